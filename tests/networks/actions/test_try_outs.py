""" "Ik ga dit proberen": private until it is shared."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone
from wagtail.models import ReferenceIndex

from content.dependents import what_hangs_on
from networks.actions import (
    adopt_practice,
    answer_try_out,
    drop_try_out,
    leave_organisation,
    start_try_out,
)
from networks.models import PracticePage, TryOut
from schools.models import School, SchoolHoliday
from tests.factories import SchoolHolidayFactory, TryOutFactory
from tests.networks.actions.cases import practice_there, tried_by_member
from tests.networks.actions.world import ROLES, refused_with

pytestmark = pytest.mark.django_db


@pytest.fixture
def practice(world):
    practice_there(world)
    return PracticePage.objects.get(network=world.network)


@pytest.fixture
def try_out(world):
    tried_by_member(world)
    return TryOut.objects.get()


def test_nobody_else_sees_it_not_even_an_administrator(world, try_out):
    seen_by = {role for role in ROLES if TryOut.objects.visible_to(getattr(world, role)).exists()}
    assert seen_by == {"member"}


def test_nothing_tells_an_editor_that_somebody_tries_it(world, try_out):
    practice = try_out.practice
    assert what_hangs_on(practice) == []
    assert not ReferenceIndex.get_references_to(practice).exists()
    assert not [each for each in practice._meta.related_objects if each.related_model is TryOut]
    practice.delete()
    assert not TryOut.objects.exists()


def test_what_one_can_no_longer_read_is_no_longer_shown_and_can_still_go(world, try_out):
    try_out.practice.unpublish()
    assert not TryOut.objects.visible_to(world.member).exists()
    drop_try_out(by=world.member, try_out=try_out)
    assert not TryOut.objects.exists()


def test_it_goes_with_the_account(world, practice):
    TryOutFactory(user=world.teacher, practice=practice)
    kept = TryOutFactory(user=world.member, practice=practice)
    leave_organisation(by=world.superuser, user=world.teacher)
    assert TryOut.objects.get() == kept


def test_who_taps_twice_has_it_once_and_keeps_what_was_noted(world, practice):
    first = start_try_out(by=world.member, practice=practice, note=" Vrijdag ")
    assert start_try_out(by=world.member, practice=practice) == first
    assert TryOut.objects.get().note == "Vrijdag"


def test_it_is_asked_after_in_six_school_weeks_of_the_school_where_one_works(world, practice):
    SchoolHoliday.objects.all().delete()
    School.objects.filter(pk=world.kompas.pk).update(holiday_region="north")
    SchoolHolidayFactory(region="north", first_day=date(2026, 10, 10), last_day=date(2026, 10, 18))
    SchoolHolidayFactory(
        region="", school=world.kompas, first_day=date(2026, 10, 5), last_day=date(2026, 10, 9)
    )
    begun = start_try_out(by=world.member, practice=practice, on=date(2026, 9, 1))
    assert begun.ask_on == date(2026, 9, 1) + timedelta(weeks=8)
    assert start_try_out(by=world.executive, practice=practice, on=date(2026, 9, 1)).ask_on == date(
        2026, 9, 1
    ) + timedelta(weeks=7)  # works at no school: every region


def test_not_yet_is_asked_again_and_any_other_answer_is_not(world, try_out):
    today = timezone.localdate()
    answered = answer_try_out(
        by=world.member, try_out=try_out, answer="not_yet", explanation="Volgende week"
    )
    assert answered.ask_on > today
    answered = answer_try_out(by=world.member, try_out=answered, answer="stopped")
    assert (answered.ask_on, answered.note) == (None, "Volgende week")


def test_an_answer_that_does_not_exist_is_refused(world, try_out):
    refused_with("answer", lambda: answer_try_out(by=world.member, try_out=try_out, answer="prima"))


def test_what_was_shared_is_told_at_the_school(world, practice):
    own = start_try_out(by=world.member, practice=practice)
    adopt_practice(by=world.member, practice=practice, school=world.kompas)
    with pytest.raises(ValidationError):
        answer_try_out(by=world.member, try_out=TryOut.objects.get(pk=own.pk), answer="tried")
    assert not TryOut.objects.due(timezone.localdate() + timedelta(days=400)).exists()
