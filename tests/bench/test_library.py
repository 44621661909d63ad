"""Made-up practices: the same every time, as long as real ones, and with words as in real texts."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from bench.library import NETWORKS, SCHOOLS, library, names, schools_of
from networks.models import PracticePage

SOME = list(library(400))


def words(practice) -> list[str]:
    texts = (practice.title, practice.for_whom, practice.how_to, practice.what_we_saw)
    return re.sub(r"<[^>]+>", " ", " ".join(texts)).lower().split()


def test_the_same_seed_makes_the_same_practices_and_another_seed_others():
    assert list(library(400)) == SOME
    assert list(library(400, seed=2)) != SOME


def test_a_smaller_library_is_the_beginning_of_a_larger_one():
    assert list(library(30)) == SOME[:30]


def test_practices_are_as_long_as_real_ones():
    lengths = [len(words(practice)) for practice in SOME]
    assert min(lengths) >= 140
    assert max(lengths) <= 270
    assert 190 <= sum(lengths) / len(lengths) <= 230


def test_no_gap_is_left_open():
    assert not [each for each in SOME if "{" in each.title + each.how_to + each.what_we_saw]


def test_common_words_are_common_and_most_words_are_rare():
    texts = Counter(word for practice in SOME for word in set(words(practice)))
    most_common = [times for _word, times in texts.most_common(100)]
    once = sum(times == 1 for times in texts.values())
    assert most_common[0] >= 0.9 * len(SOME)
    assert most_common[99] <= 0.6 * len(SOME)
    assert once >= len(texts) / 2


def test_a_practice_is_at_home_in_the_vocabulary_and_in_its_network():
    longest = PracticePage._meta.get_field("for_whom").max_length
    subjects, levels = set(names("subjects")), set(names("levels"))
    for each in SOME:
        assert each.subject in subjects
        assert each.level in levels
        assert each.school in schools_of(each.network)
        assert len(each.for_whom) <= longest


def test_practices_are_spread_over_networks_themes_and_years():
    assert len({each.network for each in SOME}) > NETWORKS / 2
    assert len({each.theme for each in SOME}) > 15
    assert {each.days_ago // 365 for each in SOME} == {0, 1, 2}


@pytest.mark.parametrize("network", [0, 1, NETWORKS - 1])
def test_a_network_has_schools_that_are_there_and_none_twice(network):
    schools = schools_of(network)
    assert len(set(schools)) == len(schools)
    assert set(schools) <= set(range(SCHOOLS))
