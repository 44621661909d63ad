from __future__ import annotations

import uuid
from datetime import date, timedelta
from string import ascii_uppercase

import factory
from django.utils import timezone
from django.utils.text import slugify
from factory.django import DjangoModelFactory

from schools.models import (
    BoardRole,
    BoardStaff,
    JobFunction,
    Level,
    Priority,
    PriorityStatus,
    Region,
    School,
    SchoolBoard,
    SchoolHoliday,
    Sector,
    StaffMembership,
    Subject,
    Theme,
)
from schools.rules.school_years import school_year_of
from tests.factories.accounts import UserFactory
from tests.factories.words import BOARDS, PRIORITIES, SCHOOLS, THEMES, one_of


def nth_site_code(number: int) -> str:
    """10AA00, 11AA00 … 99AA00, 10BA00 …: every one another BRIN."""
    letters, digits = divmod(number, 90)
    last, first = divmod(letters, 26)
    return f"{digits + 10}{ascii_uppercase[first]}{ascii_uppercase[last % 26]}00"


class BoardFactory(DjangoModelFactory):
    class Meta:
        model = SchoolBoard

    number = factory.Sequence(lambda n: f"4{n:04d}")
    name = factory.Sequence(one_of(BOARDS))
    academy_name = "Academie De Sluis"


class SchoolFactory(DjangoModelFactory):
    """A primary school with a team of twenty, in the north."""

    class Meta:
        model = School

    board = factory.SubFactory(BoardFactory)
    site_code = factory.Sequence(nth_site_code)
    name = factory.Sequence(one_of(SCHOOLS))
    sector = Sector.PO
    team_size = 20
    holiday_region = Region.NORTH
    city = "Groningen"
    municipality = "Groningen"
    province = "Groningen"


class StaffMembershipFactory(DjangoModelFactory):
    """Somebody teaches at a school."""

    class Meta:
        model = StaffMembership

    user = factory.SubFactory(UserFactory)
    school = factory.SubFactory(SchoolFactory)
    function = JobFunction.TEACHER


class BoardStaffFactory(DjangoModelFactory):
    """Somebody coordinates the academy of a board."""

    class Meta:
        model = BoardStaff

    user = factory.SubFactory(UserFactory)
    board = factory.SubFactory(BoardFactory)
    role = BoardRole.ACADEMY_COORDINATOR


class ThemeFactory(DjangoModelFactory):
    """A theme; the one that came along where there is one with this short name."""

    class Meta:
        model = Theme
        django_get_or_create = ("slug",)

    name_nl = factory.Sequence(one_of(THEMES))
    name_en = factory.LazyAttribute(lambda theme: f"{theme.name_nl} (in English)")
    slug = factory.LazyAttribute(lambda theme: slugify(theme.name_nl))


class SubjectFactory(DjangoModelFactory):
    class Meta:
        model = Subject

    name_nl = factory.Sequence(lambda n: f"Vak {n}")
    name_en = factory.Sequence(lambda n: f"Subject {n}")
    slo_id = factory.LazyFunction(uuid.uuid4)


class LevelFactory(DjangoModelFactory):
    class Meta:
        model = Level

    name_nl = factory.Sequence(lambda n: f"Groep {n}")
    name_en = factory.Sequence(lambda n: f"Group {n}")
    slo_id = factory.LazyFunction(uuid.uuid4)
    sector = Sector.PO
    order = factory.Sequence(lambda n: 1000 + n)


class PriorityFactory(DjangoModelFactory):
    """A priority that runs this school year and the next."""

    class Meta:
        model = Priority
        skip_postgeneration_save = True

    school = factory.SubFactory(SchoolFactory)
    title = factory.Sequence(one_of(PRIORITIES))
    slug = factory.LazyAttribute(lambda priority: slugify(priority.title))
    why = "Leerlingen lezen weinig hele teksten."
    desired_situation = "Elke week bespreekt elke groep een tekst."
    first_school_year = factory.LazyFunction(lambda: school_year_of(timezone.localdate()))
    last_school_year = factory.LazyAttribute(lambda priority: priority.first_school_year + 1)
    status = PriorityStatus.ACTIVE

    class Params:
        provisional = factory.Trait(
            status=PriorityStatus.PROVISIONAL, proposed_by=factory.SubFactory(UserFactory)
        )

    @factory.post_generation
    def themes(self, create: bool, themes: list[Theme] | None) -> None:
        if create and themes:
            self.themes.set(themes)


class SchoolHolidayFactory(DjangoModelFactory):
    """Nine free days in the north, each later than the official ones that came along.

    `of_school` makes it the free days of one school.
    """

    class Meta:
        model = SchoolHoliday

    name_nl = factory.Sequence(lambda n: f"Vrije week {n}")
    name_en = factory.Sequence(lambda n: f"Week off {n}")
    region = Region.NORTH
    first_day = factory.Sequence(lambda n: date(2035, 1, 6) + timedelta(weeks=3 * n))
    last_day = factory.LazyAttribute(lambda holiday: holiday.first_day + timedelta(days=8))

    class Params:
        of_school = factory.Trait(region="", school=factory.SubFactory(SchoolFactory))
