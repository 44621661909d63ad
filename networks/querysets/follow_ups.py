"""Moments to look back, and who is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from django.db.models import Exists, OuterRef, Q

from content.models.record import RecordQuerySet
from networks.querysets.relations import manager_at

if TYPE_CHECKING:
    from datetime import date

    from accounts.models import User
    from content.querysets import Reader


class FollowUpQuerySet(RecordQuerySet):
    def waiting(self) -> Self:
        return self.filter(answer="", skipped_reason="")

    def due(self, today: date) -> Self:
        """Questions that can be answered now."""
        return self.waiting().filter(due_on__lte=today, contribution__archived_at__isnull=True)

    def visible_to(self, user: Reader) -> Self:
        """Unanswered ones are for the network's people and for who reported the contribution;
        answers go with the contribution."""
        contributions = manager_at(self, "contribution")
        networks = manager_at(self, "contribution__network")
        return self.filter(
            Q(contribution__network__in=networks.inside_for(user))
            | Q(
                contribution__claimed_by_id=user.pk,
                contribution__network__in=networks.visible_to(user),
            )
            | (~Q(answer="") & Q(contribution__in=contributions.visible_to(user)))
        )

    def asked_of(self, user: User) -> Self:
        """Whoever reported the contribution; the champion of the school where that person has
        left. Both only while they may answer (docs/decisions/0012-adoption.md)."""
        champions = (
            manager_at(self, "contribution__network__schools")
            .current()
            .with_champion()
            .filter(
                network=OuterRef("contribution__network"), school=OuterRef("contribution__school")
            )
        )
        here = self._claimant_is_here()
        return self.waiting().filter(
            (Q(contribution__claimed_by=user) & here)
            | (Q(Exists(champions.filter(champion__user=user))) & ~here),
            contribution__in=manager_at(self, "contribution").editable_by(user),
        )

    def _claimant_is_here(self) -> Q:
        """Whether who reported it still has an account, and a place at the school, in the network
        or at a board."""
        claimant = OuterRef("contribution__claimed_by")
        staff = manager_at(self, "contribution__school__staff").current()
        members = manager_at(self, "contribution__network__members").current()
        at_boards = manager_at(self, "contribution__school__board__staff").current()
        return Q(contribution__claimed_by__is_active=True) & (
            Q(Exists(staff.filter(school=OuterRef("contribution__school"), user=claimant)))
            | Q(Exists(members.filter(network=OuterRef("contribution__network"), user=claimant)))
            | Q(Exists(at_boards.filter(user=claimant)))
            | Q(contribution__claimed_by__is_superuser=True)
        )
