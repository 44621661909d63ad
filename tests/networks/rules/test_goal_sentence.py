"""The composed goal sentence (content-nl-en.md §2)."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from networks.rules.goal_sentence import GoalParts, compose_goal_sentence

FULL = GoalParts(
    target_group="leerlingen van groep 4 en 5",
    practice_change="elke rekenles start met vijf minuten oefenen",
    indicator="het aandeel vlotte rekenaars",
    baseline="60%",
    target="75%",
    deadline=date(2027, 5, 31),
    success_evidence="een korte toets in oktober en mei",
    champion="de rekenspecialist",
    priorities=("Basis op orde", "Sterk rekenen"),
)
ANSWERS = st.sampled_from(["", " ", "-", "?"]) | st.text("Aa1 .,;:!?-\n", max_size=12)
PARTS = st.builds(
    GoalParts,
    **dict.fromkeys(
        ["target_group", "practice_change", "indicator", "baseline", "target", "success_evidence",
         "champion"],
        ANSWERS,
    ),
    deadline=st.none() | st.dates(),
    priorities=st.lists(ANSWERS, max_size=4).map(tuple),
)  # fmt: skip


def test_full_dutch_goal_names_everything_in_the_order_of_the_pattern() -> None:
    assert compose_goal_sentence(FULL) == (
        "Uiterlijk 31 mei 2027 doen we dit anders voor leerlingen van groep 4 en 5: "
        "elke rekenles start met vijf minuten oefenen. "
        "Zo merken we het: het aandeel vlotte rekenaars; nu 60%, straks 75%. "
        "Zo laten we het zien: een korte toets in oktober en mei. "
        "Op elke school is de rekenspecialist kartrekker. "
        "Het draagt bij aan de speerpunten ‘Basis op orde’ en ‘Sterk rekenen’."
    )


def test_full_english_goal_names_everything() -> None:
    parts = GoalParts(
        target_group="year 4",
        practice_change="each lesson starts with practice",
        indicator="fluent pupils",
        baseline="60%",
        target="75%",
        deadline=date(2027, 5, 31),
        success_evidence="a short test",
        champion="the maths specialist",
        priorities=("Strong maths",),
    )
    assert compose_goal_sentence(parts, "en-gb") == (
        "By 31 May 2027, we do this differently for year 4: each lesson starts with practice. "
        "This is how we notice: fluent pupils; now 60%, then 75%. "
        "This is how we show it: a short test. "
        "At each school, the maths specialist drives it. "
        "It serves the priority “Strong maths”."
    )


def test_goal_without_answers_is_no_sentence() -> None:
    assert compose_goal_sentence(GoalParts()) == ""


def test_date_alone_is_no_goal() -> None:
    assert compose_goal_sentence(GoalParts(deadline=date(2027, 5, 31))) == ""


@pytest.mark.parametrize(
    ("parts", "sentence"),
    [
        (
            GoalParts(target_group="groep 4", deadline=date(2027, 6, 1)),
            "Uiterlijk 1 juni 2027 is er iets veranderd voor groep 4.",
        ),
        (GoalParts(practice_change="samen oefenen"), "We doen dit anders: samen oefenen."),
        (GoalParts(indicator="plezier", target="80%"), "Zo merken we het: plezier; straks 80%."),
        (GoalParts(indicator="plezier", baseline="60%"), "Zo merken we het: plezier; nu 60%."),
        (GoalParts(baseline="60%", target="80%"), ""),
    ],
)
def test_what_is_empty_is_left_out(parts: GoalParts, sentence: str) -> None:
    assert compose_goal_sentence(parts) == sentence


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ("Elke les\n start  met lezen. ", "We doen dit anders: elke les start met lezen."),
        ("Collega's lezen voor!", "We doen dit anders: collega's lezen voor."),
        ("Engels in elke les", "We doen dit anders: Engels in elke les."),
        ("ICT bij elke les", "We doen dit anders: ICT bij elke les."),
        ("ELKE LES LEZEN", "We doen dit anders: ELKE LES LEZEN."),
        ("{when} {0} %s", "We doen dit anders: {when} {0} %s."),
    ],
)
def test_answers_are_fitted_into_the_sentence(answer: str, sentence: str) -> None:
    assert compose_goal_sentence(GoalParts(practice_change=answer)) == sentence


def test_for_is_not_said_twice() -> None:
    parts = GoalParts(target_group="Voor Leerlingen in groep 4")
    assert compose_goal_sentence(parts) == "Er verandert iets voor leerlingen in groep 4."


def test_priority_of_several_schools_is_named_once() -> None:
    parts = GoalParts(priorities=("Taal", "Rekenen", "taal ", ""))
    expected = "Het draagt bij aan de speerpunten ‘Taal’ en ‘Rekenen’."
    assert compose_goal_sentence(parts) == expected


def test_three_priorities_are_enumerated() -> None:
    parts = GoalParts(priorities=("A", "B", "C"))
    assert "‘A’, ‘B’ en ‘C’." in compose_goal_sentence(parts)


@given(PARTS, st.sampled_from(["nl", "en", "fy"]))
def test_no_combination_of_answers_leaves_loose_ends(parts: GoalParts, language: str) -> None:
    sentence = compose_goal_sentence(parts, language)
    assert sentence == "" or sentence.endswith(".")
    assert sentence == " ".join(sentence.split())
    assert not re.search(r"(: ?|; ?|now|nu|then|straks|voor|for|‘|“)[.;]$", sentence)
    assert "‘’" not in sentence
    assert "“”" not in sentence
