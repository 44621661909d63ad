"""What a colleague types finds what stands in the text, and not what merely looks like it.

Both halves of the table must hold; only the misses of one were looked at (pairs.py).
"""

from __future__ import annotations

import pytest

from tests.search.analysis.pairs import pairs

HALVES = [pytest.param(False, id="tuning"), pytest.param(True, id="held-out")]


def test_the_table_is_large_enough():
    assert sum(len(pairs("pairs.tsv", held_out=half)) for half in (False, True)) >= 200
    assert sum(len(pairs("false_friends.tsv", held_out=half)) for half in (False, True)) >= 80


@pytest.mark.parametrize("held_out", HALVES)
def test_natural_pairs_meet(held_out):
    half = pairs("pairs.tsv", held_out=held_out)
    missed = [f"{pair.query} · {pair.text}" for pair in half if not pair.found]
    assert len(missed) <= 0.10 * len(half), f"{len(missed)} of {len(half)}: run make pairs"


@pytest.mark.parametrize("held_out", HALVES)
def test_false_friends_do_not_meet(held_out):
    half = pairs("false_friends.tsv", held_out=held_out)
    met = [f"{pair.query} · {pair.text}" for pair in half if pair.found]
    assert len(met) <= 0.08 * len(half), f"{len(met)} of {len(half)}: run make pairs"


@pytest.mark.parametrize("held_out", HALVES)
def test_false_friends_do_not_meet_loosely_either(held_out):
    half = pairs("false_friends.tsv", held_out=held_out)
    assert sum(pair.found_loosely for pair in half) <= 0.08 * len(half)
