"""Answers to something that must still stand as it stood when somebody read it."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from networks import wording
from networks.models import Stage

LONGEST_TEXT = 2000
MOST_COLLEAGUES = 999
LAST_VERSION = 2**31 - 1


class SeenForm(forms.Form):
    """Carries along in `seen` the version of the record that was on the screen.

    Nothing is merged, unlike in a `SharedForm`: who says yes to a stage says it of that stage.
    """

    seen = forms.IntegerField(
        widget=forms.HiddenInput, min_value=1, max_value=LAST_VERSION, label=_("version")
    )


class DayField(forms.DateField):
    """A day, with the calendar of the browser."""

    widget = forms.DateInput

    def __init__(self, **kwargs: Any) -> None:
        calendar = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
        super().__init__(**{"widget": calendar} | kwargs)


def long_text(*, label: Any, help_text: Any = "", required: bool = False) -> forms.CharField:
    """A few sentences, never about one pupil (product.md, rule 11)."""
    return forms.CharField(
        label=label,
        help_text=help_text,
        required=required,
        max_length=LONGEST_TEXT,
        widget=forms.Textarea(attrs={"rows": 3}),
    )


def stage_field(*, label: Any, without: frozenset[str] = frozenset()) -> forms.ChoiceField:
    """Where it stands, each stage with what people like to know about it; stopping is apart."""
    stages = [each for each in Stage if each != Stage.STOPPED and each not in without]
    field = forms.ChoiceField(label=label, widget=forms.RadioSelect)
    field.choices = [(each.value, _stage_words(each)) for each in stages]
    return field


def _stage_words(stage: Stage) -> Any:
    question = wording.STAGE_QUESTIONS[stage.value]
    return format_html('<span>{}<br><span class="note">{}</span></span>', stage.label, question)


def colleagues_field() -> forms.IntegerField:
    return forms.IntegerField(
        label=_("With how many colleagues?"),
        help_text=_("A number is enough, no names."),
        required=False,
        min_value=1,
        max_value=MOST_COLLEAGUES,
    )
