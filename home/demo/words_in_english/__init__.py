"""What the demo says in English: the site, some networks, and a third of the practices."""

from home.demo.words_in_english.arithmetic import ARITHMETIC
from home.demo.words_in_english.citizenship import CITIZENSHIP
from home.demo.words_in_english.climate import CLIMATE
from home.demo.words_in_english.formative import FORMATIVE
from home.demo.words_in_english.language_at_work import LANGUAGE_AT_WORK
from home.demo.words_in_english.more import MORE
from home.demo.words_in_english.networks import NETWORKS
from home.demo.words_in_english.reading import READING
from home.demo.words_in_english.site import HOME, INDEX, TEXTS
from home.demo.words_in_english.starters import STARTERS

PRACTICES = {
    practice.dutch: practice
    for practice in (
        *READING,
        *ARITHMETIC,
        *FORMATIVE,
        *STARTERS,
        *CLIMATE,
        *CITIZENSHIP,
        *LANGUAGE_AT_WORK,
    )
}

__all__ = ["HOME", "INDEX", "MORE", "NETWORKS", "PRACTICES", "TEXTS"]
