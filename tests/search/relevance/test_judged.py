"""The judged set is sound: a slip in it would be measured as a fault of the search."""

from __future__ import annotations

from collections import Counter

import pytest
from django.utils.text import slugify

from home.demo.networks import NETWORKS
from home.demo.words_in_english import PRACTICES as IN_ENGLISH
from tests.search.relevance.judged import Half, Kind, judged_queries, read
from tests.search.relevance.metrics import USEFUL

QUERIES = judged_queries()
DUTCH = {slugify(practice.title) for network in NETWORKS for practice in network.practices}
ENGLISH = {slugify(title) for title in IN_ENGLISH}


def test_there_are_enough_queries_of_every_kind_and_language():
    kinds = Counter(each.kind for each in QUERIES)
    assert len(QUERIES) >= 130
    assert all(kinds[kind] >= 15 for kind in Kind), kinds
    assert sum(each.language == "en" for each in QUERIES) >= 12


def test_both_halves_have_as_many_of_each_kind():
    counted = Counter((each.kind, each.half) for each in QUERIES)
    apart = {kind: counted[kind, Half.TUNE] - counted[kind, Half.TEST] for kind in Kind}
    assert all(abs(difference) <= 1 for difference in apart.values()), apart


def test_graded_practices_are_in_the_demo_in_the_language_of_the_query():
    known = {"nl": DUTCH, "en": ENGLISH}
    strangers = {each.key: each.grades.keys() - known[each.language] for each in QUERIES}
    assert not {key: slugs for key, slugs in strangers.items() if slugs}


def test_every_query_has_something_useful_and_grades_from_one_to_three():
    for each in QUERIES:
        assert max(each.grades.values()) >= USEFUL, each.key
        assert set(each.grades.values()) <= {1, 2, 3}, each.key


def test_nothing_stands_twice():
    assert len({each.key for each in QUERIES}) == len(QUERIES)
    assert len({(each.language, each.query.casefold()) for each in QUERIES}) == len(QUERIES)


def test_a_key_says_of_which_kind_it_is():
    assert [each.key for each in QUERIES if each.key.rsplit("-", 1)[0] != each.kind] == []


def test_most_practices_are_meant_by_some_query():
    meant = {slug for each in QUERIES for slug, grade in each.grades.items() if grade >= USEFUL}
    assert len(meant) >= 0.9 * len(DUTCH), sorted(DUTCH - meant)


def test_a_practice_that_is_graded_twice_is_a_slip():
    with pytest.raises(ValueError, match="plural-01 grades a practice twice"):
        read("plural-01\tplural\ttune\tnl\tlessen\teen-les=3 een-les=2")
