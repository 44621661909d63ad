"""Follow-ups count in school weeks, skip the holidays and never stop too soon (rule 10)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.utils import timezone

from networks.actions import (
    answer_follow_up,
    move_contribution,
    record_contribution,
    skip_follow_up,
    stop_contribution,
)
from networks.actions.follow_up_plan import plan_next_follow_up
from networks.models import Contribution, FollowUp
from schools.models import School, SchoolHoliday
from tests.networks.actions.world import refused_with

pytestmark = pytest.mark.django_db


def tried_on(world, day, school=None):
    return record_contribution(
        by=world.superuser,
        network=world.network,
        school=school or world.kompas,
        summary="Drie vragen vooraf",
        on=day,
    )


def waiting(contribution):
    return FollowUp.objects.waiting().get(contribution=contribution)


@pytest.fixture
def autumn(world):
    """Holidays that shift the sixth week: other days in the north than in the south."""
    SchoolHoliday.objects.all().delete()
    for region, first in (("north", date(2026, 10, 10)), ("south", date(2026, 10, 17))):
        SchoolHoliday.objects.create(
            region=region, name_nl="Herfst", first_day=first, last_day=first + timedelta(days=8)
        )


@pytest.mark.parametrize(
    ("region", "due"),
    [
        ("north", date(2026, 10, 20)),
        ("south", date(2026, 10, 13)),
        ("", date(2026, 10, 13)),
    ],
)
def test_the_first_moment_is_six_school_weeks_on_in_the_region_of_the_school(
    world, autumn, region, due
):
    School.objects.filter(pk=world.kompas.pk).update(holiday_region=region)
    assert waiting(tried_on(world, date(2026, 9, 1))).due_on == due


def test_the_schools_own_days_count_too(world, autumn):
    SchoolHoliday.objects.create(
        school=world.kompas,
        name_nl="Projectweek",
        first_day=date(2026, 9, 14),
        last_day=date(2026, 9, 18),
    )
    SchoolHoliday.objects.create(
        school=world.klaproos,
        name_nl="Die van een andere school",
        first_day=date(2026, 9, 21),
        last_day=date(2026, 9, 25),
    )
    assert waiting(tried_on(world, date(2026, 9, 1))).due_on == date(2026, 10, 27)


def test_no_moment_ever_lands_in_a_holiday_or_a_weekend(world):
    """A school year of try-outs against the official holidays that came along."""
    kompas = world.kompas
    free = SchoolHoliday.objects.of_school(kompas)
    assert free
    for days in range(0, 365, 31):
        contribution = tried_on(world, date(2026, 8, 1) + timedelta(days=days))
        due = waiting(contribution).due_on
        assert due.isoweekday() <= 5
        assert not any(each.first_day <= due <= each.last_day for each in free)
        Contribution.objects.filter(pk=contribution.pk).update(archived_at=timezone.now())


# ---------------------------------------------------------------- answering


@pytest.mark.parametrize(
    ("answer", "explanation", "stage"),
    [
        ("not_yet", "", "brought_back"),
        ("tried", "", "tried"),
        ("together", "", "team_applied"),
        ("stopped", "Te veel tijd.", "stopped"),
        ("stopped", "", "brought_back"),
    ],
)
def test_one_tap_moves_a_contribution_to_where_it_points(world, answer, explanation, stage):
    Contribution.objects.filter(pk=world.trial.pk).update(stage="brought_back")
    answer_follow_up(
        by=world.champion, follow_up=world.moment, answer=answer, explanation=explanation
    )
    moment = world.moment
    assert (moment.answer, moment.answered_by, moment.note) == (answer, world.champion, explanation)
    assert moment.answered_on == timezone.localdate()
    assert world.trial.stage == stage
    assert world.trial.events.count() == (0 if stage == "brought_back" else 1)


@pytest.mark.parametrize("answer", ["not_yet", "tried", "together"])
def test_one_tap_never_moves_it_back(world, answer):
    Contribution.objects.filter(pk=world.trial.pk).update(
        stage="effect_visible", confirmed_stage="effect_visible"
    )
    answer_follow_up(by=world.champion, follow_up=world.moment, answer=answer)
    assert (world.trial.stage, world.trial.confirmed_stage) == ("effect_visible", "effect_visible")


@pytest.mark.parametrize("answer", ["", "yes", "TRIED"])
def test_an_answer_is_one_of_four(world, answer):
    refused_with(
        "answer",
        lambda: answer_follow_up(by=world.champion, follow_up=world.moment, answer=answer),
    )


def test_a_question_is_answered_once(world):
    answer_follow_up(by=world.champion, follow_up=world.moment, answer="not_yet")
    refused_with(
        "__all__",
        lambda: answer_follow_up(by=world.member, follow_up=world.moment, answer="tried"),
    )
    refused_with(
        "__all__",
        lambda: skip_follow_up(by=world.member, follow_up=world.moment, reason="Al gedaan."),
    )


@pytest.mark.parametrize("reason", ["", "  "])
def test_skipping_says_why(world, reason):
    refused_with(
        "skipped_reason",
        lambda: skip_follow_up(by=world.member, follow_up=world.moment, reason=reason),
    )


# ---------------------------------------------------------------- the next one (R-CHAIN-5)


@pytest.mark.parametrize("how", ["answer", "skip"])
def test_after_a_moment_the_next_is_planned(world, how):
    if how == "answer":
        answer_follow_up(by=world.champion, follow_up=world.moment, answer="not_yet")
    else:
        skip_follow_up(by=world.champion, follow_up=world.moment, reason="Midden in de verhuizing.")
    assert waiting(world.trial).weeks == 12


def test_the_next_moment_lies_ahead_of_a_late_answer(world):
    """Somebody who answers after 30 weeks is not asked the question of week 12 the same day."""
    started = timezone.localdate() - timedelta(weeks=40)
    Contribution.objects.filter(pk=world.trial.pk).update(started_on=started)
    answer_follow_up(by=world.champion, follow_up=world.moment, answer="tried")
    assert waiting(world.trial).due_on > timezone.localdate()
    assert waiting(world.trial).weeks in {52, 26}


def test_an_answer_that_is_entered_later_plans_from_its_own_day(world):
    started = timezone.localdate() - timedelta(weeks=40)
    Contribution.objects.filter(pk=world.trial.pk).update(started_on=started)
    answer_follow_up(
        by=world.champion,
        follow_up=world.moment,
        answer="not_yet",
        on=started + timedelta(weeks=7),
    )
    assert waiting(world.trial).weeks == 12


def test_taking_up_again_asks_on_a_day_to_come(world):
    started = timezone.localdate() - timedelta(weeks=40)
    Contribution.objects.filter(pk=world.trial.pk).update(started_on=started)
    stop_contribution(by=world.champion, contribution=world.trial, learned="Te veel tijd.")
    move_contribution(
        by=world.champion, contribution=world.trial, to="tried", explanation="Nu wel tijd."
    )
    assert waiting(world.trial).due_on > timezone.localdate()


def test_after_a_year_it_is_asked_every_half_year(world):
    for weeks in (12, 26, 52, 78):
        answer_follow_up(
            by=world.champion,
            follow_up=waiting(world.trial),
            answer="not_yet",
            on=waiting(world.trial).due_on,
        )
        assert waiting(world.trial).weeks == weeks


def test_an_agreement_for_good_is_asked_after_until_it_has_held_a_year(world):
    Contribution.objects.filter(pk=world.trial.pk).update(stage="embedded")
    asked = []
    while moment := FollowUp.objects.waiting().filter(contribution=world.trial).first():
        asked.append(moment.weeks)
        answer_follow_up(by=world.champion, follow_up=moment, answer="not_yet", on=moment.due_on)
    assert asked == [6, 12, 26, 52]


def test_an_agreement_that_was_answered_very_late_is_asked_after_once_more(world):
    """The question of a year later is not passed over because week 6 was answered late."""
    Contribution.objects.filter(pk=world.trial.pk).update(
        stage="embedded", started_on=timezone.localdate() - timedelta(weeks=90)
    )
    answer_follow_up(by=world.champion, follow_up=world.moment, answer="not_yet")
    last = waiting(world.trial)
    assert last.weeks >= 52
    assert last.due_on > timezone.localdate()


def test_a_waiting_moment_is_planned_once(world):
    for _ in range(3):
        plan_next_follow_up(world.trial)
    move_contribution(by=world.champion, contribution=world.trial, to="team_applied")
    assert waiting(world.trial) == world.moment


def test_stopping_by_tap_leaves_no_question(world):
    answer_follow_up(
        by=world.champion, follow_up=world.moment, answer="stopped", explanation="Te veel tijd."
    )
    assert world.trial.is_stopped
    assert not FollowUp.objects.waiting().filter(contribution=world.trial).exists()
    assert world.moment.answer == "stopped"


def test_a_stop_without_a_lesson_keeps_asking(world):
    answer_follow_up(by=world.champion, follow_up=world.moment, answer="stopped")
    assert not world.trial.is_stopped
    assert waiting(world.trial).weeks == 12


# ---------------------------------------------------------------- who is asked


def test_a_teacher_who_reported_it_answers_about_it(world):
    """The journey of product.md: not in the network, and asked how it went."""
    made = record_contribution(
        by=world.colleague_of_board,
        network=world.network,
        school=world.wilgentak,
        summary="Drie vragen vooraf",
    )
    moment = waiting(made)
    assert FollowUp.objects.visible_to(world.colleague_of_board).filter(pk=moment.pk).exists()
    answer_follow_up(by=world.colleague_of_board, follow_up=moment, answer="together")
    assert Contribution.objects.get(pk=made.pk).stage == "team_applied"
