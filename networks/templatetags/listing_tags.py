"""Networks and meetings as rows (templates/components/row.html)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import template
from django.http import HttpRequest
from django.template.defaultfilters import time as format_time
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from content.templatetags.content_tags import written_in
from networks import wording
from networks.models import MeetingPage, MemberRole, Network, NetworkPage, PracticePage
from networks.models.listing import NetworkLine
from networks.templatetags.networks_tags import day, goal_state, names

register = template.Library()


@register.simple_tag(takes_context=True)
def network_rows(
    context: dict[str, Any], lines: Iterable[NetworkLine], level: int = 2
) -> list[dict[str, Any]]:
    """Rows with goal, status, schools and themes; meetings and lead where the reader sees them."""
    return [_network_row(context["request"], line) | {"level": level} for line in lines]


def _network_row(request: HttpRequest, line: NetworkLine) -> dict[str, Any]:
    state, network = goal_state(line.check), line.network
    linked = _("not linked to priorities yet") if state["not_linked"] else ""
    return {
        "title": title_of(line.page),
        "url": line.page.get_url(request),
        "text": written_in(line.page.goal, line.page.locale.language_code),
        "tone": state["tone"],
        "label": state["label"],
        "meta": [
            each for each in (schools(network.school_count), *network.themes.all(), linked) if each
        ],
        "side": [each for each in (_when(network), _who(line)) if each],
    }


@register.filter
def schools(count: int) -> str:
    return ngettext("%(n)s school", "%(n)s schools", count) % {"n": count} if count else ""


def _when(network: Network) -> str:
    if network.next_meeting_at:
        return _("Next time: %(day)s") % {"day": day(network.next_meeting_at)}
    if network.last_meeting_at:
        return _("Last time: %(day)s") % {"day": day(network.last_meeting_at)}
    return ""


def _who(line: NetworkLine) -> str:
    if line.leads:
        return ngettext(
            "%(names)s leads this network", "%(names)s lead this network", len(line.leads)
        ) % {"names": names(line.leads)}
    return "" if line.network.has_lead else _("Looks for somebody to lead it")


@register.simple_tag(takes_context=True)
def my_network_rows(
    context: dict[str, Any], rows: Iterable[tuple[NetworkLine, str]]
) -> list[dict[str, Any]]:
    """My networks; for a lead with the one next question and why it is asked."""
    return [_my_row(context["request"], line, role) for line, role in rows]


def _my_row(request: HttpRequest, line: NetworkLine, role: str) -> dict[str, Any]:
    state = goal_state(line.check, is_lead=role == MemberRole.LEAD)
    row = _network_row(request, line) | {"level": 3}
    row["meta"] = [wording.MY_ROLES[role], *row["meta"][:1]]
    row["side"] = [_when(line.network) or _("No meeting planned yet")]
    if role == MemberRole.LEAD:
        row["action_url"] = reverse("networks:home", args=[line.network.public_id])
        row["action"] = _("Workbench")
    if not line.page.live:
        return row | _draft(line.page, role)
    if role == MemberRole.LEAD and state["question"]:
        row["text"] = _("Just one thing: %(question)s") % {"question": state["question"]}
        row["because"] = state["because"]
    elif role == MemberRole.LEAD and state["waiting"]:
        row["text"] = state["waiting"]
    return row


def _draft(page: NetworkPage, role: str) -> dict[str, Any]:
    """A network whose page nobody can read yet; its lead goes on with it at the workbench."""
    leads = role == MemberRole.LEAD
    return {
        "url": reverse("networks:home", args=[page.network.public_id]) if leads else "",
        "tone": "no",
        "label": _("Not published yet"),
        "text": _("Four things are enough: a name, a goal, what schools get from it, and schools.")
        if leads
        else "",
    }


@register.simple_tag(takes_context=True)
def meeting_rows(context: dict[str, Any], pages: Iterable[MeetingPage]) -> list[dict[str, Any]]:
    """Meetings that are to come."""
    request = context["request"]
    return [
        {
            "level": 3,
            "title": title_of(page),
            "url": page.get_url(request),
            "meta": [title_of(network) for network in page.network.pages.all()[:1]],
            "side": [f"{day(page.starts_at)}, {clock(page)}", *_place(page)],
        }
        for page in pages
    ]


@register.simple_tag(takes_context=True)
def practice_rows(context: dict[str, Any], pages: Iterable[PracticePage]) -> list[dict[str, Any]]:
    """Practices with for whom they are, their network, and at how many schools they are used."""
    return [
        {
            "level": 3,
            "title": title_of(page),
            "url": page.get_url(context["request"]),
            "text": written_in(page.for_whom, page.locale.language_code),
            "meta": [
                *(title_of(network) for network in page.network.pages.all()[:1]),
                *([_("in use at %(number)s") % {"number": used}] if used else []),
            ],
        }
        for page in pages
        for used in (schools(page.school_count),)
    ]


def _place(page: MeetingPage) -> list[Any]:
    return [written_in(page.place, page.locale.language_code)] if page.place else []


@register.filter
def clock(page: MeetingPage) -> str:
    """ "14:00–15:30"."""
    ends = [page.starts_at, *([page.ends_at] if page.ends_at else [])]
    return "–".join(format_time(timezone.localtime(moment), "H:i") for moment in ends)


@register.filter
def title_of(page: Any) -> Any:
    """The title of a page, marked with its language where that is not the reader's."""
    return written_in(page.title, page.locale.language_code)
