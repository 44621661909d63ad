"""Words for goals, people and days, as the components of `templates/components` show them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from django import template
from django.template.defaultfilters import date as format_date
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from content.templatetags.content_tags import written_in
from networks import wording
from networks.permissions import user_leads_network
from networks.rules.goal import Criterion, GoalCheck, GoalStatus, HumanCheck, Reason
from networks.rules.wording import Hint

if TYPE_CHECKING:
    from accounts.models import User
    from networks.models import Attendance, GoalRevision, Network, NetworkMember, NetworkPage
    from networks.rules.goal import CriterionResult
    from networks.rules.phase import ExplorationLimit
    from networks.rules.wording import WordingCheck

register = template.Library()

NEAR_ENOUGH_WITHOUT_YEAR = 150
# The screen on which each question is answered, and its number among the five of the lead.
WHERE: dict[Criterion | HumanCheck | Reason, tuple[Any, ...]] = {
    Criterion.TARGET_GROUP: ("goal_question", 1),
    Criterion.PRACTICE_CHANGE: ("goal_question", 2),
    Criterion.OUTCOME_INDICATOR: ("goal_question", 3),
    Criterion.DEADLINE: ("goal_question", 4),
    Criterion.SUCCESS_EVIDENCE: ("goal_question", 5),
    Criterion.PRIORITY_LINKS: ("schools",),
    Criterion.OWNERS: ("schools",),
    Reason.NO_MEETINGS: ("plan_meeting",),
    Reason.HOURS_UNKNOWN: ("hours",),
    Reason.NO_LEADER_AGREED_ON_TIME: ("goal",),
    HumanCheck.LEAD_CONFIRMS: ("goal",),
    HumanCheck.LEADER_RECOGNISES: ("goal",),
    HumanCheck.LEADERS_DOUBT: ("goal",),
}
# The part of the goal's screen that answers what only people can say.
PARTS: dict[Criterion | HumanCheck | Reason, str] = {
    HumanCheck.LEAD_CONFIRMS: "#publish",
    HumanCheck.LEADER_RECOGNISES: "#school-leaders",
    HumanCheck.LEADERS_DOUBT: "#school-leaders",
    Reason.NO_LEADER_AGREED_ON_TIME: "#school-leaders",
}
COUNTED_IN_DAYS = 28


@register.filter
def goal_state(check: GoalCheck, is_lead: bool = False) -> dict[str, Any]:
    """Word, tone, explanation, and why one sees it: the reason behind the next question.

    `is_lead`: the reader leads the network, and hears what only they can do in the second person.
    """
    question = check.next_question
    because = _reason(check, question, is_lead)
    return {
        "label": wording.STATUSES[check.status],
        "tone": wording.STATUS_TONES[check.status],
        "explanation": wording.STATUS_EXPLANATIONS[check.status],
        "not_linked": check.not_linked,
        "question": wording.QUESTIONS[question] if question else "",
        "answer": _answer(check, is_lead),
        "because": because,
        # What keeps it from being concrete; what a concrete goal still lacks is for its people.
        "reason": "" if check.status == GoalStatus.CONCRETE else _alone(check, question, because),
        "waiting": _waiting(check),
        "asked_of_lead": isinstance(question, Criterion) and question.asked_of_lead,
    }


@register.inclusion_tag("networks/editor/goal_status.html")
def goal_status(page: NetworkPage, user: User) -> dict[str, Any]:
    """Where the goal stands as it is written in this page of the editor, or, where that is a
    translation, in the draft of the page in the first language."""
    network = type(page.network)._default_manager.with_goal_facts().get(pk=page.network_id)
    written = page
    if not page.is_main:
        written = network.main_page
        written.take_goal_from_draft()
    schools = network.schools.current().select_related("school")
    return {
        "network": network,
        "is_lead": user_leads_network(user, network),
        "check": written.check_goal(network),
        "schools": [str(each.school) for each in schools],
    }


def _answer(check: GoalCheck, is_lead: bool) -> Any:
    """What the link to `answer_url` says; nothing where the reader can do nothing about it."""
    if check.next_question is HumanCheck.LEAD_CONFIRMS and not is_lead:
        return ""
    return wording.ANSWERS.get(_where(check), _("Answer it"))


def _where(check: GoalCheck) -> Criterion | HumanCheck | Reason | None:
    """The next question, as `WHERE` knows it: whether a network can do it itself is answered on
    more than one screen."""
    question = check.next_question
    if question is Criterion.INFLUENCE_FEASIBILITY:
        return check.result(question).reason
    return question


def _reason(check: GoalCheck, question: Criterion | HumanCheck | None, is_lead: bool) -> Any:
    if question is None:
        return wording.HUMAN_CHECK_REASONS[HumanCheck.LEADER_RECOGNISES] if _waiting(check) else ""
    if question is HumanCheck.LEAD_CONFIRMS:
        return _in_words(Reason.LEAD_HAS_NOT_CONFIRMED, is_lead)
    if isinstance(question, HumanCheck):
        return wording.HUMAN_CHECK_REASONS[question]
    return _in_words(check.result(question).reason, is_lead)


def _alone(check: GoalCheck, question: Criterion | HumanCheck | None, because: Any) -> Any:
    """The reason where the question does not stand beside it."""
    if (
        not isinstance(question, Criterion)
        or check.result(question).reason is not Reason.NOT_ANSWERED
    ):
        return because
    words = _("nothing was filled in yet at “%(question)s”")
    return words % {"question": wording.QUESTIONS[question]}


def _in_words(reason: Reason, is_lead: bool) -> Any:
    told = wording.REASONS | (wording.REASONS_FOR_LEAD if is_lead else {})
    return told[reason]


def _waiting(check: GoalCheck) -> str:
    """How many school leaders were asked and have not answered; nothing once one said yes."""
    n = check.leaders_waiting
    words = ngettext(
        "School leaders are asked whether this fits: %(n)s still has to answer.",
        "School leaders are asked whether this fits: %(n)s still have to answer.",
        n,
    )
    return words % {"n": n} if n else ""


@register.filter
def limit_reason(limit: ExplorationLimit) -> Any:
    """Why it is time to choose."""
    return wording.LIMITS[limit]


@register.simple_tag
def answer_url(check: GoalCheck, network: Network) -> str:
    """Where the next question about a goal is answered; nothing when there is none."""
    where = _where(check)
    if where is None:
        return ""
    name, *more = WHERE[where]
    return reverse(f"networks:{name}", args=[network.public_id, *more]) + PARTS.get(where, "")


@register.filter
def hint_lines(check: WordingCheck | None) -> list[tuple[str, Any]]:
    """What to read once more: the words in question, and what to ask oneself."""
    if check is None:
        return []
    lines = [("", wording.ACTIVITY_HINT)] if check.describes_activity else []
    told = {Hint.VAGUE_WORD, Hint.ACTIVITY_AS_GOAL} if check.describes_activity else set()
    return lines + [
        (", ".join(dict.fromkeys(span.text for span in found.spans)), wording.HINTS[found.hint])
        for found in check.hints
        if found.hint not in told
    ]


@register.filter
def question_of(criterion: Criterion) -> Any:
    """A criterion as a question."""
    return wording.QUESTIONS[criterion]


@register.filter
def name_of(criterion: Criterion) -> Any:
    """A question of the lead in a few words."""
    return wording.QUESTION_NAMES[criterion]


@register.filter
def reason_of(result: CriterionResult, is_lead: bool = False) -> Any:
    """Why a criterion stands where it stands; nothing when it is clear."""
    return _in_words(result.reason, is_lead) if result.points < 2 else ""


@register.filter
def goal_criteria(check: GoalCheck, is_lead: bool = False) -> list[dict[str, Any]]:
    """The eight questions with the state of each, and whether it cannot be missing."""
    return [
        {
            "question": wording.QUESTIONS[result.criterion],
            "tone": wording.POINT_TONES[result.points],
            "label": wording.POINT_WORDS[result.points],
            "because": reason_of(result, is_lead),
            "must_have": result.must_have,
        }
        for result in check.criteria
    ]


@register.filter
def goal_history(revisions: Iterable[GoalRevision]) -> list[tuple[str, Any]]:
    """How the goal became sharper, the first version first; nothing while there is only one."""
    versions = sorted(revisions, key=lambda revision: revision.number)
    if len(versions) < 2:
        return []
    return [
        (f"{day(version.made_at)} · {version.get_status_display()}", written_in(version.sentence))
        for version in versions
    ]


@register.filter
def person(user: User | None) -> str:
    """Somebody's name; never the e-mail address, which is what a user without a name is called."""
    return (user and user.get_full_name()) or _("a colleague")


@register.filter
def role_of(members: Iterable[NetworkMember], role: str) -> list[NetworkMember]:
    """Those who are `lead`, `member` or `guest`."""
    return [member for member in members if member.role == role]


@register.filter
def attended(attendance: Iterable[Attendance]) -> dict[str, Any]:
    """Who was there, and how many could have been; empty when nobody noted it."""
    rows = list(attendance)
    return (
        {"present": [row.member for row in rows if row.present], "invited": len(rows)}
        if rows
        else {}
    )


@register.filter
def names(members: Iterable[NetworkMember]) -> str:
    """ "Samira", "Samira and Joost", "Samira, Joost and Denise"."""
    all_names = [person(member.user) for member in members]
    if len(all_names) < 2:
        return "".join(all_names)
    return _("%(names)s and %(last)s") % {"names": ", ".join(all_names[:-1]), "last": all_names[-1]}


def local_day(value: datetime | date) -> date:
    """The day on which something is in the Netherlands."""
    if isinstance(value, datetime):
        return timezone.localdate(value) if timezone.is_aware(value) else value.date()
    return value


@register.filter
def day(value: datetime | date | None) -> str:
    """A date in words: "12 October", with the year when it is further away."""
    if value is None:
        return ""
    when = local_day(value)
    near = abs((when - timezone.localdate()).days) <= NEAR_ENOUGH_WITHOUT_YEAR
    return format_date(when, "j F" if near else "j F Y")


@register.filter
def month(value: datetime | date | None) -> str:
    """ "September 2025"."""
    return format_date(local_day(value), "F Y") if value else ""


@register.filter
def how_long_until(value: datetime | date) -> str:
    """ "today", "tomorrow", "in 9 days"; nothing for what is past or far away."""
    days = (local_day(value) - timezone.localdate()).days
    if days < 0 or days > COUNTED_IN_DAYS:
        return ""
    if days < 2:
        return _("tomorrow") if days else _("today")
    return ngettext("in %(n)s day", "in %(n)s days", days) % {"n": days}


@register.simple_tag(takes_context=True)
def sign_in_url(context: dict[str, Any]) -> str:
    """Where to sign in and come back to this very page."""
    query = urlencode({"next": context["request"].get_full_path()})
    return f"{reverse('accounts:sign_in')}?{query}"
