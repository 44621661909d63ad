"""Days without lessons: nobody writes down a holiday without an end."""

from __future__ import annotations

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from schools.models import SchoolHoliday


def holiday(last_day):
    return SchoolHoliday(
        region="north", name_nl="Zomer", first_day=date(2027, 7, 10), last_day=last_day
    )


@pytest.mark.parametrize("last_day", [date(2027, 7, 10), date(2027, 8, 22), date(2027, 10, 18)])
def test_a_holiday_of_up_to_a_hundred_days_fits(last_day):
    holiday(last_day).clean()


@pytest.mark.parametrize("last_day", [date(2027, 10, 19), date(2028, 8, 22), date(9999, 12, 31)])
def test_a_longer_one_is_a_mistake_in_the_year(last_day):
    with pytest.raises(ValidationError) as problem:
        holiday(last_day).clean()
    assert set(problem.value.message_dict) == {"last_day"}
