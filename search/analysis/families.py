"""Words of one family, as far as they may stand for each other in a search.

toetsing → toetsen, zelfstandigheid → zelfstandig, evaluatie → evalueren, lezer → lezen,
creativiteit → creatief. What looks like family and is not (lezing, rekening, leraar) is data:
`apart` in exceptions-nl.toml. A verb and a noun that share their forms (toets, toetsen) are one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from search.analysis.inflection import diminutive
from search.analysis.stems import infinitives, is_weak, verb_stems

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from collections.abc import Set as AbstractSet

    from search.analysis.exceptions import Exceptions

PREFIXES = ("be", "er", "her", "mis", "ont", "ver")


def family(word: str, words: AbstractSet[str], exceptions: Exceptions) -> str:
    """The word that stands for all of its family."""
    seen = [word]
    while (nearer := _nearer(seen[-1], words, exceptions)) not in seen:
        seen.append(nearer)
    # Rules that lead in a circle: whichever word of it one starts from, the same one is meant.
    return min(seen[seen.index(nearer) :])


def _nearer(word: str, words: AbstractSet[str], exceptions: Exceptions) -> str:
    if word in exceptions.same:
        return exceptions.same[word]
    if word in exceptions.apart:
        return word
    for rule in _RULES:
        for guess in rule(word):
            if guess in words and guess != word:
                return guess
    return word


def _noun_of_verb(word: str) -> Iterator[str]:
    """toetsen → toets: they share their forms. Not tekenen → teken: those do not."""
    if word.endswith("en") and len(word) > 4:
        for stem in verb_stems(word):
            if not is_weak(stem) or stem != word[:-2]:
                yield stem


def _action(word: str) -> Iterator[str]:
    """toetsing, begeleiding, automatisering → the verb."""
    if word.endswith("ing") and len(word) > 5:
        yield word[:-3] + "en"


def _quality(word: str) -> Iterator[str]:
    """zelfstandigheid → zelfstandig, stilte → stil, creativiteit → creatief."""
    if word.endswith("heid"):
        yield word[:-4]
    elif word.endswith("te") and len(word) > 5:
        yield word[:-2]
    elif word.endswith("iteit") and len(word) > 9:
        bare = word[:-5]
        if bare.endswith("iv"):
            yield bare[:-2] + "ief"
        if bare.endswith("bil"):
            yield bare[:-2] + "el"
        if bare.endswith("al"):
            yield bare[:-2] + "aal"
            yield bare[:-2] + "eel"
        yield bare


def _latin(word: str) -> Iterator[str]:
    """evaluatie → evalueren, reflectie → reflecteren, analyse → analyseren."""
    if word.endswith("atie"):
        yield word[:-4] + "eren"
    elif word.endswith("ctie"):
        yield word[:-3] + "teren"
        yield word[:-2] + "eren"
    elif word.endswith("uur"):
        yield word[:-3] + "ureren"  # structuur
    elif word.endswith("e") and len(word) > 5:
        yield word + "ren"  # discussie, analyse
    elif word.endswith("kundig"):
        yield word[:-2] + "e"


def _person(word: str) -> Iterator[str]:
    """lezer → lezen, rekenaar → rekenen, inspecteur → inspecteren, leiderschap → leider."""
    if len(word) < 5:
        return
    if word.endswith("er"):
        yield word[:-2] + "en"
    elif word.endswith("aar"):
        yield word[:-3] + "en"
    elif word.endswith("eur") and len(word) > 6:
        yield word[:-3] + "eren"
    elif word.endswith("ist"):
        yield word[:-3] + "ie"
    elif word.endswith(("erschap", "manschap")):
        yield word[:-5]


def _participle(word: str) -> Iterator[str]:
    """Participles that the list has as words: begrijpend, gemotiveerd, ontwikkeld, uitgelegd."""
    if word.endswith("end") and len(word) > 5:
        yield word[:-1]
    elif word.endswith(("t", "d")) and len(word) > 5:
        if word.startswith("ge"):
            yield from infinitives(word[2:-1])
        elif word.startswith(PREFIXES):
            yield from infinitives(word[:-1])


def _form(word: str) -> Iterator[str]:
    """Forms that the list has as words: methodes, zelfstandige, filmpje; and angstig, practica."""
    if word.endswith("je"):
        yield from diminutive(word)
    elif word.endswith(("els", "ers")) or (word.endswith(("s", "e")) and len(word) > 6):
        yield word[:-1]
    elif word.endswith("ig") and len(word) > 6:
        yield word[:-2]  # angstig
    elif word.endswith("a"):
        yield word[:-1] + "um"  # practica


def _place(word: str) -> Iterator[str]:
    """pesterij → pesten."""
    if word.endswith("erij"):
        yield word[:-4] + "en"
        yield word[:-2] + "en"


_RULES: tuple[Callable[[str], Iterator[str]], ...] = (
    _form,
    _noun_of_verb,
    _action,
    _quality,
    _latin,
    _person,
    _participle,
    _place,
)
