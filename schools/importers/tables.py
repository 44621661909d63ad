"""Any delimited text file that people send, read as rows of text cells.

Knows encodings, delimiters, quoting and the ways in which a file is not a table at all; knows
nothing of schools.
"""

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO, TextIOWrapper
from itertools import zip_longest
from operator import itemgetter

from schools.importers.problems import PROBLEM_LIMIT, Problem, ProblemCode, quotable

MAX_BYTES = 20 * 1024 * 1024
"""The largest real registry file is 2 MB; ten times that is a mistake, not a registry."""

CELL_LIMIT = 131_072
"""The `csv` module's own limit for one cell, in characters."""

COLUMN_LIMIT = 200
"""More columns than any registry has (31)."""

_DELIMITERS = (";", ",", "\t")
_CP1252_UNDEFINED = (b"\x81", b"\x8d", b"\x8f", b"\x90", b"\x9d")
_LOST = "\N{REPLACEMENT CHARACTER}"
_SEPARATOR_HINT = re.compile(r"sep=([;,\t])\s*", re.IGNORECASE)
_NOT_IN_NAMES = re.compile(r"[^0-9A-Z]+")
_SIGNATURES = (
    (b"\xd0\xcf\x11\xe0", ProblemCode.SPREADSHEET),
    (b"\x1f\x8b", ProblemCode.ARCHIVE),
    (b"%PDF", ProblemCode.BINARY),
)


def column_key(title: str) -> str:
    """A column name reduced to what its spellings share.

    `BEVOEGD GEZAG NUMMER`, `Bevoegd_gezag_nummer` and `"bevoegd-gezag-nummer"` are one column.
    """
    return _NOT_IN_NAMES.sub("", title.upper())


@dataclass(slots=True)
class Table:
    """A file opened for reading once, from top to bottom.

    `titles` are the column names as written, `keys` the same through `column_key`; both are
    empty when the file is no table, and then `problems` says why. Problems found while reading
    are added to the same list, also by whoever reads the cells.
    """

    name: str
    titles: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    encoding: str = ""
    delimiter: str = ""
    problems: list[Problem] = field(default_factory=list)
    _records: Iterator[tuple[int, list[str]]] = field(default_factory=lambda: iter(()))

    def position(self, *names: str) -> int | None:
        """Index of the first of these columns that the file has; names in any spelling."""
        for name in names:
            if (key := column_key(name)) in self.keys:
                return self.keys.index(key)
        return None

    def rows(self, positions: Sequence[int | None]) -> Iterator[tuple[int, list[str]]]:
        """The cells at these positions (two or more) of every row, with its first physical line.

        Cells come without surrounding blanks (also no-break spaces); a position that is None
        gives "". Empty rows are skipped. A row that cannot be read becomes a problem instead.
        """
        if not self.titles:
            return
        width = len(self.titles)
        pick = itemgetter(*(width if p is None else p for p in positions))
        strip = str.strip
        found = 0
        for line, cells in self._records:
            cells.append("")
            found += 1
            yield line, list(map(strip, pick(cells)))
        if not found and not self.problems:
            self.report(0, "", "", ProblemCode.NO_ROWS)

    def report(
        self,
        line: int,
        column: str,
        value: str,
        code: ProblemCode,
        *,
        expected: tuple[str, ...] = (),
        limit: int = 0,
    ) -> None:
        """Add a problem that needs no further context."""
        self.problems.append(
            Problem(self.name, line, column, value, code, expected=expected, limit=limit)
        )


def read_table(name: str, data: bytes) -> Table:
    """Open a file's bytes as a table; `name` is how reports call it. Never raises."""
    table = Table(name)
    if refusal := _refusal(data):
        limit = MAX_BYTES if refusal is ProblemCode.FILE_TOO_LARGE else 0
        table.report(0, "", "", refusal, limit=limit)
        return table
    table.encoding, damaged = _encoding(data)
    if not table.encoding.startswith("utf-16") and b"\0" in data:
        table.report(0, "", "", ProblemCode.BINARY)
        return table
    stream = TextIOWrapper(BytesIO(data), encoding=table.encoding, errors="replace", newline="")
    table.delimiter = _delimiter(data, table.encoding)
    _open(table, stream, damaged=damaged)
    return table


def _refusal(data: bytes) -> ProblemCode | None:
    """Why these bytes are no text table, or None."""
    if len(data) > MAX_BYTES:
        return ProblemCode.FILE_TOO_LARGE
    if not data.strip(b"\xef\xbb\xbf\xfe\xff\0 \t\r\n"):
        return ProblemCode.EMPTY_FILE
    if data.startswith(b"PK\x03\x04"):
        known = (b"xl/", b"[Content_Types].xml", b"opendocument")
        office = any(mark in data[:4096] for mark in known)
        return ProblemCode.SPREADSHEET if office else ProblemCode.ARCHIVE
    for signature, code in _SIGNATURES:
        if data.startswith(signature):
            return code
    start = data[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype", b"<html", b"<?xml")):
        return ProblemCode.WEB_PAGE
    return None


def _encoding(data: bytes) -> tuple[str, bool]:
    """The encoding to read with, and whether some characters are lost in it.

    UTF-8 proves itself. Text that fails as UTF-8 is cp1252, what Dutch offices write, unless it
    says or shows that it meant to be UTF-8 and got damaged on its way.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16", _LOST in data.decode("utf-16", "replace")
    if data.isascii():
        return "utf-8", False
    try:
        return "utf-8-sig", _LOST in data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    text = data.decode("utf-8", "replace")
    lost = text.count(_LOST)
    sound = len(text) - len(text.encode("ascii", "ignore")) - lost
    if data.startswith(b"\xef\xbb\xbf") or lost < sound:
        return "utf-8-sig", True
    return "cp1252", any(byte in data for byte in _CP1252_UNDEFINED)


def _delimiter(data: bytes, encoding: str) -> str:
    """The delimiter that gives the first line the most columns."""
    head = data[:65_536].decode(encoding, "replace")
    first = next((line for line in head.splitlines() if line.strip()), "")
    if hint := _SEPARATOR_HINT.fullmatch(first):
        return hint[1]
    return max(_DELIMITERS, key=lambda mark: len(next(csv.reader([first], delimiter=mark))))


def _open(table: Table, stream: TextIOWrapper, *, damaged: bool) -> None:
    """Read the header and make the rest of the records ready."""
    records = _records(table, stream, damaged=damaged)
    for line, cells in records:
        if len(cells) > COLUMN_LIMIT:
            table.report(line, "", str(len(cells)), ProblemCode.UNKNOWN_FILE, limit=COLUMN_LIMIT)
            return
        titles = [quotable(cell.strip(" \t\xa0\ufeff\"'")) for cell in cells]
        if not any(titles) or _SEPARATOR_HINT.fullmatch(table.delimiter.join(cells)):
            continue
        while not titles[-1]:
            titles.pop()
        if not table.problems:
            _name_columns(table, line, titles)
            table._records = _fitted(table, records)
        return
    if not table.problems:
        table.report(0, "", "", ProblemCode.EMPTY_FILE)


def _name_columns(table: Table, line: int, titles: list[str]) -> None:
    """Store the names; two columns with one name are a problem, as either could be meant."""
    keys = [column_key(title) for title in titles]
    for index, (key, title) in enumerate(zip(keys, titles, strict=True)):
        if key and key in keys[:index]:
            table.report(line, title, title, ProblemCode.DUPLICATE_COLUMN)
    table.titles, table.keys = tuple(titles), tuple(keys)


def _records(
    table: Table, stream: TextIOWrapper, *, damaged: bool
) -> Iterator[tuple[int, list[str]]]:
    """Every record with its first physical line; stops at the first one that is not CSV.

    Strict, because a quote that never closes would otherwise swallow rows in silence.
    """
    reader = csv.reader(stream, delimiter=table.delimiter, strict=True)
    last = 0
    try:
        for cells in reader:
            line, last = last + 1, reader.line_num
            if len(table.problems) >= PROBLEM_LIMIT:
                table.report(line, "", "", ProblemCode.TOO_MANY_PROBLEMS, limit=PROBLEM_LIMIT)
                return
            if damaged and any(_LOST in cell for cell in cells):
                _report_lost(table, line, cells)
                continue
            yield line, cells
    except csv.Error as error:
        if "limit" in str(error):
            table.report(last + 1, "", "", ProblemCode.CELL_TOO_LARGE, limit=CELL_LIMIT)
        else:
            table.report(last + 1, "", "", ProblemCode.BROKEN_QUOTES)


def _report_lost(table: Table, line: int, cells: list[str]) -> None:
    """One problem for every cell of which a character cannot be known."""
    for title, cell in zip_longest(table.titles, cells[:COLUMN_LIMIT], fillvalue=""):
        if _LOST in cell:
            table.report(line, title, cell.strip(), ProblemCode.UNREADABLE_CHARACTER)


def _fitted(
    table: Table, records: Iterator[tuple[int, list[str]]]
) -> Iterator[tuple[int, list[str]]]:
    """The records that have as many cells as the header; empty ones are left out."""
    width = len(table.titles)
    for line, cells in records:
        if len(cells) == width and cells[0].strip():
            yield line, cells
            continue
        if not any(map(str.strip, cells)):
            continue
        if len(cells) < width or any(map(str.strip, cells[width:])):
            count = str(len(cells))
            table.report(line, "", count, ProblemCode.WRONG_COLUMN_COUNT, limit=width)
            continue
        yield line, cells[:width]
