from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from search.analysis import analyse_query
from search.rules.asked import All, AnyOf, Word, ask_all, ask_any

MOST_TOKENS = 60  # of one term


def test_every_term_must_be_there_in_one_of_its_ways():
    asked = ask_all(analyse_query("lezen toetsen"))
    assert isinstance(asked, All)
    assert len(asked.parts) == 2
    assert all(isinstance(part, AnyOf) for part in asked.parts)


def test_loose_ways_count_only_for_what_comes_near():
    terms = analyse_query("rekenspel")
    assert Word("spelen") not in ask_all(terms).parts
    assert Word("spelen") in ask_any(terms).parts


def test_near_is_what_has_any_word_of_a_term_or_of_a_part():
    asked = ask_any(analyse_query("begrijpend lezen"))
    assert isinstance(asked, AnyOf)
    assert Word("lezen") in asked.parts


@given(st.text(max_size=300))
def test_any_query_is_asked_in_a_bounded_way(text):
    terms = analyse_query(text)
    if terms:
        ask_all(terms)
        asked = ask_any(terms)
        assert isinstance(asked, Word) or len(asked.parts) <= len(terms) * MOST_TOKENS
