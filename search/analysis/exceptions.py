"""What people wrote down by hand in data/: exceptions of Dutch, and the forms of its verbs."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

DATA = Path(__file__).parent / "data"


@dataclass(frozen=True)
class Exceptions:
    forms: dict[str, tuple[str, ...]]
    same: dict[str, str]
    parts: dict[str, tuple[str, ...]]
    apart: frozenset[str]
    whole: frozenset[str]
    short_heads: frozenset[str]
    short_modifiers: frozenset[str]
    nouns_on_en: frozenset[str]
    no_head: frozenset[str]
    no_modifier: frozenset[str]
    particles: tuple[str, ...]
    keeping: frozenset[str]
    behind: tuple[str, ...]

    @property
    def known(self) -> frozenset[str]:
        """Words that no list need have."""
        return self.whole | frozenset(self.parts)


def lines_of(name: str) -> list[str]:
    """Lines of a data file, without comments and empty ones."""
    lines = (line.partition("#")[0].strip() for line in (DATA / name).open(encoding="utf-8"))
    return [line for line in lines if line]


@cache
def dutch_exceptions() -> Exceptions:
    with (DATA / "exceptions-nl.toml").open("rb") as file:
        data = tomllib.load(file)
    sets = {name: frozenset(text.split()) for name, text in data["words"].items()}
    forms = {form: tuple(bases) for form, bases in data["forms"].items()}
    for form, base in _verb_forms():
        forms[form] = (*forms.get(form, ()), base)
    return Exceptions(
        forms=forms,
        same=data["same"],
        parts={word: tuple(parts.split()) for word, parts in data["parts"].items()},
        particles=tuple(sorted(data["behind"]["particles"].split(), key=len, reverse=True)),
        keeping=frozenset(data["behind"]["keeping"].split()),
        behind=tuple(sorted(data["behind"]["bases"].split(), key=len, reverse=True)),
        **sets,
    )


def _verb_forms() -> list[tuple[str, str]]:
    verbs = (line.split() for line in lines_of("verbs-nl.words"))
    return [(form, infinitive) for infinitive, *forms in verbs for form in forms]
