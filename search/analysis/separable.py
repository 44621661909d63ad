"""Verbs that stand apart in a sentence: "zij leest elke dag voor" is about voorlezen.

Only where it is plain: the small word closes its clause (a comma, a full stop, the end), or stands
before "te" ("om voor te lezen"), and the list has the verb. Elsewhere it is a preposition.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from search.analysis.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from search.analysis.dutch import Dutch
    from search.analysis.words import Word

CLAUSE_ENDS = re.compile(r"[.,;:!?()\n]")
FARTHEST = 8  # words between the verb and what belongs to it


def separated(
    text: str, words: Sequence[Word], particles: Sequence[int], dutch: Dutch
) -> Iterator[tuple[int, str]]:
    """Place of a verb, and the verb that it is together with a small word farther on.

    `particles` are the places of small words that may belong to a verb.
    """
    for at in particles:
        small = fold(words[at].text)
        if _closes(text, words, at):
            for before in range(at - 1, max(-1, at - 1 - FARTHEST), -1):
                if found := tuple(_together(small, words[before], before, dutch)):
                    yield from found
                    break
                if before and _closes(text, words, before - 1):
                    break
        elif at + 2 < len(words) and words[at + 1].text == "te":
            yield from _together(small, words[at + 2], at + 2, dutch)


def _together(small: str, word: Word, at: int, dutch: Dutch) -> Iterator[tuple[int, str]]:
    for base in dutch.bases(fold(word.text)):
        if base.endswith("n") and small + base in dutch.words:
            for stem in dutch.analyse(small + base).stems:
                yield at, stem


def _closes(text: str, words: Sequence[Word], at: int) -> bool:
    """Whether a clause ends behind a word."""
    if at + 1 == len(words):
        return True
    return CLAUSE_ENDS.search(text, words[at].end, words[at + 1].start) is not None
