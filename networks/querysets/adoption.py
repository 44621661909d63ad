"""What somebody tries for themselves, and the thanks that an author gets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from content.models.record import RecordQuerySet
from networks.querysets.relations import manager_at

if TYPE_CHECKING:
    from datetime import date

    from content.querysets import Reader


class TryOutQuerySet(RecordQuerySet):
    def visible_to(self, user: Reader) -> Self:
        """One's own, while one can read the practice. Nobody sees those of somebody else,
        administrators included."""
        if not user.is_authenticated:
            return self.none()
        practices = manager_at(self, "practice").visible_to(user).order_by()
        return self.filter(user=user, practice__in=practices.values("pk"))

    def private(self) -> Self:
        """Not shared with the school."""
        return self.filter(contribution__isnull=True)

    def due(self, today: date) -> Self:
        """Those that are asked after now."""
        return self.private().filter(ask_on__lte=today)

    def for_display(self) -> Self:
        return self.select_related("practice__locale").order_by("began_on", "pk")


class ThanksQuerySet(RecordQuerySet):
    def visible_to(self, user: Reader) -> Self:
        """What the author has not put away yet, of practices that they can still read."""
        if not user.is_authenticated:
            return self.none()
        practices = manager_at(self, "practice").visible_to(user).order_by()
        return self.filter(to=user, seen_on__isnull=True, practice__in=practices.values("pk"))
