"""Data that people edit by hand: slips are told here, not found out by readers."""

from __future__ import annotations

import re

import pytest

from search.analysis import ANALYSER_VERSION, version
from search.analysis.concepts import kinds_of_school, synonyms
from search.analysis.dutch import dutch
from search.analysis.exceptions import DATA, dutch_exceptions, lines_of
from search.analysis.families import family
from search.analysis.language import language
from search.analysis.words import fold


@pytest.mark.parametrize("code", ["nl", "en"])
def test_a_member_of_several_words_stays_several_words(code):
    """ "vrij lezen" would become "lezen" if "vrij" were a stop word, for everybody."""
    speech = language(code)
    groups = [*synonyms(code), *(kinds_of_school() if code == "nl" else ())]
    shrunk = [
        member
        for _token, _kind, members in groups
        for member in members
        if len(re.split(r"[ -]", member)) > 1 and len(speech._sequence(member)) < 2
    ]
    assert not shrunk


@pytest.mark.parametrize("code", ["nl", "en"])
def test_every_member_of_a_group_has_its_token(code):
    speech = language(code)
    groups = [*synonyms(code), *(kinds_of_school() if code == "nl" else ())]
    from search.analysis import analyse

    lost = [
        member
        for token, _kind, members in groups
        for member in members
        if token not in {found.text for found in analyse(member, speech.code)}
    ]
    assert not lost


def test_words_in_the_tables_are_folded():
    exceptions = dutch_exceptions()
    words = {*exceptions.forms, *exceptions.same, *exceptions.known, *exceptions.apart}
    words |= {base for bases in exceptions.forms.values() for base in bases}
    words |= {word for line in lines_of("words-nl.words") for word in line.split()}
    assert not [word for word in words if word != fold(word)]


def test_a_family_is_led_back_to_one_word():
    speech = dutch()
    heads = {word: family(word, speech.words, speech.exceptions) for word in speech.words}
    astray = [
        word
        for word, head in heads.items()
        if family(head, speech.words, speech.exceptions) != head
    ]
    assert not astray


def test_the_list_of_words_is_small_and_carries_its_licence():
    lexicon = DATA / "lexicon-nl.words"
    assert lexicon.stat().st_size < 1_500_000
    assert "OpenTaal" in lexicon.read_text(encoding="utf-8")[:400]
    assert "BSD" in (DATA / "LICENSE-OpenTaal.md").read_text(encoding="utf-8")


def test_the_version_changes_with_code_and_data(tmp_path, monkeypatch):
    (tmp_path / "data").mkdir()
    (tmp_path / "code.py").write_text("1")
    (tmp_path / "data" / "x.words").write_text("lezen")
    monkeypatch.setattr(version, "HERE", tmp_path)
    before = version._digest()
    assert before == version._digest()
    (tmp_path / "data" / "x.words").write_text("lezen schrijven")
    assert version._digest() != before
    assert "snowball" in ANALYSER_VERSION
