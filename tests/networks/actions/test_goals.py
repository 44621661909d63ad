"""A goal: published, kept in versions, confirmed by its lead and recognised by school leaders."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone
from wagtail.log_actions import LogContext
from wagtail.models import Locale

from networks.actions import (
    answer_recognition,
    ask_leaders,
    move_to_phase,
    publish_goal,
    publish_network_page,
    remove_school,
    set_hours,
)
from networks.models import GoalRevision, GoalStatus, Network
from networks.models.network_page import GOAL_DATES, GOAL_TEXTS
from networks.rules.goal import HumanCheck
from tests.factories.pages import CONCRETE_GOAL
from tests.networks.actions.world import last_log_key, log_actions_since, snapshot

pytestmark = pytest.mark.django_db

NEW = "Elke groep bespreekt elke week een tekst."


def versions(world):
    return world.network.goal_revisions.count()


def concrete_answers():
    return {
        name: value if isinstance(value, str) else value.evaluate(None, None, None)
        for name, value in CONCRETE_GOAL.items()
    }


def status(world):
    return check(world).status


def check(world):
    facts = Network.objects.with_goal_facts().get(pk=world.network.pk)
    return world.page.check_goal(facts)


# ---------------------------------------------------------------- versions


def test_a_changed_goal_is_kept_as_a_version(world):
    revision = publish_goal(by=world.lead, network=world.network, goal=NEW, target_group="groep 5")
    assert (revision.number, revision.sentence) == (2, NEW)
    assert revision.answers["target_group"] == "groep 5"
    assert set(revision.answers) == {*GOAL_TEXTS, *GOAL_DATES}
    assert (revision.made_by, revision.lead_confirmed) == (world.lead, True)
    assert world.page.goal == NEW
    assert world.page.live_revision.user == world.lead


@pytest.mark.parametrize("field", [*GOAL_TEXTS, *GOAL_DATES])
def test_each_part_that_changes_makes_a_version(world, field):
    publish_goal(by=world.lead, network=world.network)
    before = versions(world)
    value = timezone.localdate() if field in GOAL_DATES else "groep 5"
    publish_goal(by=world.lead, network=world.network, **{field: value})
    assert versions(world) == before + 1


def test_what_is_left_out_stays(world):
    publish_goal(by=world.lead, network=world.network, target_group="groep 5")
    publish_goal(by=world.lead, network=world.network, indicator="leerlingen vragen door")
    assert world.page.target_group == "groep 5"


@pytest.mark.parametrize("by", ["lead", "coordinator"])
def test_the_same_goal_makes_no_second_version(world, by):
    publish_goal(by=getattr(world, by), network=world.network, goal=NEW)
    before, start = versions(world), last_log_key()
    again = publish_goal(by=getattr(world, by), network=world.network, goal=NEW)
    assert versions(world) == before
    assert again == world.network.goal_revisions.first()
    assert "networks.publish_goal" not in log_actions_since(start)


def test_a_goal_of_the_coordinator_becomes_the_leads_when_the_lead_publishes_it(world):
    publish_goal(by=world.coordinator, network=world.network, goal=NEW)
    assert not world.network.goal_revisions.first().lead_confirmed
    publish_goal(by=world.lead, network=world.network)
    newest = world.network.goal_revisions.first()
    assert (newest.number, newest.sentence, newest.lead_confirmed) == (3, NEW, True)


def test_a_coordinator_takes_no_confirmation_back_without_changing_the_goal(world):
    publish_goal(by=world.lead, network=world.network, goal=NEW)
    publish_goal(by=world.coordinator, network=world.network)
    publish_network_page(by=world.coordinator, network=world.network, title="Rijk lezen")
    newest = world.network.goal_revisions.first()
    assert (newest.number, newest.lead_confirmed) == (2, True)


def test_a_goal_that_a_coordinator_changed_is_not_confirmed(world):
    publish_goal(by=world.lead, network=world.network, goal=NEW)
    publish_goal(by=world.coordinator, network=world.network, goal="Toch anders.")
    assert not world.network.goal_revisions.first().lead_confirmed


def test_a_goal_entered_later_has_the_day_on_which_it_was_published(world):
    at = timezone.now() - timedelta(days=200)
    revision = publish_goal(by=world.lead, network=world.network, goal=NEW, at=at)
    assert GoalRevision.objects.get(pk=revision.pk).made_at == at


def test_a_goal_that_did_not_change_keeps_its_day(world):
    revision = publish_goal(by=world.lead, network=world.network, goal=NEW)
    publish_goal(by=world.lead, network=world.network, at=timezone.now() - timedelta(days=200))
    assert GoalRevision.objects.get(pk=revision.pk).made_at == revision.made_at


@pytest.mark.parametrize(
    ("answers", "wrong"),
    [
        ({"goal": "  "}, "goal"),
        ({"target_group": "x" * 201}, "target_group"),
        ({"deadline": "ooit"}, "deadline"),
    ],
    ids=str,
)
def test_a_goal_that_does_not_fit_is_not_published(world, answers, wrong):
    before = snapshot()
    with pytest.raises(ValidationError) as problem:
        publish_goal(by=world.lead, network=world.network, **answers)
    assert set(problem.value.message_dict) == {wrong}
    assert snapshot() == before


@pytest.mark.parametrize("field", ["title", "live", "network", "body"])
def test_nothing_else_of_the_page_is_changed_with_the_goal(world, field):
    with pytest.raises(TypeError):
        publish_goal(by=world.lead, network=world.network, **{field: "x"})


# ---------------------------------------------------------------- in Wagtail's own way


def in_wagtail(page, *, written_by, published_by, goal=NEW):
    page.goal = goal
    revision = page.save_revision(user=written_by)
    revision.publish(user=published_by)


def test_publishing_the_page_in_wagtail_makes_exactly_one_version(world):
    in_wagtail(world.page, written_by=world.lead, published_by=world.lead)
    newest = world.network.goal_revisions.first()
    assert versions(world) == 2
    assert (newest.sentence, newest.made_by, newest.lead_confirmed) == (NEW, world.lead, True)


def test_publishing_in_wagtail_without_another_goal_makes_no_version(world):
    publish_goal(by=world.lead, network=world.network)
    before = versions(world)
    page = world.page
    page.title = "Rijk lezen"
    page.save_revision(user=world.lead).publish(user=world.lead)
    assert versions(world) == before


def test_a_draft_makes_no_version(world):
    page = world.page
    page.goal = NEW
    page.save_revision(user=world.lead)
    assert versions(world) == 1


def test_who_publishes_confirms_not_who_wrote_the_draft(world):
    """In the editor Wagtail knows who publishes: `LogContext`, as in every view of its admin."""
    with LogContext(user=world.lead):
        in_wagtail(world.page, written_by=world.superuser, published_by=world.lead)
    assert world.network.goal_revisions.first().lead_confirmed

    with LogContext(user=world.superuser):
        in_wagtail(
            world.page, written_by=world.lead, published_by=world.superuser, goal="Toch anders."
        )
    assert not world.network.goal_revisions.first().lead_confirmed


def test_a_goal_in_english_is_a_translation_and_no_version(world):
    copy = world.page.copy_for_translation(
        Locale.objects.get(language_code="en"), copy_parents=True
    )
    copy.goal = "Every group discusses a text every week."
    copy.save_revision(user=world.lead).publish(user=world.superuser)
    assert versions(world) == 1


def test_an_old_version_that_is_published_again_is_a_new_version(world):
    old = world.page.save_revision(user=world.lead)
    publish_goal(by=world.lead, network=world.network, goal=NEW)
    old.publish(user=world.lead)
    newest = world.network.goal_revisions.first()
    assert (newest.number, newest.sentence) == (3, world.page.goal)


# ---------------------------------------------------------------- concrete


def make_concrete_but_for_people(world):
    """Everything that words and rows can say; what people say is still missing."""
    network = world.network
    set_hours(by=world.lead, network=network, hours=20)
    publish_goal(by=world.coordinator, network=network, **concrete_answers())


def test_a_goal_is_concrete_only_with_the_lead_and_a_school_leader(world):
    make_concrete_but_for_people(world)
    assert status(world) != GoalStatus.CONCRETE
    assert check(world).next_question == HumanCheck.LEAD_CONFIRMS

    publish_goal(by=world.lead, network=world.network)
    assert status(world) == GoalStatus.IN_PROGRESS
    assert check(world).next_question == HumanCheck.LEADER_RECOGNISES

    ask_leaders(by=world.lead, network=world.network)
    for answer in ("does_not_fit", "partly"):
        answer_recognition(by=world.school_leader, recognition=world.recognition, answer=answer)
        assert status(world) == GoalStatus.IN_PROGRESS
    answer_recognition(
        by=world.school_leader, recognition=world.recognition, answer="fits", time_agreed=True
    )
    assert status(world) == GoalStatus.CONCRETE


def test_a_school_leaders_yes_alone_is_not_enough(world):
    make_concrete_but_for_people(world)
    ask_leaders(by=world.lead, network=world.network)
    answer_recognition(by=world.school_leader, recognition=world.recognition, answer="fits")
    assert status(world) == GoalStatus.IN_PROGRESS


def test_a_concrete_goal_lets_a_network_leave_exploring(world):
    make_concrete_but_for_people(world)
    publish_goal(by=world.lead, network=world.network)
    ask_leaders(by=world.lead, network=world.network)
    Network.objects.filter(pk=world.network.pk).update(phase="exploring")
    with pytest.raises(ValidationError):
        move_to_phase(by=world.lead, network=world.network, phase="active")
    answer_recognition(
        by=world.school_leader, recognition=world.recognition, answer="fits", time_agreed=True
    )
    move_to_phase(by=world.lead, network=world.network, phase="active")
    assert world.network.phase == "active"


def test_a_yes_of_a_school_that_left_does_not_count(world):
    make_concrete_but_for_people(world)
    publish_goal(by=world.lead, network=world.network)
    ask_leaders(by=world.lead, network=world.network)
    answer_recognition(by=world.school_leader, recognition=world.recognition, answer="fits")
    remove_school(by=world.lead, network_school=world.here)
    assert status(world) != GoalStatus.CONCRETE


def test_a_yes_to_another_goal_does_not_count(world):
    """`GoalFacts`: what leaders recognised is about the present wording of the goal."""
    make_concrete_but_for_people(world)
    publish_goal(by=world.lead, network=world.network)
    ask_leaders(by=world.lead, network=world.network)
    answer_recognition(
        by=world.school_leader, recognition=world.recognition, answer="fits", time_agreed=True
    )
    assert status(world) == GoalStatus.CONCRETE
    publish_goal(
        by=world.lead,
        network=world.network,
        goal="Elke rekenles in groep 7 begint met een raadsel.",
        practice_change="elke rekenles begint met een raadsel",
    )
    assert status(world) == GoalStatus.IN_PROGRESS


def test_the_version_keeps_how_sharp_it_became_by_what_leaders_said(world):
    make_concrete_but_for_people(world)
    publish_goal(by=world.lead, network=world.network)
    ask_leaders(by=world.lead, network=world.network)
    for answer, sharp in (
        ("partly", GoalStatus.IN_PROGRESS),
        ("fits", GoalStatus.CONCRETE),
        ("does_not_fit", GoalStatus.IN_PROGRESS),
    ):
        answer_recognition(
            by=world.school_leader, recognition=world.recognition, answer=answer, time_agreed=True
        )
        assert world.network.goal_revisions.first().status == sharp
