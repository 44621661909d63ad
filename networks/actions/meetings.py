"""Planning a meeting, logging it, closing it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Page

from content.journal import note
from networks.actions.guards import require_editor, require_not_cancelled, take_turns
from networks.actions.pages import (
    add_draft,
    fill,
    free_slug,
    publish_changes,
    publish_page,
    save_draft,
)
from networks.models import Attendance, Meeting, MeetingPage, MeetingState
from networks.rules.meeting import AGENDA_TEMPLATE, AgendaCode, ClosingProblem, check_closing

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from accounts.models import User
    from networks.models import Network, NetworkMember

PLAN_FIELDS = ("title", "starts_at", "ends_at", "place", "online_url")
LOG_FIELDS = (
    *("notes", "contribution_to_goal", "no_contribution"),
    *("school_what", "school_why", "school_here"),
)


@transaction.atomic
def plan_meeting(
    *,
    by: User,
    network: Network,
    title: str,
    starts_at: datetime,
    ends_at: datetime | None = None,
    is_another: bool = False,
    **details: Any,
) -> Meeting:
    """A meeting with its page and the agenda of `networks.rules.meeting`, for members to see.

    `details` are fields of `MeetingPage` (`PLAN_FIELDS`). Open action items come along to the
    agenda by themselves: the page shows them.

    Args:
        is_another: somebody said that it is not the one of that title on that day.

    Raises:
        Refused: by somebody who does not edit the network.
        ValidationError: no title, an end before the start, or one like it is planned already.
    """
    require_editor(by, network)
    take_turns(network)  # of two taps on a phone the second is asked whether it is another one
    if not title.strip():
        raise ValidationError({"title": _("Give the meeting a title.")})
    if ends_at and ends_at < starts_at:
        raise ValidationError({"ends_at": _("The meeting ends before it begins. Check the times.")})
    if not is_another:
        _require_no_such_meeting(network, title.strip(), starts_at)
    parent = Page.objects.get(pk=network.main_page.pk)
    meeting = Meeting.objects.create(network=network)
    page = MeetingPage(
        title=title.strip(),
        slug=free_slug(parent, title, "bijeenkomst"),
        network=network,
        meeting=meeting,
        starts_at=starts_at,
        ends_at=ends_at,
        agenda=_agenda(),
        owner=by,
    )
    fill(page, PLAN_FIELDS, details)
    add_draft(parent, page)
    publish_page(page, by)
    note("networks.plan_meeting", network, by, meeting=str(meeting.public_id))
    return meeting


def _require_no_such_meeting(network: Network, title: str, starts_at: datetime) -> None:
    held_on = timezone.localtime(starts_at).replace(hour=0, minute=0, second=0, microsecond=0)
    same = MeetingPage.objects.not_cancelled().filter(
        network=network,
        title__iexact=title,
        starts_at__gte=held_on,
        starts_at__lt=held_on + timedelta(days=1),
    )
    if same.exists():
        words = _("There is a meeting with this title on this day already. Is this the same one?")
        raise ValidationError({"is_another": words})


@transaction.atomic
def replan_meeting(
    *,
    by: User,
    meeting: Meeting,
    starts_at: datetime,
    ends_at: datetime | None = None,
    **details: Any,
) -> Meeting:
    """Another day, time, place or title for a meeting that has not been closed.

    One that was called off is planned again with it.

    `details` are fields of `MeetingPage` (`PLAN_FIELDS`).

    Raises:
        Refused: by somebody who does not edit the network.
        ValidationError: it was closed, or ends before it begins.
    """
    require_editor(by, meeting.network)
    _require_not_closed(meeting)
    if ends_at and ends_at < starts_at:
        raise ValidationError({"ends_at": _("The meeting ends before it begins. Check the times.")})
    changes = details | {"starts_at": starts_at, "ends_at": ends_at}
    publish_changes(meeting.page, by, PLAN_FIELDS, changes)
    if meeting.is_cancelled:
        meeting.state, meeting.cancelled_reason = MeetingState.PLANNED, ""
        meeting.save(update_fields=["state", "cancelled_reason"])
    note("networks.replan_meeting", meeting.network, by, meeting=str(meeting.public_id))
    return meeting


def _require_not_closed(meeting: Meeting) -> None:
    if meeting.is_closed:
        raise ValidationError(_("This meeting has been closed already."))


def _agenda() -> list[tuple[str, dict[str, Any]]]:
    titles = {
        AgendaCode.BACK_TO_SCHOOL: _("Back to school: what came of our action items?"),
        AgendaCode.INPUT: _("New input"),
        AgendaCode.WORK_ON_GOAL: _("Working on our goal"),
        AgendaCode.AT_MY_SCHOOL: _("What will you do at your school?"),
        AgendaCode.POST_ITS: _("Looking back: proud, question, take home"),
        AgendaCode.NEXT_DATE: _("Next date"),
    }
    return [
        ("item", {"title": titles[point.code], "minutes": point.minutes})
        for point in AGENDA_TEMPLATE
    ]


@transaction.atomic
def save_log(
    *, by: User, meeting: Meeting, decisions: list[str] | None = None, **log: Any
) -> Meeting:
    """Keeps what is being written as a draft, at every pause; readers see nothing of it yet.

    Who wrote what it contributed and says that it was nothing is not stopped while typing.

    Arguments and errors as `log_meeting`.
    """
    require_editor(by, meeting.network)
    _begin(meeting)
    changes = _with_decisions(log, decisions)
    if changes.get("contribution_to_goal"):
        changes["no_contribution"] = False  # of two answers the words are kept; saving asks
    if save_draft(meeting.page, by, (*LOG_FIELDS, "decisions"), changes):
        note("networks.save_log", meeting.network, by, meeting=str(meeting.public_id))
    return meeting


@transaction.atomic
def log_meeting(
    *, by: User, meeting: Meeting, decisions: list[str] | None = None, **log: Any
) -> Meeting:
    """Writes down what happened: notes, decisions, contribution to the goal, school version.

    `log` are fields of `MeetingPage` (`LOG_FIELDS`); what is left out stays as it is.

    Raises:
        Refused: by somebody who does not edit the network.
        ValidationError: the page does not fit, or the meeting does not take place; a contribution
            to the goal, and none.
    """
    require_editor(by, meeting.network)
    _begin(meeting)
    changes = _with_decisions(log, decisions)
    publish_changes(meeting.page, by, (*LOG_FIELDS, "decisions"), changes)
    note("networks.log_meeting", meeting.network, by, meeting=str(meeting.public_id))
    return meeting


def _begin(meeting: Meeting) -> None:
    require_not_cancelled(meeting)
    if meeting.state == MeetingState.PLANNED:
        meeting.state = MeetingState.RUNNING
    # Saved in any case: of two people who log at once the second is told, not overwritten.
    meeting.save(update_fields=["state"])


def _with_decisions(log: dict[str, Any], decisions: list[str] | None) -> dict[str, Any]:
    if decisions is None:
        return log
    return log | {"decisions": [("decision", text) for text in decisions]}


@transaction.atomic
def record_attendance(
    *, by: User, meeting: Meeting, present: Collection[NetworkMember]
) -> list[Attendance]:
    """Who was there; every other member of the network was not. Asking twice replaces.

    Raises:
        Refused: by somebody who does not edit the network.
        ValidationError: somebody who is not in this network, or no meeting takes place.
    """
    require_editor(by, meeting.network)
    require_not_cancelled(meeting)
    here = {member.pk for member in present}
    members = list(
        meeting.network.members.filter(Q(pk__in=meeting.network.members.current()) | Q(pk__in=here))
    )
    if here - {member.pk for member in members}:
        raise ValidationError({"present": _("Only people of this network can be there.")})
    meeting.attendance.all().delete()
    rows = Attendance.objects.bulk_create(
        Attendance(meeting=meeting, member=member, present=member.pk in here) for member in members
    )
    note("networks.record_attendance", meeting.network, by, meeting=str(meeting.public_id))
    return rows


@transaction.atomic
def close_meeting(*, by: User, meeting: Meeting, no_action_reason: str = "") -> Meeting:
    """Closes a meeting; from now on schools can read their three lines.

    Raises:
        Refused: by somebody who does not edit the network.
        ValidationError: closed already, or called off; no action item and no reason; an item
            that is not over without owner, school or date; nothing said about the contribution
            to the goal (R-CHAIN-2).
    """
    require_editor(by, meeting.network)
    _require_not_closed(meeting)
    require_not_cancelled(meeting)
    items = meeting.action_items.unarchived()
    lacking = Q(owner=None) | Q(school=None) | Q(due_on=None)
    incomplete = list(items.open().filter(lacking).values_list("text", flat=True))
    check = check_closing(
        action_items=items.count(),
        incomplete_items=len(incomplete),
        no_action_reason=no_action_reason,
        has_contribution_note=bool(meeting.page.contribution_to_goal.strip()),
        no_contribution=meeting.page.no_contribution,
    )
    if not check.ok:
        raise ValidationError([_closing_problem(each, incomplete) for each in check.problems])
    meeting.state = MeetingState.CLOSED
    meeting.no_action_reason = no_action_reason
    meeting.closed_at, meeting.closed_by = timezone.now(), by
    meeting.save()
    note("networks.close_meeting", meeting.network, by, meeting=str(meeting.public_id))
    return meeting


def _closing_problem(problem: ClosingProblem, incomplete: list[str]) -> str:
    return {
        ClosingProblem.NO_ACTION_ITEM: _("Add an action item, or say why none is needed."),
        ClosingProblem.INCOMPLETE_ACTION_ITEM: _(
            "Every action item needs somebody, a school and a date. Fill in what is missing at: "
            "%(items)s."
        )
        % {"items": ", ".join(f"“{text}”" for text in incomplete)},
        ClosingProblem.CONTRIBUTION_UNANSWERED: _(
            "Say what this meeting contributed to the goal, or that it did not this time."
        ),
    }[problem]
