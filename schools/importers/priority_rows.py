"""A board's list of priorities (speerpunten), one per row, from a spreadsheet saved as CSV.

The template beside this file shows the columns. Whether school and themes exist is for the part
that knows the database.
"""

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from schools.importers import codes
from schools.importers.codes import BadValue
from schools.importers.problems import Problem, ProblemCode, Repair
from schools.importers.readers import RowReader, one_line
from schools.importers.tables import Table, read_table
from schools.rules.school_years import parse_school_year

TITLE_LIMIT = 80
WHY_LIMIT = 4000
LONGEST_PLAN = 8
"""School years; a school plan takes four, so twice that is a typing error."""

PRIORITY_COLUMNS = {
    "site_code": ("school", "site code", "schoolcode", "vestigingscode", "BRIN"),
    "title": ("titel", "title", "speerpunt", "priority"),
    "why": ("waarom", "why"),
    "themes": ("thema's", "themes", "thema", "theme"),
    "years": ("schooljaren", "school years", "schooljaar", "school year"),
}
"""The columns of the template, Dutch and English, in any spelling."""

_THEME_SEPARATORS = ("|", "\n", ";", ",")
_CALENDAR_RANGE = re.compile(r"([0-9]{4})-([0-9]{4})")
_TWO_SCHOOL_YEARS = re.compile(r"([0-9]{4}/[0-9]{2,4})-([0-9]{4}/[0-9]{2,4})")
_UNTIL = re.compile(r"\s+(?:-|t/m|tot en met|until|through)\s+", re.IGNORECASE)
_DASHES = str.maketrans("‐‑–—", "----")


class PriorityRow(NamedTuple):
    """One priority of one school. School years are known by the calendar year they begin in.

    `site_code` is BRIN + 2 digits; `title` at most 80 characters; `why` may have line breaks;
    `themes` are names as written, each once, in the order written.
    """

    file: str
    line: int
    site_code: str
    title: str
    why: str
    themes: tuple[str, ...]
    first_school_year: int
    last_school_year: int


@dataclass(slots=True)
class PriorityData:
    """What a file says, each priority once. Store nothing while there are problems."""

    rows: list[PriorityRow] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    repairs: list[Repair] = field(default_factory=list)


def read_priorities(name: str, content: bytes) -> PriorityData:
    """Read a file of priorities; `name` is how reports call it. Never raises for its content."""
    table = read_table(name, content)
    data = PriorityData(problems=table.problems)
    if not table.problems:
        reader = _PriorityReader(table, data)
        reader.read()
        data.rows = list(reader.known.values())
    return data


def parse_school_years(text: str) -> tuple[int, int]:
    """First and last school year of `2026-2027`, `2026/27`, `2026-2030`, `2026/27 t/m 2029/30`.

    Two calendar years further apart are a plan that ends in the second one: `2026-2030` is
    2026/27 up to and including 2029/30. Raises ValueError for anything else, also for a period
    of more than `LONGEST_PLAN` school years.
    """
    text = text.strip().translate(_DASHES)
    parts = _UNTIL.split(text)
    if pair := _TWO_SCHOOL_YEARS.fullmatch(text):
        parts = list(pair.groups())
    elif plan := _CALENDAR_RANGE.fullmatch(text):
        parts = [plan[1], str(int(plan[2]) - 1)]
    if len(parts) > 2:
        raise ValueError(f"more than one period: {text!r}")
    first, last = parse_school_year(parts[0]), parse_school_year(parts[-1])
    if not 0 <= last - first < LONGEST_PLAN:
        raise ValueError(f"not a period of at most {LONGEST_PLAN} school years: {text!r}")
    return first, last


def split_themes(text: str) -> tuple[str, ...]:
    """The names in a cell, separated by `|`, else by line breaks, `;` or commas; each once."""
    mark = next((mark for mark in _THEME_SEPARATORS if mark in text), ",")
    names: dict[str, str] = {}
    for part in text.split(mark):
        name = one_line(part.strip())
        names.setdefault(name.casefold(), name)
    names.pop("", None)
    return tuple(names.values())


class _PriorityReader(RowReader):
    """Rows of the template."""

    columns = PRIORITY_COLUMNS
    needs = ("site_code", "title", "years")

    def __init__(self, table: Table, data: PriorityData) -> None:
        """Start without rows."""
        super().__init__(table, data.repairs)
        self.known: dict[str, PriorityRow] = {}

    def row(self, cells: list[str]) -> None:
        """Check one priority and keep it."""
        code, title, why, themes, years = cells
        code = self.fix("site_code", code, codes.lone_site_code)
        title = self.text("title", title, TITLE_LIMIT)
        if not title:
            self.missing("title")
        if len(why) > WHY_LIMIT:
            self.bad("why", why, BadValue(ProblemCode.TOO_LONG, limit=WHY_LIMIT))
        first, last = self.years(years)
        lines = "\n".join(one_line(line.rstrip()) for line in why.splitlines())
        row = PriorityRow(
            self.table.name, self.line, code, title, lines, split_themes(themes), first, last
        )
        self.finish("title", f"{code} {title}".casefold(), row, self.known, site_code=code)

    def years(self, raw: str) -> tuple[int, int]:
        """First and last school year; zeros, with a problem, if they cannot be read."""
        if not raw:
            self.missing("years")
            return 0, 0
        try:
            return parse_school_years(raw)
        except ValueError:
            code = ProblemCode.INVALID_SCHOOL_YEARS
            self.bad("years", raw, BadValue(code, "2026/27", "2026-2030"))
            return 0, 0
