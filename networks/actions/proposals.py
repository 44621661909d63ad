"""A voorlopig speerpunt that a network proposed and no longer needs an answer to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from schools.actions.priorities import put_proposal_away

if TYPE_CHECKING:
    from accounts.models import User
    from schools.models import Priority


def let_go(priority: Priority | None, by: User) -> bool:
    """Puts a proposal away that a school in a network no longer takes part for: nobody answered
    it, and nothing else is linked to it.

    Rights were asked by the calling action, which has unlinked it. A priority that the school has
    answered, or wrote down itself, stays.

    Returns:
        Whether it was put away.
    """
    if priority is None or not is_unanswered_proposal(priority) or _is_linked(priority):
        return False
    put_proposal_away(priority, by)
    return True


def is_unanswered_proposal(priority: Priority) -> bool:
    return bool(
        priority.is_provisional and priority.proposed_by_id and priority.archived_at is None
    )


def _is_linked(priority: Priority) -> bool:
    return (
        priority.network_schools.current().exists()
        or priority.contributions.exists()
        or priority.action_items.exists()
    )
