"""Action items: agreed, changed, started, done or not done, carried over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from content.journal import note
from networks.actions.contributions import record_contribution
from networks.actions.guards import (
    priority_stands,
    require_editor,
    require_item_change,
    require_near,
    require_not_cancelled,
    require_own_priority,
)
from networks.models import ActionItem, ActionState, Contribution, Stage
from networks.rules.action_item import ActionState as ActionStateCode
from networks.rules.action_item import (
    CarryOver,
    CompletionProblem,
    TransitionProblem,
    check_carry_over,
    check_completion,
    check_transition,
)
from schools.models import SchoolHoliday
from schools.rules.school_weeks import add_school_weeks

if TYPE_CHECKING:
    from datetime import date

    from accounts.models import User
    from networks.models import Meeting
    from schools.models import Priority, School

DUE_IN_WEEKS = 6


@transaction.atomic
def add_action_item(
    *,
    by: User,
    meeting: Meeting,
    text: str,
    owner: User | None = None,
    school: School | None = None,
    due_on: date | None = None,
    priority: Priority | None = None,
) -> ActionItem:
    """What somebody will do at a school, agreed at a meeting.

    Without a date it is due at the next meeting, or six school weeks from now (instruments.md
    §6). Without a priority the one for which the school is in the network comes along.

    Raises:
        Refused: by somebody who does not edit the network.
        ValidationError: no words, an owner or school from outside the network, a priority of
            another school, a day before the meeting; neither owner nor school where the meeting
            was closed (R-CHAIN-2); a meeting that does not take place.
    """
    network = meeting.network
    require_editor(by, network)
    require_not_cancelled(meeting)
    served = _require_owner_and_school(meeting, owner, school)
    require_own_priority(school, priority)
    require_near("due_on", due_on)
    if due_on and due_on < timezone.localdate(meeting.page.starts_at):
        raise ValidationError({"due_on": _("Choose the day of the meeting, or a later one.")})
    item = ActionItem(
        network=network,
        meeting=meeting,
        text=text.strip(),
        owner=owner,
        school=school,
        due_on=due_on or _due_on(meeting, school),
        priority=priority or served,
    )
    item.full_clean()
    item.save()
    note("networks.add_action_item", network, by, item=str(item.public_id))
    return item


@transaction.atomic
def change_action_item(
    *, by: User, item: ActionItem, text: str, owner: User | None, school: School | None
) -> ActionItem:
    """Somebody else takes it on, or it says better what was agreed.

    With another school comes the priority for which that one is in the network.

    Raises:
        Refused: by somebody who does not edit the network.
        ValidationError: it is finished; no words; an owner or school from outside the network;
            neither owner nor school where the meeting was closed (R-CHAIN-2).
    """
    require_editor(by, item.network)
    _require_open(item)
    served = _require_owner_and_school(item.meeting, owner, school)
    if school != item.school:
        item.priority = served
    item.text, item.owner, item.school = text.strip(), owner, school
    item.full_clean()
    item.save()
    note("networks.change_action_item", item.network, by, item=str(item.public_id))
    return item


def _require_open(item: ActionItem) -> None:
    if not item.is_open:
        raise ValidationError(_("This action item is finished already."))


def _require_owner_and_school(
    meeting: Meeting, owner: User | None, school: School | None
) -> Priority | None:
    """Raises `ValidationError` by field for who or what is missing, or not of this network.

    Returns:
        The priority for which the school takes part, if any.
    """
    if meeting.is_closed:
        missing = [name for name, given in (("owner", owner), ("school", school)) if not given]
        words = _("Every action item needs somebody, a school and a date.")
        if missing:
            raise ValidationError(dict.fromkeys(missing, words))
    network = meeting.network
    if owner and not network.members.current().filter(user=owner).exists():
        raise ValidationError({"owner": _("Only people of this network can take it on.")})
    if school is None:
        return None
    network_school = network.schools.current().filter(school=school).first()
    if network_school is None:
        raise ValidationError({"school": _("This school takes no part in the network.")})
    return network_school.priority


def _due_on(meeting: Meeting, school: School | None) -> date:
    following = (
        meeting.network.meetings.not_cancelled()
        .filter(page__starts_at__gt=meeting.page.starts_at)
        .order_by("page__starts_at")
        .values_list("page__starts_at", flat=True)
        .first()
    )
    if following:
        return timezone.localdate(following)
    start = timezone.localdate(meeting.page.starts_at)
    holidays = SchoolHoliday.objects.of_school(school) if school else []
    return add_school_weeks(start, DUE_IN_WEEKS, holidays)


@transaction.atomic
def start_action_item(*, by: User, item: ActionItem) -> ActionItem:
    """Somebody is at it, perhaps after it was put down as not done."""
    require_item_change(by, item)
    _require_transition(item, ActionStateCode.BUSY, "")
    item.state = ActionState.BUSY
    item.completed_on, item.reason = None, ""
    item.save(update_fields=["state", "completed_on", "reason"])
    note("networks.start_action_item", item.network, by, item=str(item.public_id))
    return item


@transaction.atomic
def complete_action_item(
    *,
    by: User,
    item: ActionItem,
    what_happened: str = "",
    nothing_in_practice: str = "",
    stage: str = Stage.TRIED,
    school: School | None = None,
    on: date | None = None,
    **contribution: Any,
) -> Contribution | None:
    """Done; and what happened in practice? Something: a contribution begins, or is joined.

    Args:
        what_happened: what was done at school; becomes the note of the contribution.
        nothing_in_practice: or why nothing was; then there is no contribution (R-CHAIN-3).
        stage: where the contribution stands now.
        school: where this was, for an item that was agreed without a school.
        contribution: further arguments of `record_contribution`, such as `summary`.

    Raises:
        Refused: by somebody whose item it is not and who does not edit the network.
        ValidationError: neither or both were answered, or it was done before.
    """
    require_item_change(by, item)
    check = check_completion(what_happened, nothing_in_practice)
    if check.problem:
        raise ValidationError({"what_happened": _completion_problem(check.problem)})
    _require_transition(item, ActionStateCode.DONE, "")
    item.school = item.school or school
    if check.is_try_out and item.school is None:
        raise ValidationError({"school": _("Say first at which school this was.")})
    item.state = ActionState.DONE
    item.completed_on = on or timezone.localdate()
    item.what_happened, item.reason = what_happened.strip(), nothing_in_practice.strip()
    item.save()
    note("networks.complete_action_item", item.network, by, item=str(item.public_id))
    if item.school is None or not check.is_try_out:
        return None
    return record_contribution(
        by=by,
        network=item.network,
        school=item.school,
        action_item=item,
        stage=stage,
        on=item.completed_on,
        **(
            {
                "summary": item.text,
                "priority": _standing(item.priority),
                "explanation": what_happened,
            }
            | contribution
        ),
    )


def _standing(priority: Priority | None) -> Priority | None:
    """What the school put away since it was agreed is nothing to contribute to any more."""
    return priority if priority and priority_stands(priority) else None


@transaction.atomic
def drop_action_item(*, by: User, item: ActionItem, reason: str) -> ActionItem:
    """Not done, and why."""
    require_item_change(by, item)
    _require_transition(item, ActionStateCode.NOT_DONE, reason)
    item.state, item.reason = ActionState.NOT_DONE, reason.strip()
    item.completed_on = timezone.localdate()
    item.save()
    note("networks.drop_action_item", item.network, by, item=str(item.public_id))
    return item


@transaction.atomic
def carry_over_action_item(
    *, by: User, item: ActionItem, due_on: date, still_useful: bool = False
) -> ActionItem:
    """To a later date, twice at most; then only with a yes to "nog zinvol?", which begins anew.

    An earlier day that is still to come mends a date, and counts for nothing.

    Raises:
        Refused: by somebody who does not edit the network.
        ValidationError: it is finished, the day is the same, past or far away, or the question was
            not answered.
    """
    require_editor(by, item.network)
    _require_open(item)
    require_near("due_on", due_on)
    is_mended = item.due_on is not None and timezone.localdate() <= due_on < item.due_on
    if item.due_on and due_on <= item.due_on and not is_mended:
        raise ValidationError({"due_on": _("Choose another day that is still to come.")})
    if is_mended:
        item.due_on = due_on
        item.save(update_fields=["due_on"])
        note("networks.carry_over_action_item", item.network, by, item=str(item.public_id))
        return item
    if check_carry_over(item.carried_over) == CarryOver.ASK_STILL_USEFUL:
        if not still_useful:
            raise ValidationError(
                {"still_useful": _("It was carried over twice. Is it still useful?")}
            )
        item.carried_over = 0
    item.carried_over += 1
    item.due_on = due_on
    item.save(update_fields=["carried_over", "due_on"])
    note("networks.carry_over_action_item", item.network, by, item=str(item.public_id))
    return item


def _require_transition(item: ActionItem, to: ActionStateCode, reason: str) -> None:
    check = check_transition(ActionStateCode(item.state), to, reason)
    if check.problem:
        messages = {
            TransitionProblem.SAME_STATE: _("It has this state already."),
            TransitionProblem.ALREADY_DONE: _("It is done already."),
            TransitionProblem.REASON_MISSING: _("Say in one sentence why not."),
        }
        raise ValidationError({"state": messages[check.problem]})


def _completion_problem(problem: CompletionProblem) -> str:
    return {
        CompletionProblem.UNANSWERED: _("What happened in practice? Or say why nothing did."),
        CompletionProblem.CONTRADICTION: _(
            "Either something happened in practice, or nothing did: fill in one of the two."
        ),
    }[problem]
