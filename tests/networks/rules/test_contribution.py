from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from networks.rules.contribution import (
    STAGES,
    Adoption,
    EvidenceField,
    MoveProblem,
    Stage,
    check_move,
    evidence_needed,
    is_also_elsewhere,
    link_due,
    needs_effect_check,
    position,
)

stages = st.sampled_from(Stage)
blanks = st.sampled_from(["", " ", "\n\t"])


def test_stages_run_from_one_to_five_and_stopped_has_no_place():
    assert [position(stage) for stage in STAGES] == [1, 2, 3, 4, 5]
    assert position(Stage.STOPPED) is None
    assert set(Stage) == {*STAGES, Stage.STOPPED}


@pytest.mark.parametrize(
    ("current", "to", "reason", "problem"),
    [
        (Stage.BROUGHT_BACK, Stage.TRIED, "", None),
        (Stage.BROUGHT_BACK, Stage.EMBEDDED, "", None),
        (Stage.TEAM_APPLIED, Stage.EMBEDDED, "", None),
        (Stage.TEAM_APPLIED, Stage.TRIED, "", MoveProblem.REASON_MISSING),
        (Stage.TEAM_APPLIED, Stage.TRIED, "  ", MoveProblem.REASON_MISSING),
        (Stage.TEAM_APPLIED, Stage.TRIED, "twee collega's zijn weg", None),
        (Stage.BROUGHT_BACK, Stage.STOPPED, "", MoveProblem.LESSON_MISSING),
        (Stage.EMBEDDED, Stage.STOPPED, "één keer per week is genoeg", None),
        (Stage.STOPPED, Stage.TRIED, "", MoveProblem.REASON_MISSING),
        (Stage.STOPPED, Stage.EMBEDDED, "", MoveProblem.REASON_MISSING),
        (Stage.STOPPED, Stage.TRIED, "een nieuw team wil wel", None),
        (Stage.TRIED, Stage.TRIED, "", MoveProblem.SAME_STAGE),
        (Stage.TRIED, Stage.TRIED, "nog eens", MoveProblem.SAME_STAGE),
        (Stage.STOPPED, Stage.STOPPED, "nog eens", MoveProblem.SAME_STAGE),
    ],
)
def test_forward_is_free_back_and_stop_need_words(current, to, reason, problem):
    check = check_move(current, to, reason)
    assert check.problem == problem
    assert check.ok == (problem is None)


@given(stages, stages)
def test_with_a_reason_every_other_stage_can_be_reached(current, to):
    assert check_move(current, to, "daarom").ok == (current != to)


@given(st.sampled_from(STAGES), st.lists(st.tuples(stages, blanks)))
def test_without_a_reason_a_contribution_only_ever_goes_forward(start, wishes):
    path = [start]
    for wish, blank in wishes:
        if check_move(path[-1], wish, blank).ok:
            path.append(wish)
    places = [STAGES.index(stage) for stage in path]
    assert places == sorted(set(places))


def test_every_stage_asks_for_evidence_of_its_own():
    asked = [field for stage in Stage for field in evidence_needed(stage)]
    assert sorted(asked) == sorted(EvidenceField)
    assert all(evidence_needed(stage) for stage in Stage)


def test_effect_always_asks_what_else_may_have_played_a_part():
    assert EvidenceField.WHAT_ELSE_PLAYED in evidence_needed(Stage.EFFECT_VISIBLE)


@pytest.mark.parametrize(
    ("stages_passed", "expected"),
    [
        ([], False),
        ([Stage.TRIED], False),
        ([Stage.EMBEDDED], True),
        ([Stage.TRIED, Stage.TEAM_APPLIED, Stage.EMBEDDED], True),
        ([Stage.TRIED, Stage.EFFECT_VISIBLE, Stage.EMBEDDED], False),
        ([Stage.EMBEDDED, Stage.EFFECT_VISIBLE, Stage.EMBEDDED], False),
        ([Stage.EMBEDDED, Stage.TEAM_APPLIED], False),
        ([Stage.EMBEDDED, Stage.STOPPED], False),
    ],
)
def test_a_fixed_agreement_says_when_its_effect_was_never_looked_at(stages_passed, expected):
    assert needs_effect_check(stages_passed) is expected


@pytest.mark.parametrize(
    ("adoptions", "expected"),
    [
        ([], False),
        ([Adoption(school=2, stage=Stage.TRIED, confirmed=True)], True),
        ([Adoption(school=2, stage=Stage.BROUGHT_BACK, confirmed=True)], True),
        ([Adoption(school=2, stage=Stage.EMBEDDED, confirmed=False)], False),
        ([Adoption(school=1, stage=Stage.EMBEDDED, confirmed=True)], False),
        ([Adoption(school=2, stage=Stage.STOPPED, confirmed=True)], False),
        (
            [
                Adoption(school=2, stage=Stage.STOPPED, confirmed=True),
                Adoption(school=3, stage=Stage.TRIED, confirmed=True),
            ],
            True,
        ),
    ],
)
def test_the_mark_needs_a_confirmed_adoption_that_runs_at_another_school(adoptions, expected):
    assert is_also_elsewhere(1, adoptions) is expected


@pytest.mark.parametrize(("days", "expected"), [(0, False), (30, False), (31, True)])
def test_a_priority_may_wait_thirty_days(days, expected):
    started_on = date(2025, 12, 20)
    assert link_due(started_on, started_on + timedelta(days=days)) is expected
