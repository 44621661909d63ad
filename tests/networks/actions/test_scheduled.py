"""What somebody planned in Wagtail's editor, and what is published on our screens meanwhile."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Revision

from networks.actions import open_network, publish_network_page
from networks.models import Network, NetworkPage

pytestmark = pytest.mark.django_db

NEW = "Elke groep leest elke week."


def planned(page, by):
    """A version of the page that goes live tomorrow."""
    draft = page.get_latest_revision_as_object()
    draft.goal = draft.goal or "Een doel voor morgen."
    draft.contribution_to_schools = "Pas morgen."
    draft.go_live_at = timezone.now() + timedelta(days=1)
    revision = draft.save_revision(user=by)
    revision.publish(user=by, skip_permission_checks=True)
    return revision


def test_a_page_that_waits_for_its_day_is_published_at_once_by_who_publishes_it(world):
    network = open_network(
        by=world.coordinator, board=world.board, title="Lezen", lead=world.newcomer
    )
    network.schools.create(school=world.klaproos)
    planned(network.main_page, world.newcomer)
    network = Network.objects.get(pk=network.pk)
    page = publish_network_page(by=world.newcomer, network=network, goal=NEW)
    assert NetworkPage.objects.get(pk=page.pk).live


def test_what_was_planned_becomes_a_draft_and_overwrites_nothing_later(world):
    world.page.save_revision(user=world.lead).publish(user=world.lead)
    planned(world.page, world.lead)
    publish_network_page(by=world.lead, network=world.network, goal=NEW)
    Revision.objects.exclude(approved_go_live_at=None).update(approved_go_live_at=timezone.now())
    call_command("publish_scheduled")
    page = world.page
    assert (page.live, page.goal) == (True, NEW)
    assert page.contribution_to_schools != "Pas morgen."
    assert page.get_latest_revision_as_object().contribution_to_schools == "Pas morgen."
