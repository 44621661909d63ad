"""Lists and exports speak the language of who reads them, down to the heading of a column."""

from __future__ import annotations

import re

import pytest
from django.utils import translation
from django.utils.html import strip_tags

from tests.networks.viewsets.lists import LISTS, ROWS, address, client_of, exported

pytestmark = pytest.mark.django_db


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


ENGLISH = {"network", "school year", "priority", "stage", "contribution", "theme", "board", "who"}
