"""Searching a list: every word somewhere in a row, and no row that was not in the list."""

from __future__ import annotations

import pytest

from accounts.models import User
from tests.counting import queries_of
from tests.factories import network_with
from tests.networks.viewsets.lists import address, client_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def ours(world):
    return client_of(world.coordinator)


@pytest.fixture
def imre(world):
    """A member whose name nobody shares."""
    user = world.member
    user.first_name, user.last_name = "Wubbo", "Ockels"
    user.save()
    return user


def found(client, name, words):
    response = client.get(address(name, "index"), {"q": words})
    assert response.status_code == 200
    return list(response.context["object_list"])


@pytest.mark.parametrize("words", ["Wubbo Ockels", "ockels  wubbo", " Wubbo Ockels ", "kels wub"])
def test_a_colleague_is_found_by_the_whole_name(world, ours, imre, words):
    assert found(ours, "who_may_what", words) == [imre]
    assert [row.user for row in found(ours, "members", words)] == [imre]


def test_every_word_must_be_there(world, ours, imre):
    assert found(ours, "who_may_what", "Wubbo Jansen") == []
    assert found(ours, "members", "Wubbo Ockels Rijke") == [world.network.members.get(user=imre)]
    assert found(ours, "members", "Wubbo Ockels Rekenen") == []


def test_a_network_is_found_by_who_leads_it(world, ours):
    assert found(ours, "networks", str(world.lead)) == [world.network]
    assert found(ours, "networks", f"rijke {world.lead.last_name}") == [world.network]


def test_a_network_with_two_leads_of_one_name_is_found_once(world, ours):
    for user in (world.lead, world.member):
        User.objects.filter(pk=user.pk).update(first_name="Wubbo", last_name="Ockels")
    world.network.members.filter(user=world.member).update(role="lead")
    assert found(ours, "networks", "Wubbo Ockels") == [world.network]


def test_a_network_is_not_found_by_who_led_it_or_takes_part(world, ours, imre):
    former = world.network.members.filter(role="lead", left_on__isnull=False).get().user
    User.objects.filter(pk=former.pk).update(first_name="Vroeger", last_name="Leider")
    assert found(ours, "networks", "Vroeger Leider") == []
    assert found(ours, "networks", "Wubbo Ockels") == []


def test_searching_for_a_lead_shows_no_network_of_another_board(world):
    """Two leads are called the same; each coordinator finds their own."""
    theirs = network_with([world.school_abroad], board=world.board_elsewhere).network
    leads = theirs.members.filter(role="lead") | world.network.members.filter(role="lead")
    User.objects.filter(pk__in=leads.values("user")).update(first_name="Wubbo", last_name="Ockels")
    assert found(client_of(world.coordinator_elsewhere), "networks", "Wubbo Ockels") == [theirs]
    assert found(client_of(world.coordinator), "networks", "Wubbo Ockels") == [world.network]


def test_a_search_costs_the_same_for_one_word_and_for_four(world, ours, imre):
    for name in ("networks", "members", "who_may_what"):
        index = address(name, "index")
        assert len(queries_of(ours, f"{index}?q=e")) == len(queries_of(ours, f"{index}?q=e+e+e+e"))


def test_a_search_of_thousands_of_words_is_answered(world, ours):
    assert found(ours, "networks", "teksten " * 2000) == [world.network]
