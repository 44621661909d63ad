"""At most one mail in four school weeks, never in a holiday, and one reminder (rule 10)."""

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from networks.rules.asking import is_still_mailed, mail_is_due, may_mail
from schools.rules.school_weeks import Holiday, add_school_weeks, school_weeks_between

WEDNESDAY = date(2026, 11, 25)
AUTUMN = Holiday(date(2026, 11, 7), date(2026, 11, 15))

days = st.dates(date(2026, 8, 1), date(2027, 7, 31))
holidays = st.lists(
    st.builds(lambda day, length: Holiday(day, day + timedelta(length)), days, st.integers(0, 45)),
    max_size=5,
)


def a_year_of_runs(due: list[date], free: list[Holiday]) -> list[date]:
    """The days on which somebody is mailed who never answers, when asked every day for a year."""
    mailed: list[date] = []
    for offset in range(400):
        today = date(2026, 8, 1) + timedelta(offset)
        if mail_is_due(today, due, mailed, free):
            mailed.append(today)
    return mailed


@given(st.lists(days, min_size=1, max_size=6), holidays)
def test_never_two_mails_within_four_school_weeks(due, free):
    mailed = a_year_of_runs(due, free)
    for earlier, later in itertools.pairwise(mailed):
        assert school_weeks_between(earlier, later, free) >= 4


@given(st.lists(days, min_size=1, max_size=6), holidays)
def test_never_a_mail_on_a_day_without_school(due, free):
    for day in a_year_of_runs(due, free):
        assert day.weekday() < 5
        assert not any(each.first_day <= day <= each.last_day for each in free)


@given(days, holidays)
def test_a_question_that_nobody_answers_is_mailed_twice_and_no_more(due, free):
    assert len(a_year_of_runs([due], free)) <= 2


@given(days, holidays)
def test_the_first_mail_goes_on_the_first_school_day(due, free):
    first = add_school_weeks(due, 0, free)
    mailed = a_year_of_runs([due], free)
    if first <= date(2026, 8, 1) + timedelta(399):
        assert mailed[0] == first


@pytest.mark.parametrize(
    ("today", "mailed", "free", "may"),
    [
        (WEDNESDAY, [], [], True),
        (WEDNESDAY, [date(2026, 10, 28)], [], True),
        (WEDNESDAY, [date(2026, 10, 29)], [], False),
        (WEDNESDAY, [date(2026, 10, 28)], [AUTUMN], False),  # a holiday week does not count
        (WEDNESDAY, [date(2026, 10, 21)], [AUTUMN], True),
        (WEDNESDAY, [date(2026, 10, 1), date(2026, 11, 20)], [], False),
        (WEDNESDAY, [], [Holiday(WEDNESDAY, WEDNESDAY)], False),
        (date(2026, 11, 28), [], [], False),  # a Saturday
    ],
)
def test_a_mail_goes_on_a_school_day_four_school_weeks_after_the_last(today, mailed, free, may):
    assert may_mail(today, mailed, free) is may


@pytest.mark.parametrize(
    ("mailed", "still"),
    [
        ([], True),
        ([date(2026, 10, 1)], True),  # before it was due
        ([WEDNESDAY], True),
        ([WEDNESDAY, date(2027, 1, 6)], False),
    ],
)
def test_after_the_reminder_a_question_waits_on_the_start_page(mailed, still):
    assert is_still_mailed(WEDNESDAY, mailed) is still


def test_a_new_question_takes_the_old_ones_along():
    mailed = [date(2026, 9, 2), date(2026, 10, 7)]
    old, new = date(2026, 9, 1), date(2026, 11, 24)
    assert not mail_is_due(WEDNESDAY, [old], mailed, [])
    assert mail_is_due(WEDNESDAY, [old, new], mailed, [])
    assert not mail_is_due(WEDNESDAY, [WEDNESDAY + timedelta(1)], [], [])
