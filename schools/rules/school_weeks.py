"""Counting in school weeks: calendar weeks in which a school is open.

Six calendar weeks after 1 July is useless as a moment to ask "hoe ging het?", so follow-ups count
in school weeks and skip the holidays of the school (`design/product.md`, rule 10;
`domain/instruments.md` §2.3). Three definitions carry everything here:

- A *school day* is a Monday to Friday outside every holiday.
- A *holiday week* is an ISO week without a school day; every other week is a *school week*. A week
  with one day off, or even four, is therefore still a school week.
- A day counts from *its first school day*: itself, or the next one. A weekend belongs to the Monday
  after it; a holiday belongs to the day on which school starts again.

Holidays are inclusive ranges; they may overlap, touch and come in any order. Weeks about which
nothing is known, such as those beyond the last published holidays, are ordinary school weeks.
"""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

DAYS_IN_WEEK = 7
MONDAY, FRIDAY = 0, 4
ONE_DAY = timedelta(days=1)


class HolidayRegion(StrEnum):
    """The three regions between which the Dutch state spreads school holidays."""

    NORTH = "north"
    CENTRAL = "central"
    SOUTH = "south"


@dataclass(frozen=True)
class Holiday:
    """Days without lessons, first and last day included; an official holiday or a school's own."""

    first_day: date
    last_day: date

    def __post_init__(self) -> None:
        if self.last_day < self.first_day:
            raise ValueError(f"holiday ends ({self.last_day}) before it starts ({self.first_day})")


def is_holiday_week(day: date, holidays: Iterable[Holiday]) -> bool:
    """Whether Monday to Friday of the ISO week of `day` are all holiday.

    A Saturday or Sunday is judged by the five days before it, so the Saturday on which a holiday
    begins still lies in a school week.
    """
    return _week_number(day) in _holiday_weeks(_merged(holidays))


def add_school_weeks(start: date, weeks: int, holidays: Iterable[Holiday]) -> date:
    """The school day that lies a number of school weeks after `start`, or before it if negative.

    The count starts at the first school day of `start`, skips holiday weeks and keeps the weekday.
    Where that weekday is free in the week that is reached, the next school day of that week takes
    its place, or else the last one before it; the week itself never changes, so `weeks` is always
    the exact distance. With 0 weeks a school day stays where it is and any other day moves to the
    next school day: from a weekend or a holiday week the Monday on which school starts again.

    A later `start` never gives an earlier result, and one week more always gives a later one.
    Raises OverflowError beyond the years 1 to 9999.
    """
    merged = _merged(holidays)
    anchor = _first_school_day(start, merged)
    return _in_school_weeks(anchor, weeks, merged)


def school_weeks_between(start: date, end: date, holidays: Iterable[Holiday]) -> int:
    """How many whole school weeks have passed from `start` to `end`.

    The largest number of school weeks that can be added to `start` without passing the first
    school day of `end`. It is the exact inverse of `add_school_weeks`, for negative numbers too:
    when `end` lies before `start`, a part of a week counts as a whole one (four days back is -1).
    """
    merged = _merged(holidays)
    anchor = _first_school_day(start, merged)
    goal = _first_school_day(end, merged)
    skipped = _holiday_weeks(merged)
    weeks = _position(goal, skipped) - _position(anchor, skipped)
    return weeks if _in_school_weeks(anchor, weeks, merged) <= goal else weeks - 1


def _in_school_weeks(anchor: date, weeks: int, merged: list[Holiday]) -> date:
    """The school day `weeks` school weeks from a school day, on its weekday where that is open."""
    skipped = _holiday_weeks(merged)
    week = _week_at(_position(anchor, skipped) + weeks, skipped)
    open_days = [day for day in _monday_to_friday(week) if not _covering(day, merged)]
    same_or_later = [day for day in open_days if day.weekday() >= anchor.weekday()]
    return same_or_later[0] if same_or_later else open_days[-1]


def _first_school_day(day: date, merged: list[Holiday]) -> date:
    """`day` itself when school is open, otherwise the next day on which it is."""
    while True:
        holiday = _covering(day, merged)
        if holiday:
            day = holiday.last_day + ONE_DAY
        elif day.weekday() > FRIDAY:
            day += timedelta(days=DAYS_IN_WEEK - day.weekday())
        else:
            return day


def _merged(holidays: Iterable[Holiday]) -> list[Holiday]:
    """The same free days as ranges in order that neither overlap nor touch."""
    merged: list[Holiday] = []
    for holiday in sorted(holidays, key=lambda each: each.first_day):
        if merged and (holiday.first_day - merged[-1].last_day) <= ONE_DAY:
            last_day = max(merged[-1].last_day, holiday.last_day)
            merged[-1] = Holiday(merged[-1].first_day, last_day)
        else:
            merged.append(holiday)
    return merged


def _covering(day: date, merged: list[Holiday]) -> Holiday | None:
    """The holiday in which a day falls."""
    return next((each for each in merged if each.first_day <= day <= each.last_day), None)


def _week_number(day: date) -> int:
    """ISO weeks counted from the Monday 1 January of year 1, the first day that `date` knows."""
    return (day - date.min).days // DAYS_IN_WEEK


def _monday_to_friday(week: int) -> list[date]:
    monday = date.min + timedelta(weeks=week)
    return [monday + timedelta(days=offset) for offset in range(FRIDAY + 1)]


def _holiday_weeks(merged: list[Holiday]) -> list[int]:
    """The numbers of the weeks without a school day, in order.

    Monday to Friday is one stretch and merged ranges do not touch, so a week is free exactly when
    a single range holds it.
    """
    weeks: list[int] = []
    for holiday in merged:
        first = _week_number(holiday.first_day) + (holiday.first_day.weekday() > MONDAY)
        last = _week_number(holiday.last_day) - (holiday.last_day.weekday() < FRIDAY)
        weeks.extend(range(first, last + 1))
    return weeks


def _position(school_day: date, skipped: list[int]) -> int:
    """The rank of the week of a school day among all school weeks."""
    week = _week_number(school_day)
    return week - bisect_left(skipped, week)


def _week_at(position: int, skipped: list[int]) -> int:
    """The school week with a given rank; the inverse of `_position`."""
    week = position
    for holiday_week in skipped:
        if holiday_week > week:
            break
        week += 1
    return week
