"""What happens to rows of schools when something is deleted. A change here is a decision:
nothing upstream is deleted under something downstream (product.md, rule 9)."""

from __future__ import annotations

import pytest
from django.db.models import ProtectedError

from schools.models import SchoolHoliday
from tests.content.database import relations_of
from tests.factories import (
    BoardStaffFactory,
    ContributionFactory,
    NetworkFactory,
    NetworkSchoolFactory,
    PriorityFactory,
    SchoolFactory,
    SchoolHolidayFactory,
    StaffMembershipFactory,
)

RELATIONS = {
    "BoardStaff.user -> User": "CASCADE",
    "BoardStaff.board -> SchoolBoard": "PROTECT",
    "School.board -> SchoolBoard": "PROTECT",
    "StaffMembership.user -> User": "CASCADE",
    "StaffMembership.school -> School": "PROTECT",
    "Priority.school -> School": "PROTECT",
    "Priority.proposed_by -> User": "SET_NULL",
    "SchoolHoliday.school -> School": "CASCADE",
}


def test_what_happens_when_the_other_end_is_deleted():
    assert relations_of("schools") == RELATIONS


@pytest.mark.django_db
@pytest.mark.parametrize(
    "upstream",
    [
        lambda: SchoolFactory().board,
        lambda: BoardStaffFactory().board,
        lambda: NetworkFactory().board,
        lambda: StaffMembershipFactory().school,
        lambda: PriorityFactory().school,
        lambda: NetworkSchoolFactory(priority=None).school,
        lambda: NetworkSchoolFactory().priority,
        lambda: ContributionFactory().priority,
    ],
)
def test_what_carries_something_is_not_deleted(upstream):
    row = upstream()
    with pytest.raises(ProtectedError):
        row.delete()
    assert type(row).objects.filter(pk=row.pk).exists()


@pytest.mark.django_db
def test_free_days_go_with_their_school():
    holiday = SchoolHolidayFactory(of_school=True)
    holiday.school.delete()
    assert not SchoolHoliday.objects.filter(pk=holiday.pk).exists()
