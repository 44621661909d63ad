"""Patterns: forms, and the form that the examples are made of."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from home.patterns.registry import Group, Pattern

FORMS = Group(
    _("Forms"),
    "home/patterns/forms.html",
    [
        Pattern(
            "search",
            _("Search field"),
            _("Where searching is what a page is for; elsewhere the menu leads to it."),
            '{% include "components/searchbox.html" with query=query label=label only %}',
        ),
        Pattern(
            "form",
            _("Form"),
            _("A whole form with one button: the first choice for every screen."),
            '{% include "components/form.html" with form=form submit=submit autosave=True'
            " cancel_url=url cancel=label %}",
        ),
        Pattern(
            "field",
            _("Field"),
            _("One field of a form that is written by hand."),
            '{% include "components/field.html" with field=form.title %}\n'
            '{% include "components/field_notes.html" with field=form.title %}',
        ),
        Pattern(
            "wrong-field",
            _("Field with something wrong"),
            _("The same; the form knows what is wrong, and what somebody else wrote."),
            '{% include "components/field.html" with field=form.title %}',
        ),
        Pattern(
            "error-summary",
            _("Summary of what is wrong"),
            _("On top of a form that came back; each line leads to its field."),
            '{% include "components/error_summary.html" with form=form only %}',
        ),
        Pattern(
            "side-by-side",
            _("Fields side by side"),
            _("Short fields that are one answer; on a phone they stand under each other."),
            '<div class="side-by-side">'
            '{% include "components/field.html" with field=form.day %}'
            '{% include "components/field.html" with field=form.time %}</div>',
        ),
        Pattern(
            "hints",
            _("Read it once more"),
            _("Under a text about a goal: what may be vague. It never stops anybody."),
            '{% include "networks/hints.html" with hints=hints only %}',
        ),
        Pattern(
            "taps",
            _("Who is here"),
            _("Names to tap in the room: a big target for each."),
            '<div class="taps">{% include "components/field.html" with field=form.present %}</div>',
        ),
        Pattern(
            "choices",
            _("Folded choice"),
            _("What somebody can say about something: one line each, unfolding to a form."),
            '<details class="choice" id="…"><summary>…</summary>'
            '{% include "components/form.html" with form=form submit=submit action=url %}'
            "</details>",
        ),
        Pattern(
            "inline",
            _("Form within a page"),
            _("Answers where the reader is; for a form that leads back to the page it stands on."),
            '{% block extra_head %}{% include "components/htmx.html" %}{% endblock %}\n'
            '<section class="section" id="…"><h2>…</h2>\n'
            '  <form{% include "components/inline.html" with action=url %}>{% csrf_token %}'
            '<button class="button" type="submit">…</button></form>\n'
            "</section>",
        ),
        Pattern(
            "suggestion",
            _("Suggestion"),
            _("A text that the portal made of what was filled in; one press takes it over."),
            '<div class="suggestion"><p class="thread-label">…</p><p>…</p>'
            '<p><button class="button button-quiet" type="submit">…</button></p></div>',
        ),
        Pattern(
            "save-status",
            _("What became of it"),
            _("In a form that saves while somebody types; the script goes into the head."),
            '{% block extra_head %}{% include "components/autosave.html" %}{% endblock %}\n'
            '{% include "components/save_status.html" %}',
        ),
        Pattern(
            "save-bar",
            _("Save bar"),
            _("Under a long form: the button stays in sight."),
            '<div class="save-bar"><p class="actions">'
            '<button class="button" type="submit">…</button></p>'
            '{% include "components/save_status.html" %}</div>',
        ),
    ],
)

KINDS = [("plan", _("A plan")), ("tool", _("A tool")), ("talk", _("A talk"))]


class SampleForm(forms.Form):
    """Every kind of field that the portal has."""

    title = forms.CharField(
        label=_("A line"), max_length=80, help_text=_("Help stands above the field.")
    )
    more = forms.CharField(label=_("A line that may stay empty"), required=False)
    text = forms.CharField(label=_("Text"), widget=forms.Textarea(attrs={"rows": 3}))
    kind = forms.ChoiceField(label=_("One of a long list"), choices=[("", "–"), *KINDS])
    email = forms.EmailField(label=_("E-mail address"))
    url = forms.URLField(label=_("Web address"))
    password = forms.CharField(
        label=_("Password"), widget=forms.PasswordInput(attrs={"autocomplete": "off"})
    )
    day = forms.DateField(
        label=_("Day"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    time = forms.TimeField(label=_("Time"), widget=forms.TimeInput(attrs={"type": "time"}))
    number = forms.IntegerField(label=_("Number"), min_value=0)
    file = forms.FileField(label=_("File"))
    one = forms.ChoiceField(label=_("One of a few"), choices=KINDS, widget=forms.RadioSelect)
    several = forms.MultipleChoiceField(
        label=_("As many as you like"), choices=KINDS, widget=forms.CheckboxSelectMultiple
    )
    agreed = forms.BooleanField(label=_("Yes or no"))


class ShortForm(forms.Form):
    """A form of one question."""

    what = forms.CharField(label=_("What do you see by now?"), max_length=80)


class NarrowForm(forms.Form):
    """What narrows a list: choose one, or tick."""

    kind = forms.ChoiceField(
        label=_("Kind"), choices=[("", _("All kinds")), *KINDS], required=False
    )
    mine = forms.BooleanField(label=_("Yes or no"), required=False)


class MomentForm(forms.Form):
    """A day and a time, which stand side by side."""

    day = SampleForm.base_fields["day"]
    time = SampleForm.base_fields["time"]


class WhoIsHereForm(forms.Form):
    """The names of the log of a meeting, with the id by which its style knows them."""

    present = forms.MultipleChoiceField(
        label=_("Who is here?"),
        widget=forms.CheckboxSelectMultiple,
        required=False,
        choices=[(n, _("Colleague %(n)s") % {"n": n}) for n in ("A", "B", "C")],
    )
