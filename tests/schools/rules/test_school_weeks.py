"""Follow-ups count in weeks in which the school is open."""

from datetime import date, timedelta

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from schools.rules.school_weeks import (
    Holiday,
    add_school_weeks,
    is_holiday_week,
    school_weeks_between,
)

AUTUMN = Holiday(date(2026, 10, 17), date(2026, 10, 25))
CHRISTMAS = Holiday(date(2026, 12, 19), date(2027, 1, 3))
SUMMER = Holiday(date(2027, 7, 17), date(2027, 8, 29))
CENTRAL = [SUMMER, AUTUMN, CHRISTMAS]
ASCENSION = Holiday(date(2027, 5, 6), date(2027, 5, 7))
EASTER_MONDAY = Holiday(date(2027, 3, 29), date(2027, 3, 29))

ONE_WEEK = timedelta(weeks=1)

days = st.dates(min_value=date(2025, 12, 1), max_value=date(2028, 3, 31))
days_of_one_year = st.dates(min_value=date(2026, 8, 1), max_value=date(2027, 7, 31))
holidays = st.lists(
    st.builds(
        lambda first_day, length: Holiday(first_day, first_day + timedelta(days=length)),
        days_of_one_year,
        st.integers(min_value=0, max_value=60),
    ),
    max_size=12,
)
weeks = st.integers(min_value=-150, max_value=150)


def lies_in(day: date, some: list[Holiday]) -> bool:
    return any(each.first_day <= day <= each.last_day for each in some)


def is_school_day(day: date, some: list[Holiday]) -> bool:
    return day.weekday() <= 4 and not lies_in(day, some)


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


# What a holiday week is


def test_a_week_is_a_holiday_week_when_monday_to_friday_are_free() -> None:
    assert is_holiday_week(date(2026, 10, 19), CENTRAL)
    assert is_holiday_week(date(2026, 10, 25), CENTRAL)


def test_the_saturday_before_a_holiday_lies_in_a_school_week() -> None:
    assert not is_holiday_week(date(2026, 10, 17), CENTRAL)


def test_a_week_with_one_open_day_is_a_school_week() -> None:
    assert not is_holiday_week(date(2026, 11, 4), [Holiday(date(2026, 11, 2), date(2026, 11, 5))])


def test_free_days_of_state_and_school_together_make_a_holiday_week() -> None:
    state = Holiday(date(2026, 11, 2), date(2026, 11, 3))
    school = Holiday(date(2026, 11, 4), date(2026, 11, 6))
    assert is_holiday_week(date(2026, 11, 5), [school, state])


def test_a_free_day_inside_a_holiday_does_not_shorten_it() -> None:
    new_year = Holiday(date(2027, 1, 1), date(2027, 1, 1))
    christmas_and_new_year = [CHRISTMAS, Holiday(date(2026, 12, 25), date(2026, 12, 26)), new_year]
    assert is_holiday_week(date(2026, 12, 28), christmas_and_new_year)
    assert add_school_weeks(date(2026, 12, 28), 0, christmas_and_new_year) == date(2027, 1, 4)


@given(day=days, some=holidays)
def test_a_holiday_week_is_a_week_without_a_school_day(day: date, some: list[Holiday]) -> None:
    week = [monday_of(day) + timedelta(days=offset) for offset in range(5)]
    assert is_holiday_week(day, some) == (not any(is_school_day(each, some) for each in week))


def test_a_holiday_cannot_end_before_it_starts() -> None:
    with pytest.raises(ValueError, match="ends"):
        Holiday(date(2026, 10, 25), date(2026, 10, 17))


# Adding


@pytest.mark.parametrize(
    ("start", "weeks", "result"),
    [
        pytest.param(date(2026, 9, 8), 5, date(2026, 10, 13), id="before the holiday"),
        pytest.param(date(2026, 9, 8), 6, date(2026, 10, 27), id="over the autumn holiday"),
        pytest.param(date(2027, 7, 1), 6, date(2027, 9, 23), id="six weeks after 1 July"),
        pytest.param(date(2026, 10, 27), -6, date(2026, 9, 8), id="back over the holiday"),
        pytest.param(date(2026, 12, 16), 1, date(2027, 1, 6), id="over New Year"),
        pytest.param(date(2026, 11, 21), 1, date(2026, 11, 30), id="Saturday counts as Monday"),
        pytest.param(date(2026, 11, 22), -1, date(2026, 11, 16), id="Sunday counts as Monday"),
    ],
)
def test_school_weeks_skip_holidays_and_keep_the_weekday(
    start: date, weeks: int, result: date
) -> None:
    assert add_school_weeks(start, weeks, CENTRAL) == result


def test_a_day_in_a_holiday_counts_from_the_monday_on_which_school_starts_again() -> None:
    in_summer = date(2027, 8, 4)
    assert add_school_weeks(in_summer, 0, CENTRAL) == date(2027, 8, 30)
    assert add_school_weeks(in_summer, 1, CENTRAL) == date(2027, 9, 6)
    assert add_school_weeks(in_summer, -1, CENTRAL) == date(2027, 7, 12)


def test_a_free_weekday_gives_way_to_the_next_school_day_of_the_week_reached() -> None:
    monday_before_easter = date(2027, 3, 22)
    assert add_school_weeks(monday_before_easter, 1, [EASTER_MONDAY]) == date(2027, 3, 30)


def test_a_free_end_of_the_week_gives_way_to_the_last_school_day_of_that_week() -> None:
    thursday = date(2027, 4, 29)
    assert add_school_weeks(thursday, 1, [ASCENSION]) == date(2027, 5, 5)


def test_zero_weeks_from_a_free_day_never_goes_back() -> None:
    assert add_school_weeks(date(2027, 5, 6), 0, [ASCENSION]) == date(2027, 5, 10)


@given(start=days, some=holidays)
def test_zero_weeks_leave_a_school_day_where_it_is(start: date, some: list[Holiday]) -> None:
    result = add_school_weeks(start, 0, some)
    passed = [start + timedelta(days=offset) for offset in range((result - start).days)]
    assert result >= start
    assert not any(is_school_day(day, some) for day in passed)


@given(start=days, count=weeks, some=holidays)
def test_the_result_is_always_a_school_day(start: date, count: int, some: list[Holiday]) -> None:
    assert is_school_day(add_school_weeks(start, count, some), some)


@given(start=days, count=weeks, some=holidays)
def test_one_week_more_is_always_later(start: date, count: int, some: list[Holiday]) -> None:
    assert add_school_weeks(start, count, some) < add_school_weeks(start, count + 1, some)


@given(starts=st.tuples(days, days).map(sorted), count=weeks, some=holidays)
def test_a_later_start_never_gives_an_earlier_result(
    starts: list[date], count: int, some: list[Holiday]
) -> None:
    earlier, later = starts
    assert add_school_weeks(earlier, count, some) <= add_school_weeks(later, count, some)


@given(start=days, count=st.integers(min_value=0, max_value=150), some=holidays)
def test_exactly_that_many_school_weeks_lie_in_between(
    start: date, count: int, some: list[Holiday]
) -> None:
    first = add_school_weeks(start, 0, some)
    last = add_school_weeks(start, count, some)
    distance = (monday_of(last) - monday_of(first)).days // 7
    mondays = [monday_of(first) + ONE_WEEK * offset for offset in range(distance)]
    assert sum(not is_holiday_week(monday, some) for monday in mondays) == count


@given(start=days, count=weeks, some=holidays)
def test_without_holidays_a_school_week_is_a_week(
    start: date, count: int, some: list[Holiday]
) -> None:
    assume(start.weekday() <= 4)
    assert add_school_weeks(start, count, []) == start + ONE_WEEK * count


@given(start=days, count=weeks, some=holidays)
def test_order_and_doubles_of_holidays_make_no_difference(
    start: date, count: int, some: list[Holiday]
) -> None:
    other_way = [*reversed(some), *some]
    assert add_school_weeks(start, count, some) == add_school_weeks(start, count, other_way)


@given(start=days, count=weeks, some=holidays)
def test_a_holiday_cut_in_two_is_the_same_holiday(
    start: date, count: int, some: list[Holiday]
) -> None:
    pieces = [Holiday(each.first_day, each.first_day) for each in some]
    pieces += [
        Holiday(each.first_day + timedelta(days=1), each.last_day)
        for each in some
        if each.last_day > each.first_day
    ]
    assert add_school_weeks(start, count, some) == add_school_weeks(start, count, pieces)


# Between


@pytest.mark.parametrize(
    ("start", "end", "count"),
    [
        pytest.param(date(2026, 9, 8), date(2026, 9, 8), 0, id="the same day"),
        pytest.param(date(2026, 9, 8), date(2026, 9, 14), 0, id="a day short of a week"),
        pytest.param(date(2026, 9, 8), date(2026, 9, 15), 1, id="a week"),
        pytest.param(date(2026, 9, 8), date(2026, 10, 27), 6, id="over the autumn holiday"),
        pytest.param(date(2026, 9, 18), date(2026, 9, 21), 0, id="Friday to Monday"),
        pytest.param(date(2026, 10, 13), date(2026, 10, 20), 0, id="into a holiday"),
        pytest.param(date(2026, 10, 12), date(2026, 10, 20), 1, id="the whole week before it"),
        pytest.param(date(2027, 7, 20), date(2027, 8, 20), 0, id="within a holiday"),
        pytest.param(date(2026, 9, 15), date(2026, 9, 8), -1, id="back"),
        pytest.param(date(2026, 9, 15), date(2026, 9, 14), -1, id="back a part of a week"),
    ],
)
def test_whole_school_weeks_are_counted(start: date, end: date, count: int) -> None:
    assert school_weeks_between(start, end, CENTRAL) == count


@given(start=days, count=weeks, some=holidays)
def test_between_gives_back_what_was_added(start: date, count: int, some: list[Holiday]) -> None:
    assert school_weeks_between(start, add_school_weeks(start, count, some), some) == count


@given(start=days, end=days, count=weeks, some=holidays)
def test_something_is_due_exactly_when_enough_school_weeks_have_passed(
    start: date, end: date, count: int, some: list[Holiday]
) -> None:
    due = add_school_weeks(start, count, some) <= add_school_weeks(end, 0, some)
    assert due == (school_weeks_between(start, end, some) >= count)


@given(start=days, ends=st.tuples(days, days).map(sorted), some=holidays)
def test_the_count_never_goes_back_in_time(
    start: date, ends: list[date], some: list[Holiday]
) -> None:
    sooner, later = ends
    assert school_weeks_between(start, sooner, some) <= school_weeks_between(start, later, some)


@given(day=days, some=holidays)
def test_no_time_is_no_school_weeks(day: date, some: list[Holiday]) -> None:
    assert school_weeks_between(day, day, some) == 0


# Beyond what is known


@given(
    start=st.dates(min_value=date(1900, 1, 1), max_value=date(2200, 1, 1)),
    count=st.integers(min_value=-80_000, max_value=80_000),
)
@example(start=date(2099, 3, 4), count=12)
def test_unknown_years_are_ordinary_weeks(start: date, count: int) -> None:
    result = add_school_weeks(start, count, CENTRAL)
    known_holiday_weeks = 1 + 2 + 6
    off_by = (result - (start + ONE_WEEK * count)).days
    assert abs(off_by) <= 7 * (known_holiday_weeks + 1)
    assert school_weeks_between(start, result, CENTRAL) == count


def test_far_outside_the_known_years_nothing_is_skipped() -> None:
    assert add_school_weeks(date(2060, 7, 1), 6, CENTRAL) == date(2060, 8, 12)
    assert add_school_weeks(date(1990, 7, 2), -6, CENTRAL) == date(1990, 5, 21)


def test_a_date_that_no_calendar_has_is_an_overflow() -> None:
    for count in (500_000, -500_000):
        with pytest.raises(OverflowError):
            add_school_weeks(date(2026, 11, 23), count, CENTRAL)
