"""The word that a Dutch form is a form of, as far as a list of words knows it.

Rules guess, the list decides: `leest` may come from `lezen` because the list has that. The first
rule that finds something wins. Irregular forms are data (`verbs-nl.words`, `exceptions-nl.toml`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from search.analysis.stems import infinitives, singulars

if TYPE_CHECKING:
    from collections.abc import Container


def regular(
    word: str, words: Container[str], rules: tuple[Rule, ...] | None = None
) -> tuple[str, ...]:
    """Base words of a regular form, none if no rule and list agree."""
    for rule in rules or ALL:
        found = tuple(dict.fromkeys(guess for guess in rule(word) if guess in words))
        if found:
            return found
    return ()


def _exact_adjective(word: str) -> Iterator[str]:
    """zelfstandige, begaafde: nothing changes but the ending."""
    if word.endswith("e") and len(word) > 4:
        yield word[:-1]


def _exact_plural(word: str) -> Iterator[str]:
    """beurten is no past tense of beuren."""
    if word.endswith("en") and len(word) > 4:
        yield word[:-2]


def _verb_stem(word: str) -> Iterator[str]:
    """(ik) lees, schrijf, oefen; and participles that end like one: voorbereid."""
    yield from infinitives(word)


def _present(word: str) -> Iterator[str]:
    """leest, verteld."""
    if word.endswith(("t", "d")):
        yield from infinitives(word[:-1])
    yield from _present_participle(word)


def _present_participle(word: str) -> Iterator[str]:
    """lezend, lezende, (groeps)doorbrekend."""
    bare = word.removesuffix("e")
    if bare.endswith("nd"):
        yield bare[:-1]


def _past(word: str) -> Iterator[str]:
    """leerde, pestten."""
    bare = word.removesuffix("n")
    if bare.endswith(("te", "de")):
        yield from infinitives(bare[:-2])


def _participle(word: str) -> Iterator[str]:
    """gewerkt, geëvalueerd, gerichte. Those on -en are irregular."""
    if not word.startswith("ge") or len(word) < 5:
        return
    bare = word[2:].removesuffix("e")
    if bare.endswith(("t", "d")):
        yield from infinitives(bare[:-1])
        yield from infinitives(bare)


def _plural(word: str) -> Iterator[str]:
    """boeken, lessen, talen, dagen, ideeën, strategieën, vaardigheden, kinderen."""
    if word.endswith("heden"):
        yield word[:-5] + "heid"
    if word.endswith("en"):
        yield from singulars(word[:-2])
        yield word[:-2] + "e"
        if word.endswith("eren"):
            yield word[:-4]
        if word.endswith("ien"):
            yield word[:-3] + "ie"
        if word.endswith("nen"):
            yield word[:-3]  # docentinnen
    if word.endswith("a"):
        yield word[:-1] + "um"  # practica
    if word.endswith("s"):
        yield word[:-1]
        yield word[:-1].removesuffix("e")


def _linking_en(word: str) -> Iterator[str]:
    """A plural on -en before another word: leerlingenraad, klassenmanagement."""
    if word.endswith("en"):
        yield from _plural(word)


def diminutive(word: str) -> Iterator[str]:
    """boekje, verhaaltje, filmpje, spelletje, koninkje, fotootjes."""
    bare = word.removesuffix("s")
    if not bare.endswith("je") or len(bare) < 5:
        return
    yield bare[:-2]
    if bare.endswith("etje"):
        yield from singulars(bare[:-4])[:1]
    if bare.endswith(("tje", "pje")):
        yield bare[:-3]
        if bare[-4:-3] == bare[-5:-4]:
            yield bare[:-4]  # autootje
    if bare.endswith("kje"):
        yield bare[:-3] + "g"


def _adjective(word: str) -> Iterator[str]:
    """creatieve, zwakke, digitale, grote."""
    if word.endswith("e") and len(word) > 3:
        yield from singulars(word[:-1])


def _degree(word: str) -> Iterator[str]:
    """moeilijker, zwaardere, sterkste."""
    bare = word.removesuffix("e")
    if len(bare) < 6:
        return
    if bare.endswith("er"):
        yield from singulars(bare[:-2])
    if bare.endswith("rder"):
        yield bare[:-3]
    if bare.endswith("st"):
        yield bare[:-2]
        yield bare[:-1]


def _feminine(word: str) -> Iterator[str]:
    """docente(s), begeleidster, directrice: -e is an adjective's, above."""
    bare = word.removesuffix("s")
    if bare.endswith("ster"):
        yield bare[:-3] + "er"
        yield bare[:-4] + "er"


Rule = Callable[[str], Iterator[str]]
_NOUNS: tuple[Rule, ...] = (_plural, diminutive)
ALL: tuple[Rule, ...] = (
    _exact_adjective,
    _exact_plural,
    _participle,
    _verb_stem,
    _present,
    _past,
    *_NOUNS,
    _adjective,
    _degree,
    _feminine,
)
FIRST_PART: tuple[Rule, ...] = (_verb_stem, _linking_en, diminutive)  # of a compound
LAST_PART: tuple[Rule, ...] = (
    _exact_adjective,
    _participle,
    _present_participle,
    *_NOUNS,
    _adjective,
    _feminine,
)
