"""Who comes in at every address of the portal: role × address, own network and a neighbour's.

The addresses are those that the site really has; one that the table does not name fails.
"""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

import pytest
from django.test import Client
from django.urls import URLPattern, get_resolver, reverse
from django.utils import translation

from networks.models import NetworkSchool
from tests.factories import (
    EvidenceFactory,
    PracticePageFactory,
    ThanksFactory,
    TryOutFactory,
)
from tests.networks.actions.practice_cases import drafted, live, sent_in
from tests.networks.actions.practice_cases import practice as written
from tests.networks.actions.world import ROLES, World, rows_of_world, world

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.django_db

__all__ = ["rows_of_world", "world"]  # fixtures

NAMESPACES = {"accounts", "home", "networks", "priorities", "schools", "search"}
EVERYBODY = set(ROLES)
EDITORS = {"lead", "coordinator", "superuser"}
MEMBERS = {"lead", "member", "guest", "champion"}
INSIDE = MEMBERS | {"superuser"}
OWNERS = {"member", *EDITORS}
KEEPERS = {"school_leader", "coordinator", "superuser"}
# Its people and editors, and colleagues of a board that takes part for their own school.
REPORTERS = (
    INSIDE
    | {"teacher", "school_leader", "coordinator"}
    | {"colleague_of_board", "leader_elsewhere"}
)
MOVERS = {"member", "champion", "lead", "superuser"}
# Who reads a contribution that nobody confirmed: its people, the school's leader, the board.
READ_CONTRIBUTION = INSIDE | {"school_leader", "coordinator", "executive"}


def network(w: World) -> list[Any]:
    return [w.network.public_id]


def meeting(w: World) -> list[Any]:
    return [w.meeting.public_id]


def item(w: World) -> list[Any]:
    return [w.item.public_id]


def trial(w: World) -> list[Any]:
    return [w.trial.public_id]


def proof(w: World) -> list[Any]:
    """Evidence that somebody else added."""
    return [EvidenceFactory(contribution=w.trial).public_id]


def proposed(w: World) -> list[Any]:
    """A school that takes part for what its network proposed."""
    NetworkSchool.objects.filter(pk=w.here.pk).update(priority=w.proposal)
    return [w.here.public_id]


def a_practice(w: World) -> list[Any]:
    return [PracticePageFactory(network=w.network, parent=w.page).public_id]


def of_member(w: World) -> list[Any]:
    """What the member tries for themselves; they can read the practice."""
    page = PracticePageFactory(network=w.network, parent=w.page)
    return [TryOutFactory(user=w.member, practice=page).public_id]


def thanks_to_lead(w: World) -> list[Any]:
    page = PracticePageFactory(network=w.network, parent=w.page)
    return [ThanksFactory(to=w.lead, practice=page).public_id]


def practice(w: World) -> list[Any]:
    """One that the member wrote and colleagues read."""
    return [live(w).public_id]


def waiting(w: World) -> list[Any]:
    """One that the member sent in."""
    sent_in(w)
    return [written(w).public_id]


def draft(w: World) -> list[Any]:
    return [drafted(w).public_id]


# Name of the address: what it needs, and who comes in. The rest is turned away.
TABLE: dict[str, tuple[Any, set[str]]] = {
    "accounts:account": (list, EVERYBODY),
    "accounts:mail": (list, EVERYBODY),
    "accounts:password_change": (list, EVERYBODY),
    "home:start": (list, EVERYBODY),
    "search:results": (list, EVERYBODY),
    "home:patterns": (list, EDITORS | {"lead_of_neighbour", "coordinator_elsewhere"}),
    "networks:my_action_items": (list, EVERYBODY),
    "networks:home": (network, EDITORS),
    "networks:goal": (network, EDITORS),
    "networks:goal_question": (lambda w: [*network(w), 1], EDITORS),
    "networks:goal_sentence": (network, EDITORS),
    "networks:publish_goal": (network, EDITORS),
    "networks:ask_leaders": (network, EDITORS),
    "networks:recognition": (
        lambda w: [w.recognition.public_id],
        INSIDE | {"school_leader", "coordinator", "executive"},
    ),
    "networks:meeting": (lambda w: [w.planned_meeting.page.public_id], INSIDE),
    "networks:plan_meeting": (network, EDITORS),
    "networks:replan_meeting": (meeting, EDITORS),
    "networks:cancel_meeting": (meeting, EDITORS),
    "networks:log_meeting": (meeting, {"lead", "superuser"}),
    "networks:close_meeting": (meeting, {"lead", "superuser"}),
    "networks:schools": (network, EDITORS),
    "networks:add_school": (network, EDITORS),
    "networks:network_school": (lambda w: [w.here.public_id], EDITORS),
    "networks:school_leaves": (lambda w: [w.here.public_id], EDITORS),
    "networks:withdraw_proposal": (proposed, EDITORS),
    "networks:people": (network, INSIDE | EDITORS),
    "networks:add_member": (network, EDITORS),
    "networks:hours": (network, EDITORS),
    "networks:hand_over": (network, EDITORS),
    "networks:member_leaves": (lambda w: [w.membership.public_id], OWNERS),
    "networks:visit": (lambda w: [w.guests_membership.public_id], EDITORS),
    "networks:action_items": (network, INSIDE),
    "networks:action_item": (item, INSIDE),
    "networks:busy_with_item": (item, {"member", "lead", "superuser"}),
    "networks:item_done": (item, {"member", "lead", "superuser"}),
    "networks:item_not_done": (item, {"member", "lead", "superuser"}),
    "networks:change_item": (item, {"lead", "superuser"}),
    "networks:carry_over_item": (item, {"lead", "superuser"}),
    "networks:record_contribution": (network, REPORTERS),
    "networks:contribution": (trial, READ_CONTRIBUTION),
    "networks:move_contribution": (trial, MOVERS),
    "networks:stop_contribution": (trial, MOVERS),
    "networks:add_evidence": (trial, MOVERS),
    "networks:remove_evidence": (proof, MOVERS | {"school_leader", "coordinator"}),
    "networks:link_contribution": (trial, MOVERS),
    "networks:confirm_contribution": (trial, {"champion", "school_leader"}),
    "networks:refuse_contribution": (trial, {"champion", "school_leader"}),
    "networks:answer_follow_up": (lambda w: [w.moment.public_id], MOVERS),
    "networks:questions": (list, EVERYBODY),
    "networks:try_outs": (list, EVERYBODY),
    "networks:start_try_out": (
        a_practice,
        INSIDE
        | {"teacher", "school_leader", "coordinator", "executive"}
        | {"colleague_of_board", "leader_elsewhere"},
    ),
    "networks:adopt": (
        a_practice,
        {"member", "guest", "champion", "teacher", "school_leader"}
        | {"colleague_of_board", "leader_elsewhere"},
    ),
    "networks:answer_try_out": (of_member, {"member"}),
    "networks:drop_try_out": (of_member, {"member"}),
    "networks:put_thanks_away": (thanks_to_lead, {"lead"}),
    "networks:my_practices": (list, EVERYBODY),
    "networks:new_practice": (network, {"member", "champion", *EDITORS}),
    "networks:edit_practice": (practice, OWNERS),
    "networks:preview_practice": (draft, OWNERS),
    "networks:take_back_practice": (waiting, {"member"}),
    "networks:discard_practice": (draft, {"member"}),
    "networks:contact_of_practice": (practice, REPORTERS | {"executive"}),
    "networks:read_practice": (waiting, {"lead", "superuser"}),
    "networks:review_practice": (practice, OWNERS),
    "priorities:list": (lambda w: [w.klaproos.site_code], KEEPERS),
    "priorities:add": (lambda w: [w.klaproos.site_code], KEEPERS),
    "priorities:change": (lambda w: [w.priority.public_id], KEEPERS),
    "priorities:answer": (lambda w: [w.proposal.public_id], KEEPERS),
    "priorities:adopt": (lambda w: [w.proposal.public_id], KEEPERS),
    "priorities:refuse": (lambda w: [w.proposal.public_id], KEEPERS),
    "priorities:end": (lambda w: [w.priority.public_id], KEEPERS),
    "priorities:archive": (lambda w: [w.priority.public_id], KEEPERS),
    "priorities:restore": (lambda w: [w.priority.public_id], KEEPERS),
}
# Open to who is not signed in, and without anything of a network; each has tests of its own.
FOR_ANYBODY = {
    *("home:theme", "home:accessibility"),
    *("accounts:sign_in", "accounts:sign_out", "accounts:password_reset"),
    *("accounts:password_reset_done", "accounts:password_reset_complete"),
    "accounts:password_reset_confirm",
    *("networks:practice_feed", "networks:theme_feed", "search:suggest"),
}
# Read by circles that tests/portal/test_visibility.py and the tests of their views name.
READING = {"schools:school", "schools:priority"}
BUTTONS = {
    *("networks:publish_goal", "networks:ask_leaders"),
    *("networks:start_try_out", "networks:drop_try_out", "networks:put_thanks_away"),
    *("networks:take_back_practice", "networks:contact_of_practice"),
}


def addresses() -> Iterator[str]:
    """The names of all addresses of ours."""

    def walk(patterns: Any, namespace: str) -> Iterator[str]:
        for pattern in patterns:
            if isinstance(pattern, URLPattern):
                if namespace in NAMESPACES:
                    yield f"{namespace}:{pattern.name}"
            else:
                yield from walk(pattern.url_patterns, pattern.namespace or namespace)

    yield from walk(get_resolver().url_patterns, "")


def test_every_address_has_its_place_in_the_table():
    assert set(addresses()) == TABLE.keys() | FOR_ANYBODY | READING


def knock(name: str, args: list[Any], user: Any) -> int:
    client = Client()
    if user:
        client.force_login(user)
    url = reverse(name, args=args)
    return (client.post(url) if name in BUTTONS else client.get(url)).status_code


def comes_in(name: str, status: int) -> bool:
    return status == (302 if name in BUTTONS else 200)


@pytest.mark.parametrize("name", TABLE)
def test_exactly_these_come_in(world, name):
    make, expected = TABLE[name]
    args = make(world) if make is not list else []
    statuses = {role: knock(name, args, getattr(world, role)) for role in ROLES}
    assert {role for role, status in statuses.items() if comes_in(name, status)} == expected
    turned_away = {status for role, status in statuses.items() if role not in expected}
    assert turned_away <= {403, 404}, statuses


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("name", TABLE)
def test_who_is_not_signed_in_is_asked_to(world, name, language):
    make, _expected = TABLE[name]
    args = make(world) if make is not list else []
    if name == "search:results":
        return
    with translation.override(language):
        answer = Client().get(reverse(name, args=args))
        assert answer.status_code == 302
        assert answer.url.startswith(reverse("accounts:sign_in"))


@pytest.mark.parametrize("name", [name for name, (make, _) in TABLE.items() if make is not list])
def test_what_is_not_there_is_not_found(world, name):
    args = [uuid.uuid4() if isinstance(arg, uuid.UUID) else arg for arg in TABLE[name][0](world)]
    args = ["99ZZ99" if arg == world.klaproos.site_code else arg for arg in args]
    assert knock(name, args, world.superuser) == 404
