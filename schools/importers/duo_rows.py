"""DUO's registry files of schools and boards, read as rows that can be trusted.

Three kinds of file are recognised by their columns, never by their name: sites of primary
schools, sites of secondary schools, and boards. All of DUO's header styles are taken.

A tuple per row instead of a dataclass, because a national file has six thousand rows and
making a frozen dataclass takes six times as long as making a tuple.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import ClassVar, NamedTuple

from schools.importers import codes, contacts
from schools.importers.codes import BadBrin, BadValue, Fixed
from schools.importers.duo_columns import BOARD_COLUMNS, SITE_COLUMNS
from schools.importers.problems import Problem, ProblemCode, Repair
from schools.importers.readers import RowReader
from schools.importers.tables import Table, read_table

SITE_LIMITS = {
    "name": 200,
    "street": 120,
    "city": 80,
    "municipality": 80,
    "province": 40,
    "denomination": 80,
    "structure": 60,
}
"""How many characters a text about a site may have; DUO's own widest is 80 (a name)."""

BOARD_LIMITS = {"name": 200}
"""The same for boards."""

DEMO_BRIN = "99"
"""BRINs that start so are demonstration schools; DUO has given out none."""

DEMO_BOARD = "9900"
"""Board numbers that start so are demonstration boards. Not `990`: 99048 is a real board."""

_REGIONS = {"NOORD": "north", "MIDDEN": "central", "ZUID": "south"}
_KINDS = {"BO": "po", "BAO": "po", "SBO": "po", "SO": "so", "SO/VSO": "so", "VSO": "vso"}
_SITE_CODE = re.compile("[0-9]{2}[A-Z]{2}[0-9]{2}").fullmatch
_LONG_HOST = 60
_HOST = re.compile(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,9}").fullmatch

Check = tuple[int, str, Callable[[str], object], Callable[[str], Fixed]]
"""A field's place in the row, its name, a quick test that sound cells pass, the full function."""


class SiteRow(NamedTuple):
    """One school site: text as the registry has it (towns in capitals), "" where it is blank.

    `site_code` is BRIN + 2 digits, `board_number` 5 digits, `municipality_code` 4 digits,
    `phone` digits, `website` an http(s) address, `holiday_region` "north", "central" or
    "south", `sector` "po" (with sbo), "so", "vso" or "vo". A field for which the file has
    no column is "" too: ask `DuoData.carried` before storing it over something better.
    """

    file: str
    line: int
    site_code: str
    board_number: str
    name: str
    street: str
    house_number: str
    postcode: str
    city: str
    municipality_code: str
    municipality: str
    province: str
    denomination: str
    phone: str
    website: str
    structure: str
    holiday_region: str
    sector: str

    @property
    def brin(self) -> str:
        """The institution's code: the first four characters of the site code."""
        return self.site_code[:4]


class BoardRow(NamedTuple):
    """One school board: `number` is 5 digits, `kvk_number` 8 digits or ""."""

    file: str
    line: int
    number: str
    name: str
    website: str
    kvk_number: str


@dataclass(slots=True)
class DuoData:
    """Everything that a set of files says, by key. Store nothing while there are problems.

    `carried` names, per file, the fields of its rows that it knows anything about.
    """

    sites: dict[str, SiteRow] = field(default_factory=dict)
    boards: dict[str, BoardRow] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    repairs: list[Repair] = field(default_factory=list)
    carried: dict[str, frozenset[str]] = field(default_factory=dict)

    @property
    def sectors(self) -> frozenset[str]:
        """The sectors these files list: only there does absence mean anything."""
        return frozenset(row.sector for row in self.sites.values())


def read_duo(files: Iterable[tuple[str, bytes]]) -> DuoData:
    """Read registry files, given as (name, content), together. Never raises for their content."""
    data = DuoData()
    for name, content in files:
        table = read_table(name, content)
        if not table.problems and (reader := _reader(table, data)):
            reader.read()
        data.problems.extend(table.problems)
    return data


def _reader(table: Table, data: DuoData) -> RowReader | None:
    """What can read this table, by its columns; None, with a problem, if nothing can."""
    if table.position(*SITE_COLUMNS["site_code"], *SITE_COLUMNS["brin"]) is not None:
        return _SiteReader(table, data)
    if table.position(*BOARD_COLUMNS["name"]) is not None:
        return _BoardReader(table, data)
    table.report(0, "", ", ".join(table.titles), ProblemCode.UNKNOWN_FILE)
    return None


def _checks(
    columns: Iterable[str], checks: dict[str, tuple[str, Callable[[str], Fixed]]]
) -> tuple[Check, ...]:
    """The checks of the fields that have a shape; the quick test is a regular expression."""
    places = {name: index for index, name in enumerate(columns)}
    return tuple(
        (places[name], name, re.compile(plain).fullmatch, function)
        for name, (plain, function) in checks.items()
    )


class _DuoReader(RowReader):
    """What files of sites and of boards have in common."""

    checks: ClassVar[tuple[Check, ...]]
    limits: ClassVar[Mapping[str, int]]

    def __init__(self, table: Table, data: DuoData) -> None:
        """Remember which fields this file carries."""
        super().__init__(table, data.repairs)
        self.data = data
        places = {name: index for index, name in enumerate(self.columns)}
        self.texts = [(places[name], name, limit) for name, limit in self.limits.items()]
        self.narrowest = min(self.limits.values())
        data.carried[table.name] = frozenset(
            name for name, position in self.positions.items() if position is not None
        )

    def check(self, cells: list[str]) -> None:
        """Clean the texts and repair the codes of one row, in place."""
        joined = "".join(cells)
        is_plain = "  " not in joined and joined.isprintable()
        if not is_plain or max(map(len, cells)) > self.narrowest:
            for place, name, limit in self.texts:
                cells[place] = self.text(name, cells[place], limit)
        for place, name, passes, function in self.checks:
            if not passes(cells[place]):
                cells[place] = self.fix(name, cells[place], function)


class _SiteReader(_DuoReader):
    """Sites of schools: into `DuoData.sites`."""

    columns = SITE_COLUMNS
    needs = ("site_code", "board_number", "name")
    limits = SITE_LIMITS
    checks = _checks(
        SITE_COLUMNS,
        {
            "board_number": ("[1-9][0-9]{4}", codes.board_number),
            "house_number": ("[0-9]{0,9}(?:-(?:[A-Z]|[0-9]{1,3}))?", contacts.house_number),
            "postcode": ("(?:[0-9]{4} [A-Z]{2})?", contacts.postcode),
            "municipality_code": ("(?:(?!0000)[0-9]{4})?", codes.municipality_code),
            "phone": ("(?:0[0-9]{9})?", contacts.phone),
        },
    )

    def __init__(self, table: Table, data: DuoData) -> None:
        """Only secondary schools have a structure (`HAVO/VWO`)."""
        super().__init__(table, data)
        data.carried[table.name] = data.carried[table.name] - {"brin"} | {"sector"}
        self.sector = "po" if self.positions["structure"] is None else "vo"

    def row(self, cells: list[str]) -> None:
        """Check one site and keep it."""
        self.check(cells)
        code, board, name, *rest, website, structure, region, kind, brin = cells
        if not name:
            self.missing("name")
        if code[:4] != brin or not _SITE_CODE(code):
            code = self.site_code(code, brin)
        if code[:2] == DEMO_BRIN or board[:4] == DEMO_BOARD:
            self.refuse_demo(code, board)
        if website:
            website = self.link(website)
        region = self.choice("holiday_region", region, _REGIONS)
        sector = self.choice("sector", kind, _KINDS) or self.sector
        tail = (website, structure, region, sector)
        row = SiteRow._make((self.table.name, self.line, code, board, name, *rest, *tail))
        self.finish("site_code", code, row, self.data.sites, site_code=code, board_number=board)

    def link(self, website: str) -> str:
        """The address as a link; most are a bare host name."""
        if len(website) < _LONG_HOST and _HOST(website):
            return f"https://{website}"
        return self.fix("website", website, contacts.website)

    def site_code(self, code: str, brin: str) -> str:
        """The whole site code from two columns; "" with a problem if it cannot be known."""
        try:
            site = codes.site_code(brin, code)
        except BadBrin as bad:
            self.bad("brin", brin, bad)
        except BadValue as bad:
            self.bad("site_code", code, bad)
        else:
            self.note("brin", brin, site.brin)
            self.note("site_code", code, site.site)
            return site.code
        return ""

    def refuse_demo(self, code: str, board: str) -> None:
        """Real schools never come in under a number that demonstration content uses."""
        if code[:2] == DEMO_BRIN:
            self.bad("site_code", code, BadValue(ProblemCode.DEMO_RANGE))
        if board[:4] == DEMO_BOARD:
            self.bad("board_number", board, BadValue(ProblemCode.DEMO_RANGE))

    def choice(self, name: str, raw: str, choices: dict[str, str]) -> str:
        """Our word for one of a few words of DUO's; empty stays empty."""
        found = choices.get(raw.upper(), "")
        if raw and not found:
            self.bad(name, raw, BadValue(ProblemCode.INVALID_VALUE, *choices))
        return found


class _BoardReader(_DuoReader):
    """School boards: into `DuoData.boards`."""

    columns = BOARD_COLUMNS
    needs = ("number", "name")
    limits = BOARD_LIMITS
    checks = _checks(
        BOARD_COLUMNS,
        {
            "number": ("[1-9][0-9]{4}", codes.board_number),
            "website": ("", contacts.website),
            "kvk_number": ("(?:(?!00)[0-9]{8})?", codes.kvk_number),
        },
    )

    def row(self, cells: list[str]) -> None:
        """Check one board and keep it."""
        self.check(cells)
        row = BoardRow(self.table.name, self.line, *cells)
        if not row.name:
            self.missing("name")
        if row.number.startswith(DEMO_BOARD):
            self.bad("number", row.number, BadValue(ProblemCode.DEMO_RANGE))
        self.finish("number", row.number, row, self.data.boards, board_number=row.number)
