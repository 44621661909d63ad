"""What `import_duo` refuses: with file, line, column, value and what to do, and all or nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.core.management import execute_from_command_line
from django.db import DatabaseError, IntegrityError
from django.utils import translation

from schools.importers import duo_store
from schools.importers.duo_changes import Difference
from schools.models import School, SchoolBoard
from tests.factories import BoardFactory, SchoolFactory
from tests.schools.importers.registry import (
    BOARDS,
    EXCERPTS,
    PRIMARY,
    import_primary,
    refusal,
    site,
    written,
)

pytestmark = pytest.mark.django_db

NOTHING = "Nothing was imported."
DEMO = (
    "This number belongs to the demo, and to the examples in templates. Remove the row, or give a "
    "number of the registry."
)
LOST = "Something may have been lost here. Write it in full."
COLUMNS = "This row has another number of columns than the header (10). Mend the row."
UNKNOWN = "These columns are not known. Give a file of DUO with schools or boards, with its header."
MISSING = "This column is missing. It may be called: VESTIGINGSCODE, VESTIGINGSNUMMER."
SPREADSHEET = "This is a spreadsheet. Save it as CSV (UTF-8) first."


def refusal_of(content: bytes, folder: Path, name: str = "x.csv") -> str:
    path = folder / name
    path.write_bytes(content)
    line, nothing = refusal("import_duo", path)
    assert nothing == NOTHING
    return line


# ---------------------------------------------------------------- rows


@pytest.mark.parametrize(
    ("row", "line"),
    [
        (
            site(phone="59165984"),
            f"x.csv:3 [TELEFOONNUMMER] “59165984”: {LOST}",
        ),
        (
            site("32JK00").replace("32JK00", "32JL00"),
            "x.csv:3 [VESTIGINGSCODE] “32JL00”: This does not belong to its BRIN. Expected: 32JK.",
        ),
        (
            site(name=""),
            "x.csv:3 [VESTIGINGSNAAM]: Nothing is filled in. Fill it in.",
        ),
        (
            site(board=""),
            "x.csv:3 [BEVOEGD GEZAG NUMMER]: Nothing is filled in. Fill it in. Such as: 20091.",
        ),
        (
            site(region="Oost"),
            "x.csv:3 [VAKANTIEREGIO] “Oost”: This does not fit. Expected: NOORD or MIDDEN or ZUID.",
        ),
        (
            site("99AA00"),
            f"x.csv:3 [VESTIGINGSCODE] “99AA00”: {DEMO}",
        ),
        (
            site(board="99001"),
            f"x.csv:3 [BEVOEGD GEZAG NUMMER] “99001”: {DEMO}",
        ),
        (
            site("32JK00").rsplit(";", 1)[0],
            f"x.csv:3 “9”: {COLUMNS}",
        ),
    ],
)
def test_row_that_is_wrong_is_named_with_what_to_do(tmp_path: Path, row: str, line: str) -> None:
    content = "\n".join((PRIMARY, site("03WU00"), row, "")).encode()
    assert refusal_of(content, tmp_path) == line


def test_code_that_is_not_certain_comes_with_what_it_could_be(tmp_path: Path) -> None:
    header = "BEVOEGD GEZAG NUMMER;BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM\n"
    line = refusal_of(f"{header}20091;3WU;00;De Brug\n".encode(), tmp_path)
    assert line == f"x.csv:2 [BRIN NUMMER] “3WU”: {LOST} It could be 03WU."


def test_error_in_the_last_row_leaves_nothing(tmp_path: Path) -> None:
    content = (EXCERPTS / "po_2026.csv").read_bytes() + b";;;;;;;\r\n"
    content = content.replace(b"\r\n;;;;;;;", b"\r\n" + b"x" + b";" * 30)
    path = tmp_path / "x.csv"
    path.write_bytes(content)
    lines = refusal("import_duo", path)
    assert all(line.startswith("x.csv:47 ") for line in lines[:-1])
    assert lines[-1] == NOTHING
    assert not SchoolBoard.objects.exists()


def test_all_errors_of_all_files_come_at_once(tmp_path: Path) -> None:
    one = written(tmp_path, PRIMARY, site(name=""), site("03WU00", name=""), name="one.csv")
    two = written(tmp_path, BOARDS, "20091; ;;", name="two.csv")
    lines = refusal("import_duo", one, two)
    assert [line.split(" ")[0] for line in lines[:-1]] == ["one.csv:2", "one.csv:3", "two.csv:2"]


def test_files_that_contradict_one_another_are_refused_with_what_to_do(tmp_path: Path) -> None:
    old = written(tmp_path, PRIMARY, site(), name="old.csv")
    new = written(tmp_path, PRIMARY, site(name="De Sluis"), name="new.csv")
    assert refusal("import_duo", old, new)[0] == (
        "new.csv:2 [VESTIGINGSCODE] “32JK00”: This also stands on line 2 of old.csv, with other "
        "content. Keep one of the two. Files of different years go one by one, the oldest first."
    )


# ---------------------------------------------------------------- files


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"", "x.csv: The file is empty. Download or save it again."),
        (b"PK\x03\x04xl/workbook.xml", f"x.csv: {SPREADSHEET}"),
        (b"\xd0\xcf\x11\xe0", f"x.csv: {SPREADSHEET}"),
        (b"PK\x03\x04po.csv", "x.csv: This is an archive. Unpack it first."),
        (b"<!doctype html>", "x.csv: This is a web page, not a CSV file. Download it again."),
        (b"%PDF-1.7", "x.csv: This is not a text file. Save it as CSV (UTF-8) first."),
        (
            f"{PRIMARY}\n".encode(),
            "x.csv: There are no rows under the header. Is this the right file?",
        ),
        (
            b"Naam;Leeftijd\nNoor;9\n",
            f"x.csv “Naam, Leeftijd”: {UNKNOWN}",
        ),
        (
            b"BRIN NUMMER;BEVOEGD GEZAG NUMMER;VESTIGINGSNAAM\n32JK;20091;De Brug\n",
            f"x.csv [VESTIGINGSCODE]: {MISSING}",
        ),
        (
            f'{PRIMARY}\n"{site()}\n'.encode(),
            "x.csv:2: A quotation mark is opened and not closed. Mend it.",
        ),
        (
            b"\0" * 2 + b"x" * (20 * 2**20),
            "x.csv: The file is larger than 20 MB. Give the file as DUO publishes it, or split it.",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_file_that_cannot_be_read_says_why_on_one_line(
    tmp_path: Path, content: bytes, line: str
) -> None:
    assert refusal_of(content, tmp_path) == line


def test_file_that_is_not_there_says_so_on_one_line(tmp_path: Path) -> None:
    path = tmp_path / "nergens.csv"
    assert refusal("import_duo", path) == [f"{path}: This file is not there. Check the path."]
    path = tmp_path / "nergens" / "x.csv"
    assert refusal("import_duo", path) == [f"{path}: This file is not there. Check the path."]


def test_folder_instead_of_a_file_says_so_on_one_line(tmp_path: Path) -> None:
    assert refusal("import_duo", tmp_path) == [
        f"{tmp_path}: This is a folder. Give the CSV file in it."
    ]


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (PermissionError(13, "Permission denied"), "You are not allowed to read this file."),
        (OSError(5, "Input/output error"), "This file cannot be read (Input/output error)."),
    ],
)
def test_file_that_cannot_be_opened_says_so_on_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, line: str
) -> None:
    path = written(tmp_path, PRIMARY, site())

    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(Path, "open", fail)
    assert refusal("import_duo", path) == [f"{path}: {line}"]


def test_shell_gets_exit_code_1_and_no_traceback(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with translation.override("en"), pytest.raises(SystemExit) as stop:
        execute_from_command_line(["manage.py", "import_duo", str(tmp_path / "nergens.csv")])
    assert stop.value.code == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.endswith("nergens.csv: This file is not there. Check the path.\n")
    assert len(told.err.splitlines()) == 1


# ---------------------------------------------------------------- all or nothing


@pytest.mark.parametrize("method", ["_update", "_log"])
def test_database_that_fails_half_way_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    import_primary(tmp_path, site("32JK00"), site("03WU00"))
    before = list(School.objects.values())
    whole = getattr(duo_store, method)

    def fail(rows: object, *arguments: object) -> None:
        whole(rows, *arguments)
        if rows and isinstance(rows[0], School):  # type: ignore[index]
            raise DatabaseError("disk is full")

    monkeypatch.setattr(duo_store, method, fail)
    path = written(tmp_path, PRIMARY, site("32JK00", "De Sluis"), site("04LY00", board="20092"))
    assert refusal("import_duo", path) == [
        "The database refused: disk is full. Nothing was imported."
    ]
    assert list(School.objects.values()) == before
    assert SchoolBoard.objects.count() == 1


def test_somebody_who_edits_a_school_meanwhile_does_not_lose_that(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import_primary(tmp_path, site())

    def meanwhile(difference: Difference) -> None:
        School.objects.update(name="Kindcentrum De Brug", version=2)
        duo_store.store_duo(difference)

    monkeypatch.setattr("schools.management.commands.import_duo.store_duo", meanwhile)
    path = written(tmp_path, PRIMARY, site(phone="0591659840"))
    assert refusal("import_duo", path) == [
        "Somebody changed “De Brug” in the meantime. Nothing was imported. Try again."
    ]


@pytest.mark.parametrize("wrong", [{"site_code": "3WU00"}, {"sector": "xx"}])
def test_constraints_of_the_database_hold_for_what_an_import_writes(wrong: dict[str, str]) -> None:
    school = SchoolFactory.build(board=BoardFactory(), **wrong)
    with pytest.raises(IntegrityError, match="schools_school_(site_code|sector)"):
        duo_store.store_duo(Difference(new=[school]))


def test_only_one_of_two_imports_at_a_time_adds_a_school(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def meanwhile(difference: Difference) -> None:
        SchoolFactory(site_code="32JK00")
        duo_store.store_duo(difference)

    monkeypatch.setattr("schools.management.commands.import_duo.store_duo", meanwhile)
    (line,) = refusal("import_duo", written(tmp_path, PRIMARY, site()))
    assert line.startswith("The database refused: ")
    assert line.endswith(". Nothing was imported.")
    assert not School.objects.exists()
