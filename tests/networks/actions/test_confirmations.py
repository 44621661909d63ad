"""Confirmed is confirmed by another (product.md, rule 3 and Contribution stages)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from content.errors import Refused
from networks.actions import (
    add_evidence,
    answer_follow_up,
    appoint_champion,
    confirm_contribution,
    move_contribution,
    record_contribution,
    refuse_contribution,
    stop_contribution,
)
from networks.cards import waiting_for_me
from networks.models import Contribution, NetworkSchool
from networks.permissions import confirmers_of, user_can_confirm
from networks.rules.confirmation import ConfirmerReason, ConfirmerRole
from networks.rules.contribution import STAGES
from schools.models import School, StaffMembership
from tests.factories import StaffMembershipFactory, colleague_at
from tests.networks.actions.cases import claim
from tests.networks.actions.world import ROLES, snapshot

pytestmark = pytest.mark.django_db

CONFIRMERS = ("champion", "school_leader", "member", "coordinator")


def who_may(world):
    return {role for role in ROLES if user_can_confirm(getattr(world, role), world.trial)}


def test_who_confirmed_and_when_is_in_the_book(world):
    on = timezone.localdate() - timedelta(days=2)
    event = confirm_contribution(
        by=world.school_leader, contribution=world.trial, explanation="Gezien.", on=on
    )
    assert (event.kind, event.from_stage, event.to_stage) == ("confirmed", "tried", "tried")
    assert (event.by, event.by_role, event.note, event.happened_on) == (
        world.school_leader,
        "school_leader",
        "Gezien.",
        on,
    )
    assert world.trial.is_confirmed


def test_confirming_leaves_stage_and_claim_alone(world):
    confirm_contribution(by=world.school_leader, contribution=world.trial)
    assert (world.trial.stage, world.trial.claimed_by) == ("tried", world.member)
    assert world.trial.follow_ups.waiting().count() == 1


def test_what_is_confirmed_is_not_confirmed_again(world):
    confirm_contribution(by=world.school_leader, contribution=world.trial)
    before = snapshot()
    with pytest.raises(ValidationError):
        confirm_contribution(by=world.champion, contribution=world.trial)
    assert snapshot() == before


def test_not_yet_says_what_is_missing_and_changes_nothing_else(world):
    event = refuse_contribution(
        by=world.champion, contribution=world.trial, reason=" Nog één groep. "
    )
    assert (event.kind, event.note) == ("refused", "Nog één groep.")
    assert (world.trial.stage, world.trial.confirmed_stage) == ("tried", "")
    confirm_contribution(by=world.champion, contribution=world.trial)
    assert world.trial.is_confirmed


def turns(world):
    """On whose start page a trial stands: who confirms it, and who reported it."""
    confirmers = waiting_for_me(world.champion).context["confirmations"]
    claimants = waiting_for_me(world.member).context["sent_back"]
    return world.trial in [row for row, _role in confirmers], world.trial in claimants


def test_a_refusal_makes_it_the_turn_of_who_reported_it_until_something_is_added(world):
    Contribution.objects.filter(pk=world.trial.pk).update(
        stage="team_applied", claimed_by=world.member
    )
    assert turns(world) == (True, False)
    refuse_contribution(by=world.champion, contribution=world.trial, reason="Nog één groep.")
    assert turns(world) == (False, True)
    (row,) = waiting_for_me(world.member).context["sent_back"]
    assert row.missing == "Nog één groep."
    add_evidence(
        by=world.member,
        contribution=world.trial,
        kind="observation",
        title="Ook groep 7 doet mee.",
        text="Gezien in twee lessen.",
    )
    assert turns(world) == (True, False)


def test_a_refusal_after_a_refusal_is_still_one(world):
    Contribution.objects.filter(pk=world.trial.pk).update(
        stage="team_applied", claimed_by=world.member
    )
    for reason in ("Nog één groep.", "En het jaarplan."):
        refuse_contribution(by=world.champion, contribution=world.trial, reason=reason)
    (row,) = waiting_for_me(world.member).context["sent_back"]
    assert row.missing == "En het jaarplan."


@pytest.mark.parametrize("reason", ["", "  "])
def test_not_yet_needs_a_reason(world, reason):
    before = snapshot()
    with pytest.raises(ValidationError) as problem:
        refuse_contribution(by=world.champion, contribution=world.trial, reason=reason)
    assert set(problem.value.message_dict) == {"explanation"}
    assert snapshot() == before


# ---------------------------------------------------------------- the claimant never


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("role", ["member", *CONFIRMERS, "lead", "superuser"])
@pytest.mark.parametrize("team_size", [5, 20])
def test_the_claimant_never_confirms(world, stage, role, team_size):
    claim(role, stage, team_size=team_size)(world)
    user = getattr(world, role)
    assert not user_can_confirm(user, world.trial)
    with pytest.raises(Refused) as refusal:
        confirm_contribution(by=user, contribution=world.trial)
    assert refusal.value.who_may


def test_the_claimant_never_confirms_with_every_hat_on(world):
    """Champion, school leader, coordinator and colleague elsewhere in one person (trap 11)."""
    everything = world.champion
    StaffMembershipFactory(user=everything, school=world.klaproos, function="school_leader")
    StaffMembershipFactory(user=everything, school=world.kompas)
    world.coordinator.board_roles.update(user=everything)
    for stage in STAGES:
        for team_size in (5, 20):
            claim("champion", stage, team_size=team_size)(world)
            assert not user_can_confirm(everything, world.trial)


def test_stopping_and_starting_again_is_no_way_around(world):
    """The leader takes up what a member began, further than it ever was."""
    here = world.here
    leader = world.network.members.create(user=world.school_leader)
    appoint_champion(by=world.lead, network_school=here, member=leader)
    stop_contribution(by=world.member, contribution=world.trial, learned="Te veel tijd.")
    move_contribution(
        by=world.school_leader,
        contribution=world.trial,
        to="embedded",
        explanation="Het staat in het jaarplan.",
    )
    assert not user_can_confirm(world.school_leader, world.trial)
    assert "school_leader" not in who_may(world)


def test_joining_is_no_way_around(world):
    record_contribution(
        by=world.champion,
        network=world.network,
        school=world.klaproos,
        summary="Samen",
        stage="team_applied",
    )
    assert not user_can_confirm(world.champion, world.trial)


def test_a_tap_is_no_way_around(world):
    answer_follow_up(by=world.champion, follow_up=world.moment, answer="together")
    assert world.trial.stage == "team_applied"
    assert not user_can_confirm(world.champion, world.trial)


# ---------------------------------------------------------------- who instead


def test_a_leaders_own_agreement_is_for_the_coordinator(world):
    claim("school_leader", "embedded")(world)
    assert who_may(world) == {"coordinator"}
    second = colleague_at(world.klaproos, "school_leader")
    assert not user_can_confirm(second, world.trial)
    assert confirmers_of(world.trial).reason == ConfirmerReason.LEADERS_OWN


def test_a_fixed_agreement_is_for_the_school_leader_only(world):
    claim("member", "embedded")(world)
    assert who_may(world) == {"school_leader"}


@pytest.mark.parametrize(
    ("team_size", "expected"),
    [(None, {"school_leader"}), (10, {"school_leader"}), (9, {"member"}), (1, {"member"})],
)
def test_in_a_small_team_a_colleague_from_elsewhere_confirms(world, team_size, expected):
    claim("champion", "team_applied", team_size=team_size)(world)
    assert who_may(world) == expected


def test_a_colleague_who_also_works_here_is_not_from_elsewhere(world):
    claim("champion", "team_applied", team_size=5)(world)
    StaffMembershipFactory(user=world.member, school=world.klaproos)
    assert who_may(world) == set()
    assert user_can_confirm(world.champion_of_kompas, world.trial)


def test_a_guest_from_a_school_that_takes_no_part_is_not_from_elsewhere(world):
    claim("champion", "team_applied", team_size=5)(world)
    assert not user_can_confirm(world.guest, world.trial)


def test_a_guest_confirms_nothing_whatever_school_they_work_at(world):
    claim("champion", "team_applied", team_size=6)(world)
    StaffMembershipFactory(user=world.guest, school=world.kompas)
    assert "member" in who_may(world)
    assert "guest" not in who_may(world)


def test_where_the_only_champion_claims_and_nobody_leads_it_goes_elsewhere(world):
    StaffMembership.objects.filter(function="school_leader", school=world.klaproos).delete()
    claim("champion", "team_applied")(world)
    assert confirmers_of(world.trial).reason == ConfirmerReason.OWN_CLAIM
    assert who_may(world) == {"member"}


def test_where_nobody_else_takes_part_the_coordinator_confirms(world):
    NetworkSchool.objects.filter(pk=world.there.pk).update(left_on=timezone.localdate())
    claim("champion", "team_applied", team_size=5)(world)
    assert confirmers_of(world.trial).reason == ConfirmerReason.ONLY_SCHOOL
    assert who_may(world) == {"coordinator"}


def test_a_school_of_which_nobody_is_in_the_network_confirms_nothing(world):
    world.network.members.filter(school=world.kompas).update(left_on=timezone.localdate())
    claim("champion", "team_applied", team_size=5)(world)
    assert who_may(world) == {"coordinator"}


def test_a_champion_who_left_confirms_nothing(world):
    claim("member", "team_applied")(world)
    world.network.members.filter(user=world.champion).update(left_on=timezone.localdate())
    assert who_may(world) == {"school_leader"}


def test_a_leader_whose_term_is_over_confirms_nothing(world):
    claim("member", "embedded")(world)
    StaffMembership.objects.filter(user=world.school_leader).update(
        ended_on=timezone.localdate() - timedelta(days=1)
    )
    assert who_may(world) == {"member"} - {"member"} | set()
    assert confirmers_of(world.trial).reason == ConfirmerReason.NOBODY_HERE
    assert confirmers_of(world.trial).roles == {ConfirmerRole.COLLEAGUE_ELSEWHERE}
    assert user_can_confirm(world.champion_of_kompas, world.trial)


def test_who_may_instead_is_said_in_the_refusal(world):
    claim("champion", "team_applied", team_size=5)(world)
    with pytest.raises(Refused) as refusal:
        confirm_contribution(by=world.school_leader, contribution=world.trial)
    assert "andere" in refusal.value.who_may or "another" in refusal.value.who_may


@pytest.mark.parametrize("team_size", [None, 5, 20])
@pytest.mark.parametrize("stage", ["tried", "team_applied", "embedded"])
def test_somebody_can_always_confirm(world, stage, team_size):
    """Whoever claims: there is somebody around the network who may say yes."""
    people = [getattr(world, role) for role in (*CONFIRMERS, "champion_of_kompas")]
    for role in ("member", "champion", "school_leader", "lead", "teacher"):
        claim(role, stage, team_size=team_size)(world)
        assert any(user_can_confirm(user, world.trial) for user in people), role


def test_a_figure_counts_what_another_confirmed(world):
    counted = Contribution.objects.confirmed().filter(network=world.network)
    claim("member", "team_applied")(world)
    assert not counted.exists()
    confirm_contribution(by=world.champion, contribution=world.trial)
    assert counted.get() == world.trial


def test_the_size_of_a_team_is_that_of_today(world):
    claim("champion", "team_applied", team_size=20)(world)
    assert who_may(world) == {"school_leader"}
    School.objects.filter(pk=world.klaproos.pk).update(team_size=6)
    assert who_may(world) == {"member"}


def test_a_champion_whose_visit_is_over_confirms_nothing(world):
    claim("member", "team_applied")(world)
    world.network.members.filter(user=world.champion).update(
        role="guest", guest_until=timezone.localdate() - timedelta(days=1)
    )
    assert who_may(world) == {"school_leader"}
