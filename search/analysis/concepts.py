"""Synonyms, related words and kinds of school: words and phrases that get a token of their own.

All members of a group get the same token, in texts as in queries, so that finding a synonym is
finding a word. Members are data (`synonyms-*.words`, `related-*.words`, `levels.toml`); they are
compared by stems, so forms need no line.
"""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

from search.analysis.exceptions import DATA, lines_of
from search.analysis.tokens import Kind
from search.analysis.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Named = tuple[str, Kind]

SYNONYM = "2"
LEVEL = "1"
RELATED = "3"


class Concepts:
    def __init__(self) -> None:
        self._words: dict[str, tuple[Named, ...]] = {}
        self._phrases: dict[str, list[tuple[tuple[str, ...], tuple[Named, ...]]]] = {}

    def add(
        self, token: str, kind: Kind, stems: Sequence[str], *, around: dict[str, tuple[str, ...]]
    ) -> None:
        """A word or phrase by its stems; `around` a level lie others."""
        named = ((token, kind), *((wide, Kind.AROUND) for wide in around.get(token, ())))
        if len(stems) == 1:
            self._words[stems[0]] = self._words.get(stems[0], ()) + named
        elif stems:
            self._phrases.setdefault(stems[0], []).append((tuple(stems[1:]), named))

    def of(self, stems: tuple[str, ...]) -> tuple[Named, ...]:
        """Concepts of a single word."""
        return tuple(dict.fromkeys(named for stem in stems for named in self._words.get(stem, ())))

    def starts(self, stems: tuple[str, ...]) -> bool:
        return any(stem in self._phrases for stem in stems)

    def phrases(
        self, elements: Sequence[tuple[str, ...]], at: int
    ) -> Iterator[tuple[int, tuple[Named, ...]]]:
        """Phrases that begin at an element: how many elements, and the concepts."""
        for stem in elements[at]:
            for rest, named in self._phrases.get(stem, ()):
                following = elements[at + 1 : at + 1 + len(rest)]
                if len(following) == len(rest) and all(
                    wanted in stems for wanted, stems in zip(rest, following, strict=True)
                ):
                    yield 1 + len(rest), named


def synonyms(language: str) -> Iterator[tuple[str, Kind, list[str]]]:
    """Token, kind and members of each group."""
    for file, mark, kind in (
        ("synonyms", SYNONYM, Kind.SYNONYM),
        ("related", RELATED, Kind.RELATED),
    ):
        for line in lines_of(f"{file}-{language}.words"):
            members = [member.strip() for member in line.split(",")]
            yield mark + fold(members[0]), kind, members


def kinds_of_school() -> Iterator[tuple[str, Kind, list[str]]]:
    with (DATA / "levels.toml").open("rb") as file:
        kinds = tomllib.load(file)["kinds"]
    for name, members in kinds.items():
        yield LEVEL + name, Kind.LEVEL, [member.strip() for member in members.split(",")]
