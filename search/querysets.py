"""Which entries of the index somebody may find."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from django.db.models import Q, QuerySet

from networks.querysets.relations import manager_at

if TYPE_CHECKING:
    from collections.abc import Iterable

    from content.querysets import Reader


class SearchMissQuerySet(QuerySet):
    def overseen_by(self, user: Reader) -> Self:
        """Nothing in it is anybody's: who may open the list reads it all."""
        return self.all() if user.is_authenticated else self.none()


class SearchEntryQuerySet(QuerySet):
    def visible_to(self, user: Reader) -> Self:
        """What this reader may read (product.md, rule 5), so also count, suggest and quote.

        Only what is published has an entry; who reads it is asked of its network or priority.
        """
        networks = manager_at(self, "network")
        priorities = manager_at(self, "priority").visible_to(user)
        return self.filter(
            Q(audience="everybody")
            | Q(audience="readers", network__in=networks.visible_to(user).order_by().values("pk"))
            | Q(audience="opened", network__in=networks.opened_to(user).order_by().values("pk"))
            | Q(audience="inside", network__in=networks.inside_for(user).order_by().values("pk"))
            | Q(audience="priority", priority__in=priorities.order_by().values("pk"))
        )

    def in_language(self, code: str) -> Self:
        """What is written in this language, and what has no translation into it."""
        return self.filter(**{f"in_{code}": True})

    def with_facets(self, chosen: Iterable[tuple[str, str, str]]) -> Self:
        """Those that have all values.

        Args:
            chosen: which set of the entry has it, name of the facet, value.
        """
        members = manager_at(self, "place__members")
        found = self
        for of_entry, name, value in chosen:
            sets = members.filter(name=name, value=value).values("facet_set")
            found = found.filter(**{f"{of_entry}__in": sets})
        return found
