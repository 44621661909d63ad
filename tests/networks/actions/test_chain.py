"""One chain, no dead ends: from a meeting to a priority and back (instruments.md §1)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db.models import ProtectedError
from django.utils import timezone

from content.dependents import what_hangs_on
from networks.actions import (
    add_action_item,
    answer_follow_up,
    close_meeting,
    complete_action_item,
    confirm_contribution,
    log_meeting,
    plan_meeting,
)
from networks.models import Contribution, FollowUp, Meeting
from networks.rules.follow_up import needs_follow_up
from schools.actions import archive_priority, end_priority
from schools.models import Priority
from tests.networks.actions.world import snapshot

pytestmark = pytest.mark.django_db


def walk(world):
    """A meeting, what was agreed there, what was done with it and what the leader saw."""
    later = timezone.localdate() + timedelta(weeks=6)
    meeting = plan_meeting(
        by=world.lead, network=world.network, title="Eerste teksten", starts_at=timezone.now()
    )
    item = add_action_item(
        by=world.lead,
        meeting=meeting,
        text="Een tekst uitproberen",
        owner=world.champion_of_kompas,
        school=world.kompas,
    )
    log_meeting(by=world.lead, meeting=meeting, no_contribution=True)
    close_meeting(by=world.lead, meeting=meeting)
    contribution = complete_action_item(
        by=world.champion_of_kompas, item=item, what_happened="In groep 5 gedaan."
    )
    answer_follow_up(
        by=world.champion_of_kompas,
        follow_up=contribution.follow_ups.get(),
        answer="together",
        on=later,
    )
    confirm_contribution(
        by=world.leader_of_kompas,
        contribution=Contribution.objects.get(pk=contribution.pk),
        on=later,
    )
    return Contribution.objects.get(pk=contribution.pk)


def test_from_a_meeting_to_the_priority_of_a_school(world):
    contribution = walk(world)
    assert contribution.priority == world.priority_of_kompas
    assert contribution.action_item.meeting.network == world.network
    assert contribution.is_confirmed
    assert contribution.stage == "team_applied"


def test_from_the_priority_back_to_the_meeting(world):
    contribution = walk(world)
    back = world.priority_of_kompas.contributions.visible_to(world.leader_of_kompas).get()
    assert back == contribution
    assert back.action_item.meeting.page.title == "Eerste teksten"
    assert [event.kind for event in back.events.all()] == ["reported", "reported", "confirmed"]


def test_a_priority_that_was_put_away_keeps_what_contributed(world):
    contribution = walk(world)
    archive_priority(by=world.leader_of_kompas, priority=world.priority_of_kompas)
    end = world.priority_of_kompas
    end_priority(by=world.leader_of_kompas, priority=end, achieved=True)
    assert world.priority_of_kompas.contributions.get() == contribution
    assert FollowUp.objects.waiting().filter(contribution=contribution).exists()


def test_no_contribution_is_without_a_moment_to_look_back(world):
    walk(world)
    world.moment.delete()
    FollowUp.objects.create(contribution=world.trial, weeks=6, due_on=timezone.localdate())
    for contribution in Contribution.objects.running():
        waits = contribution.follow_ups.waiting().exists()
        done = contribution.follow_ups.exclude(answer="").values_list("weeks", flat=True)
        assert waits or not needs_follow_up(contribution.stage, list(done))


UPSTREAM = [
    "board",
    "klaproos",
    "network",
    "here",
    "revision",
    "meeting",
    "item",
    "priority",
    "champions_membership",
    "member",
]


@pytest.mark.parametrize("name", UPSTREAM)
def test_nothing_upstream_is_deleted_under_something_downstream(world, name):
    if name == "item":
        Contribution.objects.filter(pk=world.trial.pk).update(action_item=world.item)
    before = snapshot()
    assert what_hangs_on(getattr(world, name))
    with pytest.raises(ProtectedError):
        getattr(world, name).delete()
    assert snapshot() == before


def test_a_page_that_something_hangs_on_says_so(world):
    assert what_hangs_on(world.page)
    assert what_hangs_on(world.meeting_page)
    close_meeting(by=world.lead, meeting=world.meeting)
    assert {str(each) for each in what_hangs_on(Meeting.objects.get(pk=world.meeting.pk))}


def test_a_priority_on_which_nothing_hangs_may_go(world):
    priority = world.other_priority
    assert what_hangs_on(priority) == []
    priority.delete()
    assert not Priority.objects.filter(slug=priority.slug, school=world.klaproos).exists()
