"""Contributions: begun or joined, moved along, stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from content.errors import Refused
from content.journal import note
from networks.actions.events import record_event
from networks.actions.follow_up_plan import plan_next_follow_up
from networks.actions.guards import (
    require_choice,
    require_mover,
    require_own_priority,
    take_turns,
)
from networks.models import (
    ActionItem,
    Contribution,
    EventKind,
)
from networks.models import Stage as StageChoices
from networks.permissions import (
    user_can_record_contribution,
)
from networks.rules.contribution import MoveProblem, Stage, check_move, position

if TYPE_CHECKING:
    from datetime import date

    from accounts.models import User
    from networks.models import Network, PracticePage
    from schools.models import Priority, School


@transaction.atomic
def record_contribution(
    *,
    by: User,
    network: Network,
    school: School,
    summary: str,
    stage: str = Stage.TRIED,
    priority: Priority | None = None,
    action_item: ActionItem | None = None,
    practice: PracticePage | None = None,
    adopted_from: Contribution | None = None,
    colleagues: int | None = None,
    explanation: str = "",
    on: date | None = None,
) -> Contribution:
    """Something came of it at a school: a contribution begins, with its first follow-up.

    Where the school has a contribution in this network that is still running, the new try-out
    joins it: one event more, and the stage only ever goes forward (product.md, Contribution
    stages).

    Raises:
        Refused: by somebody from outside the network and the school.
        ValidationError: a priority or contribution that does not belong to it; no words; a stage
            in which nothing begins.
    """
    if not user_can_record_contribution(by, network, school):
        raise Refused(
            _("You cannot record a contribution for %(school)s here.") % {"school": school},
            who_may=_("Members of the network and colleagues of the school can."),
        )
    require_choice("stage", stage, StageChoices)
    if stage == Stage.STOPPED:
        raise ValidationError({"stage": _("Say first what was tried; then you can stop it.")})
    require_own_priority(school, priority)
    if adopted_from and adopted_from.school_id == school.pk:
        raise ValidationError({"adopted_from": _("A school cannot take over from itself.")})
    day = on or timezone.localdate()
    take_turns(network)  # of two taps on a phone the second joins what the first began
    running = (
        Contribution.objects.running()
        .unarchived()
        .filter(network=network, school=school)
        .order_by("pk")
        .first()
    )
    if running:
        _fill_what_is_open(running, priority, action_item, practice, adopted_from)
        if colleagues is not None:
            running.colleagues = colleagues
        words = [words for text in (summary, explanation) if (words := text.strip())]
        said = "\n".join(text for text in words if text != running.summary)
        return _join(
            running, by=by, stage=stage, explanation=said, day=day, action_item=action_item
        )
    contribution = Contribution(
        network=network,
        school=school,
        priority=priority,
        action_item=action_item,
        practice=practice,
        adopted_from=adopted_from,
        summary=summary.strip(),
        started_on=day,
        claimed_by=by,
        stage=Stage(stage),
        colleagues=colleagues,
    )
    contribution.full_clean()
    contribution.save()
    record_event(
        contribution,
        by,
        EventKind.REPORTED,
        to=stage,
        on=day,
        explanation=explanation,
        action_item=action_item,
    )
    plan_next_follow_up(contribution)
    note("networks.record_contribution", network, by, contribution=str(contribution.public_id))
    return contribution


def _fill_what_is_open(
    running: Contribution,
    priority: Priority | None,
    action_item: ActionItem | None,
    practice: PracticePage | None,
    adopted_from: Contribution | None,
) -> None:
    """What a new try-out adds to a contribution; what is there already stays.

    What somebody confirmed before is not what was taken over now, so it gets no `adopted_from`:
    the mark of another school would follow without anybody having confirmed it.
    """
    running.priority = running.priority or priority
    running.action_item = running.action_item or action_item
    running.practice = running.practice or practice
    if not running.confirmed_stage:
        running.adopted_from = running.adopted_from or adopted_from


def _join(
    running: Contribution,
    *,
    by: User,
    stage: str,
    explanation: str,
    day: date,
    action_item: ActionItem | None,
) -> Contribution:
    before = running.stage
    forward = (position(Stage(stage)) or 0) > (position(Stage(before)) or 0)
    if forward:
        running.stage, running.claimed_by = Stage(stage), by
    running.clean_fields()
    running.save()
    record_event(
        running,
        by,
        EventKind.REPORTED,
        before=before,
        to=stage if forward else before,
        on=day,
        explanation=explanation,
        action_item=action_item,
    )
    note("networks.join_contribution", running.network, by, contribution=str(running.public_id))
    return running


@transaction.atomic
def link_contribution(*, by: User, contribution: Contribution, priority: Priority) -> Contribution:
    """Says to which priority of the same school it contributes (B-5)."""
    require_mover(by, contribution)
    require_own_priority(contribution.school, priority)
    contribution.priority = priority
    contribution.save(update_fields=["priority"])
    note(
        "networks.link_contribution",
        contribution.network,
        by,
        contribution=str(contribution.public_id),
    )
    return contribution


@transaction.atomic
def move_contribution(
    *,
    by: User,
    contribution: Contribution,
    to: str,
    explanation: str = "",
    colleagues: int | None = None,
    on: date | None = None,
) -> Contribution:
    """Further along, or back with a reason.

    Who moves it forward, or takes up again what was stopped, is who claims it. What was confirmed
    stays confirmed, up to the stage it stands in.

    Raises:
        Refused: by somebody who may not move it.
        ValidationError: the same stage or none at all, or no reason where one is needed.
    """
    require_mover(by, contribution)
    require_choice("stage", to, StageChoices)
    check = check_move(Stage(contribution.stage), Stage(to), explanation)
    if check.problem:
        raise ValidationError({"stage": _move_problem(check.problem)})
    before = contribution.stage
    contribution.stage = Stage(to)
    if _is_forward(before, to) or before == Stage.STOPPED:
        contribution.claimed_by = by
    if _is_forward(to, contribution.confirmed_stage):
        contribution.confirmed_stage = Stage(to)
    if colleagues is not None:
        contribution.colleagues = colleagues
    contribution.clean_fields()
    contribution.save()
    day = on or timezone.localdate()
    record_event(
        contribution, by, EventKind.REPORTED, before=before, to=to, on=day, explanation=explanation
    )
    plan_next_follow_up(contribution, after=day)
    note(
        "networks.move_contribution",
        contribution.network,
        by,
        contribution=str(contribution.public_id),
        before=before,
        after=str(to),
    )
    return contribution


def stop_contribution(
    *, by: User, contribution: Contribution, learned: str, on: date | None = None
) -> Contribution:
    """Stopped on purpose; what was learned is what it brought.

    Raises:
        Refused: by somebody who may not move it.
        ValidationError: nothing was learned, or it stopped already.
    """
    return move_contribution(
        by=by, contribution=contribution, to=Stage.STOPPED, explanation=learned, on=on
    )


def _is_forward(before: str, to: str) -> bool:
    """Whether `to` lies further along the thread than `before`; nothing lies past *stopped*."""
    if not before or not to:
        return False
    here, there = position(Stage(before)), position(Stage(to))
    return here is not None and there is not None and there > here


def _move_problem(problem: MoveProblem) -> str:
    return {
        MoveProblem.SAME_STAGE: _("It is at this stage already."),
        MoveProblem.REASON_MISSING: _("Say in one sentence why it goes back."),
        MoveProblem.LESSON_MISSING: _("Say what you learned from it; that counts too."),
    }[problem]
