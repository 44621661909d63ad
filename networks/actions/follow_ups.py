"""Answering a follow-up: one tap and one optional sentence (product.md, rule 10)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from content.errors import Refused
from content.journal import note
from networks.actions.contributions import move_contribution
from networks.actions.follow_up_plan import plan_next_follow_up
from networks.models import Answer
from networks.permissions import user_can_move_contribution
from networks.rules.contribution import Stage, check_move
from networks.rules.follow_up import Answer as AnswerCode
from networks.rules.follow_up import suggested_stage

if TYPE_CHECKING:
    from datetime import date

    from accounts.models import User
    from networks.models import FollowUp


@transaction.atomic
def answer_follow_up(
    *, by: User, follow_up: FollowUp, answer: str, explanation: str = "", on: date | None = None
) -> FollowUp:
    """Says how it went; the contribution moves along where the answer points further.

    *Stopped* without a word of what was learned keeps the answer and leaves the contribution
    where it is: stopping asks for the lesson (instruments.md §4.1), one tap does not.

    Raises:
        Refused: by somebody who may not move the contribution.
        ValidationError: answered already, or an answer that does not exist.
    """
    _require_waiting(by, follow_up)
    if answer not in Answer.values:
        raise ValidationError({"answer": _("Choose one of the answers.")})
    contribution = follow_up.contribution
    follow_up.answer, follow_up.note = Answer(answer), explanation.strip()
    follow_up.answered_by, follow_up.answered_on = by, on or timezone.localdate()
    follow_up.save()
    current = Stage(contribution.stage)
    stage = suggested_stage(AnswerCode(answer), current)
    if stage and check_move(current, stage, explanation).ok:
        move_contribution(
            by=by, contribution=contribution, to=stage, explanation=explanation, on=on
        )
    plan_next_follow_up(contribution, after=follow_up.answered_on)
    note("networks.answer_follow_up", contribution.network, by, answer=answer)
    return follow_up


@transaction.atomic
def skip_follow_up(*, by: User, follow_up: FollowUp, reason: str) -> FollowUp:
    """Not this time, and why; the next one is planned."""
    _require_waiting(by, follow_up)
    if not reason.strip():
        raise ValidationError({"skipped_reason": _("Say in one sentence why not this time.")})
    follow_up.skipped_reason = reason.strip()
    follow_up.save(update_fields=["skipped_reason"])
    plan_next_follow_up(follow_up.contribution, after=timezone.localdate())
    note("networks.skip_follow_up", follow_up.contribution.network, by)
    return follow_up


def _require_waiting(by: User, follow_up: FollowUp) -> None:
    if not user_can_move_contribution(by, follow_up.contribution):
        raise Refused(
            _("You cannot answer this question."),
            who_may=_("Whoever reported it, the champion of the school and the lead can."),
        )
    if follow_up.answer or follow_up.skipped_reason:
        raise ValidationError(_("This question has been answered already."))
