"""A meeting of a network: its agenda, and what it must yield to be closed (instruments.md §6)."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

REPORT_WORKING_DAYS = 5


class MeetingState(StrEnum):
    PLANNED = "planned"
    RUNNING = "running"
    DRAFT_REPORT = "draft_report"
    CLOSED = "closed"
    CANCELLED = "cancelled"


class AgendaCode(StrEnum):
    BACK_TO_SCHOOL = "back_to_school"
    INPUT = "input"
    WORK_ON_GOAL = "work_on_goal"
    AT_MY_SCHOOL = "at_my_school"
    POST_ITS = "post_its"
    NEXT_DATE = "next_date"


class AgendaPoint(NamedTuple):
    """A fixed point is on every agenda: it ties the meeting to the schools."""

    code: AgendaCode
    minutes: int
    fixed: bool


AGENDA_TEMPLATE = (
    AgendaPoint(AgendaCode.BACK_TO_SCHOOL, 15, fixed=True),
    AgendaPoint(AgendaCode.INPUT, 25, fixed=False),
    AgendaPoint(AgendaCode.WORK_ON_GOAL, 30, fixed=False),
    AgendaPoint(AgendaCode.AT_MY_SCHOOL, 10, fixed=True),
    AgendaPoint(AgendaCode.POST_ITS, 5, fixed=False),
    AgendaPoint(AgendaCode.NEXT_DATE, 5, fixed=False),
)


class ClosingProblem(StrEnum):
    NO_ACTION_ITEM = "no_action_item"
    INCOMPLETE_ACTION_ITEM = "incomplete_action_item"
    CONTRIBUTION_UNANSWERED = "contribution_unanswered"


@dataclass(frozen=True)
class ClosingCheck:
    problems: tuple[ClosingProblem, ...] = ()

    @property
    def ok(self) -> bool:
        return not self.problems


def check_closing(
    *,
    action_items: int,
    incomplete_items: int,
    no_action_reason: str,
    has_contribution_note: bool,
    no_contribution: bool,
) -> ClosingCheck:
    """A meeting closes with action items, or with the reason why none is needed (R-CHAIN-2).

    `incomplete_items` of the `action_items` lack an owner, a school or a due date; such an item
    leads nowhere, so none may remain. What the meeting contributed to the goal is always
    answered, if only with *none*.
    """
    problems = []
    if action_items == 0 and not no_action_reason.strip():
        problems.append(ClosingProblem.NO_ACTION_ITEM)
    if incomplete_items:
        problems.append(ClosingProblem.INCOMPLETE_ACTION_ITEM)
    if not has_contribution_note and not no_contribution:
        problems.append(ClosingProblem.CONTRIBUTION_UNANSWERED)
    return ClosingCheck(tuple(problems))


class CancellingProblem(StrEnum):
    CANCELLED = "cancelled"
    CLOSED = "closed"
    HAS_ACTION_ITEMS = "has_action_items"
    HAS_LOG = "has_log"


def check_cancelling(
    state: MeetingState, *, has_log: bool, action_items: int
) -> CancellingProblem | None:
    """Only what was not held can be called off: what somebody wrote down or agreed stays."""
    if state == MeetingState.CANCELLED:
        return CancellingProblem.CANCELLED
    if state == MeetingState.CLOSED:
        return CancellingProblem.CLOSED
    if action_items:
        return CancellingProblem.HAS_ACTION_ITEMS
    return CancellingProblem.HAS_LOG if has_log else None


def report_due_on(held_on: date) -> date:
    """The fifth working day after the meeting; weekends are skipped, holidays are not."""
    day, left = held_on, REPORT_WORKING_DAYS
    while left:
        day += timedelta(days=1)
        left -= day.isoweekday() <= 5
    return day


def report_is_late(held_on: date, state: MeetingState, today: date) -> bool:
    """Whether to show "verslag volgt": the meeting should have been closed by now."""
    no_report = {MeetingState.CLOSED, MeetingState.CANCELLED}
    return state not in no_report and today > report_due_on(held_on)
