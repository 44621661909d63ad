"""Who may what: for one person in sentences, read off the rows and the tables of roles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.urls import path
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from content.roles import Holding, Right, roles, roles_held_by
from content.scopes import ScopedPolicy
from content.viewsets import ScopedCreateView, ScopedInspectView, ScopedViewSet
from networks.viewsets.person import VIEWS
from networks.viewsets.person_forms import NewColleagueForm
from schools.actions import invite_colleague

if TYPE_CHECKING:
    from collections.abc import Iterator

    from django.db.models import Model


def duties_of(person: User, reader: User) -> Iterator[tuple[list[Holding], tuple[Right, ...]]]:
    """What somebody is, as far as the reader looks after it, and what they may as that."""
    table, held = roles(), roles_held_by(person)
    seen = _seen_by(reader, [holding.of for holdings in held.values() for holding in holdings])
    for code, holdings in held.items():
        if told := [each for each in holdings if (type(each.of), each.of.pk) in seen]:
            yield told, table[code].rights


def _seen_by(reader: User, rows: list[Model]) -> set[tuple[type[Model], Any]]:
    """Which of these rows the reader looks after, with one query for each model."""
    keys: dict[type[Model], set[Any]] = {}
    for row in rows:
        keys.setdefault(type(row), set()).add(row.pk)
    return {
        (model, pk)
        for model, pks in keys.items()
        for pk in model._default_manager.all()
        .overseen_by(reader)
        .filter(pk__in=pks)
        .values_list("pk", flat=True)
    }


class DutiesView(ScopedInspectView):
    page_title = _("Who may what")
    template_name = "networks/admin/duties.html"

    def get_fields(self) -> list[str]:
        return []

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**kwargs) | {
            "person": self.object,
            "duties": list(duties_of(self.object, self.request.user)),
            "choices": self.get_choices(),
        }

    def get_choices(self) -> list[dict[str, Any]]:
        """What the reader may change about this colleague: words and address."""
        reader, person = self.request.user, self.object
        policy = self.viewset.permission_policy
        if not policy.user_has_permission_for_instance(reader, "change", person):
            return []
        return [
            {"words": view.title, "url": self.viewset.url_of(name, person)}
            for name, view in VIEWS.items()
            if view.is_offered(reader, person)
        ]


class NewColleagueView(ScopedCreateView):
    """Says the same whether the address had an account already."""

    submit_button_label = _("Add and invite")
    submit_button_active_label = _("Adding…")
    error_message = _("Nobody was added yet. See below what is missing.")

    def get_success_message(self, instance: User) -> str:
        return gettext(
            "%(email)s has been added. Whoever has no password yet gets an invitation by mail."
        ) % {"email": instance.email}


class DutiesViewSet(ScopedViewSet):
    """Colleagues of one's boards, with what they are there and, for who keeps that, how it
    changes. Wagtail's own screens for users are for administrators."""

    model = User
    icon = "lock"
    menu_label = _("Who may what")
    menu_order = 90
    offers = frozenset({"add", "inspect"})
    add_label = _("Add a colleague")
    add_view_class = NewColleagueView
    add_form_class = NewColleagueForm
    inspect_view_class = DutiesView
    inspect_template_name = DutiesView.template_name
    list_display = ["__str__", "email"]
    search_fields = ["first_name", "last_name", "email"]
    ordering = ["first_name", "last_name", "pk"]

    @cached_property
    def permission_policy(self) -> ScopedPolicy:
        # Not registered: Wagtail's own screens for users ask the policy that is.
        return ScopedPolicy(User)

    def add_row(self, by: User, values: dict[str, Any]) -> User:
        return invite_colleague(by=by, **values).user

    def get_urlpatterns(self) -> list[Any]:
        conv = self.pk_path_converter
        return super().get_urlpatterns() + [
            path(f"{name}/<{conv}:pk>/", self.construct_view(view), name=name)
            for name, view in VIEWS.items()
        ]
