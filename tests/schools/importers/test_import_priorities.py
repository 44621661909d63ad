"""`import_priorities`: a school's own list, as often as it likes."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.db import DatabaseError
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from wagtail.log_actions import registry as log_actions
from wagtail.models import ModelLogEntry

import schools.importers
from content.errors import EditConflict
from schools.importers import priority_store
from schools.importers.priority_difference import PriorityDifference
from schools.models import Priority, PriorityStatus, School, Theme
from tests.factories import BoardFactory, PriorityFactory, SchoolFactory, ThemeFactory
from tests.schools.importers.registry import numbers, refusal, run, section, written

pytestmark = pytest.mark.django_db

HEADER = "school;titel;waarom;thema's;schooljaren"
TEMPLATE = Path(schools.importers.__file__).parent / "templates" / "priorities.csv"
NOTHING = "Nothing was imported."
LEFT_ALONE = "Priorities that ended, were not adopted or were archived (left as they are)"


@pytest.fixture
def school() -> School:
    return SchoolFactory(site_code="32JK00", name="De Brug")


@pytest.fixture
def known(school: School) -> Priority:
    """What the row `KNOWN` says."""
    return PriorityFactory(
        school=school,
        title="Lezen met plezier",
        why="Omdat het kan.",
        first_school_year=2026,
        last_school_year=2026,
        themes=[ThemeFactory(name_nl="Lezen")],
    )


KNOWN = "32JK00;Lezen met plezier;Omdat het kan.;Lezen;2026/27"


def import_rows(folder: Path, *rows: str, header: str = HEADER, **options: bool) -> str:
    return run("import_priorities", written(folder, header, *rows), **options)


def refused(folder: Path, *rows: str, header: str = HEADER) -> list[str]:
    lines = refusal("import_priorities", written(folder, header, *rows, name="x.csv"))
    assert lines.pop() == NOTHING
    return lines


def everything_stored() -> list[object]:
    return [
        *Priority.objects.order_by("pk").values(),
        *Priority.themes.through.objects.order_by("pk").values("priority", "theme"),
        *ModelLogEntry.objects.order_by("pk").values("pk"),
    ]


# ---------------------------------------------------------------- new, changed, unchanged


def test_new_priority_comes_in_with_its_themes_and_years(tmp_path: Path, school: School) -> None:
    rows = (
        "32jk00;Lezen met plezier;Omdat het kan.;Lezen|Jonge kind;2026-2030",
        "32JK00;Vlot rekenen;;;2026/27",
    )
    report = import_rows(tmp_path, *rows)
    assert section(report, "New priorities") == [
        "32JK00 De Brug: “Lezen met plezier” (2026/27–2029/30, Early years, Reading)",
        "32JK00 De Brug: “Vlot rekenen” (2026/27)",
    ]
    assert report.endswith("Stored.\n")
    reading, arithmetic = school.priorities.order_by("title")
    assert (reading.why, reading.status, reading.slug) == (
        "Omdat het kan.",
        PriorityStatus.ACTIVE,
        "lezen-met-plezier",
    )
    assert (reading.first_school_year, reading.last_school_year) == (2026, 2029)
    assert {theme.slug for theme in reading.themes.all()} == {"lezen", "jonge-kind"}
    assert (arithmetic.why, arithmetic.themes.count()) == ("", 0)


def test_second_time_changes_nothing(tmp_path: Path, school: School) -> None:
    rows = (KNOWN, "32JK00;Vlot rekenen;;;2026/27")
    import_rows(tmp_path, *rows)
    before = everything_stored()
    report = import_rows(tmp_path, *rows)
    assert report.endswith("There was nothing to change.\n")
    assert numbers(report)["Unchanged priorities"] == 2
    assert everything_stored() == before


def test_changed_priority_tells_what_changes(tmp_path: Path, known: Priority) -> None:
    report = import_rows(tmp_path, "32JK00;Lezen met plezier;Omdat het moet.;Rekenen;2026-2028")
    (line,) = section(report, "Changed priorities")
    assert line.startswith("32JK00 De Brug: “Lezen met plezier” (2026/27–2027/28, Arithmetic): ")
    assert line.endswith(": last school year, how is it now, themes")
    before = known.version
    known.refresh_from_db()
    assert (known.why, known.last_school_year) == ("Omdat het moet.", 2027)
    assert [theme.slug for theme in known.themes.all()] == ["rekenen"]
    assert known.version == before + 1


def test_what_the_list_does_not_name_stays(tmp_path: Path, known: Priority) -> None:
    import_rows(tmp_path, "32JK00;Vlot rekenen;;;2026/27")
    known.refresh_from_db()
    assert (known.status, known.version) == (PriorityStatus.ACTIVE, 1)


def test_empty_cell_or_a_column_that_is_absent_wipes_nothing(
    tmp_path: Path, known: Priority
) -> None:
    before = everything_stored()
    import_rows(tmp_path, "32JK00;Lezen met plezier;;;2026/27")
    short = "school;titel;schooljaren"
    report = import_rows(tmp_path, "32JK00;Lezen met plezier;2026/27", header=short)
    assert report.endswith("There was nothing to change.\n")
    assert everything_stored() == before
    import_rows(tmp_path, "32JK00;Lezen met plezier;2027/28", header=short)
    known.refresh_from_db()
    assert (known.why, known.first_school_year) == ("Omdat het kan.", 2027)
    assert [theme.slug for theme in known.themes.all()] == ["lezen"]


def test_title_in_other_capitals_is_the_same_priority(tmp_path: Path, known: Priority) -> None:
    report = import_rows(tmp_path, KNOWN.replace("Lezen met plezier", "LEZEN met Plezier"))
    assert report.endswith("There was nothing to change.\n")
    assert [priority.title for priority in Priority.objects.all()] == ["Lezen met plezier"]


def test_same_title_at_another_school_is_another_priority(tmp_path: Path, known: Priority) -> None:
    SchoolFactory(site_code="03WU00")
    import_rows(tmp_path, KNOWN, KNOWN.replace("32JK00", "03WU00"))
    assert Priority.objects.count() == 2


def test_titles_that_would_have_the_same_address_get_different_ones(
    tmp_path: Path, school: School
) -> None:
    rows = [f"32JK00;{title};;;2026/27" for title in ("Lezen!", "Lezen?", "†", "‡")]
    import_rows(tmp_path, *rows)
    assert {priority.slug for priority in Priority.objects.all()} == {
        "lezen",
        "lezen-2",
        "speerpunt",
        "speerpunt-2",
    }


# ---------------------------------------------------------------- met again


def test_provisional_priority_in_the_schools_own_list_is_adopted(
    tmp_path: Path, known: Priority
) -> None:
    known.status = PriorityStatus.PROVISIONAL
    known.save()
    report = import_rows(tmp_path, KNOWN)
    (line,) = section(report, "Changed priorities")
    assert line.endswith(": status")
    known.refresh_from_db()
    assert known.status == PriorityStatus.ACTIVE


@pytest.mark.parametrize(
    ("fields", "state"),
    [
        ({"status": PriorityStatus.REFUSED, "refusal": "Past niet."}, "not adopted"),
        ({"status": PriorityStatus.ACHIEVED}, "achieved"),
        ({"status": PriorityStatus.STOPPED}, "stopped"),
        ({"archived_at": timezone.now()}, "archived"),
    ],
)
def test_priority_that_was_put_away_here_is_reported_and_left_alone(
    tmp_path: Path, known: Priority, fields: dict[str, object], state: str
) -> None:
    Priority.objects.update(**fields)
    before = everything_stored()
    report = import_rows(tmp_path, KNOWN.replace("2026/27", "2026-2030"))
    assert section(report, LEFT_ALONE) == [f"32JK00 De Brug: “Lezen met plezier” ({state})"]
    assert report.endswith("There was nothing to change.\n")
    assert everything_stored() == before


def test_of_two_with_the_same_title_the_one_that_stands_is_meant(
    tmp_path: Path, known: Priority
) -> None:
    for status in (PriorityStatus.REFUSED, PriorityStatus.STOPPED):
        PriorityFactory(school=known.school, title=known.title, slug=status, status=status)
    assert numbers(import_rows(tmp_path, KNOWN))["Unchanged priorities"] == 1


# ---------------------------------------------------------------- refused


def test_unknown_school_is_named_with_its_column_and_the_codes_it_could_be(
    tmp_path: Path, school: School
) -> None:
    lines = refused(tmp_path, KNOWN, "32JK01;Lezen;;;2026/27", "03WU00;Lezen;;;2026/27")
    unknown = "This school is not known. Import the schools of DUO first, or mend the code."
    assert lines == [
        f"x.csv:3 [school] “32JK01”: {unknown} Known there: 32JK00.",
        f"x.csv:4 [school] “03WU00”: {unknown}",
    ]
    assert not Priority.objects.exists()


def test_unknown_theme_is_named_with_its_column_and_the_list_to_choose_from(
    tmp_path: Path, school: School
) -> None:
    Theme.objects.exclude(slug__in=["lezen", "rekenen"]).delete()
    (line,) = refused(tmp_path, "32JK00;Lezen;;Lezen|Breien;2026/27")
    assert line == (
        "x.csv:2 [thema's] “Breien”: This theme is not known. Choose from: Arithmetic, Reading."
    )


def test_column_is_called_as_the_file_calls_it(tmp_path: Path, school: School) -> None:
    header = "Vestigingscode;Priority;Why;Themes;School years"
    lines = refused(tmp_path, "03WU00;Lezen;;Breien;2026/27", header=header)
    assert [line.split("]")[0] for line in lines] == [
        "x.csv:2 [Vestigingscode",
        "x.csv:2 [Themes",
    ]


def test_themes_are_known_in_both_languages_and_by_their_short_name(
    tmp_path: Path, school: School
) -> None:
    import_rows(tmp_path, "32JK00;Lezen;;reading|LEZEN|jonge-kind|Arithmetic;2026/27")
    themes = Priority.objects.get().themes.all()
    assert {theme.slug for theme in themes} == {"lezen", "jonge-kind", "rekenen"}


def test_years_and_codes_that_cannot_be_read_are_named(tmp_path: Path, school: School) -> None:
    lines = refused(tmp_path, "32JK00;Lezen;;;ooit", "3WU00;Lezen;;;2026/27")
    assert lines == [
        (
            "x.csv:2 [schooljaren] “ooit”: These are no school years. Write 2026-2027, "
            "or 2026-2030 for four years."
        ),
        (
            "x.csv:3 [school] “3WU00”: Something may have been lost here. Write it in full. "
            "It could be 03WU00."
        ),
    ]


def test_same_title_twice_with_other_content_is_refused(tmp_path: Path, school: School) -> None:
    assert refused(tmp_path, KNOWN, KNOWN.replace("Lezen;", "Rekenen;")) == [
        (
            "x.csv:3 [titel] “32jk00 lezen met plezier”: This also stands on line 2 of x.csv, with "
            "other content. Keep one of the two."
        )
    ]
    assert numbers(import_rows(tmp_path, KNOWN, KNOWN))["New priorities"] == 1


def test_template_tells_that_its_rows_are_examples(tmp_path: Path) -> None:
    """Also where the demo is loaded: imports and demo never touch one another."""
    board = BoardFactory(number="99001", is_demo=True)
    for code in ("99AA00", "99AB00"):
        SchoolFactory(site_code=code, board=board)
    lines = refusal("import_priorities", TEMPLATE)
    demo = (
        "This number belongs to the demo, and to the examples in templates. Remove the row, or "
        "give a number of the registry."
    )
    assert lines == [
        f"priorities.csv:2 [school] “99AA00”: {demo}",
        f"priorities.csv:3 [school] “99AB00”: {demo}",
        NOTHING,
    ]


def test_template_with_codes_of_ones_own_comes_in(tmp_path: Path, school: School) -> None:
    content = TEMPLATE.read_bytes().replace(b"99AA00", b"32JK00").replace(b"99AB00", b"32JK00")
    path = tmp_path / "x.csv"
    path.write_bytes(content)
    assert numbers(run("import_priorities", path))["New priorities"] == 2
    assert {priority.title for priority in Priority.objects.all()} == {
        "Rijke teksten in alle groepen",
        "Vlot rekenen groep 3–5",
    }


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"", "x.csv: The file is empty. Download or save it again."),
        (b"PK\x03\x04xl/", "x.csv: This is a spreadsheet. Save it as CSV (UTF-8) first."),
        (
            b"school;titel\n32JK00;Lezen\n",
            ("x.csv [schooljaren]: This column is missing. It may be called: schooljaren, school "
            "years, schooljaar, school year."),
        ),
    ],
)  # fmt: skip
def test_file_that_cannot_be_used_says_why_on_one_line(
    tmp_path: Path, content: bytes, line: str
) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes(content)
    assert refusal("import_priorities", path) == [line, NOTHING]


def test_file_that_is_not_there_says_so_on_one_line(tmp_path: Path) -> None:
    path = tmp_path / "nergens.csv"
    assert refusal("import_priorities", path) == [
        f"{path}: This file is not there. Check the path."
    ]


# ---------------------------------------------------------------- all or nothing


def test_dry_run_tells_everything_and_stores_nothing(tmp_path: Path, known: Priority) -> None:
    before = everything_stored()
    rows = (KNOWN.replace("2026/27", "2026-2030"), "32JK00;Vlot rekenen;;Rekenen;2026/27")
    dry = import_rows(tmp_path, *rows, dry_run=True)
    assert everything_stored() == before
    assert dry.endswith("Dry run: nothing was stored.\n")
    assert dry.splitlines()[:-1] == import_rows(tmp_path, *rows).splitlines()[:-1]


def test_error_in_the_last_row_leaves_nothing(tmp_path: Path, school: School) -> None:
    refused(tmp_path, KNOWN, "32JK00;Vlot rekenen;;Breien;2026/27")
    assert everything_stored() == []


def test_database_that_fails_half_way_leaves_nothing(
    tmp_path: Path, school: School, monkeypatch: pytest.MonkeyPatch
) -> None:
    written_down = priority_store.note

    def fail(action: str, instance: Priority, by: None, **data: object) -> None:
        written_down(action, instance, by, **data)
        if instance.title == "Vlot rekenen":
            raise DatabaseError("disk is full")

    monkeypatch.setattr(priority_store, "note", fail)
    path = written(tmp_path, HEADER, KNOWN, "32JK00;Vlot rekenen;;;2026/27")
    assert refusal("import_priorities", path) == [
        "The database refused: disk is full. Nothing was imported."
    ]
    assert everything_stored() == []


def test_somebody_who_edits_a_priority_meanwhile_does_not_lose_that(
    tmp_path: Path, known: Priority, monkeypatch: pytest.MonkeyPatch
) -> None:
    def meanwhile(difference: PriorityDifference) -> None:
        Priority.objects.update(why="Anders.", version=2)
        priority_store.store_priorities(difference)

    monkeypatch.setattr("schools.management.commands.import_priorities.store_priorities", meanwhile)
    path = written(tmp_path, HEADER, KNOWN.replace("2026/27", "2026-2030"))
    assert refusal("import_priorities", path) == [
        "Somebody changed “Lezen met plezier” in the meantime. Nothing was imported. Try again."
    ]
    known.refresh_from_db()
    assert known.last_school_year == 2026


def test_stale_copy_does_not_win_from_an_import(tmp_path: Path, known: Priority) -> None:
    import_rows(tmp_path, KNOWN.replace("2026/27", "2026-2030"))
    with pytest.raises(EditConflict):
        known.save()


def test_every_stored_row_has_its_line_in_the_audit_log(tmp_path: Path, known: Priority) -> None:
    assert log_actions.action_exists("schools.import_priorities")
    import_rows(tmp_path, KNOWN.replace("can", "mag"), "32JK00;Vlot rekenen;;;2027/28")
    import_rows(tmp_path, KNOWN.replace("2026/27", "2026-2030"))
    lines = ModelLogEntry.objects.filter(action="schools.import_priorities").order_by("pk")
    assert [(line.label, line.data) for line in lines] == [
        ("Vlot rekenen", {}),
        ("Lezen met plezier", {"changed": ["last_school_year"]}),
    ]


def test_comparing_takes_the_same_few_queries_for_any_number_of_rows(
    tmp_path: Path, school: School, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    rows = [f"32JK00;Speerpunt {n};;Lezen;2026/27" for n in range(40)]
    import_rows(tmp_path, *rows)
    with django_assert_max_num_queries(8):
        import_rows(tmp_path, *[row.replace("2026/27", "2026-2030") for row in rows], dry_run=True)
