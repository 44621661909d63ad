"""What is asked of the index, apart from any database: words, all of some, one of some."""

from __future__ import annotations

from collections.abc import Iterable
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


def ask_all(terms: Iterable[QueryTerm]) -> Asked:
    """Every term, each in one of its ways, but for the loose ones."""
    return _all([_term(term) for term in terms])


def ask_any(terms: Iterable[QueryTerm]) -> Asked:
    """Any word of any term, also of a part of it: what comes near.

    A whole question ("hoe krijg ik …") has words that no practice has.
    """
    return _any(Word(token) for term in terms for way in term.alternatives for token in way.tokens)


def _term(term: QueryTerm) -> Asked:
    return _any(
        _all([Word(token) for token in way.tokens]) for way in term.alternatives if not way.loose
    )


def _all(parts: Iterable[Asked]) -> Asked:
    parts = tuple(parts)
    return parts[0] if len(parts) == 1 else All(parts)


def _any(parts: Iterable[Asked]) -> Asked:
    parts = tuple(dict.fromkeys(parts))
    return parts[0] if len(parts) == 1 else AnyOf(parts)
