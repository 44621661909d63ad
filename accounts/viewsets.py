"""Wagtail's lists of users, groups and keys to the API, without statistics and without codes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib.auth.models import Group
from django.utils.cache import add_never_cache_headers
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.ui.components import MediaContainer
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.users.forms import UserCreationForm, UserEditForm
from wagtail.users.views import api_tokens, groups, users

from accounts.api_tokens import ends_at, possible_owners

if TYPE_CHECKING:
    from django.db.models import QuerySet
    from django.http import HttpResponse


def readable(group: Group) -> str:
    """What a group is called where people read it.

    The name of a network's group ends in a code, because names are unique and titles are not.
    """
    network = getattr(group, "network", None)
    if network is None:
        return group.name
    return _("Leads of %(network)s (%(year)s)") % {
        "network": network,
        "year": network.starts_on.year,
    }


def show_readable(field: Any) -> None:
    """Lets a field in which groups are chosen call them by their readable names."""
    field.queryset = field.queryset.select_related("network")
    field.label_from_instance = readable


class UserFilterSet(users.UserFilterSet):
    """Nobody is found by when they signed in (product.md, rule 4)."""

    last_login = None

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        show_readable(self.filters["group"].field)

    class Meta(users.UserFilterSet.Meta):
        pass


class UserIndexView(users.IndexView):
    @cached_property
    def columns(self) -> list[Any]:
        return [column for column in super().columns if column.name != "last_login"]


class NewUserForm(UserCreationForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        show_readable(self.fields["groups"])

    class Meta(UserCreationForm.Meta):
        pass


class UserForm(UserEditForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        show_readable(self.fields["groups"])

    class Meta(UserEditForm.Meta):
        pass


class UserViewSet(users.UserViewSet):
    filterset_class = UserFilterSet
    index_view_class = UserIndexView

    def get_form_class(self, for_update: bool = False) -> type[Any]:
        return UserForm if for_update else NewUserForm


class GroupIndexView(groups.IndexView):
    columns = [
        TitleColumn(
            "name",
            accessor=readable,
            label=gettext_lazy("Name"),
            sort_key="name",
            url_name="wagtailusers_groups:edit",
        )
    ]

    def get_base_queryset(self) -> QuerySet[Group]:
        return super().get_base_queryset().select_related("network")


class GroupEditView(groups.EditView):
    def get_page_subtitle(self) -> str:
        return readable(self.object)


class GroupViewSet(groups.GroupViewSet):
    index_view_class = GroupIndexView
    edit_view_class = GroupEditView


class ApiTokenForm(api_tokens.APITokenForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        name, user = self.fields["name"], self.fields["user"]
        name.help_text = gettext_lazy("What is it for? For example: the website of the board.")
        user.queryset = possible_owners(user.queryset).order_by("first_name", "last_name", "pk")
        user.help_text = gettext_lazy(
            "The program reads what this colleague may see, for a year, and changes nothing."
        )


class ApiTokenFilterSet(api_tokens.APITokenFilterSet):
    """When a key is used is not kept."""

    last_used_at = None

    class Meta(api_tokens.APITokenFilterSet.Meta):
        pass


class ApiTokenIndexView(api_tokens.IndexView):
    filterset_class = ApiTokenFilterSet

    @cached_property
    def columns(self) -> list[Any]:
        kept = [column for column in super().columns if column.name != "last_used_at"]
        return [*kept, Column("ends_at", label=gettext_lazy("Ends"), accessor=ends_at)]


class ApiTokenCreateView(api_tokens.CreateView):
    def form_valid(self, form: Any) -> HttpResponse:
        """Shows the key, once: no browser keeps the page."""
        answer = super().form_valid(form)
        add_never_cache_headers(answer)
        return answer


class ApiTokenEditView(api_tokens.EditView):
    def get_side_panels(self) -> MediaContainer:
        """Wagtail's says when a key was last used."""
        return MediaContainer([])


class ApiTokenViewSet(api_tokens.APITokenViewSet):
    """Administrators give programs a key. Wagtail registers its own list with API v3 only, which
    is a preview and stays out."""

    index_view_class = ApiTokenIndexView
    add_view_class = ApiTokenCreateView
    edit_view_class = ApiTokenEditView

    def get_form_class(self, for_update: bool = False) -> type[Any]:
        return super().get_form_class(for_update) if for_update else ApiTokenForm
