"""The workbench and the screens of goal and log cost the same with 200 rows as with one."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.urls import reverse
from django.utils import timezone

from networks.cards import my_networks
from tests.copies import copies
from tests.counting import MANY, assert_costs_the_same, queries_of
from tests.factories import (
    ActionItemFactory,
    AttendanceFactory,
    GoalRevisionFactory,
    LeaderRecognitionFactory,
    MeetingFactory,
    MeetingPageFactory,
    network_with,
)
from tests.networks.views.test_query_counts_of_work import again, many_schools, many_users
from tests.signing_in import client_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("without_indexing")]

MORE = MANY - 1


@pytest.fixture
def scene():
    scene = network_with(1)
    network, school = scene.network, scene.schools[0]
    revision = GoalRevisionFactory(network=network)
    LeaderRecognitionFactory(network_school=network.schools.get(), goal_revision=revision)
    ended = timezone.now() - timedelta(days=3)
    meeting_page = MeetingPageFactory(
        network=network, parent=scene.page, starts_at=ended, title="Eerste keer"
    )
    AttendanceFactory(meeting=meeting_page.meeting, member=network.members.first())
    ActionItemFactory(network=network, meeting=meeting_page.meeting, school=school)
    earlier = MeetingPageFactory(
        network=network, parent=scene.page, starts_at=ended - timedelta(days=30), title="Eerder"
    )
    ActionItemFactory(network=network, meeting=earlier.meeting, school=school)
    return scene


def meeting_of(scene):
    return scene.network.meeting_pages.get(title="Eerste keer").meeting


def grow(scene):
    """Two hundred schools, people, meetings, action items and versions of the goal."""
    network, joined = scene.network, scene.network.schools.get()
    schools = many_schools(scene.schools[0], 5000)
    priorities = copies(joined.priority, MORE, school=schools)
    users = many_users(joined.champion.user)
    members = copies(joined.champion, MORE, user=users, school=schools)
    rows = copies(joined, MORE, school=schools, priority=priorities, champion=members)
    copies(joined.recognition, MORE, network_school=rows)
    revision = network.goal_revisions.get()
    copies(revision, MORE, number=list(range(revision.number + 1, revision.number + MANY)))
    here = meeting_of(scene)
    copies(here.attendance.get(), MORE, member=members)
    for item in network.action_items.all():
        copies(item, MORE, owner=again(users, f"punt{item.pk}-"), school=schools)
    for each in copies(MeetingFactory(network=network), 5):
        MeetingPageFactory(
            network=network, meeting=each, parent=scene.page, title=f"Meer {each.pk}"
        )


@pytest.mark.parametrize(
    "name",
    [
        "home",
        "goal",
        "goal_question",
        "goal_sentence",
        "plan_meeting",
        "log_meeting",
        "replan_meeting",
        "close_meeting",
    ],
)
def test_a_screen_costs_the_same(scene, name):
    row = scene.network
    if name in {"log_meeting", "replan_meeting", "close_meeting"}:
        row = meeting_of(scene)
    more = [3] if name == "goal_question" else []
    url = reverse(f"networks:{name}", args=[row.public_id, *more])
    client = client_of(scene.lead)
    before = queries_of(client, url)
    grow(scene)
    assert_costs_the_same(before, queries_of(client, url))


def test_a_lead_of_three_networks_with_fifty_meetings_each_asks_little(
    django_assert_max_num_queries,
):
    """ "Mijn netwerken" on the start page, in at most fifteen queries (issue 3)."""
    first = network_with(1)
    for number in range(3):
        scene = first if number == 0 else network_with(1)
        if number:
            scene.network.members.leads().update(user=first.lead)
        for day in range(50):
            MeetingPageFactory(
                network=scene.network,
                parent=scene.page,
                title=f"Keer {day}",
                starts_at=timezone.now() - timedelta(days=day * 7),
            )
    request = RequestFactory().get("/")
    request.user = first.lead
    with django_assert_max_num_queries(15):
        card = my_networks(first.lead)
        html = render_to_string(card.template, {"card": card.context}, request)
    assert html.count("jij trekt dit netwerk") == 3
