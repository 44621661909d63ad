"""The goal rubric (instruments.md §3.1, §3.2; product.md "Goal status")."""

from dataclasses import fields, replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from networks.rules.goal import (
    RUBRIC_VERSION,
    Criterion,
    CriterionResult,
    GoalCheck,
    GoalFacts,
    GoalStatus,
    HumanCheck,
    Reason,
    check_goal,
)

TODAY = date(2026, 11, 23)
EMPTY = GoalFacts(today=TODAY)
CONCRETE = GoalFacts(
    today=TODAY,
    target_group="leerlingen van groep 4 en 5",
    practice_change="elke rekenles start met vijf minuten oefenen",
    indicator="aandeel leerlingen dat vlot optelt",
    baseline="60% in oktober",
    target="75%",
    deadline=date(2027, 5, 31),
    check_on=date(2027, 1, 31),
    success_evidence="een korte toets",
    evidence_by="de rekenspecialist",
    evidence_on=date(2027, 5, 20),
    schools=4,
    schools_linked=2,
    schools_with_priorities=3,
    schools_with_champion=4,
    has_lead=True,
    meetings_planned=3,
    hours_known=True,
    leaders_agreed_on_time=1,
    leaders_recognised=1,
    lead_confirmed=True,
)
# What takes a criterion of CONCRETE down to one point, or to none.
ONE_POINT: dict[Criterion, dict[str, Any]] = {
    Criterion.TARGET_GROUP: {"target_group": "kinderen"},
    Criterion.PRIORITY_LINKS: {"schools_linked": 1},
    Criterion.PRACTICE_CHANGE: {"practice_change": "rekenen is leuk"},
    Criterion.OUTCOME_INDICATOR: {"target": ""},
    Criterion.DEADLINE: {"check_on": None},
    Criterion.OWNERS: {"schools_with_champion": 1},
    Criterion.SUCCESS_EVIDENCE: {"evidence_on": None},
    Criterion.INFLUENCE_FEASIBILITY: {"leaders_agreed_on_time": 0},
}
NO_POINTS: dict[Criterion, dict[str, Any]] = {
    Criterion.TARGET_GROUP: {"target_group": " "},
    Criterion.PRIORITY_LINKS: {"schools_linked": 0},
    Criterion.PRACTICE_CHANGE: {"practice_change": "?"},
    Criterion.OUTCOME_INDICATOR: {"indicator": ""},
    Criterion.DEADLINE: {"deadline": None},
    Criterion.OWNERS: {"has_lead": False},
    Criterion.SUCCESS_EVIDENCE: {"success_evidence": "-"},
    Criterion.INFLUENCE_FEASIBILITY: {"meetings_planned": 0},
}
MUST_HAVES = {
    Criterion.TARGET_GROUP,
    Criterion.PRIORITY_LINKS,
    Criterion.DEADLINE,
    Criterion.OWNERS,
}


def check(base: GoalFacts = CONCRETE, **changes: Any) -> GoalCheck:
    return check_goal(replace(base, **changes))


def verdict(criterion: Criterion, **changes: Any) -> tuple[int, Reason]:
    result = check(**changes).result(criterion)
    return result.points, result.reason


def weakened(*steps: tuple[dict[Criterion, dict[str, Any]], Criterion]) -> GoalFacts:
    facts = CONCRETE
    for table, criterion in steps:
        facts = replace(facts, **table[criterion])
    return facts


# The status


def test_goal_with_every_answer_is_concrete_and_leaves_nothing_to_ask() -> None:
    result = check()
    assert result.status is GoalStatus.CONCRETE
    assert result.next_question is None
    assert result.missing == ()
    assert result.version == RUBRIC_VERSION
    assert [r.criterion for r in result.criteria] == list(Criterion)
    assert {(r.points, r.reason) for r in result.criteria} == {(2, Reason.CLEAR)}


def test_empty_goal_is_diffuse_and_misses_every_must_have() -> None:
    result = check_goal(EMPTY)
    assert result.status is GoalStatus.DIFFUSE
    assert set(result.missing) == MUST_HAVES
    assert not result.human_checks_done


def test_tables_of_this_test_weaken_one_criterion_each() -> None:
    for table, points in [(ONE_POINT, 1), (NO_POINTS, 0)]:
        for criterion in Criterion:
            criteria = check(**table[criterion]).criteria
            assert {r.criterion: r.points for r in criteria if r.points < 2} == {criterion: points}


@pytest.mark.parametrize("criterion", sorted(MUST_HAVES))
def test_goal_without_a_must_have_stays_diffuse(criterion: Criterion) -> None:
    result = check(**NO_POINTS[criterion])
    assert result.status is GoalStatus.DIFFUSE
    assert result.missing == (criterion,)
    assert result.next_question is criterion
    assert result.result(criterion).must_have


@pytest.mark.parametrize("criterion", sorted(set(Criterion) - MUST_HAVES))
def test_goal_without_one_other_answer_can_still_be_concrete(criterion: Criterion) -> None:
    result = check(**NO_POINTS[criterion])
    assert result.status is GoalStatus.CONCRETE
    assert result.next_question is criterion
    assert not result.result(criterion).must_have


NOT_MUST_HAVES = [
    Criterion.PRACTICE_CHANGE,
    Criterion.OUTCOME_INDICATOR,
    Criterion.SUCCESS_EVIDENCE,
    Criterion.INFLUENCE_FEASIBILITY,
]


@pytest.mark.parametrize(
    ("score", "none", "one", "status"),
    [
        (12, 2, 0, GoalStatus.CONCRETE),
        (11, 2, 1, GoalStatus.IN_PROGRESS),
        (8, 4, 0, GoalStatus.IN_PROGRESS),
        (7, 4, 1, GoalStatus.DIFFUSE),
    ],
)
def test_status_changes_at_the_boundaries(
    score: int, none: int, one: int, status: GoalStatus
) -> None:
    facts = weakened(
        *((NO_POINTS, criterion) for criterion in NOT_MUST_HAVES[:none]),
        *((ONE_POINT, criterion) for criterion in sorted(MUST_HAVES)[:one]),
    )
    result = check_goal(facts)
    assert sum(r.points for r in result.criteria) == score
    assert result.missing == ()
    assert result.status is status


def test_nobody_sees_a_number() -> None:
    assert "score" not in {field.name for field in fields(GoalCheck)}


def test_points_are_looked_up_by_criterion() -> None:
    result = check(schools_linked=1)
    assert result.points(Criterion.PRIORITY_LINKS) == 1
    assert isinstance(result.result(Criterion.OWNERS), CriterionResult)


def test_five_questions_are_for_the_lead() -> None:
    assert [criterion for criterion in Criterion if criterion.asked_of_lead] == [
        Criterion.TARGET_GROUP,
        Criterion.PRACTICE_CHANGE,
        Criterion.OUTCOME_INDICATOR,
        Criterion.DEADLINE,
        Criterion.SUCCESS_EVIDENCE,
    ]


# Human checks and the next question


def test_goal_without_recognition_is_in_progress_and_asks_a_school_leader() -> None:
    result = check(leaders_recognised=0)
    assert result.status is GoalStatus.IN_PROGRESS
    assert result.next_question is HumanCheck.LEADER_RECOGNISES


def test_goal_without_confirmation_is_in_progress_and_asks_the_lead() -> None:
    result = check(lead_confirmed=False, leaders_recognised=0)
    assert result.status is GoalStatus.IN_PROGRESS
    assert result.next_question is HumanCheck.LEAD_CONFIRMS


def test_people_are_asked_first_when_only_they_keep_a_goal_from_being_concrete() -> None:
    result = check(leaders_recognised=0, **ONE_POINT[Criterion.SUCCESS_EVIDENCE])
    assert result.next_question is HumanCheck.LEADER_RECOGNISES


def test_missing_must_haves_are_asked_before_weaker_criteria_in_the_fixed_order() -> None:
    asked = []
    facts = replace(EMPTY, schools=4, schools_with_priorities=3)
    answers: list[dict[str, Any]] = [
        {"schools_linked": 1},
        {"target_group": "leerlingen"},
        {"has_lead": True, "schools_with_champion": 1},
        {"deadline": TODAY},
    ]
    for changes in answers:
        asked.append(check_goal(facts).next_question)
        facts = replace(facts, **changes)
    assert asked == [
        Criterion.PRIORITY_LINKS,
        Criterion.TARGET_GROUP,
        Criterion.OWNERS,
        Criterion.DEADLINE,
    ]
    assert check_goal(facts).next_question is Criterion.OUTCOME_INDICATOR


ANSWERS: dict[Criterion | HumanCheck, list[str]] = {
    Criterion.TARGET_GROUP: ["target_group"],
    Criterion.PRIORITY_LINKS: ["schools", "schools_linked", "schools_with_priorities"],
    Criterion.PRACTICE_CHANGE: ["practice_change"],
    Criterion.OUTCOME_INDICATOR: ["indicator", "baseline", "target"],
    Criterion.DEADLINE: ["deadline", "check_on"],
    Criterion.OWNERS: ["has_lead", "schools_with_champion"],
    Criterion.SUCCESS_EVIDENCE: ["success_evidence", "evidence_by", "evidence_on"],
    Criterion.INFLUENCE_FEASIBILITY: ["meetings_planned", "hours_known", "leaders_agreed_on_time"],
    HumanCheck.LEAD_CONFIRMS: ["lead_confirmed"],
    HumanCheck.LEADER_RECOGNISES: ["leaders_recognised"],
}


def test_who_answers_every_next_question_is_led_to_a_concrete_goal() -> None:
    facts, asked = EMPTY, []
    while (question := check_goal(facts).next_question) is not None:
        asked.append(question)
        facts = replace(facts, **{name: getattr(CONCRETE, name) for name in ANSWERS[question]})
    assert check_goal(facts).status is GoalStatus.CONCRETE
    assert sorted(asked) == sorted(ANSWERS)


# K2: priorities


@pytest.mark.parametrize(
    ("schools", "linked", "provisional", "expected"),
    [
        (0, 0, 0, (0, Reason.NO_SCHOOLS)),
        (4, 0, 0, (0, Reason.NONE_LINKED)),
        (5, 2, 0, (1, Reason.TOO_FEW_LINKED)),
        (4, 2, 0, (2, Reason.CLEAR)),
        (1, 1, 0, (1, Reason.TOO_FEW_LINKED)),
        (2, 1, 1, (1, Reason.PRIORITIES_NOT_ADOPTED)),
        (4, 1, 1, (1, Reason.PRIORITIES_NOT_ADOPTED)),
        (4, 1, 2, (2, Reason.CLEAR)),
        (4, 0, 4, (2, Reason.CLEAR)),
        (9, 0, 1, (1, Reason.TOO_FEW_LINKED)),
    ],
)
def test_half_of_the_schools_link_a_priority_where_a_provisional_one_is_half(
    schools: int, linked: int, provisional: int, expected: tuple[int, Reason]
) -> None:
    assert expected == verdict(
        Criterion.PRIORITY_LINKS,
        schools=schools,
        schools_linked=linked,
        schools_linked_provisionally=provisional,
    )


def test_network_without_any_priority_is_not_linked_rather_than_vague() -> None:
    result = check(schools_linked=0, schools_with_priorities=0)
    assert result.not_linked
    assert result.status is GoalStatus.IN_PROGRESS
    assert result.missing == ()
    assert result.next_question is Criterion.PRIORITY_LINKS
    assert result.result(Criterion.PRIORITY_LINKS) == CriterionResult(
        Criterion.PRIORITY_LINKS, 0, Reason.NO_PRIORITIES_ENTERED, must_have=False
    )


def test_link_is_a_must_have_again_once_a_school_has_a_priority() -> None:
    result = check(schools_linked=0, schools_with_priorities=1)
    assert not result.not_linked
    assert result.status is GoalStatus.DIFFUSE


def test_provisional_priority_of_the_lead_makes_a_network_linked() -> None:
    result = check(schools_linked=0, schools_linked_provisionally=1, schools_with_priorities=0)
    assert not result.not_linked
    assert result.points(Criterion.PRIORITY_LINKS) == 1


def test_network_without_schools_is_not_called_unlinked() -> None:
    assert not check_goal(EMPTY).not_linked


# K5


@pytest.mark.parametrize(
    ("today", "deadline", "expected"),
    [
        (date(2026, 11, 23), date(2028, 2, 23), (1, Reason.NO_CHECK_ON_THE_WAY)),
        (date(2026, 11, 23), date(2028, 2, 24), (0, Reason.DEADLINE_TOO_FAR)),
        (date(2026, 11, 30), date(2028, 2, 29), (1, Reason.NO_CHECK_ON_THE_WAY)),
        (date(2026, 11, 30), date(2028, 3, 1), (0, Reason.DEADLINE_TOO_FAR)),
        (date(2027, 3, 1), date(2026, 10, 1), (1, Reason.NO_CHECK_ON_THE_WAY)),
        (date(2027, 7, 31), date(2026, 7, 31), (0, Reason.DEADLINE_PASSED)),
        (date(2027, 8, 1), date(2027, 5, 31), (1, Reason.NO_CHECK_ON_THE_WAY)),
        (date(2027, 9, 30), date(2026, 8, 1), (1, Reason.NO_CHECK_ON_THE_WAY)),
        (date(2027, 9, 30), date(2026, 7, 31), (0, Reason.DEADLINE_PASSED)),
        (date(2027, 10, 1), date(2027, 7, 31), (0, Reason.DEADLINE_PASSED)),
        (date(2027, 10, 1), date(2027, 8, 1), (1, Reason.NO_CHECK_ON_THE_WAY)),
    ],
)
def test_deadline_counts_in_this_school_year_and_at_most_fifteen_months_ahead(
    today: date, deadline: date, expected: tuple[int, Reason]
) -> None:
    assert verdict(Criterion.DEADLINE, today=today, deadline=deadline, check_on=None) == expected


def test_goal_of_last_year_falls_back_on_the_first_of_october_and_not_before() -> None:
    assert check(today=date(2027, 9, 30)).status is GoalStatus.CONCRETE
    assert check(today=date(2027, 10, 1)).status is GoalStatus.DIFFUSE


def test_check_on_the_way_is_on_or_before_the_deadline() -> None:
    deadline = date(2027, 5, 31)
    late = deadline + timedelta(days=1)
    assert verdict(Criterion.DEADLINE, check_on=deadline) == (2, Reason.CLEAR)
    assert verdict(Criterion.DEADLINE, check_on=late) == (1, Reason.CHECK_AFTER_DEADLINE)


# The other criteria


@pytest.mark.parametrize(
    ("criterion", "changes", "expected"),
    [
        (Criterion.TARGET_GROUP, {"target_group": "ib'ers"}, (2, Reason.CLEAR)),
        (Criterion.TARGET_GROUP, {"target_group": "kinderen"}, (1, Reason.NO_GROUP_NAMED)),
        (Criterion.TARGET_GROUP, {"schools": 0}, (1, Reason.NO_SCHOOLS)),
        (
            Criterion.TARGET_GROUP,
            {"target_group": "pupils of year 4", "language": "en"},
            (2, Reason.CLEAR),
        ),
        (
            Criterion.PRACTICE_CHANGE,
            {"practice_change": "meer plezier"},
            (1, Reason.NO_VISIBLE_BEHAVIOUR),
        ),
        (
            Criterion.PRACTICE_CHANGE,
            {"lead_confirmed": False},
            (1, Reason.LEAD_HAS_NOT_CONFIRMED),
        ),
        (Criterion.OUTCOME_INDICATOR, {"baseline": ""}, (1, Reason.NO_BASELINE)),
        (Criterion.OUTCOME_INDICATOR, {"target": ""}, (1, Reason.NO_TARGET)),
        (Criterion.OWNERS, {"has_lead": False}, (0, Reason.NO_LEAD)),
        (Criterion.OWNERS, {"schools_with_champion": 0}, (0, Reason.NO_CHAMPION)),
        (Criterion.OWNERS, {"schools_with_champion": 3}, (1, Reason.SCHOOLS_WITHOUT_CHAMPION)),
        (Criterion.SUCCESS_EVIDENCE, {"evidence_by": ""}, (1, Reason.NOBODY_COLLECTS)),
        (Criterion.SUCCESS_EVIDENCE, {"evidence_on": None}, (1, Reason.NO_COLLECTING_DATE)),
        (Criterion.INFLUENCE_FEASIBILITY, {"meetings_planned": 0}, (0, Reason.NO_MEETINGS)),
        (Criterion.INFLUENCE_FEASIBILITY, {"hours_known": False}, (0, Reason.HOURS_UNKNOWN)),
        (
            Criterion.INFLUENCE_FEASIBILITY,
            {"leaders_agreed_on_time": 0},
            (1, Reason.NO_LEADER_AGREED_ON_TIME),
        ),
    ],
)
def test_criterion_tells_what_is_still_open(
    criterion: Criterion, changes: dict[str, Any], expected: tuple[int, Reason]
) -> None:
    assert verdict(criterion, **changes) == expected


# Asked, and not answered yet


def test_leaders_who_were_asked_are_not_asked_again_but_waited_for() -> None:
    asked = check(leaders_recognised=0, leaders_waiting=3)
    assert asked.status is GoalStatus.IN_PROGRESS
    assert asked.next_question is None
    assert asked.leaders_waiting == 3


def test_meanwhile_the_next_question_is_what_somebody_can_do_now() -> None:
    asked = check(leaders_recognised=0, leaders_waiting=3, evidence_on=None)
    assert asked.next_question is Criterion.SUCCESS_EVIDENCE


@pytest.mark.parametrize(
    "changes",
    [
        {"leaders_agreed_on_time": 0},
        {"schools_linked": 0, "schools_linked_provisionally": 2},
    ],
)
def test_what_only_a_school_leader_can_say_is_no_question_while_they_are_asked(
    changes: dict[str, Any],
) -> None:
    waiting = check(leaders_recognised=0, leaders_waiting=1, **changes)
    assert any(result.points == 1 for result in waiting.criteria)
    assert waiting.next_question is None
    answered = check(**changes)
    assert answered.next_question is not None


def test_the_lead_confirms_before_anybody_is_waited_for() -> None:
    facts = check(lead_confirmed=False, leaders_recognised=0, leaders_waiting=2)
    assert facts.next_question is HumanCheck.LEAD_CONFIRMS


def test_leaders_who_doubt_are_talked_with_rather_than_asked_the_same() -> None:
    answered = check(leaders_recognised=0, leaders_doubting=2)
    assert answered.status is GoalStatus.IN_PROGRESS
    assert answered.next_question is HumanCheck.LEADERS_DOUBT


def test_doubts_wait_until_everybody_who_was_asked_has_answered() -> None:
    asked = check(leaders_recognised=0, leaders_doubting=1, leaders_waiting=1)
    assert asked.next_question is None


def test_doubts_of_some_do_not_stand_in_the_way_of_a_yes() -> None:
    said_yes = check(leaders_recognised=1, leaders_doubting=3)
    assert said_yes.status is GoalStatus.CONCRETE


def test_the_lead_confirms_before_doubts_are_talked_about() -> None:
    facts = check(lead_confirmed=False, leaders_recognised=0, leaders_doubting=1)
    assert facts.next_question is HumanCheck.LEAD_CONFIRMS


def test_nobody_is_waited_for_once_a_leader_said_yes() -> None:
    assert check(leaders_recognised=1, leaders_waiting=2).leaders_waiting == 0


# Any goal

COUNTS = st.integers(0, 5)
DATES = st.dates(date(2026, 1, 1), date(2029, 1, 1))
EXTRA: dict[Any, st.SearchStrategy[Any]] = {
    str: st.sampled_from(["", "-", "groep 5", "leraren oefenen", "plezier"]),
    int: COUNTS,
    bool: st.booleans(),
}
FACTS = st.builds(
    GoalFacts,
    today=DATES,
    **{
        field.name: EXTRA.get(field.type, st.none() | DATES)
        for field in fields(GoalFacts)
        if field.name not in {"today", "language"}
    },
)
# More schools, or first priorities elsewhere, are new facts that ask for new answers.
NO_ANSWERS = {"today", "language", "schools", "schools_with_priorities"}


@st.composite
def facts_with_more_answers(draw: st.DrawFn) -> tuple[GoalFacts, GoalFacts]:
    """A goal, and the same goal with empty answers filled in and counts raised."""
    facts = draw(FACTS)
    changes: dict[str, Any] = {}
    for field in fields(GoalFacts):
        value = getattr(facts, field.name)
        if field.name in NO_ANSWERS or not draw(st.booleans()):
            continue
        if field.type is int:
            changes[field.name] = value + draw(COUNTS)
        elif value in ("", "-", None, False):
            changes[field.name] = draw(EXTRA.get(field.type, DATES))
    return facts, replace(facts, **changes)


@given(facts_with_more_answers())
def test_another_answer_never_makes_a_goal_vaguer(pair: tuple[GoalFacts, GoalFacts]) -> None:
    before, after = map(check_goal, pair)
    for criterion in Criterion:
        assert before.points(criterion) <= after.points(criterion)
    order = list(GoalStatus)
    assert order.index(before.status) <= order.index(after.status)


@given(FACTS)
def test_concrete_goal_misses_nothing_and_is_confirmed_by_people(facts: GoalFacts) -> None:
    result = check_goal(facts)
    if result.status is GoalStatus.CONCRETE:
        assert not result.missing
        assert not result.not_linked
        assert result.human_checks_done
        assert all(result.points(criterion) for criterion in MUST_HAVES)


@given(FACTS)
def test_goal_that_is_not_concrete_always_has_a_next_question(facts: GoalFacts) -> None:
    result = check_goal(facts)
    if result.next_question is None:
        assert result.status is GoalStatus.CONCRETE or result.leaders_waiting
    elif isinstance(result.next_question, Criterion):
        assert result.points(result.next_question) < 2


@given(FACTS)
def test_lead_is_asked_to_confirm_an_answer_rather_than_to_give_it_again(facts: GoalFacts) -> None:
    result = check_goal(facts)
    if result.result(Criterion.PRACTICE_CHANGE).reason is Reason.LEAD_HAS_NOT_CONFIRMED:
        assert result.next_question is not Criterion.PRACTICE_CHANGE


@given(FACTS)
def test_only_a_clear_criterion_has_two_points(facts: GoalFacts) -> None:
    for result in check_goal(facts).criteria:
        assert (result.points == 2) == (result.reason is Reason.CLEAR)


@given(FACTS)
def test_adopting_a_provisional_priority_never_costs_a_point(facts: GoalFacts) -> None:
    if facts.schools_linked_provisionally:
        adopted = replace(
            facts,
            schools_linked=facts.schools_linked + 1,
            schools_linked_provisionally=facts.schools_linked_provisionally - 1,
        )
        criterion = Criterion.PRIORITY_LINKS
        assert check_goal(facts).points(criterion) <= check_goal(adopted).points(criterion)
