"""Which rows of a list in the editors' room somebody may read, and which they may change.

Wagtail asks a permission policy; ours answers from the tables of roles (`content.roles`) and from
the querysets, for a model and for each row. There are no permissions in a group behind it, so a
right ends on the day on which the role does, and Wagtail's own reports, which ask for any
permission on a model, show nothing of other boards.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib.auth import get_user_model
from django.db.models import QuerySet
from wagtail.permission_policies.base import BasePermissionPolicy
from wagtail.permissions import register_permission_policy

from content.roles import lists_opened_to

if TYPE_CHECKING:
    from collections.abc import Iterable

    from django.db import models

    from accounts.models import User

CHANGING = {"change", "delete"}


class ScopedPolicy(BasePermissionPolicy):
    """Reading asks `overseen_by(user)`, changing `editable_by(user)` within that; what has no
    `editable_by` is changed by nobody in a list."""

    def user_has_permission(self, user: User, action: str) -> bool:
        return self.user_has_any_permission(user, {action})

    def user_has_any_permission(self, user: User, actions: Iterable[str]) -> bool:
        if not user.is_active:
            return False
        opened = lists_opened_to(user, self.model._meta.label)
        return user.is_superuser or bool(opened.intersection(actions))

    def user_has_any_permission_for_instance(
        self, user: User, actions: Iterable[str], instance: models.Model
    ) -> bool:
        rows = self.instances_user_has_any_permission_for(user, actions)
        return bool(rows.filter(pk=instance.pk).exists())

    def user_has_permission_for_instance(
        self, user: User, action: str, instance: models.Model
    ) -> bool:
        return self.user_has_any_permission_for_instance(user, {action}, instance)

    def instances_user_has_any_permission_for(
        self, user: User, actions: Iterable[str]
    ) -> QuerySet[Any, Any]:
        rows = self.model._default_manager.all()
        if not self.user_has_any_permission(user, actions):
            return rows.none()
        seen = rows.overseen_by(user)
        if set(actions) - CHANGING:
            return seen
        return seen & rows.editable_by(user) if hasattr(rows, "editable_by") else rows.none()

    def users_with_any_permission(
        self, actions: Iterable[str], include_superusers: bool = True
    ) -> QuerySet[Any, Any]:
        """Nobody is told by Wagtail about rows of ours."""
        return get_user_model()._default_manager.none()

    def users_with_any_permission_for_instance(
        self, actions: Iterable[str], instance: models.Model, include_superusers: bool = True
    ) -> QuerySet[Any, Any]:
        return get_user_model()._default_manager.none()


def within_reach(rows: QuerySet[Any, Any], user: User) -> QuerySet[Any, Any]:
    """What somebody may choose from in a form or a filter; of what knows no scope, nothing."""
    return rows.overseen_by(user) if hasattr(rows, "overseen_by") else rows.none()


def register_scoped(*models: Any) -> None:
    """Lets Wagtail ask the tables of roles and the querysets about rows of these models."""
    for model in models:
        register_permission_policy(model, ScopedPolicy(model), exact_class=True)
