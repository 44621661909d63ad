"""Days and hours are written as people here read them, in both languages."""

from __future__ import annotations

from datetime import datetime

import pytest
from django.utils.formats import date_format
from django.utils.translation import override

MOMENT = datetime(2027, 5, 31, 15, 30)  # noqa: DTZ001  # only written, never compared


@pytest.mark.parametrize(
    ("language", "form", "written"),
    [
        ("nl", "DATE_FORMAT", "31 mei 2027"),
        ("en", "DATE_FORMAT", "31 May 2027"),
        ("en", "SHORT_DATE_FORMAT", "31-05-2027"),
        ("en", "MONTH_DAY_FORMAT", "31 May"),
        ("en", "TIME_FORMAT", "15:30"),
        ("en", "DATETIME_FORMAT", "31 May 2027 15:30"),
        ("en", "SHORT_DATETIME_FORMAT", "31-05-2027 15:30"),
    ],
)
def test_the_day_goes_before_the_month_and_the_clock_has_24_hours(language, form, written):
    with override(language):
        assert date_format(MOMENT, form) == written
