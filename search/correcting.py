"""Typing errors: what somebody may have meant, among the words of the index.

Asked only where nothing has everything that was typed; the answer is used only where it finds
this reader something (search.reading).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from search.analysis import analyse_query, suggest
from search.models import SearchWord

if TYPE_CHECKING:
    from collections.abc import Iterator

REACH = 2  # letters that a word may be longer or shorter than what was typed
MOST_WORDS = 3  # of a query that are looked after


def corrections(text: str, language: str) -> Iterator[str]:
    """Queries in which words that no text has are replaced, likeliest first."""
    unknown = [
        term
        for term in analyse_query(text, language)
        if term.text.isalpha() and not _is_known(term.text, language)
    ][:MOST_WORDS]
    options = [_meant(term.text, language) for term in unknown]
    if not unknown or not any(options):
        return
    for rank in range(max(len(words) for words in options)):
        corrected = text
        for term, words in reversed(list(zip(unknown, options, strict=True))):
            if words:
                word = words[min(rank, len(words) - 1)]
                corrected = corrected[: term.start] + word + corrected[term.end :]
        yield corrected


def _is_known(word: str, language: str) -> bool:
    return SearchWord.objects.filter(language=language, text=word.lower()).exists()


def _meant(word: str, language: str) -> list[str]:
    lengths = range(len(word) - REACH, len(word) + REACH + 1)
    words = SearchWord.objects.filter(language=language, length__in=lengths)
    return suggest(word, words.values_list("text", flat=True))
