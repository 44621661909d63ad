"""What is known of a written word in a language: worked out once, then remembered."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from search.analysis.concepts import Concepts, kinds_of_school, synonyms
from search.analysis.dutch import Dutch, dutch
from search.analysis.english import english
from search.analysis.exceptions import lines_of
from search.analysis.levels import Levels, levels
from search.analysis.tokens import Kind
from search.analysis.words import fold, pieces, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from search.analysis.stemmed import Stemming, Stems

EXACT = "0"
REMEMBERED = 2**17  # written words; a library of 100,000 practices has about as many

Named = tuple[str, Kind]


class Part(NamedTuple):
    stems: tuple[str, ...]
    concepts: tuple[Named, ...]


class Known(NamedTuple):
    """A written word. `tokens` is all of it, as a text is indexed."""

    exact: str
    stems: tuple[str, ...]
    concepts: tuple[Named, ...]
    parts: tuple[Part, ...]
    tokens: tuple[Named, ...]
    elements: tuple[tuple[str, ...], ...]  # stems of what hyphens join, for phrases
    may_start_phrase: bool
    may_be_level: bool
    may_be_particle: bool  # that belongs to a verb elsewhere in the sentence


NOTHING = Known("", (), (), (), (), (), False, False, False)


class Language:
    def __init__(self, code: str, stemming: Stemming) -> None:
        self.code = code
        self.stemming = stemming
        self.stop = frozenset(
            word for line in lines_of(f"stopwords-{code}.words") for word in line.split()
        )
        self.particles = (
            frozenset(stemming.exceptions.particles) if isinstance(stemming, Dutch) else frozenset()
        )
        self.levels: Levels = levels(code)
        self.concepts = Concepts()
        self.know = lru_cache(maxsize=REMEMBERED)(self._know)
        for token, kind, phrases in (*kinds_of_school(), *synonyms(code)):
            for phrase in phrases:
                sequences = {self._sequence(phrase), self._as_one(phrase)}
                for sequence in sorted(sequences):
                    self.concepts.add(token, kind, sequence, around=self.levels.around)
        self.know.cache_clear()  # what was learnt before the concepts were there

    def _sequence(self, phrase: str) -> tuple[str, ...]:
        """First stems of the words of a phrase, without stop words."""
        known = (self._know(word.text) for word in words_of(phrase))
        return tuple(stems[0] for each in known for stems in each.elements)

    def _as_one(self, phrase: str) -> tuple[str, ...]:
        """The same, with words that have hyphens as one: vmbo-tl and vmbotl."""
        known = (self._know(word.text) for word in words_of(phrase))
        return tuple(each.stems[0] for each in known if each.stems)

    def _know(self, written: str) -> Known:
        joined = fold(written)
        if not joined:
            return NOTHING
        level = self.levels.may_be_level(joined) or any(
            map(self.levels.may_be_level, pieces(written))
        )
        number = self.levels.numbers.get(joined)
        if joined in self.stop and number is None:
            return NOTHING._replace(may_be_level=level, may_be_particle=joined in self.particles)
        if number is not None:
            joined = str(number)
        found = self._stems(joined, pieces(written))
        parts = tuple(Part(part, self.concepts.of(part)) for part in found.parts)
        elements = self._elements(pieces(written), found)
        concepts = self.concepts.of(found.stems)
        return Known(
            exact=EXACT + joined,
            stems=found.stems,
            concepts=concepts,
            parts=parts,
            tokens=tuple(_tokens(EXACT + joined, found, concepts, parts)),
            elements=elements,
            may_start_phrase=any(self.concepts.starts(element) for element in elements),
            may_be_level=level,
            may_be_particle=joined in self.particles,
        )

    def _stems(self, joined: str, apart: tuple[str, ...]) -> Stems:
        """A word with hyphens is first taken as if it had none: exit-ticket is exitticket."""
        found = self.stemming.analyse(joined)
        if found.parts or len(apart) < 2:
            return found
        parts = (self.stemming.analyse(piece).stems for piece in apart if piece not in self.stop)
        return found._replace(parts=tuple(parts))

    def _elements(self, apart: tuple[str, ...], found: Stems) -> tuple[tuple[str, ...], ...]:
        if len(apart) < 2:
            return (found.stems,)
        return tuple(self.stemming.analyse(piece).stems for piece in apart)


def _tokens(
    exact: str, found: Stems, concepts: tuple[Named, ...], parts: tuple[Part, ...]
) -> Iterator[Named]:
    yield exact, Kind.WORD
    for stem in found.stems:
        yield stem, Kind.STEM
    seen = {*found.stems}
    for part in parts:
        for stem in part.stems:
            if stem not in seen:
                seen.add(stem)
                yield stem, Kind.PART
    yield from dict.fromkeys((*concepts, *(named for part in parts for named in part.concepts)))


@cache
def _language(code: str) -> Language:
    return Language(code, english() if code == "en" else dutch())


def language(code: str) -> Language:
    """English for en, en-gb …; Dutch for everything else, as most of the portal is."""
    return _language("en" if code.lower().startswith("en") else "nl")
