"""A school keeps its priorities: on one screen, added, changed, ended, put away and back."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from content.dependents import what_hangs_on
from schools import actions
from schools.actions.priorities import WORDS, YEARS
from schools.forms import EndForm, PriorityForm
from schools.models import Priority, PriorityStatus
from schools.rules.school_years import school_year_of
from schools.views.base import PriorityWorkView, SchoolView, SchoolWorkView


class PrioritiesView(SchoolView):
    """All priorities of the school: to answer, current, earlier and put away."""

    template_name = "schools/work/priorities.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        rows = list(self.school.priorities.select_related("school").prefetch_related("themes"))
        kept = [row for row in rows if not row.archived_at]
        sorted_out = {
            "to_answer": [row for row in kept if row.is_provisional],
            "current": [row for row in kept if row.status == PriorityStatus.ACTIVE],
            "earlier": [
                row
                for row in kept
                if row.status not in {PriorityStatus.PROVISIONAL, PriorityStatus.ACTIVE}
            ],
            "put_away": [row for row in rows if row.archived_at],
        }
        return super().get_context_data(**sorted_out, **kwargs)


class AddPriorityView(SchoolWorkView):
    template_name = "schools/work/priority_form.html"
    form_class = PriorityForm

    def get_initial(self) -> dict[str, Any]:
        year = school_year_of(timezone.localdate())
        return {"first_school_year": year, "last_school_year": year + 1}

    def act(self, form: PriorityForm) -> None:
        """Pressed twice, it is written down once.

        Raises:
            ValidationError: there is one of this name that has not ended.
        """
        named = self.school.priorities.unarchived().filter(title__iexact=form.answers["title"])
        if named.filter(status=PriorityStatus.ACTIVE).exists():
            problem = _("The school already has a priority that is called this.")
            raise ValidationError({"title": problem})
        actions.add_priority(by=self.request.user, school=self.school, **form.answers)
        self.done = _("Added. Networks can serve this priority from now on.")


class ChangePriorityView(PriorityWorkView):
    template_name = "schools/work/priority_form.html"
    form_class = PriorityForm

    def as_stored(self) -> Priority:
        return Priority.objects.select_related("school").get(pk=self.priority.pk)

    def get_initial(self) -> dict[str, Any]:
        row = self.as_stored()
        words = {name: getattr(row, name) for name in (*WORDS, *YEARS)}
        return words | {"themes": list(row.themes.all()), "seen": row.version}

    def act(self, form: PriorityForm) -> None:
        row = self.as_stored()
        row.version = form.version
        self.save(row, form)

    def save(self, row: Priority, form: PriorityForm) -> None:
        actions.change_priority(by=self.request.user, priority=row, **form.answers)
        self.done = _("Saved: %(priority)s") % {"priority": row}


class EndPriorityView(PriorityWorkView):
    """Reached, or stopped."""

    template_name = "schools/work/end_priority.html"
    form_class = EndForm

    def act(self, form: EndForm) -> None:
        achieved = form.cleaned_data["how"] == PriorityStatus.ACHIEVED
        actions.end_priority(by=self.request.user, priority=self.priority, achieved=achieved)
        self.done = (
            _("Well done: “%(priority)s” was reached.")
            if achieved
            else _("“%(priority)s” has stopped. What contributed to it stays.")
        ) % {"priority": self.priority}


class ArchivePriorityView(PriorityWorkView):
    """Out of sight; whatever hangs on it stays (rule 9)."""

    template_name = "schools/work/archive_priority.html"
    form_class = forms.Form

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(dependents=what_hangs_on(self.priority), **kwargs)

    def act(self, form: forms.Form) -> None:
        actions.archive_priority(by=self.request.user, priority=self.priority)
        self.done = _("“%(priority)s” was put away. You find it at the bottom of this page.") % {
            "priority": self.priority
        }


class RestorePriorityView(PriorityWorkView):
    template_name = "schools/work/restore_priority.html"
    form_class = forms.Form

    def act(self, form: forms.Form) -> None:
        actions.restore_priority(by=self.request.user, priority=self.priority)
        self.done = _("“%(priority)s” is back.") % {"priority": self.priority}
