"""Practices of the demo are worth reading: enough of them, of many kinds, and all of substance."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from home.demo.boards import SCHOOLS
from home.demo.networks import NETWORKS
from home.demo.words_in_english import PRACTICES
from networks.models import PracticePage

DATA = Path(__file__).resolve().parents[2] / "schools/data"
PLANS = [(network, plan) for network in NETWORKS for plan in network.practices]
# Words of title, for whom, how to do it and what we saw together.
WORDS = range(120, 261)
# Over three school years, also before the network itself began.
OLDEST, NEWEST = -500, -1


def rows(name: str, key: str = "name_nl") -> dict[str, dict[str, str]]:
    found = json.loads((DATA / f"{name}.json").read_text(encoding="utf-8"))
    return {row[key]: row for row in found}


def words(*texts: str) -> int:
    return sum(len(re.sub(r"<[^>]+>", " ", text).split()) for text in texts)


def test_there_are_enough_and_a_third_is_in_english() -> None:
    titles = [plan.title for _network, plan in PLANS]
    assert len(titles) == len(set(titles)) >= 64
    assert set(PRACTICES) <= set(titles)
    assert len(PRACTICES) * 3 >= len(titles)


@pytest.mark.parametrize(("network", "plan"), PLANS, ids=lambda plan: plan.title)
def test_a_practice_has_substance_and_fits_its_network(network, plan) -> None:
    assert words(plan.title, plan.for_whom, plan.how_to, plan.what_we_saw) in WORDS
    assert plan.how_to.count("<li>") >= 3
    assert len(plan.for_whom) <= PracticePage._meta.get_field("for_whom").max_length
    assert plan.school in {joining.school for joining in network.joining}
    assert OLDEST <= plan.days <= NEWEST
    assert set(plan.themes) <= set(rows("themes", "slug"))
    assert set(plan.subjects) <= set(rows("subjects"))
    assert set(plan.levels) <= set(rows("levels"))


def test_they_are_of_every_network_theme_and_sector() -> None:
    assert {network.number for network, _plan in PLANS} == set(range(1, 13))
    themes = {slug for network, plan in PLANS for slug in plan.themes or network.themes}
    assert themes == set(rows("themes", "slug"))
    levels = Counter(level for _network, plan in PLANS for level in plan.levels)
    assert {f"Groep {n}" for n in range(1, 9)} < set(levels)
    assert {rows("levels")[level]["sector"] for level in levels} >= {"po", "so", "vso", "vo", "mbo"}
    sectors = {plan.key: plan.sector for plan in SCHOOLS}
    assert {sectors[plan.school] for _network, plan in PLANS} == {"po", "so", "vo", "mbo"}


@pytest.mark.parametrize("practice", PRACTICES.values(), ids=lambda practice: practice.title)
def test_english_says_it_in_as_many_steps(practice) -> None:
    plan = next(plan for _network, plan in PLANS if plan.title == practice.dutch)
    for dutch, english in (
        (plan.how_to, practice.how_to),
        (plan.what_we_saw, practice.what_we_saw),
    ):
        tags = [re.findall(r"</?(?:p|ol|li)>", text) for text in (dutch, english)]
        assert tags[0] == tags[1]
    assert len(practice.for_whom) <= PracticePage._meta.get_field("for_whom").max_length
