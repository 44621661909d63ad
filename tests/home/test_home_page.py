"""The home page: what this is for, and what is open to everybody."""

from __future__ import annotations

import pytest
from django.urls import reverse
from django.utils.html import escape
from django.utils.translation import gettext as _

from home.models import HomePage
from tests.copies import copies
from tests.counting import MANY, assert_costs_the_same, queries_of, without_indexing
from tests.factories import (
    NetworkFactory,
    NetworkPageFactory,
    UserFactory,
    network_with,
)
from tests.home.opening import open_as

__all__ = ["without_indexing"]
pytestmark = pytest.mark.django_db


def test_it_says_what_this_is_for_with_search_and_a_way_to_sign_in(client):
    html = open_as(client, "/")
    assert escape(_("What you learn together reaches your school")) in html
    assert f'action="{reverse("search:results")}"' in html
    assert f'href="{reverse("accounts:sign_in")}"' in html


def test_what_editors_wrote_comes_first(client):
    page = HomePage.objects.get(locale__language_code="nl")
    page.title, page.intro = "Academie De Sluis", "Wij leren samen."
    page.save()
    html = open_as(client, "/")
    assert "<h1>Academie De Sluis</h1>" in html
    assert "Wij leren samen." in html


def test_it_shows_networks_that_are_open_to_everybody_and_no_others(client):
    NetworkPageFactory(network=NetworkFactory(visibility="public", name="Voor iedereen"))
    scene = network_with(1, name="Voor collega's")
    html = open_as(client, "/", scene.lead)
    assert "Voor iedereen" in html
    assert escape("Voor collega's") not in html


def test_who_is_signed_in_goes_on_to_the_start_page(client):
    html = open_as(client, "/", UserFactory())
    assert f'<a href="{reverse("home:start")}">{_("To my work")}</a>' in html


def test_without_public_networks_it_says_what_comes_there(client):
    assert escape(_("Networks will appear here")) in open_as(client, "/")


def test_it_costs_the_same_with_many_networks(client, without_indexing):
    network = NetworkFactory(visibility="public")
    page = NetworkPageFactory(network=network)
    before = queries_of(client, "/")
    more = MANY - 1
    networks = copies(
        network,
        more,
        group=copies(network.group, more, name="Groep {}"),
        collection=copies(network.collection, more),
    )
    copies(page, more, network=networks, title="Netwerk {}")
    assert_costs_the_same(before, queries_of(client, "/"))
