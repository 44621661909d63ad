"""The judged queries of `judged.tsv`: what was typed, and which practices are worth how much."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

FILE = Path(__file__).parent / "judged.tsv"


class Kind(StrEnum):
    PLURAL = "plural"
    COMPOUND = "compound"
    SYNONYM = "synonym"
    TYPING = "typing"
    TWO_TOPIC = "two-topic"
    LEVEL = "level"
    QUESTION = "question"


class Half(StrEnum):
    """Misses of `TUNE` may be looked at; `TEST` only counts."""

    TUNE = "tune"
    TEST = "test"


@dataclass(frozen=True)
class Judged:
    """A query; `grades` by the slug of the Dutch page (3 exactly meant, 2 useful, 1 touches)."""

    key: str
    kind: Kind
    half: Half
    language: str
    query: str
    grades: dict[str, int]


def judged_queries() -> list[Judged]:
    """All lines of the file. Raises ValueError where one is not as its head says."""
    return [
        read(line)
        for line in FILE.read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    ]


def read(line: str) -> Judged:
    key, kind, half, language, query, graded = line.split("\t")
    pairs = [each.rsplit("=", 1) for each in graded.split(" ")]
    grades = {slug: int(grade) for slug, grade in pairs}
    if len(grades) != len(pairs):
        raise ValueError(f"{key} grades a practice twice")
    return Judged(key, Kind(kind), Half(half), language, query, grades)
