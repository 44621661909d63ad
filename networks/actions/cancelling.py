"""A meeting that does not take place: planned wrongly, planned twice, or moved to later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from content.journal import note
from networks.actions.guards import require_editor, take_turns
from networks.actions.pages import latest_draft
from networks.models import MeetingState
from networks.rules.meeting import CancellingProblem, check_cancelling
from networks.rules.meeting import MeetingState as MeetingStateCode

if TYPE_CHECKING:
    from accounts.models import User
    from networks.models import Meeting, MeetingPage

LOGGED = (
    *("notes", "decisions", "contribution_to_goal", "no_contribution"),
    *("school_what", "school_why", "school_here"),
)


@transaction.atomic
def cancel_meeting(*, by: User, meeting: Meeting, reason: str) -> Meeting:
    """Calls a meeting off. It stays, for the people of the network, and counts nowhere;
    `replan_meeting` takes it back.

    Raises:
        Refused: by somebody who does not edit the network.
        ValidationError: it was held, called off already, or something hangs on it; or there is no
            reason, which its people read (product.md), or it is too long.
        EditConflict: somebody has just begun its log.
    """
    require_editor(by, meeting.network)
    take_turns(meeting.network)
    if why_not := why_it_stays(meeting):
        raise ValidationError(why_not)
    if not reason.strip():
        raise ValidationError({"reason": _("Say in one sentence why it does not take place.")})
    meeting.state = MeetingState.CANCELLED
    meeting.cancelled_reason = reason.strip()
    meeting.full_clean(exclude=["network", "closed_by"])
    meeting.save(update_fields=["state", "cancelled_reason"])
    note("networks.cancel_meeting", meeting.network, by, meeting=str(meeting.public_id))
    return meeting


def why_it_stays(meeting: Meeting) -> str:
    """Why a meeting cannot be called off, and what to do instead; empty when it can."""
    present = meeting.attendance.filter(present=True)
    page = meeting.page
    problem = check_cancelling(
        MeetingStateCode(meeting.state),
        has_log=present.exists() or _is_logged(page) or _is_logged(latest_draft(page)),
        action_items=meeting.action_items.count(),
    )
    return _words(problem) if problem else ""


def _is_logged(page: MeetingPage) -> bool:
    return any(getattr(page, name) for name in LOGGED)


def _words(problem: CancellingProblem) -> str:
    return {
        CancellingProblem.CANCELLED: _("It was called off already. Plan it anew to take it back."),
        CancellingProblem.CLOSED: _(
            "This meeting was held and has been closed. What came of it stays."
        ),
        CancellingProblem.HAS_ACTION_ITEMS: _(
            "Action items were agreed at it, and they need the meeting that they come from. Was it "
            "held? Then close it. Is it later? Then choose another day: they come along."
        ),
        CancellingProblem.HAS_LOG: _(
            "Something was written in its log. Was it held? Then close it. Does the log belong "
            "elsewhere? Empty it first: the texts, and who was there."
        ),
    }[problem]
