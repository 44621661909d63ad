"""A browser in which somebody is signed in, and what they get."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.test import Client

if TYPE_CHECKING:
    from accounts.models import User


def client_of(user: User | None = None) -> Client:
    client = Client()
    if user:
        client.force_login(user)
    return client


def statuses(user: User, url: str, data: dict[str, Any]) -> tuple[int, int]:
    """What opening a screen and sending its form answer; nothing stays of it."""
    with transaction.atomic():
        client = client_of(user)
        opened, sent = client.get(url).status_code, client.post(url, data).status_code
        transaction.set_rollback(True)
    return opened, sent
