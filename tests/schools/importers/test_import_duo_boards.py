"""`import_duo --board`: these boards, the schools that come and go there, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from schools.models import School, SchoolBoard
from tests.factories import BoardFactory
from tests.schools.importers.registry import (
    BOARDS,
    EXCERPTS,
    PRIMARY,
    import_duo,
    import_primary,
    numbers,
    refusal,
    section,
    site,
    written,
)

pytestmark = pytest.mark.django_db

ABSENT = "Schools no longer in the registry (kept, and marked)"
UNREADABLE = "59165984"
"""A telephone number that lost two digits: a problem."""


def boards_of_schools() -> dict[str, str]:
    return dict(School.objects.values_list("site_code", "board__number"))


def test_only_these_boards_and_their_schools_come_in() -> None:
    report = import_duo(EXCERPTS / "po_2026.csv", board=["41398", "41886"])
    assert set(boards_of_schools().values()) == {"41398", "41886"}
    assert SchoolBoard.objects.count() == 2
    assert numbers(report)["New schools"] == School.objects.count()


@pytest.mark.parametrize(
    "arguments", [("--board", "41398", "41886"), ("--board", "41398", "--board", "41886")]
)
def test_boards_are_named_together_or_one_by_one(arguments: tuple[str, ...]) -> None:
    import_duo(EXCERPTS / "po_2026.csv", *arguments)
    assert SchoolBoard.objects.count() == 2


def test_other_boards_and_their_schools_are_left_alone(tmp_path: Path) -> None:
    import_primary(tmp_path, site("32JK00", board="20091"), site("03WU00", board="20092"))
    rows = (site("32JK00", "De Sluis", "20091"), site("04LY00", board="20092"))
    report = import_primary(tmp_path, *rows, board=["20091"])
    assert (numbers(report)["New schools"], numbers(report)[ABSENT]) == (0, 0)
    assert boards_of_schools() == {"32JK00": "20091", "03WU00": "20092"}


def test_school_that_comes_from_another_board_moves_in(tmp_path: Path) -> None:
    import_primary(tmp_path, site("32JK00", board="20091"), site("03WU00", board="20092"))
    rows = (site("32JK00", board="20091"), site("03WU00", board="20091"))
    report = import_primary(tmp_path, *rows, board=["20091"])
    assert section(report, "Schools that moved to another board") == [
        "03WU00 De Brug: 20092 → 20091"
    ]
    assert boards_of_schools() == {"32JK00": "20091", "03WU00": "20091"}


def test_school_that_goes_to_another_board_moves_out_and_is_not_absent(tmp_path: Path) -> None:
    import_primary(tmp_path, site("32JK00", board="20091"), site("03WU00", board="20091"))
    rows = (site("32JK00", board="20091"), site("03WU00", board="20093"))
    named = written(tmp_path, BOARDS, "20093;Stichting De Sluis;;", "20094;Stichting Ver;;")
    report = import_duo(written(tmp_path, PRIMARY, *rows), named, board=["20091"])
    assert section(report, "Schools that moved to another board") == [
        "03WU00 De Brug: 20091 → 20093"
    ]
    assert numbers(report)[ABSENT] == 0
    assert boards_of_schools() == {"32JK00": "20091", "03WU00": "20093"}
    assert SchoolBoard.objects.get(number="20093").name == "Stichting De Sluis"
    assert not SchoolBoard.objects.filter(number="20094").exists()


def test_absence_is_judged_within_these_boards(tmp_path: Path) -> None:
    import_primary(tmp_path, *(site(f"0{n}WU00", board=f"2009{n // 2}") for n in range(4)))
    report = import_primary(tmp_path, site("00WU00", board="20090"), board=["20090"])
    assert [line[:6] for line in section(report, ABSENT)] == ["01WU00"]


def test_board_of_which_the_last_school_is_gone_can_still_be_named(tmp_path: Path) -> None:
    import_primary(tmp_path, site("32JK00", board="20091"), site("03WU00", board="20092"))
    report = import_primary(tmp_path, site("03WU00", board="20092"), board=["20091"])
    assert [line[:6] for line in section(report, ABSENT)] == ["32JK00"]


def test_file_of_boards_is_limited_too(tmp_path: Path) -> None:
    path = written(tmp_path, BOARDS, "20091;Stichting De Brug;;", "20092;Stichting De Sluis;;")
    import_duo(path, board=["20091"])
    assert [board.name for board in SchoolBoard.objects.all()] == ["Stichting De Brug"]


def test_number_that_no_row_has_is_an_error(tmp_path: Path) -> None:
    path = written(tmp_path, PRIMARY, site())
    assert refusal("import_duo", path, board=["20091", "20099", "abc"]) == [
        "--board “20099”: No row has this board number. Check the number.",
        "--board “abc”: No row has this board number. Check the number.",
        "Nothing was imported.",
    ]
    assert not SchoolBoard.objects.exists()


def test_demo_board_cannot_be_named(tmp_path: Path) -> None:
    BoardFactory(number="99001", is_demo=True)
    path = written(tmp_path, PRIMARY, site())
    assert "99001" in refusal("import_duo", path, board=["99001"])[0]


def test_problems_in_rows_of_other_boards_do_not_stop_it(tmp_path: Path) -> None:
    path = written(
        tmp_path, PRIMARY, site("32JK00"), site("03WU00", board="20092", phone=UNREADABLE)
    )
    import_duo(path, board=["20091"])
    assert boards_of_schools() == {"32JK00": "20091"}
    assert len(refusal("import_duo", path)) == 2
    assert len(refusal("import_duo", path, board=["20092"])) == 2


def test_problem_of_a_row_that_could_be_of_any_board_stops_it(tmp_path: Path) -> None:
    path = written(tmp_path, PRIMARY, site("32JK00"), site("03WU00", board=""))
    assert len(refusal("import_duo", path, board=["20091"])) == 2


def test_problem_in_the_row_of_a_school_that_left_stops_it(tmp_path: Path) -> None:
    """It would look absent otherwise."""
    import_primary(tmp_path, site("32JK00"), site("03WU00"))
    path = written(
        tmp_path, PRIMARY, site("32JK00"), site("03WU00", board="20092", phone=UNREADABLE)
    )
    assert len(refusal("import_duo", path, board=["20091"])) == 2


def test_school_that_two_boards_claim_stops_both(tmp_path: Path) -> None:
    path = written(tmp_path, PRIMARY, site(board="20091"), site(board="20092"))
    for board in ("20091", "20092"):
        (problem, _nothing) = refusal("import_duo", path, board=[board])
        assert problem == (
            f"{path.name}:3 [VESTIGINGSCODE] “32JK00”: This also stands on line 2 of {path.name}, "
            "with other content. Keep one of the two."
        )
