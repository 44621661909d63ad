"""Practices in words: how far, on the way to readers, under which licence, and whom to ask."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from django import template
from django.urls import reverse
from django.utils.translation import gettext as _

from content.templatetags.content_tags import written_in
from networks import wording
from networks.models import Licence, Stage
from networks.models.practice_display import comment_on, progress
from networks.permissions import user_can_write_practice
from networks.rules.practice import Progress
from networks.templatetags.networks_tags import day

if TYPE_CHECKING:
    from accounts.models import User
    from networks.models import Network, PracticePage

register = template.Library()


# Where a licence that is known everywhere is explained; of our own there is nothing more to say.
LICENCES = {
    Licence.BY_SA: "https://creativecommons.org/licenses/by-sa/4.0/deed.nl",
    Licence.BY: "https://creativecommons.org/licenses/by/4.0/deed.nl",
    Licence.ZERO: "https://creativecommons.org/publicdomain/zero/1.0/deed.nl",
}
ON_ITS_WAY = {Progress.DRAFT, Progress.CHANGES_ASKED, Progress.PUBLISHED_WITH_DRAFT}


@register.filter
def reach_words(stage: Any) -> dict[str, Any]:
    """How far a practice has come, in the words of the stages; None is an idea."""
    if stage is None:
        return {"tone": "no", "label": wording.IDEA}
    tone = "wait" if stage == Stage.TRIED else "yes"
    return {"tone": tone, "label": Stage(stage).label}


@register.filter
def takes_from(network: Network, user: User) -> bool:
    """Whether somebody may write a practice for this network."""
    return user_can_write_practice(user, network)


@register.filter
def licence_url(practice: PracticePage) -> str:
    return LICENCES.get(Licence(practice.licence), "")


@register.simple_tag
def mail_to(person: User, practice: PracticePage) -> str:
    """The address of a mail to somebody about a practice."""
    subject = _("Question about “%(title)s”") % {"title": practice.title}
    return f"mailto:{quote(person.email, safe='@+')}?subject={quote(subject)}"


@register.filter
def step_words(practice: PracticePage) -> dict[str, Any]:
    """Where its text is on the way to readers."""
    step = progress(practice)
    return {"tone": wording.PROGRESS_TONES[step], "label": wording.PROGRESS[step]}


@register.simple_tag(takes_context=True)
def my_practice_rows(
    context: dict[str, Any], practices: Iterable[PracticePage]
) -> list[dict[str, Any]]:
    """What somebody wrote: where each stands, and what they can do with it next."""
    return [_row(context, page) for page in practices]


def _row(context: dict[str, Any], page: PracticePage) -> dict[str, Any]:
    step, comment = progress(page), comment_on(page)
    edit = reverse("networks:edit_practice", args=[page.public_id])
    url = page.get_url(context["request"]) if page.live else edit
    action = _("Go on writing") if step in ON_ITS_WAY else _("Change it")
    if step == Progress.WAITING:
        action = _("Look at it")
    saved = page.latest_revision_created_at or page.last_published_at
    return {
        "title": written_in(page.draft_title),
        "url": url,
        "text": _("The network lead asks: %(comment)s") % {"comment": comment} if comment else "",
        "tone": wording.PROGRESS_TONES[step],
        "label": wording.PROGRESS[step],
        "meta": [written_in(str(page.network))],
        "side": [_("saved on %(day)s") % {"day": day(saved)}] if saved else [],
        "action_url": edit,
        "action": action,
    }
