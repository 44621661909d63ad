"""How far a practice is, when it is looked at again, and where its text is on the way."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product

import pytest

from networks.rules.contribution import Stage
from networks.rules.practice import (
    Progress,
    Use,
    how_far,
    looked_at_before,
    progress_of,
    review_due,
)

TRIED, TEAM, EFFECT = Stage.TRIED, Stage.TEAM_APPLIED, Stage.EFFECT_VISIBLE
SHARED, EMBEDDED = Stage.BROUGHT_BACK, Stage.EMBEDDED


@pytest.mark.parametrize(
    ("uses", "far"),
    [
        ([], None),
        ([Use((SHARED,))], None),
        ([Use((SHARED, TRIED))], TRIED),
        ([Use((TEAM,))], TRIED),  # nobody else said so
        ([Use((TEAM,), TEAM)], TEAM),
        ([Use((TEAM, EFFECT), TEAM)], TEAM),
        ([Use((EFFECT,), EFFECT)], EFFECT),
        ([Use((TEAM, EMBEDDED), EMBEDDED)], TEAM),  # nobody looked at the effect
        ([Use((EFFECT, EMBEDDED), EMBEDDED)], EFFECT),
        ([Use((SHARED,)), Use((TEAM,), TEAM), Use((TRIED,))], TEAM),
    ],
)
def test_a_practice_is_as_far_as_it_came_where_it_came_furthest(uses, far):
    assert how_far(uses, began_at_school=False) == far


def test_where_it_began_it_was_tried():
    assert how_far([], began_at_school=True) == TRIED


@pytest.mark.parametrize(
    ("published", "reviewed", "due"),
    [
        (date(2024, 11, 25), None, date(2026, 11, 25)),
        (date(2024, 11, 25), date(2025, 3, 1), date(2027, 3, 1)),
        (date(2025, 3, 1), date(2024, 11, 25), date(2027, 3, 1)),
        (date(2024, 2, 29), None, date(2026, 3, 1)),
    ],
)
def test_it_is_looked_at_again_after_two_years(published, reviewed, due):
    assert review_due(published, reviewed) == due


def test_what_was_looked_at_on_that_day_is_due_and_what_was_a_day_later_is_not():
    for days in range(1500):
        today = date(2026, 1, 1) + timedelta(days=days)
        last = looked_at_before(today)
        assert review_due(last) <= today < review_due(last + timedelta(days=1))


@pytest.mark.parametrize(
    ("facts", "step"),
    [
        ({}, Progress.DRAFT),
        ({"waits": True}, Progress.WAITING),
        ({"changes_asked": True}, Progress.CHANGES_ASKED),
        ({"is_live": True, "was_live": True}, Progress.PUBLISHED),
        ({"is_live": True, "was_live": True, "has_draft": True}, Progress.PUBLISHED_WITH_DRAFT),
        ({"is_live": True, "was_live": True, "waits": True}, Progress.WAITING),
        ({"was_live": True, "has_draft": True}, Progress.PUT_AWAY),
    ],
)
def test_a_writer_sees_where_it_stands(facts, step):
    names = ("is_live", "was_live", "has_draft", "waits", "changes_asked")
    assert progress_of(**dict.fromkeys(names, False) | facts) == step


def test_every_step_can_be_reached():
    found = {
        progress_of(is_live=a, was_live=b, has_draft=c, waits=d, changes_asked=e)
        for a, b, c, d, e in product((True, False), repeat=5)
    }
    assert found == set(Progress)
