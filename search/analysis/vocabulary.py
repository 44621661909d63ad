"""Words of a language that anybody may know: what a typing error may be led back to."""

from __future__ import annotations

from functools import cache

from search.analysis.concepts import synonyms
from search.analysis.dutch import dutch
from search.analysis.words import fold


@cache
def known_words(language_code: str) -> frozenset[str]:
    """Words of the list (Dutch only), and of the synonyms and related words of schools."""
    members = (member for _token, _kind, group in synonyms(language_code) for member in group)
    words = frozenset(fold(member) for member in members if member.isalpha())
    return words | dutch().words if language_code == "nl" else words


def is_known(word: str, language_code: str) -> bool:
    """Whether it is one of these words, or a form of one. Compounds are not."""
    word = fold(word)
    if word in known_words(language_code):
        return True
    return language_code == "nl" and bool(dutch().bases(word))
