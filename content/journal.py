"""The audit log of what people do: Wagtail's own, with our actions registered in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import models
from wagtail.log_actions import log

if TYPE_CHECKING:
    from accounts.models import User


def note(action: str, instance: models.Model, by: User | None, **data: Any) -> None:
    """Writes one line in the audit log.

    `action` is registered by `register_log_actions` in the room that writes it. `data` holds
    codes and public ids, no free text and nothing about persons.
    """
    log(instance=instance, action=action, user=by, data=data or None)
