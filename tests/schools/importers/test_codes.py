"""A lost zero is put back where only one original is possible."""

from __future__ import annotations

import pytest

from schools.importers.codes import (
    BadBrin,
    BadValue,
    Fixed,
    board_number,
    kvk_number,
    lone_site_code,
    municipality_code,
    site_code,
)
from schools.importers.problems import ProblemCode, RepairCode

ZEROS = RepairCode.LEADING_ZEROS
FORMAT = RepairCode.NUMBER_FORMAT


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("0114", Fixed("0114")),
        ("1699", Fixed("1699")),
        ("", Fixed("")),
        ("114", Fixed("0114", ZEROS)),
        ("3", Fixed("0003", ZEROS)),
        ("114,0", Fixed("0114", ZEROS)),
        ("1699.0", Fixed("1699", FORMAT)),
        ("1,699E+03", Fixed("1699", FORMAT)),
        ("1.14E+02", Fixed("0114", ZEROS)),
    ],
)
def test_municipality_code_has_four_digits(raw: str, expected: Fixed) -> None:
    assert municipality_code(raw) == expected


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("014", ProblemCode.UNCERTAIN_VALUE),  # a spreadsheet takes all zeros or none
        ("1,7E+03", ProblemCode.UNCERTAIN_VALUE),
        ("1.699", ProblemCode.INVALID_VALUE),
        ("1.000", ProblemCode.INVALID_VALUE),  # one or a thousand?
        ("0000", ProblemCode.INVALID_VALUE),
        ("0", ProblemCode.INVALID_VALUE),
        ("11400", ProblemCode.INVALID_VALUE),
        ("-114", ProblemCode.INVALID_VALUE),
        ("Emmen", ProblemCode.INVALID_VALUE),
        ("١١٤", ProblemCode.INVALID_VALUE),
    ],
)
def test_municipality_code_that_is_not_certain_is_refused(raw: str, code: ProblemCode) -> None:
    with pytest.raises(BadValue) as caught:
        municipality_code(raw)
    assert caught.value.code == code


def test_kvk_number_has_eight_digits() -> None:
    assert kvk_number("01180264") == Fixed("01180264")
    assert kvk_number("1180264") == Fixed("01180264", ZEROS)
    assert kvk_number("") == Fixed("")
    with pytest.raises(BadValue):
        kvk_number("118026")


def test_board_number_has_five_digits() -> None:
    assert board_number("20091") == Fixed("20091")
    assert board_number("20091,0") == Fixed("20091", FORMAT)
    assert board_number("2,0091E+04") == Fixed("20091", FORMAT)


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("", ProblemCode.MISSING_VALUE),
        ("2009", ProblemCode.UNCERTAIN_VALUE),
        ("2,01E+04", ProblemCode.UNCERTAIN_VALUE),
        ("200911", ProblemCode.INVALID_VALUE),
        ("20.091", ProblemCode.INVALID_VALUE),
    ],
)
def test_board_number_is_never_filled_up(raw: str, code: ProblemCode) -> None:
    with pytest.raises(BadValue) as caught:
        board_number(raw)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("brin", "site", "code", "repaired"),
    [
        ("32JK", "32JK00", "32JK00", (None, None)),
        ("", "32JK00", "32JK00", (None, None)),
        ("32jk", "32jk00", "32JK00", (None, None)),
        ("32JK", "01", "32JK01", (None, None)),
        ("32JK", "0", "32JK00", (None, ZEROS)),
        ("32JK", "1,0", "32JK01", (None, ZEROS)),
        ("3WU", "03WU00", "03WU00", (ZEROS, None)),
        ("03WU", "3WU00", "03WU00", (None, ZEROS)),
        ("3WU", "3WU00", "03WU00", (ZEROS, ZEROS)),
    ],
)
def test_site_code_follows_from_two_columns(
    brin: str, site: str, code: str, repaired: tuple[RepairCode | None, RepairCode | None]
) -> None:
    found = site_code(brin, site)
    assert (found.code, (found.brin.repair, found.site.repair)) == (code, repaired)


@pytest.mark.parametrize(
    ("brin", "site", "at_fault", "code", "expected"),
    [
        ("3WU", "00", BadBrin, ProblemCode.UNCERTAIN_VALUE, ("03WU",)),
        ("", "3WU00", BadValue, ProblemCode.UNCERTAIN_VALUE, ("03WU00",)),
        ("03WU", "04LY00", BadValue, ProblemCode.MISMATCH, ("03WU",)),
        ("4LY", "3WU00", BadValue, ProblemCode.MISMATCH, ("4LY",)),
        ("", "00", BadBrin, ProblemCode.MISSING_VALUE, ("32JK",)),
        ("03WU", "", BadValue, ProblemCode.MISSING_VALUE, ("32JK00",)),
        ("1E+05", "00", BadBrin, ProblemCode.INVALID_VALUE, ("32JK",)),
        ("03WU", "3E+10", BadValue, ProblemCode.INVALID_VALUE, ("32JK00",)),
        ("school", "03WU00", BadBrin, ProblemCode.INVALID_VALUE, ("03WU",)),
    ],
)
def test_site_code_that_is_not_certain_is_refused(
    brin: str, site: str, at_fault: type[BadValue], code: ProblemCode, expected: tuple[str, ...]
) -> None:
    with pytest.raises(BadValue) as caught:
        site_code(brin, site)
    assert type(caught.value) is at_fault
    assert (caught.value.code, caught.value.expected) == (code, expected)


def test_site_code_that_stands_alone_is_not_repaired() -> None:
    assert lone_site_code("32jk00") == Fixed("32JK00")
    for raw, meant in [("3WU00", "03WU00"), ("32JK", "32JK00")]:
        with pytest.raises(BadValue) as caught:
            lone_site_code(raw)
        assert caught.value.code == ProblemCode.UNCERTAIN_VALUE
        assert caught.value.expected == (meant,)
