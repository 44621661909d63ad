"""Nobody reads the e-mail address of somebody else on a page."""

from __future__ import annotations

import pytest
from django.urls import reverse

from tests.factories import (
    ActionItemFactory,
    MeetingPageFactory,
    NetworkMemberFactory,
    UserFactory,
    network_with,
)
from tests.home.opening import open_as

pytestmark = pytest.mark.django_db


def test_no_page_shows_an_address_of_somebody(client):
    """Names at most, and those only to whom the querysets give them (product.md, rule 5)."""
    scene = network_with(1, visibility="public", members=1)
    page = MeetingPageFactory(network=scene.network, parent=scene.page, closed=True)
    nameless = UserFactory(first_name="", last_name="")
    NetworkMemberFactory(network=scene.network, user=nameless)
    ActionItemFactory(network=scene.network, meeting=page.meeting, owner=nameless)
    school = scene.schools[0]
    client.force_login(scene.lead)
    for url in (
        *("/", "/netwerken/", scene.page.url, page.url, reverse("home:start")),
        *(school.get_absolute_url(), scene.network.schools.get().priority.get_absolute_url()),
    ):
        assert "@voorbeeld" not in open_as(client, url), url
