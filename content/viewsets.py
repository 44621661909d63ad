"""Lists in the editors' room, for rows of which everybody may handle some and nobody all.

Wagtail's ModelViewSet asks once whether somebody may handle the model, and then shows, opens and
exports every row. Here every view asks for each row what `content.scopes` says; what is not
somebody's is not there (404). Rows change through the actions of the portal, so that permission,
validation and log are those of its screens.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import messages
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db.models import Exists, OuterRef
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.views.generic import View
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.menu import MenuItem
from wagtail.admin.views import generic
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.history import HistoryView
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.admin.widgets.button import Button

from content.dependents import what_hangs_on
from content.errors import EditConflict, Refused
from content.models import Record
from content.scopes import within_reach

if TYPE_CHECKING:
    from django.db.models import Model, QuerySet
    from django.http import HttpRequest, HttpResponse

    from accounts.models import User

# How a spreadsheet recognises a formula; in a CSV file nothing else tells text from formula.
FORMULA = ("=", "+", "-", "@", "\t", "\r")

# Lists of all rooms stand in one menu, which the room of the networks makes.
MENU_HOOK = "register_lists_menu_item"


class ScopedForm(WagtailAdminModelForm):
    """The fields of a row, and the version that it was opened with."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if isinstance(self.instance, Record) and self.instance.pk:
            self.fields["seen"] = forms.IntegerField(
                min_value=1,
                max_value=2**31 - 1,
                widget=forms.HiddenInput,
                initial=self.instance.version,
            )

    @property
    def values(self) -> dict[str, Any]:
        return {name: value for name, value in self.cleaned_data.items() if name != "seen"}


class ScopedFilterSet(WagtailFilterSet):
    """Filters that offer no more than the list itself may show."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for each in self.filters.values():
            if getattr(each, "queryset", None) is not None:
                each.queryset = within_reach(each.queryset.all(), self.request.user)


class ScopedView:
    """Mixed into every view of a `ScopedViewSet`: looks rows up among those that are theirs."""

    viewset: Any = None
    reaches: frozenset[str] = frozenset({"view"})

    def rows(self) -> QuerySet[Any, Any]:
        policy = self.viewset.permission_policy
        return policy.instances_user_has_any_permission_for(self.request.user, self.reaches)

    def get_object(self, queryset: Any = None) -> Any:
        if getattr(self, "object", None) is None:
            self.object = get_object_or_404(self.rows(), pk=self.kwargs["pk"])
        return self.object

    def get_base_object_queryset(self) -> QuerySet[Any, Any]:
        return self.rows()


class ScopedIndexView(ScopedView, generic.IndexView):
    base_filterset_class = ScopedFilterSet

    def get_base_queryset(self) -> QuerySet[Any, Any]:
        policy = self.viewset.permission_policy
        changeable = policy.instances_user_has_any_permission_for(self.request.user, {"change"})
        rows = self.viewset.with_columns(self.rows(), self.request.user)
        return rows.annotate(is_changeable=Exists(changeable.order_by().filter(pk=OuterRef("pk"))))

    def get_edit_url(self, instance: Any) -> str | None:
        return super().get_edit_url(instance) if instance.is_changeable else None

    def get_delete_url(self, instance: Any) -> str | None:
        return super().get_delete_url(instance) if instance.is_changeable else None

    def get_list_more_buttons(self, instance: Any) -> list[Any]:
        buttons = super().get_list_more_buttons(instance)
        buttons += self.viewset.more_buttons(instance, self.request.user)
        return buttons + [
            Button(words["button"], self.viewset.url_of(name, instance), icon_name="folder-inverse")
            for name, words in self.viewset.confirms.items()
            if self.viewset.can_confirm(name, instance) and self.user_has_permission("change")
        ]

    def preprocess_field_value(self, field: str, value: Any, export_format: str) -> Any:
        ready = super().preprocess_field_value(field, value, export_format)
        if export_format == self.FORMAT_CSV and isinstance(ready, str):
            return f"'{ready}" if ready.startswith(FORMULA) else ready
        return ready


class ScopedFormView(ScopedView):
    """Saves through an action, and says in the form why it did not."""

    def get_form(self, form_class: Any = None) -> Any:
        form = super().get_form(form_class)
        for each in form.fields.values():
            if isinstance(each, forms.ModelChoiceField):
                each.queryset = within_reach(each.queryset, self.request.user)
        return form

    def form_valid(self, form: Any) -> HttpResponse:
        try:
            return super().form_valid(form)
        except Refused as refused:
            form.add_error(None, f"{refused.reason} {refused.who_may}")
        except EditConflict:
            form.add_error(
                None,
                _("Somebody else changed this in the meantime. Open it again to see what."),
            )
        except ValidationError as error:
            add_errors(form, error)
        self.produced_error_message = self.get_error_message()
        return self.form_invalid(form)


class ScopedCreateView(ScopedFormView, generic.CreateView):
    def get_object(self, queryset: Any = None) -> Any:
        return None

    def save_instance(self) -> Any:
        return self.viewset.add_row(self.request.user, self.form.values)

    def get_success_buttons(self) -> list[Any]:
        return []


class ScopedEditView(ScopedFormView, generic.EditView):
    reaches = frozenset({"change"})

    def save_instance(self) -> Any:
        row = self.rows().get(pk=self.object.pk)  # what the form filled in is not saved as such
        if "seen" in self.form.cleaned_data:
            row.version = self.form.cleaned_data["seen"]
        self.viewset.change_row(self.request.user, row, self.form.values)
        return row


class ScopedDeleteView(ScopedView, generic.DeleteView):
    """Asks first what hangs on it (product.md, rule 9)."""

    reaches = frozenset({"delete"})

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if hanging := what_hangs_on(self.object):
            messages.error(
                request,
                _("“%(name)s” cannot be deleted, because this hangs on it: %(what)s.")
                % {"name": self.object, "what": ", ".join(map(str, hanging))},
            )
            return redirect(self.index_url_name)
        return super().dispatch(request, *args, **kwargs)

    def delete_action(self) -> None:
        self.viewset.remove_row(self.request.user, self.object)


class ScopedInspectView(ScopedView, generic.InspectView):
    pass


class ScopedHistoryView(ScopedView, HistoryView):
    pass


class ConfirmView(ScopedView, PermissionCheckedMixin, WagtailAdminTemplateMixin, View):
    """Asks whether to do something to a row, and does it: archive, restore.

    `question` and `button` are what it says, `act` the method of the viewset that does it.
    """

    permission_required = "change"
    model: type[Model] | None = None
    index_url_name = ""
    header_icon = ""
    question = ""
    button = ""
    done = ""
    act = ""
    template_name = "content/admin/confirm.html"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.object = None
        self.get_object()

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return self.render_to_response(self.get_context_data())

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            getattr(self.viewset, self.act)(request.user, self.object)
        except Refused as refused:
            messages.error(request, f"{refused.reason} {refused.who_may}")
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))
        else:
            messages.success(request, str(self.done) % {"name": self.object})
        return HttpResponseRedirect(reverse(self.index_url_name))

    def get_page_title(self) -> str:
        return str(self.button)

    def get_page_subtitle(self) -> str:
        return str(self.object)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**kwargs) | {
            "question": str(self.question) % {"name": self.object},
            "button": self.button,
            "back": reverse(self.index_url_name),
        }


class ScopedViewSet(ModelViewSet):
    """A list of rows of which somebody handles those that are theirs.

    The model has a `ScopedPolicy`, and its queryset `overseen_by` and `editable_by`. `offers`
    names the views besides the list: add, edit, delete, inspect, history; what is not offered has
    no address. There is no usage view, because it would name rows of others.
    """

    offers: frozenset[str] = frozenset()
    confirms: dict[str, dict[str, Any]] = {}
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


def add_errors(form: Any, error: ValidationError) -> None:
    """Puts what an action found wrong at its field, or above the form."""
    if not hasattr(error, "error_dict"):
        form.add_error(None, error)
        return
    for name, found in error.error_dict.items():
        at_field = name in form.fields and name != NON_FIELD_ERRORS
        form.add_error(name if at_field else None, found)
