"""The actions of schools' reference data, people and practices, as rows of the one table."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from schools import actions
from schools.models import SchoolHoliday, Theme
from tests.factories import SchoolHolidayFactory, ThemeFactory
from tests.networks.actions.cases import KEEPERS, Case
from tests.networks.actions.colleague_cases import COLLEAGUE_CASES
from tests.networks.actions.practice_cases import WRITING_CASES

if TYPE_CHECKING:
    from tests.networks.actions.world import World

ADMINISTRATORS = {"superuser"}
DAYS = {"first_day": date(2036, 3, 3), "last_day": date(2036, 3, 4)}


def an_unused_theme(world: World) -> None:
    ThemeFactory(slug="ongebruikt", name_nl="Ongebruikt")


def a_study_day(world: World) -> None:
    SchoolHolidayFactory(of_school=True, school=world.klaproos, name_nl="Studiedag")


def theme() -> Theme:
    return Theme.objects.get(slug="ongebruikt")


def study_day() -> SchoolHoliday:
    return SchoolHoliday.objects.get(name_nl="Studiedag")


REFERENCE_CASES = [
    Case(
        "change_school",
        actions.change_school,
        lambda w: {"school": w.klaproos, "team_size": 9},
        KEEPERS,
        "schools.change_school",
        locks="school",
    ),
    Case(
        "add_theme",
        actions.add_theme,
        lambda w: {"name_nl": "Buitenonderwijs", "name_en": "Outdoor education"},
        ADMINISTRATORS,
        "schools.add_theme",
    ),
    Case(
        "change_theme",
        actions.change_theme,
        lambda w: {"theme": theme(), "name_nl": "In gebruik"},
        ADMINISTRATORS,
        "schools.change_theme",
        given=an_unused_theme,
    ),
    Case(
        "remove_theme",
        actions.remove_theme,
        lambda w: {"theme": theme()},
        ADMINISTRATORS,
        "schools.remove_theme",
        given=an_unused_theme,
    ),
    Case(
        "add_holiday",
        actions.add_holiday,
        lambda w: {"school": w.klaproos, "name_nl": "Studiedagen", **DAYS},
        KEEPERS,
        "schools.add_holiday",
    ),
    Case(
        "add_holiday_of_region",
        actions.add_holiday,
        lambda w: {"region": "north", "name_nl": "Vrije dagen", **DAYS},
        ADMINISTRATORS,
        "schools.add_holiday",
    ),
    Case(
        "change_holiday",
        actions.change_holiday,
        lambda w: {"holiday": study_day(), "name_nl": "Studiedag van het team"},
        KEEPERS,
        "schools.change_holiday",
        given=a_study_day,
    ),
    Case(
        "remove_holiday",
        actions.remove_holiday,
        lambda w: {"holiday": study_day()},
        KEEPERS,
        "schools.remove_holiday",
        given=a_study_day,
    ),
    *COLLEAGUE_CASES,
    *WRITING_CASES,
]
