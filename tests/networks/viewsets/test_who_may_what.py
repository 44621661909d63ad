"""Who may what, for one person in sentences: read off the rows, as far as the reader may know."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from networks.viewsets.duties import duties_of
from tests.factories import StaffMembershipFactory
from tests.networks.viewsets.lists import address, client_of

pytestmark = pytest.mark.django_db


def told(person, reader):
    return {
        str(holding.words): {str(right.words) for right in rights}
        for holdings, rights in duties_of(person, reader)
        for holding in holdings
    }


def test_a_lead_is_told_as_lead(world):
    said = told(world.lead, world.coordinator)
    assert set(said) == {"netwerkleider van Rijke teksten"} or len(said) == 1
    assert len(next(iter(said.values()))) > 3


def test_a_coordinator_is_told_with_the_board(world):
    said = told(world.coordinator, world.superuser)
    assert len(said) == 1
    assert world.board.name in next(iter(said))


def test_somebody_with_two_hats_is_told_both(world):
    said = " ".join(told(world.champion, world.coordinator))
    assert said.count(world.klaproos.name) == 2  # champion there, and teacher
    assert "Rijke teksten" in said


def test_a_function_that_ends_is_told_with_its_day(world):
    day = timezone.localdate() + timedelta(days=30)
    row = StaffMembershipFactory(school=world.klaproos, ended_on=day)
    page = client_of(world.coordinator).get(address("who_may_what", "inspect", row.user))
    assert f"{day.day} " in page.content.decode()
    assert str(day.year) in page.content.decode()


def test_what_ended_is_told_no_more(world):
    world.school_leader.school_functions.update(ended_on=timezone.localdate() - timedelta(days=1))
    assert told(world.school_leader, world.superuser) == {}


def test_an_account_that_is_closed_may_nothing(world):
    lead = world.lead
    lead.is_active = False
    lead.save()
    assert told(world.lead, world.coordinator) == {}


def test_a_network_in_the_archive_gives_nothing(world):
    type(world.network).objects.filter(pk=world.network.pk).update(archived_at=timezone.now())
    assert told(world.lead, world.superuser) == {}


def test_nothing_is_told_of_other_boards(world):
    assert told(world.lead, world.coordinator_elsewhere) == {}
    assert set(told(world.guest, world.coordinator)) < set(told(world.guest, world.superuser))


@pytest.mark.parametrize("key", ["0", "99999999999999999999999", "x", "1e3", "-1"])
@pytest.mark.parametrize("name", ["who_may_what/inspect", "schools/edit", "networks/archive"])
def test_a_key_that_is_none_finds_nothing(world, name, key):
    client = client_of(world.coordinator)
    assert client.get(f"/beheer/lists/{name}/{key}/").status_code == 404
