"""An English word by itself: its stem."""

from __future__ import annotations

import re
import tomllib
from functools import cache

import Stemmer

from search.analysis.exceptions import DATA
from search.analysis.stemmed import Stems

# -ise and -isation are written with a z too.
_SPELLINGS = (
    ("isation", "ization"),
    ("ising", "izing"),
    ("ised", "ized"),
    ("ises", "izes"),
    ("ise", "ize"),
    ("ysing", "yzing"),
    ("ysed", "yzed"),
    ("yse", "yze"),
)

_OUR = re.compile(r"^(behavi|col|fav|hon|hum|lab|neighb|rum)our")


class English:
    def __init__(self, forms: dict[str, str], apart: frozenset[str]) -> None:
        self.forms = forms
        self.apart = apart
        self._stemmer = Stemmer.Stemmer("english", 0)

    def analyse(self, word: str) -> Stems:
        word = _OUR.sub(r"\1or", word)
        singular = word.removesuffix("s")
        word = self.forms.get(word) or self.forms.get(singular) or word
        if word in self.apart:
            return Stems((word,))
        if singular in self.apart:
            return Stems((singular,))
        for british, american in _SPELLINGS:
            if word.endswith(british) and len(word) > len(british) + 3:
                word = word.removesuffix(british) + american
                break
        return Stems((self._stemmer.stemWord(word),))


@cache
def english() -> English:
    with (DATA / "words-en.toml").open("rb") as file:
        data = tomllib.load(file)
    forms = {form: base for base, forms in data["forms"].items() for form in forms}
    return English(forms, frozenset(data["apart"]["words"].split()))
