"""A priority of a school: its years, its address and whether somebody of the school answered."""

from __future__ import annotations

import pytest

from schools.models import Priority, PriorityStatus
from tests.factories import PriorityFactory


@pytest.mark.parametrize(
    ("first", "last", "label"),
    [
        (2026, 2026, "2026/27"),
        (2026, 2027, "2026/27–2027/28"),
        (2026, 2029, "2026/27–2029/30"),
        (1999, 1999, "1999/00"),
    ],
)
def test_school_years_are_written_as_one_or_from_to(first, last, label):
    assert Priority(first_school_year=first, last_school_year=last).school_years == label


@pytest.mark.parametrize("status", PriorityStatus)
def test_only_what_nobody_of_the_school_answered_is_provisional(status):
    assert Priority(status=status).is_provisional == (status == PriorityStatus.PROVISIONAL)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("changes", "counts"),
    [
        ({}, True),
        ({"last_school_year": 2026}, True),
        ({"first_school_year": 2028, "last_school_year": 2029}, True),
        ({"last_school_year": 2025}, False),
        ({"status": "provisional"}, True),
        ({"status": "achieved"}, False),
        ({"status": "stopped"}, False),
        ({"status": "refused"}, False),
        ({"archived_at": "2026-11-23T12:00Z"}, False),
    ],
)
def test_a_priority_counts_while_it_stands_and_has_not_ended(changes, counts):
    years = {"first_school_year": 2025, "last_school_year": 2027}
    priority = PriorityFactory(**years | changes)
    assert Priority.objects.counting_from(2026).filter(pk=priority.pk).exists() == counts


@pytest.mark.django_db
def test_two_schools_may_call_a_priority_the_same():
    first = PriorityFactory(title="Rekenen met begrip")
    second = PriorityFactory(title="Rekenen met begrip")
    assert first.slug == second.slug == "rekenen-met-begrip"
    assert first.school != second.school
