"""DUO's files come in as rows that can be trusted, or with a problem that says what to do."""

from __future__ import annotations

import csv
import io
import tracemalloc
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schools.importers.duo_rows import DuoData, SiteRow, read_duo
from schools.importers.problems import Problem, ProblemCode, Repair, RepairCode

HERE = Path(__file__).parent
REAL = HERE.parents[3] / "shared" / "data" / "duo"
HEADER = (
    "BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;GEMEENTENUMMER;"
    "TELEFOONNUMMER;INTERNETADRES;VAKANTIEREGIO\n"
)
SOUND = "20091;32JK;32JK00;De Brug;1699;;;Noord\n"


def fixture(*names: str) -> DuoData:
    return read_duo((name, (HERE / "fixtures" / f"{name}.csv").read_bytes()) for name in names)


def read_text(*rows: str, header: str = HEADER) -> DuoData:
    return read_duo([("x.csv", (header + "".join(rows)).encode())])


def read_problem(*rows: str, header: str = HEADER) -> Problem:
    (problem,) = read_text(*rows, header=header).problems
    return problem


def contents(data: DuoData) -> dict[str, tuple[object, ...]]:
    return {code: row[2:] for code, row in data.sites.items()}


def names_of(data: DuoData, board: str) -> dict[str, str]:
    return {code: row.name for code, row in data.sites.items() if row.board_number == board}


# ---------------------------------------------------------------- excerpts of the real files


def test_new_header_is_read_completely() -> None:
    data = fixture("po_2026")
    assert data.problems == []
    assert data.sites["03WU00"] == SiteRow(
        file="po_2026",
        line=3,
        site_code="03WU00",
        board_number="32073",
        name="Kindcentrum De Wegwijzer",
        street="Harm Tiesingstraat",
        house_number="74",
        postcode="9571 AZ",
        city="2E EXLOERMOND",
        municipality_code="1681",
        municipality="BORGER-ODOORN",
        province="Drenthe",
        denomination="Protestants-Christelijk",
        phone="0599671206",
        website="https://www.ckcdewegwijzer.nl",
        structure="",
        holiday_region="north",
        sector="po",
    )
    assert data.sites["03WU00"].brin == "03WU"


def test_blank_cells_are_empty() -> None:
    site = fixture("po_2026").sites["32JK00"]
    assert (site.phone, site.website) == ("", "")
    site = fixture("vo_2020").sites["18BR01"]
    assert (site.phone, site.website) == ("", "")


def test_quotes_and_curly_quotes_survive() -> None:
    sites = fixture("po_2026").sites
    assert sites["00AR00"].name == 'Basisschool "De Maasparel"'
    assert sites["09DN00"].name == "Openbare Basisschool ‘t Ienster"
    assert sites["32HX00"].name == "’t Palet Holy"


def test_old_header_knows_no_holiday_region() -> None:
    data = fixture("po_2021")
    assert data.problems == []
    assert {row.holiday_region for row in data.sites.values()} == {""}
    assert "holiday_region" not in data.carried["po_2021"]
    assert "holiday_region" in fixture("po_2026").carried["po_2026"]


def test_comma_delimited_utf8_with_a_byte_order_mark_says_the_same() -> None:
    assert contents(fixture("po_2026_portal")) == contents(fixture("po_2026"))


def test_underscore_header_with_two_digits_for_the_site_says_the_same() -> None:
    data, full = fixture("po_underscore"), fixture("po_2026")
    assert data.problems == data.repairs == []
    carried = data.carried["po_underscore"]
    assert carried == {
        "site_code", "board_number", "name", "postcode", "city", "municipality_code",
        "municipality", "province", "denomination", "sector",
    }  # fmt: skip
    for code, row in data.sites.items():
        for field in carried:
            assert getattr(row, field) == getattr(full.sites[code], field)


def test_secondary_schools_have_a_structure() -> None:
    data = fixture("vo_2020")
    assert data.problems == []
    assert data.sectors == {"vo"}
    assert data.sites["20LO00"].structure == "HAVO/VWO"
    assert data.sites["19EO00"].name == 'VMBO "De Jutter" Vlieland'
    assert all("  " not in row.name for row in data.sites.values())


def test_boards_have_names_and_kvk_numbers() -> None:
    data = fixture("vo_besturen_2023")
    assert data.problems == []
    assert data.boards["10028"][2:] == (
        "10028",
        "Gemeente Ameland",
        "https://www.ameland.nl",
        "01180264",
    )
    assert data.boards["10867"].kvk_number == ""


def test_real_board_in_the_range_beside_the_demo_boards_is_accepted() -> None:
    assert "99048" in fixture("vo_besturen_2023").boards
    assert fixture("vo_2020").sites["02ZC00"].board_number == "99048"


def test_what_excel_did_is_undone_and_reported() -> None:
    data = fixture("po_2017_mangled")
    assert data.problems == []
    site = data.sites["16AH00"]
    assert (site.municipality_code, site.phone) == ("0114", "0591659840")
    assert data.sites["11XH00"].house_number == "12-14"
    assert data.sites["14DK00"].phone == "1434506150"
    assert Repair(
        "po_2017_mangled", 2, "GEMEENTENUMMER", "114", "0114", RepairCode.LEADING_ZEROS
    ) in data.repairs  # fmt: skip
    assert Counter((repair.column, repair.code) for repair in data.repairs) == {
        ("TELEFOONNUMMER", RepairCode.LEADING_ZEROS): 14,
        ("GEMEENTENUMMER", RepairCode.LEADING_ZEROS): 13,
        ("HUISNUMMER-TOEVOEGING", RepairCode.DATE): 6,
        ("INTERNETADRES", RepairCode.DROPPED): 3,
    }


def test_five_years_show_what_an_import_must_show() -> None:
    old, new = fixture("po_2021"), fixture("po_2026")
    before, after = names_of(old, "41398"), names_of(new, "41398")
    assert (len(before), len(after)) == (9, 11)
    assert after.keys() - old.sites.keys() == {"32JB00"}
    assert {code: old.sites[code].board_number for code in after.keys() & old.sites.keys()
            if code not in before} == {"03QK00": "23961"}  # fmt: skip
    assert sum(before[code] != after[code] for code in before.keys() & after.keys()) == 8
    assert names_of(old, "41886").keys() - new.sites.keys() == {"18JI00", "11HD01"}


# ---------------------------------------------------------------- rows that are wrong


@pytest.mark.parametrize(
    ("row", "column", "value", "code"),
    [
        (";32JK;32JK00;De Brug;1699;;;\n", "BEVOEGD GEZAG NUMMER", "", ProblemCode.MISSING_VALUE),
        ("2009;32JK;32JK00;De Brug;1699;;;\n", "BEVOEGD GEZAG NUMMER", "2009",
         ProblemCode.UNCERTAIN_VALUE),
        ("20091;3WU;00;De Brug;1699;;;\n", "INSTELLINGSCODE", "3WU", ProblemCode.UNCERTAIN_VALUE),
        ("20091;32JK;;De Brug;1699;;;\n", "VESTIGINGSCODE", "", ProblemCode.MISSING_VALUE),
        ("20091;32JK;32JL00;De Brug;1699;;;\n", "VESTIGINGSCODE", "32JL00", ProblemCode.MISMATCH),
        ("20091;32JK;32JK00; ;1699;;;\n", "VESTIGINGSNAAM", "", ProblemCode.MISSING_VALUE),
        (f"20091;32JK;32JK00;{'x' * 201};1699;;;\n", "VESTIGINGSNAAM", "x" * 79 + "…",
         ProblemCode.TOO_LONG),
        ("20091;32JK;32JK00;De Brug;1,7E+03;;;\n", "GEMEENTENUMMER", "1,7E+03",
         ProblemCode.UNCERTAIN_VALUE),
        ("20091;32JK;32JK00;De Brug;1699;59165984;;\n", "TELEFOONNUMMER", "59165984",
         ProblemCode.UNCERTAIN_VALUE),
        ("20091;32JK;32JK00;De Brug;1699;;;Oost\n", "VAKANTIEREGIO", "Oost",
         ProblemCode.INVALID_VALUE),
        ("20091;99AA;99AA00;De Klaproos;1699;;;\n", "VESTIGINGSCODE", "99AA00",
         ProblemCode.DEMO_RANGE),
        ("99001;32JK;32JK00;De Brug;1699;;;\n", "BEVOEGD GEZAG NUMMER", "99001",
         ProblemCode.DEMO_RANGE),
        ("20091;32JK;32JK00;De Br\x1aug\N{REPLACEMENT CHARACTER};1699;;;\n", "VESTIGINGSNAAM",
         "De Br\N{REPLACEMENT CHARACTER}ug\N{REPLACEMENT CHARACTER}",
         ProblemCode.UNREADABLE_CHARACTER),
    ],
)  # fmt: skip
def test_row_that_cannot_be_used_says_where_and_why(
    row: str, column: str, value: str, code: ProblemCode
) -> None:
    data = read_text(SOUND.replace("32JK", "04LY"), row)
    (problem,) = data.problems
    assert (problem.file, problem.line, problem.column, problem.value, problem.code) == (
        "x.csv",
        3,
        column,
        value,
        code,
    )
    assert list(data.sites) == ["04LY00"]


def test_problem_says_whom_it_is_about() -> None:
    problem = read_problem("20091;32JK;32JK00;De Brug;1699;59165984;;\n")
    assert (problem.site_code, problem.board_number) == ("32JK00", "20091")


def test_every_problem_of_a_row_is_reported_at_once() -> None:
    data = read_text("2009;32JK;32JK00;;11400;;;Oost\n")
    assert [problem.column for problem in data.problems] == [
        "BEVOEGD GEZAG NUMMER",
        "GEMEENTENUMMER",
        "VESTIGINGSNAAM",
        "VAKANTIEREGIO",
    ]


def test_lost_zeros_of_keys_are_repaired_where_two_columns_agree() -> None:
    data = read_text("20091;3WU;03WU00;De Brug;1699;;;\n", "20091;32JK;0;De Brug;1699;;;\n")
    assert list(data.sites) == ["03WU00", "32JK00"]
    assert [(r.line, r.column, r.before, r.after) for r in data.repairs] == [
        (2, "INSTELLINGSCODE", "3WU", "03WU"),
        (3, "VESTIGINGSCODE", "0", "00"),
    ]


def test_website_nobody_should_open_is_dropped_and_reported() -> None:
    data = read_text("20091;32JK;32JK00;De Brug;1699;;javascript:alert(1);\n")
    assert data.sites["32JK00"].website == ""
    (repair,) = data.repairs
    assert (repair.before, repair.after, repair.code) == (
        "javascript:alert(1)",
        "",
        RepairCode.DROPPED,
    )


def test_name_is_cleaned_of_what_cannot_be_seen() -> None:
    data = read_text('20091;32JK;32JK00;"De\n  Brug\x1b[2J";1699;;;\n')
    assert data.sites["32JK00"].name == "De Brug[2J"


def test_same_site_twice_is_fine_and_two_versions_are_not() -> None:
    assert len(read_text(SOUND, SOUND).sites) == 1
    problem = read_problem(SOUND, SOUND.replace("Brug", "Sluis"))
    assert (problem.line, problem.code, problem.other_file, problem.other_line) == (
        3,
        ProblemCode.CONFLICT,
        "x.csv",
        2,
    )


def test_conflict_between_files_names_both() -> None:
    data = read_duo([("a", (HEADER + SOUND).encode()),
                     ("b", (HEADER + SOUND.replace("20091", "20092")).encode())])  # fmt: skip
    (problem,) = data.problems
    assert (problem.file, problem.other_file) == ("b", "a")


def test_kind_of_primary_school_decides_the_sector() -> None:
    header = "BEVOEGD_GEZAG_NUMMER;BRIN_NUMMER;VESTIGINGSNUMMER;INSTELLINGSNAAM;SOORT_PO\n"
    rows = [f"20091;32J{letter};00;De Brug;{kind}\n" for letter, kind in
            zip("ABCDE", ["Bo", "Sbo", "So", "Vso", ""], strict=True)]  # fmt: skip
    data = read_text(*rows, header=header)
    assert data.problems == []
    assert [row.sector for row in data.sites.values()] == ["po", "po", "so", "vso", "po"]
    assert read_problem("20091;32JA;00;De Brug;Mbo\n", header=header).column == "SOORT_PO"


# ---------------------------------------------------------------- files that are wrong


def test_file_of_something_else_is_refused() -> None:
    problem = read_problem("1;2\n", header="Naam;Leeftijd\n")
    assert (problem.line, problem.code, problem.value) == (
        0,
        ProblemCode.UNKNOWN_FILE,
        "Naam, Leeftijd",
    )


def test_file_of_main_sites_only_is_refused() -> None:
    """All other sites would look closed."""
    header = "BEVOEGD GEZAG NUMMER;BRIN NUMMER;INSTELLINGSNAAM\n"
    problem = read_problem("20091;32JK;De Brug\n", header=header)
    assert (problem.code, problem.column) == (ProblemCode.MISSING_COLUMN, "VESTIGINGSCODE")


def test_file_with_a_header_only_is_refused() -> None:
    assert read_problem().code == ProblemCode.NO_ROWS


def test_boards_are_checked_too() -> None:
    header = "BEVOEGD GEZAG NUMMER;BEVOEGD GEZAG NAAM;KVK-NUMMER\n"
    data = read_text(
        "20091;Stichting De Brug;1180264\n",
        "99001;Stichting Waterkring;\n",
        "20092; ;123\n",
        "20091;Stichting De Sluis;\n",
        header=header,
    )
    assert data.boards["20091"].kvk_number == "01180264"
    assert [(p.line, p.column, p.code) for p in data.problems] == [
        (3, "BEVOEGD GEZAG NUMMER", ProblemCode.DEMO_RANGE),
        (4, "KVK-NUMMER", ProblemCode.UNCERTAIN_VALUE),
        (4, "BEVOEGD GEZAG NAAM", ProblemCode.MISSING_VALUE),
        (5, "BEVOEGD GEZAG NUMMER", ProblemCode.CONFLICT),
    ]


# ---------------------------------------------------------------- hostile files


@given(st.binary(max_size=400))
def test_bytes_of_any_kind_are_read_or_refused(content: bytes) -> None:
    assert read_duo([("x", content)]).problems


@given(st.lists(st.lists(st.text(max_size=12), min_size=8, max_size=8), max_size=5))
def test_cells_of_any_kind_are_read_or_refused(rows: list[list[str]]) -> None:
    written = io.StringIO(newline="")
    csv.writer(written, delimiter=";").writerows(rows)
    data = read_duo([("x", (HEADER + written.getvalue()).encode("utf-8", "replace"))])
    assert data.problems or data.sites


REAL_ROW = (HERE / "fixtures" / "po_2026.csv").read_bytes().splitlines()[:4]


@given(st.data())
def test_damaged_file_is_read_or_refused(data: st.DataObject) -> None:
    content = bytearray(b"\r\n".join(REAL_ROW))
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
    read = read_duo([("x", bytes(content))])
    assert read.problems or read.sites


# ---------------------------------------------------------------- the real files

real = pytest.mark.skipif(not REAL.is_dir(), reason="the real files are not in the repository")


def read_real(name: str) -> DuoData:
    return read_duo([(name, (REAL / name).read_bytes())])


@real
@pytest.mark.parametrize(
    ("name", "sites", "brins", "boards"),
    [
        ("po_vestigingen_2026-08.csv", 6122, 6011, 749),
        ("po_vestigingen_2021-10.csv", 6215, 6096, 824),
        ("vo_vestigingen_2020-10.csv", 1610, 650, 328),
        ("po_vestigingen_2017_excel-mangled.csv", 6506, 6359, 930),
    ],
)
def test_real_file_of_sites_is_read_completely(
    name: str, sites: int, brins: int, boards: int
) -> None:
    data = read_real(name)
    assert data.problems == []
    rows = data.sites.values()
    assert len(rows) == sites
    assert len({row.brin for row in rows}) == brins
    assert len({row.board_number for row in rows}) == boards


@real
def test_real_file_of_boards_is_read_completely() -> None:
    data = read_real("vo_besturen_2023-08.csv")
    assert (data.problems, data.repairs, len(data.boards)) == ([], [], 283)


@real
def test_real_mangled_file_needs_these_repairs() -> None:
    data = read_real("po_vestigingen_2017_excel-mangled.csv")
    assert Counter((repair.column, repair.code) for repair in data.repairs) == {
        ("TELEFOONNUMMER", RepairCode.LEADING_ZEROS): 6498,
        ("GEMEENTENUMMER", RepairCode.LEADING_ZEROS): 5173,
        ("HUISNUMMER-TOEVOEGING", RepairCode.DATE): 94,
        ("INTERNETADRES", RepairCode.DROPPED): 21,
    }


@real
def test_real_files_tell_what_changed_in_five_years() -> None:
    old = read_real("po_vestigingen_2021-10.csv").sites
    new = read_real("po_vestigingen_2026-08.csv").sites
    both = old.keys() & new.keys()
    assert (len(old.keys() - both), len(new.keys() - both)) == (225, 132)
    assert sum(old[code].board_number != new[code].board_number for code in both) == 393
    assert sum(old[code].name != new[code].name for code in both) == 878


@real
def test_real_file_takes_little_memory() -> None:
    content = (REAL / "po_vestigingen_2026-08.csv").read_bytes()
    tracemalloc.start()
    read_duo([("x", content)])
    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 20_000_000
