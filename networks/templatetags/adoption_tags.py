"""What somebody can do with a practice, and what they try."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import template
from django.urls import reverse
from django.utils.translation import gettext as _

from networks.models import Answer, PracticePage, TryOut
from networks.permissions import schools_to_adopt_for
from networks.templatetags.listing_tags import title_of
from networks.templatetags.networks_tags import day

register = template.Library()


@register.simple_tag(takes_context=True)
def adoption_of(context: dict[str, Any], page: PracticePage) -> dict[str, Any]:
    """The mark "ook op een andere school", and for who is signed in: whether it stands on their
    own list, and whether they speak for a school that may begin with it."""
    user = context["request"].user
    marked = PracticePage.objects.with_also_elsewhere().filter(pk=page.pk, also_elsewhere=True)
    found: dict[str, Any] = {"also_elsewhere": marked.exists()}
    if not user.is_authenticated:
        return found
    own = TryOut.objects.visible_to(user).filter(practice__translation_key=page.translation_key)
    return found | {
        "try_out": own.select_related("contribution").first(),
        "speaks_for_school": schools_to_adopt_for(user, page.network).exists(),
    }


@register.simple_tag(takes_context=True)
def try_out_rows(context: dict[str, Any], try_outs: Iterable[TryOut]) -> list[dict[str, Any]]:
    """What somebody tries for themselves, as rows of their start page."""
    return [
        {
            "level": 3,
            "title": title_of(each.practice),
            "url": each.practice.get_url(context["request"]),
            "meta": [since(each), *([answered(each)] if each.answer else [])],
        }
        for each in try_outs
    ]


@register.filter
def since(try_out: TryOut) -> str:
    return _("since %(day)s") % {"day": day(try_out.began_on)}


@register.filter
def answered(try_out: TryOut) -> Any:
    """What somebody said last of how it went."""
    return Answer(try_out.answer).label


@register.filter
def try_out_question(try_out: TryOut) -> dict[str, Any]:
    """A question about what somebody tries alone, for the start page."""
    return {
        "level": 3,
        "title": _("How did it go?"),
        "url": reverse("networks:answer_try_out", args=[try_out.public_id]),
        "text": title_of(try_out.practice),
        "meta": [_("Only you see this")],
        "because": _("you wanted to try this"),
    }
