"""Every constraint on the tables of networks refuses what it is there for, and nothing more."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from django.db.models import F
from django.utils import timezone

from tests.content.database import (
    change,
    constraints_of,
    double,
    models_with_choices,
    refused_by,
    unique_columns_of,
    words_out_of_place,
)
from tests.factories import (
    ActionItemFactory,
    AttendanceFactory,
    ContributionEventFactory,
    ContributionFactory,
    EvidenceFactory,
    FollowUpFactory,
    FollowUpMailFactory,
    GoalRevisionFactory,
    LeaderRecognitionFactory,
    MeetingFactory,
    MeetingPageFactory,
    NetworkFactory,
    NetworkMemberFactory,
    NetworkSchoolFactory,
    PracticeCareFactory,
    PracticePageFactory,
    ThanksFactory,
    TryOutFactory,
)

pytestmark = pytest.mark.django_db

DAY = date(2026, 11, 23)
NOW = timezone.now()
# constraint: what makes the row, what it is made with, columns that break the constraint
REFUSED: dict[str, tuple[Any, dict[str, Any], list[dict[str, Any]]]] = {
    "networks_network_dates": (
        NetworkFactory,
        {"starts_on": DAY},
        [{"ends_on": DAY - timedelta(days=1)}],
    ),
    "networks_member_guest_until": (
        NetworkMemberFactory,
        {},
        [{"role": "guest"}, {"guest_until": DAY}, {"role": "lead", "guest_until": DAY}],
    ),
    "networks_meeting_closed_at": (
        MeetingFactory,
        {},
        [{"state": "closed"}, {"closed_at": NOW}, {"state": "running", "closed_at": NOW}],
    ),
    "networks_meeting_cancelled_reason": (
        MeetingFactory,
        {},
        [{"cancelled_reason": "Verzet"}, {"state": "running", "cancelled_reason": "Verzet"}],
    ),
    "networks_meetingpage_times": (
        MeetingPageFactory,
        {"starts_at": NOW},
        [{"ends_at": NOW - timedelta(seconds=1)}],
    ),
    "networks_actionitem_carried_over": (ActionItemFactory, {}, [{"carried_over": 3}]),
    "networks_actionitem_done_says_what_happened": (ActionItemFactory, {}, [{"state": "done"}]),
    "networks_actionitem_not_done_says_why": (
        ActionItemFactory,
        {},
        [{"state": "not_done"}, {"state": "not_done", "what_happened": "Iets anders"}],
    ),
    "networks_recognition_answered": (
        LeaderRecognitionFactory,
        {},
        [{"answer": "fits"}, {"answered_at": NOW}, {"answer": "maybe", "answered_at": NOW}],
    ),
    "networks_contribution_not_from_itself": (
        ContributionFactory,
        {},
        [{"adopted_from": F("pk")}],
    ),
    "networks_evidence_shows_something": (EvidenceFactory, {}, [{"text": ""}]),
    "networks_followup_answered": (
        FollowUpFactory,
        {},
        [{"answer": "tried"}, {"answered_on": DAY}, {"answer": "well", "answered_on": DAY}],
    ),
}
# constraint: what makes the row, columns with which it may stand twice
ONCE: dict[str, tuple[Any, dict[str, Any]]] = {
    "networks_member_once": (NetworkMemberFactory, {"left_on": DAY}),
    "networks_school_once": (NetworkSchoolFactory, {"left_on": DAY}),
    "networks_goalrevision_number": (GoalRevisionFactory, {"number": 2}),
    "networks_followup_once": (FollowUpFactory, {"weeks": 12}),
    "networks_attendance_once": (AttendanceFactory, {}),
    "networks_tryout_once": (TryOutFactory, {}),
    "networks_followupmail_once": (FollowUpMailFactory, {}),
}
UNIQUE: dict[str, Any] = {
    "Network.group": NetworkFactory,
    "Network.collection": NetworkFactory,
    "LeaderRecognition.network_school": LeaderRecognitionFactory,
    "MeetingPage.meeting": MeetingPageFactory,
    "PracticeCare.practice": PracticeCareFactory,
    "Thanks.practice": ThanksFactory,
}
ALLOWED = [
    (NetworkFactory, {"starts_on": DAY}, {"ends_on": DAY}),
    (NetworkMemberFactory, {}, {"role": "guest", "guest_until": DAY}),
    (NetworkMemberFactory, {"guest": True}, {"role": "lead", "guest_until": None}),
    (MeetingFactory, {}, {"state": "closed", "closed_at": NOW}),
    (MeetingFactory, {}, {"state": "draft_report"}),
    (MeetingFactory, {}, {"state": "cancelled"}),
    (MeetingFactory, {}, {"state": "cancelled", "cancelled_reason": "Verzet"}),
    (MeetingPageFactory, {"starts_at": NOW}, {"ends_at": NOW}),
    (MeetingPageFactory, {}, {"ends_at": None}),
    (ActionItemFactory, {}, {"carried_over": 2}),
    (ActionItemFactory, {}, {"state": "done", "what_happened": "Uitgeprobeerd"}),
    (ActionItemFactory, {}, {"state": "done", "reason": "Niets in de praktijk: geen tijd"}),
    (ActionItemFactory, {}, {"state": "not_done", "reason": "Geen tijd"}),
    (ActionItemFactory, {}, {"state": "busy"}),
    (LeaderRecognitionFactory, {}, {"answer": "partly", "answered_at": NOW}),
    (ContributionFactory, {"confirmed": True}, {"confirmed_stage": ""}),
    (ContributionFactory, {}, {"stage": "stopped"}),
    (EvidenceFactory, {}, {"text": "", "url": "https://voorbeeld.invalid"}),
    (EvidenceFactory, {}, {"text": "", "after": "van 2,4 naar 2,9"}),
    (FollowUpFactory, {}, {"answer": "not_yet", "answered_on": DAY}),
    (FollowUpFactory, {}, {"skipped_reason": "De school is verhuisd"}),
]

WITH_CHOICES = [
    ActionItemFactory,
    ContributionEventFactory,
    ContributionFactory,
    EvidenceFactory,
    FollowUpFactory,
    GoalRevisionFactory,
    LeaderRecognitionFactory,
    MeetingFactory,
    NetworkFactory,
    NetworkMemberFactory,
    PracticePageFactory,
    TryOutFactory,
]


def test_every_constraint_stands_in_a_table_here():
    assert REFUSED.keys() | ONCE.keys() == constraints_of("networks")
    assert UNIQUE.keys() == unique_columns_of("networks")
    assert {factory._meta.model for factory in WITH_CHOICES} == models_with_choices("networks")


@pytest.mark.parametrize(
    ("constraint", "columns"),
    [(name, columns) for name, (_, _, breaches) in REFUSED.items() for columns in breaches],
    ids=lambda value: value if isinstance(value, str) else "-".join(value),
)
def test_the_database_refuses_what_makes_no_sense(constraint, columns):
    factory, given, _ = REFUSED[constraint]
    row = factory(**given)
    with refused_by(constraint):
        change(row, **columns)


@pytest.mark.parametrize(
    ("factory", "given", "columns"),
    ALLOWED,
    ids=lambda value: "-".join(value) if isinstance(value, dict) else value.__name__,
)
def test_what_makes_sense_is_allowed(factory, given, columns):
    change(factory(**given), **columns)


@pytest.mark.parametrize("constraint", ONCE)
def test_the_database_refuses_the_same_twice(constraint):
    factory, difference = ONCE[constraint]
    row = factory()
    with refused_by(constraint):
        double(row)
    if difference:
        double(row, **difference)


@pytest.mark.parametrize("factory", [NetworkMemberFactory, NetworkSchoolFactory])
def test_who_left_may_come_back_but_not_twice(factory):
    row = factory(left_on=DAY)
    double(row)
    double(row, left_on=None)
    with refused_by("once"):
        double(row, left_on=None)


def test_somebody_may_be_in_two_networks():
    member = NetworkMemberFactory()
    double(member, network_id=NetworkFactory().pk)


def test_a_school_may_have_several_contributions_in_a_network():
    double(ContributionFactory())


def test_a_contribution_may_be_taken_over_from_another():
    own, other = ContributionFactory(), ContributionFactory()
    change(own, adopted_from=other)
    assert list(other.adoptions.all()) == [own]


@pytest.mark.parametrize("column", UNIQUE)
def test_no_two_rows_share_what_is_theirs_alone(column):
    first, second = UNIQUE[column](), UNIQUE[column]()
    name = column.partition(".")[2]
    with refused_by(name):
        change(second, **{name: getattr(first, name)})


@pytest.mark.parametrize(
    ("factory", "column", "word"),
    [
        (factory, *misplaced)
        for factory in WITH_CHOICES
        for misplaced in words_out_of_place(factory)
    ],
    ids=lambda value: value if isinstance(value, str) else value._meta.model.__name__,
)
def test_a_column_with_choices_holds_no_other_word(factory, column, word):
    row = factory()
    with refused_by("networks_"):
        change(row, **{column: word})
