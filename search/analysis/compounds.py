"""Dutch compounds, taken apart: muzieklessen → muziek + lessen, groepsplan → groep + plan.

The last part is a word or a form of one; the parts before it are words, plurals or verb stems,
with or without a linking s. Parts are long (or named in exceptions-nl.toml), since short ones are
found in everything. Few parts are better than many, and no linking s better than one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from search.analysis.exceptions import Exceptions

    Lookup = Callable[[str], tuple[str, ...]]

SHORTEST = 6  # lesdag
LONGEST = 45
LONG_ENOUGH = 4  # for a part that is not named
MOST_PARTS = 4


@dataclass(frozen=True)
class Splitter:
    """`firsts` and `heads` give the words that a part may be a form of."""

    firsts: Lookup
    heads: Lookup
    exceptions: Exceptions

    def split(self, word: str, most: int = MOST_PARTS) -> tuple[str, ...]:
        """Parts of a compound as they stand in it, without linking s; nothing if it is none."""
        if not SHORTEST <= len(word) <= LONGEST or word in self.exceptions.whole or most < 2:
            return ()
        places = [at for at in range(2, len(word) - 1) if self._is_head(word[at:])]
        for linked in (False, True):
            for at in places:
                first = self._unlinked(word[:at]) if linked else word[:at]
                if first and self.is_first(first):
                    return (first, word[at:])
        for at in places:
            for first in (self._unlinked(word[:at]), word[:at]):
                if parts := self.split(first, most - 1):
                    return (*parts, word[at:])
        return ()

    def is_first(self, part: str) -> bool:
        """Whether a compound may begin so."""
        if part in self.exceptions.no_modifier:
            return False
        if len(part) < LONG_ENOUGH and part not in self.exceptions.short_modifiers:
            return False
        return bool(self.firsts(part))

    def _is_head(self, part: str) -> bool:
        barred, short = self.exceptions.no_head, self.exceptions.short_heads
        if part in barred or (len(part) < LONG_ENOUGH and part not in short):
            return False
        return any(
            base not in barred and (len(base) >= LONG_ENOUGH or base in short)
            for base in self.heads(part)
        )

    def _unlinked(self, part: str) -> str:
        """`groeps` → groep, `zins` → zin; not `les` → le."""
        bare = part.removesuffix("s")
        long = len(bare) >= LONG_ENOUGH or bare in self.exceptions.short_modifiers
        return bare if bare != part and long else ""
