"""Turning the cells of a table into checked rows, whatever the table is about."""

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, TypeVar

from schools.importers.codes import BadValue, Fixed
from schools.importers.problems import Problem, ProblemCode, Repair
from schools.importers.tables import Table

Row = TypeVar("Row", bound=tuple[Any, ...])
"""A checked row: the file's name, the line, and then its content."""


def one_line(raw: str) -> str:
    """Text without line breaks, double blanks and control characters."""
    if "  " not in raw and raw.isprintable():
        return raw
    return "".join(filter(str.isprintable, " ".join(raw.split())))


class RowReader:
    """One table, the columns it needs, and what is wrong with the row being read.

    `columns` gives for each field the names its column may have, best first; `needs` are the
    fields without whose column nothing can be read. Problems end up in the table's list.
    """

    columns: ClassVar[Mapping[str, tuple[str, ...]]]
    needs: ClassVar[tuple[str, ...]]

    def __init__(self, table: Table, repairs: list[Repair]) -> None:
        """Find the columns; one that is needed and not there becomes a problem."""
        self.table = table
        self.repairs = repairs
        self.positions = {name: table.position(*names) for name, names in self.columns.items()}
        self.line = 0
        self.found: list[tuple[str, str, BadValue]] = []
        for name in self.needs:
            if self.positions[name] is None:
                names = self.columns[name]
                table.report(0, names[0], "", ProblemCode.MISSING_COLUMN, expected=names)

    def read(self) -> None:
        """Read all rows, unless the table cannot be read at all."""
        if self.table.problems:
            return
        for line, cells in self.table.rows(list(self.positions.values())):
            self.line = line
            self.row(cells)

    def row(self, cells: list[str]) -> None:
        """Take the cells of one row, in the order of `columns`."""
        raise NotImplementedError

    def fix(self, name: str, raw: str, function: Callable[[str], Fixed]) -> str:
        """The value to store for this field; a repair or a problem is noted."""
        try:
            fixed = function(raw)
        except BadValue as bad:
            self.bad(name, raw, bad)
            return ""
        self.note(name, raw, fixed)
        return fixed.value

    def text(self, name: str, raw: str, limit: int) -> str:
        """Text on one line, of limited length."""
        clean = one_line(raw)
        if len(clean) > limit:
            self.bad(name, raw, BadValue(ProblemCode.TOO_LONG, limit=limit))
        return clean

    def missing(self, name: str) -> None:
        """Note that a cell is empty that cannot be."""
        self.bad(name, "", BadValue(ProblemCode.MISSING_VALUE))

    def note(self, name: str, raw: str, fixed: Fixed) -> None:
        """Report a repair, if there was one."""
        if fixed.repair:
            place = (self.table.name, self.line, self.title(name))
            self.repairs.append(Repair(*place, raw, fixed.value, fixed.repair))

    def bad(self, name: str, raw: str, bad: BadValue) -> None:
        """Note a problem of this row, until it is known whom the row is about."""
        self.found.append((name, raw, bad))

    def finish(
        self,
        name: str,
        key: str,
        row: Row,
        known: dict[str, Row],
        *,
        site_code: str = "",
        board_number: str = "",
    ) -> None:
        """Store a sound row by its key, or report what was wrong with it and whom it is about.

        The same row twice is fine; two different stories under one key are a problem.
        """
        if not self.found:
            earlier = known.setdefault(key, row)
            if earlier is not row and earlier[2:] != row[2:]:
                place = (earlier[0], earlier[1])
                self.bad(name, key, BadValue(ProblemCode.CONFLICT, other=place))
        if self.found:
            self.report(site_code, board_number)

    def report(self, site_code: str, board_number: str) -> None:
        """Turn what was wrong with this row into problems."""
        for name, raw, bad in self.found:
            problem = Problem(
                self.table.name,
                self.line,
                self.title(name),
                raw,
                bad.code,
                expected=bad.expected,
                limit=bad.limit,
                other_file=bad.other_file,
                other_line=bad.other_line,
                site_code=site_code,
                board_number=board_number,
            )
            self.table.problems.append(problem)
        self.found.clear()

    def title(self, name: str) -> str:
        """The column of a field as the file calls it, else as it should be called."""
        position = self.positions[name]
        return self.columns[name][0] if position is None else self.table.titles[position]
