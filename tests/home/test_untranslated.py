"""A page that has no translation says so in the reader's language, and where there is something."""

from __future__ import annotations

import pytest
from django.test import Client
from wagtail.models import Locale

from networks.models import NetworkIndexPage
from tests.factories import network_with

pytestmark = pytest.mark.django_db

SAYS_SO = "This page has not been translated"


@pytest.fixture
def dutch():
    return network_with(1, visibility="public").page


@pytest.fixture
def english_list():
    return NetworkIndexPage.objects.get(locale__language_code="en")


def read(url: str, language: str) -> str:
    return Client().get(url, headers={"Accept-Language": language}).content.decode()


def test_who_reads_english_is_told_in_english_and_led_to_the_english_list(dutch, english_list):
    shown = read(dutch.url, "en")
    assert f'<p class="untranslated" lang="en">{SAYS_SO}' in shown
    assert f'<a href="{english_list.url}">What there is in English</a>' in shown


@pytest.mark.parametrize("language", ["nl", "nl-BE", "de", ""])
def test_nobody_else_is_told(language, dutch):
    assert SAYS_SO not in read(dutch.url, language)


def test_a_page_that_is_translated_says_nothing_and_leads_to_its_translation(dutch):
    copy = dutch.copy_for_translation(Locale.objects.get(language_code="en"), copy_parents=True)
    copy.live = True
    copy.save()
    shown = read(dutch.url, "en")
    assert SAYS_SO not in shown
    assert f'<a href="{copy.url}" hreflang="en" rel="alternate">' in shown


def test_the_language_switch_says_that_it_leads_to_another_page(dutch, english_list):
    shown = read(dutch.url, "nl")
    assert f'<a href="{english_list.url}" hreflang="en">' in shown
    assert "niet deze pagina" in shown


def test_a_copy_that_the_reader_may_not_see_is_no_translation(dutch, english_list):
    dutch.copy_for_translation(Locale.objects.get(language_code="en"), copy_parents=True)
    assert f'<a href="{english_list.url}" hreflang="en">' in read(dutch.url, "nl")
