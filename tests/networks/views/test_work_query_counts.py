"""Action items and contributions cost as many queries with 200 rows as with one."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from networks.models import ActionItem, Network
from tests.copies import copies
from tests.counting import assert_costs_the_same, queries_of
from tests.factories import (
    ActionItemFactory,
    ContributionFactory,
    EvidenceFactory,
    FollowUpFactory,
    MeetingPageFactory,
    NetworkMemberFactory,
    PriorityFactory,
    SchoolFactory,
    colleague_at,
    leader_of,
    network_with,
)
from tests.networks.views.test_query_counts import (
    MORE,
    full_contribution,
    full_network,
    more_networks,
    more_priorities,
    more_schools,
    more_users,
    signed_in,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("without_indexing")]


def url_of(name, about):
    return reverse(f"networks:{name}", args=[about.public_id])


def items_of(network: Network, **fields) -> list[ActionItem]:
    """An open one and a finished one, each with a priority."""
    meeting = network.meetings.first()
    school = network.schools.get().school
    shared = {"network": network, "meeting": meeting, "school": school} | fields
    priority = network.schools.get().priority
    return [
        ActionItemFactory(**shared, priority=priority),
        ActionItemFactory(**shared, priority=priority, done=True),
    ]


def test_my_action_items():
    school = SchoolFactory()
    network = full_network(school, PriorityFactory(school=school))
    user = NetworkMemberFactory(network=network, user=colleague_at(school)).user
    items = items_of(network, owner=user)
    client, url = signed_in(user), reverse("networks:my_action_items")
    before = queries_of(client, url)
    networks = more_networks(network)
    meetings = [each.meetings.first() for each in networks]
    for item in items:
        copies(item, MORE, network=networks, meeting=meetings)
    assert_costs_the_same(before, queries_of(client, url))


def test_action_items_of_a_network():
    scene = network_with(1)
    MeetingPageFactory(network=scene.network, parent=scene.page, closed=True)
    items = items_of(scene.network, owner=scene.champions[0])
    readers = [signed_in(scene.lead), signed_in(scene.champions[0])]
    url = url_of("action_items", scene.network)
    before = [queries_of(client, url) for client in readers]
    users, schools = more_users(scene.champions[0]), more_schools(scene.schools[0])
    priorities = more_priorities(items[0].priority, school=schools)
    for item in items:
        copies(item, MORE, owner=users, school=schools, priority=priorities)
    for client, queries in zip(readers, before, strict=True):
        assert_costs_the_same(queries, queries_of(client, url))


def test_an_action_item_with_all_that_came_of_it():
    scene = network_with(1)
    MeetingPageFactory(network=scene.network, parent=scene.page, closed=True)
    item = items_of(scene.network, owner=scene.champions[0])[0]
    school = scene.schools[0]
    brought = ContributionFactory(network=scene.network, school=school, action_item=item)
    client, url = signed_in(scene.lead), url_of("action_item", item)
    before = queries_of(client, url)
    copies(brought, MORE, school=more_schools(school))
    assert_costs_the_same(before, queries_of(client, url))


def test_a_contribution():
    """For its lead, the champion, a leader of the school and a colleague who only reads."""
    scene = network_with(1)
    school = scene.schools[0]
    priority = scene.network.schools.get().priority
    contribution = full_contribution(scene.network, school, priority)
    yesterday = timezone.localdate() - timedelta(days=1)
    follow_up = FollowUpFactory(contribution=contribution, due_on=yesterday)
    other = PriorityFactory(school=school)
    evidence = EvidenceFactory(contribution=contribution)
    people = [scene.lead, scene.champions[0], leader_of(school), colleague_at(school)]
    readers = [signed_in(user) for user in people]
    url = url_of("contribution", contribution)
    before = [queries_of(client, url) for client in readers]
    users = more_users(scene.champions[0])
    for step in contribution.events.all():
        copies(step, MORE, by=users)
    copies(evidence, MORE)
    copies(follow_up, MORE, weeks=list(range(100, 100 + MORE)))
    more_priorities(other)
    for client, queries in zip(readers, before, strict=True):
        assert_costs_the_same(queries, queries_of(client, url))


def test_recording_a_contribution():
    scene = network_with(1)
    joined = scene.network.schools.get()
    # Two schools: who has one gets it filled in.
    second = SchoolFactory(board=scene.network.board)
    copies(joined, 1, school=second, champion=None, priority=None)
    client, url = signed_in(scene.lead), url_of("record_contribution", scene.network)
    before = queries_of(client, url)
    schools = more_schools(joined.school)
    priorities = more_priorities(joined.priority, school=schools)
    copies(joined, MORE, school=schools, priority=priorities, champion=None)
    assert_costs_the_same(before, queries_of(client, url))
