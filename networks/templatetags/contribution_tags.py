"""One contribution: who confirms it, how it got where it stands, what people like to know."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import template
from django.utils.html import format_html
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from content.templatetags.content_tags import written_in
from networks import wording
from networks.models import ActorRole, Contribution, ContributionEvent, EventKind, FollowUp
from networks.rules.confirmation import Confirmers, required
from networks.rules.contribution import Stage
from networks.rules.follow_up import focus
from networks.templatetags.networks_tags import day, person

register = template.Library()


@register.filter
def stage_question(contribution: Contribution) -> Any:
    """What people like to know about the stage in which it stands."""
    return wording.STAGE_QUESTIONS[Stage(contribution.stage)]


@register.filter
def follow_up_question(follow_up: FollowUp) -> Any:
    return wording.FOLLOW_UP_QUESTIONS[focus(follow_up.weeks)]


@register.filter
def asks_confirmation(contribution: Contribution) -> bool:
    """Whether its stage stands only once somebody else said so."""
    return required(Stage(contribution.stage))


@register.filter
def confirmer_names(confirmers: Confirmers) -> str:
    """ "The champion of the school or the school leader"; at the start of a sentence."""
    named = [str(words) for role, words in wording.CONFIRMERS.items() if role in confirmers.roles]
    return capfirst(_(" or ").join(named))


@register.filter
def confirmer_reason(confirmers: Confirmers) -> Any:
    return wording.CONFIRMER_REASONS[confirmers.reason]


@register.filter
def last_refusal(steps: list[ContributionEvent]) -> ContributionEvent | None:
    """What somebody missed, while nothing was reported or confirmed since."""
    said = [each for each in steps if each.kind != EventKind.REMOVED]
    return said[-1] if said and said[-1].kind == EventKind.REFUSED else None


@register.simple_tag
def step_facts(steps: Iterable[ContributionEvent], is_inside: bool) -> list[tuple[str, Any]]:
    """When, where it stood, by whom and why; who is outside reads roles (rule 5)."""
    return [(day(each.happened_on), _step(each, is_inside)) for each in steps]


def _step(event: ContributionEvent, is_inside: bool) -> Any:
    role = ActorRole(event.by_role).label
    who = _("%(name)s, %(role)s") % {"name": person(event.by), "role": role}
    words = {
        EventKind.REPORTED: _("%(stage)s: reported by %(who)s"),
        EventKind.CONFIRMED: _("%(stage)s: confirmed by %(who)s"),
        EventKind.REFUSED: _("%(stage)s: not confirmed by %(who)s"),
        EventKind.REMOVED: _("Something that showed it was taken away by %(who)s"),
    }[EventKind(event.kind)]
    named = event.by is not None and is_inside
    line = words % {"stage": event.get_to_stage_display(), "who": who if named else role}
    if not event.note:
        return line
    return format_html('{}<br><span class="soft">“{}”</span>', line, written_in(event.note))
