from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from search.analysis import analyse_query
from search.rules.asked import MOST_WAYS, All, AnyOf, Word, ask_all, ask_most


def words(asked) -> set[str]:
    if isinstance(asked, Word):
        return {asked.token}
    return set().union(*(words(part) for part in asked.parts))


def test_every_term_must_be_there_in_one_of_its_ways():
    asked = ask_all(analyse_query("lezen toetsen"))
    assert isinstance(asked, All)
    assert len(asked.parts) == 2
    assert all(isinstance(part, AnyOf) for part in asked.parts)


def test_loose_ways_come_only_when_asked():
    terms = analyse_query("rekenspel")
    assert Word("spelen") not in ask_all(terms).parts
    assert Word("spelen") in ask_all(terms, loose=True).parts


def test_one_of_two_terms_may_be_missing():
    asked = ask_most(analyse_query("lezen toetsen"))
    assert isinstance(asked, AnyOf)


def test_of_four_terms_two_at_least_are_there():
    asked = ask_most(analyse_query("lezen toetsen muziek gymzaal"))
    assert isinstance(asked, AnyOf)
    assert {len(part.parts) for part in asked.parts} == {2}


@given(st.text(max_size=300))
def test_any_query_is_asked_in_a_bounded_way(text):
    terms = analyse_query(text)
    if terms:
        ask_all(terms)
        asked = ask_most(terms)
        assert not isinstance(asked, AnyOf) or len(asked.parts) <= max(MOST_WAYS, len(terms) * 20)
