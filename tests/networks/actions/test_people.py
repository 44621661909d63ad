"""Schools and people of a network: who joins, leads, drives it at a school, and leaves."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from content.errors import Refused
from networks.actions import (
    add_member,
    appoint_champion,
    archive_network,
    change_visit,
    hand_over_lead,
    remove_member,
    set_hours,
)
from networks.models import MemberRole, NetworkMember
from networks.permissions import user_can_move_contribution
from tests.factories import NetworkMemberFactory
from tests.networks.actions.world import refused_with, snapshot

pytestmark = pytest.mark.django_db


# ---------------------------------------------------------------- who joins


def test_a_member_joins_on_behalf_of_a_school(world):
    member = add_member(
        by=world.lead, network=world.network, user=world.newcomer, school=world.kompas
    )
    assert (member.role, member.school) == ("member", world.kompas)
    assert not world.network.group.user_set.filter(pk=world.newcomer.pk).exists()


def test_a_lead_that_a_coordinator_adds_edits_the_page(world):
    add_member(by=world.coordinator, network=world.network, user=world.newcomer, role="lead")
    assert world.page.permissions_for_user(world.newcomer).can_publish()
    assert world.page.permissions_for_user(world.lead).can_publish()


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        (
            lambda w: {"user": w.newcomer, "guest_until": timezone.localdate()},
            "guest_until",
        ),
        (lambda w: {"user": w.member}, "user"),
        (lambda w: {"user": w.guest}, "user"),
        (lambda w: {"user": w.newcomer, "role": "guest"}, "guest_until"),
        (lambda w: {"user": w.newcomer, "school": w.wilgentak}, "school"),
        (lambda w: {"user": w.newcomer, "role": "boss"}, "role"),
        (
            lambda w: {
                "user": w.newcomer,
                "role": "guest",
                "guest_until": timezone.localdate() - timedelta(days=1),
            },
            "guest_until",
        ),
    ],
    ids=[
        "a day for who is no guest",
        "in it already",
        "a guest already",
        "a guest without a day",
        "on behalf of a school that takes no part",
        "a role that there is not",
        "a guest until yesterday",
    ],
)
def test_who_cannot_join_does_not(world, fields, wrong):
    refused_with(
        wrong, lambda: add_member(by=world.coordinator, network=world.network, **fields(world))
    )


def test_a_guest_may_still_come_in_today(world):
    guest = add_member(
        by=world.lead,
        network=world.network,
        user=world.newcomer,
        role="guest",
        guest_until=timezone.localdate(),
    )
    assert NetworkMember.objects.current().filter(pk=guest.pk).exists()


@pytest.mark.parametrize("days", [0, 90])
def test_a_guest_comes_until_another_day(world, days):
    until = timezone.localdate() + timedelta(days=days)
    change_visit(by=world.lead, member=world.guests_membership, guest_until=until)
    assert world.guests_membership.guest_until == until


@pytest.mark.parametrize("days", [None, -1, 5 * 365])
def test_a_visit_does_not_end_before_today_years_from_now_or_never(world, days):
    until = None if days is None else timezone.localdate() + timedelta(days=days)
    refused_with(
        "guest_until",
        lambda: change_visit(by=world.lead, member=world.guests_membership, guest_until=until),
    )


@pytest.mark.parametrize("who", ["membership", "expired_membership"])
def test_only_who_is_a_guest_now_comes_until_another_day(world, who):
    until = timezone.localdate() + timedelta(days=9)
    refused_with(
        "__all__",
        lambda: change_visit(by=world.lead, member=getattr(world, who), guest_until=until),
    )


@pytest.mark.parametrize("role", ["member", "guest"])
def test_a_guest_whose_time_is_over_can_come_back(world, role):
    until = timezone.localdate() + timedelta(days=7) if role == "guest" else None
    again = add_member(
        by=world.lead,
        network=world.network,
        user=world.expired_guest,
        role=role,
        guest_until=until,
    )
    current = NetworkMember.objects.current().filter(user=world.expired_guest)
    assert current.get() == again
    assert world.expired_membership.left_on, "the first visit stays in the books"


def test_a_colleague_who_left_can_come_back(world):
    remove_member(by=world.lead, member=world.membership)
    again = add_member(by=world.lead, network=world.network, user=world.member)
    assert NetworkMember.objects.current().get(user=world.member) == again


def test_no_lead_makes_another_lead_by_adding(world):
    before = snapshot()
    with pytest.raises(Refused):
        add_member(by=world.lead, network=world.network, user=world.newcomer, role="lead")
    assert snapshot() == before


# ---------------------------------------------------------------- who leads


def test_a_lead_hands_over_to_a_member_and_stays_a_member(world):
    lead = hand_over_lead(by=world.lead, network=world.network, to=world.member)
    assert lead.pk == world.membership.pk
    assert [m.user for m in world.network.members.current().leads()] == [world.member]
    assert world.leads_membership.role == MemberRole.MEMBER
    assert world.leads_membership.left_on is None
    assert list(world.network.group.user_set.all()) == [world.member]
    assert not world.page.permissions_for_user(world.lead).can_edit()
    assert world.page.permissions_for_user(world.member).can_publish()


def test_all_leads_hand_over_at_once(world):
    NetworkMemberFactory(network=world.network, user=world.newcomer, role="lead")
    world.network.group.user_set.add(world.newcomer)
    hand_over_lead(by=world.coordinator, network=world.network, to=world.member)
    assert list(world.network.group.user_set.all()) == [world.member]
    assert world.network.members.current().leads().count() == 1


@pytest.mark.parametrize("role", ["newcomer", "guest", "expired_guest", "former_lead", "lead"])
def test_anybody_can_become_the_lead(world, role):
    hand_over_lead(by=world.coordinator, network=world.network, to=getattr(world, role))
    lead = world.network.members.current().leads().get()
    assert lead.user == getattr(world, role)
    assert lead.guest_until is None
    assert list(world.network.group.user_set.all()) == [lead.user]


# ---------------------------------------------------------------- who leaves


def test_somebody_may_always_leave(world):
    remove_member(by=world.guest, member=world.guests_membership)
    assert world.guests_membership.left_on == timezone.localdate()


def test_leaving_an_archived_network_is_allowed_too(world):
    archive_network(by=world.coordinator, network=world.network)
    remove_member(by=world.member, member=world.membership)
    assert not world.network.members.current().filter(user=world.member).exists()


def test_a_lead_who_leaves_no_longer_edits(world):
    remove_member(by=world.lead, member=world.leads_membership)
    assert not world.page.permissions_for_user(world.lead).can_edit()
    assert not world.network.group.user_set.exists()


def test_a_champion_who_leaves_is_no_longer_champion(world):
    assert user_can_move_contribution(world.champion, world.trial)
    remove_member(by=world.lead, member=world.champions_membership)
    assert world.here.champion is None
    assert not user_can_move_contribution(world.champion, world.trial)


def test_who_left_long_ago_does_not_leave_again(world):
    left = timezone.localdate() - timedelta(days=30)
    NetworkMember.objects.filter(pk=world.membership.pk).update(left_on=left)
    refused_with("__all__", lambda: remove_member(by=world.lead, member=world.membership))


def test_a_lead_who_came_back_keeps_the_rights_when_the_old_line_is_touched(world):
    old = NetworkMember.objects.get(network=world.network, user=world.former_lead)
    hand_over_lead(by=world.coordinator, network=world.network, to=world.former_lead)
    with pytest.raises(ValidationError):
        remove_member(by=world.coordinator, member=old)
    assert world.page.permissions_for_user(world.former_lead).can_edit()


# ---------------------------------------------------------------- champions


def test_a_champion_is_appointed_and_withdrawn(world):
    appoint_champion(by=world.lead, network_school=world.there, member=world.membership)
    assert world.there.champion == world.membership
    appoint_champion(by=world.lead, network_school=world.there, member=None)
    assert world.there.champion is None


def test_a_champion_is_a_member_of_this_network_who_works_at_the_school(world):
    elsewhere = NetworkMember.objects.get(network=world.neighbour, user=world.lead_of_neighbour)
    of_another_school = world.champions_membership
    for member in (
        world.expired_membership,
        world.guests_membership,
        world.leads_membership,
        elsewhere,
        of_another_school,
    ):
        refused_with(
            "champion",
            lambda member=member: appoint_champion(
                by=world.lead, network_school=world.there, member=member
            ),
        )


def test_who_left_is_not_appointed(world):
    remove_member(by=world.lead, member=world.membership)
    refused_with(
        "champion",
        lambda: appoint_champion(
            by=world.lead, network_school=world.there, member=world.membership
        ),
    )


# ---------------------------------------------------------------- the time it takes


@pytest.mark.parametrize("hours", [0, -1, 401])
def test_hours_that_nobody_has_are_refused(world, hours):
    before = snapshot()
    with pytest.raises(ValidationError) as problem:
        set_hours(by=world.lead, network=world.network, hours=hours)
    assert set(problem.value.message_dict) == {"hours"}
    assert snapshot() == before
