"""Small questions about rights: every role, and somebody who is not signed in."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import AnonymousUser

from networks import permissions as may
from networks.actions import archive_network
from networks.models import Evidence
from schools import permissions as school_may
from tests.networks.actions.cases import COORDINATORS, EDITORS, KEEPERS, MOVERS, claim
from tests.networks.actions.practice_cases import live
from tests.networks.actions.world import ROLES

pytestmark = pytest.mark.django_db

PEOPLE = {"member", "guest", "champion", "lead"}
COLLEAGUES = {
    *("teacher", "colleague_of_board", "school_leader", "leader_elsewhere"),
    *("executive", "coordinator"),
}


def of_member(world):
    return world.network.practice_pages.first() or live(world)


QUESTIONS = {
    "keep_staff": (lambda u, w: school_may.user_can_keep_staff(u, w.klaproos), COORDINATORS),
    "keep_board_roles": (lambda u, w: school_may.user_can_keep_board_roles(u), {"superuser"}),
    "keep_account": (lambda u, w: school_may.user_can_keep_account(u, w.teacher), COORDINATORS),
    "close_account": (lambda u, w: may.user_can_close_account(u, w.teacher), COORDINATORS),
    "open_network": (lambda u, w: may.user_can_open_network(u, w.board), COORDINATORS),
    "edit_network": (lambda u, w: may.user_can_edit_network(u, w.network), EDITORS),
    "coordinate_network": (
        lambda u, w: may.user_can_coordinate_network(u, w.network),
        COORDINATORS,
    ),
    "leads_network": (lambda u, w: may.user_leads_network(u, w.network), {"lead"}),
    "is_inside": (lambda u, w: may.user_is_inside(u, w.network), {*PEOPLE, "superuser"}),
    "is_opened_to": (
        lambda u, w: may.user_is_opened_to(u, w.network),
        {*PEOPLE, *COLLEAGUES, "superuser"},
    ),
    "read_network": (
        lambda u, w: may.user_can_read_network(u, w.network),
        {*PEOPLE, *COLLEAGUES, "superuser"},
    ),
    "adopt_at_own_school": (
        lambda u, w: may.schools_to_adopt_for(u, w.network).filter(pk=w.klaproos.pk).exists(),
        {"champion", "teacher", "school_leader"},
    ),
    "adopt_for_the_network": (
        lambda u, w: may.schools_to_adopt_for(u, w.network).filter(pk=w.kompas.pk).exists(),
        {"member"},
    ),
    "change_action_item": (
        lambda u, w: may.user_can_change_action_item(u, w.item),
        {"member", *EDITORS},
    ),
    "record_at_school": (
        lambda u, w: may.user_can_record_contribution(u, w.network, w.klaproos),
        {"member", "champion", "lead", "teacher", "school_leader", "coordinator", "superuser"},
    ),
    "record_at_guests_school": (
        lambda u, w: may.user_can_record_contribution(u, w.network, w.school_abroad),
        {"guest", "superuser"},
    ),
    "move_contribution": (lambda u, w: may.user_can_move_contribution(u, w.trial), MOVERS),
    "remove_evidence": (
        lambda u, w: may.user_can_remove_evidence(u, Evidence(contribution=w.trial)),
        {*MOVERS, "school_leader", "coordinator"},
    ),
    "remove_own_evidence": (
        lambda u, w: may.user_can_remove_evidence(
            u, Evidence(contribution=w.trial, added_by=w.teacher)
        ),
        {*MOVERS, "school_leader", "coordinator", "teacher"},
    ),
    "remove_all_evidence": (
        lambda u, w: may.user_can_remove_all_evidence(u, w.trial),
        {*MOVERS, "school_leader", "coordinator"},
    ),
    "write_practice": (
        lambda u, w: may.user_can_write_practice(u, w.network),
        {"member", "champion", *EDITORS},
    ),
    "edit_practice": (
        lambda u, w: may.user_can_edit_practice(u, of_member(w)),
        {"member", *EDITORS},
    ),
    "judge_practice": (
        lambda u, w: may.user_can_judge_practice(u, of_member(w)),
        {"lead", "superuser"},
    ),
    "answer_recognition": (
        lambda u, w: may.user_can_answer_recognition(u, w.recognition),
        {"school_leader"},
    ),
    "confirm": (
        lambda u, w: may.user_can_confirm(u, w.trial),
        {"champion", "school_leader"},
    ),
    "edit_school": (lambda u, w: school_may.user_can_edit_school(u, w.klaproos), KEEPERS),
    "edit_priority": (lambda u, w: school_may.user_can_edit_priority(u, w.priority), KEEPERS),
    "edit_themes": (lambda u, w: school_may.user_can_edit_themes(u), {"superuser"}),
    "edit_holidays_of_school": (
        lambda u, w: school_may.user_can_edit_holidays(u, w.klaproos),
        KEEPERS,
    ),
    "edit_holidays_of_region": (
        lambda u, w: school_may.user_can_edit_holidays(u, None),
        {"superuser"},
    ),
    "propose_priority": (
        lambda u, w: school_may.user_can_propose_priority(u, w.klaproos),
        {*KEEPERS, "teacher", "champion", "lead"},
    ),
}


@pytest.mark.parametrize("question", QUESTIONS)
def test_who_may(world, question):
    ask, expected = QUESTIONS[question]
    assert {role for role in ROLES if ask(getattr(world, role), world)} == expected


@pytest.mark.parametrize("question", QUESTIONS)
def test_who_is_not_signed_in_may_nothing(world, question):
    ask, _ = QUESTIONS[question]
    assert not ask(AnonymousUser(), world)


def test_the_table_asks_every_question():
    asked = {name for name in vars(may) if name.startswith("user_")}
    asked |= {name for name in vars(school_may) if name.startswith("user_")}
    named = {
        name
        for ask, _ in QUESTIONS.values()
        for name in ask.__code__.co_names
        if name.startswith("user_")
    }
    assert named == asked


def test_nobody_edits_an_archive(world):
    archive_network(by=world.coordinator, network=world.network)
    assert not any(may.user_can_edit_network(getattr(world, role), world.network) for role in ROLES)
    coordinating = {
        role
        for role in ROLES
        if may.user_can_coordinate_network(getattr(world, role), world.network)
    }
    assert coordinating == COORDINATORS
    page = of_member(world)
    for ask in (may.user_can_edit_practice, may.user_can_judge_practice):
        assert not any(ask(getattr(world, role), page) for role in ROLES)


@pytest.mark.parametrize("role", sorted(PEOPLE))
def test_who_left_the_network_is_inside_no_longer(world, role):
    user = getattr(world, role)
    world.network.members.filter(user=user).update(left_on="2026-01-01")
    assert not may.user_is_inside(user, world.network)
    assert not may.user_leads_network(user, world.network)
    assert not may.user_can_write_practice(user, world.network)
    assert not may.user_can_edit_practice(user, of_member(world))


def test_a_guest_sees_only_the_network_that_invited_them(world):
    assert may.user_is_inside(world.guest, world.network)
    assert not may.user_is_opened_to(world.guest, world.neighbour)


def test_inactive_hats_open_nothing(world):
    world.coordinator.board_roles.update(ended_on="2026-01-01")
    world.school_leader.school_functions.update(ended_on="2026-01-01")
    for role in ("coordinator", "school_leader"):
        user = getattr(world, role)
        assert not any(ask(user, world) for ask, _ in QUESTIONS.values())


@pytest.mark.parametrize(
    ("stage", "team_size"), [("tried", 20), ("team_applied", 5), ("embedded", 20)]
)
def test_the_same_answer_for_one_and_for_a_list(world, stage, team_size):
    """`could_confirm` on rows that came with their facts says what `user_can_confirm` says."""
    claim("champion", stage, team_size=team_size)(world)
    rows = type(world.trial)._default_manager
    for role in ROLES:
        user = getattr(world, role)
        row = rows.with_confirmation_facts(user).get(pk=world.trial.pk)
        assert may.could_confirm(user, row) == may.user_can_confirm(user, world.trial)
