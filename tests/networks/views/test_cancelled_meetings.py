"""A meeting that does not take place: the screen, where it is left out, and who reads why."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.html import escape
from django.utils.translation import gettext as _

from networks.models import MeetingPage
from tests.factories import (
    ActionItemFactory,
    AttendanceFactory,
    MeetingPageFactory,
    board_staff_of,
    colleague_at,
    leader_of,
    network_with,
)
from tests.networks.views.conftest import client_of
from tests.posting import opened
from tests.search.indexing import index_all

pytestmark = pytest.mark.django_db

WHY = "Verzet naar januari."


@pytest.fixture
def scene() -> Any:
    return network_with(2, members=1)


@pytest.fixture
def page(scene: Any) -> MeetingPage:
    return MeetingPageFactory(network=scene.network, parent=scene.page, title="Dubbel gepland")


def url_of(page: MeetingPage, name: str = "cancel") -> str:
    return reverse(f"networks:{name}_meeting", args=[page.meeting.public_id])


def home_url(scene: Any) -> str:
    return reverse("networks:home", args=[scene.network.public_id])


def called_off(scene: Any, **fields: Any) -> MeetingPage:
    fields = {"title": "Gaat niet door", "parent": scene.page} | fields
    return MeetingPageFactory(network=scene.network, cancelled=True, **fields)


# ---------------------------------------------------------------- the screen


def test_a_lead_calls_it_off_from_its_page_and_its_people_read_why(scene, page, visit):
    assert url_of(page) in visit(page.url, scene.lead)
    answer = client_of(scene.lead).post(url_of(page), {"reason": WHY}, follow=True)
    assert answer.redirect_chain[-1][0] == page.url
    html = visit(page.url, scene.members[0])
    assert escape(_("Does not take place")) in html
    assert WHY in html
    for gone in ("log", "close", "cancel"):
        assert url_of(page, gone) not in visit(page.url, scene.lead)


def test_a_coordinator_calls_it_off_from_the_workbench_and_takes_it_back(scene, page, visit):
    coordinator = board_staff_of(scene.network.board)
    assert url_of(page) in visit(home_url(scene), coordinator)
    client = client_of(coordinator)
    answer = client.post(url_of(page), {"reason": WHY}, follow=True)
    assert (answer.status_code, answer.redirect_chain[-1][0]) == (200, home_url(scene))
    html = answer.content.decode()
    assert WHY in html
    assert url_of(page, "replan") in html
    assert page.url not in html  # its page is for the people of the network
    plan = opened(client, url_of(page, "replan"))
    answer = client.post(url_of(page, "replan"), plan, follow=True)
    assert answer.status_code == 200
    page.meeting.refresh_from_db()
    assert page.meeting.state == "planned"


@pytest.mark.parametrize("reason", ["", "   "])
def test_without_a_reason_it_is_asked_for_at_its_field(scene, page, reason):
    answer = client_of(scene.lead).post(url_of(page), {"reason": reason})
    assert "reason" in answer.context["form"].errors
    page.meeting.refresh_from_db()
    assert not page.meeting.is_cancelled


def test_a_member_hears_who_may(scene, page):
    answer = client_of(scene.members[0]).get(url_of(page))
    assert answer.status_code == 403
    assert escape(_("The network lead and the academy coordinator can.")) in answer.content.decode()


KEPT = {
    "its log": lambda page: MeetingPage.objects.filter(pk=page.pk).update(notes="Wat er was."),
    "who was there": lambda page: AttendanceFactory(meeting=page.meeting),
    "action items": lambda page: ActionItemFactory(network=page.network, meeting=page.meeting),
}


@pytest.mark.parametrize("keep", KEPT.values(), ids=KEPT)
def test_what_was_held_says_why_it_stays_and_what_to_do(scene, page, visit, keep):
    keep(page)
    html = visit(url_of(page), scene.lead)
    assert escape(_("You cannot call this meeting off.")) in html
    assert "<textarea" not in html
    assert 'name="reason"' not in html
    for way_out in ("replan", "log", "close"):
        assert url_of(page, way_out) in html
    answer = client_of(scene.lead).post(url_of(page), {"reason": WHY})
    assert answer.status_code == 200
    page.meeting.refresh_from_db()
    assert not page.meeting.is_cancelled


@pytest.mark.parametrize("name", ["log", "close"])
def test_the_log_of_what_does_not_take_place_leads_to_its_page(scene, name):
    page = called_off(scene)
    answer = client_of(scene.lead).get(url_of(page, name))
    assert (answer.status_code, answer.url) == (302, page.url)


# ---------------------------------------------------------------- where it is left out


def test_nobody_is_asked_for_its_log(scene, visit):
    page = called_off(scene, starts_at=timezone.now() - timedelta(days=30))
    assert url_of(page, "log") not in visit(home_url(scene), scene.lead)
    assert escape(_("The log follows")) not in visit(scene.page.url, scene.lead)
    assert escape(_("The log follows")) not in visit(page.url, scene.lead)


def test_it_is_not_among_the_coming_meetings(scene, page, visit):
    called_off(scene)
    html = visit(reverse("home:start"), scene.members[0])
    assert page.title in html
    assert "Gaat niet door" not in html


def test_search_does_not_find_it(scene, visit):
    called_off(scene, title="Zeldzaam woord")
    index_all()
    search = reverse("search:results") + "?q=zeldzaam"
    assert "Zeldzaam woord" not in visit(search, scene.lead)
    MeetingPageFactory(network=scene.network, parent=scene.page, title="Zeldzaam, wel")
    index_all()
    assert "<mark>Zeldzaam</mark>, wel" in visit(search, scene.lead)


def test_the_next_meeting_after_another_is_one_that_takes_place(scene, page, visit):
    called_off(scene, starts_at=page.starts_at - timedelta(days=2))
    past = MeetingPageFactory(network=scene.network, parent=scene.page, closed=True)
    html = visit(past.url, scene.lead)
    assert page.title in html
    assert "Gaat niet door" not in html


@pytest.mark.parametrize("days", [-9, 9])
def test_its_people_see_it_in_the_thread_with_the_reason_and_others_do_not(scene, visit, days):
    page = called_off(scene, starts_at=timezone.now() + timedelta(days=days))
    for somebody in (scene.lead, scene.members[0]):
        html = visit(scene.page.url, somebody)
        assert page.url in html
        assert WHY in html
    outside = [leader_of(scene.schools[0]), colleague_at(scene.schools[1]), None]
    for somebody in (*outside, board_staff_of(scene.network.board)):
        assert WHY not in visit(scene.page.url, somebody)
        assert client_of(somebody).get(page.url).status_code in {302, 404}


# ---------------------------------------------------------------- planned twice


def test_a_second_one_like_it_is_asked_about_and_planned_after_a_yes(scene, page):
    client = client_of(scene.lead)
    url = reverse("networks:plan_meeting", args=[scene.network.public_id])
    assert 'type="checkbox"' not in client.get(url).content.decode()
    starts = timezone.localtime(page.starts_at)
    plan = {"title": page.title, "day": f"{starts:%Y-%m-%d}", "starts": "09:00", "seen": ""}
    asked = client.post(url, plan)
    assert "is_another" in asked.context["form"].errors
    assert 'type="checkbox" name="is_another"' in asked.content.decode()
    answer = client.post(url, plan | {"is_another": "on", "ends": "08:00"})
    assert 'name="is_another" value="on"' in answer.content.decode()  # the yes goes along
    assert client.post(url, plan | {"is_another": "on"}).status_code == 302
    assert scene.network.meeting_pages.filter(title=page.title).count() == 2
