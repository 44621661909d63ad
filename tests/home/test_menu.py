"""The menu: who may enter the admin gets there from every page."""

from __future__ import annotations

import pytest
from django.urls import reverse

from tests.factories import UserFactory, board_staff_of, leader_of, network_with, superuser
from tests.home.opening import open_as

pytestmark = pytest.mark.django_db


def link():
    return f'<a href="{reverse("wagtailadmin_home")}">'


def test_who_may_enter_the_admin_gets_there_from_every_page(client):
    scene = network_with(1)
    coordinator = board_staff_of(scene.network.board)
    for user in (superuser(), coordinator, scene.lead):
        client.force_login(user)
        assert client.get(reverse("wagtailadmin_home")).status_code == 200
        assert link() in open_as(client, reverse("home:start"))
        assert link() in open_as(client, "/")


def test_others_find_no_way_to_a_door_that_is_closed(client):
    scene = network_with(1)
    for user in (UserFactory(), scene.champions[0], leader_of(scene.schools[0]), None):
        assert link() not in open_as(client, "/", user)
