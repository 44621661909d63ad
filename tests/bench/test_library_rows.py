"""Practices that were inserted in bulk are pages like others."""

from __future__ import annotations

from collections import Counter

import pytest
from django.contrib.auth.models import AnonymousUser
from wagtail.models import Page, ReferenceIndex

from bench.library import library
from bench.library_rows import insert
from networks.models import Network, PracticePage, Visibility
from tests.factories import UserFactory, superuser

pytestmark = pytest.mark.django_db

COUNT = 60


@pytest.fixture
def made():
    practices = list(library(COUNT))
    assert insert(practices) == COUNT
    return practices


def test_every_practice_is_a_page_with_what_it_was_made_of(made):
    pages = PracticePage.objects.order_by("pk").prefetch_related("themes", "subjects", "levels")
    for page, practice in zip(pages, made, strict=True):
        assert page.title == page.draft_title == practice.title
        assert (page.for_whom, page.how_to, page.what_we_saw) == (
            practice.for_whom,
            practice.how_to,
            practice.what_we_saw,
        )
        assert [theme.slug for theme in page.themes.all()] == [practice.theme]
        assert [subject.name_nl for subject in page.subjects.all()] == [practice.subject]
        assert [level.name_nl for level in page.levels.all()] == [practice.level]
        assert page.network.schools.filter(school=page.school).exists()


def test_the_tree_is_sound(made):
    assert not any(Page.find_problems())
    network = PracticePage.objects.first().get_parent()
    assert network.get_children().count() == network.numchild
    page = PracticePage.objects.last()
    assert page.get_url_parts() is not None
    assert page.specific.url_path == f"{page.get_parent().url_path}{page.slug}/"


def test_readers_see_as_much_as_the_visibility_of_networks_lets_them(made):
    by_kind = Counter(PracticePage.objects.values_list("network__visibility", flat=True))
    assert by_kind.keys() == set(Visibility.values)
    seen = PracticePage.objects.visible_to(AnonymousUser())
    assert seen.count() == by_kind[Visibility.PUBLIC]
    assert PracticePage.objects.visible_to(UserFactory()).count() == by_kind[Visibility.PUBLIC]


def test_a_practice_is_served_and_can_be_edited(made, client):
    page = PracticePage.objects.filter(network__visibility=Visibility.PUBLIC).first()
    answer = client.get(page.url)
    assert answer.status_code == 200
    assert page.title in answer.content.decode()
    editor = superuser()
    page.specific.save_revision(user=editor).publish(user=editor)
    assert ReferenceIndex.get_references_for_object(page).exists()


def test_networks_are_made_once_each(made):
    assert Network.objects.count() == len({practice.network for practice in made})
