"""Schools, priorities, themes and holidays in the editors' room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column

from content.viewsets import (
    ScopedCreateView,
    ScopedFilterSet,
    ScopedForm,
    ScopedViewSet,
    archive_filter,
)
from schools import actions
from schools.actions.priorities import WORDS, YEARS
from schools.actions.reference import OF_HOLIDAY, OF_SCHOOL, OF_THEME
from schools.forms import ChoosesYears, year_field
from schools.models import Priority, School, SchoolHoliday, Theme
from schools.rules.school_years import school_year_of

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from accounts.models import User


class SchoolForm(ScopedForm):
    class Meta(ScopedForm.Meta):
        model = School
        fields = OF_SCHOOL


class PriorityForm(ChoosesYears, ScopedForm):
    first_school_year = year_field(_("From school year"))
    last_school_year = year_field(_("Up to and including school year"))

    class Meta(ScopedForm.Meta):
        model = Priority
        fields = (*WORDS, *YEARS, "themes")
        widgets = {"themes": forms.CheckboxSelectMultiple}


class NewPriorityForm(PriorityForm):
    class Meta(PriorityForm.Meta):
        fields = ("school", *PriorityForm.Meta.fields)


class ThemeForm(ScopedForm):
    class Meta(ScopedForm.Meta):
        model = Theme
        fields = OF_THEME


class HolidayForm(ScopedForm):
    class Meta(ScopedForm.Meta):
        model = SchoolHoliday
        fields = OF_HOLIDAY


class NewHolidayForm(ScopedForm):
    class Meta(ScopedForm.Meta):
        model = SchoolHoliday
        fields = ("region", "school", *OF_HOLIDAY)


class NewPriorityView(ScopedCreateView):
    def get_initial(self) -> dict[str, Any]:
        year = school_year_of(timezone.localdate())
        return super().get_initial() | {"first_school_year": year, "last_school_year": year + 1}


class PriorityFilterSet(ScopedFilterSet):
    archived = archive_filter()

    class Meta:
        model = Priority
        fields = ("school", "status", "themes", "archived")


class SchoolViewSet(ScopedViewSet):
    """Schools come from the registry of DUO and are closed, never deleted."""

    model = School
    icon = "home"
    menu_label = _("Schools")
    menu_order = 10
    offers = frozenset({"edit", "history", "inspect"})
    edit_form_class = SchoolForm
    list_display = ["name", "site_code", "board", "city", "sector", "team_size", "closed_on"]
    list_filter = ["board", "sector", "holiday_region"]
    search_fields = ["name", "site_code", "city"]
    list_export = [
        *("name", "site_code", "board", "sector", "city", "holiday_region"),
        *("team_size", "closed_on", "public_id"),
    ]
    inspect_view_fields = [
        *("name", "registry_name", "site_code", "board", "sector", "structure", "team_size"),
        *("holiday_region", "city", "province", "denomination", "website", "closed_on"),
        "absent_since",
    ]

    def with_columns(self, rows: QuerySet[Any, Any], user: User) -> QuerySet[Any, Any]:
        return rows.select_related("board")

    def change_row(self, by: User, row: School, values: dict[str, Any]) -> None:
        actions.change_school(by=by, school=row, **values)


class PriorityViewSet(ScopedViewSet):
    """Priorities are the school leader's; a coordinator may help. Archived, never deleted."""

    model = Priority
    icon = "pick"
    menu_label = _("Priorities")
    menu_order = 20
    offers = frozenset({"add", "edit", "history", "inspect"})
    add_view_class = NewPriorityView
    add_form_class = NewPriorityForm
    edit_form_class = PriorityForm
    confirms = {
        "archive": {
            "question": _("Archive “%(name)s”? What contributed to it stays."),
            "button": _("Archive"),
            "done": _("“%(name)s” is in the archive."),
        },
        "restore": {
            "question": _("Take “%(name)s” back out of the archive?"),
            "button": _("Take back"),
            "done": _("“%(name)s” is out of the archive."),
        },
    }
    list_display = [
        *("title", "school", "status"),
        Column("school_years", label=_("School years"), sort_key="first_school_year"),
        "archived_at",
    ]
    filterset_class = PriorityFilterSet
    search_fields = ["title", "school__name"]
    list_export = [
        *("title", "school", "school.site_code", "status"),
        *("first_school_year", "last_school_year", "why", "desired_situation"),
        *("indicator", "baseline", "target", "archived_at", "public_id"),
    ]
    inspect_view_fields = [
        *("title", "school", "status", "why", "desired_situation", "themes", "school_years"),
        *("indicator", "baseline", "target", "refusal"),
    ]

    def with_columns(self, rows: QuerySet[Any, Any], user: User) -> QuerySet[Any, Any]:
        return rows.select_related("school")

    def add_row(self, by: User, values: dict[str, Any]) -> Priority:
        return actions.add_priority(by=by, **values)

    def change_row(self, by: User, row: Priority, values: dict[str, Any]) -> None:
        actions.change_priority(by=by, priority=row, **values)

    def archive(self, by: User, row: Priority) -> None:
        actions.archive_priority(by=by, priority=row)

    def restore(self, by: User, row: Priority) -> None:
        actions.restore_priority(by=by, priority=row)


class ThemeViewSet(ScopedViewSet):
    """One vocabulary for all boards: everybody here reads it, administrators keep it."""

    model = Theme
    icon = "tag"
    menu_label = _("Themes")
    menu_order = 30
    offers = frozenset({"add", "edit", "delete", "history"})
    add_form_class = edit_form_class = ThemeForm
    list_display = ["name_nl", "name_en", "slug"]
    search_fields = ["name_nl", "name_en"]
    list_export = ["slug", "name_nl", "name_en"]

    def add_row(self, by: User, values: dict[str, Any]) -> Theme:
        return actions.add_theme(by=by, **values)

    def change_row(self, by: User, row: Theme, values: dict[str, Any]) -> None:
        actions.change_theme(by=by, theme=row, **values)

    def remove_row(self, by: User, row: Theme) -> None:
        actions.remove_theme(by=by, theme=row)


class HolidayViewSet(ScopedViewSet):
    """Holidays of regions, kept by administrators, and schools' own days."""

    model = SchoolHoliday
    icon = "date"
    menu_label = _("School holidays")
    menu_order = 40
    offers = frozenset({"add", "edit", "delete", "history"})
    add_form_class = NewHolidayForm
    edit_form_class = HolidayForm
    list_display = ["name_nl", "region", "school", "first_day", "last_day"]
    list_filter = ["region", "school"]
    search_fields = ["name_nl", "name_en", "school__name"]
    list_export = ["name_nl", "name_en", "region", "school", "first_day", "last_day"]

    def with_columns(self, rows: QuerySet[Any, Any], user: User) -> QuerySet[Any, Any]:
        return rows.select_related("school")

    def add_row(self, by: User, values: dict[str, Any]) -> SchoolHoliday:
        return actions.add_holiday(by=by, **values)

    def change_row(self, by: User, row: SchoolHoliday, values: dict[str, Any]) -> None:
        actions.change_holiday(by=by, holiday=row, **values)

    def remove_row(self, by: User, row: SchoolHoliday) -> None:
        actions.remove_holiday(by=by, holiday=row)


VIEWSETS = (
    SchoolViewSet("schools"),
    PriorityViewSet("priorities"),
    ThemeViewSet("themes"),
    HolidayViewSet("holidays"),
)
