"""What a language says of a word by itself."""

from __future__ import annotations

from typing import NamedTuple, Protocol


class Stems(NamedTuple):
    """`stems` of the whole word (several if it may be two words); each of `parts` likewise."""

    stems: tuple[str, ...]
    parts: tuple[tuple[str, ...], ...] = ()


class Stemming(Protocol):
    def analyse(self, word: str) -> Stems:
        """Stems of a folded word."""
        ...
