"""Meetings, what came to a priority, and the way back from it, as knots and strands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import template
from django.template.defaultfilters import truncatewords
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from content.templatetags.content_tags import written_in
from networks.models import Contribution, MeetingState
from networks.rules.thread import Moment
from networks.templatetags.listing_tags import title_of
from networks.templatetags.networks_tags import day
from networks.templatetags.strand_tags import contribution_link, joined_facts, stage_strand

register = template.Library()

WORDS_OF_A_MEETING = 45


@register.simple_tag(takes_context=True)
def meeting_item(context: dict[str, Any], moment: Moment, is_inside: bool) -> dict[str, Any]:
    """A knot for a meeting that has been: what it brought, or that its log follows; or for one
    that does not take place."""
    page = moment.page
    if page.meeting.is_cancelled:
        return _cancelled_item(context, moment)
    text = page.contribution_to_goal if is_inside else page.school_what
    when = day(moment.at)
    label = _("%(day)s · meeting %(number)s") % {"day": when, "number": moment.number}
    reported = page.meeting.state == MeetingState.CLOSED or page.no_contribution or text
    return {
        "kind": moment.knot,
        "label": label if is_inside else when,
        "title": written_in(page.title, page.locale.language_code),
        "url": page.get_url(context["request"]),
        "level": 2,
        "text": written_in(truncatewords(text, WORDS_OF_A_MEETING), page.locale.language_code),
        "tone": "" if reported else "wait",
        "state": "" if reported else _("The log follows"),
        "note": _items_line(page.action_count, page.done_count) if is_inside else "",
    }


def _cancelled_item(context: dict[str, Any], moment: Moment) -> dict[str, Any]:
    page, language = moment.page, moment.page.locale.language_code
    return {
        "kind": moment.knot,
        "label": day(moment.at),
        "title": written_in(page.title, language),
        "url": page.get_url(context["request"]),
        "level": 2,
        "tone": "neutral",
        "state": _("Does not take place"),
        "detail": written_in(page.meeting.cancelled_reason, language),
    }


def _items_line(total: int, done: int) -> str:
    if not total:
        return ""
    if done == total:
        return ngettext("%(n)s action item, done", "%(n)s action items, all done", total) % {
            "n": total
        }
    counted = ngettext("%(n)s action item", "%(n)s action items", total) % {"n": total}
    finished = _("%(n)s done") % {"n": done}
    return f"{counted}, {finished}" if done else counted


@register.simple_tag(takes_context=True)
def strands_of_priority(
    context: dict[str, Any], contributions: Iterable[Contribution]
) -> list[dict[str, Any]]:
    """What networks brought to a priority, each with the way back to the goal of its network."""
    return [_network_strand(context, each) for each in contributions]


def _network_strand(context: dict[str, Any], contribution: Contribution) -> dict[str, Any]:
    page, strand = next(iter(contribution.network.pages.all()), None), stage_strand(contribution)
    return strand | {
        "name": title_of(page) if page else _("A network"),
        "url": page.get_url(context["request"]) if page else "",
        "lead": _("contributed with:"),
        "target": contribution_link(contribution),
        "note": strand["since"],
        "steps": way_back(context, contribution),
    }


@register.simple_tag(takes_context=True)
def way_back(context: dict[str, Any], contribution: Contribution) -> list[dict[str, Any]]:
    """From a contribution back to the goal of the network: evidence, action item, meeting, goal.

    The contribution comes from `with_way_back(user, language)`: what is not for this reader is
    not there, and the thread runs on without it.
    """
    request, item = context["request"], contribution.action_item
    meeting = getattr(item.meeting, "page", None) if item else None
    knots: list[dict[str, Any]] = []
    if contribution.evidence.all():
        knots.append(
            {
                "kind": "knot",
                "label": _("How you can see it"),
                "template": "networks/evidence.html",
                "evidence": contribution.evidence.all(),
            }
        )
    if contribution.practice:
        knots.append(_step(_("Practice"), contribution.practice, request))
    if item and contribution.action_item_is_visible:
        done = _("done on %(day)s") % {"day": day(item.completed_on)} if item.completed_on else ""
        url = reverse("networks:action_item", args=[item.public_id])
        text = format_html('<a href="{}">{}</a>', url, written_in(item.text))
        knots.append({"label": joined_facts([_("Action item"), done]), "text": text})
    if meeting:
        label = _("Meeting on %(day)s") % {"day": day(meeting.starts_at)}
        knots.append(_step(label, meeting, request))
    for page in contribution.network.pages.all()[:1]:
        goal = written_in(page.goal, page.locale.language_code)
        knots.append({"kind": "knot", "label": _("Goal of the network"), "text": goal})
    return knots


def _step(label: str, page: Any, request: Any) -> dict[str, Any]:
    title = written_in(page.title, page.locale.language_code)
    link = format_html('<a href="{}">{}</a>', page.get_url(request), title)
    return {"label": label, "text": link}
