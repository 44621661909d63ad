"""A meeting that does not take place: who says so, when it cannot be, and taken back."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from content.errors import EditConflict
from networks.actions import (
    add_action_item,
    cancel_meeting,
    close_meeting,
    log_meeting,
    plan_meeting,
    record_attendance,
    replan_meeting,
    save_log,
)
from networks.models import Meeting, MeetingPage
from tests.networks.actions.world import refused_with

pytestmark = pytest.mark.django_db


def cancelled(world, reason="Verzet naar januari."):
    return cancel_meeting(by=world.lead, meeting=world.planned_meeting, reason=reason)


def test_it_stays_with_the_reason_and_its_page(world):
    cancelled(world, reason=" Verzet naar januari. ")
    meeting = world.planned_meeting
    assert (meeting.state, meeting.cancelled_reason) == ("cancelled", "Verzet naar januari.")
    assert meeting.page.live


@pytest.mark.parametrize("reason", ["", "  \n"])
def test_its_people_are_told_why(world, reason):
    refused_with("reason", lambda: cancelled(world, reason=reason))
    assert not world.planned_meeting.is_cancelled


def test_a_reason_that_is_too_long_is_said_by_field(world):
    refused_with("cancelled_reason", lambda: cancelled(world, reason="x" * 201))


def test_another_plan_takes_it_back(world):
    cancelled(world)
    later = timezone.now() + timedelta(days=60)
    replan_meeting(by=world.lead, meeting=world.planned_meeting, starts_at=later)
    meeting = world.planned_meeting
    assert (meeting.state, meeting.cancelled_reason) == ("planned", "")
    assert meeting.page.starts_at == later


# ---------------------------------------------------------------- what hangs on it


LOGS = {
    "notes": {"notes": "Wat er was."},
    "decisions": {"decisions": ["Door."]},
    "a contribution": {"contribution_to_goal": "We weten meer."},
    "no contribution": {"no_contribution": True},
    "lines for schools": {"school_here": "Groep 5 doet mee."},
}


@pytest.mark.parametrize("save", [log_meeting, save_log])
@pytest.mark.parametrize("log", LOGS.values(), ids=LOGS)
def test_with_a_log_it_stays_a_draft_of_one_included(world, save, log):
    save(by=world.lead, meeting=world.planned_meeting, **log)
    refused_with("__all__", lambda: cancelled(world))


def test_a_log_that_was_opened_and_emptied_again_does_not_keep_it(world):
    log_meeting(by=world.lead, meeting=world.planned_meeting, notes="Verkeerde bijeenkomst.")
    log_meeting(by=world.lead, meeting=world.planned_meeting, notes="")
    assert cancelled(world).is_cancelled


def test_who_was_there_keeps_it_and_who_was_not_does_not(world):
    record_attendance(by=world.lead, meeting=world.planned_meeting, present=[world.membership])
    refused_with("__all__", lambda: cancelled(world))
    record_attendance(by=world.lead, meeting=world.planned_meeting, present=[])
    assert cancelled(world).is_cancelled


def test_action_items_keep_it(world):
    add_action_item(by=world.lead, meeting=world.planned_meeting, text="Een tekst uitproberen")
    refused_with("__all__", lambda: cancelled(world))


@pytest.mark.parametrize("state", ["closed", "cancelled"])
def test_what_was_held_or_called_off_before_is_not_called_off(world, state):
    held = {"closed_at": timezone.now()} if state == "closed" else {}
    Meeting.objects.filter(pk=world.planned_meeting.pk).update(state=state, **held)
    refused_with("__all__", lambda: cancelled(world))


def test_who_is_late_hears_that_somebody_just_began_the_log(world):
    seen = world.planned_meeting
    save_log(by=world.lead, meeting=world.planned_meeting, notes="")
    with pytest.raises(EditConflict):
        cancel_meeting(by=world.coordinator, meeting=seen, reason="Verzet.")


# ---------------------------------------------------------------- nothing is logged of it


ACTS = {
    "log_meeting": lambda w: log_meeting(by=w.lead, meeting=w.planned_meeting, notes="Toch."),
    "save_log": lambda w: save_log(by=w.lead, meeting=w.planned_meeting, notes="Toch."),
    "record_attendance": lambda w: record_attendance(
        by=w.lead, meeting=w.planned_meeting, present=[w.membership]
    ),
    "add_action_item": lambda w: add_action_item(
        by=w.lead, meeting=w.planned_meeting, text="Een tekst uitproberen"
    ),
    "close_meeting": lambda w: close_meeting(by=w.lead, meeting=w.planned_meeting),
}


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_nothing_is_logged_of_what_does_not_take_place(world, act):
    cancelled(world)
    refused_with("__all__", lambda: act(world))


def test_an_item_is_due_at_the_next_meeting_that_does_take_place(world):
    days = {world.planned_meeting: 21, world.meeting: 14}
    for meeting, after in days.items():
        at = timezone.now() + timedelta(days=after)
        MeetingPage.objects.filter(meeting=meeting).update(starts_at=at)
    add = {"by": world.lead, "meeting": world.meeting, "text": "Een tekst uitproberen"}
    on = timezone.localdate(world.planned_meeting.page.starts_at)
    assert add_action_item(**add).due_on == on
    cancelled(world)
    assert add_action_item(**add).due_on > on


# ---------------------------------------------------------------- planned twice


def plan(world, **fields):
    starts_at = world.planned_meeting.page.starts_at
    fields = {"title": world.planned_meeting.page.title, "starts_at": starts_at} | fields
    return plan_meeting(by=world.lead, network=world.network, **fields)


def test_the_same_title_on_the_same_day_is_asked_about(world):
    title = f" {world.planned_meeting.page.title.upper()} "
    refused_with("is_another", lambda: plan(world, title=title))
    assert plan(world, title=title, is_another=True)


def test_another_title_another_day_or_another_network_is_not_asked_about(world):
    plan(world, title="Iets anders")
    plan(world, starts_at=world.planned_meeting.page.starts_at + timedelta(days=1))
    plan_meeting(
        by=world.lead_of_neighbour,
        network=world.neighbour,
        title=world.planned_meeting.page.title,
        starts_at=world.planned_meeting.page.starts_at,
    )


def test_what_was_called_off_is_not_in_the_way_of_a_new_one(world):
    cancelled(world)
    assert plan(world).state == "planned"


def test_a_day_is_a_day_in_the_netherlands(world):
    late = timezone.localtime(world.planned_meeting.page.starts_at)
    late = late.replace(hour=0, minute=10, second=0, microsecond=0)
    MeetingPage.objects.filter(meeting=world.planned_meeting).update(
        starts_at=late.replace(hour=23, minute=50), ends_at=None
    )
    with pytest.raises(ValidationError):
        plan(world, starts_at=late)
