from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from networks.rules.contribution import Stage, position
from networks.rules.follow_up import (
    Answer,
    Focus,
    FollowUpState,
    focus,
    needs_follow_up,
    next_weeks,
    state_on,
    suggested_stage,
)

DUE_ON = date(2026, 3, 2)

stages = st.sampled_from(Stage)


@pytest.mark.parametrize(
    ("answer", "current", "expected"),
    [
        (Answer.NOT_YET, Stage.BROUGHT_BACK, None),
        (Answer.TRIED, Stage.BROUGHT_BACK, Stage.TRIED),
        (Answer.TRIED, Stage.TRIED, None),
        (Answer.TRIED, Stage.TEAM_APPLIED, None),
        (Answer.TOGETHER, Stage.BROUGHT_BACK, Stage.TEAM_APPLIED),
        (Answer.TOGETHER, Stage.EMBEDDED, None),
        (Answer.STOPPED, Stage.EMBEDDED, Stage.STOPPED),
        (Answer.STOPPED, Stage.STOPPED, None),
        (Answer.TOGETHER, Stage.STOPPED, None),
    ],
)
def test_an_answer_suggests_a_stage_only_when_it_brings_news(answer, current, expected):
    assert suggested_stage(answer, current) == expected


@given(st.sampled_from(Answer), stages)
def test_an_answer_never_moves_a_contribution_back(answer, current):
    suggested = suggested_stage(answer, current)
    if suggested not in {None, Stage.STOPPED}:
        assert position(suggested) > position(current)


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (-1, FollowUpState.PLANNED),
        (0, FollowUpState.OPEN),
        (13, FollowUpState.OPEN),
        (14, FollowUpState.EXPIRED),
        (200, FollowUpState.EXPIRED),
    ],
)
def test_a_follow_up_is_open_for_fourteen_days(days, expected):
    today = DUE_ON + timedelta(days=days)
    assert state_on(DUE_ON, answered=False, skipped=False, today=today) == expected


@given(st.integers(-30, 400), st.booleans())
def test_an_answer_counts_early_late_and_after_skipping(days, skipped):
    today = DUE_ON + timedelta(days=days)
    state = state_on(DUE_ON, answered=True, skipped=skipped, today=today)
    assert state == FollowUpState.ANSWERED


def test_a_skipped_follow_up_does_not_expire():
    today = DUE_ON + timedelta(days=30)
    assert state_on(DUE_ON, answered=False, skipped=True, today=today) == FollowUpState.SKIPPED


@pytest.mark.parametrize(
    ("weeks", "expected"),
    [
        (4, Focus.FIRST_TRY),
        (6, Focus.FIRST_TRY),
        (12, Focus.WHO_JOINS),
        (26, Focus.WHAT_CHANGED),
        (52, Focus.STILL_THERE),
        (78, Focus.STILL_THERE),
    ],
)
def test_every_moment_has_its_own_question(weeks, expected):
    assert focus(weeks) == expected


@pytest.mark.parametrize(
    ("stage", "done", "expected"),
    [
        (Stage.BROUGHT_BACK, [], 6),
        (Stage.TRIED, [6], 12),
        (Stage.TEAM_APPLIED, [12, 6], 26),
        (Stage.TRIED, [12], 26),
        (Stage.EFFECT_VISIBLE, [6, 12, 26], 52),
        (Stage.TRIED, [6, 12, 26, 52], 78),
        (Stage.TRIED, [6, 12, 26, 52, 78], 104),
        (Stage.EMBEDDED, [], 6),
        (Stage.EMBEDDED, [6, 12, 26], 52),
        (Stage.EMBEDDED, [6, 12, 26, 52], None),
        (Stage.EMBEDDED, [6, 12, 26, 52, 78], None),
        (Stage.STOPPED, [], None),
        (Stage.STOPPED, [6], None),
    ],
)
def test_the_next_moment_follows_until_an_end_state(stage, done, expected):
    assert next_weeks(stage, done) == expected
    assert needs_follow_up(stage, done) == (expected is not None)


@given(stages, st.lists(st.integers(1, 300)))
def test_the_next_moment_lies_after_all_that_were(stage, done):
    weeks = next_weeks(stage, done)
    assert weeks is None or all(weeks > earlier for earlier in done)


@given(st.sampled_from([stage for stage in Stage if stage not in {Stage.EMBEDDED, Stage.STOPPED}]))
def test_what_is_neither_embedded_nor_stopped_is_never_forgotten(stage):
    done: list[int] = []
    for _ in range(20):
        assert needs_follow_up(stage, done)
        done.append(next_weeks(stage, done))
