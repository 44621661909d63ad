"""A meeting: everything for the people of the network, three lines for schools."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone
from django.utils.html import escape
from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail.models import Locale

from tests.factories import (
    ActionItemFactory,
    AttendanceFactory,
    ContributionEventFactory,
    ContributionFactory,
    MeetingFactory,
    MeetingPageFactory,
    NetworkMemberFactory,
    SchoolFactory,
    UserFactory,
    colleague_at,
    leader_of,
    network_with,
)
from tests.networks.views.conftest import client_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def scene():
    return network_with(1)


@pytest.fixture
def past(scene):
    """A closed meeting with somebody who was there, a decision and an action item that was done."""
    page = MeetingPageFactory(
        network=scene.network,
        parent=scene.page,
        closed=True,
        agenda=[("item", {"title": "Terug naar school", "minutes": 15})],
        decisions=[("decision", "Iedereen probeert twee teksten.")],
    )
    present = NetworkMemberFactory(network=scene.network, user=UserFactory(last_name="Present"))
    absent = NetworkMemberFactory(network=scene.network, user=UserFactory(last_name="Absent"))
    AttendanceFactory(meeting=page.meeting, member=present)
    AttendanceFactory(meeting=page.meeting, member=absent, present=False)
    item = ActionItemFactory(
        network=scene.network,
        meeting=page.meeting,
        school=scene.schools[0],
        owner=UserFactory(last_name="Eigenaar"),
        text="Gespreksblad bespreken",
        done=True,
    )
    joined = scene.network.schools.get()
    ContributionFactory(
        network=scene.network,
        school=joined.school,
        priority=joined.priority,
        action_item=item,
        summary="Gespreksblad in de bouw",
    )
    return page


def test_its_people_read_the_whole_log(visit, scene, past):
    html = visit(past.url, scene.lead)
    for text in (
        *(past.place, past.notes, past.contribution_to_goal),
        *past.school_version,
        *("Terug naar school", "Iedereen probeert twee teksten.", "Gespreksblad bespreken"),
        *("Present", "Eigenaar"),
    ):
        assert escape(text) in html


def test_who_was_not_there_is_counted_and_not_named(visit, scene, past):
    html = visit(past.url, scene.lead)
    assert "Absent" not in html
    assert escape(_("Who was there")) in html


def test_an_action_item_links_to_the_priority_that_it_contributed_to(visit, scene, past):
    html = visit(past.url, scene.lead)
    assert "Gespreksblad in de bouw" in html
    assert scene.network.schools.get().priority.get_absolute_url() in html


@pytest.mark.parametrize("who", [colleague_at, leader_of])
def test_schools_read_three_lines_and_nothing_else(visit, scene, past, who):
    html = visit(past.url, who(scene.schools[0]))
    for line in past.school_version:
        assert escape(line) in html
    for hidden in (
        *(past.place, past.notes, past.contribution_to_goal),
        *("Terug naar school", "Iedereen probeert twee teksten.", "Gespreksblad"),
        *("Present", "Eigenaar"),
    ):
        assert hidden not in html


def test_schools_hear_that_three_lines_follow(visit, scene):
    page = MeetingPageFactory(
        network=scene.network,
        parent=scene.page,
        meeting=MeetingFactory(network=scene.network, closed=True),
        starts_at=timezone.now() - timedelta(days=3),
    )
    html = visit(page.url, colleague_at(scene.schools[0]))
    assert escape(_("The log follows")) in html


def test_a_meeting_to_come_has_goal_agenda_and_what_is_still_open(visit, scene, past):
    ActionItemFactory(network=scene.network, meeting=past.meeting, text="Nog te doen")
    page = MeetingPageFactory(
        network=scene.network,
        parent=scene.page,
        agenda=[("item", {"title": "Nieuwe inbreng", "minutes": 25})],
    )
    html = visit(page.url, scene.lead)
    for text in (scene.page.goal, "Nieuwe inbreng", "25", "Nog te doen"):
        assert text in html
    assert "Gespreksblad bespreken" not in html


def test_a_link_to_join_online_is_there_before_the_meeting_only(visit, scene):
    link = "https://voorbeeld.invalid/meet"
    coming = MeetingPageFactory(network=scene.network, parent=scene.page, online_url=link)
    past = MeetingPageFactory(
        network=scene.network, parent=scene.page, online_url=link, closed=True
    )
    assert link in visit(coming.url, scene.lead)
    assert link not in visit(past.url, scene.lead)


def test_a_report_that_is_late_says_when_it_should_have_been_there(visit, scene):
    def held(days_ago):
        return MeetingPageFactory(
            network=scene.network,
            parent=scene.page,
            starts_at=timezone.now() - timedelta(days=days_ago),
        )

    assert 'class="because"' in visit(held(15).url, scene.lead)
    recent = visit(held(1).url, scene.lead)
    assert 'class="because"' not in recent
    assert escape(_("The log follows")) in recent


def test_a_meeting_without_action_item_says_why_none_was_needed(visit, scene):
    meeting = MeetingFactory(network=scene.network, closed=True, no_action_reason="Nog oriënteren.")
    page = MeetingPageFactory(
        network=scene.network,
        parent=scene.page,
        meeting=meeting,
        starts_at=timezone.now() - timedelta(days=3),
    )
    assert "Nog oriënteren." in visit(page.url, scene.lead)


def test_somebody_of_another_school_of_the_board_reads_the_three_lines_too(visit, scene, past):
    reader = colleague_at(SchoolFactory(board=scene.network.board))
    assert escape(past.school_what) in visit(past.url, reader)


def test_a_contribution_that_was_put_away_is_not_listed_at_its_item(visit, scene, past):
    contribution = scene.network.contributions.get()
    ContributionEventFactory(contribution=contribution, action_item=contribution.action_item)
    contribution.archived_at = timezone.now()
    contribution.save()
    html = visit(past.url, scene.lead)
    assert "Gespreksblad bespreken" in html
    assert "Gespreksblad in de bouw" not in html


def test_two_that_begin_at_the_same_time_keep_their_numbers(scene, visit):
    starts_at = timezone.now() + timedelta(days=3)
    first, second = (
        MeetingPageFactory(network=scene.network, parent=scene.page, starts_at=starts_at)
        for _each in range(2)
    )
    assert escape(_("meeting %(number)s") % {"number": 1}) in visit(first.url, scene.lead)
    assert escape(_("meeting %(number)s") % {"number": 2}) in visit(second.url, scene.lead)


# ---------------------------------------------------------------- in another language


def in_english(page):
    with override("en"):
        return page.url


def test_for_who_reads_english_only_what_was_written_is_dutch(visit, scene, past):
    url = in_english(past)
    assert url == f"/en/meeting/{past.public_id}/"
    html = visit(url, scene.lead)
    assert '<html lang="en">' in html
    assert "What we agreed" in html
    assert '<span lang="nl">Iedereen probeert twee teksten.</span>' in html
    assert f'<h1><span lang="nl">{past.title}</span></h1>' in html
    assert "This page has not been translated" in html


def test_the_language_switch_changes_only_what_stands_around_it(visit, scene, past):
    dutch, english = past.url, in_english(past)
    assert f'<a href="{english}" hreflang="en"' in visit(dutch, scene.lead)
    assert f'<a href="{dutch}" hreflang="nl"' in visit(english, scene.lead)


def test_in_english_it_leads_back_to_the_english_network_where_there_is_one(visit, scene, past):
    html = visit(in_english(past), scene.lead)
    assert f'<a href="{scene.page.url}"><span lang="nl">{scene.page.title}</span></a>' in html
    english = Locale.objects.get(language_code="en")
    copy = scene.page.copy_for_translation(english, copy_parents=True)
    copy.title, copy.live = "Rich texts", True
    copy.save()
    html = visit(in_english(past), scene.lead)
    assert f'<a href="{copy.url}">Rich texts</a>' in html


def test_the_english_address_has_the_same_doors(scene):
    page = MeetingPageFactory(network=scene.network, parent=scene.page)
    url = in_english(page)
    assert client_of(scene.lead).get(url).status_code == 200
    assert client_of(colleague_at(SchoolFactory())).get(url).status_code == 404
    assert client_of().get(url).url.startswith("/en/sign-in/")
    page.live = False
    page.save()
    assert client_of(scene.lead).get(url).status_code == 404
