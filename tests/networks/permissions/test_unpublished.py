"""A translated copy is the same network (product.md, rule 8): what is taken off the site in the
first language is off it in every language."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import AnonymousUser
from django.test import Client
from django.urls import reverse
from wagtail.models import Locale, Page

from content.querysets import visible_pages
from networks.models import Visibility
from tests.factories import PracticePageFactory, network_with

pytestmark = pytest.mark.django_db

ALL = {"nl network", "nl practice", "en network", "en practice"}
LEFT_AFTER = {
    "nl network": set(),
    "en network": ALL - {"en network"},
    "nl practice": {"nl network", "en network"},
    "en practice": ALL - {"en practice"},
}


@pytest.fixture
def pages() -> dict[str, Page]:
    scene = network_with(1, visibility=Visibility.PUBLIC)
    practice = PracticePageFactory(parent=scene.page, network=scene.network)
    english = Locale.objects.get(language_code="en")
    found = {"nl network": scene.page, "nl practice": practice}
    for name, page in (("en network", scene.page), ("en practice", practice)):
        copy = page.copy_for_translation(english, copy_parents=True)
        copy.live = True
        copy.save()
        found[name] = copy
    return found


def seen_of(pages: dict[str, Page]) -> set[str]:
    seen = set(visible_pages(AnonymousUser()).values_list("pk", flat=True))
    return {name for name, page in pages.items() if page.pk in seen}


def test_what_is_published_in_two_languages_is_read_in_both(pages: dict[str, Page]) -> None:
    assert seen_of(pages) == ALL


@pytest.mark.parametrize("name", LEFT_AFTER)
def test_what_is_taken_off_the_site_takes_its_copies_and_practices_along(
    name: str, pages: dict[str, Page]
) -> None:
    pages[name].unpublish()
    assert seen_of(pages) == LEFT_AFTER[name]


def test_a_copy_whose_source_is_off_the_site_is_neither_served_nor_listed(
    pages: dict[str, Page],
) -> None:
    client = Client()
    copy = pages["en network"]
    doors = [copy.url, f"/api/v2/pages/{copy.pk}/"]
    assert [client.get(url).status_code for url in doors] == [200, 200]

    pages["nl network"].unpublish()

    assert client.get(copy.url).status_code == 302  # to the sign-in, as for any page not seen
    assert client.get(doors[1]).status_code == 404
    assert copy.url not in client.get(reverse("sitemap")).content.decode()
    assert copy.title not in client.get(copy.get_parent().url).content.decode()


def test_a_source_that_is_published_again_brings_its_copies_back(pages: dict[str, Page]) -> None:
    pages["nl network"].unpublish()
    pages["nl network"].save_revision().publish()
    assert seen_of(pages) == ALL
