"""Schools join a network for one of their priorities, and leave it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from networks.actions import (
    add_school,
    link_school,
    remove_school,
)
from networks.models import NetworkSchool
from schools.models import Priority, School
from tests.networks.actions.world import refused_with

pytestmark = pytest.mark.django_db


def test_a_school_joins_for_one_of_its_priorities(world):
    joined = add_school(
        by=world.lead, network=world.network, school=world.wilgentak, expectation="Lessen."
    )
    assert (joined.school, joined.priority, joined.expectation) == (
        world.wilgentak,
        None,
        "Lessen.",
    )
    assert NetworkSchool.objects.current().filter(network=world.network).count() == 3


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        (lambda w: {"school": w.klaproos}, "school"),
        (lambda w: {"school": w.wilgentak, "priority": w.priority}, "priority"),
    ],
    ids=["takes part already", "priority of another school"],
)
def test_a_school_that_cannot_join_does_not(world, fields, wrong):
    refused_with(wrong, lambda: add_school(by=world.lead, network=world.network, **fields(world)))


@pytest.mark.parametrize("closed", ["closed_on", "archived_at"])
def test_a_school_that_has_closed_does_not_join(world, closed):
    School.objects.filter(pk=world.wilgentak.pk).update(**{closed: timezone.now()})
    refused_with(
        "school",
        lambda: add_school(by=world.lead, network=world.network, school=world.wilgentak),
    )


def test_a_school_comes_back_after_it_left_on_the_same_day(world):
    remove_school(by=world.lead, network_school=world.there)
    again = add_school(by=world.lead, network=world.network, school=world.kompas)
    assert again.pk != world.there.pk
    assert NetworkSchool.objects.current().filter(school=world.kompas).get() == again


def test_a_school_that_left_stays_in_the_books(world):
    remove_school(by=world.lead, network_school=world.here)
    assert world.here.left_on == timezone.localdate()
    assert not world.network.schools.current().filter(school=world.klaproos).exists()
    assert world.trial.network == world.network


def test_a_school_leaves_once(world):
    NetworkSchool.objects.filter(pk=world.there.pk).update(
        left_on=timezone.localdate() - timedelta(days=30)
    )
    refused_with("__all__", lambda: remove_school(by=world.lead, network_school=world.there))


def test_a_school_is_linked_to_its_priority_and_from_it(world):
    link_school(by=world.lead, network_school=world.here, priority=world.other_priority)
    assert world.here.priority == world.other_priority
    link_school(by=world.lead, network_school=world.here, priority=None)
    assert world.here.priority is None


def test_linking_a_school_keeps_what_it_expects(world):
    said = world.here.expectation
    assert said
    link_school(by=world.lead, network_school=world.here, priority=world.other_priority)
    assert world.here.expectation == said
    link_school(by=world.lead, network_school=world.here, priority=None, expectation="Iets anders.")
    assert world.here.expectation == "Iets anders."
    link_school(by=world.lead, network_school=world.here, priority=None, expectation="")
    assert world.here.expectation == ""


def test_a_school_is_not_linked_to_the_priority_of_another(world):
    refused_with(
        "priority",
        lambda: link_school(
            by=world.lead, network_school=world.here, priority=world.priority_of_kompas
        ),
    )


@pytest.mark.parametrize("gone", [{"status": "refused"}, {"archived_at": timezone.now()}])
def test_a_school_is_not_linked_to_a_priority_that_was_refused_or_put_away(world, gone):
    Priority.objects.filter(pk=world.other_priority.pk).update(**gone)
    refused_with(
        "priority",
        lambda: link_school(
            by=world.lead, network_school=world.here, priority=world.other_priority
        ),
    )


def test_what_a_school_expects_can_be_written_after_its_priority_was_put_away(world):
    Priority.objects.filter(pk=world.priority.pk).update(archived_at=timezone.now())
    link_school(
        by=world.lead, network_school=world.here, priority=world.priority, expectation="Afronden."
    )
    assert world.here.expectation == "Afronden."
