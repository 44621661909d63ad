"""A list of priorities from a spreadsheet."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import schools.importers
from schools.importers.priority_rows import (
    PriorityRow,
    parse_school_years,
    read_priorities,
    split_themes,
)
from schools.importers.problems import Problem, ProblemCode

TEMPLATE = Path(schools.importers.__file__).parent / "templates" / "priorities.csv"
HEADER = "school;titel;waarom;thema's;schooljaren\n"


def read_row(row: str, header: str = HEADER) -> PriorityRow:
    data = read_priorities("x.csv", (header + row).encode())
    assert data.problems == []
    (found,) = data.rows
    return found


def read_problem(row: str, header: str = HEADER) -> Problem:
    (problem,) = read_priorities("x.csv", (header + row).encode()).problems
    return problem


def test_template_is_read_without_problems() -> None:
    data = read_priorities(TEMPLATE.name, TEMPLATE.read_bytes())
    assert data.problems == []
    assert [(row.site_code, row.themes, row.first_school_year, row.last_school_year)
            for row in data.rows] == [
        ("99AA00", ("Lezen",), 2026, 2029),
        ("99AB00", ("Rekenen", "Zelfstandig leren"), 2026, 2026),
    ]  # fmt: skip


def test_template_opens_in_excel() -> None:
    assert TEMPLATE.read_bytes().startswith(
        "\ufeffschool;titel;waarom;thema's;schooljaren".encode()
    )


@pytest.mark.parametrize(
    "header",
    [
        "school;title;why;themes;school years\n",
        "Site_code;Speerpunt;Waarom;Thema’s;Schooljaar\n",
    ],
)
def test_columns_have_english_names_too(header: str) -> None:
    row = read_row("32jk00;Lezen met plezier;Daarom;Lezen;2026/27\n", header)
    assert row == PriorityRow(
        "x.csv", 2, "32JK00", "Lezen met plezier", "Daarom", ("Lezen",), 2026, 2026
    )


def test_reason_keeps_its_lines_and_title_has_one() -> None:
    row = read_row('32JK00;"Lezen  met\nplezier";"Eerst  dit.\n\nDan dat.";;2026/27\n')
    assert row.title == "Lezen met plezier"
    assert row.why == "Eerst dit.\n\nDan dat."
    assert row.themes == ()


def test_reason_and_themes_need_no_column() -> None:
    row = read_row("32JK00;Lezen;2026/27\n", "school;titel;schooljaren\n")
    assert (row.why, row.themes) == ("", ())


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Lezen", ("Lezen",)),
        ("Lezen|Rekenen", ("Lezen", "Rekenen")),
        ("Lezen, Rekenen ,", ("Lezen", "Rekenen")),
        ("Kunst, cultuur | Lezen", ("Kunst, cultuur", "Lezen")),
        ("Lezen\nRekenen", ("Lezen", "Rekenen")),
        ("Lezen, lezen", ("Lezen",)),
        (" ", ()),
    ],
)
def test_themes_are_separated_by_bars_or_commas(text: str, names: tuple[str, ...]) -> None:
    assert split_themes(text) == names


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("2026-2027", (2026, 2026)),
        ("2026/27", (2026, 2026)),
        ("2026/2027", (2026, 2026)),
        ("2026", (2026, 2026)),
        ("2026-2030", (2026, 2029)),
        ("2026–2030", (2026, 2029)),
        ("2026/27-2029/30", (2026, 2029)),
        ("2026/27 t/m 2029/30", (2026, 2029)),
        ("2026-2027 - 2029-2030", (2026, 2029)),
        ("2026 tot en met 2029", (2026, 2029)),
    ],
)
def test_school_years_are_one_year_or_a_period(text: str, years: tuple[int, int]) -> None:
    assert parse_school_years(text) == years


@pytest.mark.parametrize(
    "text",
    ["", "2030-2026", "2026-2062", "2026/28", "2026-2026", "26/27", "dec-26", "altijd", "9999-9999",
     "2026 - 2027 - 2028"],
)  # fmt: skip
def test_school_years_that_cannot_be_read_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="school year|years|period"):
        parse_school_years(text)


@pytest.mark.parametrize(
    ("row", "column", "code"),
    [
        (";Lezen;;;2026/27\n", "school", ProblemCode.MISSING_VALUE),
        ("3WU00;Lezen;;;2026/27\n", "school", ProblemCode.UNCERTAIN_VALUE),
        ("De Brug;Lezen;;;2026/27\n", "school", ProblemCode.INVALID_VALUE),
        ("32JK00;;;;2026/27\n", "titel", ProblemCode.MISSING_VALUE),
        (f"32JK00;{'x' * 81};;;2026/27\n", "titel", ProblemCode.TOO_LONG),
        (f"32JK00;Lezen;{'x' * 4001};;2026/27\n", "waarom", ProblemCode.TOO_LONG),
        ("32JK00;Lezen;;;\n", "schooljaren", ProblemCode.MISSING_VALUE),
        ("32JK00;Lezen;;;ooit\n", "schooljaren", ProblemCode.INVALID_SCHOOL_YEARS),
    ],
)
def test_row_that_cannot_be_used_says_where_and_why(
    row: str, column: str, code: ProblemCode
) -> None:
    problem = read_problem(row)
    assert (problem.line, problem.column, problem.code) == (2, column, code)


def test_same_priority_twice_is_fine_and_two_versions_are_not() -> None:
    once = "32JK00;Lezen;Omdat;;2026/27\n"
    assert len(read_priorities("x.csv", (HEADER + once + once).encode()).rows) == 1
    problem = read_problem(once + "32JK00;lezen;Anders;;2026/27\n")
    assert (problem.line, problem.code, problem.other_line) == (3, ProblemCode.CONFLICT, 2)


def test_column_that_is_needed_is_named() -> None:
    problem = read_problem("32JK00;Lezen\n", "school;titel\n")
    assert (problem.line, problem.column, problem.code) == (
        0,
        "schooljaren",
        ProblemCode.MISSING_COLUMN,
    )
    assert "school years" in problem.expected


@given(
    st.binary(max_size=300)
    | st.text(max_size=100).map(lambda text: (HEADER + text).encode("utf-8", "replace"))
)
def test_content_of_any_kind_is_read_or_refused(content: bytes) -> None:
    data = read_priorities("x", content)
    assert data.rows or data.problems
