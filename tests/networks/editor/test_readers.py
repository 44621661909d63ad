"""The editor says who reads a page as the rules decide it, not as Wagtail's page privacy does."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Locale, Page

from home.models import HomePage
from networks.models import NetworkIndexPage, Visibility
from tests.factories import (
    MeetingPageFactory,
    NetworkScene,
    PracticePageFactory,
    network_with,
    superuser,
)

pytestmark = pytest.mark.django_db

WORDS = {
    Visibility.PUBLIC: ("Openbaar", "Iedereen ziet het doel en de voorbeelden."),
    Visibility.OPEN: ("Open", "Collega’s van de besturen die meedoen"),
    Visibility.CLOSED: ("Besloten", "Deelnemers, hun schoolleiders en hun bestuur."),
}


def editor_of(page: Page) -> str:
    client = Client()
    client.force_login(superuser())
    return client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()


def explorer_of(page: Page) -> str:
    client = Client()
    client.force_login(superuser())
    return client.get(reverse("wagtailadmin_explore", args=[page.pk])).content.decode()


@pytest.fixture
def scene(request: pytest.FixtureRequest) -> NetworkScene:
    return network_with(1, visibility=getattr(request, "param", Visibility.OPEN))


@pytest.mark.parametrize(("scene", "words"), WORDS.items(), indirect=["scene"])
def test_a_network_and_its_practices_are_read_by_whom_the_network_is(
    scene: NetworkScene, words: tuple[str, str]
) -> None:
    practice = PracticePageFactory(parent=scene.page, network=scene.network)
    for page in (scene.page, practice):
        assert page.readers.title == words[0]
        assert words[1] in page.readers.explanation


def test_a_practice_of_a_network_that_is_not_published_is_read_by_nobody(
    scene: NetworkScene,
) -> None:
    practice = PracticePageFactory(parent=scene.page, network=scene.network)
    scene.page.unpublish()
    practice.refresh_from_db()
    assert practice.readers.title == "Nog niemand"


def test_a_translation_of_what_is_not_published_is_read_by_nobody(scene: NetworkScene) -> None:
    copy = scene.page.copy_for_translation(
        Locale.objects.get(language_code="en"), copy_parents=True
    )
    assert copy.readers.title == "Open"
    scene.page.unpublish()
    assert copy.readers.title == "Nog niemand"


def test_a_practice_that_is_being_made_says_who_will_read_it(scene: NetworkScene) -> None:
    client = Client()
    client.force_login(scene.lead)
    url = reverse("wagtailadmin_pages:add", args=["networks", "practicepage", scene.page.pk])
    assert "Collega’s van de besturen die meedoen" in client.get(url).content.decode()


def test_the_editor_never_says_that_everybody_reads_what_not_everybody_does(
    scene: NetworkScene,
) -> None:
    meeting = MeetingPageFactory(parent=scene.page, network=scene.network)
    expected = {scene.page: "Collega’s van de besturen die meedoen", meeting: "nooit de notities"}
    for page, words in expected.items():
        shown = editor_of(page)
        assert words in shown
        assert "Zichtbaar voor iedereen" not in shown
        assert "kan door iedereen bewerkt worden" not in shown
        assert "Zichtbaar voor iedereen" not in explorer_of(page)


@pytest.mark.parametrize("model", [HomePage, NetworkIndexPage])
def test_other_pages_are_for_everybody(model: type[Page]) -> None:
    assert "ook zonder in te loggen" in editor_of(model.objects.first())
