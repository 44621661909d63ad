"""Meetings, who was there, and what was agreed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from django.db.models import Exists, OuterRef, Prefetch, Q

from content.models.record import RecordQuerySet
from networks.querysets.relations import manager_at

if TYPE_CHECKING:
    from datetime import date

    from content.querysets import Reader


class OfNetworkQuerySet(RecordQuerySet):
    """Rows with a `network` that only its people see: rule 5's "for members only"."""

    network_path = "network"

    def visible_to(self, user: Reader) -> Self:
        networks = manager_at(self, self.network_path)
        return self.filter(**{f"{self.network_path}__in": networks.inside_for(user)})


class MeetingQuerySet(RecordQuerySet):
    def visible_to(self, user: Reader) -> Self:
        """Its people see every meeting, others the school version of closed ones."""
        networks = manager_at(self, "network")
        return self.filter(
            Q(network__in=networks.inside_for(user))
            | Q(network__in=networks.opened_to(user), state="closed")
        )

    def plannable_by(self, user: Reader) -> Self:
        """What somebody sees, and what they plan: a coordinator moves a meeting to another day
        without reading its log."""
        networks = manager_at(self, "network").editable_by(user)
        return self.filter(Q(pk__in=self.visible_to(user).values("pk")) | Q(network__in=networks))

    def not_cancelled(self) -> Self:
        """Those that were held or are to come; what does not take place counts nowhere."""
        return self.exclude(state="cancelled")

    def inside_for(self, user: Reader) -> Self:
        """Meetings of which this reader may read notes, attendance and action items."""
        return self.filter(network__in=manager_at(self, "network").inside_for(user))


class AttendanceQuerySet(OfNetworkQuerySet):
    network_path = "meeting__network"


class ActionItemQuerySet(OfNetworkQuerySet):
    def open(self) -> Self:
        return self.filter(state__in=("open", "busy"))

    def looking_for_somebody(self) -> Self:
        """Open ones that nobody took on, or whose owner is no longer in the network."""
        return self.open().unarchived().with_owner_there().filter(owner_is_there=False)

    def with_owner_there(self) -> Self:
        """Adds whether the owner is in the network today."""
        members = manager_at(self, "network__members").current()
        there = members.filter(network=OuterRef("network"), user=OuterRef("owner"))
        return self.annotate(owner_is_there=Exists(there))

    def finished_since(self, day: date) -> Self:
        """Done or not done on this day or later."""
        return self.filter(state__in=("done", "not_done"), completed_on__gte=day)

    def with_outcomes(self, user: Reader) -> Self:
        """With the contributions that each led to, as `ActionItem.outcomes` reads them."""
        contributions = manager_at(self, "contributions").visible_to(user).for_display(user)
        return self.prefetch_related(
            Prefetch("contributions", contributions),
            Prefetch("steps", manager_at(self, "steps").visible_to(user)),
            Prefetch("steps__contribution", contributions),
        )

    def for_display(self, user: Reader, language: str) -> Self:
        """With what a line about an action item shows, in a fixed number of queries.

        `priority_is_visible` and `school_is_visible` say whether this reader may open their pages,
        `owner_is_there` whether whoever took it on is still in the network.
        """
        priorities = manager_at(self, "priority").visible_to(user)
        schools = manager_at(self, "school").visible_to(user)
        meetings = manager_at(self, "meeting__page").visible_to(user).select_related("locale")
        networks = manager_at(self, "network__pages").visible_to(user).in_language(language)
        return (
            self.unarchived()
            .with_owner_there()
            .select_related("network", "owner", "school", "priority__school", "meeting")
            .annotate(
                priority_is_visible=Exists(priorities.filter(pk=OuterRef("priority"))),
                school_is_visible=Exists(schools.filter(pk=OuterRef("school"))),
            )
            .prefetch_related(
                Prefetch("meeting__page", meetings),
                Prefetch("network__pages", networks.defer_streamfields()),
            )
        )
