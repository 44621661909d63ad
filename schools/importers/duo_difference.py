"""What the registry says that we do not know yet: worked out first, shown, and only then stored.

Product.md, rule 12: imports can be repeated, take all rows or none, and delete nothing by absence.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from schools.importers.duo_boards import compare_boards
from schools.importers.duo_changes import Change, Difference, empty_says_nothing
from schools.importers.duo_rows import DEMO_BRIN, DuoData, SiteRow
from schools.importers.places import city_name
from schools.importers.problems import Problem, ProblemCode
from schools.models import School, SchoolBoard, Sector

if TYPE_CHECKING:
    from schools.querysets import SchoolQuerySet

# Fields of a site that are stored as they come, where the file has a column for them.
DETAILS = (
    *("street", "house_number", "postcode", "municipality_code", "province", "denomination"),
    *("phone", "website", "structure", "holiday_region", "sector"),
)
# Towns and municipalities come in capitals and are stored as people write them.
PLACES = ("city", "municipality")
# Schools that lie next door to their pupils, so that they share the region of their municipality.
NEARBY = frozenset({Sector.PO, Sector.SO, Sector.VSO})


def problems_of(data: DuoData, boards: Collection[str] = ()) -> list[Problem]:
    """What stops the import: everything, or with `boards` what concerns them or a whole file.

    A row concerns a board that has the school now, and one that had it: a school that moved away
    would otherwise look absent when its row cannot be read.
    """
    if not boards:
        return data.problems
    codes = {row.site_code for row in data.sites.values() if row.board_number in boards}
    had = _real_schools().filter(board__number__in=boards)
    codes.update(had.values_list("site_code", flat=True))
    theirs = [
        problem
        for problem in data.problems
        if not problem.board_number or problem.board_number in boards or problem.site_code in codes
    ]
    return theirs + [
        Problem("--board", 0, "", number, ProblemCode.UNKNOWN_BOARD)
        for number in _unknown_boards(data, boards)
    ]


def _unknown_boards(data: DuoData, boards: Collection[str]) -> list[str]:
    """Numbers that no row has and no board here; one whose last school is gone is known here."""
    named = {row.board_number for row in data.sites.values()} | set(data.boards)
    named |= {problem.board_number for problem in data.problems}
    known = SchoolBoard.objects.filter(number__in=boards, is_demo=False)
    return sorted(set(boards) - named - set(known.values_list("number", flat=True)))


def compare_duo(data: DuoData, boards: Collection[str] = ()) -> Difference:
    """Compares files with what is stored; changes nothing.

    Args:
        data: sound rows from `read_duo`.
        boards: numbers to which the import is limited, with the schools that come and go there;
            empty means all.
    """
    difference = Difference()
    stored = {school.site_code: school for school in _real_schools().select_related("board")}
    theirs = {
        code
        for code, school in stored.items()
        if not school.board.is_demo and (not boards or school.board.number in boards)
    }
    sites = [
        row
        for row in data.sites.values()
        if not boards or row.board_number in boards or row.site_code in theirs
    ]
    known = compare_boards(difference, data, boards, {row.board_number for row in sites})
    regions = _regions(data.sites.values(), stored.values())
    for row in sites:
        values = _values(row, data.carried[row.file], stored.get(row.site_code), regions)
        if school := stored.get(row.site_code):
            _compare_school(difference, school, row, known[row.board_number], values)
        else:
            difference.new.append(_new_school(row, known[row.board_number], values))
    listed = data.sectors
    missing = [stored[code] for code in sorted(theirs - data.sites.keys())]
    _mark_absent(difference, [school for school in missing if school.sector in listed])
    _fill_regions(
        difference, [school for school in missing if school.sector not in listed], regions
    )
    return difference


def _real_schools() -> SchoolQuerySet:
    """Schools of which the registry can tell something."""
    return School.objects.exclude(site_code__startswith=DEMO_BRIN)


def _new_school(row: SiteRow, board: SchoolBoard, values: dict[str, str]) -> School:
    return School(
        board=board, site_code=row.site_code, name=row.name, registry_name=row.name, **values
    )


def _values(
    row: SiteRow, carried: frozenset[str], school: School | None, regions: dict[str, str]
) -> dict[str, str]:
    """What the registry says of a site, apart from its name and its board."""
    values = {name: getattr(row, name) for name in DETAILS if name in carried}
    values |= {name: city_name(getattr(row, name)) for name in PLACES if name in carried}
    values = empty_says_nothing(values)
    if "holiday_region" not in values and not (school and school.holiday_region):
        code = row.municipality_code or (school.municipality_code if school else "")
        values["holiday_region"] = regions.get(code, "")
    return values


def _compare_school(
    difference: Difference, school: School, row: SiteRow, board: SchoolBoard, values: dict[str, str]
) -> None:
    changed = [name for name, value in values.items() if getattr(school, name) != value]
    for name in changed:
        setattr(school, name, values[name])
    if changed:
        difference.details[row.site_code] = list(changed)
    if school.registry_name != row.name:
        _rename(difference, school, row.name)
        changed.append("registry_name")
    if school.board.number != row.board_number:
        difference.moved.append(
            Change(row.site_code, school.name, school.board.number, row.board_number)
        )
        school.board = board
        changed.append("board")
    if school.absent_since:
        school.absent_since = None
        difference.returned.append(school)
        changed.append("absent_since")
    if changed:
        difference.schools.append(school)


def _rename(difference: Difference, school: School, name: str) -> None:
    """A name that people gave stays; one that came from the registry follows it."""
    before = school.registry_name or school.name
    if school.name == school.registry_name:
        school.name = name
    school.registry_name = name
    if before != name:
        difference.renamed.append(Change(school.site_code, school.name, before, name))


def _mark_absent(difference: Difference, schools: Iterable[School]) -> None:
    """Reported once; marking a school as closed is up to people."""
    difference.absent = [s for s in schools if not (s.absent_since or s.closed_on)]


def _fill_regions(
    difference: Difference, schools: Iterable[School], regions: dict[str, str]
) -> None:
    """Schools of another kind than the files list, now that their neighbours' region is known."""
    for school in schools:
        region = regions.get(school.municipality_code)
        if region and school.sector == Sector.VO and not school.holiday_region:
            school.holiday_region = region
            difference.details[school.site_code] = ["holiday_region"]
            difference.schools.append(school)


def _regions(rows: Iterable[SiteRow], schools: Iterable[School]) -> dict[str, str]:
    """The holiday region of each municipality, where all its primary schools agree.

    Files of secondary schools have no column for it; the primary schools next door do.
    """
    told = {school.site_code: school for school in schools} | {
        row.site_code: row for row in rows if row.holiday_region
    }
    named: dict[str, set[str]] = defaultdict(set)
    for each in told.values():
        if each.municipality_code and each.holiday_region and each.sector in NEARBY:
            named[each.municipality_code].add(each.holiday_region)
    return {code: next(iter(regions)) for code, regions in named.items() if len(regions) == 1}
