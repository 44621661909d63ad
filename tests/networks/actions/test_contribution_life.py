"""Whatever happens to a contribution, in whatever order: what must hold, holds."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from content.errors import Refused
from networks.actions import (
    answer_follow_up,
    confirm_contribution,
    link_contribution,
    move_contribution,
    record_contribution,
    refuse_contribution,
    skip_follow_up,
    stop_contribution,
)
from networks.actions.follow_up_plan import plan_next_follow_up
from networks.models import Answer, Contribution, ContributionEvent, FollowUp, Stage
from networks.rules.contribution import STAGES, position
from networks.rules.follow_up import needs_follow_up
from schools.models import School, SchoolHoliday

pytestmark = pytest.mark.django_db

SEEN = "Dat hebben we gezien."
STAGE = st.sampled_from(Stage.values)
WORDS = st.sampled_from([SEEN, SEEN, SEEN, ""])
MOVERS = st.sampled_from(["member", "champion", "lead"])
CONFIRMERS = st.sampled_from(["champion", "school_leader", "member"])
OTHERS = st.sampled_from(["teacher", "coordinator", "stranger", "guest"])
# What somebody does, to where, with which words; who; and how many days later.
DAYS = st.integers(0, 120)
STEPS = st.one_of(
    st.tuples(st.just("move"), STAGE, WORDS, MOVERS, DAYS),
    st.tuples(st.just("confirm"), st.none(), WORDS, CONFIRMERS, DAYS),
    st.tuples(st.just("answer"), st.sampled_from(Answer.values), WORDS, MOVERS, DAYS),
    st.tuples(
        st.sampled_from(["record", "move", "stop", "confirm", "refuse", "skip", "link"]),
        STAGE,
        WORDS,
        st.one_of(MOVERS, CONFIRMERS, OTHERS),
        DAYS,
    ),
)
LIVES = st.lists(STEPS, min_size=4, max_size=9)

BACK_AND_FORTH = [
    ("move", "effect_visible", "", "member", 10),
    ("confirm", None, "", "champion", 1),
    ("move", "tried", SEEN, "member", 30),
    ("move", "effect_visible", "", "champion", 30),
    ("confirm", None, "", "champion", 1),
    ("confirm", None, "", "school_leader", 1),
]
STOPPED_AND_STARTED = [
    ("move", "team_applied", "", "member", 10),
    ("confirm", None, "", "champion", 1),
    ("stop", None, SEEN, "champion", 60),
    ("move", "embedded", SEEN, "champion", 60),
    ("confirm", None, "", "champion", 1),
    ("record", "tried", SEEN, "member", 1),
]
YEARS_OF_QUESTIONS = [
    ("answer", answer, SEEN, "champion", days)
    for answer, days in (("not_yet", 40), ("together", 5), ("tried", 200), ("not_yet", 120))
]


def take(world, step, by, on):
    """One step by one person, on a day; raises what the action raises."""
    kind, what, words = step[:3]
    contribution = Contribution.objects.filter(school=world.klaproos).latest("pk")
    mine = {"by": by, "contribution": contribution}
    if kind == "record":
        record_contribution(
            by=by,
            network=world.network,
            school=world.klaproos,
            summary="Ook in groep 6",
            stage=what,
            explanation=words,
            on=on,
        )
    elif kind == "move":
        move_contribution(**mine, to=what, explanation=words, on=on)
    elif kind == "stop":
        stop_contribution(**mine, learned=words, on=on)
    elif kind == "confirm":
        confirm_contribution(**mine, explanation=words, on=on)
    elif kind == "refuse":
        refuse_contribution(**mine, reason=words, on=on)
    elif kind == "link":
        link_contribution(**mine, priority=world.other_priority)
    elif moment := FollowUp.objects.waiting().filter(contribution=contribution).first():
        if kind == "answer":
            answer_follow_up(by=by, follow_up=moment, answer=what, explanation=words, on=on)
        else:
            skip_follow_up(by=by, follow_up=moment, reason=words)


def everything():
    """What a step that is not allowed must leave as it was."""
    return [
        list(model.objects.order_by("pk").values_list())
        for model in (Contribution, ContributionEvent, FollowUp)
    ]


def check(contribution, free):
    stage, confirmed = contribution.stage, contribution.confirmed_stage
    assert confirmed != Stage.STOPPED, "nobody confirms a stop"
    if confirmed and stage in STAGES:
        assert position(confirmed) <= position(stage), "confirmed beyond what was reported"

    follow_ups = contribution.follow_ups.all()
    waiting = [each for each in follow_ups if not each.answer and not each.skipped_reason]
    done = {each.weeks for each in follow_ups} - {each.weeks for each in waiting}
    assert len(waiting) == (1 if needs_follow_up(Stage(stage), done) else 0)
    for moment in waiting:
        assert moment.due_on.isoweekday() <= 5, "a weekend"
        assert not any(each.first_day <= moment.due_on <= each.last_day for each in free)

    stood = None
    for event in contribution.events.order_by("pk"):
        assert event.from_stage == (stood if stood is not None else event.from_stage)
        stood = event.to_stage
    assert stood in {None, stage}, "the events do not tell where it stands"


def check_confirmation(before, contribution):
    """Whoever confirmed was not the one who claimed."""
    event = contribution.events.order_by("pk").last()
    if event and event.pk not in before and event.kind == "confirmed":
        assert event.by_id != contribution.claimed_by_id
        assert contribution.confirmed_stage == contribution.stage


@pytest.mark.parametrize("team_size", [6, 20])
@settings(
    max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@example(life=BACK_AND_FORTH, weeks_ago=6)
@example(life=STOPPED_AND_STARTED, weeks_ago=30)
@example(life=YEARS_OF_QUESTIONS, weeks_ago=57)
@given(life=LIVES, weeks_ago=st.integers(1, 60))
def test_a_contribution_keeps_its_promises(world, team_size, life, weeks_ago):
    with transaction.atomic():
        School.objects.filter(pk=world.klaproos.pk).update(team_size=team_size)
        free = SchoolHoliday.objects.of_school(world.klaproos)
        day = timezone.localdate() - timedelta(weeks=weeks_ago)
        world.moment.delete()
        Contribution.objects.filter(pk=world.trial.pk).update(started_on=day)
        plan_next_follow_up(world.trial)
        for step in life:
            role, days = step[3:]
            day += timedelta(days=days)
            before = everything()
            events = set(ContributionEvent.objects.values_list("pk", flat=True))
            try:
                take(world, step, getattr(world, role), min(day, timezone.localdate()))
            except (Refused, ValidationError):
                assert everything() == before, "refused, and yet something changed"
            assert events <= set(ContributionEvent.objects.values_list("pk", flat=True))
            for contribution in Contribution.objects.filter(school=world.klaproos):
                check(contribution, free)
                check_confirmation(events, contribution)
            running = Contribution.objects.running().filter(school=world.klaproos)
            assert running.count() <= 1, "a try-out began beside one that runs"
        transaction.set_rollback(True)
