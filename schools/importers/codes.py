"""The codes of the registry: of sites, boards, municipalities and the chamber of commerce.

A spreadsheet takes codes for numbers: it drops their leading zeros and writes `114,0` or
`1.14E+02`. Each function returns the value to store and, where that deserves a report, how it
was repaired. It repairs only if one original is possible, and raises `BadValue` if there are
more, or none.
"""

import re
from typing import NamedTuple

from schools.importers.problems import ProblemCode, RepairCode

_DECIMALS = re.compile(r"([0-9]+)[.,]0{1,2}")
_SCIENTIFIC = re.compile(r"([0-9])(?:[.,]([0-9]+))?E\+?([0-9]{1,2})", re.IGNORECASE)
_SITE = re.compile(r"[0-9]{2}[A-Z]{2}[0-9]{2}")
_SHORT_SITE = re.compile(r"[0-9][A-Z]{2}[0-9]{2}")
_BRIN = re.compile(r"[0-9]{2}[A-Z]{2}")
_SHORT_BRIN = re.compile(r"[0-9][A-Z]{2}")
_SITE_NUMBER = re.compile(r"([0-9]{1,2})(?:[.,]0)?")


class BadValue(Exception):
    """A value that cannot be stored.

    `expected` is an example of the right shape or, for an uncertain value, what it could be.
    """

    def __init__(
        self,
        code: ProblemCode,
        *expected: str,
        limit: int = 0,
        other: tuple[str, int] = ("", 0),
    ) -> None:
        """Carry what a `Problem` needs; `other` is the file and line it clashes with."""
        super().__init__(code)
        self.code = code
        self.expected = expected
        self.limit = limit
        self.other_file, self.other_line = other


class BadBrin(BadValue):
    """The BRIN is at fault, not the site code next to it."""


class Fixed(NamedTuple):
    """A value ready to be stored, and the repair that made it so, if any."""

    value: str
    repair: RepairCode | None = None


class SiteCode(NamedTuple):
    """A whole site code and what was done to the two columns it comes from."""

    code: str
    brin: Fixed
    site: Fixed


def municipality_code(raw: str) -> Fixed:
    """Four digits (`0114`); every width occurs, so a shorter number lost its zeros."""
    return _code(raw, width=4, shortest=1, example="0114") if raw else Fixed("")


def kvk_number(raw: str) -> Fixed:
    """Eight digits (`01180264`); the registry knows none that starts with two zeros."""
    return _code(raw, width=8, shortest=7, example="01180264") if raw else Fixed("")


def board_number(raw: str) -> Fixed:
    """Five digits (`20091`).

    No board's number starts with a zero (five DUO files, 10028 to 99711), so a shorter one has
    lost something else and is never filled up: that would make a school change its board.
    """
    if not raw:
        raise BadValue(ProblemCode.MISSING_VALUE, "20091")
    return _code(raw, width=5, shortest=5, example="20091")


def lone_site_code(raw: str) -> Fixed:
    """A site code that stands alone, with nothing beside it that could confirm a repair."""
    code = raw.upper()
    if _SITE.fullmatch(code):
        return Fixed(code)
    if _SHORT_SITE.fullmatch(code):
        raise BadValue(ProblemCode.UNCERTAIN_VALUE, f"0{code}")
    if _BRIN.fullmatch(code):
        raise BadValue(ProblemCode.UNCERTAIN_VALUE, f"{code}00")
    raise BadValue(_absent_or_odd(code), "32JK00")


def site_code(brin: str, site: str) -> SiteCode:
    """The six-character site code from the BRIN column ("" if there is none) and the site column.

    Some files give only two digits for the site. A zero that is lost in front of the letters is
    certain only if both columns say so; otherwise it could have been any digit.
    """
    brin, site = brin.upper(), site.upper()
    if number := _SITE_NUMBER.fullmatch(site):
        return _numbered_site(brin, site, number[1])
    if _SITE.fullmatch(site):
        fixed = Fixed(site)
    elif _SHORT_SITE.fullmatch(site):
        fixed = Fixed(f"0{site}", RepairCode.LEADING_ZEROS)
    else:
        raise BadValue(_absent_or_odd(site), "32JK00")
    whole = fixed.value[:4]
    if brin == whole or (not brin and not fixed.repair):
        return SiteCode(fixed.value, Fixed(brin), fixed)
    if not brin:
        raise BadValue(ProblemCode.UNCERTAIN_VALUE, fixed.value)
    if f"0{brin}" == whole:
        return SiteCode(fixed.value, Fixed(whole, RepairCode.LEADING_ZEROS), fixed)
    if _BRIN.fullmatch(brin) or _SHORT_BRIN.fullmatch(brin):
        raise BadValue(ProblemCode.MISMATCH, brin)
    raise BadBrin(ProblemCode.INVALID_VALUE, whole)


def _numbered_site(brin: str, site: str, number: str) -> SiteCode:
    """The site code from a whole BRIN and the number of the site (`0`, `00`, `12`)."""
    if _SHORT_BRIN.fullmatch(brin):
        raise BadBrin(ProblemCode.UNCERTAIN_VALUE, f"0{brin}")
    if not _BRIN.fullmatch(brin):
        raise BadBrin(_absent_or_odd(brin), "32JK")
    repair = None if len(site) == 2 else RepairCode.LEADING_ZEROS
    return SiteCode(brin + number.zfill(2), Fixed(brin), Fixed(number.zfill(2), repair))


def _absent_or_odd(raw: str) -> ProblemCode:
    """What to call a cell that is not what it should be."""
    return ProblemCode.INVALID_VALUE if raw else ProblemCode.MISSING_VALUE


def _code(raw: str, *, width: int, shortest: int, example: str) -> Fixed:
    """A code of exactly `width` digits, of which the part after the zeros has `shortest`."""
    digits, repair = whole_number(raw, example)
    if len(digits) == width and digits.strip("0"):
        return Fixed(digits, repair)
    if len(digits) > width or not digits.strip("0"):
        raise BadValue(ProblemCode.INVALID_VALUE, example)
    if len(digits) < shortest or digits.startswith("0"):
        raise BadValue(ProblemCode.UNCERTAIN_VALUE)
    return Fixed(digits.zfill(width), RepairCode.LEADING_ZEROS)


def whole_number(raw: str, example: str) -> Fixed:
    """The digits of a whole number, also from `114,0` and from `1.14E+02`.

    `2,01E+04` shows three of five digits, so the others are unknown. `1.000` could be one or a
    thousand and is no number here; `example` says what would be.
    """
    if raw.isdigit() and raw.isascii():
        return Fixed(raw)
    if match := _DECIMALS.fullmatch(raw):
        return Fixed(match[1], RepairCode.NUMBER_FORMAT)
    match = _SCIENTIFIC.fullmatch(raw)
    if not match:
        raise BadValue(ProblemCode.INVALID_VALUE, example)
    digits = match[1] + (match[2] or "")
    if len(digits) != int(match[3]) + 1:
        raise BadValue(ProblemCode.UNCERTAIN_VALUE)
    return Fixed(digits, RepairCode.NUMBER_FORMAT)
