"""The five questions about a goal, and the sentence that is made of the answers."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from content.shared_form import SharedForm
from networks.models import RecognitionAnswer
from networks.rules.goal import Criterion


def line(label: Any, help_text: Any = "", longest: int = 200, **options: Any) -> forms.CharField:
    options = {"required": False} | options
    return forms.CharField(label=label, help_text=help_text, max_length=longest, **options)


def text(label: Any, help_text: Any = "", rows: int = 3, **options: Any) -> forms.CharField:
    widget = forms.Textarea(attrs={"rows": rows})
    options = {"required": False} | options
    return forms.CharField(label=label, help_text=help_text, widget=widget, **options)


def day(label: Any, help_text: Any = "", **options: Any) -> forms.DateField:
    widget = forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
    options = {"required": False} | options
    return forms.DateField(
        label=label,
        help_text=help_text,
        widget=widget,
        error_messages={"invalid": _("This is not a day. Write it like this: 31-05-2027.")},
        **options,
    )


class GoalForm(SharedForm):
    """A draft: what is left open may be filled in later, so no field says that it is optional."""

    is_draft = True


class ForWhomForm(GoalForm):
    """K1."""

    criterion = Criterion.TARGET_GROUP
    target_group = line(
        _("For whom should something change?"),
        _("Name the group or year, and the schools: “pupils of groups 4 and 5 of five schools”."),
    )


class ChangeForm(GoalForm):
    """K3."""

    criterion = Criterion.PRACTICE_CHANGE
    practice_change = text(
        _("What will colleagues do differently?"),
        _("Something that you can see in the classroom or in the team."),
    )


class NoticeForm(GoalForm):
    """K4."""

    criterion = Criterion.OUTCOME_INDICATOR
    indicator = line(
        _("How will pupils or the team notice?"),
        _("What do you look at? “Pupils who read of their own accord.”"),
    )
    baseline = line(_("How is it now?"), _("A number, or what you see now."), 120)
    target = line(_("Where do you want to go?"), "", 120)


class WhenForm(GoalForm):
    """K5."""

    criterion = Criterion.DEADLINE
    deadline = day(_("By when?"), _("Within fifteen months."))
    check_on = day(_("When do you look back on the way?"))


class EvidenceForm(GoalForm):
    """K7."""

    criterion = Criterion.SUCCESS_EVIDENCE
    success_evidence = line(
        _("How will you see that it worked?"),
        _("What will you show: lesson designs, a measurement, what pupils say?"),
    )
    evidence_by = line(_("Who collects it?"), _("A role will do: “the champions”."), 120)
    evidence_on = day(_("When?"))


class SentenceForm(GoalForm):
    """What everybody reads: the goal in one sentence, and what schools get from the network."""

    goal = text(
        _("Our goal in one sentence"),
        _("By when, who does what differently, and what do pupils notice?"),
        rows=5,
    )
    contribution_to_schools = text(
        _("What do schools get from this network?"),
        _("Name their priorities."),
        rows=4,
    )


QUESTIONS: tuple[type[GoalForm], ...] = (
    ForWhomForm,
    ChangeForm,
    NoticeForm,
    WhenForm,
    EvidenceForm,
)


class AskForm(forms.Form):
    """A button; `again` is for those who had doubts."""

    again = forms.BooleanField(required=False, widget=forms.HiddenInput)


class RecognitionForm(forms.Form):
    """ "Does this fit your priority?" One click answers; the rest may be left open."""

    answer = forms.ChoiceField(
        choices=RecognitionAnswer,
        widget=forms.HiddenInput,
        error_messages={
            "required": _("Choose one of the answers."),
            "invalid_choice": _("Choose one of the answers."),
        },
    )
    time_agreed = forms.BooleanField(
        label=_("I agree with the time that it takes our colleagues"), required=False
    )
    explanation = text(_("Do you want to add something?"), rows=2, max_length=1000)
