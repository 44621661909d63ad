"""Who may enter the editors' room follows from who holds which role at a board."""

from __future__ import annotations

from typing import Any

from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from content.groups import keep_membership
from schools.models import BoardStaff


@receiver([post_save, post_delete], sender=BoardStaff)
def follow_role(sender: type, instance: BoardStaff, raw: bool = False, **_: Any) -> None:
    """On the day after `ended_on` nothing is saved: lists and pages ask the queryset anyway, and
    `sync_roles` and the next migrate take the group away."""
    if not raw:
        keep_membership(instance.user)
