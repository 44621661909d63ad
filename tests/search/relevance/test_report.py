"""What `make relevance` prints, and when it fails."""

from __future__ import annotations

from itertools import product

from tests.search.relevance.judged import Half, Judged, Kind
from tests.search.relevance.report import judge, misses, table

# Of every kind, twenty-five queries in each half.
QUERIES = [
    Judged(f"{kind}-{half}-{number}", kind, half, "nl", f"vraag {number}", {"a": 3, "b": 2})
    for kind, half, number in product(Kind, Half, range(25))
]
ALL_FOUND = {each.key: ["a", "b"] for each in QUERIES}


def without(share: int, half: Half) -> dict[str, list[str]]:
    """Of every hundred queries of a half, this many find nothing."""
    keys = [each.key for each in QUERIES if each.half is half]
    lost = set(keys[: len(keys) * share // 100])
    return {key: [] if key in lost else found for key, found in ALL_FOUND.items()}


def verdicts(**ours: dict[str, list[str]]) -> list[bool]:
    return [met for _line, met in judge(QUERIES, ours)]


def test_all_found_on_both_databases_is_good_enough():
    assert verdicts(one=ALL_FOUND, other=ALL_FOUND) == [True, True, True]


def test_recall_counts_on_the_half_that_nobody_looked_at():
    assert verdicts(one=without(4, Half.TEST)) == [True]
    assert verdicts(one=without(6, Half.TEST)) == [False]
    assert verdicts(one=without(50, Half.TUNE)) == [True]


def test_the_databases_must_agree_in_either_half():
    assert verdicts(one=ALL_FOUND, other=without(3, Half.TUNE)) == [True, True, False]
    assert verdicts(one=without(3, Half.TEST), other=ALL_FOUND) == [True, True, False]
    assert verdicts(one=ALL_FOUND, other=without(1, Half.TEST)) == [True, True, True]


def test_an_order_that_differs_is_a_difference_too():
    turned = {key: found[::-1] for key, found in ALL_FOUND.items()}
    assert verdicts(one=ALL_FOUND, other=turned) == [True, True, False]


def test_what_falls_short_says_so():
    (line, _met), *_rest = judge(QUERIES, {"SQLite": without(100, Half.TEST)})
    assert line.startswith("ours on SQLite: recall@10 0.000")
    assert line.endswith("FALLS SHORT")


def test_only_misses_of_the_tuning_half_are_named():
    keys = [line.split()[0] for line in misses(QUERIES, {key: ["a"] for key in ALL_FOUND})]
    assert keys == [each.key for each in QUERIES if each.half is Half.TUNE]
    assert list(misses(QUERIES, ALL_FOUND)) == []


def test_the_table_has_a_line_per_kind_and_one_for_all():
    head, *lines = table(QUERIES, without(100, Half.TEST))
    assert [line.split()[0] for line in lines] == [*Kind, "all"]
    assert lines[-1].split()[1:5] == ["175", "1.000", "1.000", "0.0%"]
    assert lines[-1].split()[5:] == ["175", "0.000", "0.000", "100.0%"]
    assert len(head) == len(lines[0])
