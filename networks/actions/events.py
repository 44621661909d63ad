"""The life of a contribution, step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from networks.models import ActorRole, ContributionEvent
from networks.permissions import confirmer_roles, user_leads_network
from networks.rules.contribution import Stage

if TYPE_CHECKING:
    from datetime import date

    from accounts.models import User
    from networks.models import ActionItem, Contribution, EventKind


def record_event(
    contribution: Contribution,
    by: User,
    kind: EventKind,
    *,
    to: str,
    on: date,
    explanation: str,
    before: str = "",
    action_item: ActionItem | None = None,
) -> ContributionEvent:
    """One step more in the life of a contribution, with the role of who took it (B-4)."""
    return ContributionEvent.objects.create(
        contribution=contribution,
        kind=kind,
        from_stage=before,
        to_stage=Stage(to),
        happened_on=on,
        by=by,
        by_role=_role_of(by, contribution),
        note=explanation.strip(),
        action_item=action_item,
    )


def _role_of(by: User, contribution: Contribution) -> ActorRole:
    roles = {str(role) for role in confirmer_roles(by, contribution)}
    if user_leads_network(by, contribution.network) and ActorRole.CHAMPION not in roles:
        return ActorRole.LEAD
    ordered = (
        ActorRole.CHAMPION,
        ActorRole.SCHOOL_LEADER,
        ActorRole.COORDINATOR,
        ActorRole.COLLEAGUE_ELSEWHERE,
    )
    return next((role for role in ordered if role in roles), ActorRole.MEMBER)
