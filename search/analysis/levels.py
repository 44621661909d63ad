"""Groups, classes and levels by number: "groep 5-6", "tweede klas", "3 havo", "mbo 2", "year 2".

Kinds of school without a number are concepts (concepts.py). All names and numbers are data
(`levels.toml`).
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from search.analysis.exceptions import DATA

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LEVEL = "1"
_LISTING = {"", ",", "/", "&", "+", ", ", " ,", "-", "–", "—"}
_AND = {"en", "of", "and", "or", "resp"}
_THROUGH = {"tm", "tot", "to", "through", "tem", "until"}
_RANGE = {"-", "–", "—"}
_DIGITS = re.compile(r"(\d{1,2})[a-d]?$")


class Piece(NamedTuple):
    """A word, or what hyphens join in one, folded; `gap` is what stands before it, stripped."""

    text: str
    start: int
    end: int
    word: int  # position
    gap: str


class Found(NamedTuple):
    names: tuple[str, ...]
    first: int  # piece
    last: int


@dataclass(frozen=True)
class Levels:
    numbers: dict[str, int]
    ordinals: frozenset[str]
    counted: dict[str, str]  # word → what it counts
    reach: dict[str, int]
    kinds: dict[str, str]  # kind of school → what its numbers count
    glued: re.Pattern[str]
    letters: dict[str, str]
    around: dict[str, tuple[str, ...]]

    def may_be_level(self, word: str) -> bool:
        return word in self.counted or word in self.kinds or self.glued.match(word) is not None

    def find(self, pieces: Sequence[Piece]) -> Iterator[Found]:
        for at, piece in enumerate(pieces):
            if match := self.glued.match(piece.text):
                yield from self._glued(match, at)
            elif what := self.counted.get(piece.text):
                yield from self._counted(pieces, at, what)
            elif what := self.kinds.get(piece.text):
                yield from self._beside_kind(pieces, at, what)

    def _named(self, what: str, numbers: Iterator[int] | list[int]) -> tuple[str, ...]:
        return tuple(f"{LEVEL}{what}{number}" for number in numbers)

    def _glued(self, match: re.Match[str], at: int) -> Iterator[Found]:
        """groep5, havo4, 3havo, h3, n2."""
        number = int(match["after"] or match["before"])
        word = match["word"] or match["word2"]
        what = self.counted.get(word) or self.kinds.get(word) or "niveau"
        if word in self.letters:
            what = "klas"
        if 1 <= number <= self.reach[what]:
            kind = self.letters.get(word) or (word if word in self.kinds else "")
            yield Found(self._named(what, [number]), at, at)
            if kind:
                yield Found((LEVEL + kind,), at, at)

    def _counted(self, pieces: Sequence[Piece], at: int, what: str) -> Iterator[Found]:
        if at and not pieces[at].gap:  # "year group 5" is a year
            what = self.counted.get(pieces[at - 1].text, what)
        numbers, last = self._numbers(pieces, at + 1, what)
        if numbers:
            yield Found(self._named(what, numbers), at, last)
        elif at and pieces[at - 1].text in self.ordinals:
            first = at - 1
            numbers = [self.numbers[pieces[first].text]]
            # "de tweede en derde klas"
            if at > 2 and pieces[at - 2].text in _AND and pieces[at - 3].text in self.ordinals:
                first = at - 3
                numbers.insert(0, self.numbers[pieces[first].text])
            if all(number <= self.reach[what] for number in numbers):
                yield Found(self._named(what, numbers), first, at)

    def _beside_kind(self, pieces: Sequence[Piece], at: int, what: str) -> Iterator[Found]:
        """3 havo, havo 3, 2 vmbo-tl, vmbo-tl 2, mbo niveau 2 (which counts by itself)."""
        last = at
        while last + 1 < len(pieces) and pieces[last + 1].text in _TRACKS:
            last += 1
        numbers, end = self._numbers(pieces, last + 1, what)
        if numbers:
            yield Found(self._named(what, numbers), at, end)
            return
        before = self._number(pieces[at - 1].text) if at else None
        if before and before <= self.reach[what] and pieces[at].gap in {"", "-"}:
            yield Found(self._named(what, [before]), at - 1, last)

    def _number(self, text: str) -> int | None:
        if match := _DIGITS.match(text):
            return int(match[1])
        return self.numbers.get(text)

    def _numbers(self, pieces: Sequence[Piece], at: int, what: str) -> tuple[list[int], int]:
        """Numbers from a piece on, with those between "6 t/m 8"; and the last piece of them."""
        found: list[int] = []
        last = at - 1
        through = False
        while at < len(pieces):
            number = self._number(pieces[at].text)
            if number is not None and self._follows(pieces[at].gap, found):
                if not 1 <= number <= self.reach[what]:
                    break
                through = through or pieces[at].gap in _RANGE
                found += range(found[-1] + 1, number + 1) if through and found else [number]
                last, through = at, False
                at += 1
                continue
            skipped, through = self._joining(pieces, at, what) if found else (0, False)
            if not skipped:
                break
            at += skipped
        return list(dict.fromkeys(found)), last

    @staticmethod
    def _follows(gap: str, found: list[int]) -> bool:
        return gap in _LISTING if found else gap in {"", "-", ":"}

    def _joining(self, pieces: Sequence[Piece], at: int, what: str) -> tuple[int, bool]:
        """How many pieces join two numbers ("en", "t/m", "tot en met", "en groep"); a range?"""
        texts = [piece.text for piece in pieces[at : at + 3]]
        if texts[:2] == ["t", "m"]:
            return 2, True
        if texts[:1] and texts[0] in _THROUGH:
            return (3, True) if texts[1:] == ["en", "met"] else (1, True)
        if texts[:1] and texts[0] in _AND:
            return (2, False) if self.counted.get("".join(texts[1:2])) == what else (1, False)
        return 0, False


_TRACKS = {"tl", "gl", "kb", "bb", "t", "g", "k", "b", "gt", "kader", "basis"}


def _pairs(text: str) -> dict[str, str]:
    return dict(pair.split("=") for pair in text.split())


@cache
def levels(language: str) -> Levels:
    with (DATA / "levels.toml").open("rb") as file:
        data = tomllib.load(file)
    numbers = {word: int(number) for word, number in _pairs(data["numbers"][language]).items()}
    counted = {
        word: what for what, words in data["counted"][language].items() for word in words.split()
    }
    classes = data["class_of"]
    kinds = dict.fromkeys(classes["kinds"].split(), "klas")
    kinds |= dict.fromkeys(classes["with_levels"].split(), "niveau")
    kinds["mavo"] = "klas"
    letters = _pairs(classes["letters"])
    glued = "|".join(sorted({*counted, *kinds, *letters, "n"}, key=len, reverse=True))
    before = "|".join(sorted(kinds, key=len, reverse=True))
    return Levels(
        numbers=numbers,
        ordinals=frozenset(
            word for word in numbers if word[0].isdigit() or word.endswith(("e", "st", "d", "th"))
        )
        - {"twee", "drie", "one", "three", "five", "nine"},
        counted=counted,
        reach=data["reach"],
        kinds=kinds,
        glued=re.compile(rf"(?:(?P<word>{glued})(?P<after>\d)|(?P<before>\d)(?P<word2>{before}))$"),
        letters=letters,
        around={
            LEVEL + level: tuple(LEVEL + wide for wide in wider.split())
            for level, wider in data["around"].items()
        },
    )
