"""A Dutch word by itself: its stems, and those of its parts."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import Stemmer

from search.analysis.compounds import Splitter
from search.analysis.exceptions import dutch_exceptions, lines_of
from search.analysis.families import PREFIXES, family
from search.analysis.inflection import FIRST_PART, LAST_PART, regular
from search.analysis.stemmed import Stems
from search.analysis.stems import infinitives

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from search.analysis.exceptions import Exceptions


class Dutch:
    """Dutch, as far as a list of words and a list of exceptions know it."""

    def __init__(self, words: AbstractSet[str], exceptions: Exceptions) -> None:
        self.words = words  # with those that the exceptions name
        self.exceptions = exceptions
        self.small = tuple(sorted({*exceptions.particles, *PREFIXES, "ge"}, key=len, reverse=True))
        self._split_participle = re.compile(rf"(?:{'|'.join(exceptions.particles)})ge.+(?:t|d|en)$")
        self._stemmer = Stemmer.Stemmer("dutch", 0)
        self.splitter = Splitter(self._firsts, self._heads, exceptions)

    def analyse(self, word: str) -> Stems:
        if bases := self.bases(word):
            return Stems(self._families(bases), self._inside(bases))
        if parts := self.splitter.split(word):
            return self._compound(parts)
        stem = self._stemmer.stemWord(word)
        return Stems(self._families(self.bases(stem) or (stem,)))

    def bases(self, word: str) -> tuple[str, ...]:
        """The words that this may be a form of; none if the list knows none."""
        listed = self._listed(word)
        if listed and self._is_form_behind_small(word):
            return self._behind_small(word) or listed
        return listed or regular(word, self.words) or self._behind_small(word)

    def _is_form_behind_small(self, word: str) -> bool:
        """The list has some as words: opgeschreven, uitgelegd, verkocht."""
        if self._split_participle.match(word):
            return True
        forms = self.exceptions.forms
        rests = (word.removeprefix(prefix) for prefix in PREFIXES if word.startswith(prefix))
        return any(rest in forms or f"ge{rest}" in forms for rest in rests)

    def _behind_small(self, word: str) -> tuple[str, ...]:
        """voorgelezen → voorlezen, besproken → bespreken, if the list has those."""
        for small in self.small:
            rest = word.removeprefix(small)
            if rest == word or len(rest) < 3:
                continue
            for base in self._verbs(rest):
                if small + base in self.words:
                    return (small + base,)
        return ()

    def _verbs(self, rest: str) -> Iterator[str]:
        """What a form behind a small word may come from: gelezen, (ge)sproken, besproken."""
        for form in (rest, f"ge{rest}"):
            yield from self.exceptions.forms.get(form, ())
            yield from regular(form, self.words)
        yield from self._behind_small(rest)

    def _listed(self, word: str) -> tuple[str, ...]:
        found = self.exceptions.forms.get(word, ())
        return tuple(dict.fromkeys((*found, word))) if word in self.words else found

    def _firsts(self, part: str) -> tuple[str, ...]:
        return self._listed(part) or regular(part, self.words, FIRST_PART)

    def _heads(self, part: str) -> tuple[str, ...]:
        return self._listed(part) or regular(part, self.words, LAST_PART)

    def _families(self, bases: tuple[str, ...]) -> tuple[str, ...]:
        found = (family(base, self.words, self.exceptions) for base in bases)
        return tuple(dict.fromkeys(found))

    def _compound(self, parts: tuple[str, ...]) -> Stems:
        *first, head = parts
        stems = [self._modifier(part) for part in first]
        stems.append(self._families(self._heads(head)))
        return Stems(("".join(part[0] for part in stems),), tuple(stems))

    def _modifier(self, part: str) -> tuple[str, ...]:
        """A first part may be a noun and a verb: tekenles is a les in tekenen."""
        verbs = tuple(verb for verb in infinitives(part) if verb in self.words)
        return self._families((*(self._firsts(part) or self._heads(part)), *verbs))

    def _inside(self, bases: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
        """Parts of words that the list has: hoofdrekenen is also rekenen, bijles also les."""
        for base in bases:
            if by_hand := self.exceptions.parts.get(base):
                return tuple(self._families(self.bases(part)) for part in by_hand)
            if base in self.exceptions.whole:
                continue
            for rest in self.exceptions.behind:
                if len(rest) < len(base) and base.endswith(rest):
                    return self._behind(base.removesuffix(rest), rest)
        return ()

    def _behind(self, first: str, rest: str) -> tuple[tuple[str, ...], ...]:
        if first in self.exceptions.keeping:
            return (self._families((rest,)),)
        if self.splitter.is_first(first):
            return (self._modifier(first), self._families((rest,)))
        return ()


@cache
def dutch() -> Dutch:
    """Dutch with the list that ships with the project."""
    words = frozenset(lines_of("lexicon-nl.words")) | frozenset(
        word for line in lines_of("words-nl.words") for word in line.split()
    )
    exceptions = dutch_exceptions()
    return Dutch(words | exceptions.known, exceptions)
