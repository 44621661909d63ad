"""Typing errors lead to the word that was meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.analysis import suggest
from search.analysis.spelling import MOST_MISTAKES, Mistakes, distance

VOCABULARY = {
    "lezen": 90,
    "leesonderwijs": 40,
    "leestonderwijs": 1,
    "rekenen": 80,
    "regenen": 2,
    "kwaliteit": 30,
    "kwaliteitskaart": 20,
    "burgerschap": 25,
    "mediawijsheid": 10,
    "ouders": 50,
    "feedback": 35,
    "coördinator": 5,
    "toets": 60,
    "toetsen": 55,
    "groep": 99,
    "ei": 3,
}
WORDS = st.text(alphabet="abcdeijou", max_size=12)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("leesonderwjis", "leesonderwijs"),
        ("rekenne", "rekenen"),
        ("kwalitijt", "kwaliteit"),
        ("burgerschp", "burgerschap"),
        ("mediawijsheit", "mediawijsheid"),
        ("auders", "ouders"),
        ("fedback", "feedback"),
        ("feeddback", "feedback"),
        ("coordinater", "coördinator"),
        ("lezne", "lezen"),
        ("toest", "toets"),
        ("groeo", "groep"),
    ],
)
def test_the_word_that_was_meant_comes_first(typed, meant):
    assert suggest(typed, VOCABULARY)[0] == meant


@pytest.mark.parametrize("typed", ["fiets", "ie", "", "\x00", "xyzxyzxyz", "a" * 5000])
def test_what_is_nothing_like_it_is_no_suggestion(typed):
    assert suggest(typed, VOCABULARY) == []


def test_of_equals_the_frequent_word_comes_first():
    assert suggest("reenen", {"regenen": 2, "rekenen": 80}) == ["rekenen", "regenen"]


def test_a_short_word_is_forgiven_one_mistake_a_long_one_two():
    assert suggest("grxxp", VOCABULARY) == []
    assert suggest("kwalxxeit", VOCABULARY) == ["kwaliteit"]


def test_a_mistake_that_fingers_or_ears_make_is_cheap():
    assert distance("kwalitijt", "kwaliteit") == 0.5
    assert distance("lezem", "lezen") == 0.5
    assert distance("lezan", "lezen") == 1.0
    assert distance("lzeen", "lezen") == 0.5


def plain(one: str, other: str) -> int:
    """Optimal string alignment by its definition."""
    rows = [list(range(len(other) + 1))]
    for row, letter in enumerate(one, 1):
        line = [row]
        for at, theirs in enumerate(other, 1):
            best = min(rows[-1][at] + 1, line[-1] + 1, rows[-1][at - 1] + (letter != theirs))
            if row > 1 and at > 1 and letter == other[at - 2] and theirs == one[row - 2]:
                best = min(best, rows[-2][at - 2] + 1)
            line.append(best)
        rows.append(line)
    return rows[-1][-1]


@given(WORDS.filter(bool), WORDS)
def test_the_sieve_counts_as_the_definition_does(one, other):
    assert Mistakes(one).to(other) == plain(one, other)


@given(WORDS, WORDS)
def test_prices_are_the_same_both_ways_and_never_above_the_count(one, other):
    there, back = distance(one, other, 99), distance(other, one, 99)
    assert there == pytest.approx(back)
    assert there <= plain(one, other)


@given(st.text(max_size=30), st.lists(st.text(max_size=20), max_size=10))
def test_any_word_and_vocabulary(word, vocabulary):
    found = suggest(word, vocabulary)
    assert set(found) <= set(vocabulary)
    assert len(found) <= 3 < MOST_MISTAKES + 1
