"""Forms and filters of lists: they offer what somebody may choose, and know what they opened."""

from __future__ import annotations

from typing import Any

import django_filters
from django import forms
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.utils.translation import gettext_lazy
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.forms import WagtailAdminModelForm

from content.models import Record
from content.scopes import within_reach


class ScopedForm(WagtailAdminModelForm):
    """The fields of a row, and the version that it was opened with."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if isinstance(self.instance, Record) and self.instance.pk:
            self.fields["seen"] = forms.IntegerField(
                min_value=1,
                max_value=2**31 - 1,
                widget=forms.HiddenInput,
                initial=self.instance.version,
            )

    @property
    def values(self) -> dict[str, Any]:
        return {name: value for name, value in self.cleaned_data.items() if name != "seen"}


class ScopedFilterSet(WagtailFilterSet):
    """Filters that offer no more than the list itself may show."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for each in self.filters.values():
            if getattr(each, "queryset", None) is not None:
                each.queryset = within_reach(each.queryset.all(), self.request.user)


def archive_filter() -> django_filters.BooleanFilter:
    """Lets a list show only what is in the archive, or only what is not."""
    return django_filters.BooleanFilter(
        "archived_at", "isnull", label=gettext_lazy("In the archive"), exclude=True
    )


def add_errors(form: Any, error: ValidationError) -> None:
    """Puts what an action found wrong at its field, or above the form."""
    if not hasattr(error, "error_dict"):
        form.add_error(None, error)
        return
    for name, found in error.error_dict.items():
        at_field = name in form.fields and name != NON_FIELD_ERRORS
        form.add_error(name if at_field else None, found)
