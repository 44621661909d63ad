"""Tags that stay one vocabulary: the same word is written in one way."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

LONGEST_TAG = 30  # characters
MOST_TAGS = 8
_SEPARATORS = re.compile(r"[,;\n]")
_BETWEEN_WORDS = re.compile(r"[\s#\"“”„']+")


def tidy_tag(text: str) -> str:
    """A tag in small letters, with single spaces, without signs that nobody sees."""
    seen = "".join(
        sign if unicodedata.category(sign)[0] != "C" else " "
        for sign in unicodedata.normalize("NFC", text)
    )
    return _BETWEEN_WORDS.sub(" ", seen).strip().lower()


def tidy_tags(texts: Iterable[str]) -> list[str]:
    """Each tag once, in the order in which they were given."""
    return list(dict.fromkeys(tag for text in texts if (tag := tidy_tag(text))))


def split_tags(text: str) -> list[str]:
    """What somebody typed with commas in between, as tags."""
    return tidy_tags(_SEPARATORS.split(text))


def too_long(tags: Iterable[str]) -> list[str]:
    return [tag for tag in tags if len(tag) > LONGEST_TAG]
