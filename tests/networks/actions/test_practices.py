"""Sharing a practice."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from networks.actions import publish_practice
from networks.models import PracticePage
from tests.factories import CustomDocumentFactory, ThemeFactory
from tests.networks.actions.world import snapshot

pytestmark = pytest.mark.django_db


def shared(world, **fields):
    fields = {
        "title": "Drie vragen vooraf",
        "for_whom": "leraren van groep 4 tot 6",
        "how_to": "<p>Schrijf drie vragen op.</p>",
        "what_we_saw": "<p>Leerlingen vragen door.</p>",
    } | fields
    return publish_practice(by=world.lead, network=world.network, **fields)


def test_a_practice_is_live_below_the_page_of_its_network(world):
    themes = ThemeFactory.create_batch(2)
    page = shared(world, title=" Drie vragen vooraf ", school=world.klaproos, themes=themes)
    stored = PracticePage.objects.get(pk=page.pk)
    assert (stored.title, stored.slug) == ("Drie vragen vooraf", "drie-vragen-vooraf")
    assert stored.live
    assert (stored.network, stored.school, stored.owner) == (
        world.network,
        world.klaproos,
        world.lead,
    )
    assert stored.get_parent().pk == world.page.pk
    assert set(stored.themes.all()) == set(themes)
    assert set(stored.get_latest_revision_as_object().themes.all()) == set(themes)


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"title": " "}, "title"),
        ({"title": "x" * 256}, "title"),
        ({"for_whom": ""}, "for_whom"),
        ({"how_to": ""}, "how_to"),
        ({"what_we_saw": ""}, "what_we_saw"),
        ({"for_whom": "x" * 161}, "for_whom"),
    ],
    ids=["no title", "long title", "for nobody", "no how", "nothing seen", "for too many"],
)
def test_a_practice_that_lacks_something_is_not_published(world, fields, wrong):
    before = snapshot()
    with pytest.raises(ValidationError) as problem:
        shared(world, **fields)
    assert set(problem.value.message_dict) == {wrong}
    assert snapshot() == before


@pytest.mark.parametrize("field", ["network", "slug", "live", "owner"])
def test_only_what_is_asked_is_filled_in(world, field):
    before = snapshot()
    with pytest.raises(TypeError):
        shared(world, **{field: "x"})
    assert snapshot() == before


def test_a_practice_that_is_entered_later_is_as_old_as_it_is(world):
    long_ago = timezone.now() - timedelta(days=300)
    page = shared(world, at=long_ago)
    assert page.first_published_at == long_ago < page.last_published_at
    assert page.get_latest_revision_as_object().first_published_at == long_ago
    assert shared(world).first_published_at > long_ago


def test_practices_may_have_the_same_title(world):
    assert [shared(world).slug for _ in range(2)] == ["drie-vragen-vooraf", "drie-vragen-vooraf-2"]


def test_a_file_of_another_network_is_not_opened_by_sharing_it(world):
    mine = CustomDocumentFactory(collection=world.network.collection)
    assert shared(world, document=mine).document == mine
    theirs = CustomDocumentFactory(collection=world.neighbour.collection)
    before = snapshot()
    with pytest.raises(ValidationError) as problem:
        shared(world, document=theirs)
    assert set(problem.value.message_dict) == {"document"}
    assert snapshot() == before


def test_no_editor_can_attach_the_file_of_another_network(world):
    """Also not in Wagtail's editor: whoever reads the practice would read the file."""
    page = shared(world)
    page.document = CustomDocumentFactory(collection=world.neighbour.collection)
    with pytest.raises(ValidationError) as problem:
        page.full_clean()
    assert set(problem.value.message_dict) == {"document"}
    page.document = CustomDocumentFactory(collection=world.network.collection)
    page.full_clean()
    page.document = CustomDocumentFactory(
        collection=world.neighbour.collection, uploaded_by_user=page.owner
    )
    page.full_clean()
