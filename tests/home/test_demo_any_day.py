"""What is true of the demo on any day on which somebody may load it."""

from __future__ import annotations

from collections import defaultdict
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import pytest
from django.db import transaction
from django.db.models import F
from django.utils import timezone

from home.demo import loading
from home.demo.networks import NETWORKS
from networks.models import (
    ActionItem,
    Contribution,
    ContributionEvent,
    Evidence,
    FollowUp,
    GoalStatus,
    Meeting,
    Network,
    Stage,
)
from networks.models.network_page import GOAL_DATES
from networks.models.pace import pace_of
from networks.rules.follow_up import needs_follow_up
from schools.models import School, SchoolHoliday
from schools.rules.school_weeks import add_school_weeks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from home.demo.shapes import NetworkPlan

CONCRETE, IN_PROGRESS, DIFFUSE = GoalStatus.CONCRETE, GoalStatus.IN_PROGRESS, GoalStatus.DIFFUSE

# demo-content.md, "Expected figures for tests": networks by their number.
STATUSES = {
    **dict.fromkeys((1, 3, 4, 7, 8, 10, 11), CONCRETE),
    **dict.fromkeys((2, 5, 9, 12), IN_PROGRESS),
    6: DIFFUSE,
}
STAGES = {
    Stage.EMBEDDED: {("De Klaproos", 1), ("De Zandloper", 4)},
    Stage.EFFECT_VISIBLE: {("De Springplank", 1), ("De Brug", 8)},
    Stage.TEAM_APPLIED: {
        ("Het Mozaïekplein", 1),
        ("Het Kompas", 2),
        ("Oosterveld Lyceum Noord", 3),
        ("Oosterveld Lyceum Zuid", 3),
        ("Vakcollege Linie", 7),
        ("De Springplank", 11),
    },
    Stage.TRIED: {("Het Kompas", 1), ("De Wilgentak", 2), ("De Wilgentak", 11)},
    Stage.BROUGHT_BACK: {
        ("De Hoeksteen", 1),
        ("Het Mozaïekplein", 8),
        ("De Meander, Horeca N2", 12),
    },
    Stage.STOPPED: {("Mavo De Haven Centrum", 3)},
}
# Days on which it is easy to go wrong: in the summer holiday, and between Christmas and New Year.
OTHER_DAYS = (date(2027, 8, 10), date(2026, 12, 29))


# Enough to see days go wrong, at a third of the price: the longest thread, the one that explored
# too long, the one that is in the middle of a meeting, and the one that lies still.
TELLING = tuple(plan for plan in NETWORKS if plan.number in {1, 6, 9, 12})


@contextmanager
def loaded(on: date | None = None, networks: tuple[NetworkPlan, ...] = NETWORKS) -> Iterator[None]:
    """The demo, and for as long as it is looked at, the day on which it was loaded."""
    now = timezone.now() if on is None else datetime(on.year, on.month, on.day, 12, tzinfo=UTC)
    with (
        patch("django.utils.timezone.now", return_value=now),
        patch.object(loading, "NETWORKS", networks),
        transaction.atomic(),
    ):
        assert loading.load_demo(timezone.localdate())
        yield
        transaction.set_rollback(True)


def number_of(network: Network) -> int:
    return next(plan.number for plan in NETWORKS if plan.title == network.main_page.title)


def demo_networks() -> dict[int, Network]:
    rows = Network.objects.filter(board__is_demo=True).with_goal_facts().with_pace_facts()
    return {number_of(network): network for network in rows}


def status(network: Network) -> GoalStatus:
    return GoalStatus(network.main_page.check_goal(network).status)


def goals_stand_as_described() -> None:
    networks = demo_networks()
    expected = {number: STATUSES[number] for number in networks}
    assert {number: status(network) for number, network in networks.items()} == expected
    # The version that was kept last says the same, so history and screen agree.
    assert {
        number: network.goal_revisions.first().status for number, network in networks.items()
    } == expected


def one_network_lies_still_and_one_has_explored_long_enough() -> None:
    pace = {number: pace_of(network) for number, network in demo_networks().items()}
    still = {number for number, each in pace.items() if each.dormant_since}
    over = {number for number, each in pace.items() if each.limit}
    assert (still, over) == ({12}, {6})


def contributions_stand_where_they_should() -> None:
    found, networks = defaultdict(set), demo_networks()
    for number, network in networks.items():
        for each in network.contributions.select_related("school"):
            found[Stage(each.stage)].add((each.school.name, number))
    expected = {
        stage: {(school, number) for school, number in rows if number in networks}
        for stage, rows in STAGES.items()
    }
    assert found == {stage: rows for stage, rows in expected.items() if rows}
    assert sum(map(len, expected.values())) == Contribution.objects.count()


def every_running_contribution_is_asked_after() -> None:
    """R-CHAIN-5: its next follow-up is planned, or it needs none any more."""
    for each in Contribution.objects.prefetch_related("follow_ups"):
        waiting = each.follow_ups.waiting().count()
        done = set(each.follow_ups.values_list("weeks", flat=True)) if not waiting else set()
        assert waiting == needs_follow_up(Stage(each.stage), done), each


def days() -> Iterator[tuple[Any, School, date]]:
    """Every day that the demo wrote down for a school: what, where and when."""
    for row in Network.objects.filter(board__is_demo=True):
        pages = [(page, timezone.localdate(page.starts_at)) for page in row.meeting_pages.all()] + [
            (row.main_page, getattr(row.main_page, name)) for name in GOAL_DATES
        ]
        pages += [(row, row.starts_on), (row, row.exploration_until)]
        for joined in row.schools.select_related("school"):
            yield from ((what, joined.school, day) for what, day in pages if day)
    for model, school, columns in (
        (ActionItem, "school", ("due_on", "completed_on")),
        (Contribution, "school", ("started_on",)),
        (ContributionEvent, "contribution__school", ("happened_on",)),
        (Evidence, "contribution__school", ("measured_on", "review_on")),
        (FollowUp, "contribution__school", ("due_on", "answered_on")),
    ):
        for row in model.objects.select_related(school):
            place: Any = row
            for step in school.split("__"):
                place = getattr(place, step)
            for column in columns:
                if day := getattr(row, column):
                    yield row, place, day


def no_day_lies_in_a_holiday() -> None:
    holidays: dict[str, Any] = {}
    for row, school, day in days():
        region = holidays.setdefault(school.holiday_region, SchoolHoliday.objects.of_school(school))
        assert add_school_weeks(day, 0, region) == day, (row, school, day)


def what_happened_lies_behind_us() -> None:
    today = timezone.localdate()
    assert not ContributionEvent.objects.filter(happened_on__gte=today).exists()
    assert not ContributionEvent.objects.filter(
        happened_on__lt=F("contribution__started_on")
    ).exists()
    assert not Meeting.objects.filter(page__starts_at__gt=timezone.now(), state="closed").exists()
    assert not Meeting.objects.filter(page__starts_at__lt=timezone.now(), state="planned").exists()
    assert not ActionItem.objects.filter(
        completed_on__lt=F("meeting__page__starts_at__date")
    ).exists()


ON_ANY_DAY = (
    goals_stand_as_described,
    one_network_lies_still_and_one_has_explored_long_enough,
    contributions_stand_where_they_should,
    every_running_contribution_is_asked_after,
    no_day_lies_in_a_holiday,
    what_happened_lies_behind_us,
)


@pytest.mark.django_db
@pytest.mark.parametrize("day", OTHER_DAYS, ids=str)
def test_the_demo_of_another_day(day: date) -> None:
    with loaded(day, TELLING):
        for holds in ON_ANY_DAY:
            holds()
