"""Finding: who reads asks in their own words, and gets what they may read, best first."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from heapq import nsmallest
from typing import TYPE_CHECKING, Any, NamedTuple

from django.conf import settings

from search.analysis import analyse_query
from search.correcting import corrections, plain_corrections
from search.index.engine import FIELDS, engine
from search.models import EntryKind, SearchEntry, SearchText
from search.rules.asked import ask_all, ask_any
from search.rules.ranking import weigh

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from content.querysets import Reader
    from search.analysis import QueryTerm
    from search.querysets import SearchEntryQuerySet
    from search.rules.asked import Asked

FEW = 10  # where fewer have everything that was asked, those that come near are shown below
NEAR = 50  # and at most so many of those
WEIGHED = 100  # candidates, of which the order is our own
COLUMNS = ("kind", "dated_on", "used_at", "place", "themes", "subjects", "levels")


class Row(NamedTuple):
    """A hit as the index gives it: `COLUMNS` behind its key and its rank."""

    key: int
    rank: float
    kind: int
    dated_on: Any
    used_at: int
    place: int
    themes: int
    subjects: int
    levels: int


@dataclass
class Found:
    """All hits of a query: keys of entries in order, and what they have in common."""

    terms: dict[str, list[QueryTerm]] = field(default_factory=dict)
    meant: str = ""  # what was searched instead, where nothing has what was typed
    keys: list[int] = field(default_factory=list)
    near: int = 0  # so many of them, the last, have only a part of what was asked
    kinds: Counter[int] = field(default_factory=Counter)
    sets: Counter[int] = field(default_factory=Counter)

    @property
    def all_is_near(self) -> bool:
        """Whether nothing has everything that was typed, or may have been meant."""
        return self.near == len(self.keys)


class Hit(NamedTuple):
    entry_id: int
    page_id: int | None


def find(
    user: Reader, text: str, *, language: str = "nl", kind: str = "", limit: int = 10
) -> list[Hit]:
    """The first hits of a query for this reader; `kind` is a name of `EntryKind`."""
    entries = SearchEntry.objects.visible_to(user).in_language(language)
    wanted = EntryKind[kind.upper()] if kind else None
    keys = search(entries, text, language=language, kind=wanted).keys[:limit]
    rows = dict(SearchEntry.objects.filter(pk__in=keys).values_list("pk", "page"))
    return [Hit(key, rows[key]) for key in keys]


def search(
    entries: SearchEntryQuerySet,
    text: str,
    *,
    language: str,
    kind: EntryKind | None = None,
    sort: str = "relevance",
) -> Found:
    """Those of `entries` that have every word of a query, in one of its forms or synonyms.

    Where none has, words that no text knows are taken for typing errors; where few have, those
    that come near follow. Both are said to be so.

    Args:
        entries: what the reader may see, narrowed by what was chosen.
        language: of the reader; what is not translated into it is asked in its own.
        kind: only these are hits; all are counted.
        sort: `relevance`, `newest` or `used`.
    """
    found = Found(_terms(text, language))
    rows = _hits(entries, found.terms)
    if not rows:
        rows = _corrected(found, entries, text, language)
    near: list[Row] = []
    if sum(row.kind == (kind or EntryKind.PRACTICE) for row in rows) < FEW:
        have = {row.key for row in rows}
        near = [row for row in _near(entries, found.terms) if row.key not in have]
    return _count(found, rows, near, kind, sort)


def _corrected(found: Found, entries: SearchEntryQuerySet, text: str, language: str) -> list[Row]:
    """What was meant, if that finds something; else, for what comes near, what is spelled right."""
    for other in corrections(text, language):
        terms = _terms(other, language)
        if rows := _hits(entries, terms):
            found.meant, found.terms = other, terms
            return rows
    for other in plain_corrections(text, language):
        terms = _terms(other, language)
        if _near(entries, terms):
            found.meant, found.terms = other, terms
            break
    return []


def browse(
    entries: SearchEntryQuerySet, *, kind: EntryKind | None = None, sort: str = "newest"
) -> Found:
    """All of `entries`, without a query."""
    rows = [Row(key, 0, *row) for key, *row in entries.values_list("pk", *COLUMNS)]
    return _count(Found(), rows, [], kind, "newest" if sort == "relevance" else sort)


def _terms(text: str, language: str) -> dict[str, list[QueryTerm]]:
    asked_in = dict.fromkeys((language, settings.LANGUAGE_CODE))
    return {code: terms for code in asked_in if (terms := analyse_query(text, code))}


def _count(
    found: Found, rows: list[Row], near: list[Row], kind: EntryKind | None, sort: str
) -> Found:
    found.kinds = Counter(row.kind for row in (*rows, *near))
    if kind:
        rows = [row for row in rows if row.kind == kind]
        near = [row for row in near if row.kind == kind]
    found.keys = [
        *_ordered(rows, found.terms, sort),
        *_ordered(near, found.terms, sort),
    ]
    found.near = len(near)
    for of_entry in ("place", "themes", "subjects", "levels"):
        found.sets.update(getattr(row, of_entry) for row in (*rows, *near))
    return found


def _hits(entries: SearchEntryQuerySet, terms: dict[str, list[QueryTerm]]) -> list[Row]:
    found: list[Row] = []
    for code, of_language in terms.items():
        found += _rows(ask_all(of_language), entries.filter(language=code))
    return found


def _near(entries: SearchEntryQuerySet, terms: dict[str, list[QueryTerm]]) -> list[Row]:
    """The nearest of what has any word of what was asked, also of a part, or a related one."""
    found: list[Row] = []
    for code, of_language in terms.items():
        found += _rows(ask_any(of_language), entries.filter(language=code))
    return _best(found, terms, NEAR)


def _best(rows: Sequence[Row], terms: dict[str, list[QueryTerm]], most: int) -> list[Row]:
    by_key = {row.key: row for row in rows}
    return [by_key[key] for key in _ordered(rows, terms, "relevance", by_kind=False)[:most]]


def _rows(asked: Asked, entries: SearchEntryQuerySet) -> list[Row]:
    return [Row(*row) for row in engine().hits(asked, entries, COLUMNS)]


def _ordered(
    rows: Sequence[Row], terms: dict[str, list[QueryTerm]], sort: str, *, by_kind: bool = True
) -> list[int]:
    if sort == "newest":
        return [row.key for row in sorted(rows, key=lambda row: (row.dated_on, row.key))[::-1]]
    if sort == "used":
        by_use = sorted(rows, key=lambda row: (row.kind, -row.used_at, row.rank, row.key))
        return [row.key for row in by_use]

    def place(row: Row) -> tuple[Any, ...]:
        return (row.kind if by_kind else 0, row.rank, row.key)

    first = nsmallest(WEIGHED, rows, key=place)
    weighed = _weighed(first, terms)
    first.sort(
        key=lambda row: (
            row.kind if by_kind else 0,
            -round(weighed[row.key], 6),
            row.key,
        )
    )
    keys = [row.key for row in first]
    if len(rows) > WEIGHED:
        rest = sorted(rows, key=place)[WEIGHED:]
        keys += [row.key for row in rest]
    return keys


def _weighed(rows: Iterable[Row], terms: dict[str, list[QueryTerm]]) -> dict[int, float]:
    keys = [row.key for row in rows]
    texts = SearchText.objects.filter(pk__in=keys)
    by_language: dict[str, dict[int, dict[str, str]]] = {}
    for language, key, *tokens in texts.values_list("entry__language", "pk", *FIELDS):
        of_text = dict(zip(FIELDS, tokens, strict=True))
        by_language.setdefault(language, {})[key] = of_text
    answers: dict[int, float] = {}
    for language, candidates in by_language.items():
        answers |= weigh(terms[language], candidates)
    return answers
