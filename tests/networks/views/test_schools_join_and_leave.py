"""A school joins a network, found by search, and leaves it."""

from __future__ import annotations

import pytest
from django.urls import reverse
from django.utils.html import escape
from django.utils.translation import gettext as _

from schools.models import School
from tests.factories import BoardFactory, SchoolFactory
from tests.networks.actions.world import snapshot
from tests.posting import opened
from tests.signing_in import client_of

pytestmark = pytest.mark.django_db


def url(name, row):
    return reverse(f"networks:{name}", args=[row.public_id])


def problems(response, field):
    return response.context["form"].errors.get(field)


def all_names(world):
    return world.network.schools.current().values_list("school__name", flat=True)


def found(world, query=""):
    response = client_of(world.lead).get(url("add_school", world.network), {"q": query})
    assert response.status_code == 200
    return {school.name for school in response.context["found"]}


def test_schools_of_the_boards_that_take_part_are_offered(world):
    of_board = set(School.objects.filter(board=world.board).values_list("name", flat=True))
    offered = of_board - set(all_names(world))
    assert found(world) == offered
    assert world.wilgentak.name in offered
    assert found(world, "wilg") == {name for name in offered if "wilg" in name.lower()}
    assert found(world, world.wilgentak.site_code[:4].lower()) == {world.wilgentak.name}


def test_a_school_of_another_board_is_found_by_its_whole_name_or_code_only(world):
    abroad = SchoolFactory(board=BoardFactory(), name="Buitenschool")
    assert found(world, "Buiten") == set()
    assert found(world, "buitenschool") == {"Buitenschool"}
    assert found(world, abroad.site_code.lower()) == {"Buitenschool"}


def test_closed_schools_are_not_offered(world):
    School.objects.filter(pk=world.wilgentak.pk).update(closed_on="2026-01-01")
    assert "De Wilgentak" not in found(world)


@pytest.mark.parametrize("query", ["\x00", "%", "'; --", "x" * 3000, "\x00wilg"])
def test_odd_words_break_nothing(world, query):
    assert found(world, query) >= (
        {"De Wilgentak"} if "wilg" in query or query == "\x00" else set()
    )


def test_a_school_joins_and_the_next_question_is_its_priority(world):
    client = client_of(world.lead)
    address = url("add_school", world.network)
    response = client.post(address, {"schools": [world.wilgentak.public_id]})
    joined = world.network.schools.get(school=world.wilgentak)
    assert response.url == url("network_school", joined)
    assert client.get(response.url).status_code == 200


def test_a_school_that_joins_twice_hears_that_it_takes_part(world):
    client, address = client_of(world.lead), url("add_school", world.network)
    taps = [client.post(address, {"schools": [world.wilgentak.public_id]}) for _tap in range(2)]
    assert problems(taps[1], "__all__")
    assert world.network.schools.filter(school=world.wilgentak).count() == 1


@pytest.mark.parametrize(
    "school",
    [lambda w: "", lambda w: "\x00", lambda w: w.wilgentak.pk, lambda w: w.priority.public_id],
)
def test_what_is_no_school_does_not_join(world, school):
    before = snapshot()
    address = url("add_school", world.network)
    response = client_of(world.lead).post(address, {"schools": [school(world)]})
    assert response.context["form"].errors
    assert snapshot() == before


def test_a_school_leaves_after_one_question_and_what_it_did_stays(world):
    html = client_of(world.lead).get(url("school_leaves", world.here)).content.decode()
    assert world.here.left_on is None, "asking is not leaving"
    assert escape(_("Yes, it leaves")) in html
    client, address = client_of(world.lead), url("school_leaves", world.here)
    assert client.post(address).status_code == 302
    assert world.here.left_on
    assert world.trial.school == world.klaproos
    assert client.post(address).status_code == 200, "it left before; that is said"


def test_of_a_school_that_left_there_is_nothing_to_agree_on(world):
    client, address = client_of(world.lead), url("network_school", world.here)
    data = opened(client, address)
    client.post(url("school_leaves", world.here))
    assert client.get(address).url == url("schools", world.network)
    response = client.post(address, data | {"expectation": "Nog iets"})
    assert "Nog iets" in response.content.decode(), "what was typed is not lost"


def test_several_schools_join_at_once_or_none(world):
    address = url("add_school", world.network)
    client = client_of(world.lead)
    both = {"schools": [world.wilgentak.public_id, world.klaproos.public_id]}
    assert "De Klaproos doet al mee" in client.post(address, both).content.decode()
    assert not world.network.schools.filter(school=world.wilgentak).exists()
    more = SchoolFactory.create_batch(2, board=world.board)
    answer = client.post(address, {"schools": [each.public_id for each in more]})
    assert answer.url == url("schools", world.network)
    assert world.network.schools.current().filter(school__in=more).count() == 2
