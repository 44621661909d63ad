"""Whatever somebody types or pastes: no error, and no more work than the text is long."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.analysis import Kind, analyse, analyse_query, matches
from search.analysis.words import fold

LANGUAGES = st.sampled_from(["nl", "en"])
WORDS = st.text(alphabet="abcdefghijklmnopqrstuvwxyzéëïöü", min_size=1, max_size=30)
PIECES = [
    "groep",
    "klas",
    "5",
    "-",
    "6",
    "t/m",
    "en",
    "havo",
    "vmbo-tl",
    "lezen",
    "begrijpend",
    "2e",
]


@given(st.text(max_size=300), LANGUAGES)
def test_any_text_has_tokens_in_order_and_within_it(text, language):
    before = 0
    for token in analyse(text, language):
        assert 0 <= token.start < token.end <= len(text)
        assert token.text.isascii()
        assert token.text.isalnum()
        assert token.text == token.text.lower()
        assert len(token.text) <= 200
        assert token.position >= before
        before = token.position


@given(st.text(max_size=300), LANGUAGES)
def test_any_query_has_terms_that_can_be_asked(text, language):
    for term in analyse_query(text, language):
        assert text[term.start : term.end] == term.text
        assert term.alternatives
        for alternative in term.alternatives:
            assert alternative.tokens
            assert 0 < alternative.weight <= 1
            assert all(token.isascii() and token.isalnum() for token in alternative.tokens)


@given(st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join), LANGUAGES)
def test_levels_in_any_order_are_no_error(text, language):
    analyse(text, language)
    analyse_query(text, language)


@given(WORDS, LANGUAGES)
def test_a_word_finds_itself(word, language):
    if analyse_query(word, language):
        assert matches(word, word, language)


@given(WORDS)
def test_case_and_accents_make_no_difference(word):
    def tokens(text: str) -> list[tuple[str, Kind]]:
        return [(token.text, token.kind) for token in analyse(text, "nl")]

    assert tokens(word) == tokens(word.upper()) == tokens(fold(word))


@given(st.text(max_size=50))
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)


HOSTILE = {
    "NUL": "lezen\x00schrijven",
    "controls": "".join(map(chr, range(32))) + "lezen",
    "emoji": "lezen 👩🏽‍🏫📚 schrijven",
    "right to left": "\u202eلاخذ lezen \u202c",
    "lone surrogate": "lezen \ud800 schrijven",
    "combining": "l" + "\u0301" * 40 + "ezen",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_strange_signs_do_not_hide_words(text):
    assert "lezen" in {token.text for token in analyse(text, "nl")}


LONG = {
    "one word": "a",
    "compound": "toets",
    "numbers": "5 ",
    "groups": "groep 5 en 6, ",
    "hyphens": "a-",
    "apostrophes": "a'",
    "combining": "e\u0301",
    "phrases": "begrijpend lezen ",
    "particles": "aan",
}


@pytest.mark.parametrize("piece", LONG.values(), ids=LONG)
def test_the_work_grows_with_the_text_and_no_faster(piece):
    """Counted in calls, which are the same on every machine."""

    def calls(size: int) -> int:
        text = (piece * size)[:size]
        analyse(text, "nl")  # every word is known from here on
        count = 0

        def one_more(_frame: object, event: str, _argument: object) -> None:
            nonlocal count
            count += event in ("call", "c_call")

        before = sys.getprofile()
        sys.setprofile(one_more)
        try:
            analyse(text, "nl")
            analyse_query(text)
        finally:
            sys.setprofile(before)
        return count

    small, large = calls(2_000), calls(16_000)
    assert large <= 9 * small + 1_000
