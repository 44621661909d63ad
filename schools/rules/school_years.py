"""Dutch school years: 1 August to 31 July, known by the calendar year in which they begin.

Source: the school year of the Dutch education acts (WPO, WEC, WVO 2020), see
`domain/instruments.md` §7.4. The school year 2026/27 is the int 2026 everywhere in the code.
"""

import re
from datetime import date

FIRST_MONTH = 8
MONTHS_OF_GRACE = (8, 9)
WRITTEN_SCHOOL_YEAR = re.compile(
    r"(?P<first>(?:19|20)[0-9]{2})(?:-(?P<long>[0-9]{4})|/(?P<any>[0-9]{4}|[0-9]{2}))?"
)


def school_year_of(day: date) -> int:
    """The school year in which a day falls; all of July still belongs to the old one."""
    return day.year if day.month >= FIRST_MONTH else day.year - 1


def school_year_label(year: int) -> str:
    """How a school year is written: 2026 is `2026/27`."""
    return f"{year}/{(year + 1) % 100:02d}"


def school_year_in_full(year: int) -> str:
    """How a school year is written where somebody chooses one: 2026 is `2026–2027`."""
    return f"{year}–{year + 1}"


def reference_school_year(day: date) -> int:
    """The oldest school year that still counts as current.

    Schools write their new year plans in August and September, so nothing may fall back because
    of a new school year before 1 October (`design/product.md`, goal status). In those two months
    the previous school year is the answer, from 1 October the running one.
    """
    running = school_year_of(day)
    return running - 1 if day.month in MONTHS_OF_GRACE else running


def parse_school_year(text: str) -> int:
    """Read `2026-2027`, `2026/27`, `2026/2027` or `2026`, with blanks around it.

    Raises ValueError for anything else, also when the second year does not follow the first.
    `2026-27` is refused on purpose: beside `2026-07` it reads as a month.
    """
    match = WRITTEN_SCHOOL_YEAR.fullmatch(text.strip())
    if match is None:
        raise ValueError(f"not a school year: {text!r}")
    first = int(match["first"])
    second = match["long"] or match["any"]
    if second is not None and second != str(first + 1)[-len(second) :]:
        raise ValueError(f"not two successive years: {text!r}")
    return first
