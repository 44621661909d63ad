from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from django.test import Client

from tests.counting import without_indexing
from tests.networks.actions.world import rows_of_world, world

if TYPE_CHECKING:
    from collections.abc import Callable

    from accounts.models import User

__all__ = ["rows_of_world", "without_indexing", "world"]


@pytest.fixture
def visit() -> Callable[..., str]:
    """`visit(url, user)`: the HTML that somebody gets; without a user, who is not signed in."""

    def get(url: str, user: User | None = None) -> str:
        return client_of(user).get(url).content.decode()

    return get


def client_of(user: User | None = None) -> Client:
    client = Client()
    if user:
        client.force_login(user)
    return client
