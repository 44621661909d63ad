"""Contributions, and schools that take part, as strands of the red thread."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import template
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from content.templatetags.content_tags import written_in
from networks.models import ActorRole, Contribution, EventKind, NetworkSchool, Stage
from networks.rules.contribution import Stage as StageCode
from networks.rules.contribution import position
from networks.templatetags.networks_tags import day, person

register = template.Library()


@register.simple_tag
def strands_of_network(
    schools: Iterable[NetworkSchool], contributions: Iterable[Contribution]
) -> list[dict[str, Any]]:
    """What a network brought to schools, and what they take part for; schools by alphabet.

    A school has a strand for each contribution. It also has an open one while the priority that
    it takes part for has none.
    """
    taking_part, brought = {each.school_id: each for each in schools}, list(contributions)
    reached = {(each.school_id, each.priority_id) for each in brought}
    with_something = {each.school_id for each in brought}
    strands = [
        (each.school.name, 0, _school_strand(each, taking_part.get(each.school_id)))
        for each in brought
    ]
    strands += [
        (each.school.name, 1, _open_strand(each))
        for each in taking_part.values()
        if each.school_id not in with_something
        or (each.priority_is_visible and (each.school_id, each.priority_id) not in reached)
    ]
    strands.sort(key=lambda strand: (strand[0].casefold(), strand[1]))
    return [strand for _name, _order, strand in strands]


def _school_strand(contribution: Contribution, joined: NetworkSchool | None) -> dict[str, Any]:
    """A strand on a network's page: which school, for which priority."""
    priority = contribution.priority if contribution.priority_is_visible else None
    provisional = priority and priority.is_provisional
    strand = stage_strand(contribution) | {
        "name": contribution.school.name,
        "url": contribution.school.get_absolute_url(),
        "lead": _("contributed to the provisional priority")
        if provisional
        else _("contributed to"),
        "target": written_in(priority.title) if priority else "",
        "target_url": priority.get_absolute_url() if priority else "",
    }
    unlinked = "" if contribution.priority_id else _("not linked to a priority yet")
    return strand | {"note": joined_facts([strand["note"], unlinked, _champion(joined)])}


def _open_strand(joined: NetworkSchool) -> dict[str, Any]:
    """A school that takes part, for a priority to which nothing was brought yet."""
    priority = joined.priority if joined.priority_is_visible else None
    return {
        "kind": "open",
        "name": joined.school.name,
        "url": joined.school.get_absolute_url(),
        "lead": _("takes part for the provisional priority")
        if priority and priority.is_provisional
        else _("takes part for"),
        "target": written_in(priority.title) if priority else "",
        "target_url": priority.get_absolute_url() if priority else "",
        "note": joined_facts(
            ["" if joined.priority_id else _("not linked to a priority yet"), _champion(joined)]
        ),
        "tone": "neutral",
        "state": _("Nothing reported yet"),
    }


def _champion(joined: NetworkSchool | None) -> str:
    if joined is None or not joined.champion_is_visible:
        return ""
    return _("champion: %(name)s") % {"name": person(joined.champion.user)}


@register.filter
def school_strands(contributions: Iterable[Contribution]) -> list[dict[str, Any]]:
    """Strands on the page of a practice: the schools that use it."""
    return [_school_strand(each, None) for each in contributions]


@register.filter
def stage_strand(contribution: Contribution) -> dict[str, Any]:
    """A strand of the thread: stage, how far, by whom; without the school or priority."""
    stage, stopped = StageCode(contribution.stage), contribution.is_stopped
    confirmed = contribution.is_confirmed
    reached = position(stage)
    if reached is None and contribution.confirmed_stage:
        reached = position(StageCode(contribution.confirmed_stage))
    return {
        "state": contribution.get_stage_display(),
        "tone": "neutral" if stopped else "yes" if confirmed else "wait",
        "icon": "stop" if stopped else "",
        "position": reached or (1 if stopped else None),
        "stopped": stopped,
        "reported": not confirmed and not stopped,
        "by": confirmation_line(contribution),
        "note": joined_facts([contribution_link(contribution), *_facts(contribution)]),
        "since": joined_facts(
            [_("since %(day)s") % {"day": day(contribution.started_on)}, *_facts(contribution)]
        ),
    }


@register.filter
def contribution_link(contribution: Contribution) -> SafeString:
    """What a school does, leading to its own page; for who may see it, as in every strand."""
    url = reverse("networks:contribution", args=[contribution.public_id])
    return format_html('<a href="{}">{}</a>', url, written_in(contribution.summary))


def _facts(contribution: Contribution) -> list[str]:
    facts = [_lesson(contribution)] if contribution.is_stopped else []
    if contribution.colleagues:
        facts.append(
            ngettext("%(n)s colleague", "%(n)s colleagues", contribution.colleagues)
            % {"n": contribution.colleagues}
        )
    if contribution.also_elsewhere:
        facts.append(_("also at another school"))
    return facts


def _lesson(contribution: Contribution) -> Any:
    """What was learned from stopping, in the words of who stopped it."""
    reported = [each for each in contribution.events.all() if each.kind == EventKind.REPORTED]
    notes = [each.note for each in reported if each.to_stage == Stage.STOPPED]
    return written_in(f"“{notes[-1]}”") if notes and notes[-1] else ""


@register.filter
def confirmation_line(contribution: Contribution) -> str:
    """By whom it was confirmed, as a role, or that it waits for somebody."""
    confirmed = [each for each in contribution.events.all() if each.kind == EventKind.CONFIRMED]
    if contribution.is_confirmed:
        if not confirmed:
            return _("confirmed")
        role, when = ActorRole(confirmed[-1].by_role).label, day(confirmed[-1].happened_on)
        return _("confirmed by %(role)s on %(day)s") % {"role": role, "day": when}
    if contribution.is_stopped:
        return ""
    if contribution.confirmed_stage:
        stage = Stage(contribution.confirmed_stage).label
        return _("reported; confirmed before as “%(stage)s”") % {"stage": stage}
    return _("reported, not confirmed yet")


def joined_facts(facts: Iterable[Any]) -> SafeString:
    """Short facts with a dot in between; some may carry their own language."""
    return format_html_join(" · ", "{}", ((fact,) for fact in facts if fact))
