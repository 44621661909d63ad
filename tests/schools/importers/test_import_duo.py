"""`import_duo` can be repeated, keeps what people did, and deletes nothing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from wagtail.log_actions import registry as log_actions
from wagtail.models import ModelLogEntry

from content.errors import EditConflict
from schools.importers.duo_boards import placeholder_name
from schools.models import School, SchoolBoard
from tests.factories import BoardFactory, SchoolFactory
from tests.schools.importers.registry import (
    BOARDS,
    EXCERPTS,
    PRIMARY,
    SECONDARY,
    import_duo,
    import_primary,
    numbers,
    secondary,
    section,
    site,
    written,
)

pytestmark = pytest.mark.django_db


def everything_stored() -> list[object]:
    return [
        *SchoolBoard.objects.order_by("pk").values(),
        *School.objects.order_by("pk").values(),
        *ModelLogEntry.objects.order_by("pk").values("pk", "object_id"),
    ]


# ---------------------------------------------------------------- excerpts of the real files


@pytest.mark.parametrize(
    ("name", "schools", "boards", "repairs"),
    [
        ("po_2026", 45, 16, 2),
        ("po_2026_portal", 45, 16, 2),
        ("po_underscore", 12, 7, 0),
        ("po_2021", 45, 12, 2),
        ("po_2017_mangled", 16, 16, 36),
        ("vo_2020", 10, 8, 0),
        ("vo_besturen_2023", 0, 10, 0),
    ],
)
def test_every_kind_of_file_comes_in_and_a_second_time_changes_nothing(
    name: str, schools: int, boards: int, repairs: int
) -> None:
    first = import_duo(EXCERPTS / f"{name}.csv")
    assert first.endswith("Stored.\n")
    assert (School.objects.count(), SchoolBoard.objects.count()) == (schools, boards)
    told = numbers(first)
    assert (told["New schools"], told["New boards"]) == (schools, boards)
    assert told.pop("Repaired while reading") == repairs
    before = everything_stored()
    again = import_duo(EXCERPTS / f"{name}.csv")
    assert again.endswith("There was nothing to change.\n")
    told = numbers(again)
    assert told.pop("Repaired while reading") == repairs
    assert set(told.values()) == {0}
    assert everything_stored() == before


def test_delimiter_encoding_and_style_of_header_make_no_difference() -> None:
    import_duo(EXCERPTS / "po_2026.csv")
    before = everything_stored()
    import_duo(EXCERPTS / "po_2026_portal.csv")
    assert everything_stored() == before


def test_report_of_five_years_names_what_moved_came_went_and_was_renamed() -> None:
    import_duo(EXCERPTS / "po_2021.csv")
    report = import_duo(EXCERPTS / "po_2026.csv")
    assert section(report, "Schools that moved to another board") == [
        "09DN00 Openbare Basisschool ‘t Ienster: 13878 → 53150",
        "03QK00 OBS De Verhalentuin: 23961 → 41398",
        "08JJ00 Basisschool De Heihorst: 23961 → 74868",
    ]
    assert any(line.startswith("32JB00 ") for line in section(report, "New schools"))
    gone = section(report, "Schools no longer in the registry (kept, and marked)")
    assert {line[:6] for line in gone} >= {"18JI00", "11HD01"}
    renamed = section(report, "Renamed schools")
    assert any(line.startswith("09DN00 “Openbare Basisschool Ballum” → ") for line in renamed)
    assert School.objects.get(site_code="03QK00").board.number == "41398"
    assert School.objects.get(site_code="18JI00").absent_since == timezone.localdate()


def test_mangled_file_comes_in_with_a_report_of_its_repairs() -> None:
    report = import_duo(EXCERPTS / "po_2017_mangled.csv")
    assert "GEMEENTENUMMER: 13 × leading zeros put back, such as “114” → “0114”" in report
    assert "INTERNETADRES: 3 × left out, because nobody can use it, such as “" in report
    school = School.objects.get(site_code="16AH00")
    assert (school.municipality_code, school.phone) == ("0114", "0591659840")
    every = import_duo(EXCERPTS / "po_2017_mangled.csv", verbosity=2)
    assert "po_2017_mangled.csv:2 [GEMEENTENUMMER] “114” → “0114” (leading zeros" in every


# ---------------------------------------------------------------- what is stored


def test_dry_run_tells_everything_and_stores_nothing(tmp_path: Path) -> None:
    path = written(tmp_path, PRIMARY, site())
    dry = import_duo(path, dry_run=True)
    assert dry.endswith("Dry run: nothing was stored.\n")
    assert everything_stored() == []
    wet = import_duo(path)
    assert dry.splitlines()[:-1] == wet.splitlines()[:-1]


def test_dry_run_of_changes_stores_nothing_either() -> None:
    import_duo(EXCERPTS / "po_2021.csv")
    before = everything_stored()
    import_duo(EXCERPTS / "po_2026.csv", dry_run=True)
    assert everything_stored() == before


def test_every_stored_row_has_its_line_in_the_audit_log(tmp_path: Path) -> None:
    assert log_actions.action_exists("schools.import_duo")
    import_primary(tmp_path, site("32JK00"), site("03WU00"))
    import_primary(tmp_path, site("32JK00", "De Sluis"), site("04LY00"))
    lines = ModelLogEntry.objects.filter(action="schools.import_duo").order_by("pk")
    assert [(line.label, line.data["what"]) for line in lines] == [
        (placeholder_name("20091"), "new"),
        ("De Brug", "new"),
        ("De Brug", "new"),
        ("De Brug", "new"),
        ("De Sluis", "changed"),
        ("De Brug", "absent"),
    ]
    assert {line.user for line in lines} == {None}


def test_stale_copy_does_not_win_from_an_import(tmp_path: Path) -> None:
    import_primary(tmp_path, site("32JK00"), site("03WU00"))
    renamed, absent = School.objects.order_by("-site_code")
    board = SchoolBoard.objects.get()
    import_primary(tmp_path, site("32JK00", "De Sluis"))
    import_duo(written(tmp_path, BOARDS, "20091;Stichting De Brug;;"))
    for stale in (renamed, absent, board):
        with pytest.raises(EditConflict):
            stale.save()


def test_columns_that_a_file_lacks_are_left_alone() -> None:
    import_duo(EXCERPTS / "po_2026.csv")
    before = School.objects.get(site_code="03WU00")
    import_duo(EXCERPTS / "po_underscore.csv")
    after = School.objects.get(site_code="03WU00")
    assert before.phone
    assert (after.phone, after.street, after.holiday_region) == (
        before.phone,
        before.street,
        before.holiday_region,
    )


def test_files_of_the_same_name_are_told_apart(tmp_path: Path) -> None:
    """Each file leaves alone what it has no column for."""
    import_primary(tmp_path, site(phone="0591659840"))
    (tmp_path / "primary").mkdir()
    (tmp_path / "boards").mkdir()
    short = "BEVOEGD GEZAG NUMMER;BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM;STRAATNAAM"
    one = written(tmp_path / "primary", short, "20091;32JK;32JK00;De Brug;Dorpsstraat", name="x")
    two = written(tmp_path / "boards", PRIMARY, site("03WU00"), name="x")
    import_duo(one, two)
    import_duo(two, one)
    school = School.objects.get(site_code="32JK00")
    assert (school.street, school.city, school.phone) == ("Dorpsstraat", "Roden", "0591659840")


def test_number_of_queries_grows_with_batches_and_not_with_rows(
    tmp_path: Path, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    codes = [f"{number}AA00" for number in range(10, 50)]
    new = [site(code, board=f"200{code[:2]}") for code in codes]
    changed = [site(code, "De Sluis", "20091") for code in codes]
    for rows in (new, changed, [site()]):
        with django_assert_max_num_queries(16):
            import_primary(tmp_path, *rows)
    assert School.objects.filter(absent_since__isnull=False).count() == len(codes)


# ---------------------------------------------------------------- names


def test_board_without_a_name_gets_one_that_says_so(tmp_path: Path) -> None:
    report = import_primary(tmp_path, site())
    board = SchoolBoard.objects.get()
    assert board.name == placeholder_name("20091")
    assert (placeholder_name("20091", "en"), board.registry_name) == (
        "School board 20091 (name unknown)",
        "",
    )
    assert section(report, "New boards") == [f"20091 {board.name}"]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_file_of_boards_names_the_nameless(tmp_path: Path, language: str) -> None:
    import_primary(tmp_path, site())
    SchoolBoard.objects.update(name=placeholder_name("20091", language))
    path = written(tmp_path, BOARDS, "20091;Stichting De Brug;www.debrug.nl;01180264")
    report = import_duo(path)
    board = SchoolBoard.objects.get()
    assert (board.name, board.registry_name) == ("Stichting De Brug", "Stichting De Brug")
    assert (board.website, board.kvk_number) == ("https://www.debrug.nl", "01180264")
    (line,) = section(report, "Renamed boards")
    assert line.startswith("20091 “")
    assert line.endswith(" → “Stichting De Brug”")


def test_board_that_was_named_by_hand_stays_so(tmp_path: Path) -> None:
    import_primary(tmp_path, site())
    board = SchoolBoard.objects.get()
    board.name = "De Brug en omstreken"
    board.save()
    schools = written(tmp_path, PRIMARY, site())
    path = written(tmp_path, BOARDS, "20091;Stichting De Brug;;")
    assert section(import_duo(schools, path), "Renamed boards") == [
        "20091 “De Brug en omstreken” → “Stichting De Brug” (here it stays “De Brug en omstreken”)"
    ]
    path = written(tmp_path, BOARDS, "20091;Stichting De Sluis;;")
    assert section(import_duo(schools, path), "Renamed boards") == [
        "20091 “Stichting De Brug” → “Stichting De Sluis” (here it stays “De Brug en omstreken”)"
    ]
    board.refresh_from_db()
    assert (board.name, board.registry_name) == ("De Brug en omstreken", "Stichting De Sluis")


def test_name_of_the_registry_follows_the_registry(tmp_path: Path) -> None:
    import_primary(tmp_path, site())
    report = import_primary(tmp_path, site(name="De Sluis"))
    assert section(report, "Renamed schools") == ["32JK00 “De Brug” → “De Sluis”"]
    assert School.objects.get().name == "De Sluis"


def test_school_that_was_renamed_by_hand_stays_so(tmp_path: Path) -> None:
    import_primary(tmp_path, site())
    school = School.objects.get()
    school.name = "Kindcentrum De Brug"
    school.save()
    assert import_primary(tmp_path, site()).endswith("There was nothing to change.\n")
    report = import_primary(tmp_path, site(name="De Sluis"))
    assert section(report, "Renamed schools") == [
        "32JK00 “De Brug” → “De Sluis” (here it stays “Kindcentrum De Brug”)"
    ]
    school.refresh_from_db()
    assert (school.name, school.registry_name) == ("Kindcentrum De Brug", "De Sluis")


def test_school_that_was_made_by_hand_is_recognised_by_its_code(tmp_path: Path) -> None:
    board = BoardFactory(number="20091", name="Onze stichting")
    SchoolFactory(site_code="32JK00", name="De Brug", board=board, holiday_region="")
    report = import_primary(tmp_path, site())
    told = numbers(report)
    assert (told["New schools"], told["New boards"], told["Renamed schools"]) == (0, 0, 0)
    school = School.objects.get()
    assert (school.registry_name, school.holiday_region) == ("De Brug", "north")
    assert school.board.name == "Onze stichting"
    assert import_primary(tmp_path, site()).endswith("There was nothing to change.\n")


def test_contact_details_that_somebody_filled_in_are_not_wiped(tmp_path: Path) -> None:
    """The registry leaves a tenth of them empty, and some that it has nobody can use."""
    import_primary(tmp_path, site(website="www. debrug.nl"))
    school = School.objects.get()
    school.website, school.phone = "https://debrug.nl", "0591659840"
    school.save()
    import_primary(tmp_path, site(website="www. debrug.nl"))
    school.refresh_from_db()
    assert (school.website, school.phone) == ("https://debrug.nl", "0591659840")
    import_primary(tmp_path, site(website="www.sluis.nl", phone="0591659841"))
    school.refresh_from_db()
    assert (school.website, school.phone) == ("https://www.sluis.nl", "0591659841")


# ---------------------------------------------------------------- absence


def test_absent_school_is_marked_once_and_kept(tmp_path: Path) -> None:
    import_primary(tmp_path, site("32JK00"), site("03WU00"))
    report = import_primary(tmp_path, site("32JK00"))
    assert section(report, "Schools no longer in the registry (kept, and marked)") == [
        "03WU00 De Brug, Roden (20091)"
    ]
    School.objects.filter(site_code="03WU00").update(absent_since=date(2026, 1, 31))
    again = import_primary(tmp_path, site("32JK00"))
    assert again.endswith("There was nothing to change.\n")
    assert School.objects.get(site_code="03WU00").absent_since == date(2026, 1, 31)


def test_school_that_comes_back_loses_the_mark(tmp_path: Path) -> None:
    import_primary(tmp_path, site("32JK00"), site("03WU00"))
    import_primary(tmp_path, site("32JK00"))
    report = import_primary(tmp_path, site("32JK00"), site("03WU00"))
    assert section(report, "Schools back in the registry") == ["03WU00 De Brug, Roden (20091)"]
    assert School.objects.get(site_code="03WU00").absent_since is None


def test_closed_school_stays_closed_and_is_not_called_absent(tmp_path: Path) -> None:
    import_primary(tmp_path, site("32JK00"), site("03WU00"))
    closed = School.objects.get(site_code="03WU00")
    closed.closed_on = date(2026, 7, 31)
    closed.save()
    report = import_primary(tmp_path, site("32JK00"))
    assert report.endswith("There was nothing to change.\n")
    import_primary(tmp_path, site("32JK00"), site("03WU00", "De Sluis"))
    closed.refresh_from_db()
    assert (closed.closed_on, closed.absent_since) == (date(2026, 7, 31), None)


def test_file_says_nothing_about_schools_of_another_kind(tmp_path: Path) -> None:
    import_primary(tmp_path, site("32JK00"))
    import_duo(written(tmp_path, SECONDARY, secondary("20LO00")))
    SchoolFactory(site_code="25MA00", sector="mbo")
    import_duo(written(tmp_path, BOARDS, "20091;Stichting De Brug;;"))
    import_primary(tmp_path, site("03WU00"))
    absent = School.objects.filter(absent_since__isnull=False)
    assert [school.site_code for school in absent] == ["32JK00"]


# ---------------------------------------------------------------- demo


def test_demo_is_never_touched_nor_counted_as_absent(tmp_path: Path) -> None:
    demo = SchoolFactory(site_code="99AA00", board=BoardFactory(number="99001", is_demo=True))
    before = School.objects.filter(pk=demo.pk).values().get()
    report = import_primary(tmp_path, site())
    import_duo(written(tmp_path, BOARDS, "20091;Stichting De Brug;;"))
    assert numbers(report)["Schools no longer in the registry (kept, and marked)"] == 0
    assert School.objects.filter(pk=demo.pk).values().get() == before
    demo.board.refresh_from_db()
    assert demo.board.version == 1


def test_real_school_that_somebody_put_under_a_demo_board_goes_home(tmp_path: Path) -> None:
    demo = BoardFactory(number="99001", is_demo=True)
    SchoolFactory(site_code="32JK00", board=demo)
    SchoolFactory(site_code="03WU00", board=demo)
    import_primary(tmp_path, site("32JK00"))
    school = School.objects.get(site_code="32JK00")
    assert (school.board.number, school.absent_since) == ("20091", None)
    assert School.objects.get(site_code="03WU00").absent_since is None


# ---------------------------------------------------------------- holiday regions


def test_secondary_school_has_the_holidays_of_the_primary_schools_next_door(
    tmp_path: Path,
) -> None:
    primary = written(tmp_path, PRIMARY, site("32JK00"), site("03WU00"))
    import_duo(primary, written(tmp_path, SECONDARY, secondary()))
    assert School.objects.get(site_code="20LO00").holiday_region == "north"


def test_order_of_the_files_makes_no_difference_to_holiday_regions(tmp_path: Path) -> None:
    import_duo(written(tmp_path, SECONDARY, secondary()))
    assert School.objects.get(site_code="20LO00").holiday_region == ""
    report = import_primary(tmp_path, site())
    assert School.objects.get(site_code="20LO00").holiday_region == "north"
    lines = section(report, "Schools with another address, phone or the like")
    assert [line[:7] for line in lines] == ["20LO00:"]
    assert import_primary(tmp_path, site()).endswith("There was nothing to change.\n")


def test_holiday_region_stays_open_where_primary_schools_disagree(tmp_path: Path) -> None:
    import_primary(tmp_path, site("32JK00", region="Noord"), site("03WU00", region="Midden"))
    import_duo(written(tmp_path, SECONDARY, secondary()))
    assert School.objects.get(site_code="20LO00").holiday_region == ""


def test_region_of_a_municipality_is_what_its_primary_schools_say_now(tmp_path: Path) -> None:
    import_primary(tmp_path, site(region="Noord"))
    import_duo(written(tmp_path, SECONDARY, secondary("20LO00")))
    primary = written(tmp_path, PRIMARY, site(region="Midden"))
    import_duo(primary, written(tmp_path, SECONDARY, secondary("20LO00"), secondary("20LO01")))
    regions = dict(School.objects.values_list("site_code", "holiday_region"))
    assert regions == {"32JK00": "central", "20LO00": "north", "20LO01": "central"}


def test_empty_region_wipes_nothing(tmp_path: Path) -> None:
    import_primary(tmp_path, site("32JK00"), site("03WU00", region="Midden"))
    rows = (site("32JK00", region=""), site("03WU00", region="Midden"))
    assert import_primary(tmp_path, *rows).endswith("There was nothing to change.\n")
    assert School.objects.get(site_code="32JK00").holiday_region == "north"
