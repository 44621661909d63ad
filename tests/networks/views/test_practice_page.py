"""A practice: to use tomorrow, and where it is in use."""

from __future__ import annotations

import pytest
from django.utils.html import escape
from django.utils.translation import gettext as _

from tests.factories import (
    ContributionFactory,
    CustomDocumentFactory,
    LevelFactory,
    PracticePageFactory,
    SchoolFactory,
    ThemeFactory,
    colleague_at,
    network_with,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def scene():
    return network_with(1, visibility="public")


@pytest.fixture
def practice(scene):
    return PracticePageFactory(
        network=scene.network,
        parent=scene.page,
        school=scene.schools[0],
        document=CustomDocumentFactory(collection=scene.network.collection, title="Het blad"),
        themes=[ThemeFactory(name_nl="Lezen")],
        levels=[LevelFactory(name_nl="Groep 5")],
    )


def test_anybody_reads_how_to_do_it_with_a_file_of_which_kind_and_size_are_said(visit, practice):
    html = visit(practice.url)
    for text in (practice.for_whom, practice.how_to, practice.what_we_saw, "Lezen", "Groep 5"):
        assert text in html
    assert practice.document.url in html
    assert "Het blad (TXT, 20" in html


def test_a_stranger_reads_no_school_and_no_name(visit, scene, practice):
    ContributionFactory(
        network=scene.network, school=scene.schools[0], practice=practice, confirmed=True
    )
    html = visit(practice.url)
    assert scene.schools[0].name not in html
    assert scene.lead.last_name not in html
    assert "?next=" in html


def test_colleagues_see_where_it_is_in_use_and_whom_to_ask(visit, scene, practice):
    ContributionFactory(
        network=scene.network, school=scene.schools[0], practice=practice, confirmed=True
    )
    html = visit(practice.url, colleague_at(SchoolFactory(board=scene.network.board)))
    assert scene.schools[0].name in html
    assert scene.lead.get_full_name() in html
    assert escape(_("Where this is in use")) in html


def test_a_practice_that_nobody_used_yet_says_what_to_do(visit, scene, practice):
    html = visit(practice.url, scene.lead)
    assert escape(_("We know of nobody yet who uses this")) in html
