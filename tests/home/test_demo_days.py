"""The days of the demo, on any day on which somebody may load it."""

from __future__ import annotations

import dataclasses
import json
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from home.demo import goals
from home.demo.boards import BOARDS
from home.demo.networks import NETWORKS
from home.demo.people import PEOPLE, SIGN_INS
from home.demo.school_days import SchoolDays
from home.demo.shapes import NetworkPlan, YearDay
from schools.rules.school_weeks import Holiday
from schools.rules.school_years import reference_school_year, school_year_of
from tests.networks.rules.example_goals import EXAMPLE_GOALS

if TYPE_CHECKING:
    from collections.abc import Iterator

HOLIDAYS = Path(__file__).resolve().parents[2] / "schools/data/holidays.json"
# Every fifth day of two years: in seven steps each weekday had its turn.
ANY_DAY = [date(2026, 7, 1) + timedelta(days=5 * n) for n in range(2 * 365 // 5)]
COUNTED = {"days", "due", "done", "measured", "carried", "starts", "guest_until"}


def holidays_of(region: str) -> list[Holiday]:
    rows = json.loads(HOLIDAYS.read_text(encoding="utf-8"))
    return [
        Holiday(date.fromisoformat(row["first_day"]), date.fromisoformat(row["last_day"]))
        for row in rows
        if row["region"] == region
    ]


def parts(plan: Any) -> Iterator[Any]:
    """A plan and everything that it is made of."""
    if isinstance(plan, tuple):
        for each in plan:
            yield from parts(each)
    elif dataclasses.is_dataclass(plan):
        yield plan
        for field in dataclasses.fields(plan):
            yield from parts(getattr(plan, field.name))


def counted_days(plan: NetworkPlan) -> set[int]:
    found: set[int] = {plan.exploration_until} if plan.exploration_until else set()
    for part in parts(plan):
        for field in dataclasses.fields(part):
            value = getattr(part, field.name)
            if field.name in COUNTED and value is not None:
                found |= set(value) if isinstance(value, tuple) else {value}
    return found


@pytest.mark.parametrize("board", BOARDS, ids=lambda board: board.key)
def test_every_day_is_a_school_day_on_the_right_side_of_today(board) -> None:
    free = holidays_of(board.region)
    offsets = sorted(
        set().union(*(counted_days(plan) for plan in NETWORKS if plan.board == board.key))
    )
    assert 0 not in offsets
    for today in ANY_DAY:
        school_days = SchoolDays(today, free)
        days = [school_days.day(offset) for offset in offsets]
        assert days == sorted(days)
        for offset, day in zip(offsets, days, strict=True):
            assert day.weekday() < 5
            assert not any(each.first_day <= day <= each.last_day for each in free)
            assert (day < today) if offset < 0 else (day >= today)


@pytest.mark.parametrize("plan", NETWORKS, ids=lambda plan: plan.title)
def test_goals_are_of_the_school_year_that_runs(plan) -> None:
    region = next(board.region for board in BOARDS if board.key == plan.board)
    free = holidays_of(region)
    for today in ANY_DAY:
        school_days = SchoolDays(today, free)
        for version in plan.goals:
            days = {
                name: school_days.in_school_year(answer)
                for name, answer in version.answers.items()
                if isinstance(answer, YearDay)
            }
            for day in days.values():
                assert school_year_of(day) == school_year_of(today) >= reference_school_year(today)
            if "check_on" in days:
                assert days["check_on"] < days["deadline"]


@pytest.mark.parametrize("plan", NETWORKS, ids=lambda plan: plan.title)
def test_what_happens_goes_forward(plan) -> None:
    assert [version.days for version in plan.goals] == sorted(each.days for each in plan.goals)
    assert [meeting.days for meeting in plan.meetings] == sorted(
        meeting.days for meeting in plan.meetings
    )
    for contribution in plan.contributions:
        steps = [step.days for step in contribution.steps if hasattr(step, "days")]
        assert [contribution.days, *steps] == sorted([contribution.days, *steps])


def test_goals_are_those_of_the_rubric() -> None:
    """The same texts as in its own tests, word for word."""
    demo = [
        *(goals.READING, goals.ARITHMETIC, goals.EXIT_TICKETS, goals.HANDOVER),
        *(goals.PUPIL_TALKS, goals.DIGITAL, goals.STARTERS, goals.CLIMATE),
        *(goals.LESSON_STUDY, goals.CITIZENSHIP, goals.LEADERS, goals.LANGUAGE_AT_WORK),
    ]
    assert [tuple(goal) for goal in demo] == [tuple(goal) for goal in EXAMPLE_GOALS.values()]


def test_people_have_addresses_of_their_own() -> None:
    keys = [person.key for person in PEOPLE]
    assert len(set(keys)) == len(keys)
    assert {key for _role, key in SIGN_INS} <= {*keys, "beheer"}
    assert all(key.isascii() for key in keys)
