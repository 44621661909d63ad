"""Who and what the demo is about: boards, schools, priorities and people, looked up by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.hashers import make_password

from accounts.models import User
from home.demo.boards import BOARDS, SCHOOLS
from home.demo.people import ADMINISTRATOR, PASSWORD, PEOPLE
from home.demo.priorities_older import PRIORITIES
from home.demo.school_days import SchoolDays
from schools.actions import add_priority
from schools.models import (
    BoardRole,
    BoardStaff,
    JobFunction,
    School,
    SchoolBoard,
    SchoolHoliday,
    StaffMembership,
    Theme,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from home.demo.boards import BoardPlan, SchoolPlan
    from home.demo.people import Person
    from schools.models import Priority

YEARS_OF_A_PRIORITY = (-1, 2)  # counted from the running school year


class Cast:
    """Makes everybody at once; then answers who is who."""

    def __init__(self, today: date) -> None:
        self.today = today
        self._password = make_password(PASSWORD)  # hashed once: it is slow on purpose
        self.administrator = self._user(ADMINISTRATOR, is_staff=True, is_superuser=True)
        self._boards = {plan.key: _board(plan) for plan in BOARDS}
        self._schools = {plan.key: self._school(plan) for plan in SCHOOLS}
        self._people = {person.key: self._user(person) for person in PEOPLE}
        self._employ()
        self._add_priorities()

    def board(self, key: str) -> SchoolBoard:
        return self._boards[key]

    def school(self, key: str) -> School:
        return self._schools[key]

    def person(self, key: str) -> User:
        return self._people[key]

    def leader_of(self, school: str) -> User:
        return self._who(works_at=school, function=JobFunction.SCHOOL_LEADER)

    def coordinator_of(self, board: str) -> User:
        return self._who(board=board, role=BoardRole.ACADEMY_COORDINATOR)

    def days_of(self, board: str) -> SchoolDays:
        """The days of a board, whose schools lie in one holiday region."""
        school = next(plan.key for plan in SCHOOLS if plan.board == board)
        return SchoolDays(self.today, SchoolHoliday.objects.of_school(self.school(school)))

    def priority(self, school: str, title: str) -> Priority | None:
        """A priority by its title; None for "", a school that takes part without one."""
        return self.school(school).priorities.get(title=title) if title else None

    def themes(self, slugs: Iterable[str]) -> list[Theme]:
        """Themes by their short names; one that an installation has removed is left out."""
        return list(Theme.objects.filter(slug__in=slugs))

    def priority_years(self) -> dict[str, int]:
        first, last = YEARS_OF_A_PRIORITY
        running = SchoolDays(self.today, ()).school_year
        return {"first_school_year": running + first, "last_school_year": running + last}

    def _who(self, **facts: str) -> User:
        key = next(
            person.key
            for person in PEOPLE
            if all(getattr(person, name) == value for name, value in facts.items())
        )
        return self.person(key)

    def _user(self, person: Person, **rights: bool) -> User:
        return User.objects.create(
            email=person.email,
            first_name=person.first_name,
            last_name=person.last_name,
            password=self._password,
            **rights,
        )

    def _school(self, plan: SchoolPlan) -> School:
        return School.objects.create(
            board=self.board(plan.board),
            site_code=plan.site_code,
            name=plan.name,
            sector=plan.sector,
            structure=plan.structure,
            team_size=plan.team_size,
            city=plan.city,
            holiday_region=next(board.region for board in BOARDS if board.key == plan.board),
        )

    def _employ(self) -> None:
        for person in PEOPLE:
            user = self.person(person.key)
            if person.works_at:
                StaffMembership.objects.create(
                    user=user, school=self.school(person.works_at), function=person.function
                )
            if person.board:
                BoardStaff.objects.create(
                    user=user, board=self.board(person.board), role=person.role
                )

    def _add_priorities(self) -> None:
        for plan in PRIORITIES:
            add_priority(
                by=self.leader_of(plan.school),
                school=self.school(plan.school),
                title=plan.title,
                themes=self.themes([plan.theme]),
                why=plan.why,
                desired_situation=plan.desired,
                **self.priority_years(),
            )


def _board(plan: BoardPlan) -> SchoolBoard:
    return SchoolBoard.objects.create(
        number=plan.number, name=plan.name, academy_name=plan.academy, is_demo=True
    )
