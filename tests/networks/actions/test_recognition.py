"""School leaders are asked whether a goal fits, and answer."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from content.errors import Refused
from networks.actions import (
    answer_recognition,
    ask_leaders,
    hand_over_lead,
    publish_goal,
    remove_school,
)
from networks.models import GoalRevision, LeaderRecognition, NetworkPage
from tests.networks.actions.world import snapshot

pytestmark = pytest.mark.django_db

NEW = "Elke groep bespreekt elke week een tekst."


def test_every_school_is_asked_once_about_the_same_version(world):
    LeaderRecognition.objects.all().delete()
    asked = ask_leaders(by=world.lead, network=world.network)
    assert {each.network_school for each in asked} == {world.here, world.there}
    assert ask_leaders(by=world.lead, network=world.network) == []


def test_asking_anew_is_about_the_new_version_and_takes_the_old_answer_away(world):
    answer_recognition(
        by=world.school_leader, recognition=world.recognition, answer="fits", time_agreed=True
    )
    revision = publish_goal(by=world.lead, network=world.network, goal=NEW)
    ask_leaders(by=world.lead, network=world.network)
    again = world.recognition
    assert (again.goal_revision, again.answer, again.answered_at) == (revision, "", None)
    assert not again.time_agreed
    assert LeaderRecognition.objects.waiting_for(world.school_leader).get() == again


def test_a_goal_that_only_its_lead_confirmed_is_not_asked_about_again(world):
    """The words did not change, so what school leaders said about them stands."""
    publish_goal(by=world.coordinator, network=world.network, goal=NEW)
    ask_leaders(by=world.lead, network=world.network)
    answer_recognition(
        by=world.school_leader, recognition=world.recognition, answer="fits", time_agreed=True
    )
    publish_goal(by=world.lead, network=world.network)
    ask_leaders(by=world.lead, network=world.network)
    assert (world.recognition.answer, world.recognition.time_agreed) == ("fits", True)


def test_nobody_is_asked_about_a_goal_that_was_never_published(world):
    LeaderRecognition.objects.all().delete()
    GoalRevision.objects.filter(network=world.network).delete()
    with pytest.raises(ValidationError):
        ask_leaders(by=world.lead, network=world.network)


@pytest.mark.parametrize("answer", ["partly", "does_not_fit"])
def test_who_had_doubts_may_be_asked_again_and_finds_back_what_they_said(world, answer):
    answer_recognition(
        by=world.school_leader,
        recognition=world.recognition,
        answer=answer,
        time_agreed=True,
        explanation="Alleen voor de bovenbouw.",
    )
    asked = ask_leaders(by=world.lead, network=world.network, again=True)
    assert [each.network_school for each in asked] == [world.here]
    again = world.recognition
    assert (again.answer, again.note, again.time_agreed) == ("", "Alleen voor de bovenbouw.", True)
    assert ask_leaders(by=world.lead, network=world.network, again=True) == []


def test_asking_a_school_that_joined_takes_no_answer_away(world):
    answer_recognition(by=world.school_leader, recognition=world.recognition, answer="partly")
    LeaderRecognition.objects.filter(network_school=world.there).delete()
    asked = ask_leaders(by=world.lead, network=world.network)
    assert [each.network_school for each in asked] == [world.there]
    assert world.recognition.answer == "partly"


@pytest.mark.parametrize("again", [False, True])
def test_a_yes_stands_while_the_words_of_the_goal_do(world, again):
    """Only the deadline changed: "dit past" was about the sentence (docs/decisions/0007)."""
    answer_recognition(
        by=world.school_leader, recognition=world.recognition, answer="fits", time_agreed=True
    )
    day = timezone.localdate() + timedelta(days=200)
    publish_goal(by=world.lead, network=world.network, deadline=day)
    ask_leaders(by=world.lead, network=world.network, again=again)
    assert (world.recognition.answer, world.recognition.time_agreed) == ("fits", True)


def test_schools_that_left_are_not_asked(world):
    remove_school(by=world.lead, network_school=world.there)
    publish_goal(by=world.lead, network=world.network, goal=NEW)
    assert [each.network_school for each in ask_leaders(by=world.lead, network=world.network)] == [
        world.here
    ]


def test_an_answer_says_who_gave_it_and_when(world):
    answer_recognition(
        by=world.school_leader,
        recognition=world.recognition,
        answer="partly",
        explanation="Alleen voor de bovenbouw.",
    )
    said = world.recognition
    assert (said.answer, said.note) == ("partly", "Alleen voor de bovenbouw.")
    assert said.answered_by == world.school_leader
    assert said.answered_at


@pytest.mark.parametrize("answer", ["", "yes", "FITS"])
def test_an_answer_is_one_of_three(world, answer):
    before = snapshot()
    with pytest.raises(ValidationError) as problem:
        answer_recognition(by=world.school_leader, recognition=world.recognition, answer=answer)
    assert set(problem.value.message_dict) == {"answer"}
    assert snapshot() == before


def test_a_leader_does_not_answer_for_another_school(world):
    ask_leaders(by=world.lead, network=world.network)
    other = LeaderRecognition.objects.get(network_school=world.there)
    with pytest.raises(Refused):
        answer_recognition(by=world.school_leader, recognition=other, answer="fits")


def test_a_new_lead_has_not_confirmed_what_the_old_one_published(world):
    """Who leads may change; the goal stays confirmed by the lead of that day."""
    publish_goal(by=world.lead, network=world.network, goal=NEW)
    hand_over_lead(by=world.lead, network=world.network, to=world.member)
    assert world.network.goal_revisions.first().lead_confirmed
    assert NetworkPage.objects.get(pk=world.page.pk).goal == NEW
