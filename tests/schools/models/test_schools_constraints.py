"""Every constraint on the tables of schools refuses what it is there for, and nothing more."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.utils import timezone

from tests.content.database import (
    change,
    constraints_of,
    double,
    models_with_choices,
    refused_by,
    unique_columns_of,
    words_out_of_place,
)
from tests.factories import (
    BoardFactory,
    BoardStaffFactory,
    LevelFactory,
    PriorityFactory,
    SchoolFactory,
    SchoolHolidayFactory,
    StaffMembershipFactory,
    SubjectFactory,
    ThemeFactory,
)

pytestmark = pytest.mark.django_db

DAY = date(2036, 3, 3)
YEARS = {"first_school_year": 2026, "last_school_year": 2027}
# constraint: what makes the row, what it is made with, columns that break the constraint
REFUSED: dict[str, tuple[Any, dict[str, Any], list[dict[str, Any]]]] = {
    "schools_school_site_code": (
        SchoolFactory,
        {},
        [{"site_code": code} for code in ("", "01AB", "01ab00", "AB0100", "01A100", "٠١AB٠٠")],
    ),
    "schools_priority_years": (PriorityFactory, YEARS, [{"last_school_year": 2025}]),
    "schools_holiday_days": (
        SchoolHolidayFactory,
        {"first_day": DAY},
        [{"last_day": date(2036, 3, 2)}],
    ),
    "schools_holiday_region_or_school": (
        SchoolHolidayFactory,
        {},
        [{"region": ""}, {"region": "east"}],
    ),
}
# constraint: what makes the row, what it is made with, columns with which it may stand twice
ONCE: dict[str, tuple[Any, dict[str, Any], dict[str, Any]]] = {
    "schools_boardstaff_unique": (BoardStaffFactory, {}, {"role": "board_member"}),
    "schools_staffmembership_unique": (StaffMembershipFactory, {}, {"function": "specialist"}),
    "schools_priority_slug": (PriorityFactory, {}, {"slug": "iets-anders"}),
    "schools_holiday_region_start": (
        SchoolHolidayFactory,
        {"first_day": DAY, "last_day": DAY},
        {"region": "south"},
    ),
}
UNIQUE: dict[str, Any] = {
    "SchoolBoard.number": BoardFactory,
    "School.site_code": SchoolFactory,
    "Theme.slug": ThemeFactory,
    "Subject.slo_id": SubjectFactory,
    "Level.slo_id": LevelFactory,
}
EDGES = [
    (PriorityFactory, YEARS, {"last_school_year": 2026}),
    (SchoolHolidayFactory, {"first_day": DAY}, {"last_day": DAY}),
    (SchoolHolidayFactory, {"of_school": True}, {"last_day": date(2100, 1, 1)}),
]

WITH_CHOICES = [
    BoardStaffFactory,
    PriorityFactory,
    SchoolFactory,
    SchoolHolidayFactory,
    StaffMembershipFactory,
]


def test_every_constraint_stands_in_a_table_here():
    assert REFUSED.keys() | ONCE.keys() == constraints_of("schools")
    assert UNIQUE.keys() == unique_columns_of("schools")
    assert {factory._meta.model for factory in WITH_CHOICES} == models_with_choices("schools")


@pytest.mark.parametrize(
    ("constraint", "columns"),
    [(name, columns) for name, (_, _, breaches) in REFUSED.items() for columns in breaches],
    ids=str,
)
def test_the_database_refuses_what_makes_no_sense(constraint, columns):
    factory, given, _ = REFUSED[constraint]
    row = factory(**given)
    with refused_by(constraint):
        change(row, **columns)


def test_free_days_are_of_a_region_or_of_a_school_not_of_both():
    holiday, school = SchoolHolidayFactory(of_school=True), SchoolFactory()
    with refused_by("schools_holiday_region_or_school"):
        change(holiday, region="north")
    with refused_by("schools_holiday_region_or_school"):
        change(SchoolHolidayFactory(), school=school)


@pytest.mark.parametrize("constraint", ONCE)
def test_the_database_refuses_the_same_twice(constraint):
    factory, given, difference = ONCE[constraint]
    row = factory(**given)
    with refused_by(constraint):
        double(row)
    double(row, **difference)


@pytest.mark.parametrize("factory", [BoardStaffFactory, StaffMembershipFactory])
def test_who_left_may_come_back(factory):
    double(factory(ended_on=timezone.localdate()), ended_on=None)


@pytest.mark.parametrize("factory", [BoardStaffFactory, StaffMembershipFactory])
def test_who_is_there_cannot_come_back_as_well(factory):
    row = factory()
    double(row, ended_on=timezone.localdate())
    with refused_by("unique"):
        double(row)


@pytest.mark.parametrize("column", UNIQUE)
def test_no_two_rows_share_a_key(column):
    first, second = UNIQUE[column](), UNIQUE[column]()
    name = column.partition(".")[2]
    with refused_by(name):
        change(second, **{name: getattr(first, name)})


@pytest.mark.parametrize(("factory", "given", "columns"), EDGES)
def test_the_edge_of_what_makes_sense_is_allowed(factory, given, columns):
    change(factory(**given), **columns)


def test_schools_may_have_the_same_free_days():
    one = SchoolHolidayFactory(of_school=True, first_day=DAY, last_day=DAY)
    double(one, school_id=SchoolFactory().pk)
    double(one)


@pytest.mark.parametrize(
    ("factory", "column", "word"),
    [
        (factory, *misplaced)
        for factory in WITH_CHOICES
        for misplaced in words_out_of_place(factory)
    ],
    ids=lambda value: value if isinstance(value, str) else value._meta.model.__name__,
)
def test_a_column_with_choices_holds_no_other_word(factory, column, word):
    row = factory()
    with refused_by("schools_"):
        change(row, **{column: word})
