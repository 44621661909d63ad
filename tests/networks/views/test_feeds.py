"""New practices go out as a feed: only what anybody may see, in two languages, cheap to ask for."""

from __future__ import annotations

from datetime import timedelta
from xml.etree import ElementTree as ET

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override
from wagtail.models import Locale

from networks.models import PracticePage
from networks.views.feeds import NEWEST
from tests.counting import assert_costs_the_same, queries_of
from tests.factories import PracticePageFactory, ThemeFactory, network_with

pytestmark = pytest.mark.django_db

ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture
def network():
    return network_with(1, visibility="public").network


def feed(address: str = "", **headers: str) -> ET.Element:
    answer = Client().get(address or reverse("networks:practice_feed"), **headers)
    assert answer.status_code == 200
    assert answer["Content-Type"].startswith("application/atom+xml")
    return ET.fromstring(answer.content)  # noqa: S314  (our own)


def titles(root: ET.Element) -> list[str]:
    return [entry.findtext(f"{ATOM}title") for entry in root.iter(f"{ATOM}entry")]


def published(network, title: str, days_ago: int, **fields) -> PracticePage:
    page = PracticePageFactory(network=network, title=title, **fields)
    moment = timezone.now() - timedelta(days=days_ago)
    PracticePage.objects.filter(pk=page.pk).update(
        first_published_at=moment, last_published_at=moment
    )
    return page


def test_the_newest_come_first_and_no_more_than_a_reader_wants(network):
    for day in range(NEWEST + 2):
        published(network, f"Voorbeeld {day}", day)
    assert titles(feed()) == [f"Voorbeeld {day}" for day in range(NEWEST)]


def test_an_entry_says_what_it_is_for_whom_about_what_and_where(network):
    theme = ThemeFactory(name_nl="Lezen & taal")
    page = published(network, "Vragen <vooraf>", 3, for_whom="Groep 5 & 6", themes=[theme])
    entry = feed().find(f"{ATOM}entry")
    assert entry.findtext(f"{ATOM}title") == "Vragen <vooraf>"
    assert entry.findtext(f"{ATOM}summary") == "Groep 5 &amp; 6"
    assert entry.findtext(f"{ATOM}id") == f"urn:uuid:{page.public_id}"
    assert entry.find(f"{ATOM}link").get("href") == page.full_url
    assert [each.get("term") for each in entry.iter(f"{ATOM}category")] == ["Lezen & taal"]


def test_a_theme_has_a_feed_of_its_own(network):
    theme = ThemeFactory(name_nl="Lezen", slug="lees-thema")
    published(network, "Over lezen", 1, themes=[theme])
    published(network, "Over rekenen", 2)
    root = feed(reverse("networks:theme_feed", args=["lees-thema"]))
    assert titles(root) == ["Over lezen"]
    assert root.findtext(f"{ATOM}title") == "Nieuwe voorbeelden over Lezen"
    assert root.findtext(f"{ATOM}id") != feed().findtext(f"{ATOM}id")


def test_the_feed_speaks_the_language_of_its_address(network):
    page = published(network, "Vragen vooraf", 1)
    published(network, "Alleen Nederlands", 2)
    english = Locale.objects.get(language_code="en")
    copy = page.copy_for_translation(english, copy_parents=True)
    copy.title = "Questions first"
    copy.save_revision().publish()
    assert set(titles(feed())) == {"Vragen vooraf", "Alleen Nederlands"}
    with override("en"):
        root = feed(reverse("networks:practice_feed"))
    assert set(titles(root)) == {"Questions first", "Alleen Nederlands"}
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "en"
    assert root.findtext(f"{ATOM}title") == "New practices"


def test_what_xml_cannot_hold_is_left_out(network):
    theme = ThemeFactory(name_nl="Le\x0bzen", slug="le-zen")
    published(network, "Vra\x0bgen", 1, for_whom="Groep\x1f 5", themes=[theme])
    assert titles(feed()) == ["Vragen"]
    assert titles(feed(reverse("networks:theme_feed", args=["le-zen"]))) == ["Vragen"]


def test_who_has_it_already_is_not_sent_it_again(network):
    page = published(network, "Vragen vooraf", 1)
    client, address = Client(), reverse("networks:practice_feed")
    first = client.get(address)
    assert first["Cache-Control"] == "public, max-age=900"
    assert "Cookie" not in first.get("Vary", "")
    again = client.get(address, HTTP_IF_NONE_MATCH=first["ETag"])
    assert (again.status_code, again.content) == (304, b"")
    PracticePage.objects.filter(pk=page.pk).update(title="Vragen achteraf")
    assert client.get(address, HTTP_IF_NONE_MATCH=first["ETag"]).status_code == 200


def test_a_theme_that_is_not_there_has_no_feed():
    assert Client().get("/feeds/voorbeelden/bestaat-niet.atom").status_code == 404
    assert Client().get("/feeds/voorbeelden/%00.atom").status_code == 404
    assert Client().post(reverse("networks:practice_feed")).status_code == 405


def test_a_feed_costs_the_same_however_much_is_in_it(network, without_indexing):
    theme = ThemeFactory(slug="lees-thema")
    published(network, "Een", 1, themes=[theme])
    addresses = (
        reverse("networks:practice_feed"),
        reverse("networks:theme_feed", args=["lees-thema"]),
    )
    before = [queries_of(Client(), address) for address in addresses]
    for day in range(NEWEST):
        other = network_with(1, visibility="public").network
        published(other, f"Meer {day}", day, themes=[theme, ThemeFactory()])
    for address, few in zip(addresses, before, strict=True):
        assert_costs_the_same(few, queries_of(Client(), address))


def test_pages_tell_feed_readers_where_it_is(network):
    theme = ThemeFactory(slug="lees-thema")
    network.themes.add(theme)
    page = published(network, "Vragen vooraf", 1)
    of_all = 'type="application/atom+xml" title="Nieuwe voorbeelden" href="{}"'.format(
        reverse("networks:practice_feed")
    )
    of_theme = f'href="{reverse("networks:theme_feed", args=["lees-thema"])}"'
    index = network.main_page.get_parent().url
    assert of_all in Client().get(page.url).content.decode()
    assert of_all in (plain := Client().get(index).content.decode())
    assert of_theme not in plain
    assert of_theme in Client().get(index, {"theme": "lees-thema"}).content.decode()
