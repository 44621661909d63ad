"""The goal: publishing it, keeping its versions, asking school leaders whether it fits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from content.errors import Refused
from content.journal import note
from networks.actions.guards import require_editor, require_four_things
from networks.actions.pages import publish_changes, save_draft
from networks.models import GoalRevision, LeaderRecognition, Network, RecognitionAnswer
from networks.models.network_page import GOAL_DATES, GOAL_TEXTS
from networks.permissions import user_can_answer_recognition, user_leads_network

if TYPE_CHECKING:
    from datetime import datetime

    from accounts.models import User
    from networks.models import NetworkPage

GOAL_FIELDS = ("goal", "contribution_to_schools", *GOAL_TEXTS, *GOAL_DATES)


@transaction.atomic
def save_goal(*, by: User, network: Network, **answers: Any) -> None:
    """Keeps answers about the goal as a draft, while somebody is at it; publishes nothing.

    `answers` are fields of `NetworkPage` (`GOAL_FIELDS`); what is left out stays as it is.

    Raises:
        Refused: by somebody who does not edit the network.
        ValidationError: by field, a text that is too long or a day that is none.
    """
    require_editor(by, network)
    if save_draft(network.main_page, by, GOAL_FIELDS, answers):
        note("networks.save_goal", network, by, fields=sorted(answers))


@transaction.atomic
def publish_goal(
    *, by: User, network: Network, at: datetime | None = None, **answers: Any
) -> GoalRevision:
    """Publishes a changed goal and keeps it as a version.

    `answers` are fields of `NetworkPage` (`GOAL_FIELDS`); what is left out stays as it is. `at` is
    when it was published, for goals that are entered later.

    Raises:
        Refused: by somebody who does not edit the network.
        ValidationError: by field, what the page lacks to be published.
    """
    require_editor(by, network)
    before = network.goal_revisions.first()
    page = publish_changes(network.main_page, by, GOAL_FIELDS, answers, require_four_things)
    revision = keep_goal_revision(page, by)
    if at and revision != before:
        revision.made_at = at
        revision.save(update_fields=["made_at"])
    return revision


def keep_goal_revision(page: NetworkPage, by: User | None) -> GoalRevision:
    """The version of a goal that has just been published: a new one where it changed.

    A lead who publishes confirms the goal by that (instruments.md §3.2, human checks), so a goal
    that a coordinator wrote gets a version of its own when its lead publishes it. Its words are
    the same then, and what school leaders said about them comes along.
    """
    network = page.network
    last = network.goal_revisions.first()
    confirmed = by is not None and user_leads_network(by, network)
    same = last and (last.sentence, last.answers) == (page.goal, page.goal_answers)
    if last and same and (last.lead_confirmed or not confirmed):
        return last
    revision = GoalRevision.objects.create(
        network=network,
        number=last.number + 1 if last else 1,
        made_at=timezone.now(),
        made_by=by,
        sentence=page.goal,
        answers=page.goal_answers,
        lead_confirmed=confirmed,
        status="diffuse",
        rubric_version=0,
    )
    if last and same:
        last.recognitions.update(goal_revision=revision)
    _keep_status(revision, page)
    note("networks.publish_goal", network, by, number=revision.number, status=revision.status)
    return revision


def _keep_status(revision: GoalRevision, page: NetworkPage) -> None:
    """Keeps with a version how sharp it is, as of now."""
    facts = Network.objects.with_goal_facts().get(pk=page.network_id)
    check = page.check_goal(facts)
    revision.status, revision.rubric_version = check.status, check.version
    revision.save(update_fields=["status", "rubric_version"])


@transaction.atomic
def ask_leaders(*, by: User, network: Network, again: bool = False) -> list[LeaderRecognition]:
    """Asks the leaders of all schools that take part whether the goal fits their priority.

    A school that was asked before is asked anew only about a goal in other words. `again` asks
    those who had doubts about these words instead: after a talk, the answer may be another. What
    they wrote stays, and that they agree with the time.

    Raises:
        Refused: by somebody who does not edit the network.
        ValidationError: no goal was published yet.
    """
    require_editor(by, network)
    revision = network.goal_revisions.first()
    if not revision:
        raise ValidationError(_("Publish the goal first; then you can ask school leaders."))
    asked = []
    schools = network.schools
    asking = schools.doubting(revision) if again else schools.to_ask_about(revision)
    for network_school in asking.select_related("recognition"):
        recognition = getattr(network_school, "recognition", None)
        if recognition is None:
            asked.append(
                LeaderRecognition.objects.create(
                    network_school=network_school, goal_revision=revision
                )
            )
        else:
            recognition.goal_revision = revision
            recognition.asked_at = timezone.now()
            recognition.answer, recognition.answered_at = "", None
            recognition.time_agreed = recognition.time_agreed and again
            recognition.save()
            asked.append(recognition)
    _keep_status(revision, network.main_page)
    note("networks.ask_leaders", network, by, schools=len(asked), again=again)
    return asked


@transaction.atomic
def answer_recognition(
    *,
    by: User,
    recognition: LeaderRecognition,
    answer: str,
    time_agreed: bool = False,
    explanation: str = "",
) -> LeaderRecognition:
    """A school leader says whether a goal fits ("dit past bij ons").

    Raises:
        Refused: by anybody who does not lead the school, and in an archived network.
        ValidationError: an answer that does not exist.
    """
    if recognition.network_school.network.archived_at:
        raise Refused(
            _("This network is in the archive, and its goal stays as it is."),
            who_may=_("The academy coordinator can take it out of the archive."),
        )
    if not user_can_answer_recognition(by, recognition):
        raise Refused(
            _("You cannot answer for %(school)s.") % {"school": recognition.network_school},
            who_may=_("The leader of the school can."),
        )
    if answer not in RecognitionAnswer.values:
        raise ValidationError({"answer": _("Choose one of the answers.")})
    recognition.answer = answer
    recognition.time_agreed = time_agreed
    recognition.note = explanation
    recognition.answered_by, recognition.answered_at = by, timezone.now()
    recognition.save()
    network = recognition.network_school.network
    # A goal can become concrete by a school leader's yes, or fall back by a no.
    if last := network.goal_revisions.first():
        _keep_status(last, network.main_page)
    note("networks.answer_recognition", network, by, answer=answer)
    return recognition
