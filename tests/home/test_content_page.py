"""Pages with text."""

from __future__ import annotations

import pytest

from tests.factories import (
    ContentPageFactory,
    CustomDocumentFactory,
    CustomImageFactory,
    NetworkFactory,
    NetworkPageFactory,
)
from tests.home.opening import open_as

pytestmark = pytest.mark.django_db


def test_every_kind_of_block_is_shown(client):
    document = CustomDocumentFactory(title="Folder")
    image = CustomImageFactory(credit="Foto: De Klaproos")
    network = NetworkPageFactory(network=NetworkFactory(visibility="public"))
    page = ContentPageFactory(
        body=[
            ("heading", "Waarom"),
            ("text", "<p>Samen leren <b>loont</b>.</p>"),
            ("quote", {"text": "Het werkte.", "source": "leraar groep 5"}),
            ("callout", {"text": "<p>Doe mee</p>", "link_text": "Kijk", "page": network}),
            ("documents", [document]),
            ("image", image),
        ]
    )
    html = open_as(client, page.url)
    for text in (
        *("<h2>Waarom</h2>", "<b>loont</b>", "Het werkte.", "leraar groep 5", "Doe mee"),
        *(f'href="{network.url}"', "Folder", "TXT", "Foto: De Klaproos", "srcset="),
    ):
        assert text in html


def test_a_page_below_another_has_a_way_back_up(client):
    above = ContentPageFactory(title="Over ons")
    below = ContentPageFactory(title="Ons team", parent=above)
    html = open_as(client, below.url)
    assert f'<a href="{above.url}">Over ons</a>' in html


def test_it_describes_itself_to_search_engines(client):
    page = ContentPageFactory(intro="Hier leren we samen.")
    html = open_as(client, page.url)
    assert '<meta name="description" content="Hier leren we samen.">' in html
