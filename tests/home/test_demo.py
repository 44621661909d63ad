"""The demo yields the figures of domain/demo-content.md, by the product's own rules."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from io import StringIO
from typing import TYPE_CHECKING, Any

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import transaction
from django.db.models import Count, F, Q
from django.test import Client
from django.urls import reverse
from django.utils import timezone, translation

from accounts.models import User
from content.querysets import visible_pages
from home.demo.networks import NETWORKS
from home.demo.people import DOMAIN, PASSWORD, SIGN_INS
from home.models import ContentPage, HomePage
from networks.cards import thanks_for_me, waiting_for_me
from networks.models import (
    Contribution,
    ContributionEvent,
    FollowUp,
    LeaderRecognition,
    Meeting,
    MeetingPage,
    Network,
    NetworkPage,
    PracticePage,
    Stage,
    Visibility,
)
from networks.rules.action_item import CarryOver, check_carry_over
from networks.rules.confirmation import required
from networks.rules.follow_up import FollowUpState, state_on
from networks.rules.meeting import check_closing
from schools.models import Priority, School, SchoolBoard
from tests.factories import leader_of, network_with
from tests.home.test_demo_any_day import (
    ON_ANY_DAY,
    STATUSES,
    demo_networks,
    loaded,
    number_of,
    status,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# demo-content.md, "Expected figures for tests": networks by their number.
BOARDS = {"99001": {1, 2, 4, 5, 6, 8, 9, 11}, "99002": {3, 7, 10}, "99003": {12}}


@pytest.fixture(scope="module")
def real_rows(django_db_setup: None, django_db_blocker: Any) -> Iterator[dict[str, Any]]:
    """Rows of somebody else, as they were before the demo was loaded, which it is now."""
    with django_db_blocker.unblock(), transaction.atomic(), translation.override("nl"):
        scene = network_with(2, name="Een echt netwerk")
        leader_of(scene.schools[0])
        before = everything()
        with loaded():
            yield before
        transaction.set_rollback(True)


@pytest.fixture
def demo(real_rows: dict[str, Any], db: None) -> None:
    """The demo, loaded once for this module."""


def everything() -> dict[str, dict[Any, Any]]:
    """All rows of all tables by primary key, but for the search index, which weighs all titles."""
    return {
        model._meta.label: {
            row["pk"]: row for row in model._base_manager.values("pk", *names(model))
        }
        for model in apps.get_models()
        if model._meta.app_label != "wagtailsearch"
    }


def names(model: Any) -> list[str]:
    return [field.attname for field in model._meta.concrete_fields]


def person(key: str) -> User:
    return User.objects.get(email=f"{key}@{DOMAIN}")


def contribution(number: int, school: str) -> Contribution:
    return Contribution.objects.get(network=demo_networks()[number], school__name=school)


@pytest.mark.parametrize("holds", ON_ANY_DAY, ids=lambda holds: holds.__name__)
def test_the_demo_of_today(demo: None, holds: Callable[[], None]) -> None:
    holds()


# ---------------------------------------------------------------- what boards and schools see


@pytest.mark.parametrize(("number", "expected"), BOARDS.items())
def test_a_board_counts_the_networks_of_its_schools(
    demo: None, number: str, expected: set[int]
) -> None:
    board = SchoolBoard.objects.get(number=number)
    seen = Network.objects.of_board(board).with_goal_facts()
    assert {number_of(each): status(each) for each in seen} == {
        number: STATUSES[number] for number in expected
    }


def test_the_foot_of_a_page_says_who_is_behind_the_portal(demo: None) -> None:
    """Also where something read the settings before the demo wrote them."""
    assert "Academie Waterkring" in Client().get("/").content.decode()


def test_only_de_klaproos_bears_the_mark_of_another_school(demo: None) -> None:
    marked = Contribution.objects.with_also_elsewhere().filter(also_elsewhere=True)
    assert list(marked) == [contribution(1, "De Klaproos")]


def test_what_asks_for_it_was_confirmed_by_another(demo: None) -> None:
    """All but one: that waits for the leader of Het Kompas."""
    asking = Contribution.objects.filter(stage__in=[each.value for each in Stage if required(each)])
    assert asking.count() == 10
    waiting = contribution(2, "Het Kompas")
    assert list(asking.exclude(pk__in=asking.confirmed())) == [waiting]
    assert [row for row, _role in waiting_for_me(person("marleen")).context["confirmations"]] == [
        waiting
    ]
    confirmed = ContributionEvent.objects.filter(kind="confirmed")
    assert not confirmed.filter(by=F("contribution__claimed_by")).exists()


def test_in_a_team_of_six_and_for_a_leader_a_colleague_elsewhere_confirmed(demo: None) -> None:
    elsewhere = ContributionEvent.objects.filter(by_role="colleague_elsewhere")
    assert set(elsewhere.values_list("contribution", flat=True)) == {
        contribution(2, "De Wilgentak").pk,
        contribution(11, "De Springplank").pk,
    }


def test_two_priorities_have_no_network(demo: None) -> None:
    unserved = Priority.objects.filter(network_schools=None, contributions=None)
    assert {(each.school.name, each.title) for each in unserved} == {
        ("De Wilgentak", "Combinatiegroepen: zelfstandig werken"),
        ("Vakcollege Linie", "Zicht op de praktijkles"),
    }


def test_a_follow_up_waits_for_a_champion_and_one_got_no_answer(demo: None) -> None:
    today = timezone.localdate()
    states = {
        each.contribution: state_on(each.due_on, answered=False, skipped=False, today=today)
        for each in FollowUp.objects.waiting().select_related("contribution")
    }
    assert states[contribution(1, "De Hoeksteen")] == FollowUpState.EXPIRED
    due = contribution(1, "Het Kompas").follow_ups.get()
    assert due.due_on <= today + timedelta(days=7)
    assert contribution(1, "Het Mozaïekplein").follow_ups.waiting().get().weeks == 12


def test_roos_is_asked_how_it_went_and_nobody_else_knows_that_she_tries_it(demo: None) -> None:
    roos = person("roos")
    asked = waiting_for_me(roos).context["try_outs"]
    assert [str(each.practice) for each in asked] == ["Gespreksblad rijke tekst"]
    assert not waiting_for_me(person("samira")).context["try_outs"]


def test_samira_is_thanked_for_what_another_school_uses(demo: None) -> None:
    thanks = thanks_for_me(person("samira")).context["thanks"]
    assert [str(each.practice) for each in thanks] == ["Gespreksblad rijke tekst"]


# ---------------------------------------------------------------- the chain


def test_every_closed_meeting_yields_what_it_must(demo: None) -> None:
    """R-CHAIN-2."""
    closed = Meeting.objects.filter(state="closed").annotate(
        items=Count("action_items"),
        incomplete=Count(
            "action_items",
            Q(action_items__owner=None)
            | Q(action_items__school=None)
            | Q(action_items__due_on=None),
        ),
    )
    plans = [plan for network in NETWORKS for plan in network.meetings]
    assert closed.count() == sum(plan.closed for plan in plans if plan.days < 0)
    for meeting in closed.select_related("page"):
        assert check_closing(
            action_items=meeting.items,
            incomplete_items=meeting.incomplete,
            no_action_reason=meeting.no_action_reason,
            has_contribution_note=bool(meeting.page.contribution_to_goal),
            no_contribution=meeting.page.no_contribution,
        ).ok, meeting
        assert len(meeting.page.school_version) == 3, meeting


def test_the_states_that_the_demo_is_to_show(demo: None) -> None:
    networks = demo_networks()
    assert not networks[6].has_lead
    assert not LeaderRecognition.objects.filter(network_school__network=networks[9]).exists()
    assert networks[9].meetings.filter(state="running").exists()
    assert not networks[5].contributions.exists()
    useful = networks[12].action_items.filter(carried_over=2).get()
    assert check_carry_over(useful.carried_over) == CarryOver.ASK_STILL_USEFUL
    assert {number for number, each in networks.items() if not each.next_meeting_at} == {6, 12}


def test_every_practice_is_there_to_use_tomorrow(demo: None) -> None:
    plans = {plan.title: plan for network in NETWORKS for plan in network.practices}
    practices = PracticePage.objects.live().filter(locale__language_code="nl")
    assert set(practices.values_list("title", flat=True)) == set(plans)
    for practice in practices:
        plan = plans[practice.title]
        assert practice.themes.exists()
        assert practice.subjects.count() == len(plan.subjects)
        assert practice.levels.count() == len(plan.levels)
        assert practice.school_id in practice.network.schools.values_list("school", flat=True)


def test_anybody_reads_one_network_and_one_is_for_its_own_people(demo: None) -> None:
    networks = demo_networks()
    by_visibility = defaultdict(set)
    for number, network in networks.items():
        by_visibility[Visibility(network.visibility)].add(number)
    assert by_visibility[Visibility.PUBLIC] == {1}
    assert by_visibility[Visibility.CLOSED] == {5}
    seen = Network.objects.visible_to(person("roos"))
    assert {number_of(each) for each in seen} == BOARDS["99001"] - {5}


# ---------------------------------------------------------------- people


@pytest.mark.parametrize(("role", "key"), SIGN_INS, ids=[key for _role, key in SIGN_INS])
def test_every_role_signs_in_and_starts(demo: None, role: str, key: str) -> None:
    client = Client()
    answer = client.post(
        reverse("accounts:sign_in"), {"username": person(key).email, "password": PASSWORD}
    )
    assert answer.status_code == 302
    assert client.get(reverse("home:start")).status_code == 200


def test_pages_of_every_kind_open(demo: None) -> None:
    client = Client()
    administrator = person("beheer")
    client.force_login(administrator, "django.contrib.auth.backends.ModelBackend")
    by_kind = defaultdict(list)
    for page in visible_pages(administrator).specific():
        by_kind[type(page)].append(page)
    assert {HomePage, ContentPage, NetworkPage, MeetingPage, PracticePage} < set(by_kind)
    for pages in by_kind.values():
        for page in pages[:3]:
            assert client.get(page.url).status_code == 200, page


def test_a_teacher_reads_at_the_priority_what_networks_brought(demo: None) -> None:
    client = Client()
    client.force_login(person("roos"), "django.contrib.auth.backends.ModelBackend")
    priority = Priority.objects.get(
        school__board__is_demo=True, title="Rijke teksten in alle groepen"
    )
    answer = client.get(priority.get_absolute_url())
    assert "Drie vragen vooraf bij elke rijke tekst" in answer.content.decode()


# ---------------------------------------------------------------- loading


def test_loading_twice_changes_nothing(demo: None) -> None:
    before = everything()
    out = StringIO()
    call_command("load_demo", known_password=True, stdout=out)
    assert everything() == before
    assert "The demo is there already." in out.getvalue()
    for _role, key in SIGN_INS:
        assert person(key).email in out.getvalue()


def test_real_rows_stay_as_they_were(demo: None, real_rows: dict[str, Any]) -> None:
    """But for the trees of pages and collections, which count children and stand in alphabetical
    order, and for texts that nobody had written yet."""
    counted = {"wagtailcore.Page": ("numchild",), "wagtailcore.Collection": ("numchild", "path")}
    empty = {"home.HomePage", "networks.NetworkIndexPage"}
    now = everything()
    filled = {pk for label in empty for pk in real_rows[label]}
    for label, rows in real_rows.items():
        for pk, row in rows.items():
            if label in empty or (label == "wagtailcore.Page" and pk in filled):
                continue
            kept = {name: row[name] for name in row if name not in counted.get(label, ())}
            assert kept.items() <= now[label][pk].items(), label


def test_boards_are_marked_as_fictional(demo: None) -> None:
    assert set(SchoolBoard.objects.filter(is_demo=True).values_list("number", flat=True)) == set(
        BOARDS
    )
    assert not School.objects.filter(board__is_demo=True).exclude(site_code__startswith="99")
