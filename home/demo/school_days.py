"""The days of the demo: never in a holiday, and never older than the day it was loaded."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from django.utils import timezone

from schools.rules.school_weeks import add_school_weeks
from schools.rules.school_years import school_year_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from home.demo.shapes import YearDay
    from schools.rules.school_weeks import Holiday

DAYS_IN_WEEK = 7
ONE_DAY = timedelta(days=1)


class SchoolDays:
    """Counts from a day in the school weeks of one holiday region."""

    def __init__(self, today: date, holidays: Sequence[Holiday]) -> None:
        self.today = today
        self.school_year = school_year_of(today)
        self._holidays = tuple(holidays)

    def day(self, days: int) -> date:
        """A school day: whole school weeks from today first, the days that are left after that.

        Backwards it is always before today, forwards never before it.
        """
        weeks, rest = divmod(abs(days), DAYS_IN_WEEK)
        if days < 0:
            return self._on_or_before(self._weeks(-weeks) - timedelta(days=rest))
        return self._on_or_after(self._weeks(weeks) + timedelta(days=rest))

    def moment(self, days: int, clock: str = "12:00") -> datetime:
        """A time of such a day, in our own zone."""
        at = time.fromisoformat(clock)
        return datetime.combine(self.day(days), at, tzinfo=timezone.get_default_timezone())

    def in_school_year(self, when: YearDay) -> date:
        """A day of the running school year, or the last school day before it."""
        year = self.school_year + (when.month < 8)
        return self._on_or_before(date(year, when.month, when.day))

    def _weeks(self, weeks: int) -> date:
        return add_school_weeks(self.today, weeks, self._holidays)

    def _on_or_after(self, day: date) -> date:
        return add_school_weeks(day, 0, self._holidays)

    def _on_or_before(self, day: date) -> date:
        while self._on_or_after(day) != day:
            day -= ONE_DAY
        return day
