"""What a list of priorities changes: worked out first, shown, then stored in one go."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from django.db.models.functions import Left

from schools.importers.duo_rows import DEMO_BRIN
from schools.importers.priority_rows import PRIORITY_COLUMNS, PriorityData, PriorityRow
from schools.importers.problems import Problem, ProblemCode
from schools.importers.tables import read_table
from schools.models import Priority, PriorityStatus, School, Theme

STANDING = (PriorityStatus.ACTIVE, PriorityStatus.PROVISIONAL)


class PriorityChange(NamedTuple):
    """A priority that is new or changed, with the themes it will have and what changes."""

    priority: Priority
    themes: list[Theme]
    fields: list[str]


@dataclass(slots=True)
class PriorityDifference:
    """Priorities are known by school and title, in any case of letters.

    `left_alone` are those that ended, were refused or were archived here: a list from a
    spreadsheet does not overrule that.
    """

    new: list[PriorityChange] = field(default_factory=list)
    changed: list[PriorityChange] = field(default_factory=list)
    left_alone: list[Priority] = field(default_factory=list)
    unchanged: int = 0
    problems: list[Problem] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.new or self.changed)


def titles_of(name: str, content: bytes) -> dict[str, str]:
    """What the file calls its columns, by field."""
    table = read_table(name, content)
    places = {field: table.position(*names) for field, names in PRIORITY_COLUMNS.items()}
    return {field: table.titles[place] for field, place in places.items() if place is not None}


def compare_priorities(
    data: PriorityData, titles: Mapping[str, str] | None = None
) -> PriorityDifference:
    """Compares a list with what is stored; changes nothing. Never removes a priority.

    A cell that is empty tells nothing, so it wipes nothing. A voorlopig speerpunt that the list
    names becomes the school's own: it is the school's list.
    """
    difference = PriorityDifference(problems=list(data.problems))
    books = _Books(data.rows, titles or {})
    for row in data.rows:
        problems = list(books.problems(row))
        difference.problems += problems
        if not problems:
            _compare(difference, row, books)
    return difference


class _Books:
    """The schools, themes and priorities that a list may speak of, and what is unknown in it."""

    def __init__(self, rows: Iterable[PriorityRow], titles: Mapping[str, str]) -> None:
        self.titles = titles
        codes = {row.site_code for row in rows}
        near = School.objects.annotate(first_four=Left("site_code", 4))
        near = near.filter(first_four__in={code[:4] for code in codes})
        self.schools = {school.site_code: school for school in near}
        self.themes = {
            name.casefold(): theme
            for theme in Theme.objects.all()
            for name in (theme.slug, theme.name_nl, theme.name_en)
        }
        self.priorities = self._priorities(codes)

    @staticmethod
    def _priorities(codes: set[str]) -> dict[tuple[int, str], Priority]:
        """By school and title; where two share those, the one that stands."""
        found = Priority.objects.filter(school__site_code__in=codes)
        found = found.select_related("school").prefetch_related("themes")
        return {
            (priority.school_id, priority.title.casefold()): priority
            for priority in sorted(found, key=_stands)
        }

    def problems(self, row: PriorityRow) -> Iterable[Problem]:
        if row.site_code.startswith(DEMO_BRIN):
            yield self._problem(row, "site_code", row.site_code, ProblemCode.DEMO_RANGE)
        elif row.site_code not in self.schools:
            near = tuple(code for code in sorted(self.schools) if code[:4] == row.site_code[:4])
            yield self._problem(row, "site_code", row.site_code, ProblemCode.UNKNOWN_SCHOOL, near)
        for name in row.themes:
            if name.casefold() not in self.themes:
                names = tuple(sorted({theme.name for theme in self.themes.values()}))
                yield self._problem(row, "themes", name, ProblemCode.UNKNOWN_THEME, names)

    def _problem(
        self,
        row: PriorityRow,
        column: str,
        value: str,
        code: ProblemCode,
        expected: tuple[str, ...] = (),
    ) -> Problem:
        title = self.titles.get(column, PRIORITY_COLUMNS[column][0])
        return Problem(row.file, row.line, title, value, code, expected=expected)


def _stands(priority: Priority) -> bool:
    return priority.status in STANDING and priority.archived_at is None


def _compare(difference: PriorityDifference, row: PriorityRow, books: _Books) -> None:
    school = books.schools[row.site_code]
    themes = list(dict.fromkeys(books.themes[name.casefold()] for name in row.themes))
    values: dict[str, Any] = {
        "first_school_year": row.first_school_year,
        "last_school_year": row.last_school_year,
        "status": PriorityStatus.ACTIVE,
    }
    if row.why:
        values["why"] = row.why
    known = books.priorities.get((school.pk, row.title.casefold()))
    if known is None:
        priority = Priority(school=school, title=row.title, **values)
        difference.new.append(PriorityChange(priority, themes, []))
    elif not _stands(known):
        difference.left_alone.append(known)
    else:
        _compare_known(difference, known, values, themes)


def _compare_known(
    difference: PriorityDifference, known: Priority, values: dict[str, Any], themes: list[Theme]
) -> None:
    changed = [name for name, value in values.items() if getattr(known, name) != value]
    for name in changed:
        setattr(known, name, values[name])
    present = set(known.themes.all())
    if themes and set(themes) != present:
        changed.append("themes")
    if changed:
        difference.changed.append(PriorityChange(known, themes or list(present), changed))
    else:
        difference.unchanged += 1
