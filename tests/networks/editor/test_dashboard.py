"""“My networks” on the first screen of Wagtail."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.test import RequestFactory
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format

from networks import rights
from networks.actions import archive_network
from networks.dashboard import MyNetworksPanel
from networks.models import Network
from networks.wording import QUESTIONS, STATUSES
from tests.factories import MeetingPageFactory, NetworkMemberFactory, network_with
from tests.networks.editor.scene import Place, sign_in

pytestmark = pytest.mark.django_db

HOME = "wagtailadmin_home"


def text_for(user: Any) -> str:
    return sign_in(user).get(reverse(HOME)).content.decode()


def test_a_lead_finds_status_question_meeting_and_the_ways_on(
    own: Place, people: dict[str, Any]
) -> None:
    text = text_for(people["lead"])
    network = Network.objects.with_goal_facts().get(pk=own.network.pk)
    check = own.page.check_goal(network)
    for found in (
        own.page.title,
        str(STATUSES[check.status]),
        str(QUESTIONS[check.next_question]),
        reverse("wagtailadmin_pages:edit", args=[own.page.pk]),
        reverse("networks:home", args=[own.network.public_id]),
        own.page.url,
        date_format(timezone.localtime(own.meeting.starts_at), "j F"),
    ):
        assert found in text


def test_a_lead_reads_where_the_draft_stands_here_and_on_the_start_page(
    own: Place, people: dict[str, Any]
) -> None:
    network = Network.objects.with_goal_facts().get(pk=own.network.pk)
    asked = str(QUESTIONS[own.page.check_goal(network).next_question])
    client = sign_in(people["lead"])
    places = [reverse(HOME), reverse("home:start")]
    assert all(asked in client.get(place).content.decode() for place in places)

    draft = own.page.get_latest_revision_as_object()
    draft.target_group = "leerlingen van groep 4 en 5"
    draft.deadline = timezone.localdate() + timedelta(days=200)
    draft.save_revision()

    asked_now = str(QUESTIONS[draft.check_goal(network).next_question])
    assert asked_now != asked
    for place in places:
        shown = client.get(place).content.decode()
        assert asked_now in shown
        assert asked not in shown


def test_who_leads_none_sees_no_panel(people: dict[str, Any]) -> None:
    assert "my-networks" not in text_for(people["coordinator"])


def test_an_archived_network_is_no_longer_there(own: Place, people: dict[str, Any]) -> None:
    request = RequestFactory().get("/beheer/")
    request.user = people["lead"]
    assert len(MyNetworksPanel(request).get_context_data()["lines"]) == 1
    archive_network(by=people["coordinator"], network=own.network)
    assert MyNetworksPanel(request).get_context_data()["lines"] == []


def lead_of(networks: int, meetings: int) -> Any:
    first = network_with(2)
    scenes = [first, *(network_with(2) for _ in range(networks - 1))]
    for scene in scenes:
        if scene is not first:
            NetworkMemberFactory(network=scene.network, user=first.lead, lead=True)
            rights.add_lead(scene.network, first.lead)
        for day in range(meetings):
            MeetingPageFactory(
                network=scene.network,
                parent=scene.page,
                closed=True,
                starts_at=timezone.now() - timedelta(days=day + 1),
            )
    return first.lead


@pytest.mark.parametrize(("networks", "meetings"), [(1, 1), (3, 50)])
def test_the_panel_asks_at_most_fifteen_questions_of_the_database(
    networks: int, meetings: int, django_assert_max_num_queries: Any
) -> None:
    request = RequestFactory().get("/beheer/")
    request.user = lead_of(networks, meetings)
    panel = MyNetworksPanel(request)
    with django_assert_max_num_queries(15):
        html = panel.render_html({"request": request})
    assert html.count("data-network") == networks
