"""Puts together what the reader of a kind finds, as far as the limits go."""

from __future__ import annotations

import time
import zipfile
from collections.abc import Iterator
from importlib import import_module
from typing import BinaryIO

from search.extraction.extracted import Extracted, Limits, Locked, Problem, TooMuch
from search.extraction.tidying import tidy

# A module for each, so that a process loads only the library that it needs.
READERS = {
    "csv": "plain",
    "docx": "word",
    "odp": "opendocument",
    "odt": "opendocument",
    "pdf": "pdf",
    "pptx": "slides",
    "txt": "plain",
}
PAGED = {"pdf", "pptx"}  # a piece is a page there
ZIPPED = {"docx", "odp", "odt", "pptx"}


def read(source: BinaryIO, kind: str, limits: Limits) -> Extracted:
    """The text of a file, within the limits that are counted here: not time or memory within one
    piece, for which there are those of the process."""
    found: list[str] = []
    truncated, problem = False, Problem.NONE
    try:
        truncated = _collect(_pieces(source, kind, limits), found, kind, limits)
    except (MemoryError, TooMuch):
        problem = Problem.TOO_MUCH
    except Locked:
        problem = Problem.LOCKED
    except Exception:  # noqa: BLE001  a broken file makes a library raise anything
        problem = Problem.BROKEN
    text = tidy("\n".join(found), mend=kind == "pdf")
    return Extracted(text[: limits.characters], truncated, problem)


def _collect(pieces: Iterator[str], found: list[str], kind: str, limits: Limits) -> bool:
    """Whether there is more than was taken."""
    room = limits.characters
    for number, piece in enumerate(pieces):
        if kind in PAGED and number == limits.pages:
            return True
        found.append(piece[: max(room, 0)])
        room -= len(piece)
        if room < 0 or time.process_time() > limits.seconds:
            return True
    return False


def _pieces(source: BinaryIO, kind: str, limits: Limits) -> Iterator[str]:
    if kind in ZIPPED:
        with zipfile.ZipFile(source) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > limits.unpacked:
                raise TooMuch
        source.seek(0)
    pieces: Iterator[str] = import_module(f"search.extraction.{READERS[kind]}").pieces(source)
    return pieces
