"""Who opens and sends the screens on which a school keeps its priorities: screen by role."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from django.test import Client
from django.urls import reverse

from schools.actions import archive_priority
from tests.networks.actions.cases import KEEPERS
from tests.networks.actions.world import ROLES
from tests.posting import opened
from tests.signing_in import client_of, statuses

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.networks.actions.world import World

pytestmark = pytest.mark.django_db

MAY_READ = {*KEEPERS, "teacher", "member", "guest", "champion", "lead", "executive"}


def nothing(world: World) -> None:
    """The world is ready as it is."""


def put_away(world: World) -> None:
    archive_priority(by=world.school_leader, priority=world.priority)


@dataclass(frozen=True)
class Screen:
    """A screen of De Klaproos. `sent` goes on top of what it was opened with."""

    name: str
    of: str = "priority"
    sent: dict[str, Any] | None = None
    given: Callable[[World], None] = nothing

    def url(self, world: World) -> str:
        row = getattr(world, self.of)
        return reverse(f"priorities:{self.name}", args=[getattr(row, "site_code", row.public_id)])

    def data(self, world: World) -> dict[str, Any]:
        return opened(client_of(world.school_leader), self.url(world)) | (self.sent or {})

    def __str__(self) -> str:
        return self.name


SCREENS = [
    Screen("list", "klaproos"),
    Screen("add", "klaproos", {"title": "Hardop denken in elke les"}),
    Screen("change", sent={"title": "Hardop denken in elke les"}),
    Screen("answer", "proposal", {}),
    Screen("adopt", "proposal", {"title": "Hardop denken in elke les"}),
    Screen("refuse", "proposal", {"refusal": "Eerst rekenen."}),
    Screen("end", sent={"how": "achieved"}),
    Screen("archive", sent={}),
    Screen("restore", sent={}, given=put_away),
]


def expected(screen: Screen, role: str) -> tuple[int, int]:
    if role in KEEPERS:
        return 200, 405 if screen.sent is None else 302
    refused = 403 if role in MAY_READ else 404
    return refused, refused


@pytest.mark.parametrize("screen", SCREENS, ids=str)
def test_a_school_is_kept_by_its_leader_and_coordinator_only(world: World, screen: Screen) -> None:
    screen.given(world)
    data = screen.data(world) if screen.sent is not None else {}
    found = {role: statuses(getattr(world, role), screen.url(world), data) for role in ROLES}
    assert found == {role: expected(screen, role) for role in ROLES}


@pytest.mark.parametrize("screen", SCREENS, ids=str)
def test_who_is_not_signed_in_signs_in_first(world: World, screen: Screen) -> None:
    response = Client().get(screen.url(world))
    assert response.status_code == 302
    assert reverse("accounts:sign_in") in response.url


@pytest.mark.parametrize("screen", [each for each in SCREENS if each.of != "klaproos"], ids=str)
def test_another_kind_of_id_finds_nothing(world: World, screen: Screen) -> None:
    client = client_of(world.school_leader)
    for other in (world.klaproos, world.network, world.here, world.school_leader):
        url = reverse(f"priorities:{screen.name}", args=[other.public_id])
        assert client.get(url).status_code == 404
        assert client.post(url, {}).status_code == 404


@pytest.mark.parametrize("name", ["list", "add"])
@pytest.mark.parametrize("code", ["99ZZ99", "x", "%00", "%25", "x" * 500])
def test_a_school_that_does_not_exist_is_not_found(world: World, name: str, code: str) -> None:
    url = reverse(f"priorities:{name}", args=["KODE"]).replace("KODE", code)
    assert client_of(world.school_leader).get(url).status_code == 404


@pytest.mark.parametrize("name", ["change", "end", "archive", "restore"])
def test_a_leader_keeps_nothing_of_another_school(world: World, name: str) -> None:
    """Not found, or refused to who may read it; never done."""
    url = reverse(f"priorities:{name}", args=[world.priority_of_kompas.public_id])
    client = client_of(world.school_leader)
    assert client.get(url).status_code in {403, 404}
    assert client.post(url, {"title": "Mijn", "how": "stopped"}).status_code in {403, 404}
    assert world.priority_of_kompas.status == "active"
    assert world.priority_of_kompas.archived_at is None
