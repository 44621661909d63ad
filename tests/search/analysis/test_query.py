"""What a query asks for."""

from __future__ import annotations

import pytest

from search.analysis import Kind, analyse, analyse_query, matches
from search.analysis.query import MOST_TERMS


def test_each_word_is_a_term_and_stop_words_are_none():
    assert [term.text for term in analyse_query("Hoe geef ik leesonderwijs in groep 5?")] == [
        "geef",
        "leesonderwijs",
        "groep 5",
    ]


def test_the_word_itself_weighs_most():
    (term,) = analyse_query("leesonderwijs")
    weights = [alternative.weight for alternative in term.alternatives]
    assert weights == sorted(weights, reverse=True)
    assert term.alternatives[0].tokens == ("0leesonderwijs",)


def test_a_compound_is_also_found_by_all_its_parts():
    (term,) = analyse_query("muziekles")
    assert ("muziek", "les") in [alternative.tokens for alternative in term.alternatives]
    assert matches("muziekles", "een les over muziek")
    assert not matches("rekenspel", "een spel")
    assert matches("rekenspel", "een spel", loose=True)


def test_words_that_are_a_phrase_are_one_term():
    (term,) = analyse_query("begrijpend lezen")
    kinds = {alternative.kind for alternative in term.alternatives if not alternative.loose}
    assert kinds == {Kind.SYNONYM, Kind.STEM}


def test_a_related_word_is_found_loosely_only():
    assert not matches("boos", "Over gevoelens praten")
    assert matches("boos", "Over gevoelens praten", loose=True)


def test_a_range_of_groups_is_one_term_and_any_of_them_will_do():
    (term,) = analyse_query("groep 5-6")
    assert [alternative.tokens for alternative in term.alternatives] == [("1groep5",), ("1groep6",)]


def test_a_kind_of_school_with_a_class_asks_for_both():
    assert [term.text for term in analyse_query("havo 4")] == ["havo", "havo 4"]


def test_a_word_twice_is_one_term():
    assert len(analyse_query("lezen lezen LEZEN")) == 1


def test_a_query_is_no_text():
    assert len(analyse_query(" ".join(f"woord{number}" for number in range(500)))) <= MOST_TERMS


@pytest.mark.parametrize("query", ["", "de", '"', "-", "AND OR NOT", "'; DROP TABLE", "a* NEAR(b)"])
def test_signs_are_no_operators(query):
    for term in analyse_query(query):
        for alternative in term.alternatives:
            assert all(token.isascii() and token.isalnum() for token in alternative.tokens)


@pytest.mark.parametrize(
    "query", ["leesonderwijs", "groep 5", "begrijpend lezen", "havo 4", "exit-ticket"]
)
def test_a_text_that_is_the_query_is_found(query):
    found = {token.text for token in analyse(query, "nl")}
    for term in analyse_query(query):
        assert any(found.issuperset(way.tokens) for way in term.alternatives if not way.loose)
