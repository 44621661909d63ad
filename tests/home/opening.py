"""What somebody reads at an address."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from django.test import Client

    from accounts.models import User


def open_as(client: Client, url: str, user: User | None = None) -> str:
    if user:
        client.force_login(user)
    return client.get(url).content.decode()
