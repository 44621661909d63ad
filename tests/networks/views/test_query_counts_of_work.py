"""The screens of schools and people cost the same with 200 rows as with one."""

from __future__ import annotations

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.copies import copies
from tests.counting import MANY, assert_costs_the_same, queries_of
from tests.factories import (
    GoalRevisionFactory,
    LeaderRecognitionFactory,
    NetworkMemberFactory,
    PriorityFactory,
    SchoolFactory,
    board_staff_of,
    colleague_at,
    leader_of,
    network_with,
)
from tests.factories.schools import nth_site_code
from tests.signing_in import client_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("without_indexing")]

MORE = MANY - 1


def many_users(user):
    return copies(user, MORE, email="veel{}@voorbeeld.invalid")


def many_schools(school, start):
    codes = [nth_site_code(start + number) for number in range(MORE)]
    return copies(school, MORE, name="School {}", site_code=codes)


@pytest.fixture
def scene():
    """One of everything: a school with all that is agreed, a leader, a colleague, a guest."""
    scene = network_with(1)
    school = scene.schools[0]
    leader_of(school)
    colleague_at(school)
    SchoolFactory(board=school.board)
    PriorityFactory(school=school, provisional=True)
    NetworkMemberFactory(network=scene.network, guest=True, school=school)
    revision = GoalRevisionFactory(network=scene.network)
    LeaderRecognitionFactory(network_school=scene.network.schools.get(), goal_revision=revision)
    return scene


def grow(scene):
    """And two hundred of everything."""
    network, school = scene.network, scene.schools[0]
    joined = network.schools.get()
    schools = many_schools(school, 5000)
    priorities = copies(joined.priority, MORE, school=schools)
    copies(school.priorities.get(status="provisional"), MORE, slug="voorlopig-{}")
    champions = many_users(joined.champion.user)
    members = copies(joined.champion, MORE, user=champions, school=schools)
    rows = copies(joined, MORE, school=schools, priority=priorities, champion=members)
    copies(joined.recognition, MORE, network_school=rows)
    copies(network.members.get(role="guest"), MORE, user=again(champions, "gast"))
    for staff in school.staff.exclude(user=joined.champion.user):
        copies(staff, MORE, user=again(champions, f"staf{staff.pk}-"), school=schools)
    many_schools(school, 7000)


def again(users, name):
    return copies(users[0], MORE, email=name + "{}@voorbeeld.invalid")


@pytest.mark.parametrize(
    "name",
    ["schools", "add_school", "people", "add_member", "hand_over", "hours", "network_school"],
)
def test_a_screen_costs_the_same(scene, name):
    row = scene.network.schools.get() if name == "network_school" else scene.network
    url = reverse(f"networks:{name}", args=[row.public_id])
    clients = [client_of(scene.lead), client_of(board_staff_of(scene.network.board))]
    before = [queries_of(client, url) for client in clients]
    grow(scene)
    for client, queries in zip(clients, before, strict=True):
        assert_costs_the_same(queries, queries_of(client, url))


@pytest.mark.parametrize("name", ["people", "member_leaves"])
def test_what_a_member_opens_costs_the_same(scene, name):
    member = scene.network.members.get(user=scene.champions[0])
    row = scene.network if name == "people" else member
    url = reverse(f"networks:{name}", args=[row.public_id])
    client = client_of(member.user)
    before = queries_of(client, url)
    grow(scene)
    assert_costs_the_same(before, queries_of(client, url))


def test_there_are_that_many(scene):
    """What the tests above rest on."""
    grow(scene)
    assert scene.network.schools.current().count() == MANY
    assert scene.network.members.current().count() == 2 * MANY + 1
    assert timezone.localdate() <= scene.network.members.filter(role="guest").first().guest_until
