"""Groups, classes and kinds of school are the same for every way to write them."""

from __future__ import annotations

import pytest

from search.analysis import Kind, analyse, matches


def levels(text: str, language: str = "nl") -> set[str]:
    return {token.text[1:] for token in analyse(text, language) if token.kind is Kind.LEVEL}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("groep 5", {"groep5"}),
        ("Groepen 5 en 6", {"groep5", "groep6"}),
        ("groep 5-6", {"groep5", "groep6"}),
        ("groep 5/6", {"groep5", "groep6"}),
        ("groep 3, 4 en 5", {"groep3", "groep4", "groep5"}),
        ("groep 6 t/m 8", {"groep6", "groep7", "groep8"}),
        ("groep 6 tot en met groep 8", {"groep6", "groep8"}),
        ("groep 1–3", {"groep1", "groep2", "groep3"}),
        ("groep 4 en groep 7", {"groep4", "groep7"}),
        ("groep vijf", {"groep5"}),
        ("groep 5a", {"groep5"}),
        ("groep5", {"groep5"}),
        ("bouw 5–6", {"groep5", "groep6"}),
        ("achtste groep", {"groep8"}),
        ("klas 2", {"klas2"}),
        ("klas 2b", {"klas2"}),
        ("de tweede klas", {"klas2"}),
        ("de 2e en 3e klas", {"klas2", "klas3"}),
        ("leerjaar 2", {"klas2"}),
        ("de brugklassers", {"klas1"}),
        ("3 havo", {"klas3", "havo"}),
        ("havo 3", {"klas3", "havo"}),
        ("3havo", {"klas3", "havo"}),
        ("h3", {"klas3", "havo"}),
        ("havo/vwo 3", {"klas3", "havo", "vwo"}),
        ("mavo", {"vmbotl"}),
        ("vmbo-tl", {"vmbotl", "vmbo"}),
        ("vmbo tl 2", {"vmbotl", "vmbo", "klas2"}),
        ("theoretische leerweg", {"vmbotl"}),
        ("mbo 2", {"mbo", "niveau2"}),
        ("N2", {"niveau2"}),
        ("middelbare scholen", {"vo"}),
        ("kleuters", {"kleuters"}),
    ],
)
def test_levels_are_found(text, names):
    assert levels(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "5 groepen",
        "groep 12",
        "een groep van 5",
        "groep. 5 kinderen",
        "klas met 3 tafels",
        "B1",
        "vijf minuten",
        "20 vwo-leerlingen",
    ],
)
def test_a_number_beside_a_group_is_no_level_by_itself(text):
    assert not {name for name in levels(text) if name[-1].isdigit()}


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("groep 7", "de bovenbouw"),
        ("bovenbouw", "groep 7"),
        ("kleuters", "groep 1/2"),
        ("groep 2", "kleuterklas"),
        ("onderbouw", "kleuters"),
        ("vmbo", "mavo"),
        ("vwo", "gymnasium"),
    ],
)
def test_what_a_level_lies_in_is_found(query, text):
    assert matches(query, text)


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("groep 7", "groep 6"),
        ("mavo", "vmbo-kb"),
        ("mavo", "vmbo"),
        ("havo 4", "4 vmbo"),
        ("havo 4", "havo 5"),
        ("klas 2", "groep 2"),
    ],
)
def test_neighbours_are_not_found(query, text):
    assert not matches(query, text)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Year 2", "years 1 and 2"), ("year group 5", "Year 5"), ("group 5", "groups 4 to 6")],
)
def test_english_levels(one, other):
    assert levels(one, "en") <= levels(other, "en")


def test_a_group_is_the_same_in_both_languages():
    assert levels("group 5", "en") == levels("groep 5")
