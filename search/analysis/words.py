"""Words of a text with their places, and how they are written without case and accents."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST = 64  # characters of a word that count; the longest word in the list has 46
# Letters and digits, with what may stand inside a word without being seen: combining accents, soft
# hyphens, zero-width marks. Apostrophes join anything, hyphens only letters: 5-6 are two numbers.
_CHARACTER = r"(?:[^\W_][\u0300-\u036f\u00ad\u200b-\u200d\u2060]*)"
_LETTER = r"(?:[^\W\d_][\u0300-\u036f\u00ad\u200b-\u200d\u2060]*)"
WORD = re.compile(
    rf"{_CHARACTER}+(?:['’ʼ‘`´]{_CHARACTER}+|(?<=[^\W\d_])[-‐‑]{_LETTER}{_CHARACTER}*)*"
)
_JOINTS = re.compile(r"[-‐‑]")
_NOT_ALONE = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ı": "i"}
)


class Word(NamedTuple):
    start: int
    end: int
    text: str  # as it stands, at most LONGEST characters


def words_of(text: str) -> Iterator[Word]:
    for match in WORD.finditer(text):
        start, end = match.span()
        yield Word(start, end, text[start : min(end, start + LONGEST)])


def fold(word: str) -> str:
    """Only a–z and 0–9, the same for every way to write it: `Geëvalueerd` → `geevalueerd`.

    Other alphabets become their numbers (`م` → `u645`), so that neither engine has an opinion on
    what is a letter.
    """
    if word.isascii() and word.isalnum():
        return word.lower()
    plain = unicodedata.normalize("NFKD", word).casefold().translate(_NOT_ALONE)
    return "".join(
        character if character.isascii() else f"u{ord(character):x}"
        for character in unicodedata.normalize("NFKD", plain)
        if character.isalnum() and (character.isascii() or not unicodedata.combining(character))
    )[: 2 * LONGEST]


@lru_cache(maxsize=2**16)
def pieces(word: str) -> tuple[str, ...]:
    """What hyphens join: `exit-ticket` → `exit`, `ticket`. A word without is one piece."""
    return tuple(piece for part in _JOINTS.split(word) if (piece := fold(part)))
