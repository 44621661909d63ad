"""When a contribution is asked after, and what an answer means.

Weeks are school weeks since the contribution began; turning them into dates takes the school's
holidays and is not done here (product.md, rule 10; instruments.md §2.3 and §4.2).
"""

from collections.abc import Collection
from datetime import date, timedelta
from enum import StrEnum

from networks.rules.contribution import Stage, check_move

FOLLOW_UP_WEEKS = (6, 12, 26)
LATER_WEEKS = 52
REPEAT_WEEKS = 26
OPEN_FOR = timedelta(days=14)


class Answer(StrEnum):
    """The one tap."""

    NOT_YET = "not_yet"
    TRIED = "tried"
    TOGETHER = "together"
    STOPPED = "stopped"


_STAGES = {
    Answer.NOT_YET: None,
    Answer.TRIED: Stage.TRIED,
    Answer.TOGETHER: Stage.TEAM_APPLIED,
    Answer.STOPPED: Stage.STOPPED,
}


def suggested_stage(answer: Answer, current: Stage) -> Stage | None:
    """The stage an answer points at: further on, or stopped.

    None leaves the contribution where it is: one tap never moves it backward, and never takes up
    what was stopped.
    """
    stage = _STAGES[answer]
    if stage is None or stage == current:
        return None
    if stage == Stage.STOPPED or check_move(current, stage, reason="").ok:
        return stage
    return None


class FollowUpState(StrEnum):
    PLANNED = "planned"
    OPEN = "open"
    ANSWERED = "answered"
    SKIPPED = "skipped"
    EXPIRED = "expired"


def state_on(due_on: date, *, answered: bool, skipped: bool, today: date) -> FollowUpState:
    """Open from the due date, expired 14 days later; a late answer is still an answer."""
    if answered:
        return FollowUpState.ANSWERED
    if skipped:
        return FollowUpState.SKIPPED
    if today < due_on:
        return FollowUpState.PLANNED
    return FollowUpState.OPEN if today < due_on + OPEN_FOR else FollowUpState.EXPIRED


class Focus(StrEnum):
    """What a moment asks about."""

    FIRST_TRY = "first_try"
    WHO_JOINS = "who_joins"
    WHAT_CHANGED = "what_changed"
    STILL_THERE = "still_there"


def focus(weeks: int) -> Focus:
    """The question of a moment, also where a network chose other weeks than the usual."""
    if weeks < 12:
        return Focus.FIRST_TRY
    if weeks < 26:
        return Focus.WHO_JOINS
    return Focus.WHAT_CHANGED if weeks < LATER_WEEKS else Focus.STILL_THERE


def next_weeks(stage: Stage, done: Collection[int]) -> int | None:
    """The next moment, or None in an end state (R-CHAIN-5).

    End states are: stopped, and embedded once it was asked at 52 weeks or later whether it is
    still there. Anything else is asked after every 26 weeks until it gets there. `done` holds
    the weeks of moments that are over: answered, skipped or expired.
    """
    last = max(done, default=0)
    if stage == Stage.STOPPED or (stage == Stage.EMBEDDED and last >= LATER_WEEKS):
        return None
    planned = (*FOLLOW_UP_WEEKS, LATER_WEEKS)
    return next((weeks for weeks in planned if weeks > last), last + REPEAT_WEEKS)


def needs_follow_up(stage: Stage, weeks_done: Collection[int]) -> bool:
    """Whether a contribution without a planned follow-up is a dead end (R-CHAIN-5)."""
    return next_weeks(stage, weeks_done) is not None
