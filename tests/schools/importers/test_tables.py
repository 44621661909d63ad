"""Whatever people send, a table comes out or a problem that says why not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schools.importers import tables
from schools.importers.problems import PROBLEM_LIMIT, SHOWN_VALUE, Problem, ProblemCode
from schools.importers.tables import column_key, read_table


def rows(data: bytes) -> list[tuple[int, list[str]]]:
    table = read_table("x.csv", data)
    assert table.problems == []
    return list(table.rows(range(len(table.titles))))


def problems(data: bytes) -> list[Problem]:
    table = read_table("x.csv", data)
    list(table.rows([0, 1]))
    return table.problems


def codes(data: bytes) -> list[ProblemCode]:
    return [problem.code for problem in problems(data)]


@pytest.mark.parametrize("mark", [";", ",", "\t"])
def test_delimiter_follows_from_the_header(mark: str) -> None:
    data = f"A{mark}B\nx{mark}y\n".encode()
    assert rows(data) == [(2, ["x", "y"])]


def test_delimiter_may_be_named_the_way_excel_does() -> None:
    assert rows(b"sep=;\r\nA;B\r\n1,5;2\r\n") == [(3, ["1,5", "2"])]


def test_commas_inside_quotes_do_not_split() -> None:
    assert rows(b'A,"B, or C"\n"x, y","He said ""hi"""\n') == [(2, ["x, y", 'He said "hi"'])]


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", "A;B\n’t Palet;Mozaïek\n"),
        ("utf-8", "A;B\n’t Palet;Mozaïek\n"),
        ("utf-8-sig", "A;B\n’t Palet;Mozaïek\n"),
        ("utf-16", "A\tB\r\n’t Palet\tMozaïek\r\n"),
    ],
)
def test_encoding_is_recognised(encoding: str, text: str) -> None:
    assert rows(text.encode(encoding)) == [(2, ["’t Palet", "Mozaïek"])]


def test_byte_order_mark_is_no_part_of_a_quoted_first_column() -> None:
    table = read_table("x.csv", b'\xef\xbb\xbf"A","B"\n"x","y"\n')
    assert table.titles == ("A", "B")


def test_byte_that_cp1252_does_not_know_is_a_problem_with_line_and_column() -> None:
    data = b"A;B\nfijn;goed\n" + b"na\xefef;kapot\x9d\n" + b"x;y\n"
    (problem,) = problems(data)
    assert (problem.line, problem.column, problem.code) == (
        3,
        "B",
        ProblemCode.UNREADABLE_CHARACTER,
    )
    assert problem.value == "kapot\N{REPLACEMENT CHARACTER}"


def test_damaged_utf8_is_not_taken_for_another_encoding() -> None:
    data = "A;B\nMozaïek;Eben Haëzer\n".encode() + b"kap\xefot;x\n"
    (problem,) = problems(data)
    assert (problem.line, problem.column, problem.value) == (
        3,
        "A",
        "kap\N{REPLACEMENT CHARACTER}ot",
    )


def test_lines_are_counted_as_an_editor_counts_them() -> None:
    data = b'\nA;B\r\n"two\r\nlines";1\r\n\r\n;\r\nx;2\r\n'
    assert rows(data) == [(3, ["two\r\nlines", "1"]), (7, ["x", "2"])]


def test_cells_lose_blanks_of_every_width() -> None:
    data = ("A;B\n x ;" + " " * 80 + "\n\N{NO-BREAK SPACE}y\N{NO-BREAK SPACE};z\n").encode()
    assert rows(data) == [(2, ["x", ""]), (3, ["y", "z"])]


def test_column_is_found_in_every_spelling() -> None:
    table = read_table("x.csv", b"BEVOEGD_GEZAG_NUMMER;Huisnummer-toevoeging;thema's\n1;2;3\n")
    assert table.position("BEVOEGD GEZAG NUMMER") == 0
    assert table.position("nothing", "HUISNUMMER TOEVOEGING") == 1
    assert table.position("THEMAS") == 2
    assert table.position("POSTCODE") is None
    assert list(table.rows([2, None])) == [(2, ["3", ""])]


def test_column_key_keeps_letters_and_digits() -> None:
    assert column_key(' "Rmc-regio_code 2" ') == "RMCREGIOCODE2"


def test_row_that_is_too_short_is_a_problem() -> None:
    (problem,) = problems(b"A;B;C\n1;2;3\n1;2\n")
    assert (problem.line, problem.value, problem.limit, problem.code) == (
        3,
        "2",
        3,
        ProblemCode.WRONG_COLUMN_COUNT,
    )


def test_row_that_is_too_long_is_a_problem_unless_the_rest_is_empty() -> None:
    assert codes(b"A;B\n1;2;3\n") == [ProblemCode.WRONG_COLUMN_COUNT]
    assert rows(b"A;B;;\n1;2;; \n") == [(2, ["1", "2"])]


def test_two_columns_with_one_name_are_a_problem() -> None:
    (problem,) = problems(b"Naam;Plaats;NAAM\n1;2;3\n")
    assert (problem.line, problem.column, problem.code) == (1, "NAAM", ProblemCode.DUPLICATE_COLUMN)


def test_quote_that_never_closes_does_not_swallow_rows() -> None:
    (problem,) = problems(b'A;B\n1;2\n"3;4\n5;6\n')
    assert (problem.line, problem.code) == (3, ProblemCode.BROKEN_QUOTES)


def test_enormous_cell_is_a_problem() -> None:
    assert codes(b'A;B\n1;"' + b"x" * 200_000 + b'"\n') == [ProblemCode.CELL_TOO_LARGE]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", ProblemCode.EMPTY_FILE),
        (b"\xef\xbb\xbf \r\n\r\n", ProblemCode.EMPTY_FILE),
        (b'""\n', ProblemCode.EMPTY_FILE),
        (b"A;B\n", ProblemCode.NO_ROWS),
        (b"A;B\n ; \n", ProblemCode.NO_ROWS),
        (b"PK\x03\x04...[Content_Types].xml", ProblemCode.SPREADSHEET),
        (b"PK\x03\x04...duo.csv", ProblemCode.ARCHIVE),
        (b"\xd0\xcf\x11\xe0 old excel", ProblemCode.SPREADSHEET),
        (b"\x1f\x8b\x08", ProblemCode.ARCHIVE),
        (b"\n<!DOCTYPE html><title>404</title>", ProblemCode.WEB_PAGE),
        (b"%PDF-1.7", ProblemCode.BINARY),
        (b"A;B\n1;\0\n", ProblemCode.BINARY),
        (b";".join([b"A"] * 5000) + b"\n", ProblemCode.UNKNOWN_FILE),
    ],
)
def test_what_is_no_table_is_refused(data: bytes, code: ProblemCode) -> None:
    (problem,) = problems(data)
    assert problem.code == code


def test_enormous_file_is_refused_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "MAX_BYTES", 10)
    (problem,) = problems(b"A;B\n1;2\n3;4\n")
    assert (problem.code, problem.limit) == (ProblemCode.FILE_TOO_LARGE, 10)


def test_reading_stops_after_many_problems() -> None:
    found = problems(b"A;B\n" + b"1\n" * 5000)
    assert len(found) == PROBLEM_LIMIT + 1
    assert found[-1].code == ProblemCode.TOO_MANY_PROBLEMS
    assert found[-1].line == PROBLEM_LIMIT + 2


def test_quoted_value_is_short_and_harmless_for_a_terminal() -> None:
    problem = Problem("x", 1, "", "\x1b[2J" + "y" * 500, ProblemCode.INVALID_VALUE)
    assert len(problem.value) == SHOWN_VALUE
    assert problem.value.isprintable()


@given(st.binary(max_size=600))
def test_bytes_of_any_kind_are_read_or_refused(data: bytes) -> None:
    table = read_table("x", data)
    assert list(table.rows([0, 1])) or table.problems


@given(st.lists(st.lists(st.text(max_size=8), min_size=2, max_size=2), min_size=1, max_size=6))
def test_written_cells_come_back(cells: list[list[str]]) -> None:
    import csv
    import io

    written = io.StringIO(newline="")
    writer = csv.writer(written, delimiter=";", quoting=csv.QUOTE_ALL)
    writer.writerows([["A", "B"], *cells])
    table = read_table("x", written.getvalue().encode("utf-8", "replace"))
    found = [row for _line, row in table.rows([0, 1])]
    if not table.problems:
        expected = [
            [cell.encode("utf-8", "replace").decode().strip() for cell in row] for row in cells
        ]
        assert found == [row for row in expected if any(row)]
