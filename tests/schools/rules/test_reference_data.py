"""The reference data that comes along: holidays, subjects, levels, themes."""

import json
from collections import Counter
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

import schools
from schools.rules.school_weeks import Holiday, HolidayRegion, add_school_weeks, is_holiday_week
from schools.rules.school_years import school_year_of

DATA = Path(schools.__file__).parent / "data"
FIXED_NAMES = {
    "Herfstvakantie": "Autumn holiday",
    "Kerstvakantie": "Christmas holiday",
    "Voorjaarsvakantie": "Spring holiday",
    "Meivakantie": "May holiday",
    "Zomervakantie": "Summer holiday",
}
WEEKS = {
    "Herfstvakantie": 1,
    "Kerstvakantie": 2,
    "Voorjaarsvakantie": 1,
    "Meivakantie": 1,
    "Zomervakantie": 6,
}
DEMO_THEMES = {
    "Lezen",
    "Jonge kind",
    "Onderzoekend leren",
    "Rekenen",
    "Digitale geletterdheid",
    "Zelfstandig leren",
    "Leercultuur",
    "Klimaat",
    "Zicht op ontwikkeling",
    "Formatief handelen",
    "Startende leraren",
    "Burgerschap",
    "Taal in het beroep",
}


def load(name: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads((DATA / name).read_text(encoding="utf-8"))
    return rows


def as_holiday(row: dict[str, Any]) -> Holiday:
    return Holiday(date.fromisoformat(row["first_day"]), date.fromisoformat(row["last_day"]))


def holidays_of(region: HolidayRegion) -> list[Holiday]:
    return [as_holiday(row) for row in load("holidays.json") if row["region"] == region]


every_holiday = pytest.mark.parametrize(
    "row",
    [
        pytest.param(row, id=f"{row['school_year']} {row['region']} {row['name_nl']}")
        for row in load("holidays.json")
    ],
)
every_region = pytest.mark.parametrize("region", list(HolidayRegion))


# Holidays


def test_every_region_has_its_five_holidays_in_every_school_year() -> None:
    found = Counter(
        (row["school_year"], row["region"], row["name_nl"]) for row in load("holidays.json")
    )
    wanted = {
        (year, region.value, name)
        for year in (2025, 2026, 2027)
        for region in HolidayRegion
        for name in FIXED_NAMES
    }
    assert found == Counter(wanted)


@every_holiday
def test_a_holiday_runs_from_saturday_to_sunday(row: dict[str, Any]) -> None:
    holiday = as_holiday(row)
    assert holiday.first_day.strftime("%A") == "Saturday"
    assert holiday.last_day.strftime("%A") == "Sunday"


@every_holiday
def test_a_holiday_has_its_usual_length(row: dict[str, Any]) -> None:
    holiday = as_holiday(row)
    weekend_before = timedelta(days=2)
    length = holiday.last_day - holiday.first_day + timedelta(days=1)
    assert length == timedelta(weeks=WEEKS[row["name_nl"]]) + weekend_before


@every_holiday
def test_a_holiday_lies_in_its_school_year_and_a_summer_begins_there(row: dict[str, Any]) -> None:
    holiday = as_holiday(row)
    assert school_year_of(holiday.first_day) == row["school_year"]
    if row["name_nl"] == "Zomervakantie":
        assert date(row["school_year"] + 1, 8, 14) <= holiday.last_day
        assert holiday.last_day <= date(row["school_year"] + 1, 9, 7)
    else:
        assert school_year_of(holiday.last_day) == row["school_year"]


@every_holiday
def test_a_holiday_has_the_same_english_name_everywhere(row: dict[str, Any]) -> None:
    assert row["name_en"] == FIXED_NAMES[row["name_nl"]]


@every_region
def test_holidays_come_in_the_order_of_the_year_without_overlap(region: HolidayRegion) -> None:
    ours = holidays_of(region)
    for earlier, later in pairwise(ours):
        assert earlier.last_day + timedelta(weeks=4) < later.first_day


@pytest.mark.parametrize("name", ["Kerstvakantie", "Meivakantie"])
@pytest.mark.parametrize("year", [2025, 2026, 2027])
def test_christmas_and_may_are_the_same_in_the_whole_country(name: str, year: int) -> None:
    rows = [
        row
        for row in load("holidays.json")
        if row["name_nl"] == name and row["school_year"] == year
    ]
    assert len({(row["first_day"], row["last_day"]) for row in rows}) == 1


@every_region
def test_christmas_and_kings_day_are_free(region: HolidayRegion) -> None:
    ours = holidays_of(region)
    for year in (2025, 2026, 2027):
        for day in (date(year, 12, 25), date(year + 1, 1, 1)):
            assert any(each.first_day <= day <= each.last_day for each in ours)
    assert is_holiday_week(date(2026, 4, 27), ours)


@pytest.mark.parametrize("year", [2025, 2026, 2027])
def test_the_summers_of_the_regions_start_a_week_apart(year: int) -> None:
    starts = sorted(
        as_holiday(row).first_day
        for row in load("holidays.json")
        if row["name_nl"] == "Zomervakantie" and row["school_year"] == year
    )
    assert [(start - starts[0]).days for start in starts] == [0, 7, 14]


@every_region
def test_a_school_year_has_about_forty_school_weeks(region: HolidayRegion) -> None:
    ours = holidays_of(region)
    for earlier, later in zip(ours[4::5], ours[9::5], strict=False):
        start = earlier.last_day + timedelta(days=1)
        mondays = [
            start + timedelta(days=days) for days in range(0, (later.first_day - start).days, 7)
        ]
        assert 39 <= sum(not is_holiday_week(monday, ours) for monday in mondays) <= 43


def test_six_school_weeks_after_the_first_of_july_land_in_september() -> None:
    landed = {
        region: add_school_weeks(date(2026, 7, 1), 6, holidays_of(region))
        for region in HolidayRegion
    }
    assert landed == {
        HolidayRegion.NORTH: date(2026, 9, 23),
        HolidayRegion.CENTRAL: date(2026, 9, 23),
        HolidayRegion.SOUTH: date(2026, 9, 23),
    }


# Subjects, levels, themes


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("subjects.json", ["slo_id", "name_nl", "name_en"]),
        ("levels.json", ["slo_id", "name_nl", "name_en", "sector", "order"]),
        ("themes.json", ["slug", "name_nl", "name_en"]),
    ],
)
def test_a_vocabulary_has_filled_names_that_occur_once(name: str, keys: list[str]) -> None:
    rows = load(name)
    assert all(list(row) == keys for row in rows)
    for key in keys[:3]:
        values = [row[key] for row in rows]
        assert all(value == value.strip() and value for value in values)
        assert [value for value, times in Counter(values).items() if times > 1] == []
    assert all(len(row[key]) <= 120 for row in rows for key in ("name_nl", "name_en"))


@pytest.mark.parametrize("name", ["subjects.json", "levels.json"])
def test_identifiers_are_those_of_slo_except_for_mbo(name: str) -> None:
    for row in load(name):
        ours = row.get("sector") == "mbo"
        assert UUID(row["slo_id"]).version == (5 if ours else 4), row["name_nl"]


def test_levels_are_in_order_and_every_sector_has_some() -> None:
    levels = load("levels.json")
    orders = [level["order"] for level in levels]
    assert orders == sorted(set(orders))
    assert {level["sector"] for level in levels} == {"", "po", "so", "vso", "vo", "mbo"}


def test_a_teacher_finds_their_own_group_or_year() -> None:
    names = {level["name_nl"] for level in load("levels.json")}
    assert {f"Groep {group}" for group in range(1, 9)} <= names
    assert {"Havo 5", "Vwo 6", "Vmbo kader 3", "Praktijkonderwijs (pro)"} <= names
    assert {name for name in names if name.startswith("Mbo 2")}


def test_every_theme_of_the_demo_is_there() -> None:
    themes = load("themes.json")
    assert {theme["name_nl"] for theme in themes} >= DEMO_THEMES
    assert all(theme["slug"].replace("-", "").isalpha() for theme in themes)
    assert all(theme["slug"] == theme["slug"].lower() for theme in themes)
