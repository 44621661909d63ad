"""The page of one row: words of the reader, and a dash where nothing was filled in."""

from __future__ import annotations

import pytest
from django.utils import translation

from tests.networks.viewsets.lists import LISTS, ROWS, address, client_of

pytestmark = pytest.mark.django_db

EMPTY = {
    "schools": {"closed_on": None, "team_size": None, "website": "", "province": ""},
    "priorities": {"why": "", "indicator": "", "refusal": ""},
}


def shown(world, name):
    """What stands below which word."""
    row = ROWS[name](world)
    type(row).objects.filter(pk=row.pk).update(**EMPTY[name])
    page = client_of(world.coordinator).get(address(name, "inspect", row))
    return {each["label"]: each["value"] for each in page.context["fields"]}


@pytest.mark.parametrize("name", EMPTY)
def test_what_was_not_filled_in_is_a_dash(world, name):
    said = shown(world, name)
    assert not {None, "", "None"} & {str(value) for value in said.values()}
    assert list(said.values()).count("–") >= len(EMPTY[name])


def test_a_size_of_nought_is_no_dash(world):
    type(world.klaproos).objects.filter(pk=world.klaproos.pk).update(team_size=0)
    page = client_of(world.coordinator).get(address("schools", "inspect", world.klaproos))
    assert 0 in [each["value"] for each in page.context["fields"]]


def test_every_page_of_a_row_is_looked_at():
    """That of a person shows sentences, not fields."""
    asked = {name for name in LISTS if "inspect" in LISTS[name].offers}
    assert asked == {*EMPTY, "who_may_what"}


@pytest.mark.parametrize("name", EMPTY)
def test_no_word_above_a_field_is_that_of_the_code(world, name):
    """A field without words of its own is named in English after its attribute."""
    with translation.override("nl"):
        words = set(shown(world, name))
    assert not {"School years", "Registry name", "First school year"} & words
