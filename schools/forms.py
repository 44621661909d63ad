"""What a school leader fills in about the priorities of the school."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from content.shared_form import SharedForm
from schools.actions.priorities import YEARS
from schools.models import Priority, Theme
from schools.rules.school_years import school_year_in_full, school_year_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

YEARS_BEHIND, YEARS_AHEAD = 2, 6
LONGEST_TEXT = 5000
MEASURED_WITH = ("indicator", "baseline", "target")


def longest(field: str) -> int:
    return Priority._meta.get_field(field).max_length


def text_area(rows: int) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows})


def year_choices(also: Iterable[int]) -> list[tuple[int, str]]:
    """The years around this one, and those that a priority has already."""
    now = school_year_of(timezone.localdate())
    years = {*range(now - YEARS_BEHIND, now + YEARS_AHEAD), *also}
    return [(year, school_year_in_full(year)) for year in sorted(years)]


def year_field(label: Any) -> forms.TypedChoiceField:
    return forms.TypedChoiceField(coerce=int, label=label)


class ChoosesYears:
    """Mixed into a form with a `year_field` for each of `YEARS`: from when until when."""

    fields: dict[str, Any]
    initial: dict[str, Any]
    add_error: Callable[..., None]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        has = [self.initial[name] for name in YEARS if name in self.initial]
        for name in YEARS:
            self.fields[name].choices = year_choices(has)

    def clean(self) -> dict[str, Any]:
        values: dict[str, Any] = super().clean()  # type: ignore[misc]
        first, last = (values.get(name) for name in YEARS)
        if first and last and last < first:
            self.add_error("last_school_year", _("This lies before the first school year."))
        return values


class PriorityForm(ChoosesYears, SharedForm):
    """A priority in the words of the school."""

    title = forms.CharField(
        max_length=longest("title"),
        label=gettext_lazy("What do you want to reach, in a few words?"),
    )
    desired_situation = forms.CharField(
        max_length=LONGEST_TEXT,
        required=False,
        widget=text_area(4),
        label=gettext_lazy("Where do you want to go?"),
        help_text=gettext_lazy("What do you see in the school when it is reached?"),
    )
    why = forms.CharField(
        max_length=LONGEST_TEXT,
        required=False,
        widget=text_area(4),
        label=gettext_lazy("How is it now?"),
    )
    first_school_year = year_field(gettext_lazy("From school year"))
    last_school_year = year_field(gettext_lazy("Up to and including school year"))
    themes = forms.ModelMultipleChoiceField(
        queryset=Theme.objects.all(),
        to_field_name="slug",
        required=False,
        widget=forms.CheckboxSelectMultiple,
        label=gettext_lazy("What is it about?"),
    )
    indicator = forms.CharField(
        max_length=longest("indicator"),
        required=False,
        label=gettext_lazy("What will show it?"),
    )
    baseline = forms.CharField(
        max_length=longest("baseline"), required=False, label=gettext_lazy("At the start")
    )
    target = forms.CharField(
        max_length=longest("target"), required=False, label=gettext_lazy("At the end")
    )

    @property
    def in_words(self) -> list[forms.BoundField]:
        return [self[name] for name in self.fields if name not in MEASURED_WITH]

    @property
    def measured_with(self) -> list[forms.BoundField]:
        """Folded away: a priority can do without."""
        return [self[name] for name in MEASURED_WITH]

    @property
    def is_measured(self) -> bool:
        """Whether there is something in it to see."""
        return any(field.value() or field.errors for field in self.measured_with)


class RefusalForm(forms.Form):
    """Why a voorlopig speerpunt is not for this school."""

    refusal = forms.CharField(
        max_length=LONGEST_TEXT,
        widget=text_area(3),
        label=gettext_lazy("Why does it not fit?"),
        help_text=gettext_lazy("One sentence. Whoever proposed it reads this."),
        error_messages={"required": gettext_lazy("Say in one sentence why it does not fit.")},
    )


class EndForm(forms.Form):
    """How a priority ended."""

    how = forms.ChoiceField(
        choices=[
            ("achieved", gettext_lazy("We reached it")),
            ("stopped", gettext_lazy("We stop with it")),
        ],
        widget=forms.RadioSelect,
        label=gettext_lazy("How did it end?"),
        error_messages={"required": gettext_lazy("Choose one of the answers.")},
    )
