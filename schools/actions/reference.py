"""What people change about reference data: a school, the themes, the holidays.

The registry of DUO fills in schools and never undoes what stands here (`schools.importers`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _

from content.dependents import what_hangs_on
from content.errors import Refused
from content.journal import note
from schools.models import SchoolHoliday, Theme
from schools.permissions import (
    user_can_edit_holidays,
    user_can_edit_school,
    user_can_edit_themes,
)

if TYPE_CHECKING:
    from accounts.models import User
    from schools.models import School

OF_SCHOOL = ("name", "team_size", "holiday_region", "phone", "website", "closed_on")
OF_THEME = ("name_nl", "name_en")
OF_HOLIDAY = ("name_nl", "name_en", "first_day", "last_day")


@transaction.atomic
def change_school(*, by: User, school: School, **changes: Any) -> School:
    """Changes what the portal itself knows of a school (`OF_SCHOOL`).

    Raises:
        Refused: by somebody who neither leads the school nor coordinates for its board.
        ValidationError: by field.
        EditConflict: somebody else changed the school since it was read.
    """
    if not user_can_edit_school(by, school):
        raise Refused(
            _("You cannot change %(school)s.") % {"school": school},
            who_may=_("The school leader and the academy coordinator can."),
        )
    _fill(school, changes, OF_SCHOOL)
    school.full_clean()
    school.save()
    note("schools.change_school", school, by, changed=sorted(changes))
    return school


@transaction.atomic
def add_theme(*, by: User, name_nl: str, name_en: str) -> Theme:
    """A word that everybody can use from now on; raises `Refused` or `ValidationError`."""
    _require_keeper_of_themes(by)
    theme = Theme()
    _fill(theme, {"name_nl": name_nl, "name_en": name_en}, OF_THEME)
    theme.slug = _free_slug(theme.name_nl)
    theme.full_clean()
    theme.save()
    note("schools.add_theme", theme, by)
    return theme


@transaction.atomic
def change_theme(*, by: User, theme: Theme, **changes: Any) -> Theme:
    """Says the same in other words; the short name in addresses stays."""
    _require_keeper_of_themes(by)
    _fill(theme, changes, OF_THEME)
    theme.full_clean()
    theme.save()
    note("schools.change_theme", theme, by, changed=sorted(changes))
    return theme


@transaction.atomic
def remove_theme(*, by: User, theme: Theme) -> None:
    """Takes a theme away that nothing is about.

    Raises:
        Refused: by anybody but an administrator.
        ValidationError: something is about it (product.md, rule 9).
    """
    _require_keeper_of_themes(by)
    if hanging := what_hangs_on(theme):
        raise ValidationError(
            _("“%(name)s” is in use: %(what)s.")
            % {"name": theme, "what": ", ".join(map(str, hanging))}
        )
    note("schools.remove_theme", theme, by)
    theme.delete()


@transaction.atomic
def add_holiday(
    *, by: User, school: School | None = None, region: str = "", **fields: Any
) -> SchoolHoliday:
    """Days without lessons of a school, or (an administrator says so) of a whole region.

    Raises:
        Refused: by somebody who does not keep the school, or the region.
        ValidationError: by field.
    """
    _require_keeper_of_holidays(by, school)
    holiday = SchoolHoliday(school=school, region=region)
    _fill(holiday, fields, OF_HOLIDAY)
    holiday.full_clean()
    holiday.save()
    note("schools.add_holiday", holiday, by)
    return holiday


@transaction.atomic
def change_holiday(*, by: User, holiday: SchoolHoliday, **changes: Any) -> SchoolHoliday:
    """Changes the name or the days; whose days they are stays."""
    _require_keeper_of_holidays(by, holiday.school)
    _fill(holiday, changes, OF_HOLIDAY)
    holiday.full_clean()
    holiday.save()
    note("schools.change_holiday", holiday, by, changed=sorted(changes))
    return holiday


@transaction.atomic
def remove_holiday(*, by: User, holiday: SchoolHoliday) -> None:
    """Nothing hangs on a holiday; who keeps it may take it away."""
    _require_keeper_of_holidays(by, holiday.school)
    note("schools.remove_holiday", holiday, by)
    holiday.delete()


def _fill(row: Any, changes: dict[str, Any], known: tuple[str, ...]) -> None:
    for name, value in changes.items():
        if name not in known:
            raise TypeError(f"{type(row).__name__} has no {name!r} to fill in.")
        setattr(row, name, value.strip() if isinstance(value, str) else value)


def _free_slug(name: str) -> str:
    stem = slugify(name)[:50] or "thema"
    taken = set(Theme.objects.filter(slug__startswith=stem).values_list("slug", flat=True))
    if stem not in taken:
        return stem
    return next(s for n in range(2, len(taken) + 3) if (s := f"{stem}-{n}") not in taken)


def _require_keeper_of_themes(by: User) -> None:
    if not user_can_edit_themes(by):
        raise Refused(
            _("You cannot change the themes."),
            who_may=_("Themes are for all boards; an administrator can."),
        )


def _require_keeper_of_holidays(by: User, school: School | None) -> None:
    if not user_can_edit_holidays(by, school):
        raise Refused(
            _("You cannot change these days."),
            who_may=_(
                "An administrator keeps those of a region; the school leader and the academy "
                "coordinator keep those of a school."
            ),
        )
