"""Typing errors: what somebody may have meant.

Asked only where nothing has everything that was typed. First among the words of the index; such an
answer is used only where it finds this reader something. Else among the words of the language,
which tell nobody anything (search.reading).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from search.analysis import analyse_query, is_known, known_words, suggest
from search.models import SearchWord

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

REACH = 2  # letters that a word may be longer or shorter than what was typed
MOST_WORDS = 3  # of a query that are looked after


def corrections(text: str, language: str) -> Iterator[str]:
    """Queries in which words that no text has are replaced by words of texts, likeliest first."""
    return _corrected(text, language, _is_indexed, _indexed)


def plain_corrections(text: str, language: str) -> Iterator[str]:
    """The same, by words of the language: for words that it does not have."""

    def known(word: str, language: str) -> Iterable[str]:
        return (each for each in known_words(language) if abs(len(each) - len(word)) <= REACH)

    return _corrected(text, language, is_known, known)


def _corrected(
    text: str,
    language: str,
    is_right: Callable[[str, str], bool],
    vocabulary: Callable[[str, str], Iterable[str]],
) -> Iterator[str]:
    unknown = [
        term
        for term in analyse_query(text, language)
        if term.text.isalpha() and not is_right(term.text.lower(), language)
    ][:MOST_WORDS]
    options = [suggest(term.text, vocabulary(term.text, language)) for term in unknown]
    for rank in range(max(map(len, options), default=0)):
        corrected = text
        for term, words in reversed(list(zip(unknown, options, strict=True))):
            if words:
                word = words[min(rank, len(words) - 1)]
                corrected = corrected[: term.start] + word + corrected[term.end :]
        yield corrected


def _is_indexed(word: str, language: str) -> bool:
    return SearchWord.objects.filter(language=language, text=word).exists()


def _indexed(word: str, language: str) -> Iterable[str]:
    lengths = range(len(word) - REACH, len(word) + REACH + 1)
    words = SearchWord.objects.filter(language=language, length__in=lengths)
    return words.values_list("text", flat=True)
