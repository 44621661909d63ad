"""The workbench of a network leads to all that there is to do."""

from __future__ import annotations

import pytest
from django.urls import reverse

from tests.networks.views.conftest import client_of

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("role", ["lead", "coordinator", "superuser"])
def test_who_may_make_a_practice_finds_where(world, visit, role):
    user = getattr(world, role)
    url = reverse("networks:new_practice", args=[world.network.public_id])
    assert f'href="{url}"' in visit(reverse("networks:home", args=[world.network.public_id]), user)
    assert client_of(user).get(url).status_code == 200
