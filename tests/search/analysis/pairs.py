"""The table of pairs, its two halves, and what the analysis makes of them.

`python -m tests.search.analysis.pairs` prints figures and the misses of the half that may be
looked at; `--all` prints those of the other half too.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from search.analysis import matches

HERE = Path(__file__).parent


class Pair(NamedTuple):
    query: str
    text: str
    language: str

    @property
    def held_out(self) -> bool:
        """Decided by the words themselves, so that a line keeps its half whatever is added."""
        return crc32(f"{self.query}\t{self.text}".encode()) % 2 == 1

    @property
    def found(self) -> bool:
        return matches(self.query, self.text, self.language)

    @property
    def found_loosely(self) -> bool:
        return matches(self.query, self.text, self.language, loose=True)


def pairs(name: str, *, held_out: bool) -> list[Pair]:
    """One half of `pairs.tsv` or `false_friends.tsv`."""
    found = []
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            query, text, *language = line.split("\t")
            found.append(Pair(query, text, language[0] if language else "nl"))
    return [pair for pair in found if pair.held_out is held_out]


def main() -> None:
    for held_out in (False, True):
        shown = not held_out or "--all" in sys.argv
        print("held-out half" if held_out else "tuning half")
        for name, good in (("pairs.tsv", True), ("false_friends.tsv", False)):
            half = pairs(name, held_out=held_out)
            met = sum(pair.found for pair in half)
            loosely = sum(pair.found_loosely for pair in half)
            print(f"  {name}: {met} of {len(half)} meet ({met / len(half):.1%}); loosely {loosely}")
            for pair in half:
                if shown and pair.found is not good:
                    print(f"    {pair.query} · {pair.text}")


if __name__ == "__main__":
    main()
