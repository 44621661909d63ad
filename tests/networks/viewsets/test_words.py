"""Lists and exports speak the language of who reads them, down to the heading of a column."""

from __future__ import annotations

import re

import pytest
from django.contrib.messages import get_messages
from django.utils import translation
from django.utils.html import strip_tags

from networks.models import Contribution, Network
from tests.networks.viewsets.lists import LISTS, ROWS, address, client_of, exported

pytestmark = pytest.mark.django_db

ENGLISH = {"network", "school year", "priority", "stage", "contribution", "theme", "board", "who"}


@pytest.mark.parametrize("name", sorted(LISTS))
def test_no_heading_is_left_in_english(world, name):
    with translation.override("nl"):
        ROWS[name](world)  # there is at least one line
        client = client_of(world.coordinator)
        html = client.get(address(name, "index")).content.decode()
        heads = re.findall(r"<thead.*?</thead>", html, re.DOTALL)
        lines = {line.strip() for head in heads for line in strip_tags(head).splitlines()}
        headings = lines - {""}
        assert headings
        if name != "who_may_what":  # the one list without an export
            headings |= set(
                exported(client, name).removeprefix("\ufeff").splitlines()[0].split(";")
            )
    assert not {word.casefold() for word in headings} & ENGLISH


def test_a_network_is_opened_in_the_same_words_from_list_to_workbench(world):
    client = client_of(world.coordinator)
    with translation.override("nl"):
        asked = client.get(address("networks", "index")).context["header_buttons"]
        form = client.get(address("networks", "add"))
    assert asked[0].label == "Netwerk openen"
    assert re.search(r"<h1[^>]*>.*?Netwerk openen.*?</h1>", form.content.decode(), re.DOTALL)
    assert form.context["submit_button_label"] == "Netwerk openen"
    assert form.context["breadcrumbs_items"][-1]["label"] == "Netwerk openen"
    data = {"title": "Nieuw", "board": world.board.pk, "visibility": "open"}
    answer = client.post(address("networks", "add"), data | {"starts_on": "2026-09-01"})
    assert ["Nieuw" in str(each) for each in get_messages(answer.wsgi_request)] == [True]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_how_far_a_network_is_and_where_a_contribution_stands_are_two_words(language):
    with translation.override(language):
        phase = Network._meta.get_field("phase").verbose_name
        stages = {
            str(Contribution._meta.get_field(name).verbose_name)
            for name in ("stage", "confirmed_stage")
        }
        assert not [stage for stage in stages if str(phase) in stage]
