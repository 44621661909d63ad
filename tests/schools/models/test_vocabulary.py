"""Words of a vocabulary are rows with a name in each language; the reader's decides."""

from __future__ import annotations

import pytest
from django.utils import translation

from schools.models import Level, Subject, Theme

TERMS = [Theme, Subject, Level]


@pytest.mark.parametrize("term", TERMS, ids=lambda model: model.__name__)
@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("nl", "Lezen"),
        ("nl-be", "Lezen"),
        ("en", "Reading"),
        ("en-gb", "Reading"),
        ("fy", "Lezen"),
        (None, "Lezen"),
    ],
)
def test_a_term_goes_by_its_name_in_the_language_of_the_reader(term, language, name):
    word = term(name_nl="Lezen", name_en="Reading")
    with translation.override(language):
        assert word.name == name
        assert str(word) == name


def test_the_language_is_asked_when_the_name_is_not_when_it_is_read():
    word = Theme(name_nl="Lezen", name_en="Reading")
    with translation.override("en"):
        english = word.name
    with translation.override("nl"):
        assert (english, word.name) == ("Reading", "Lezen")


@pytest.mark.django_db
@pytest.mark.parametrize("term", TERMS, ids=lambda model: model.__name__)
def test_words_that_came_along_have_both_names(term):
    assert term.objects.exists()
    assert not term.objects.filter(name_nl="").exists()
    assert not term.objects.filter(name_en="").exists()
