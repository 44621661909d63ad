"""Versions of goals, and what school leaders say of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from django.db.models import Q

from content.models.record import RecordQuerySet
from networks.querysets.relations import manager_at

if TYPE_CHECKING:
    from content.querysets import Reader

# The answers after which there is something to talk about.
DOUBTS = ("partly", "does_not_fit")


class GoalRevisionQuerySet(RecordQuerySet):
    def visible_to(self, user: Reader) -> Self:
        """How a goal became sharper is as visible as the goal."""
        return self.filter(network__in=manager_at(self, "network").visible_to(user))


class RecognitionQuerySet(RecordQuerySet):
    def visible_to(self, user: Reader) -> Self:
        """Its people see all answers; a school leader that of the own school."""
        if not user.is_authenticated:
            return self.none()
        inside = manager_at(self, "network_school__network").inside_for(user)
        return self.filter(
            Q(network_school__network__in=inside)
            | Q(network_school__school__in=user.school_functions.leading().values("school"))
            | Q(network_school__school__board__in=user.board_roles.auditing().values("board"))
        )

    def asked_of(self, user: Reader) -> Self:
        """What schools that somebody leads are, or were, asked."""
        if not user.is_authenticated:
            return self.none()
        return self.filter(
            network_school__left_on__isnull=True,
            network_school__school__in=user.school_functions.leading().values("school"),
        )

    def waiting_for(self, user: Reader) -> Self:
        """Unanswered questions to the schools that somebody leads."""
        return self.asked_of(user).filter(
            answer="", network_school__network__archived_at__isnull=True
        )
