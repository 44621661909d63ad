"""Meetings of a network: planned, held, logged and closed, with what people took upon them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from networks import actions

if TYPE_CHECKING:
    from home.demo.play import Play
    from home.demo.shapes import Item, MeetingPlan
    from networks.models import Meeting


def plan_meeting(play: Play, plan: MeetingPlan) -> Meeting:
    return actions.plan_meeting(
        by=play.editor,
        network=play.network,
        title=plan.title,
        starts_at=play.days.moment(plan.days, plan.begins),
        ends_at=play.days.moment(plan.days, plan.ends),
        place=plan.place,
    )


def hold_meeting(play: Play, plan: MeetingPlan, meeting: Meeting) -> None:
    """Who was there, what was said and agreed; then it is closed, unless it still goes on."""
    what, why, here = plan.school
    absent = {play.cast.person(key).pk for key in plan.absent}
    members = play.network.members.current()
    actions.record_attendance(
        by=play.editor,
        meeting=meeting,
        present=[member for member in members if member.user_id not in absent],
    )
    actions.log_meeting(
        by=play.editor,
        meeting=meeting,
        notes=plan.notes,
        decisions=list(plan.decisions),
        contribution_to_goal=plan.contribution,
        school_what=what,
        school_why=why,
        school_here=here,
    )
    for item in plan.items:
        _add_item(play, item, meeting)
    if plan.closed:
        actions.close_meeting(
            by=play.editor, meeting=meeting, no_action_reason=plan.no_action_reason
        )


def _add_item(play: Play, plan: Item, meeting: Meeting) -> None:
    owner = play.cast.person(plan.owner)
    item = actions.add_action_item(
        by=play.editor,
        meeting=meeting,
        text=plan.text,
        owner=owner,
        school=play.cast.school(plan.school),
        due_on=play.days.day(plan.due),
    )
    if plan.key:
        play.items[plan.key] = item
    for later in plan.carried:
        actions.carry_over_action_item(by=play.editor, item=item, due_on=play.days.day(later))
    if plan.busy:
        actions.start_action_item(by=owner, item=item)
    if plan.done is not None:
        actions.complete_action_item(
            by=owner,
            item=item,
            nothing_in_practice=plan.nothing_in_practice,
            on=play.days.day(plan.done),
        )
