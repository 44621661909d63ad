"""Tokens of a text: what they are, and which words they stand for."""

from __future__ import annotations

import pytest

from search.analysis import Kind, analyse


def of_kind(text: str, *kinds: Kind, language: str = "nl") -> list[str]:
    return [token.text for token in analyse(text, language) if token.kind in kinds]


def stems(text: str, language: str = "nl") -> list[str]:
    return of_kind(text, Kind.STEM, language=language)


@pytest.mark.parametrize("form", ["lezen", "lees", "leest", "gelezen", "lezend", "lazen", "Lézen"])
def test_forms_of_a_verb_are_its_infinitive(form):
    assert "lezen" in stems(form)


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("leesonderwijs", ["lezen", "onderwijs"]),
        ("muzieklessen", ["muziek", "les"]),
        ("groepsplannen", ["groep", "plan"]),
        ("leerlingenraad", ["leerling", "raad"]),
        ("burgerschapslessen", ["burgerschap", "les"]),
        ("zinsbouw", ["zin", "bouw"]),
        ("exit-tickets", ["exit", "ticket"]),
        ("voorlezen", ["lezen"]),
        ("onderwijs", []),
        ("toetsenbord", []),
        ("leerkracht", []),
        ("vertellen", []),
    ],
)
def test_a_compound_has_its_parts(word, parts):
    assert of_kind(word, Kind.PART) == parts


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("De juf leest elke dag uit een boek voor.", "voorlezen"),
        ("Zij leest voor, en de klas luistert", "voorlezen"),
        ("Tijd om elke dag voor te lezen is er", "voorlezen"),
        ("Wij schrijven alles op", "opschrijven"),
        ("Hij kwam binnen; zij niet", "binnenkomen"),
    ],
)
def test_a_verb_that_stands_apart_is_found(text, verb):
    assert set(stems(verb)) <= set(stems(text))


def test_a_preposition_is_no_part_of_a_verb():
    assert "voorlezen" not in stems("Zij leest voor de klas een boek")
    assert "oplezen" not in stems("Zij leest. Zij staat op")


def test_a_word_is_there_as_it_stands():
    assert of_kind("De Geëvalueerde lessen", Kind.WORD) == ["0geevalueerde", "0lessen"]


def test_a_token_says_where_its_word_stands():
    text = "  Samen: «leesonderwijs» in groep 5."
    marked = {text[token.start : token.end] for token in analyse(text, "nl")}
    assert marked == {"Samen", "leesonderwijs", "groep", "groep 5", "5"}


def test_positions_count_all_words_so_that_phrases_can_be_told():
    places = {token.text: token.position for token in analyse("lezen in de klas", "nl")}
    assert (places["lezen"], places["klas"]) == (0, 3)


def test_synonyms_share_a_token_also_those_of_several_words():
    both = [set(of_kind(text, Kind.SYNONYM)) for text in ("begrijpend lezen", "leesbegrip")]
    assert both[0] & both[1]
    (phrase,) = [
        token for token in analyse("Zij begrijpend lezen.", "nl") if token.kind is Kind.SYNONYM
    ]
    assert (phrase.start, phrase.end) == (4, 20)


@pytest.mark.parametrize("text", ["de het een van", "", " — … !", "'", "-"])
def test_what_says_nothing_has_no_tokens(text):
    assert analyse(text, "nl") == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("foto's", "fotos"),
        ("coördinator", "coordinator"),
        ("co-teaching", "coteaching"),
        ("co‑teaching", "coteaching"),
        ("ib’er", "ib'er"),
        ("vijf", "5"),
        ("REÜNIE", "reünie"),
        ("lees­onderwijs", "leesonderwijs"),
        ("ﬁlm", "film"),
    ],
)
def test_spellings_of_one_word_have_the_same_stems(one, other):
    assert stems(one) == stems(other)


def test_english_has_its_own_stems_and_stop_words():
    assert stems("The children were reading", "en") == ["child", "read"]
    assert stems("organising colours", "en-gb") == stems("organized color", "en")


def test_other_alphabets_become_ascii_too():
    for token in analyse("مدرسة школа 学校 λόγος", "nl"):
        assert token.text.isascii()
        assert token.text.isalnum()
