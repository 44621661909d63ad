"""Who may what: for one person in sentences, read off the rows and the tables of roles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from content.roles import Holding, Right, roles, roles_held_by
from content.scopes import ScopedPolicy
from content.viewsets import ScopedInspectView, ScopedViewSet

if TYPE_CHECKING:
    from collections.abc import Iterator


def duties_of(person: User, reader: User) -> Iterator[tuple[list[Holding], tuple[Right, ...]]]:
    """What somebody is, as far as the reader looks after it, and what they may as that."""
    table = roles()
    for code, holdings in roles_held_by(person).items():
        if seen := [holding for holding in holdings if _is_for(holding, reader)]:
            yield seen, table[code].rights


def _is_for(holding: Holding, reader: User) -> bool:
    rows = type(holding.of)._default_manager
    return bool(rows.all().overseen_by(reader).filter(pk=holding.of.pk).exists())


class DutiesView(ScopedInspectView):
    page_title = _("Who may what")
    template_name = "networks/admin/duties.html"

    def get_fields(self) -> list[str]:
        return []

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**kwargs) | {
            "person": self.object,
            "duties": list(duties_of(self.object, self.request.user)),
        }


class DutiesViewSet(ScopedViewSet):
    """Colleagues of one's boards. Accounts themselves are for administrators, in Wagtail's own
    screens."""

    model = User
    icon = "lock"
    menu_label = _("Who may what")
    menu_order = 90
    offers = frozenset({"inspect"})
    inspect_view_class = DutiesView
    inspect_template_name = DutiesView.template_name
    list_display = ["__str__", "email"]
    search_fields = ["first_name", "last_name", "email"]
    ordering = ["first_name", "last_name", "pk"]

    @cached_property
    def permission_policy(self) -> ScopedPolicy:
        # Not registered: Wagtail's own screens for users ask the policy that is.
        return ScopedPolicy(User)
