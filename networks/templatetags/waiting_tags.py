"""What waits for somebody, as rows of their start page (templates/components/row.html)."""

from __future__ import annotations

from typing import Any

from django import template
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from content.templatetags.content_tags import written_in
from networks import wording
from networks.models import Contribution, MeetingPage, Network
from networks.models.practice_display import comment_on
from networks.templatetags.adoption_tags import try_out_question
from networks.templatetags.listing_tags import title_of
from networks.templatetags.networks_tags import day

register = template.Library()


@register.simple_tag(takes_context=True)
def waiting_rows(context: dict[str, Any], card: dict[str, Any]) -> list[dict[str, Any]]:
    """All that waits for this reader: what it is, where it belongs, why they see it."""
    request = context["request"]
    return [
        *(_log(each) for each in card["to_log"]),
        *(_recognition(request, each) for each in card["recognitions"]),
        *(_confirmation(row, role) for row, role in card["confirmations"]),
        *(_sent_back(each) for each in card["sent_back"]),
        *(_provisional(each) for each in card["provisional"]),
        *(_refused(each) for each in card["refused"]),
        *(_without_owner(each) for each in card["without_owner"]),
        *(_to_read(each) for each in card["to_read"]),
        *(_changes_asked(each) for each in card["changes_asked"]),
        *(_to_review(each) for each in card["to_review"]),
        *(_follow_up(each, request.user) for each in card["follow_ups"]),
        *(try_out_question(each) for each in card["try_outs"]),
        *(_action_item(each) for each in card["action_items"]),
    ]


def _log(page: MeetingPage) -> dict[str, Any]:
    return _waiting(
        title=title_of(page),
        url=reverse("networks:log_meeting", args=[page.meeting.public_id]),
        text=_("The log has not been written yet. Ten minutes is enough."),
        kind=_("Meeting"),
        place=_network_title(page.network),
        because=_("you lead this network, and the meeting is over"),
        side=[_("it was on %(day)s") % {"day": day(page.starts_at)}],
    )


def _recognition(request: HttpRequest, recognition: Any) -> dict[str, Any]:
    school, network = recognition.network_school.school, recognition.network_school.network
    return _waiting(
        title=_("Does this goal fit %(school)s?") % {"school": school},
        url=reverse("networks:recognition", args=[recognition.public_id]),
        text=written_in(recognition.goal_revision.sentence),
        kind=_("Question about a goal"),
        place=_network_title(network),
        because=_("you lead %(school)s") % {"school": school},
        side=[_("asked on %(day)s") % {"day": day(recognition.asked_at)}],
    )


def _confirmation(row: Contribution, role: Any) -> dict[str, Any]:
    return _waiting(
        title=_("Can you confirm this: “%(stage)s”?") % {"stage": row.get_stage_display()},
        url=reverse("networks:confirm_contribution", args=[row.public_id]),
        text=written_in(row.summary),
        kind=row.school.name,
        place=_network_title(row.network),
        because=wording.CONFIRMER_IS_YOU[role],
    )


def _sent_back(row: Contribution) -> dict[str, Any]:
    return _waiting(
        title=_("Not confirmed yet: “%(stage)s”") % {"stage": row.get_stage_display()},
        url=reverse("networks:contribution", args=[row.public_id]),
        text=written_in(row.missing),
        kind=row.school.name,
        place=_network_title(row.network),
        because=_(
            "you reported it and something is missing; add what shows it, and it is asked again"
        ),
    )


def _provisional(priority: Any) -> dict[str, Any]:
    return _waiting(
        title=written_in(priority.title),
        url=reverse("priorities:answer", args=[priority.public_id]),
        text=_("Do you adopt this priority, change it, or refuse it?"),
        kind=_("Provisional priority"),
        place=priority.school.name,
        because=_("a network lead proposed it for your school"),
    )


def _refused(row: Any) -> dict[str, Any]:
    return _waiting(
        title=_("For which other priority does %(school)s take part?") % {"school": row.school},
        url=reverse("networks:network_school", args=[row.public_id]),
        text=refusal_of(row),
        kind=_("Proposal not adopted"),
        place=_network_title(row.network),
        because=_("you lead this network, and the school did not adopt what was proposed"),
    )


@register.filter
def refusal_of(row: Any) -> Any:
    """What a school did not adopt, and why, in the words of its leader."""
    return format_html("“{}”: {}", written_in(row.priority.title), written_in(row.priority.refusal))


def _follow_up(follow_up: Any, user: Any) -> dict[str, Any]:
    contribution = follow_up.contribution
    began = ngettext(
        "you began with it %(n)s school week ago",
        "you began with it %(n)s school weeks ago",
        follow_up.weeks,
    )
    left = _("you are the champion of this school, and whoever began with it has left")
    return _waiting(
        title=_("How did it go?"),
        url=reverse("networks:answer_follow_up", args=[follow_up.public_id]),
        text=written_in(contribution.summary),
        kind=contribution.school.name,
        place=_network_title(contribution.network),
        because=began % {"n": follow_up.weeks} if contribution.claimed_by_id == user.pk else left,
    )


def _to_read(page: Any) -> dict[str, Any]:
    return _waiting(
        title=format_html(_("Read: {title}"), title=written_in(page.draft_title)),
        url=reverse("networks:read_practice", args=[page.public_id]),
        text=_("Publish it, or ask for a change."),
        kind=_("Practice"),
        place=written_in(str(page.network)),
        because=_("%(person)s wrote it, and you lead this network") % {"person": page.owner}
        if page.owner
        else _("somebody wrote it, and you lead this network"),
    )


def _changes_asked(page: Any) -> dict[str, Any]:
    return _waiting(
        title=written_in(page.draft_title),
        url=reverse("networks:edit_practice", args=[page.public_id]),
        text=written_in(comment_on(page)),
        kind=_("Practice"),
        place=written_in(str(page.network)),
        because=_("you wrote it, and the network lead asks to change something"),
    )


def _to_review(page: Any) -> dict[str, Any]:
    return _waiting(
        title=format_html(_("Still useful? {title}"), title=written_in(page.title)),
        url=reverse("networks:review_practice", args=[page.public_id]),
        kind=_("Practice"),
        place=written_in(str(page.network)),
        because=_("it was published more than two years ago, and nobody looked at it since"),
        side=[_("published on %(day)s") % {"day": day(page.last_published_at)}],
    )


def _without_owner(network: Any) -> dict[str, Any]:
    n = network.items_nobody_does
    title = ngettext("Who does this action item?", "Who does these %(n)s action items?", n)
    return _waiting(
        title=title % {"n": n},
        url=reverse("networks:action_items", args=[network.public_id]),
        kind=_("Action items"),
        place=_network_title(network),
        because=_(
            "you lead this network, and whoever took them on is no longer in it, or nobody did"
        ),
    )


def _action_item(item: Any) -> dict[str, Any]:
    over = item.due_on < timezone.localdate()
    return _waiting(
        title=written_in(item.text),
        url=reverse("networks:action_item", args=[item.public_id]),
        kind=_("Action item"),
        place=item.school.name if item.school else "",
        because=_("you took this on and the day has passed")
        if over
        else _("you took this on and the day is near"),
        side=[_("by %(day)s") % {"day": day(item.due_on)}],
    )


def _waiting(*, kind: Any, place: Any, **row: Any) -> dict[str, Any]:
    return {"level": 3, "meta": [each for each in (kind, place) if each], **row}


def _network_url(request: HttpRequest, network: Network) -> str:
    return next((page.get_url(request) for page in network.pages.all()), "")


def _network_title(network: Network) -> Any:
    return next((title_of(page) for page in network.pages.all()), "")
