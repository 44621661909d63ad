"""Somebody leaves the organisation: what ends, what stays, and who may say so."""

from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from content.errors import Refused
from networks import actions
from networks.models import NetworkMember
from schools.models import BoardStaff, StaffMembership
from tests.factories import (
    BoardStaffFactory,
    NetworkMemberFactory,
    StaffMembershipFactory,
    UserFactory,
)
from tests.networks.actions.world import last_log_key, log_actions_since, snapshot, try_out
from tests.signing_in import client_of

pytestmark = pytest.mark.django_db


def leave(world, person, by="coordinator"):
    return actions.leave_organisation(by=getattr(world, by), user=person)


def refused(world, person, by="coordinator"):
    before, accounts = snapshot(), list(User.objects.values_list("pk", "is_active"))
    problem = try_out(lambda: leave(world, person, by))
    assert (snapshot(), list(User.objects.values_list("pk", "is_active"))) == (before, accounts)
    return problem


def test_functions_networks_and_champion_end_and_the_account_closes(world):
    browser = client_of(world.champion)
    start = last_log_key()
    leave(world, world.champion)
    today = timezone.localdate()
    assert not world.champion.is_active
    assert world.champions_membership.left_on == today
    assert world.here.champion is None
    ended = StaffMembership.objects.filter(user=world.champion).values_list("ended_on", flat=True)
    assert set(ended) == {today}
    assert log_actions_since(start) == [
        *("networks.remove_member", "accounts.close_account", "networks.leave_organisation")
    ]
    gone = browser.get(reverse("accounts:account"))  # signed out at once
    assert gone.url.startswith(reverse("accounts:sign_in"))


def test_what_they_did_stays(world):
    trial, item, name = world.trial, world.item, str(world.member)
    leave(world, world.member)
    assert world.trial.claimed_by == trial.claimed_by
    assert world.item.owner == item.owner
    assert str(world.member) == name


def only_at_a_school_of_the_board(world, person):
    StaffMembershipFactory(user=person, school=world.klaproos)
    return person


def test_the_only_lead_hands_over_first(world):
    lead = only_at_a_school_of_the_board(world, world.lead)
    problem = refused(world, lead)
    assert isinstance(problem, ValidationError)
    assert str(world.network) in problem.messages[0]
    assert isinstance(refused(world, lead, "superuser"), ValidationError)
    actions.hand_over_lead(by=world.coordinator, network=world.network, to=world.member)
    leave(world, lead)
    assert not world.lead.is_active
    assert world.network.members.current().leads().get().user == world.member


def test_one_of_two_leads_may_go_unless_the_other_cannot_sign_in(world):
    lead = only_at_a_school_of_the_board(world, world.lead)
    other = NetworkMemberFactory(network=world.network, lead=True)
    User.objects.filter(pk=other.user.pk).update(is_active=False)
    assert isinstance(refused(world, lead), ValidationError)
    User.objects.filter(pk=other.user.pk).update(is_active=True)
    leave(world, lead)
    assert not world.lead.is_active


def test_a_network_in_the_archive_needs_no_lead(world):
    lead = only_at_a_school_of_the_board(world, world.lead)
    actions.archive_network(by=world.coordinator, network=world.network)
    leave(world, lead)
    assert not world.lead.is_active


def test_somebody_whose_account_is_closed_leaves_no_second_time(world):
    User.objects.filter(pk=world.teacher.pk).update(is_active=False)
    assert isinstance(refused(world, world.teacher), ValidationError)


def works_elsewhere_too(world):
    return StaffMembershipFactory(user=world.teacher, school=world.school_abroad).user


def holds_a_role_at_the_board(world):
    return BoardStaffFactory(user=world.teacher, board=world.board).user


def is_administrator(world):
    User.objects.filter(pk=world.teacher.pk).update(is_superuser=True)
    return world.teacher


def visits_a_network_of_another_board(world):
    network = NetworkMemberFactory().network
    assert network.board not in {world.board, world.board_elsewhere}
    NetworkMemberFactory(network=network, user=world.teacher)
    return world.teacher


def works_nowhere(world):
    return UserFactory()


def works_for_another_board(world):
    return world.guest


OTHERS = [
    *(works_elsewhere_too, holds_a_role_at_the_board, is_administrator, works_nowhere),
    *(visits_a_network_of_another_board, works_for_another_board),
]


@pytest.mark.parametrize("given", OTHERS)
def test_no_coordinator_closes_the_account_of_who_is_not_only_theirs(world, given):
    person = given(world)
    assert isinstance(refused(world, person), Refused)
    leave(world, person, "superuser")
    assert not User.objects.get(pk=person.pk).is_active
    assert not NetworkMember.objects.current().filter(user=person).exists()


@pytest.mark.parametrize("who", ["coordinator", "superuser", "teacher"])
def test_nobody_closes_their_own(world, who):
    if who == "coordinator":
        StaffMembershipFactory(user=world.coordinator, school=world.klaproos)
    assert isinstance(refused(world, getattr(world, who), who), Refused)


def test_a_coordinator_who_is_sent_away_holds_no_role_from_tomorrow(world):
    leave(world, world.coordinator, "superuser")
    assert BoardStaff.objects.get(user=world.coordinator).ended_on == timezone.localdate()
