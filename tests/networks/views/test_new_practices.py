"""What colleagues shared last, on the start page."""

from __future__ import annotations

import pytest
from django.urls import reverse

from networks.cards import NEW_PRACTICES, new_practices
from tests.counting import assert_costs_the_same, queries_of
from tests.factories import (
    ContributionFactory,
    PracticePageFactory,
    SchoolFactory,
    colleague_at,
    network_with,
)
from tests.networks.views.conftest import client_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("without_indexing")]

START = "home:start"


@pytest.fixture
def scene():
    return network_with(1)


def shared(scene, **fields):
    return PracticePageFactory(parent=scene.page, network=scene.network, **fields)


def test_the_newest_stand_there_with_network_and_how_many_schools_use_them(scene):
    old = [shared(scene, title=f"Voorbeeld {n}") for n in range(NEW_PRACTICES)]
    newest = shared(scene, title="Het nieuwste voorbeeld")
    ContributionFactory(
        network=scene.network, school=scene.schools[0], practice=newest, confirmed=True
    )
    user = colleague_at(SchoolFactory(board=scene.network.board))
    html = client_of(user).get(reverse(START)).content.decode()
    assert newest.title in html
    assert "gebruikt op 1 school" in html
    found = list(new_practices(user).context["practices"])
    assert found == [newest, *reversed(old[1:])]


@pytest.mark.parametrize("why", ["closed", "archived", "draft"])
def test_nobody_finds_what_is_not_theirs_to_read(scene, why):
    page = shared(scene)
    user = colleague_at(SchoolFactory(board=scene.network.board))
    if why == "draft":
        page.unpublish()
    elif why == "closed":
        type(scene.network).objects.update(visibility="closed")
    else:
        type(scene.network).objects.update(archived_at="2026-11-01T00:00Z")
    assert list(new_practices(user).context["practices"]) == []
    assert 'id="new-practices"' not in client_of(user).get(reverse(START)).content.decode()


def test_it_costs_the_same_with_many(scene):
    shared(scene)
    client = client_of(scene.lead)
    before = queries_of(client, reverse(START))
    for _number in range(20):
        shared(scene)
    assert_costs_the_same(before, queries_of(client, reverse(START)))
