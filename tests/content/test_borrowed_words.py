"""Words of Django and Wagtail that are said otherwise here, in both languages."""

from __future__ import annotations

import pytest
from django import forms
from django.utils.translation import gettext, override


class Trip(forms.Form):
    where = forms.CharField(max_length=3)
    day = forms.DateField()
    how = forms.ChoiceField(choices=[("bus", "bus")])


SAID = {
    "en": {
        "where": "This is too long: 4 characters. 3 characters fit at most. Make it shorter.",
        "day": "Please fill this in.",
        "how": "You cannot choose this here. Choose something from the list.",
    },
    "nl": {
        "where": "Dit is te lang: 4 tekens. Er passen hooguit 3 tekens in. Maak het korter.",
        "day": "Vul dit nog in.",
        "how": "Dit kun je hier niet kiezen. Kies iets uit de lijst.",
    },
}


@pytest.mark.parametrize("language", SAID)
def test_a_form_says_what_to_do_in_plain_words(language):
    with override(language):
        errors = Trip({"where": "Rome", "how": "plane"}).errors
        assert {name: list(said) for name, said in errors.items()} == {
            name: [said] for name, said in SAID[language].items()
        }


@pytest.mark.parametrize(
    ("language", "said"), [("en", "Change asked for"), ("nl", "Aanpassing gevraagd")]
)
def test_nobody_is_rejected(language, said):
    with override(language):
        assert gettext("Rejected") == said
