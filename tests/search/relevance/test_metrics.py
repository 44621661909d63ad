"""Figures by hand: what a ranking is worth."""

from __future__ import annotations

from math import log2

import pytest

from tests.search.relevance.metrics import figures, missed, ndcg, recall

GRADES = {"a": 3, "b": 2, "c": 1}
BEST = 7 + 3 / log2(3) + 1 / 2


def test_the_best_order_is_worth_one():
    assert ndcg(["a", "b", "c", "x"], GRADES) == pytest.approx(1)


def test_a_lower_place_is_worth_less():
    assert ndcg(["x", "a"], GRADES) == pytest.approx(7 / log2(3) / BEST)
    assert ndcg(["c", "b", "a"], GRADES) == pytest.approx((1 + 3 / log2(3) + 7 / 2) / BEST)


def test_what_stands_below_the_tenth_place_is_worth_nothing():
    strangers = [str(number) for number in range(10)]
    assert ndcg([*strangers, "a"], GRADES) == 0
    assert recall([*strangers, "a"], GRADES) == 0
    assert recall([*strangers[1:], "a"], GRADES) == 0.5


def test_recall_asks_for_what_is_useful_only():
    assert recall(["a", "x"], GRADES) == 0.5
    assert recall(["c"], GRADES) == 0
    assert recall(["b", "a"], GRADES) == 1


def test_ten_are_all_where_more_than_ten_are_useful():
    grades = {str(number): 2 for number in range(12)}
    assert recall(list(grades), grades) == 1
    assert recall(list(grades)[:5], grades) == 0.5


def test_what_was_missed_is_named_best_first():
    assert missed(["c"], {"b": 2, "a": 3, "c": 1}) == ["a", "b"]
    assert missed(["b", "a"], GRADES) == []


def test_figures_are_means_over_queries():
    found = figures([(["a", "b"], GRADES), ([], GRADES), (["x"], GRADES), (["a"], {"a": 2})])
    assert found.queries == 4
    assert found.nothing == 0.25
    assert found.recall == 0.5
    assert found.ndcg == pytest.approx(((7 + 3 / log2(3)) / BEST + 1) / 4)
