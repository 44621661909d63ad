"""An action item goes to somebody else, or says better what was agreed."""

from __future__ import annotations

import pytest
from django.utils import timezone

from networks.actions import change_action_item
from networks.models import ActionItem, Meeting
from tests.networks.actions.world import refused_with

pytestmark = pytest.mark.django_db


def changed(world, **fields):
    agreed_now = {"text": world.item.text, "owner": world.member, "school": world.klaproos}
    return change_action_item(by=world.lead, item=world.item, **agreed_now | fields)


def test_somebody_else_takes_an_item_on_and_its_priority_stays(world):
    ActionItem.objects.filter(pk=world.item.pk).update(priority=world.other_priority)
    changed(world, owner=world.champion, text=" Het blad bespreken ")
    item = world.item
    assert (item.owner, item.text) == (world.champion, "Het blad bespreken")
    assert item.priority == world.other_priority


def test_with_another_school_comes_the_priority_that_it_takes_part_for(world):
    changed(world, school=world.kompas)
    assert world.item.priority == world.priority_of_kompas
    changed(world, school=None)
    assert (world.item.school, world.item.priority) == (None, None)


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        (lambda w: {"text": " "}, "text"),
        (lambda w: {"text": "x" * 201}, "text"),
        (lambda w: {"owner": w.stranger}, "owner"),
        (lambda w: {"owner": w.former_lead}, "owner"),
        (lambda w: {"school": w.wilgentak}, "school"),
    ],
    ids=["no words", "too many words", "from outside", "who left", "a school elsewhere"],
)
def test_a_change_that_does_not_fit_is_refused(world, fields, wrong):
    refused_with(wrong, lambda: changed(world, **fields(world)))


def test_what_a_closed_meeting_agreed_keeps_somebody_and_a_school(world):
    Meeting.objects.filter(pk=world.meeting.pk).update(state="closed", closed_at=timezone.now())
    for name in ("owner", "school"):
        refused_with(name, lambda name=name: changed(world, **{name: None}))


@pytest.mark.parametrize("state", ["done", "not_done"])
def test_what_is_finished_is_not_changed_any_more(world, state):
    ActionItem.objects.filter(pk=world.item.pk).update(state=state, reason="Geen tijd.")
    refused_with("__all__", lambda: changed(world, text="Toch anders"))
