"""A query as terms: what must be found, each in one of several ways.

All terms must be found; if that finds too little, the engine asks again with `loose` alternatives,
and then with fewer terms. `matches` says in plain Python what both engines must find.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from search.analysis.analyser import analyse, read
from search.analysis.exceptions import lines_of
from search.analysis.language import Known, Part, language
from search.analysis.tokens import Alternative, Kind, QueryTerm, Token

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from collections.abc import Set as AbstractSet

    from search.analysis.analyser import Reading

WEIGHTS = {
    Kind.WORD: 1.0,
    Kind.STEM: 0.9,
    Kind.LEVEL: 1.0,
    Kind.SYNONYM: 0.6,
    Kind.PART: 0.5,
    Kind.RELATED: 0.6,
}
NO_SYNONYM = {Kind.AROUND, Kind.RELATED}
PARTS_AND_SYNONYMS = 0.4
SUBJECT = 0.3  # the first part, where the second says little: lezen, of leesonderwijs
HEAD = 0.15  # the second part: spel, of rekenspel
MOST_TERMS = 32  # a query is a question, not a text; every term costs the engine something
LONGEST = 2_000  # characters


def analyse_query(text: str, language_code: str = "nl") -> list[QueryTerm]:
    """Terms in the order of the query, each once. Stop words are none."""
    text = text[:LONGEST]
    reading = read(text, language(language_code))
    joined = _joined(reading)
    covered = {position for positions, _alternatives in joined for position in positions}
    terms: list[tuple[int, tuple[int, ...], tuple[Alternative, ...]]] = [
        (position, (position,), tuple(_of_word(known)))
        for position, known in enumerate(reading.known)
        if known.exact and (position not in covered or _is_kind(reading, position))
    ]
    terms += [(positions[0], positions, alternatives) for positions, alternatives in joined]
    found: dict[tuple[Alternative, ...], QueryTerm] = {}
    for _first, positions, alternatives in sorted(terms, key=lambda term: term[:2]):
        start, end = reading.words[positions[0]].start, reading.words[positions[-1]].end
        found.setdefault(alternatives, QueryTerm(text[start:end], start, end, alternatives))
    return list(found.values())[:MOST_TERMS]


def _joined(reading: Reading) -> list[tuple[tuple[int, ...], tuple[Alternative, ...]]]:
    """Terms of several words: numbered levels, and phrases that are a concept."""
    spans: dict[tuple[int, int], list[Token]] = {}
    for token in reading.joined:
        if token.kind is not Kind.AROUND:
            spans.setdefault((token.start, token.end), []).append(token)
    terms = []
    for (start, end), tokens in spans.items():
        positions = tuple(
            position
            for position, word in enumerate(reading.words)
            if start <= word.start and word.end <= end
        )
        if not _inside_another((start, end), spans) or tokens[0].kind is Kind.LEVEL:
            terms.append((positions, tuple(_of_phrase(reading, positions, tokens))))
    return terms


def _is_kind(reading: Reading, position: int) -> bool:
    """A kind of school beside a number: "havo 4" asks for both."""
    word = reading.words[position]
    return any(kind is Kind.LEVEL for _name, kind in reading.known[position].concepts) and not any(
        token.start <= word.start and word.end <= token.end and not token.text[-1].isdigit()
        for token in reading.joined
    )


def _inside_another(span: tuple[int, int], spans: Collection[tuple[int, int]]) -> bool:
    return any(other != span and other[0] <= span[0] and span[1] <= other[1] for other in spans)


def _of_phrase(
    reading: Reading, positions: tuple[int, ...], tokens: list[Token]
) -> Iterator[Alternative]:
    for token in tokens:
        yield _named(token.text, token.kind)
    if tokens[0].kind is not Kind.LEVEL:
        stems = [stem[0] for at in positions for stem in reading.known[at].elements]
        yield Alternative(tuple(stems), Kind.STEM, WEIGHTS[Kind.STEM])


def _named(name: str, kind: Kind) -> Alternative:
    return Alternative((name,), kind, WEIGHTS[kind], loose=kind is Kind.RELATED)


def _of_word(known: Known) -> Iterator[Alternative]:
    yield Alternative((known.exact,), Kind.WORD, WEIGHTS[Kind.WORD])
    for stem in known.stems:
        yield Alternative((stem,), Kind.STEM, WEIGHTS[Kind.STEM])
    for name, kind in known.concepts:
        if kind is not Kind.AROUND:
            yield _named(name, kind)
    if len(known.parts) > 1:
        yield from _of_compound(known.parts)
    elif known.parts:  # voorlezen: lezen
        yield Alternative(known.parts[0].stems[:1], Kind.PART, HEAD, loose=True)


def _of_compound(parts: tuple[Part, ...]) -> Iterator[Alternative]:
    """All parts anywhere; the first alone beside a light second; the second alone, loosely."""
    for ways in _ways(parts):
        yield Alternative(tuple(dict.fromkeys(ways)), Kind.PART, WEIGHTS[Kind.PART])
    concepts = [
        next((name for name, kind in part.concepts if kind not in NO_SYNONYM), part.stems[0])
        for part in parts
    ]
    if any(kind not in NO_SYNONYM for part in parts for _name, kind in part.concepts):
        yield Alternative(tuple(concepts), Kind.SYNONYM, PARTS_AND_SYNONYMS)
    head = parts[-1].stems[0]
    light = head in _light()
    for subject in _ways(parts[:-1]):
        yield Alternative(subject, Kind.PART, SUBJECT, loose=not light)
    yield Alternative((head,), Kind.PART, HEAD, loose=True)


def _ways(parts: tuple[Part, ...]) -> list[tuple[str, ...]]:
    """Stems of parts; twice where one of them may be two words."""
    ways = [tuple(part.stems[0] for part in parts)]
    for at, part in enumerate(parts):
        ways += [(*ways[0][:at], stem, *ways[0][at + 1 :]) for stem in part.stems[1:]]
    return ways


@cache
def _light() -> frozenset[str]:
    """Stems of second parts that say little."""
    speech = language("nl")
    words = " ".join(lines_of("light-nl.words")).split()
    return frozenset(stem for word in words for stem in speech.know(word).stems)


def matches(query: str, text: str, language_code: str = "nl", *, loose: bool = False) -> bool:
    """Whether a text has all terms of a query: the measure for both engines."""
    found = {token.text for token in analyse(text, language_code)}
    terms = analyse_query(query, language_code)
    return bool(terms) and all(_found(term, found, loose=loose) for term in terms)


def _found(term: QueryTerm, found: AbstractSet[str], *, loose: bool) -> bool:
    return any(
        found >= set(alternative.tokens)
        for alternative in term.alternatives
        if loose or not alternative.loose
    )
