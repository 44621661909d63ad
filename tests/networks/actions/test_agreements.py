"""What is agreed with a school of a network, in one go: priority, proposal, champion, wishes."""

from __future__ import annotations

import pytest

from content.errors import Refused
from networks.actions import agree_with_school, propose_and_link, remove_school
from networks.models import NetworkSchool
from schools.models import Priority, PriorityStatus
from tests.factories import NetworkSchoolFactory, PriorityFactory, StaffMembershipFactory
from tests.networks.actions.world import (
    last_log_key,
    log_actions_since,
    refused_with,
    snapshot,
)

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def member_of_both_schools(world):
    """The member of Het Kompas works at De Klaproos too, so both may have them as champion."""
    StaffMembershipFactory(user=world.member, school=world.klaproos)


TITLE = "Hardop denken bij een tekst"


def agreed(world, **changes):
    row = world.here
    same = {
        "priority": row.priority,
        "champion": row.champion,
        "expectation": row.expectation,
        "title": "",
    }
    return agree_with_school(by=world.lead, network_school=row, **same | changes)


def test_everything_about_a_school_is_agreed_at_once(world):
    agreed(world, priority=world.other_priority, champion=world.membership, expectation=" Lessen ")
    row = world.here
    assert (row.priority, row.champion) == (world.other_priority, world.membership)
    assert row.expectation == "Lessen"


def test_what_stays_the_same_is_not_written_again(world):
    before, start = snapshot(), last_log_key()
    agreed(world)
    assert snapshot() == before
    agreed(world, champion=world.membership)
    assert log_actions_since(start) == ["networks.appoint_champion"]


@pytest.mark.parametrize("name", ["priority", "champion"])
def test_what_is_known_can_become_unknown_again(world, name):
    agreed(world, **{name: None})
    assert getattr(world.here, name) is None


@pytest.mark.parametrize(
    ("changes", "wrong"),
    [
        (lambda w: {"priority": w.priority_of_kompas}, "priority"),
        (lambda w: {"champion": w.guests_membership}, "champion"),
        (lambda w: {"champion": w.there.champion}, "champion"),
        (lambda w: {"champion": w.neighbour.members.first()}, "champion"),
        (lambda w: {"title": "x" * 81}, "title"),
        (lambda w: {"title": TITLE, "champion": w.guests_membership}, "champion"),
    ],
    ids=[
        "another school's",
        "a guest",
        "who works at another school",
        "of a neighbour",
        "too long",
        "the proposal goes too",
    ],
)
def test_of_what_does_not_fit_nothing_is_agreed(world, changes, wrong):
    refused_with(wrong, lambda: agreed(world, **changes(world)))


def test_nothing_is_agreed_with_a_school_that_left(world):
    remove_school(by=world.lead, network_school=world.here)
    refused_with("__all__", lambda: agreed(world, expectation="Toch nog iets"))


# ---------------------------------------------------------------- proposing


def test_a_proposal_is_a_provisional_priority_that_the_school_is_in_for(world):
    agreed(world, title=f" {TITLE} ", champion=world.membership)
    priority = world.here.priority
    assert (priority.title, priority.status) == (TITLE, PriorityStatus.PROVISIONAL)
    assert (priority.school, priority.proposed_by) == (world.klaproos, world.lead)
    assert world.here.champion == world.membership


def test_proposing_leaves_what_the_school_expects(world):
    expectation = world.here.expectation
    propose_and_link(by=world.lead, network_school=world.here, title=TITLE)
    assert world.here.expectation == expectation


def test_two_taps_propose_once(world):
    for _tap in range(2):
        propose_and_link(by=world.lead, network_school=world.here, title=TITLE)
    assert Priority.objects.filter(school=world.klaproos, title=TITLE).count() == 1


def test_what_is_a_priority_already_is_not_proposed_again(world):
    propose_and_link(
        by=world.lead, network_school=world.here, title=world.other_priority.title.upper()
    )
    assert world.here.priority == world.other_priority


@pytest.mark.parametrize("over", [{"status": "refused"}, {"status": "stopped"}])
def test_what_was_refused_or_stopped_can_be_proposed_anew(world, over):
    old = PriorityFactory(school=world.klaproos, title=TITLE, **over)
    propose_and_link(by=world.lead, network_school=world.here, title=TITLE)
    assert world.here.priority != old
    assert world.here.priority.is_provisional


def test_who_coordinates_for_another_board_does_not_propose_for_the_school(world):
    """A hosting board's coordinator edits the network, but does not speak for others' schools."""
    joined = NetworkSchoolFactory(
        network=world.network,
        school=world.school_abroad,
        priority=PriorityFactory(school=world.school_abroad),
    )
    before = snapshot()
    with pytest.raises(Refused):
        propose_and_link(by=world.coordinator, network_school=joined, title=TITLE)
    assert snapshot() == before
    assert NetworkSchool.objects.get(pk=joined.pk).priority == joined.priority
