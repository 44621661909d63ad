"""A proposal that a network no longer stands for asks nobody anything."""

from __future__ import annotations

import pytest

from content.errors import EditConflict
from networks.actions import (
    agree_with_school,
    link_school,
    propose_and_link,
    remove_school,
    withdraw_proposal,
)
from networks.models import NetworkSchool
from schools.actions import adopt_priority, refuse_priority, restore_priority
from schools.models import Priority
from tests.factories import (
    ActionItemFactory,
    ContributionFactory,
    NetworkSchoolFactory,
    PriorityFactory,
)
from tests.networks.actions.world import last_log_key, log_actions_since, refused_with

pytestmark = pytest.mark.django_db


@pytest.fixture
def first(world):
    propose_and_link(by=world.lead, network_school=world.here, title="Hardop denken")
    return world.here.priority


def stored(priority):
    return Priority.objects.get(pk=priority.pk)


def propose_another(world):
    propose_and_link(by=world.lead, network_school=world.here, title="Samen lezen")


# ---------------------------------------------------------------- replaced

REPLACED = {
    "by another proposal": propose_another,
    "by a priority of the school": lambda w: link_school(
        by=w.lead, network_school=w.here, priority=w.other_priority
    ),
    "by nothing": lambda w: agree_with_school(
        by=w.lead,
        network_school=w.here,
        priority=None,
        champion=w.here.champion,
        expectation=w.here.expectation,
    ),
    "as the school leaves": lambda w: remove_school(by=w.lead, network_school=w.here),
}


@pytest.mark.parametrize("replace", REPLACED.values(), ids=REPLACED)
def test_what_takes_its_place_withdraws_it(world, first, replace):
    start = last_log_key()
    replace(world)
    assert stored(first).archived_at
    assert "schools.withdraw_proposal" in log_actions_since(start)


def test_the_same_proposal_once_more_withdraws_nothing(world, first):
    propose_and_link(by=world.lead, network_school=world.here, title="hardop denken")
    assert world.here.priority == first
    assert not stored(first).archived_at


ANSWERS = {
    "adopted": adopt_priority,
    "refused": lambda by, priority: refuse_priority(by=by, priority=priority, reason="Nu niet."),
}


@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)
def test_what_the_school_has_answered_stays(world, first, answer):
    answer(by=world.school_leader, priority=first)
    propose_another(world)
    assert not stored(first).archived_at


def test_what_nobody_proposed_stays(world):
    own = PriorityFactory(school=world.klaproos, status="provisional")
    link_school(by=world.lead, network_school=world.here, priority=own)
    propose_another(world)
    assert not stored(own).archived_at


LINKED = {
    "another network": lambda w, p: NetworkSchoolFactory(
        network=w.neighbour, school=w.klaproos, priority=p
    ),
    "a contribution": lambda w, p: ContributionFactory(
        network=w.network, school=w.klaproos, priority=p
    ),
    "an action item": lambda w, p: ActionItemFactory(
        network=w.network, meeting=w.meeting, school=w.klaproos, priority=p
    ),
}


@pytest.mark.parametrize("link", LINKED.values(), ids=LINKED)
def test_what_something_else_is_linked_to_stays(world, first, link):
    link(world, first)
    propose_another(world)
    assert not stored(first).archived_at
    assert world.here.priority != first


def test_a_network_that_the_school_left_is_no_link(world, first):
    NetworkSchoolFactory(
        network=world.neighbour,
        school=world.klaproos,
        priority=first,
        left_on=first.created_at.date(),
    )
    propose_another(world)
    assert stored(first).archived_at


# ---------------------------------------------------------------- withdrawn


def withdrawn(world):
    return withdraw_proposal(by=world.lead, network_school=world.here)


def test_a_withdrawn_proposal_is_linked_to_nothing_and_can_be_taken_back(world, first):
    withdrawn(world)
    assert world.here.priority is None
    restore_priority(by=world.school_leader, priority=stored(first))
    assert stored(first).is_provisional


@pytest.mark.parametrize("priority", ["priority", None])
def test_only_a_proposal_that_waits_is_withdrawn(world, priority):
    row = priority and getattr(world, priority)
    NetworkSchool.objects.filter(pk=world.here.pk).update(priority=row)
    refused_with("__all__", lambda: withdrawn(world))


def test_an_answered_one_is_not_withdrawn(world, first):
    adopt_priority(by=world.school_leader, priority=first)
    refused_with("__all__", lambda: withdrawn(world))


def test_with_something_else_linked_it_is_said_why_it_stays(world, first):
    ContributionFactory(network=world.network, school=world.klaproos, priority=first)
    refused_with("__all__", lambda: withdrawn(world))


def test_who_is_late_does_not_withdraw_what_is_being_answered(world, first):
    seen = NetworkSchool.objects.select_related("priority").get(pk=world.here.pk)
    adopt_priority(by=world.school_leader, priority=first)
    with pytest.raises(EditConflict):
        withdraw_proposal(by=world.lead, network_school=seen)
    assert world.here.priority == stored(first)
