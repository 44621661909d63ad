"""Everybody's start page: their networks, meetings and schools, and what waits for them."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.html import escape
from django.utils.translation import gettext as _

from networks.actions import log_meeting, save_log
from networks.models import Meeting, MeetingPage, Network, NetworkPage
from networks.models.meeting import MeetingState
from tests.factories import (
    ActionItemFactory,
    BoardStaffFactory,
    ContributionFactory,
    FollowUpFactory,
    LeaderRecognitionFactory,
    MeetingPageFactory,
    PriorityFactory,
    SchoolFactory,
    StaffMembershipFactory,
    UserFactory,
    board_staff_of,
    leader_of,
    network_with,
    superuser,
)
from tests.home.opening import open_as

pytestmark = pytest.mark.django_db


@pytest.fixture
def scene():
    return network_with(1)


def test_it_is_for_who_is_signed_in(client):
    assert client.get(reverse("home:start")).status_code == 302


def test_it_greets_by_first_name(client):
    html = open_as(client, reverse("home:start"), UserFactory(first_name="Noor"))
    assert escape(_("Hello %(name)s") % {"name": "Noor"}) in html


def test_a_lead_gets_the_next_question_of_the_network_and_why(client, scene):
    html = open_as(client, reverse("home:start"), scene.lead)
    assert scene.page.url in html
    assert escape(_("Just one thing: %(question)s") % {"question": ""}).strip() in html
    assert 'class="because"' in html


def test_a_member_reads_the_goal(client, scene):
    html = open_as(client, reverse("home:start"), scene.champions[0])
    assert scene.page.goal in html
    assert escape(_("you take part")) in html


def test_a_network_that_is_not_published_leads_its_lead_to_the_workbench(client, scene):
    NetworkPage.objects.update(live=False)
    html = open_as(client, reverse("home:start"), scene.lead)
    url = reverse("networks:home", args=[scene.network.public_id])
    assert f'<a class="button button-quiet" href="{url}">{_("Workbench")}</a>' in html
    assert escape(_("Not published yet")) in html


def test_the_next_meetings_are_there_with_day_and_place(client, scene):
    page = MeetingPageFactory(network=scene.network, parent=scene.page)
    MeetingPageFactory(network=scene.network, parent=scene.page, closed=True, title="Voorbij")
    html = open_as(client, reverse("home:start"), scene.lead)
    assert page.url in html
    assert page.place in html
    assert "Voorbij" not in html


def test_a_school_leader_is_asked_whether_a_goal_fits(client, scene):
    asked = LeaderRecognitionFactory(network_school=scene.network.schools.get())
    school = scene.schools[0]
    html = open_as(client, reverse("home:start"), leader_of(school))
    assert escape(_("Does this goal fit %(school)s?") % {"school": school}) in html
    assert reverse("networks:recognition", args=[asked.public_id]) in html


def test_a_school_leader_is_asked_to_confirm_and_why(client, scene):
    joined = scene.network.schools.get()
    contribution = ContributionFactory(
        network=scene.network,
        school=joined.school,
        priority=joined.priority,
        stage="team_applied",
        summary="Samen oefenen",
    )
    html = open_as(client, reverse("home:start"), leader_of(joined.school))
    assert "Samen oefenen" in html
    url = reverse("networks:confirm_contribution", args=[contribution.public_id])
    assert f'href="{url}"' in html
    assert escape(_("you lead this school")) in html


def test_a_school_leader_decides_about_a_provisional_priority(client):
    priority = PriorityFactory(provisional=True)
    html = open_as(client, reverse("home:start"), leader_of(priority.school))
    assert priority.title in html
    assert reverse("priorities:answer", args=[priority.public_id]) in html


def test_who_reported_something_is_asked_how_it_went(client, scene):
    user = scene.champions[0]
    mine = ContributionFactory(
        network=scene.network, school=scene.schools[0], claimed_by=user, summary="Drie vragen"
    )
    moment = FollowUpFactory(contribution=mine, due_on=timezone.localdate())
    html = open_as(client, reverse("home:start"), user)
    assert escape(_("How did it go?")) in html
    assert reverse("networks:answer_follow_up", args=[moment.public_id]) in html
    assert "Drie vragen" in html


def test_an_action_item_that_is_due_soon_leads_to_its_own_page(client, scene):
    page = MeetingPageFactory(
        network=scene.network,
        parent=scene.page,
        meeting__state=MeetingState.CLOSED,
        meeting__closed_at=timezone.now(),
        starts_at=timezone.now() - timedelta(days=20),
    )
    fields = {"network": scene.network, "meeting": page.meeting, "owner": scene.champions[0]}
    item = ActionItemFactory(**fields, text="Nu bijna", due_on=timezone.localdate())
    ActionItemFactory(
        **fields, text="Nog lang niet", due_on=timezone.localdate() + timedelta(days=60)
    )
    html = open_as(client, reverse("home:start"), scene.champions[0])
    assert "Nu bijna" in html
    assert reverse("networks:action_item", args=[item.public_id]) in html
    assert "Nog lang niet" not in html


def test_a_school_leader_finds_every_school_they_lead_and_its_priorities(client):
    school = SchoolFactory(name="De Klaproos")
    leader = leader_of(school)
    second = StaffMembershipFactory(user=leader, function="school_leader").school
    elsewhere = StaffMembershipFactory(user=leader, function="teacher").school
    html = open_as(client, reverse("home:start"), leader)
    for led in (school, second):
        assert f'href="{led.get_absolute_url()}"' in html
        assert f'href="{reverse("priorities:list", args=[led.site_code])}"' in html
    assert elsewhere.get_absolute_url() not in html


@pytest.mark.parametrize("make", [superuser, lambda: BoardStaffFactory().user])
def test_who_looks_after_networks_need_not_ask_to_join_one(client, make):
    html = open_as(client, reverse("home:start"), make())
    assert escape(_("You are not one of the people of a network")) in html
    assert escape(_("You do not take part in a network yet")) not in html


@pytest.fixture
def over(scene):
    """A meeting that was over an hour ago."""
    ended = timezone.now() - timedelta(hours=1)
    return MeetingPageFactory(
        network=scene.network,
        parent=scene.page,
        starts_at=ended - timedelta(hours=1),
        ends_at=ended,
    )


def test_a_log_that_was_not_written_waits_for_the_lead_and_nobody_else(client, scene, over):
    url = reverse("networks:log_meeting", args=[over.meeting.public_id])
    html = open_as(client, reverse("home:start"), scene.lead)
    assert f'href="{url}"' in html
    assert escape(_("Nothing is waiting for you")) not in html
    for user in (scene.champions[0], board_staff_of(scene.network.board), superuser()):
        assert url not in open_as(client, reverse("home:start"), user)


def test_it_waits_until_it_is_saved(client, scene, over):
    url = reverse("networks:log_meeting", args=[over.meeting.public_id])
    save_log(by=scene.lead, meeting=over.meeting, notes="Een begin.")
    assert url in open_as(client, reverse("home:start"), scene.lead)
    log_meeting(by=scene.lead, meeting=over.meeting, notes="Een begin.")
    assert url not in open_as(client, reverse("home:start"), scene.lead)


@pytest.mark.parametrize("state", ["going on", "closed", "of an archived network"])
def test_a_log_for_which_it_is_too_early_or_too_late_does_not_wait(client, scene, over, state):
    if state == "going on":
        MeetingPage.objects.update(ends_at=timezone.now() + timedelta(hours=1))
    elif state == "closed":
        Meeting.objects.update(state=MeetingState.CLOSED, closed_at=timezone.now())
    else:
        Network.objects.update(archived_at=timezone.now())
    url = reverse("networks:log_meeting", args=[over.meeting.public_id])
    assert url not in open_as(client, reverse("home:start"), scene.lead)


def test_nothing_waits_for_a_newcomer_who_is_told_what_to_do(client):
    html = open_as(client, reverse("home:start"), UserFactory())
    for title in ("You do not take part in a network yet", "Nothing is waiting for you"):
        assert escape(_(title)) in html
    assert f'href="{reverse("search:results")}"' in html
