import pytest
from hypothesis import given
from hypothesis import strategies as st

from networks.rules.action_item import (
    ActionState,
    CarryOver,
    CompletionProblem,
    TransitionProblem,
    check_carry_over,
    check_completion,
    check_transition,
)

states = st.sampled_from(ActionState)


@pytest.mark.parametrize(
    ("current", "to", "reason", "problem"),
    [
        (ActionState.OPEN, ActionState.BUSY, "", None),
        (ActionState.BUSY, ActionState.OPEN, "", None),
        (ActionState.OPEN, ActionState.DONE, "", None),
        (ActionState.BUSY, ActionState.NOT_DONE, " ", TransitionProblem.REASON_MISSING),
        (ActionState.BUSY, ActionState.NOT_DONE, "geen invaller", None),
        (ActionState.NOT_DONE, ActionState.OPEN, "", None),
        (ActionState.NOT_DONE, ActionState.DONE, "", None),
        (ActionState.DONE, ActionState.OPEN, "toch niet", TransitionProblem.ALREADY_DONE),
        (ActionState.DONE, ActionState.NOT_DONE, "toch niet", TransitionProblem.ALREADY_DONE),
        (ActionState.OPEN, ActionState.OPEN, "", TransitionProblem.SAME_STATE),
        (ActionState.DONE, ActionState.DONE, "", TransitionProblem.SAME_STATE),
    ],
)
def test_not_done_needs_a_reason_and_done_stays_done(current, to, reason, problem):
    check = check_transition(current, to, reason)
    assert check.problem == problem
    assert check.ok == (problem is None)


@given(states.filter(lambda state: state != ActionState.DONE))
def test_every_unfinished_item_can_still_be_done(current):
    assert check_transition(current, ActionState.DONE, "").ok


@pytest.mark.parametrize(
    ("times", "expected"),
    [
        (0, CarryOver.ALLOWED),
        (1, CarryOver.ALLOWED),
        (2, CarryOver.ASK_STILL_USEFUL),
        (3, CarryOver.ASK_STILL_USEFUL),
    ],
)
def test_after_two_times_an_item_is_asked_whether_it_is_still_useful(times, expected):
    assert check_carry_over(times) == expected


@pytest.mark.parametrize(
    ("what_happened", "nothing_reason", "problem", "is_try_out"),
    [
        ("vier groepen gebruikten het gespreksblad", "", None, True),
        ("", "het was een afspraak over de agenda", None, False),
        ("", "", CompletionProblem.UNANSWERED, False),
        (" ", "\n", CompletionProblem.UNANSWERED, False),
        ("vier groepen", "niets", CompletionProblem.CONTRADICTION, False),
    ],
)
def test_completing_tells_what_happened_or_why_nothing_did(
    what_happened, nothing_reason, problem, is_try_out
):
    check = check_completion(what_happened, nothing_reason)
    assert (check.problem, check.is_try_out) == (problem, is_try_out)
    assert check.ok == (problem is None)
