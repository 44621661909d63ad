"""The next moment to look back at a contribution, in school weeks (product.md, rule 10)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from networks.models import FollowUp
from networks.rules.contribution import Stage
from networks.rules.follow_up import REPEAT_WEEKS, next_weeks
from schools.models import SchoolHoliday
from schools.rules.school_weeks import add_school_weeks

if TYPE_CHECKING:
    from datetime import date

    from networks.models import Contribution


def plan_next_follow_up(
    contribution: Contribution, *, after: date | None = None
) -> FollowUp | None:
    """Plans the follow-up that comes next, unless one is waiting or none is needed (R-CHAIN-5).

    With `after` it lies past that day: somebody who has just told how it goes is not asked a
    question that was due before. A contribution in an end state drops the one that was waiting.
    """
    done = list(contribution.follow_ups.order_by("weeks"))
    waiting = [each for each in done if not each.answer and not each.skipped_reason]
    past = {each.weeks for each in done} - {each.weeks for each in waiting}
    weeks = next_weeks(Stage(contribution.stage), past)
    if weeks is None:
        for follow_up in waiting:
            follow_up.delete()
        return None
    if waiting:
        return waiting[0]
    holidays = SchoolHoliday.objects.of_school(contribution.school)
    due_on = add_school_weeks(contribution.started_on, weeks, holidays)
    while after and due_on <= after:
        weeks = _later(weeks)
        due_on = add_school_weeks(contribution.started_on, weeks, holidays)
    return FollowUp.objects.create(contribution=contribution, weeks=weeks, due_on=due_on)


def _later(weeks: int) -> int:
    """The moment after this one; also for an agreement for good, which is asked once more."""
    return next_weeks(Stage.TRIED, {weeks}) or weeks + REPEAT_WEEKS
