"""What is put to the search, and what comes back, on a small library."""

from __future__ import annotations

import pytest
from wagtail.models import Locale

from networks.models import PracticePage
from tests.factories import NetworkFactory, PracticePageFactory, UserFactory
from tests.search.relevance.ranking import slugs, stock_search

pytestmark = pytest.mark.django_db


def test_a_page_goes_by_the_slug_of_its_dutch_page_in_every_language():
    page = PracticePageFactory(title="Praat over je boek")
    parent = page.get_parent().copy_for_translation(Locale.objects.get(language_code="en"))
    english = page.copy_for_translation(parent.locale)
    english.title, english.live = "Talk about your book", True
    english.save()
    draft = PracticePageFactory(network=page.network, live=False)
    assert slugs() == dict.fromkeys([page.pk, english.pk], "praat-over-je-boek")
    assert draft.pk not in slugs()


def test_stock_search_finds_what_has_the_words_and_what_the_reader_may_see():
    found = PracticePageFactory(
        network=NetworkFactory(visibility="public"), title="Praat over je boek"
    )
    PracticePageFactory(network=NetworkFactory(visibility="closed"), title="Een boek van elders")
    PracticePageFactory(network=found.network, title="Spring de tafel van vier")
    search = stock_search(UserFactory(), slugs())
    assert PracticePage.objects.count() == 3
    assert search("boek", "nl") == ["praat-over-je-boek"]
    assert search("fiets", "nl") == []
