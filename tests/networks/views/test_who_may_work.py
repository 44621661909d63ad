"""Who may open and post the screens of action items and contributions, from one table."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

import pytest
from django.db import transaction
from django.urls import get_resolver, reverse
from django.utils import translation

from networks.permissions import schools_to_record_for, user_can_record_contribution
from schools.models import School
from tests.networks.actions.world import ROLES, snapshot
from tests.networks.views.conftest import client_of
from tests.networks.views.screens import SCREENS, Screen

if TYPE_CHECKING:
    from django.http import HttpResponse

    from tests.networks.actions.world import World

pytestmark = pytest.mark.django_db

ABOUT_NOTHING = {"my_action_items", "questions", "try_outs"}
BUTTONS = {"start_try_out", "drop_try_out"}  # no screens: tests/portal/test_every_url.py
POSTED = [screen for screen in SCREENS if screen.post]


def answers(world: World, screen: Screen, posted: dict[str, Any] | None = None) -> dict[str, int]:
    """Role to status: each role's visit is undone before the next one comes."""
    found = {}
    for role in ROLES:
        with transaction.atomic():
            client = client_of(getattr(world, role))
            url = screen.url(world)
            response: HttpResponse = client.get(url) if posted is None else client.post(url, posted)
            found[role] = response.status_code
            transaction.set_rollback(True)
    return found


def expected(screen: Screen, fine: int) -> dict[str, int]:
    told = dict.fromkeys(screen.told, 403)
    corrected = dict.fromkeys(screen.corrected, 200) if fine == 302 else {}
    return dict.fromkeys(ROLES, 404) | told | dict.fromkeys(screen.may, fine) | corrected


@pytest.mark.parametrize("screen", SCREENS, ids=str)
def test_these_roles_open_it_and_no_other(world, screen):
    screen.given(world)
    before = snapshot()
    assert answers(world, screen) == expected(screen, 200)
    assert snapshot() == before, "looking changes nothing"


@pytest.mark.parametrize("screen", POSTED, ids=str)
def test_these_roles_change_it_and_no_other(world, screen):
    screen.given(world)
    assert answers(world, screen, screen.post(world)) == expected(screen, 302)


@pytest.mark.parametrize("screen", SCREENS, ids=str)
def test_who_is_not_signed_in_may_sign_in_first(world, screen):
    response = client_of().get(screen.url(world))
    assert response.status_code == 302
    assert response["Location"].startswith(reverse("accounts:sign_in"))


@pytest.mark.parametrize("screen", POSTED, ids=str)
def test_who_was_signed_out_meanwhile_changes_nothing_and_loses_nothing(world, screen):
    screen.given(world)
    before = snapshot()
    html = client_of().post(screen.url(world), screen.post(world)).content.decode()
    assert snapshot() == before
    assert 'name="kept"' in html


@pytest.mark.parametrize("screen", [each for each in SCREENS if each.name not in ABOUT_NOTHING])
def test_a_made_up_address_leads_nowhere(world, screen):
    client = client_of(world.superuser)
    url = reverse(f"networks:{screen.name}", args=[uuid.uuid4()])
    assert client.get(url).status_code == 404
    assert client.post(url, {"seen": "1"}).status_code == 404


@pytest.mark.parametrize("screen", POSTED, ids=str)
def test_nothing_hangs_on_a_primary_key(world, screen):
    url = screen.url(world)
    about = screen.about(world)
    by_key = url.replace(str(about.public_id), str(about.pk))
    assert client_of(world.superuser).get(by_key).status_code == 404


def test_the_table_leaves_no_screen_out():
    mine = ("action-item", "contribution", "evidence", "follow-up")
    mine += ("how-did-it-go", "try-out", "adopt")
    with translation.override("en"):
        patterns = {
            each.name: str(each.pattern) for each in get_resolver("networks.urls").url_patterns
        }
    with_these = {name for name, route in patterns.items() if any(word in route for word in mine)}
    assert with_these - BUTTONS == {screen.name for screen in SCREENS}


@pytest.mark.parametrize("role", ROLES)
def test_the_offered_schools_are_those_that_somebody_may_record_for(world, role):
    user = getattr(world, role)
    for network in (world.network, world.neighbour):
        offered = set(schools_to_record_for(user, network))
        may = {
            school
            for school in School.objects.open()
            if user_can_record_contribution(user, network, school)
        }
        if user.is_superuser:  # who may for any school is offered those of the network
            may = {school for school in may if network.schools.filter(school=school).exists()}
        assert offered == may
