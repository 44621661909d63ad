"""One site of a school, and the days and functions that belong to it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from schools.models import School, SchoolHoliday
from tests.factories import BoardFactory, SchoolFactory, SchoolHolidayFactory

# Beside what people type wrong: digits that are not 0 to 9, and a line that goes on.
BAD_SITE_CODES = ["", "01AB", "01AB0", "01AB000", "01ab00", "AB0100", "01A100", "01AB0O", " 01AB00"]
SLY_SITE_CODES = ["01AB00\n", "٠١AB٠٠", "01ÀB00"]


def test_the_brin_is_the_first_four_of_the_site_code():
    assert School(site_code="99AE01").brin == "99AE"


@pytest.mark.django_db
def test_two_sites_share_a_brin():
    one, other = SchoolFactory(site_code="99BA00"), SchoolFactory(site_code="99BA01")
    assert one.brin == other.brin == "99BA"


@pytest.mark.django_db
@pytest.mark.parametrize("code", BAD_SITE_CODES + SLY_SITE_CODES)
def test_a_bad_site_code_is_refused_with_a_reason_at_the_field(code):
    with pytest.raises(ValidationError) as refusal:
        SchoolFactory.build(site_code=code, board=BoardFactory()).full_clean()
    assert "site_code" in refusal.value.message_dict


@pytest.mark.django_db
@pytest.mark.parametrize("number", ["", "4000", "400000", "4000A", "40000\n", "٤٠٠٠٠"])
def test_a_bad_board_number_is_refused_with_a_reason_at_the_field(number):
    with pytest.raises(ValidationError) as refusal:
        BoardFactory.build(number=number).full_clean()
    assert "number" in refusal.value.message_dict


@pytest.mark.django_db
def test_a_board_number_is_text_and_keeps_its_zeros():
    board = BoardFactory(number="00123")
    board.refresh_from_db()
    assert board.number == "00123"


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("days", "open_"), [(None, True), (1, True), (0, False), (-1, False)], ids=str
)
def test_a_school_is_open_until_the_day_on_which_it_closes(days, open_):
    today = timezone.localdate()
    closed_on = None if days is None else today + timedelta(days=days)
    school = SchoolFactory(closed_on=closed_on)
    assert School.objects.open().filter(pk=school.pk).exists() == open_


@pytest.mark.django_db
def test_an_archived_school_is_not_open():
    school = SchoolFactory(archived_at=timezone.now())
    assert not School.objects.open().filter(pk=school.pk).exists()


@pytest.mark.django_db
def test_a_schools_free_days_are_those_of_its_region_and_its_own():
    SchoolHoliday.objects.all().delete()
    school = SchoolFactory(holiday_region="north")
    of_region, own = SchoolHolidayFactory(), SchoolHolidayFactory(of_school=True, school=school)
    SchoolHolidayFactory(region="south")
    SchoolHolidayFactory(of_school=True)
    days = {holiday.first_day for holiday in SchoolHoliday.objects.of_school(school)}
    assert days == {of_region.first_day, own.first_day}


@pytest.mark.django_db
def test_a_school_without_region_has_only_its_own_free_days():
    school = SchoolFactory(holiday_region="")
    own = SchoolHolidayFactory(of_school=True, school=school)
    SchoolHolidayFactory(of_school=True)
    assert [it.first_day for it in SchoolHoliday.objects.of_school(school)] == [own.first_day]
