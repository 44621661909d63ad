"""A text as tokens: the one step that texts and queries both go through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from search.analysis.dutch import Dutch
from search.analysis.language import Known, Language, language
from search.analysis.levels import Piece
from search.analysis.separable import separated
from search.analysis.tokens import Kind, Token
from search.analysis.words import Word, pieces, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator


def analyse(text: str, language_code: str) -> list[Token]:
    """Tokens in the order of the text; several of one word stand at the same place."""
    return read(text, language(language_code)).tokens


class Reading:
    """A text word by word, with what is known of each."""

    def __init__(self, text: str, speech: Language) -> None:
        self.text = text
        self.speech = speech
        self.words: list[Word] = []
        self.known: list[Known] = []
        self.tokens: list[Token] = []
        self.joined: list[Token] = []  # of several words: phrases and numbered levels


def read(text: str, speech: Language) -> Reading:
    reading = Reading(text, speech)
    phrases = levels = False
    particles: list[int] = []
    know, tokens = speech.know, reading.tokens
    for position, word in enumerate(words_of(text)):
        known = know(word.text)
        reading.words.append(word)
        reading.known.append(known)
        phrases = phrases or known.may_start_phrase
        levels = levels or known.may_be_level
        if known.may_be_particle:
            particles.append(position)
        start, end, _written = word
        for name, kind in known.tokens:
            tokens.append(Token(name, start, end, kind, position))
    if phrases:
        reading.joined += _phrases(reading)
    if levels:
        reading.joined += _levels(reading)
    reading.joined = list(dict.fromkeys(reading.joined))
    apart = list(_apart(reading, particles))
    if reading.joined or apart:
        tokens += reading.joined + apart
        tokens.sort(key=lambda token: token.position)
    return reading


def _apart(reading: Reading, particles: list[int]) -> Iterator[Token]:
    """Verbs whose small word stands elsewhere; such a verb has the place of its larger part."""
    if isinstance(reading.speech.stemming, Dutch):
        found = separated(reading.text, reading.words, particles, reading.speech.stemming)
        for at, stem in found:
            word = reading.words[at]
            yield Token(stem, word.start, word.end, Kind.STEM, at)


def _phrases(reading: Reading) -> Iterator[Token]:
    elements = [
        (stems, position)
        for position, known in enumerate(reading.known)
        for stems in known.elements
    ]
    stems = [element[0] for element in elements]
    concepts = reading.speech.concepts
    for at, (_stems, position) in enumerate(elements):
        if reading.known[position].may_start_phrase:
            for length, named in concepts.phrases(stems, at):
                last = elements[at + length - 1][1]
                start, end = reading.words[position].start, reading.words[last].end
                for name, kind in named:
                    yield Token(name, start, end, kind, position)


def _levels(reading: Reading) -> Iterator[Token]:
    flat = list(_pieces(reading))
    levels = reading.speech.levels
    for names, first, last in levels.find(flat):
        start = reading.words[flat[first].word].start
        end = reading.words[flat[last].word].end
        position = flat[first].word
        for name in names:
            yield Token(name, start, end, Kind.LEVEL, position)
            for wide in levels.around.get(name, ()):
                yield Token(wide, start, end, Kind.AROUND, position)


def _pieces(reading: Reading) -> Iterator[Piece]:
    """All words, what hyphens join apart, with what stands between them."""
    before = 0
    for position, word in enumerate(reading.words):
        gap = reading.text[before : word.start][:9].strip()
        for piece in pieces(word.text):
            yield Piece(piece, word.start, word.end, position, gap)
            gap = "-"
        before = word.end
