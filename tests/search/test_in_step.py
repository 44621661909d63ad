"""The index follows what is published, taken back and confirmed, through the task queue."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Page

from networks.actions import cancel_meeting, publish_practice
from schools.models import PriorityStatus
from search.analysis import ANALYSER_VERSION
from search.models import Audience, SearchEntry
from tests.factories import (
    ContentPageFactory,
    MeetingPageFactory,
    PracticePageFactory,
    PriorityFactory,
    network_with,
)
from tests.search.indexing import index_all

pytestmark = pytest.mark.django_db


@pytest.fixture
def scene():
    return network_with(1)


def is_found(page: Page) -> bool:
    return SearchEntry.objects.filter(page=page.pk).exists()


def test_what_is_published_is_found_once_it_is_sure(scene, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        page = publish_practice(
            by=scene.lead,
            network=scene.network,
            title="Zeepaardje",
            for_whom="groep 5",
            how_to="<p>Kijk.</p>",
            what_we_saw="<p>Het zwom.</p>",
        )
        assert not is_found(page)
    assert is_found(page)


def test_what_is_taken_back_is_not_found_from_that_moment(scene):
    page = PracticePageFactory(network=scene.network, parent=scene.page)
    index_all()
    page.unpublish()
    assert not is_found(page)


def test_with_the_page_of_a_network_all_that_hangs_on_it_goes(scene):
    page = PracticePageFactory(network=scene.network, parent=scene.page)
    index_all()
    scene.page.unpublish()
    assert not is_found(page)
    assert not is_found(scene.page)
    index_all()
    assert not is_found(page)


def test_what_is_deleted_is_gone(scene):
    page = ContentPageFactory()
    index_all()
    page.delete()
    assert not SearchEntry.objects.filter(page__title=page.title).exists()


def test_a_meeting_opens_when_it_is_closed_and_goes_when_it_is_called_off(
    scene, django_capture_on_commit_callbacks
):
    page = MeetingPageFactory(
        network=scene.network,
        parent=scene.page,
        starts_at=timezone.now() + timedelta(days=3),
    )
    index_all()
    assert SearchEntry.objects.get(page=page).audience == Audience.INSIDE
    with django_capture_on_commit_callbacks(execute=True):
        cancel_meeting(by=scene.lead, meeting=page.meeting, reason="Storm.")
        assert not is_found(page)
    assert not is_found(page)


def test_notes_of_a_meeting_are_in_no_index(scene):
    page = MeetingPageFactory(
        network=scene.network, parent=scene.page, closed=True, notes="Zeepaardje"
    )
    index_all()
    text = SearchEntry.objects.get(page=page).text
    assert "zeepaardje" not in f"{text.title} {text.lead} {text.body} {text.snippet}".lower()


def test_a_priority_that_is_refused_or_put_away_is_not_found(
    scene, django_capture_on_commit_callbacks
):
    priority = PriorityFactory(school=scene.schools[0])
    index_all()
    assert SearchEntry.objects.filter(priority=priority).exists()
    with django_capture_on_commit_callbacks(execute=True):
        priority.status = PriorityStatus.REFUSED
        priority.save()
    assert not SearchEntry.objects.filter(priority=priority).exists()


def test_indexing_twice_is_indexing_once(scene):
    index_all()
    before = list(SearchEntry.objects.order_by("pk").values())
    index_all()
    assert list(SearchEntry.objects.order_by("pk").values()) == before


def test_another_version_of_the_analysis_is_made_anew(scene, capsys):
    index_all()
    SearchEntry.objects.filter(page=scene.page).update(version="old")
    kept = SearchEntry.objects.exclude(page=scene.page).order_by("pk").first()
    SearchEntry.objects.filter(pk=kept.pk).update(used_at=9)
    call_command("rebuild_search", outdated=True)
    assert set(SearchEntry.objects.values_list("version", flat=True)) == {ANALYSER_VERSION}
    kept.refresh_from_db()
    assert kept.used_at == 9
    assert "of" in capsys.readouterr().out


def test_a_rebuild_leaves_all_that_is_there_to_be_found(scene, capsys):
    index_all()
    keys = set(SearchEntry.objects.values_list("pk", flat=True))
    call_command("rebuild_search")
    assert set(SearchEntry.objects.values_list("pk", flat=True)) == keys
    assert f"{len(keys)} entries" in capsys.readouterr().out
