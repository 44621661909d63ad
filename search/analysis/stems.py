"""Dutch spelling of stems: lees/lezen, pest/pesten, stop/stoppen, oefen/oefenen."""

from __future__ import annotations

import re

VOWELS = frozenset("aeiouy")
_SOFT = {"f": "v", "s": "z"}
_HARD = {"v": "f", "z": "s"}
_LONG = re.compile(r"(aa|ee|oo|uu)([bcdfghklmnprstvz])$")
_SHORT = re.compile(r"(?:^|[^aeiou])[aeiou]([bdfgklmnprst])$")
_OPEN = re.compile(r"(?:^|[^aeiou]|qu|u(?=[ae])|i(?=[aou])|e(?=[ao]))([aeou])([bcdfghklmnprstvz])$")
# One vowel in brieven, two in differentiëren.
_IE = re.compile(r"ie[bcdfghklmnprstvz]$")
_ONE_SYLLABLE = re.compile(r"[^aeiou]*[aeiou][^aeiou]$")
# Unstressed: rekenen, handelen, cijferen.
_WEAK = re.compile(r"[aeiouy][^aeiouy]+e[lnrm]$")
_VERB_END = re.compile(r"(?:[bcdfghklmnpqrstvwxz]|ei|ui|ij|aai|ooi|oei|ou|au|ie|e)$")


def infinitives(stem: str) -> tuple[str, ...]:
    """How the infinitive of a stem may be written: `lees` → lezen, lesen; `stop` → stoppen."""
    if len(stem) < 3 or not _VERB_END.search(stem):
        return ()
    end = stem[-1]
    shapes = [stem]
    if long := _LONG.search(stem):
        shapes.append(stem[: long.start()] + long[1][0] + long[2])
    elif _SHORT.search(stem):
        # zakken, not zaken; but rekenen as well as beginnen.
        shapes = [stem + end] if _ONE_SYLLABLE.match(stem) else [stem, stem + end]
    if end in _SOFT:
        shapes += [shape[:-1] + _SOFT[end] for shape in shapes]
    return tuple(shape + "en" for shape in shapes)


def verb_stems(infinitive: str) -> tuple[str, ...]:
    """`lezen` → lees, `lessen` → les, `oefenen` → oefen; `dieren` → dier, dieer."""
    before = infinitive.removesuffix("en")
    return singulars(before) if _IE.search(before) else singulars(before)[:1]


def singulars(before: str) -> tuple[str, ...]:
    """What may stand before the ending -en or -e: `tal` → taal, tal; `less` → les."""
    if len(before) < 2:
        return (before,)
    end = before[-1]
    if end == before[-2] and end not in VOWELS:
        return (before[:-1], before)
    hard = before[:-1] + _HARD.get(end, end)
    if opened := _OPEN.search(before):
        return (hard[:-1] + opened[1] + hard[-1], hard)
    if _IE.search(before):
        return (hard, f"{hard[:-1]}e{hard[-1]}")
    return (hard,)


def is_weak(stem: str) -> bool:
    """Ends in a syllable without stress, as `reken`, `handel`, `cijfer`."""
    return _WEAK.search(stem) is not None
