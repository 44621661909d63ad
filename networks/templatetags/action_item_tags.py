"""Action items as rows (templates/components/row.html) and as states."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import template
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from content.templatetags.content_tags import written_in
from networks.models import ActionItem, ActionState
from networks.templatetags.listing_tags import title_of
from networks.templatetags.networks_tags import day, person

register = template.Library()

TONES = {
    ActionState.OPEN: "no",
    ActionState.BUSY: "wait",
    ActionState.DONE: "yes",
    ActionState.NOT_DONE: "neutral",
}


@register.filter
def item_tone(item: ActionItem) -> str:
    return TONES[ActionState(item.state)]


@register.filter
def item_url(item: ActionItem) -> str:
    return reverse("networks:action_item", args=[item.public_id])


@register.filter
def item_when(item: ActionItem) -> str:
    """ "by 3 October", "was to be done by 3 October", "on 28 September"."""
    if item.completed_on:
        return _("on %(day)s") % {"day": day(item.completed_on)}
    if not item.due_on or not item.is_open:
        return ""
    if item.due_on < timezone.localdate():
        return _("was to be done by %(day)s") % {"day": day(item.due_on)}
    return _("by %(day)s") % {"day": day(item.due_on)}


@register.filter
def item_missing(item: ActionItem) -> str:
    """What an open item lacks to lead somewhere, which closing a meeting asks for (R-CHAIN-2)."""
    if not item.is_open:
        return ""
    asked = [(item.owner, _("who")), (item.school, _("which school")), (item.due_on, _("by when"))]
    return ", ".join(words for given, words in asked if not given)


@register.filter
def times_carried_over(item: ActionItem) -> str:
    """ "carried over twice"; nothing for one that was not."""
    if not item.carried_over:
        return ""
    return ngettext("carried over %(n)s time", "carried over %(n)s times", item.carried_over) % {
        "n": item.carried_over
    }


@register.simple_tag
def my_item_rows(items: Iterable[ActionItem]) -> list[dict[str, Any]]:
    """What I took on: in which network, at which school."""
    return [_row(item, _network(item)) for item in items]


@register.simple_tag
def network_item_rows(items: Iterable[ActionItem]) -> list[dict[str, Any]]:
    """What a network agreed: who does it, at which school."""
    return [_row(item, item_owner(item)) for item in items]


@register.filter
def item_owner(item: ActionItem) -> str:
    """Who took it on, and whether that still holds; `item` comes from `for_display()`."""
    if item.owner is None:
        return _("nobody yet")
    if item.owner_is_there or not item.is_open:
        return person(item.owner)
    return _("%(name)s, who is no longer in this network") % {"name": person(item.owner)}


def _network(item: ActionItem) -> Any:
    return next((title_of(page) for page in item.network.pages.all()), "")


def _row(item: ActionItem, place: Any) -> dict[str, Any]:
    school = item.school.name if item.school else ""
    return {
        "title": written_in(item.text),
        "url": item_url(item),
        "text": "" if item.is_open else written_in(item.what_happened or item.reason),
        "tone": item_tone(item),
        "label": item.get_state_display(),
        "meta": [each for each in (place, school) if each],
        "side": [each for each in (item_when(item), times_carried_over(item)) if each],
    }
