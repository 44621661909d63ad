"""No page offers its reader a link that is then refused (product.md: no dead ends)."""

from __future__ import annotations

import html
import re
from typing import Any

import pytest
from django.urls import reverse

from tests.networks.actions.world import rows_of_world, world
from tests.networks.views.conftest import client_of

__all__ = ["rows_of_world", "world"]  # fixtures

pytestmark = pytest.mark.django_db

READERS = ["lead", "member", "guest", "school_leader", "coordinator", "colleague_of_board"]
LINK = re.compile(r'<a [^>]*href="(/[^"#]*)')


def links_on(client: Any, url: str) -> set[str]:
    """The addresses to which a page leads; none where this reader may not read it."""
    answer = client.get(url, follow=True)
    if answer.status_code != 200:
        return set()
    return {html.unescape(found) for found in LINK.findall(answer.content.decode())}


@pytest.mark.parametrize("reader", READERS)
def test_every_link_that_somebody_sees_opens(world, reader):
    client = client_of(getattr(world, reader))
    pages = [
        reverse("home:start"),
        world.page.url,
        world.meeting_page.url,
        world.klaproos.get_absolute_url(),
        world.priority.get_absolute_url(),
        reverse("networks:home", args=[world.network.public_id]),
        reverse("networks:contribution", args=[world.trial.public_id]),
        reverse("networks:action_item", args=[world.item.public_id]),
        reverse("networks:people", args=[world.network.public_id]),
        reverse("networks:goal", args=[world.network.public_id]),
    ]
    found = set().union(*(links_on(client, url) for url in pages))
    assert found
    refused = {url for url in found if client.get(url, follow=True).status_code != 200}
    assert not refused
