"""Boards in the registry: new ones, their names, and what they are called until one is known."""

from __future__ import annotations

from collections.abc import Collection

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _

from schools.importers.duo_changes import Change, Difference, empty_says_nothing
from schools.importers.duo_rows import BoardRow, DuoData
from schools.models import SchoolBoard

BOARD_DETAILS = ("website", "kvk_number")


def placeholder_name(number: str, language: str = "") -> str:
    """What a board is called whose name no file has told; says so, in the first language."""
    with translation.override(language or settings.LANGUAGE_CODE):
        return _("School board %(number)s (name unknown)") % {"number": number}


def compare_boards(
    difference: Difference, data: DuoData, limit: Collection[str], numbers: set[str]
) -> dict[str, SchoolBoard]:
    """Boards by number, stored ones and new ones, with the names and details of the files.

    Args:
        difference: gets the boards that are new or changed.
        data: what the files say.
        limit: boards to which the import is limited; empty means all.
        numbers: boards that the schools need.
    """
    boards = {board.number: board for board in SchoolBoard.objects.filter(is_demo=False)}
    stored = frozenset(boards)
    named = [
        row
        for row in data.boards.values()
        if not limit or row.number in limit or row.number in numbers - stored
    ]
    for number in sorted((numbers | {row.number for row in named}) - stored):
        boards[number] = SchoolBoard(number=number, name=placeholder_name(number))
        difference.new_boards.append(boards[number])
    for row in named:
        _compare(difference, boards[row.number], row, data.carried[row.file])
    return boards


def _compare(
    difference: Difference, board: SchoolBoard, row: BoardRow, carried: frozenset[str]
) -> None:
    values = {name: getattr(row, name) for name in BOARD_DETAILS if name in carried}
    values = empty_says_nothing(values) | {"registry_name": row.name}
    if _follows_registry(board):
        values["name"] = row.name
    before = board.registry_name or board.name
    changed = [name for name, value in values.items() if getattr(board, name) != value]
    for name in changed:
        setattr(board, name, values[name])
    if not changed or board.pk is None:
        return
    difference.boards.append(board)
    if before != row.name:
        difference.renamed_boards.append(Change(row.number, board.name, before, row.name))


def _follows_registry(board: SchoolBoard) -> bool:
    """Whether nobody gave the board a name of its own."""
    if board.name == board.registry_name:
        return True
    languages = (code for code, _name in settings.LANGUAGES)
    return any(board.name == placeholder_name(board.number, code) for code in languages)
