"""The piece of a text in which the words that were asked stand together, with those marked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from search.analysis import Kind, analyse

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from search.analysis import QueryTerm

LENGTH = 220  # characters
LOOKED_AT = 6_000  # characters of a text
MARKED = frozenset({Kind.WORD, Kind.STEM, Kind.PART, Kind.SYNONYM, Kind.LEVEL})


class Piece(NamedTuple):
    """A part of a snippet."""

    text: str
    is_marked: bool


def cut_snippet(text: str, terms: Iterable[QueryTerm], language: str) -> list[Piece]:
    """The stretch with most of the terms, at whole words; the beginning where none is found."""
    text = re.sub(r"\s+", " ", text[:LOOKED_AT]).strip()
    spans = _spans(text, terms, language)
    start = _best_start(spans)
    start, end = _whole_words(text, start)
    pieces: list[Piece] = [Piece("… ", False)] if start else []
    at = start
    for first, last, _term in spans:
        if first >= at and last <= end:
            pieces += [Piece(text[at:first], False), Piece(text[first:last], True)]
            at = last
    pieces.append(Piece(text[at:end] + (" …" if end < len(text) else ""), False))
    return [piece for piece in pieces if piece.text]


def mark(text: str, terms: Iterable[QueryTerm], language: str) -> list[Piece]:
    """A whole text (a title) with the words marked."""
    pieces, at = [], 0
    for first, last, _term in _spans(text, terms, language):
        if first >= at:
            pieces += [Piece(text[at:first], False), Piece(text[first:last], True)]
            at = last
    pieces.append(Piece(text[at:], False))
    return [piece for piece in pieces if piece.text]


def _spans(text: str, terms: Iterable[QueryTerm], language: str) -> list[tuple[int, int, int]]:
    """Where a word stands that answers a term, and which; longest first of those that begin at
    the same place."""
    asked = {
        token: at
        for at, term in reversed(list(enumerate(terms)))
        for way in term.alternatives
        for token in way.tokens
        if not way.loose
    }
    found = {
        (token.start, token.end, asked[token.text])
        for token in analyse(text, language)
        if token.text in asked and token.kind in MARKED
    }
    return sorted(found, key=lambda span: (span[0], -span[1]))


def _best_start(spans: Sequence[tuple[int, int, int]]) -> int:
    """Where a window of `LENGTH` has the most different terms, then the most words."""
    best, start = (0, 0), 0
    for first, _last, _term in spans:
        within = [term for a, b, term in spans if first <= a and b <= first + LENGTH]
        worth = (len(set(within)), len(within))
        if worth > best:
            best, start = worth, first
    return max(0, start - LENGTH // 4)


def _whole_words(text: str, start: int) -> tuple[int, int]:
    if start:
        start = text.find(" ", start) + 1
    end = min(len(text), start + LENGTH)
    if end < len(text):
        end = max(text.rfind(" ", start, end), start + 1)
    return start, end
