"""Every problem, repair and difference has words, and the words say where and what to do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

import pytest
from django.utils import translation

from schools.importers.duo_changes import Change, Difference
from schools.importers.priority_difference import PriorityChange, PriorityDifference
from schools.importers.problems import Problem, ProblemCode, Repair, RepairCode
from schools.importers.report import (
    SHOWN,
    describe_difference,
    describe_fields,
    describe_priorities,
    describe_problem,
    describe_repairs,
)
from schools.models import Priority, School, SchoolBoard

NEEDS_EXPECTED = (
    *(ProblemCode.INVALID_VALUE, ProblemCode.MISMATCH, ProblemCode.MISSING_COLUMN),
    ProblemCode.UNKNOWN_THEME,
)


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    with translation.override("en"):
        yield


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize("code", ProblemCode)
def test_every_problem_is_one_line_that_says_where_and_what_to_do(
    code: ProblemCode, language: str
) -> None:
    expected = ("03WU00", "13WU00")
    problem = Problem("x.csv", 3, "POSTCODE", "12", code, expected, 2**20, "y.csv", 2)
    with translation.override(language):
        line = describe_problem(problem)
    assert line.startswith("x.csv:3 [POSTCODE] “12”: ")
    assert line.endswith(".")
    assert "%" not in line
    assert "\n" not in line


@pytest.mark.parametrize("code", [code for code in ProblemCode if code not in NEEDS_EXPECTED])
def test_nothing_is_promised_where_nothing_is_expected(code: ProblemCode) -> None:
    line = describe_problem(Problem("x.csv", 0, "", "", code))
    assert line.startswith("x.csv: ")
    assert ": ." not in line
    assert " ." not in line


def test_possible_values_follow_where_they_are_known() -> None:
    problem = Problem(
        "x.csv", 2, "BRIN", "3WU", ProblemCode.UNCERTAIN_VALUE, expected=("03WU", "13WU")
    )
    assert describe_problem(problem).endswith("Write it in full. It could be 03WU or 13WU.")


@pytest.mark.parametrize("everything", [False, True])
def test_every_repair_shows_what_stood_there_and_what_is_there_now(everything: bool) -> None:
    repairs = [Repair("x.csv", 2, "POSTCODE", "before", "after", code) for code in RepairCode]
    title, *lines = describe_repairs(repairs, everything=everything)
    assert title == f"Repaired while reading: {len(RepairCode)}"
    assert len(lines) == len(RepairCode)
    assert all("“before” → “after”" in line and "POSTCODE" in line for line in lines)


def test_repairs_of_one_kind_are_counted_with_the_first_as_example() -> None:
    code = RepairCode.LEADING_ZEROS
    repairs = [Repair("x.csv", n, "GEMEENTENUMMER", f"{n}", f"000{n}", code) for n in (2, 3, 4)]
    assert list(describe_repairs(repairs)) == [
        "Repaired while reading: 3",
        "  GEMEENTENUMMER: 3 × leading zeros put back, such as “2” → “0002”",
    ]
    assert list(describe_repairs(repairs, everything=True))[1] == (
        "  x.csv:2 [GEMEENTENUMMER] “2” → “0002” (leading zeros put back)"
    )


def test_no_part_of_a_difference_goes_untold() -> None:
    board = SchoolBoard(number="20091", name="Stichting De Brug")
    school = School(site_code="32JK00", name="De Brug", city="Roden", board=board)
    change = Change("32JK00", "De Brug", "a", "De Brug")
    difference = Difference(
        new_boards=[board],
        renamed_boards=[change],
        new=[school],
        renamed=[change],
        moved=[change],
        returned=[school],
        absent=[school],
        details={"32JK00": ["house_number", "website"]},
    )
    lines = list(describe_difference(difference))
    titles = [line for line in lines if not line.startswith(" ")]
    assert len(titles) == len(fields(Difference)) - 2  # without the rows to store
    assert all(title.endswith(": 1") for title in titles)
    assert lines[-1] == "  32JK00: house number, website"


def test_empty_difference_says_so_for_every_part() -> None:
    assert all(line.endswith(": 0") for line in describe_difference(Difference()))
    assert not Difference()
    assert all(line.endswith(": 0") for line in describe_priorities(PriorityDifference()))
    assert not PriorityDifference()


def test_long_section_is_cut_unless_everything_is_asked_for() -> None:
    renamed = [Change(f"{n:02}AA00", "b", "a", "b") for n in range(SHOWN + 3)]
    difference = Difference(renamed=renamed)
    lines = [line for line in describe_difference(difference) if line.startswith(" ")]
    assert len(lines) == SHOWN + 1
    assert lines[-1] == "  … and 3 more; --verbosity 2 shows all"
    lines = list(describe_difference(difference, everything=True))
    assert sum(line.startswith("  ") for line in lines) == SHOWN + 3


def test_own_name_that_stays_is_told() -> None:
    difference = Difference(renamed=[Change("32JK00", "Kindcentrum De Brug", "De Brug", "Brug")])
    assert "  32JK00 “De Brug” → “Brug” (here it stays “Kindcentrum De Brug”)" in list(
        describe_difference(difference)
    )


def test_columns_have_the_names_that_people_see() -> None:
    assert describe_fields(School, ["city", "holiday_region"]) == "town, holiday region"


def test_priorities_are_cut_too() -> None:
    school = School(site_code="32JK00", name="De Brug")
    new = [
        PriorityChange(
            Priority(school=school, title="Lezen", first_school_year=2026, last_school_year=2026),
            [],
            [],
        )
        for _ in range(SHOWN + 1)
    ]
    lines = list(describe_priorities(PriorityDifference(new=new)))
    assert lines[1] == "  32JK00 De Brug: “Lezen” (2026/27)"
    assert lines[SHOWN + 1] == "  … and 1 more; --verbosity 2 shows all"
