"""What the analysis hands over: tokens of a text, terms of a query."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """How near a token stands to the word in the text, nearest first.

    Tokens of `WORD`, `LEVEL`, `SYNONYM` and `RELATED` start with a digit of their own (0 to 3);
    no other token starts so, unless the text holds a number. Therefore all may share one column.
    """

    WORD = "word"  # as it stands, without case and accents: 0lessen
    STEM = "stem"  # what its forms have in common: les
    PART = "part"  # of a compound: muziek and les, of muzieklessen
    SYNONYM = "synonym"  # what its synonyms have in common: 2leesbegrip
    RELATED = "related"  # what it often goes with, asked for loosely only: 3emoties
    LEVEL = "level"  # group, class, kind of school: 1groep5
    AROUND = "around"  # a level that holds this one, or lies in it: only in texts, never asked for


class Token(NamedTuple):
    """`text[start:end]` is the word, or the words, that it stands for; `position` counts words."""

    text: str
    start: int
    end: int
    kind: Kind
    position: int


class Alternative(NamedTuple):
    """One way to find a term: all of `tokens`, anywhere in the text.

    `weight` is 1 for the word itself. What is `loose` says less than was asked (only the second
    part of a compound): for a second round, when the first one found nothing.
    """

    tokens: tuple[str, ...]
    kind: Kind
    weight: float
    loose: bool = False


class QueryTerm(NamedTuple):
    """A word (or words that belong together) of a query: any of its alternatives will do."""

    text: str
    start: int
    end: int
    alternatives: tuple[Alternative, ...]
