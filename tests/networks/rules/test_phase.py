from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from networks.rules.phase import (
    ExplorationLimit,
    Phase,
    PhaseProblem,
    check_phase_move,
    exploration_limit,
    is_dormant,
)

TODAY = date(2026, 3, 2)
YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)

phases = st.sampled_from(Phase)
dates = st.sampled_from([None, YESTERDAY, TODAY, TOMORROW])


def move(current, to, *, concrete=False, until=None):
    return check_phase_move(
        current, to, goal_is_concrete=concrete, exploration_until=until, today=TODAY
    )


@pytest.mark.parametrize(
    ("concrete", "until", "problem"),
    [
        (True, None, None),
        (True, YESTERDAY, None),
        (False, TOMORROW, None),
        (False, TODAY, None),
        (False, None, PhaseProblem.GOAL_NOT_CONCRETE),
        (False, YESTERDAY, PhaseProblem.EXPLORATION_EXPIRED),
    ],
)
@pytest.mark.parametrize("current", [phase for phase in Phase if phase != Phase.ACTIVE])
def test_a_network_becomes_active_with_a_concrete_or_a_dated_exploration_goal(
    current, concrete, until, problem
):
    check = move(current, Phase.ACTIVE, concrete=concrete, until=until)
    assert check.problem == problem
    assert check.ok == (problem is None)


@pytest.mark.parametrize(
    ("current", "to", "problem"),
    [
        (Phase.IDEA, Phase.EXPLORING, None),
        (Phase.IDEA, Phase.CLOSED, None),
        (Phase.IDEA, Phase.CLOSING, PhaseProblem.NOT_A_NEXT_PHASE),
        (Phase.EXPLORING, Phase.CLOSING, None),
        (Phase.EXPLORING, Phase.CLOSED, None),
        (Phase.EXPLORING, Phase.IDEA, PhaseProblem.NOT_A_NEXT_PHASE),
        (Phase.ACTIVE, Phase.EXPLORING, None),
        (Phase.ACTIVE, Phase.CLOSING, None),
        (Phase.ACTIVE, Phase.CLOSED, PhaseProblem.NOT_A_NEXT_PHASE),
        (Phase.CLOSING, Phase.CLOSED, None),
        (Phase.CLOSED, Phase.EXPLORING, None),
        (Phase.CLOSED, Phase.CLOSING, PhaseProblem.NOT_A_NEXT_PHASE),
        (Phase.ACTIVE, Phase.ACTIVE, PhaseProblem.SAME_PHASE),
    ],
)
def test_an_active_network_harvests_before_it_closes(current, to, problem):
    assert move(current, to).problem == problem


@given(phases, st.lists(phases))
def test_without_a_goal_no_path_leads_into_active(start, wishes):
    current = start
    for wish in wishes:
        if move(current, wish).ok:
            assert wish != Phase.ACTIVE
            current = wish


@pytest.mark.parametrize("start", Phase)
@pytest.mark.parametrize("goal", Phase)
def test_no_phase_is_a_dead_end_apart_from_having_been_an_idea(start, goal):
    reached, before = {start}, set()
    while reached != before:
        before = set(reached)
        reached |= {to for here in before for to in Phase if move(here, to, concrete=True).ok}
    assert goal in reached or goal == Phase.IDEA


@pytest.mark.parametrize(
    ("meetings", "weeks", "until", "expected"),
    [
        (0, 0, None, None),
        (1, 9, TODAY, None),
        (2, 0, TOMORROW, ExplorationLimit.MEETINGS),
        (0, 10, TOMORROW, ExplorationLimit.SCHOOL_WEEKS),
        (0, 0, YESTERDAY, ExplorationLimit.DATE),
        (2, 10, YESTERDAY, ExplorationLimit.DATE),
    ],
)
def test_exploring_ends_after_two_meetings_ten_weeks_or_its_date(meetings, weeks, until, expected):
    assert exploration_limit(meetings, weeks, until, TODAY) == expected


@given(st.integers(0, 5), st.integers(0, 30), dates)
def test_an_exploration_that_is_over_never_starts_again(meetings, weeks, until):
    if exploration_limit(meetings, weeks, until, TODAY):
        assert exploration_limit(meetings + 1, weeks + 1, until, TOMORROW)


@pytest.mark.parametrize(
    ("weeks", "planned", "phase", "expected"),
    [
        (11, False, Phase.ACTIVE, False),
        (12, False, Phase.ACTIVE, True),
        (12, False, Phase.EXPLORING, True),
        (40, True, Phase.ACTIVE, False),
        (40, False, Phase.IDEA, False),
        (40, False, Phase.CLOSING, False),
        (40, False, Phase.CLOSED, False),
    ],
)
def test_a_working_network_lies_still_after_twelve_weeks_without_a_plan(
    weeks, planned, phase, expected
):
    assert is_dormant(weeks, has_planned_meeting=planned, phase=phase) is expected
