"""How to reach a school: telephone, address, website, as the registry and Excel write them.

Works like `codes`: a value to store and its repair, or `BadValue`. What cannot be used as a
contact detail is dropped and reported, for a wrong link or number helps nobody and is no reason
to stop an import.
"""

import re

from schools.importers.codes import BadValue, Fixed, whole_number
from schools.importers.problems import ProblemCode, RepairCode

WEBSITE_LIMIT = 200
"""Longest web address stored, in characters (Django's own default for a URLField)."""

HOUSE_NUMBER_LIMIT = 20
"""In characters; DUO writes up to 12: number, hyphen, addition."""

_POSTCODE = re.compile(r"([0-9]{4})\s*([A-Z]{2})", re.IGNORECASE)
_PHONE_MARKS = re.compile(r"[\s()/-]+")
_DUTCH_PREFIX = re.compile(r"\+310?([1-9][0-9]{8})")
_PHONE = re.compile(r"\+?[0-9]{3,15}")
_PHONE_EXAMPLE = "0591659840"
_NUMBER_FORMAT = re.compile(r"[0-9]+[.,](0{1,2}|[0-9]*E\+?[0-9]+)|[0-9]E\+?[0-9]+", re.IGNORECASE)

_MONTHS = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"), 1
    )
}
_ALL_MONTHS = {*_MONTHS, "mar", "may", "oct"}
_DAY_MONTH = re.compile(r"([0-9]{1,2})-([a-z]{3})")
_MONTH_YEAR = re.compile(r"([a-z]{3})-([0-9]{2})")
_DAY_MONTH_YEAR = re.compile(r"([0-9]{1,2})-([0-9]{1,2})-(?:19|20)([0-9]{2})")
_OTHER_DATE = re.compile(r"[0-9]{1,4}[-/][0-9]{1,2}[-/][0-9]{2,4}")
_MONTH_NAME = re.compile(r"[0-9]*[-/ ]*([a-z]{3})[-/ .]*[0-9]*", re.IGNORECASE)

_LETTER = r"a-z\u00a1-\uffff"
_LABEL = rf"[{_LETTER}0-9](?:[{_LETTER}0-9-]{{0,61}}[{_LETTER}0-9])?"
_WEBSITE = re.compile(
    rf"(?:(https?)://)?((?:{_LABEL}\.)+(?:[{_LETTER}]{{2,63}}|xn--[a-z0-9-]{{1,58}}))"
    r"\.?((?::[0-9]{2,5})?(?:[/?#][^\s\\<>\"`]*)?)",
    re.IGNORECASE,
)


def phone(raw: str) -> Fixed:
    """Digits only, ten for a Dutch number.

    Nine digits without a zero in front have lost it. Fewer are uncertain. Ten or more are kept
    even if they look odd: the registry's column is ten wide, so nothing was lost. Text that is
    no number is dropped.
    """
    if not raw or (len(raw) == 10 and raw.isdigit() and raw.isascii()):
        return Fixed(raw)
    number, repair = raw, None
    if _NUMBER_FORMAT.fullmatch(raw):
        number, repair = whole_number(raw, _PHONE_EXAMPLE)
    number = _DUTCH_PREFIX.sub(r"0\1", _PHONE_MARKS.sub("", number))
    if not _PHONE.fullmatch(number):
        return Fixed("", RepairCode.DROPPED)
    if number[0] in "+0" or len(number) > 9:
        return Fixed(number, repair)
    if len(number) == 9:
        return Fixed("0" + number, RepairCode.LEADING_ZEROS)
    raise BadValue(ProblemCode.UNCERTAIN_VALUE)


def house_number(raw: str) -> Fixed:
    """House number and addition (`12-14`, `3-A`).

    Dutch Excel turns `2-4` into `2-apr`, `12-14` into `dec-14` and `1-3-5` into `1-3-2005`; the
    way back is certain. English month names are not: there the order depends on the country.
    """
    if len(raw) > HOUSE_NUMBER_LIMIT:
        raise BadValue(ProblemCode.TOO_LONG, limit=HOUSE_NUMBER_LIMIT)
    if (m := _DAY_MONTH.fullmatch(raw)) and m[2] in _MONTHS:
        return Fixed(f"{int(m[1])}-{_MONTHS[m[2]]}", RepairCode.DATE)
    if (m := _MONTH_YEAR.fullmatch(raw)) and m[1] in _MONTHS:
        return Fixed(f"{_MONTHS[m[1]]}-{int(m[2])}", RepairCode.DATE)
    if m := _DAY_MONTH_YEAR.fullmatch(raw):
        return Fixed(f"{int(m[1])}-{int(m[2])}-{int(m[3])}", RepairCode.DATE)
    if _is_date(raw):
        raise BadValue(ProblemCode.UNCERTAIN_VALUE)
    return Fixed(raw)


def _is_date(raw: str) -> bool:
    """Whether this is a date in some other notation (`2-Apr`, `Apr-02`, `2017-04-02`)."""
    if any(len(part) == 4 for part in re.split("[-/]", raw)) and _OTHER_DATE.fullmatch(raw):
        return True
    name = _MONTH_NAME.fullmatch(raw)
    return bool(name and name[1].lower() in _ALL_MONTHS and any(c.isdigit() for c in raw))


def postcode(raw: str) -> Fixed:
    """`1234 AB`, with the space; empty stays empty."""
    if not raw:
        return Fixed("")
    match = _POSTCODE.fullmatch(raw)
    if not match:
        raise BadValue(ProblemCode.INVALID_VALUE, "1234 AB")
    return Fixed(f"{match[1]} {match[2].upper()}")


def website(raw: str) -> Fixed:
    """An http(s) address that can be a link; https where the registry names no scheme.

    What no browser should open (mail addresses, other schemes, blanks or commas inside) is
    dropped and reported: a wrong link helps nobody and must not stop an import.
    """
    if not raw:
        return Fixed("")
    match = _WEBSITE.fullmatch(raw) if len(raw) <= WEBSITE_LIMIT - len("https://") else None
    if not match:
        return Fixed("", RepairCode.DROPPED)
    return Fixed(f"{(match[1] or 'https').lower()}://{match[2].lower()}{match[3]}")
