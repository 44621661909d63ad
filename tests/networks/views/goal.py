"""How a browser goes through the screens of a goal."""

from __future__ import annotations

from typing import Any

from django.urls import reverse

from tests.posting import opened


def url_of(scene: Any, name: str, *args: Any) -> str:
    return reverse(f"networks:{name}", args=[scene.network.public_id, *args])


def typed(client: Any, url: str, *, autosave: bool = False, **answers: str) -> Any:
    headers = {"X-Autosave": "1"} if autosave else {}
    return client.post(url, opened(client, url) | answers, headers=headers)
