"""Puts problems, repairs and differences into words: the contract of the import commands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from django.db.models import Model
from django.utils.translation import gettext as _

from schools.importers.duo_changes import Change, Difference
from schools.importers.priority_difference import PriorityChange, PriorityDifference
from schools.importers.problems import Problem, ProblemCode, Repair, RepairCode
from schools.models import Priority, School

Row = TypeVar("Row")
SHOWN = 20
"""Lines per section, unless everything is asked for."""


def describe_problem(problem: Problem) -> str:
    """Where it is, what stood there, what is wrong and what to do, on one line."""
    place = problem.file
    if problem.line:
        place += f":{problem.line}"
    if problem.column:
        place += f" [{problem.column}]"
    value = f" “{problem.value}”" if problem.value else ""
    return f"{place}{value}: {_what_to_do(problem)}"


def _what_to_do(problem: Problem) -> str:
    several = ", " if problem.code in _LISTS else _(" or ")
    words = {
        "limit": problem.limit,
        "megabytes": problem.limit // 2**20,
        "expected": several.join(problem.expected),
        "file": problem.other_file,
        "line": problem.other_line,
    }
    sentences = [_INSTRUCTIONS[problem.code]() % words]
    if problem.expected and problem.code in _HINTS:
        sentences.append(_HINTS[problem.code]() % words)
    if problem.other_file not in ("", problem.file):
        sentences.append(_("Files of different years go one by one, the oldest first."))
    return " ".join(sentences)


_LISTS = (ProblemCode.UNKNOWN_THEME, ProblemCode.MISSING_COLUMN)
_INSTRUCTIONS: dict[ProblemCode, Callable[[], str]] = {
    ProblemCode.EMPTY_FILE: lambda: _("The file is empty. Download or save it again."),
    ProblemCode.FILE_TOO_LARGE: lambda: _(
        "The file is larger than %(megabytes)s MB. Give the file as DUO publishes it, or split it."
    ),
    ProblemCode.SPREADSHEET: lambda: _("This is a spreadsheet. Save it as CSV (UTF-8) first."),
    ProblemCode.ARCHIVE: lambda: _("This is an archive. Unpack it first."),
    ProblemCode.WEB_PAGE: lambda: _("This is a web page, not a CSV file. Download it again."),
    ProblemCode.BINARY: lambda: _("This is not a text file. Save it as CSV (UTF-8) first."),
    ProblemCode.NO_ROWS: lambda: _("There are no rows under the header. Is this the right file?"),
    ProblemCode.UNKNOWN_FILE: lambda: _(
        "These columns are not known. Give a file of DUO with schools or boards, with its header."
    ),
    ProblemCode.MISSING_COLUMN: lambda: _(
        "This column is missing. It may be called: %(expected)s."
    ),
    ProblemCode.DUPLICATE_COLUMN: lambda: _("This column is there twice. Remove one."),
    ProblemCode.BROKEN_QUOTES: lambda: _("A quotation mark is opened and not closed. Mend it."),
    ProblemCode.CELL_TOO_LARGE: lambda: _(
        "A cell has more than %(limit)s characters. Probably a quotation mark is missing."
    ),
    ProblemCode.WRONG_COLUMN_COUNT: lambda: _(
        "This row has another number of columns than the header (%(limit)s). Mend the row."
    ),
    ProblemCode.TOO_MANY_PROBLEMS: lambda: _(
        "Reading stopped after %(limit)s problems. Mend these first."
    ),
    ProblemCode.UNREADABLE_CHARACTER: lambda: _(
        "A character cannot be read. Save the file as UTF-8."
    ),
    ProblemCode.MISSING_VALUE: lambda: _("Nothing is filled in. Fill it in."),
    ProblemCode.INVALID_VALUE: lambda: _("This does not fit. Expected: %(expected)s."),
    ProblemCode.UNCERTAIN_VALUE: lambda: _("Something may have been lost here. Write it in full."),
    ProblemCode.TOO_LONG: lambda: _("This is longer than %(limit)s characters. Shorten it."),
    ProblemCode.MISMATCH: lambda: _("This does not belong to its BRIN. Expected: %(expected)s."),
    ProblemCode.DEMO_RANGE: lambda: _(
        "This number belongs to the demo, and to the examples in templates. Remove the row, or "
        "give a number of the registry."
    ),
    ProblemCode.CONFLICT: lambda: _(
        "This also stands on line %(line)s of %(file)s, with other content. Keep one of the two."
    ),
    ProblemCode.INVALID_SCHOOL_YEARS: lambda: _(
        "These are no school years. Write 2026-2027, or 2026-2030 for four years."
    ),
    ProblemCode.UNKNOWN_SCHOOL: lambda: _(
        "This school is not known. Import the schools of DUO first, or mend the code."
    ),
    ProblemCode.UNKNOWN_BOARD: lambda: _("No row has this board number. Check the number."),
    ProblemCode.UNKNOWN_THEME: lambda: _("This theme is not known. Choose from: %(expected)s."),
}
# What is said besides, where the problem knows what was expected.
_HINTS: dict[ProblemCode, Callable[[], str]] = {
    ProblemCode.MISSING_VALUE: lambda: _("Such as: %(expected)s."),
    ProblemCode.UNCERTAIN_VALUE: lambda: _("It could be %(expected)s."),
    ProblemCode.UNKNOWN_SCHOOL: lambda: _("Known there: %(expected)s."),
}


def describe_fields(model: type[Model], names: Iterable[str]) -> str:
    """Columns as people know them."""
    return ", ".join(str(model._meta.get_field(name).verbose_name) for name in names)  # type: ignore[union-attr]


def describe_repairs(repairs: list[Repair], *, everything: bool = False) -> Iterator[str]:
    """What was mended: how often, and a line per column with an example; or a line for each."""
    labels = {
        RepairCode.LEADING_ZEROS: _("leading zeros put back"),
        RepairCode.NUMBER_FORMAT: _("number read as a code"),
        RepairCode.DATE: _("date read as a house number"),
        RepairCode.DROPPED: _("left out, because nobody can use it"),
    }
    yield f"{_('Repaired while reading')}: {len(repairs)}"
    if everything:
        for each in repairs:
            place = f"{each.file}:{each.line} [{each.column}]"
            yield f"  {place} “{each.before}” → “{each.after}” ({labels[each.code]})"
        return
    examples = {(each.column, each.code): each for each in reversed(repairs)}
    for (column, code), count in Counter((each.column, each.code) for each in repairs).items():
        example = examples[column, code]
        such_as = f"{_('such as')} “{example.before}” → “{example.after}”"
        yield f"  {column}: {count} × {labels[code]}, {such_as}"


def describe_difference(difference: Difference, *, everything: bool = False) -> Iterator[str]:
    """What an import changes, section by section."""

    def section(title: str, rows: Iterable[Row], line: Callable[[Row], str]) -> Iterator[str]:
        yield from describe_section(title, rows, line, everything=everything)

    yield from section(_("New boards"), difference.new_boards, lambda b: f"{b.number} {b.name}")
    yield from section(_("Renamed boards"), difference.renamed_boards, _renamed)
    yield from section(_("New schools"), difference.new, _school)
    yield from section(_("Renamed schools"), difference.renamed, _renamed)
    yield from section(
        _("Schools that moved to another board"),
        difference.moved,
        lambda each: f"{each.key} {each.name}: {each.before} → {each.after}",
    )
    yield from section(
        _("Schools no longer in the registry (kept, and marked)"), difference.absent, _school
    )
    yield from section(_("Schools back in the registry"), difference.returned, _school)
    yield from section(
        _("Schools with another address, phone or the like"),
        difference.details.items(),
        lambda item: f"{item[0]}: {describe_fields(School, item[1])}",
    )


def describe_section(
    title: str, rows: Iterable[Row], line: Callable[[Row], str], *, everything: bool = False
) -> Iterator[str]:
    """A title with its number, and a line for each; of many only the first."""
    found = list(rows)
    yield f"{title}: {len(found)}"
    shown = found if everything else found[:SHOWN]
    yield from (f"  {line(row)}" for row in shown)
    if len(found) > len(shown):
        left = len(found) - len(shown)
        yield "  " + _("… and %(n)s more; --verbosity 2 shows all") % {"n": left}


def _renamed(each: Change) -> str:
    line = f"{each.key} “{each.before}” → “{each.after}”"
    if each.name != each.after:
        line += f" ({_('here it stays “%(name)s”') % {'name': each.name}})"
    return line


def _school(school: School) -> str:
    return f"{school.site_code} {school.name}, {school.city} ({school.board.number})"


def describe_priorities(
    difference: PriorityDifference, *, everything: bool = False
) -> Iterator[str]:
    """What a list of priorities changes, section by section."""
    new, changed, left_alone = difference.new, difference.changed, difference.left_alone
    yield from describe_section(_("New priorities"), new, _priority, everything=everything)
    yield from describe_section(
        _("Changed priorities"),
        changed,
        lambda each: f"{_priority(each)}: {describe_fields(Priority, each.fields)}",
        everything=everything,
    )
    yield from describe_section(
        _("Priorities that ended, were not adopted or were archived (left as they are)"),
        left_alone,
        lambda each: f"{each.school.site_code} {each.school}: “{each}” ({_state(each)})",
        everything=everything,
    )
    yield f"{_('Unchanged priorities')}: {difference.unchanged}"


def _priority(change: PriorityChange) -> str:
    priority = change.priority
    school, words = priority.school, [priority.school_years, *sorted(t.name for t in change.themes)]
    return f"{school.site_code} {school}: “{priority}” ({', '.join(words)})"


def _state(priority: Priority) -> str:
    return _("archived") if priority.archived_at else priority.get_status_display()
