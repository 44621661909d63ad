"""Wording hints (instruments.md §3.3). The twelve triples are in-sample: this guards against
regressions and says nothing about accuracy on other goals."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from networks.rules.wording import Hint, WordingCheck, check_wording
from tests.networks.rules.example_goals import EXAMPLE_GOALS

DIFFUSE = [goal.diffuse for goal in EXAMPLE_GOALS.values()]
IN_PROGRESS = [goal.in_progress for goal in EXAMPLE_GOALS.values()]
CONCRETE = [goal.concrete for goal in EXAMPLE_GOALS.values()]

WORDS_OF_THE_PATTERNS = st.sampled_from(
    ["komen", "keer", "samen", "wissel", "uit", "werken", "aan", "groep", "5", "leerjaar", "van",
     "elkaar", "leren", "mei", "2027", "31-5", "50%", "meer", "iedereen", "vorm", "geven", "lezen",
     "begrijpend", "start", "met", "may", "share", "knowledge", "meet", "times"]
)  # fmt: skip
TEXTS = st.text() | st.lists(WORDS_OF_THE_PATTERNS | st.text(max_size=4)).map(" ".join)


def matched(check: WordingCheck, hint: Hint) -> list[str]:
    return [span.text for found in check.hints if found.hint is hint for span in found.spans]


# The 36 example goals


@pytest.mark.parametrize("goal", DIFFUSE)
def test_every_diffuse_example_describes_an_activity(goal: str) -> None:
    assert check_wording(goal).describes_activity


@pytest.mark.parametrize("goal", IN_PROGRESS + CONCRETE)
def test_no_sharper_example_describes_an_activity(goal: str) -> None:
    assert not check_wording(goal).describes_activity


@pytest.mark.parametrize(
    ("goals", "dated"), [(DIFFUSE, 0), (IN_PROGRESS, 1), (CONCRETE, 12)], ids=str
)
def test_only_concrete_examples_carry_a_date(goals: list[str], dated: int) -> None:
    assert len(goals) == 12
    assert sum(check_wording(goal).has_date_signal for goal in goals) == dated


@pytest.mark.parametrize("goal", DIFFUSE)
def test_no_diffuse_example_shows_visible_behaviour(goal: str) -> None:
    assert not check_wording(goal).has_visible_behaviour


# Hints


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("We wisselen elke maand ervaringen uit.", ["wisselen elke maand ervaringen uit"]),
        ("Het team werkt samen aan rekenen", ["werkt samen aan"]),
        ("We denken met elkaar na over toetsen", ["denken met elkaar na over"]),
        ("Een GEPROFESSIONALISEERD team", ["GEPROFESSIONALISEERD"]),
        ("Vorm te geven en te borgen", ["Vorm te geven", "borgen"]),
        ("Meer samenwerking en draagvlak", ["samenwerking", "draagvlak"]),
        ("Kinderen voelen zich geborgen en sparen punten", []),
    ],
)
def test_vague_words_are_found_in_their_dutch_forms(text: str, words: list[str]) -> None:
    assert matched(check_wording(text), Hint.VAGUE_WORD) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Leerlingen lezen vaker.", ["vaker"]),
        ("Leerlingen lezen vaker: drie keer per week.", []),
        ("Het aandeel goede lezers wordt hoger.", []),
        ("Leerlingen lezen beter. Er doen 5 scholen mee.", ["beter"]),
        ("De meerwaarde van verbetering", []),
    ],
)
def test_comparative_needs_a_measure_in_its_own_sentence(text: str, words: list[str]) -> None:
    assert matched(check_wording(text), Hint.COMPARATIVE_WITHOUT_MEASURE) == words


@pytest.mark.parametrize(
    "text",
    [
        "We komen vier keer per jaar bijeen",
        "Bijeenkomsten organiseren over taal",
        "We organiseren elk kwartaal een bijeenkomst",
        "Een netwerk oprichten",
    ],
)
def test_meeting_is_an_activity_not_a_goal(text: str) -> None:
    check = check_wording(text)
    assert check.has_hint(Hint.ACTIVITY_AS_GOAL)
    assert check.describes_activity


def test_everyone_is_fine_beside_a_group() -> None:
    assert check_wording("Iedereen leest.").has_hint(Hint.EVERYONE)
    assert not check_wording("Iedereen in groep 5 leest.").has_hint(Hint.EVERYONE)


# Signals


@pytest.mark.parametrize(
    "text",
    ["groepen 5 en 6", "leerjaar 2", "brugklassers", "de tweede klas", "havo 4", "kleuters",
     "ib'ers", "Ib’ers", "starters", "rekenspecialisten", "schoolleiders"],
)  # fmt: skip
def test_groups_of_learners_and_colleagues_are_recognised(text: str) -> None:
    assert check_wording(text).has_group_signal


@pytest.mark.parametrize("text", ["in de klas", "kinderen", "pro-actief", "het jonge kind", ""])
def test_words_that_name_no_group_are_not_recognised(text: str) -> None:
    assert not check_wording(text).has_group_signal


@pytest.mark.parametrize("text", ["eind mei", "na de meivakantie", "blok 3", "31-05-2027", "2027"])
def test_dates_are_recognised(text: str) -> None:
    assert check_wording(text).has_date_signal


def test_school_subject_and_figure_of_speech_are_no_behaviour() -> None:
    assert not check_wording("Begrijpend lezen vorm geven").has_visible_behaviour
    assert check_wording("Elke rekenles start met vijf minuten").has_visible_behaviour


# English


def test_english_goals_are_read_with_english_words() -> None:
    vague = check_wording("Sharing more knowledge and working on reading", "en")
    assert vague.describes_activity
    assert vague.has_hint(Hint.COMPARATIVE_WITHOUT_MEASURE)
    sharp = check_wording("By May 2027 teachers of year 5 start each lesson with a quiz", "en-gb")
    assert not sharp.hints
    assert sharp.has_date_signal
    assert sharp.has_group_signal
    assert sharp.has_visible_behaviour


def test_english_modal_verb_is_no_month() -> None:
    assert not check_wording("Teachers may march so far", "en").has_date_signal
    assert check_wording("in may", "en").has_date_signal


def test_unknown_language_is_read_as_dutch() -> None:
    assert check_wording("Kennis delen", "fy") == check_wording("Kennis delen", "nl")


# Any text


@given(TEXTS, st.sampled_from(["nl", "en", "", "x"]))
def test_any_text_is_read_and_spans_point_at_their_own_text(text: str, language: str) -> None:
    check = check_wording(text, language)
    for spans in [f.spans for f in check.hints] + [f.spans for f in check.signals]:
        assert spans
        assert all(span.text == text[span.start : span.end] != "" for span in spans)
        assert all(left.end <= right.start for left, right in pairwise(spans))


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(
    "piece",
    ["a", " ", "1,", "komen ", "wissel ", "wissel\t\t", "denk a ", "werken ", "start a ", "meer ",
     "delen a ", "meet ", "share a ", "x.", "\n", "1-1-", "van elkaar ", "uit te ", "é"],
)  # fmt: skip
def test_a_pattern_that_backtracks_would_never_finish_here(piece: str, language: str) -> None:
    text = (piece * 10_000)[:10_000]
    spans = [span for hint in check_wording(text, language).hints for span in hint.spans]
    assert all(span.end <= len(text) for span in spans)
