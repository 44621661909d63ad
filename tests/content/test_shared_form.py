"""Two people in one form: nobody overwrites another, and nobody is asked more than needed."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest
from django import forms
from django.http import QueryDict

from content.shared_form import SharedForm, version_of

DAYS = [("ma", "Maandag"), ("di", "Dinsdag")]


class Note(SharedForm):
    title = forms.CharField(required=False)
    text = forms.CharField(required=False, widget=forms.Textarea)
    on = forms.DateField(required=False, widget=forms.DateInput(format="%Y-%m-%d"))
    done = forms.BooleanField(required=False)
    days = forms.MultipleChoiceField(
        choices=DAYS, required=False, widget=forms.CheckboxSelectMultiple
    )


OPENED = {
    "title": "Teksten",
    "text": "Eerste regel",
    "on": date(2026, 9, 8),
    "done": False,
    "days": ["ma"],
    "seen": "1",
}


def posted(**typed: Any) -> Note:
    """The form as somebody sends it who opened it with OPENED and changed what is `typed`."""
    page = Note(initial=OPENED)
    data = QueryDict(mutable=True)
    for bound in page:
        widget = bound.field.widget
        value = typed.get(bound.name, OPENED[bound.name])
        for name, shown in (
            (bound.html_name, value),
            (bound.html_initial_name, OPENED[bound.name]),
        ):
            if isinstance(shown, bool):
                data.setlist(name, ["on"] if shown else [])
            elif isinstance(shown, list):
                data.setlist(name, shown)
            else:
                data[name] = widget.format_value(shown) or ""
    form = Note(data, initial=OPENED)
    assert form.is_valid(), form.errors
    return form


def test_the_page_carries_what_it_was_opened_with():
    html = Note(initial=OPENED).as_p()
    assert 'name="initial-text"' in html
    assert 'name="initial-seen"' not in html


def test_only_what_is_seen_is_described():
    class Explained(SharedForm):
        text = forms.CharField(help_text="One sentence.")

    for form in (Explained(), Explained({})):
        inputs = re.findall("<input[^>]*>", form.as_p())
        described = [each for each in inputs if "aria-describedby" in each]
        assert len(described) == 1
        assert 'name="text"' in described[0]


@pytest.mark.parametrize(
    ("mine", "theirs", "both"),
    [
        ({"title": "Rijke teksten"}, {}, {"title": "Rijke teksten"}),
        ({}, {"title": "Rijke teksten"}, {"title": "Rijke teksten"}),
        (
            {"title": "Rijke teksten"},
            {"text": "Tweede regel", "on": date(2026, 10, 1), "done": True, "days": ["ma", "di"]},
            {
                "title": "Rijke teksten",
                "text": "Tweede regel",
                "on": date(2026, 10, 1),
                "done": True,
                "days": ["ma", "di"],
            },
        ),
        ({"days": ["di"]}, {"text": "x"}, {"days": ["di"], "text": "x"}),
        ({"title": "Gelijk"}, {"title": "Gelijk"}, {"title": "Gelijk"}),
        ({"done": True}, {"title": "x"}, {"done": True, "title": "x"}),
    ],
    ids=["mine", "theirs", "different fields", "a choice", "the same words", "a tick"],
)
def test_what_fits_together_is_put_together(mine, theirs, both):
    form = posted(**mine)
    assert form.merge(OPENED | theirs | {"seen": "2"})
    assert form.is_valid()
    assert form.cleaned_data == OPENED | both | {"seen": "2"}
    assert form.answers.keys() == OPENED.keys() - {"seen"}


@pytest.mark.parametrize(
    ("mine", "theirs", "shown"),
    [
        ({"text": "Van mij"}, {"text": "Van jou"}, {"text": "Van jou"}),
        ({"text": "Van mij"}, {"text": ""}, {"text": "niets"}),
        ({"on": date(2026, 9, 9)}, {"on": date(2026, 9, 10)}, {"on": "2026-09-10"}),
        ({"days": []}, {"days": ["ma", "di"]}, {"days": "Maandag, Dinsdag"}),
    ],
)
def test_where_both_changed_the_same_the_later_one_sees_both(mine, theirs, shown):
    form = posted(**mine)
    assert not form.merge(OPENED | theirs | {"seen": "2"})
    assert form.theirs == shown
    assert form.has_error(forms.forms.NON_FIELD_ERRORS, "conflict")
    (name,) = mine
    assert form[name].value() == form.data.getlist(name) or form[name].value() == form.data[name]


def test_saving_once_more_after_seeing_both_is_a_choice():
    form = posted(text="Van mij")
    form.merge(OPENED | {"text": "Van jou", "seen": "2"})
    again = Note(form.data)
    assert again.is_valid()
    assert again.cleaned_data["seen"] == "2"
    assert again.merge(OPENED | {"text": "Van jou", "seen": "2"})
    assert again.cleaned_data["text"] == "Van mij"


def test_without_the_hidden_fields_nothing_is_lost_silently():
    form = Note(QueryDict("text=Van+mij"))
    assert form.is_valid()
    assert not form.merge(OPENED)
    assert form.theirs["text"] == "Eerste regel"


def test_a_version_is_that_of_the_values():
    assert version_of({"a": 1, "on": date(2026, 9, 8)}) == version_of(
        {"on": date(2026, 9, 8), "a": 1}
    )
    assert version_of({"a": 1}) != version_of({"a": 2})
