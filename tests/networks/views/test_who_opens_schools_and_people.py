"""Who opens and sends the screens of a network's schools and people: screen by role."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils.html import escape
from django.utils.translation import gettext as _

from tests.networks.actions.cases import EDITORS
from tests.networks.actions.world import ROLES
from tests.signing_in import client_of, statuses

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.networks.actions.world import World

pytestmark = pytest.mark.django_db

INSIDE = {"member", "guest", "champion", "lead", "superuser"}
NEAR = {"teacher", "school_leader", "executive", "coordinator"}
MAY_READ_THE_NETWORK = {*INSIDE, *NEAR, "colleague_of_board", "leader_elsewhere"}
MAY_KNOW_THE_SCHOOL = {*INSIDE, *NEAR}


@dataclass(frozen=True)
class Screen:
    """`may` open and send it; who `may_read` what it is about hears who may; others find nothing.

    `sent` is None for a screen that only shows.
    """

    name: str
    of: Callable[[World], Any]
    may: set[str]
    may_read: set[str]
    sent: Callable[[World], dict[str, Any]] | None = None

    def url(self, world: World) -> str:
        return reverse(f"networks:{self.name}", args=[self.of(world).public_id])

    def __str__(self) -> str:
        return self.name


SCREENS = [
    Screen("schools", lambda w: w.network, EDITORS, MAY_READ_THE_NETWORK),
    Screen(
        "add_school",
        lambda w: w.network,
        EDITORS,
        MAY_READ_THE_NETWORK,
        lambda w: {"schools": [w.wilgentak.public_id]},
    ),
    Screen(
        "network_school",
        lambda w: w.here,
        EDITORS,
        MAY_KNOW_THE_SCHOOL,
        lambda w: {"seen": w.here.version, "expectation": "Lessen"},
    ),
    Screen("school_leaves", lambda w: w.here, EDITORS, MAY_KNOW_THE_SCHOOL, lambda w: {}),
    Screen("hours", lambda w: w.network, EDITORS, MAY_READ_THE_NETWORK, lambda w: {"hours": "20"}),
    Screen("people", lambda w: w.network, {*INSIDE, "coordinator"}, MAY_READ_THE_NETWORK),
    Screen(
        "add_member",
        lambda w: w.network,
        EDITORS,
        MAY_READ_THE_NETWORK,
        lambda w: {"email": w.newcomer.email, "role": "member"},
    ),
    Screen(
        "hand_over",
        lambda w: w.network,
        EDITORS,
        MAY_READ_THE_NETWORK,
        lambda w: {"member": w.membership.public_id, "sure": "1"},
    ),
    Screen("member_leaves", lambda w: w.membership, {*EDITORS, "member"}, INSIDE, lambda w: {}),
]


def expected(screen: Screen, role: str) -> tuple[int, int]:
    if role in screen.may:
        return 200, 302 if screen.sent else 405
    refused = 403 if role in screen.may_read else 404
    return refused, refused


@pytest.mark.parametrize("screen", SCREENS, ids=str)
def test_a_screen_opens_for_who_may_and_for_nobody_else(world: World, screen: Screen) -> None:
    data = screen.sent(world) if screen.sent else {}
    found = {role: statuses(getattr(world, role), screen.url(world), data) for role in ROLES}
    assert found == {role: expected(screen, role) for role in ROLES}


@pytest.mark.parametrize("screen", SCREENS, ids=str)
def test_who_is_not_signed_in_signs_in_first(world: World, screen: Screen) -> None:
    response = Client().get(screen.url(world))
    assert response.status_code == 302
    assert reverse("accounts:sign_in") in response.url


@pytest.mark.parametrize("screen", SCREENS, ids=str)
def test_who_may_not_reads_who_may(world: World, screen: Screen) -> None:
    may_not = next(role for role in ROLES if role in screen.may_read - screen.may)
    response = client_of(getattr(world, may_not)).get(screen.url(world))
    assert response.status_code == 403
    sentences = [
        _("The network lead and the academy coordinator can."),
        _("Its members, the network lead and the academy coordinator can see it."),
    ]
    assert any(escape(each) in response.content.decode() for each in sentences)


@pytest.mark.parametrize("screen", SCREENS, ids=str)
def test_another_kind_of_id_finds_nothing(world: World, screen: Screen) -> None:
    """Of a meeting, a school, a row that is somebody else's."""
    client = client_of(world.lead)
    strange = [world.meeting, world.klaproos, world.neighbour, world.lead]
    strange += [world.neighbour.schools.first(), world.neighbour.members.first()]
    for other in strange:
        url = reverse(f"networks:{screen.name}", args=[other.public_id])
        assert client.get(url).status_code == 404
        assert client.post(url, {}).status_code == 404


@pytest.mark.parametrize("screen", SCREENS, ids=str)
def test_an_archived_network_is_changed_by_nobody(world: World, screen: Screen) -> None:
    from networks.actions import archive_network

    archive_network(by=world.coordinator, network=world.network)
    data = screen.sent(world) if screen.sent else {}
    for role in ("lead", "coordinator"):
        opened, sent = statuses(getattr(world, role), screen.url(world), data)
        inside = role == "lead" and screen.name == "people"
        assert opened in ({200} if inside else {403, 404})
        assert sent in ({405} if inside else {403, 404})
