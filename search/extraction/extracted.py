"""What is asked of a file and what comes of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

# Goes up when the same file would give another text: every file is then read again.
EXTRACTOR_VERSION = 1

# By extension. What is not named here has no text that is worth finding, or an old format.
KINDS = ("csv", "docx", "odp", "odt", "pdf", "pptx", "txt")

OUT_OF_MEMORY = 3  # how the process that reads ends, where that is all it can still say


class Problem(StrEnum):
    """Why a file has no text, or less than it holds."""

    NONE = ""
    TOO_BIG = "too_big"  # not looked into
    TOO_MUCH = "too_much"  # took more time or memory than it may
    LOCKED = "locked"  # opens with a password only
    BROKEN = "broken"  # is not what its name says, or is damaged


@dataclass(frozen=True)
class Limits:
    """What one file may cost.

    Args:
        size: bytes of the file.
        unpacked: bytes of what an archive says it holds.
        pages: pages or slides.
        characters: characters of text.
        seconds: of processor time, after which no next page is begun; one that goes on is
            stopped at twice as much, and at four times as much by the clock on the wall.
        memory: bytes of address space of the process that reads.
    """

    size: int = 25 * 1024**2
    unpacked: int = 200 * 1024**2
    pages: int = 300
    characters: int = 200_000
    seconds: float = 8.0
    memory: int = 1024**3


@dataclass(frozen=True)
class Extracted:
    """The text of a file; `truncated` where there was more. With a problem, `text` is what was
    read before it."""

    text: str
    truncated: bool = False
    problem: Problem = Problem.NONE


class Locked(Exception):
    """The file opens with a password only."""


class TooMuch(Exception):
    """The file says that it holds more than is read."""
