"""Which boards, schools, functions and priorities somebody may see or edit.

Networks stand a room higher: what schools reached in them is asked through the relation
`contributions`, whose own queryset knows who may see it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from django.db.models import Q, QuerySet
from django.utils import timezone

from content.models.record import RecordQuerySet
from content.querysets import for_colleagues
from schools.rules.school_weeks import Holiday

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser

    from accounts.models import User
    from schools.models import School

# Roles at a board that look after its networks. An HR adviser is a colleague like any other.
AUDITING_ROLES = ("academy_coordinator", "board_member", "quality_officer")
NAMED_IN_PUBLIC = ("active", "achieved", "stopped")


class TermedQuerySet(RecordQuerySet):
    """Rows that hold until a day (`ended_on`, that day included) or for good."""

    def current(self) -> Self:
        return self.filter(Q(ended_on__isnull=True) | Q(ended_on__gte=timezone.localdate()))


class StaffQuerySet(TermedQuerySet):
    """Functions at schools."""

    def leading(self) -> Self:
        return self.current().filter(function="school_leader")

    @for_colleagues
    def overseen_by(self, user: User) -> Self:
        """Coordinators: those at the schools of their boards; all for administrators."""
        return self.filter(school__board__in=user.board_roles.coordinating().values("board"))


class BoardStaffQuerySet(TermedQuerySet):
    """Roles at boards."""

    def auditing(self) -> Self:
        return self.current().filter(role__in=AUDITING_ROLES)

    def coordinating(self) -> Self:
        return self.current().filter(role="academy_coordinator")

    def overseen_by(self, user: User | AnonymousUser) -> Self:
        """Administrators only: no coordinator makes or unmakes another one."""
        return self.all() if user.is_authenticated and user.is_superuser else self.none()


class BoardQuerySet(RecordQuerySet):
    @for_colleagues
    def visible_to(self, user: User) -> Self:
        """The boards for which, or at whose schools, somebody works."""
        return self.filter(
            Q(pk__in=user.board_roles.current().values("board"))
            | Q(pk__in=user.school_functions.current().values("school__board"))
        )

    @for_colleagues
    def editable_by(self, user: User) -> Self:
        """Coordinators keep their own board."""
        return self.filter(pk__in=user.board_roles.coordinating().values("board"))

    def overseen_by(self, user: User | AnonymousUser) -> Self:
        return self.editable_by(user)


class SchoolQuerySet(RecordQuerySet):
    def open(self) -> Self:
        """Schools that have not closed."""
        return self.filter(
            Q(closed_on__isnull=True) | Q(closed_on__gt=timezone.localdate()),
            archived_at__isnull=True,
        )

    def with_code(self, site_code: str) -> Self:
        """The school with a code that was typed or stands in an address.

        A null byte finds nothing: PostgreSQL does not even look for it.
        """
        return self.none() if "\x00" in site_code else self.filter(site_code=site_code.upper())

    @for_colleagues
    def visible_to(self, user: User) -> Self:
        """One's own school, those of one's board (board staff) and those one meets in a network.

        Any other school is named only with something that was reached (product.md, rule 5).
        """
        return self.filter(
            Q(pk__in=user.school_functions.current().values("school"))
            | Q(board__in=user.board_roles.auditing().values("board"))
            | Q(pk__in=_schools_met_by(user))
            | Q(pk__in=_contributions_seen_by(self, user).values("school"))
        )

    @for_colleagues
    def editable_by(self, user: User) -> Self:
        """Leaders keep their school, coordinators those of their board."""
        return self.filter(
            Q(pk__in=user.school_functions.leading().values("school"))
            | Q(board__in=user.board_roles.coordinating().values("board"))
        )

    @for_colleagues
    def overseen_by(self, user: User) -> Self:
        """Schools of the boards for which somebody coordinates; all for administrators."""
        return self.filter(board__in=user.board_roles.coordinating().values("board"))


class ThemeQuerySet(QuerySet[Any, Any]):
    """One vocabulary for all boards: whoever is signed in reads it, administrators keep it."""

    def overseen_by(self, user: User | AnonymousUser) -> Self:
        return self.all() if user.is_authenticated else self.none()

    def editable_by(self, user: User | AnonymousUser) -> Self:
        return self.all() if user.is_authenticated and user.is_superuser else self.none()


class HolidayQuerySet(QuerySet[Any, Any]):
    def overseen_by(self, user: User | AnonymousUser) -> Self:
        """Those of the regions, and of the schools that somebody oversees."""
        if not user.is_authenticated:
            return self.none()
        return self.filter(Q(school=None) | Q(school__in=self._schools().overseen_by(user)))

    @for_colleagues
    def editable_by(self, user: User) -> Self:
        """Administrators keep all; others those of the schools that they keep."""
        return self.filter(school__in=self._schools().editable_by(user))

    def _schools(self) -> Any:
        return self.model._meta.get_field("school").related_model._default_manager

    def of_school(self, school: School) -> list[Holiday]:
        """The days on which this school has no lessons: those of its region and its own."""
        own = Q(school=school) | (Q(region=school.holiday_region) & ~Q(region=""))
        return self.filter(own)._as_ranges()

    def of_schools(self, schools: QuerySet[Any, Any]) -> list[Holiday]:
        """The days on which the region of at least one of these schools has no lessons.

        For what schools do together: nobody is hurried through a holiday. One query.
        """
        regions = schools.exclude(holiday_region="").order_by().values("holiday_region")
        return self.filter(region__in=regions)._as_ranges()

    def of_person(self, user: User) -> list[Holiday]:
        """The days on which at least one of the schools where somebody works has no lessons, its
        own days included; of every region for who works at none. Two queries."""
        jobs = user.school_functions.current().values("school", "school__holiday_region")
        schools = {job["school"] for job in jobs}
        if not schools:
            return self.filter(school=None)._as_ranges()
        regions = {job["school__holiday_region"] for job in jobs} - {""}
        return self.filter(Q(region__in=regions) | Q(school__in=schools))._as_ranges()

    def _as_ranges(self) -> list[Holiday]:
        return [Holiday(first, last) for first, last in self.values_list("first_day", "last_day")]


class PriorityQuerySet(RecordQuerySet):
    def counting_from(self, school_year: int) -> Self:
        """Priorities that have not ended before this school year, adopted or provisional."""
        return self.filter(
            archived_at__isnull=True,
            status__in=("active", "provisional"),
            last_school_year__gte=school_year,
        )

    @for_colleagues
    def visible_to(self, user: User) -> Self:
        """The leader sees all of a school's priorities, refused ones included.

        Colleagues of the school, its board staff and the people of its networks see those that
        stand, provisional ones included. Others see a priority once something was reached.
        """
        near = (
            Q(school__in=user.school_functions.current().values("school"))
            | Q(school__board__in=user.board_roles.auditing().values("board"))
            | Q(school__in=_schools_met_by(user))
        )
        return self.filter(
            Q(school__in=user.school_functions.leading().values("school"))
            | (near & ~Q(status="refused"))
            | Q(
                pk__in=_contributions_seen_by(self, user).values("priority"),
                status__in=NAMED_IN_PUBLIC,
            )
        )

    @for_colleagues
    def editable_by(self, user: User) -> Self:
        """Leaders keep their school's priorities, coordinators those of their board's schools."""
        return self.filter(
            Q(school__in=user.school_functions.leading().values("school"))
            | Q(school__board__in=user.board_roles.coordinating().values("board"))
        )

    @for_colleagues
    def overseen_by(self, user: User) -> Self:
        """Priorities of the schools that somebody oversees."""
        return self.filter(school__board__in=user.board_roles.coordinating().values("board"))


def _schools_met_by(user: User) -> QuerySet[Any, Any]:
    return (
        user.network_memberships.current()
        .filter(network__schools__left_on__isnull=True)
        .values("network__schools__school")
    )


def _contributions_seen_by(queryset: RecordQuerySet, user: User) -> QuerySet[Any, Any]:
    contributions = queryset.model._meta.get_field("contributions").related_model
    return contributions._default_manager.visible_to(user)
