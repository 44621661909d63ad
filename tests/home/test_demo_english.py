"""English of the demo, as a coordinator finds it in wagtail-localize's editor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from django.db import transaction
from django.test import Client
from django.urls import reverse
from django.utils import translation
from wagtail.models import Page
from wagtail_localize.models import Translation

from home.demo.loading import load_demo
from home.demo.words_in_english import NETWORKS, PRACTICES
from networks.actions import set_visibility
from networks.models import NetworkPage, PracticePage
from tests.factories import superuser

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.django_db

ADDRESSES = {
    "/en/": "What you learn together shows at school",
    "/en/networks/": "colleagues of a few schools work on one goal",
    "/en/networks/rich-texts/": "work with a rich text",
    "/en/networks/rich-texts/hand-out-the-text-a-day-early/": "for pupils who read slowly",
    "/en/about-us/": "a red thread runs from the goal",
    "/en/privacy/": "We take out of photos",
}


@pytest.fixture(scope="module")
def _loaded(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    with django_db_blocker.unblock(), transaction.atomic(), translation.override("nl"):
        load_demo()
        yield
        transaction.set_rollback(True)


@pytest.fixture
def _demo(_loaded: None, db: None) -> None:
    """The demo, loaded once for this module."""


@pytest.mark.usefixtures("_demo")
@pytest.mark.parametrize("url", ADDRESSES)
def test_a_stranger_reads_it_in_english(url: str) -> None:
    answer = Client().get(url)
    assert answer.status_code == 200
    assert ADDRESSES[url] in answer.content.decode()


@pytest.mark.usefixtures("_demo")
def test_networks_and_practices_are_translated_from_first_to_last_string() -> None:
    for model, words in ((NetworkPage, NETWORKS.values()), (PracticePage, PRACTICES.values())):
        copies = model.objects.filter(locale__language_code="en", live=True)
        titles = {each["title"] if isinstance(each, dict) else each.title for each in words}
        assert set(copies.values_list("title", flat=True)) == titles
    for each in Translation.objects.all():
        total, translated = each.get_progress()
        assert total == translated > 1, each


@pytest.mark.usefixtures("_demo")
def test_a_coordinator_goes_on_in_the_editor_of_translations() -> None:
    client = Client()
    client.force_login(superuser(), backend="django.contrib.auth.backends.ModelBackend")
    for translated in Translation.objects.all():
        page = translated.get_target_instance()
        answer = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))
        assert answer.status_code == 200
        assert "wagtail_localize/admin/edit_translation.html" in {
            each.name for each in answer.templates
        }


@pytest.mark.usefixtures("_demo")
def test_the_language_switch_stays_on_the_page_and_closing_closes_both() -> None:
    english = NetworkPage.objects.get(title="Rich texts")
    dutch = english.network.main_page
    assert f'href="{english.url}"' in Client().get(dutch.url).content.decode()
    assert f'href="{dutch.url}"' in Client().get(english.url).content.decode()
    set_visibility(by=superuser(), network=english.network, visibility="closed")
    assert [Client().get(page.url).status_code for page in (dutch, english)] == [302, 302]


@pytest.mark.usefixtures("_demo")
def test_no_meeting_and_no_stray_page_came_along() -> None:
    english = Page.objects.filter(locale__language_code="en", depth__gt=1)
    # Home, the list of networks and two texts; seven networks; a third of the practices.
    assert english.count() == 4 + len(NETWORKS) + len(PRACTICES)


@pytest.mark.usefixtures("_demo")
def test_a_practice_is_as_new_in_english_as_in_dutch() -> None:
    for copy in PracticePage.objects.filter(locale__language_code="en"):
        source = copy.get_translations().get().specific
        assert copy.first_published_at == source.first_published_at < copy.last_published_at
