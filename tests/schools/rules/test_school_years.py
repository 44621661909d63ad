"""School years run from 1 August to 31 July."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schools.rules.school_years import (
    parse_school_year,
    reference_school_year,
    school_year_label,
    school_year_of,
)

any_day = st.dates(min_value=date(1950, 1, 1), max_value=date(2090, 12, 31))
any_year = st.integers(min_value=1900, max_value=2099)


@pytest.mark.parametrize(
    ("day", "year"),
    [
        (date(2026, 7, 31), 2025),
        (date(2026, 8, 1), 2026),
        (date(2026, 12, 31), 2026),
        (date(2027, 1, 1), 2026),
    ],
)
def test_a_school_year_begins_on_the_first_of_august(day: date, year: int) -> None:
    assert school_year_of(day) == year


@pytest.mark.parametrize(
    ("year", "label"), [(2026, "2026/27"), (1999, "1999/00"), (2008, "2008/09")]
)
def test_a_label_names_both_years(year: int, label: str) -> None:
    assert school_year_label(year) == label


@pytest.mark.parametrize(
    ("day", "year"),
    [
        (date(2026, 7, 31), 2025),
        (date(2026, 8, 1), 2025),
        (date(2026, 9, 30), 2025),
        (date(2026, 10, 1), 2026),
        (date(2027, 3, 1), 2026),
    ],
)
def test_nothing_falls_back_before_the_first_of_october(day: date, year: int) -> None:
    assert reference_school_year(day) == year


@given(day=any_day)
def test_the_reference_year_is_the_running_one_or_the_one_before(day: date) -> None:
    assert school_year_of(day) - reference_school_year(day) == (day.month in (8, 9))


@given(days=st.tuples(any_day, any_day).map(sorted))
def test_the_reference_year_never_goes_back_in_time(days: list[date]) -> None:
    earlier, later = days
    assert reference_school_year(earlier) <= reference_school_year(later)


@pytest.mark.parametrize("text", ["2026-2027", "2026/27", "2026/2027", "2026", "  2026/27\n"])
def test_every_usual_way_of_writing_a_school_year_is_read(text: str) -> None:
    assert parse_school_year(text) == 2026


@pytest.mark.parametrize(
    "text",
    [
        "",
        "26/27",
        "2026/28",
        "2026-2026",
        "2027-2026",
        "2026-27",
        "2026/7",
        "2026/027",
        "20262027",
        "2026 2027",
        "2026/27/28",
        "3026",
        "٢٠٢٦",
        "schooljaar 2026",
    ],
)
def test_anything_else_is_refused_and_shown_in_the_error(text: str) -> None:
    with pytest.raises(ValueError, match="year") as refused:
        parse_school_year(text)
    assert repr(text) in str(refused.value)


@given(year=any_year)
def test_a_label_is_read_back_as_the_same_year(year: int) -> None:
    assert parse_school_year(school_year_label(year)) == year
    assert parse_school_year(f"{year}-{year + 1}") == year
    assert parse_school_year(str(year)) == year


@given(text=st.text(max_size=12))
def test_strange_text_gives_a_year_or_a_value_error(text: str) -> None:
    try:
        year = parse_school_year(text)
    except ValueError:
        return
    assert 1900 <= year <= 2099
