from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from networks.rules.confirmation import (
    Claim,
    ConfirmerReason,
    ConfirmerRole,
    may_confirm,
    required,
    who_confirms,
)
from networks.rules.contribution import Stage

CHAMPION, LEADER = ConfirmerRole.CHAMPION, ConfirmerRole.SCHOOL_LEADER
ELSEWHERE, COORDINATOR = ConfirmerRole.COLLEAGUE_ELSEWHERE, ConfirmerRole.COORDINATOR

A_TEACHER = Claim(
    claimant_is_champion=False,
    claimant_is_school_leader=False,
    other_champion=True,
    other_leader=True,
    team_size=20,
    participating_schools=4,
)
THE_CHAMPION = replace(A_TEACHER, claimant_is_champion=True, other_champion=False)
THE_LEADER = replace(A_TEACHER, claimant_is_school_leader=True, other_leader=False)

stages = st.sampled_from(Stage)
claims = st.builds(
    Claim,
    claimant_is_champion=st.booleans(),
    claimant_is_school_leader=st.booleans(),
    other_champion=st.booleans(),
    other_leader=st.booleans(),
    team_size=st.none() | st.integers(1, 60),
    participating_schools=st.integers(0, 8),
)


@pytest.mark.parametrize(
    ("stage", "expected"),
    [
        (Stage.BROUGHT_BACK, False),
        (Stage.TRIED, False),
        (Stage.TEAM_APPLIED, True),
        (Stage.EFFECT_VISIBLE, True),
        (Stage.EMBEDDED, True),
        (Stage.STOPPED, False),
    ],
)
def test_confirmation_is_required_from_doing_it_together_on(stage, expected):
    assert required(stage) is expected


@pytest.mark.parametrize("stage", [Stage.BROUGHT_BACK, Stage.TEAM_APPLIED, Stage.EFFECT_VISIBLE])
@pytest.mark.parametrize(
    ("claim", "roles", "reason"),
    [
        (A_TEACHER, {CHAMPION, LEADER}, "normal"),
        (replace(A_TEACHER, other_leader=False), {CHAMPION}, "normal"),
        (THE_CHAMPION, {LEADER}, "normal"),
        (THE_LEADER, {CHAMPION}, "normal"),
        (replace(THE_CHAMPION, other_leader=False), {ELSEWHERE}, "own_claim"),
        (replace(THE_LEADER, other_champion=False), {ELSEWHERE}, "own_claim"),
        (replace(A_TEACHER, other_champion=False, other_leader=False), {ELSEWHERE}, "nobody_here"),
        (replace(A_TEACHER, team_size=9), {ELSEWHERE}, "small_team"),
        (replace(THE_LEADER, team_size=6), {ELSEWHERE}, "small_team"),
        (replace(A_TEACHER, team_size=10), {CHAMPION, LEADER}, "normal"),
        (replace(A_TEACHER, team_size=None), {CHAMPION, LEADER}, "normal"),
        (replace(A_TEACHER, participating_schools=1), {CHAMPION, LEADER}, "normal"),
        (replace(A_TEACHER, team_size=6, participating_schools=2), {ELSEWHERE}, "small_team"),
        (replace(A_TEACHER, team_size=6, participating_schools=1), {COORDINATOR}, "only_school"),
    ],
)
def test_a_practice_is_confirmed_at_school_or_else_from_elsewhere(stage, claim, roles, reason):
    confirmers = who_confirms(stage, claim)
    assert (confirmers.roles, confirmers.reason) == (roles, reason)


@pytest.mark.parametrize(
    ("claim", "roles", "reason"),
    [
        (A_TEACHER, {LEADER}, "normal"),
        (THE_CHAMPION, {LEADER}, "normal"),
        (replace(A_TEACHER, other_leader=False), {ELSEWHERE}, "nobody_here"),
        (replace(THE_CHAMPION, other_leader=False), {ELSEWHERE}, "nobody_here"),
        (replace(A_TEACHER, team_size=6), {ELSEWHERE}, "small_team"),
        (THE_LEADER, {COORDINATOR}, "leaders_own"),
        (replace(THE_LEADER, other_leader=True), {COORDINATOR}, "leaders_own"),
        (replace(THE_LEADER, team_size=6), {COORDINATOR}, "leaders_own"),
        (replace(THE_LEADER, participating_schools=1), {COORDINATOR}, "leaders_own"),
    ],
)
def test_a_fixed_agreement_needs_the_school_leader(claim, roles, reason):
    confirmers = who_confirms(Stage.EMBEDDED, claim)
    assert (confirmers.roles, confirmers.reason) == (roles, reason)


@given(stages, claims)
def test_no_claim_leaves_nobody_to_confirm(stage, claim):
    roles = who_confirms(stage, claim).roles
    can_be_found = {COORDINATOR}
    if claim.other_champion:
        can_be_found.add(CHAMPION)
    if claim.other_leader:
        can_be_found.add(LEADER)
    if claim.participating_schools > 1:
        can_be_found.add(ELSEWHERE)
    assert roles
    assert roles <= can_be_found


@given(stages, claims, st.sets(st.sampled_from(ConfirmerRole)))
def test_nobody_confirms_their_own_claim(stage, claim, roles):
    assert not may_confirm(stage, claim, roles, is_claimant=True)


@given(stages, claims, st.sets(st.sampled_from(ConfirmerRole)))
def test_one_of_the_roles_asked_is_enough_for_anybody_else(stage, claim, roles):
    asked = who_confirms(stage, claim).roles
    assert may_confirm(stage, claim, roles, is_claimant=False) == bool(roles & asked)


@given(stages, claims)
def test_a_small_team_never_has_to_confirm_itself(stage, claim):
    small = replace(claim, team_size=9)
    assert who_confirms(stage, small).roles.isdisjoint({CHAMPION, LEADER})


@given(stages, claims)
def test_a_reason_is_normal_exactly_when_the_own_school_confirms(stage, claim):
    confirmers = who_confirms(stage, claim)
    at_school = confirmers.roles <= {CHAMPION, LEADER}
    assert at_school == (confirmers.reason == ConfirmerReason.NORMAL)
