from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from networks.rules.meeting import (
    AGENDA_TEMPLATE,
    AgendaCode,
    CancellingProblem,
    ClosingProblem,
    MeetingState,
    check_cancelling,
    check_closing,
    report_due_on,
    report_is_late,
)

GOOD = {
    "action_items": 2,
    "incomplete_items": 0,
    "no_action_reason": "",
    "has_contribution_note": True,
    "no_contribution": False,
}

NO_ITEM = ClosingProblem.NO_ACTION_ITEM
INCOMPLETE = ClosingProblem.INCOMPLETE_ACTION_ITEM
UNANSWERED = ClosingProblem.CONTRIBUTION_UNANSWERED


@pytest.mark.parametrize(
    ("facts", "problems"),
    [
        ({}, ()),
        ({"action_items": 0}, (NO_ITEM,)),
        ({"action_items": 0, "no_action_reason": "  "}, (NO_ITEM,)),
        ({"action_items": 0, "no_action_reason": "nog oriënteren"}, ()),
        ({"incomplete_items": 1}, (INCOMPLETE,)),
        ({"incomplete_items": 2, "no_action_reason": "nog oriënteren"}, (INCOMPLETE,)),
        ({"has_contribution_note": False}, (UNANSWERED,)),
        ({"has_contribution_note": False, "no_contribution": True}, ()),
        ({"action_items": 0, "has_contribution_note": False}, (NO_ITEM, UNANSWERED)),
    ],
)
def test_a_meeting_closes_when_it_leads_somewhere_or_says_why_not(facts, problems):
    check = check_closing(**{**GOOD, **facts})
    assert check.problems == problems
    assert check.ok == (not problems)


@given(
    complete=st.integers(0, 5),
    incomplete=st.integers(0, 5),
    reason=st.sampled_from(["", " ", "nog oriënteren"]),
    note=st.booleans(),
    none=st.booleans(),
)
def test_no_meeting_closes_without_a_complete_item_or_a_reason(
    complete, incomplete, reason, note, none
):
    check = check_closing(
        action_items=complete + incomplete,
        incomplete_items=incomplete,
        no_action_reason=reason,
        has_contribution_note=note,
        no_contribution=none,
    )
    if check.ok:
        assert complete or reason.strip()
        assert note or none


@pytest.mark.parametrize(
    ("held_on", "due_on"),
    [
        (date(2026, 3, 2), date(2026, 3, 9)),  # Monday
        (date(2026, 3, 6), date(2026, 3, 13)),  # Friday
        (date(2026, 3, 7), date(2026, 3, 13)),  # Saturday
        (date(2026, 3, 8), date(2026, 3, 13)),  # Sunday
    ],
)
def test_a_report_has_five_working_days(held_on, due_on):
    assert report_due_on(held_on) == due_on


@pytest.mark.parametrize("state", MeetingState)
def test_a_report_is_late_after_its_last_day_unless_closed_or_called_off(state):
    held_on, due_on = date(2026, 3, 2), date(2026, 3, 9)
    assert not report_is_late(held_on, state, due_on)
    is_late = report_is_late(held_on, state, due_on + timedelta(days=1))
    assert is_late == (state not in {MeetingState.CLOSED, MeetingState.CANCELLED})


def test_the_agenda_fills_ninety_minutes():
    assert sum(point.minutes for point in AGENDA_TEMPLATE) == 90


def test_the_agenda_starts_from_school_and_always_returns_to_it():
    assert AGENDA_TEMPLATE[0].code == AgendaCode.BACK_TO_SCHOOL
    fixed = {point.code for point in AGENDA_TEMPLATE if point.fixed}
    assert fixed == {AgendaCode.BACK_TO_SCHOOL, AgendaCode.AT_MY_SCHOOL}


def test_every_agenda_point_comes_once():
    assert sorted(point.code for point in AGENDA_TEMPLATE) == sorted(AgendaCode)


@pytest.mark.parametrize(
    ("state", "has_log", "action_items", "expected"),
    [
        ("planned", False, 0, None),
        ("running", False, 0, None),  # opened, and nothing was written
        ("planned", True, 0, CancellingProblem.HAS_LOG),
        ("planned", False, 1, CancellingProblem.HAS_ACTION_ITEMS),
        ("running", True, 2, CancellingProblem.HAS_ACTION_ITEMS),
        ("closed", False, 0, CancellingProblem.CLOSED),
        ("cancelled", False, 0, CancellingProblem.CANCELLED),
    ],
)
def test_only_what_was_not_held_is_called_off(state, has_log, action_items, expected):
    found = check_cancelling(MeetingState(state), has_log=has_log, action_items=action_items)
    assert found == expected
