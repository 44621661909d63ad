"""Cut OpenTaal's list of Dutch words to what the search needs: `make lexicon`.

Out go proper names, abbreviations and compounds whose parts stay (`leesonderwijs`): the analysis
takes them apart. Short words come first, so that long ones are judged by them. What stays is
written to search/analysis/data/lexicon-nl.words, with the licence beside it. The source is
`basiswoorden-gekeurd.txt` of https://github.com/OpenTaal/opentaal-wordlist (LEXICON_SOURCE=… says
where it lies). Exceptions (`whole`, `no_head` …) and rules decide what is a compound, so after a
change of those the list may be cut anew.
"""

from __future__ import annotations

import shutil
import sys
from collections import Counter
from pathlib import Path

from search.analysis.dutch import Dutch
from search.analysis.exceptions import DATA, dutch_exceptions, lines_of
from search.analysis.families import family
from search.analysis.words import fold

SHORTEST = 3
SHORT = 5
PRODUCTIVE = 3  # words that a part is found in
HEADER = """\
# Dutch words, folded to a-z: a cut of OpenTaal's approved base words, made by `make lexicon`
# (scripts/lexicon.py says how). Copyright OpenTaal, BSD or CC BY 3.0: LICENSE-OpenTaal.md.
# Not for editing: words of schools that are missing go into words-nl.words.
"""


def plain_words(path: Path) -> list[str]:
    """Words in lower case without spaces, folded, short ones first."""
    lines = path.read_text(encoding="utf-8").split("\n")
    words = {fold(line) for line in lines if line and line == line.lower() and " " not in line}
    return sorted(
        (word for word in words if len(word) >= SHORTEST and word.isalpha()),
        key=lambda word: (len(word), word),
    )


class Cutter:
    """Decides which words can be reached from shorter ones."""

    def __init__(self, words: list[str]) -> None:
        self.words = words
        self.known = frozenset(words)
        self.by_hand = {word for line in lines_of("words-nl.words") for word in line.split()}
        self.exceptions = dutch_exceptions()
        self.kept = self.by_hand | self.exceptions.known
        self.dutch = Dutch(self.kept, self.exceptions)
        self.firsts: Counter[str] = Counter()
        self.heads: Counter[str] = Counter()
        for word in words:
            for at in range(3, len(word) - 2):
                first, head = word[:at], word[at:]
                if head not in self.known:
                    continue
                unlinked = first.removesuffix("s")
                for part in {first, unlinked}:
                    self.firsts[part] += 1
                self.heads[head] += unlinked in self.known

    def cut(self) -> list[str]:
        for word in self.words:
            if word not in self.kept and not self._is_compound(word):
                self.kept.add(word)
        return sorted(self.kept - self.by_hand - self.exceptions.known)

    def _is_compound(self, word: str) -> bool:
        """Taken apart by the rules, and not by accident.

        Words of the list are base words, so the last part is one too; but verbs (discus + sieren)
        and words of their family stay, and so does what has a part that is in hardly any other word
        (assis + tent). A plural that found its way into the list is as good as its base.
        """
        parts = self.dutch.splitter.split(word)
        if not parts or self._is_accident(parts):
            return False
        if word.endswith("en") and not word.endswith(tuple(self.exceptions.nouns_on_en)):
            return parts[-1] not in self.known
        if parts[-1] not in self.known:
            return False
        return family(word, self.dutch.words, self.exceptions) == word

    def _is_accident(self, parts: tuple[str, ...]) -> bool:
        """Whether a short part is in hardly any other word; a long one is hardly an accident."""
        *firsts, head = parts
        counts = [(first, self.firsts[first]) for first in firsts]
        if head in self.known:
            counts.append((head, self.heads[head]))
        return any(len(part) <= SHORT and count < PRODUCTIVE for part, count in counts)


def main() -> None:
    source = Path(sys.argv[1])
    words = plain_words(source / "opentaal_basiswoorden-gekeurd.txt")
    kept = Cutter(words).cut()
    target = DATA / "lexicon-nl.words"
    target.write_text(HEADER + "\n".join(kept) + "\n", encoding="utf-8")
    shutil.copyfile(source / "opentaal_LICENSE.txt", DATA / "LICENSE-OpenTaal.md")
    print(f"{len(kept):,} of {len(words):,} words, {target.stat().st_size / 1000:,.0f} kB")


if __name__ == "__main__":
    main()
