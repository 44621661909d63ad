"""What is asked of the index, apart from any database: words, all of some, one of some."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import NamedTuple, TypeAlias

from search.analysis import QueryTerm


class Word(NamedTuple):
    """A token; with `begins` every token that begins so; with `in_title` only there."""

    token: str
    begins: bool = False
    in_title: bool = False


class All(NamedTuple):
    parts: tuple[Asked, ...]


class AnyOf(NamedTuple):
    parts: tuple[Asked, ...]


Asked: TypeAlias = Word | All | AnyOf
MOST_WAYS = 12  # in which terms may be left out


def ask_all(terms: Iterable[QueryTerm], *, loose: bool = False) -> Asked:
    """Every term, each in one of its ways; the loose ways only when asked."""
    return _all([_term(term, loose=loose) for term in terms])


def ask_most(terms: Sequence[QueryTerm]) -> Asked:
    """All terms but some: one of two or three, two of four or five, in any way.

    A whole question ("hoe krijg ik …") has words that no practice has.
    """
    asked = [_term(term, loose=True) for term in terms]
    wanted = len(asked) - max(1, len(asked) // 2) if len(asked) < 6 else 3
    ways = list(combinations(asked, max(1, wanted)))
    return _any([_all(way) for way in ways]) if len(ways) <= MOST_WAYS else _any(asked)


def _term(term: QueryTerm, *, loose: bool) -> Asked:
    return _any(
        _all([Word(token) for token in way.tokens])
        for way in term.alternatives
        if loose or not way.loose
    )


def _all(parts: Iterable[Asked]) -> Asked:
    parts = tuple(parts)
    return parts[0] if len(parts) == 1 else All(parts)


def _any(parts: Iterable[Asked]) -> Asked:
    parts = tuple(dict.fromkeys(parts))
    return parts[0] if len(parts) == 1 else AnyOf(parts)
