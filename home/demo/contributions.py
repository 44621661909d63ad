"""What came of a network at its schools, step by step, each by who may take it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from home.demo.shapes import Answered, Confirmed, Moved, Proof
from networks import actions

if TYPE_CHECKING:
    from accounts.models import User
    from home.demo.play import Play
    from home.demo.shapes import ContributionPlan, Step
    from networks.models import Contribution


def play_contribution(play: Play, plan: ContributionPlan) -> None:
    contribution = _begin(play, plan)
    for step in plan.steps:
        _take(play, plan, step, contribution)


def _begin(play: Play, plan: ContributionPlan) -> Contribution:
    """Out of an action item that is done, or reported by itself."""
    by, day = play.cast.person(plan.by), play.days.day(plan.days)
    school = play.cast.school(plan.school)
    words: dict[str, Any] = {
        "summary": plan.summary,
        "stage": plan.stage,
        "colleagues": plan.colleagues,
        "practice": play.practices[plan.practice] if plan.practice else None,
    }
    if plan.adopted_from:
        words["adopted_from"] = play.network.contributions.get(
            school=play.cast.school(plan.adopted_from)
        )
    if plan.item:
        contribution = actions.complete_action_item(
            by=by, item=play.items[plan.item], what_happened=plan.what_happened, on=day, **words
        )
        assert contribution is not None  # something happened in practice
        return contribution
    return actions.record_contribution(
        by=by,
        network=play.network,
        school=school,
        priority=play.network.schools.get(school=school).priority,
        explanation=plan.what_happened,
        on=day,
        **words,
    )


def _take(play: Play, plan: ContributionPlan, step: Step, contribution: Contribution) -> None:
    by = play.cast.person(step.by or plan.by)
    match step:
        case Moved():
            actions.move_contribution(
                by=by,
                contribution=contribution,
                to=step.to,
                explanation=step.note,
                colleagues=step.colleagues,
                on=play.days.day(step.days),
            )
        case Answered():
            actions.answer_follow_up(
                by=by,
                follow_up=contribution.follow_ups.waiting().get(),
                answer=step.answer,
                explanation=step.note,
                on=play.days.day(step.days),
            )
            contribution.refresh_from_db()
        case Confirmed():
            actions.confirm_contribution(
                by=by,
                contribution=contribution,
                explanation=step.note,
                on=play.days.day(step.days),
            )
        case Proof():
            _show(play, step, by, contribution)


def _show(play: Play, proof: Proof, by: User, contribution: Contribution) -> None:
    actions.add_evidence(
        by=by,
        contribution=contribution,
        kind=proof.kind,
        title=proof.title,
        text=proof.text,
        before=proof.before,
        after=proof.after,
        also_played=proof.also_played,
        document=play.document(proof.file),
        measured_on=play.days.day(proof.measured) if proof.measured is not None else None,
        review_on=play.days.in_school_year(proof.review) if proof.review else None,
    )
