from __future__ import annotations

from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Any

from django.db.models import Q
from django.urls import path, reverse
from django.utils.functional import cached_property
from wagtail.admin.menu import MenuItem
from wagtail.admin.viewsets.model import ModelViewSet

from content.viewsets.views import (
    ConfirmView,
    ScopedCreateView,
    ScopedDeleteView,
    ScopedEditView,
    ScopedHistoryView,
    ScopedIndexView,
    ScopedInspectView,
)

if TYPE_CHECKING:
    from django.db.models import QuerySet
    from django.http import HttpRequest

    from accounts.models import User
    from content.viewsets.forms import ScopedForm

# Lists of all rooms stand in one menu, which the room of the networks makes.
MENU_HOOK = "register_lists_menu_item"


class ScopedViewSet(ModelViewSet):
    """A list of rows of which somebody handles those that are theirs.

    The model has a `ScopedPolicy`, and its queryset `overseen_by` and `editable_by`. `offers`
    names the views besides the list: add, edit, delete, inspect, history; what is not offered has
    no address. There is no usage view, because it would name rows of others.
    """

    offers: frozenset[str] = frozenset()
    confirms: dict[str, dict[str, Any]] = {}
    # What adding a row is called, on the button of the list and above the form.
    add_label: Any = ""
    menu_hook = MENU_HOOK
    add_to_reference_index = False
    copy_view_enabled = False
    add_form_class: type[ScopedForm] | None = None
    edit_form_class: type[ScopedForm] | None = None

    index_view_class = ScopedIndexView
    add_view_class = ScopedCreateView
    edit_view_class = ScopedEditView
    delete_view_class = ScopedDeleteView
    inspect_view_class = ScopedInspectView
    history_view_class = ScopedHistoryView

    def with_columns(self, rows: QuerySet[Any, Any], user: User) -> QuerySet[Any, Any]:
        """The rows with what the list shows, in a fixed number of queries."""
        return rows

    def matches(self, word: str) -> Q:
        """In which rows a word of a search is found."""
        fields = (Q(**{f"{field}__icontains": word}) for field in self.search_fields)
        return reduce(or_, fields)

    def more_buttons(self, row: Any, user: User) -> list[Any]:
        """What else a line of the list leads to."""
        return []

    def can_confirm(self, name: str, row: Any) -> bool:
        """Whether a line of the list offers this: archive or restore."""
        return (row.archived_at is None) == (name == "archive")

    def url_of(self, name: str, row: Any) -> str:
        return reverse(self.get_url_name(name), args=[row.pk])

    def add_row(self, by: User, values: dict[str, Any]) -> Any:
        raise NotImplementedError

    def change_row(self, by: User, row: Any, values: dict[str, Any]) -> None:
        raise NotImplementedError

    def remove_row(self, by: User, row: Any) -> None:
        raise NotImplementedError

    @cached_property
    def own_order(self) -> list[str]:
        return self.model._meta.ordering if self.ordering is self.UNDEFINED else self.ordering

    @cached_property
    def inspect_view_enabled(self) -> bool:
        return "inspect" in self.offers

    @cached_property
    def url_namespace(self) -> str:
        return f"list_{self.name}"

    @cached_property
    def url_prefix(self) -> str:
        return f"lists/{self.name}"

    def get_form_class(self, for_update: bool = False) -> Any:
        return self.edit_form_class if for_update else self.add_form_class

    @cached_property
    def menu_item_class(self) -> type[MenuItem]:
        policy = self.permission_policy

        def is_shown(_item: MenuItem, request: HttpRequest) -> bool:
            return policy.user_has_any_permission(request.user, {"view"})

        return type("ListMenuItem", (MenuItem,), {"is_shown": is_shown})

    def get_common_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        shared = super().get_common_view_kwargs(
            viewset=self, permission_policy=self.permission_policy, **kwargs
        )
        for name in ("add", "edit", "delete", "inspect", "history", "usage"):
            if name not in self.offers:
                shared[f"{name}_url_name"] = None
        return shared

    def get_urlpatterns(self) -> list[Any]:
        offered = {"index", "index_results", *self.offers}
        if "history" in self.offers:
            offered.add("history_results")
        made = [each for each in super().get_urlpatterns() if each.name in offered]
        conv = self.pk_path_converter
        return made + [
            path(
                f"{name}/<{conv}:pk>/",
                self.construct_view(ConfirmView, act=name, **words),
                name=name,
            )
            for name, words in self.confirms.items()
        ]

    def register_admin_url_finder(self) -> None:
        """Nobody finds a row from somewhere else in the editors' room."""

    def register_permissions(self) -> None:
        """Who may what stands in the tables of roles; there is nothing to tick in a group."""
