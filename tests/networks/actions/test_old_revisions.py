"""Publishing an old version of a page changes no state (product.md, rule 7)."""

from __future__ import annotations

import pytest

from networks.actions import (
    add_action_item,
    add_member,
    add_school,
    close_meeting,
    log_meeting,
    move_to_phase,
    publish_goal,
    publish_network_page,
    record_attendance,
    remove_member,
    set_visibility,
)
from networks.models import (
    ActionItem,
    Attendance,
    Contribution,
    FollowUp,
    GoalRevision,
    LeaderRecognition,
    Meeting,
    Network,
    NetworkMember,
    NetworkSchool,
)
from tests.factories import PracticePageFactory, ThemeFactory
from tests.networks.actions.world import snapshot

pytestmark = pytest.mark.django_db

STATE = [
    *(ActionItem, Attendance, Contribution, FollowUp, LeaderRecognition),
    *(Meeting, Network, NetworkMember, NetworkSchool),
]


def state():
    rows = snapshot()
    return {model._meta.label: rows[model._meta.label] for model in STATE} | {
        label: rows[label] for label in ("wagtailcore.GroupPagePermission", "accounts.User_groups")
    }


def test_an_old_network_page_changes_words_and_nothing_else(world):
    page = world.page
    page.title = "Zo heette het eerst"
    page.save_revision(user=world.lead).publish(user=world.lead)
    old = world.page.latest_revision

    publish_network_page(by=world.lead, network=world.network, title="Rijk lezen")
    set_visibility(by=world.coordinator, network=world.network, visibility="closed")
    move_to_phase(by=world.lead, network=world.network, phase="closing")
    add_school(by=world.lead, network=world.network, school=world.wilgentak)
    add_member(by=world.lead, network=world.network, user=world.newcomer)
    remove_member(by=world.lead, member=world.membership)
    before = state()

    old.publish(user=world.lead)

    assert world.page.title == "Zo heette het eerst"
    assert state() == before
    assert (world.network.visibility, world.network.phase) == ("closed", "closing")


def test_an_old_goal_that_is_published_again_is_kept_and_erases_nothing(world):
    publish_goal(by=world.lead, network=world.network, goal="Eerste doel.")
    old = world.page.latest_revision
    publish_goal(by=world.lead, network=world.network, goal="Tweede doel.")
    versions = list(
        GoalRevision.objects.filter(network=world.network).values_list("pk", "sentence")
    )
    old.publish(user=world.lead)
    after = list(GoalRevision.objects.filter(network=world.network).values_list("pk", "sentence"))
    assert after[1:] == versions
    assert after[0][1] == "Eerste doel."


@pytest.mark.parametrize("times", [1, 2])
def test_an_old_meeting_page_opens_no_closed_meeting(world, times):
    page = world.meeting_page
    page.notes = "Eerste versie."
    old = page.save_revision(user=world.lead)
    old.publish(user=world.lead)
    record_attendance(by=world.lead, meeting=world.meeting, present=[world.membership])
    add_action_item(
        by=world.lead,
        meeting=world.meeting,
        text="Een tekst uitproberen",
        owner=world.member,
        school=world.klaproos,
    )
    log_meeting(by=world.lead, meeting=world.meeting, notes="Tweede versie.")
    close_meeting(by=world.lead, meeting=world.meeting)
    before = state()
    for _ in range(times):
        old.publish(user=world.lead)
    assert world.meeting_page.notes == "Eerste versie."
    assert world.meeting.is_closed
    assert state() == before


def test_an_old_practice_keeps_what_hangs_on_it(world):
    practice = PracticePageFactory(network=world.network, school=world.klaproos)
    old = practice.save_revision(user=world.lead)
    old.publish(user=world.lead)
    Contribution.objects.filter(pk=world.trial.pk).update(practice=practice)
    practice.refresh_from_db()
    practice.themes = [ThemeFactory()]
    practice.save_revision(user=world.lead).publish(user=world.lead)
    before = state()
    old.publish(user=world.lead)
    assert world.trial.practice.pk == practice.pk
    assert state() == before


def test_reverting_to_an_old_version_in_the_editor_changes_no_state_either(world):
    page = world.page
    old = page.save_revision(user=world.lead)
    publish_network_page(by=world.lead, network=world.network, title="Rijk lezen")
    set_visibility(by=world.coordinator, network=world.network, visibility="public")
    before = state()
    reverted = old.as_object()
    reverted.save_revision(user=world.lead, previous_revision=old).publish(
        user=world.lead, previous_revision=old
    )
    assert state() == before


def test_taking_a_page_off_line_changes_no_state(world):
    before = state()
    world.meeting_page.unpublish(user=world.lead)
    world.page.unpublish(user=world.lead)
    assert state() == before
