"""The pages of networks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from django.conf import settings
from django.db.models import Count, Exists, OuterRef, Q
from django.db.models.functions import Coalesce
from django.utils import timezone
from wagtail.models import PageManager

from content.querysets import VisiblePageQuerySet
from networks.querysets.relations import manager_at

if TYPE_CHECKING:
    from content.querysets import Reader


class NetworkPageQuerySet(VisiblePageQuerySet):
    def visible_to(self, user: Reader) -> Self:
        """Published pages of networks that this reader may see. A translated copy is the same
        network or practice (rule 8), so it is read for as long as its source is published."""
        sources = self.model._default_manager.live().in_first_language()
        return self.live().filter(
            translation_key__in=sources.order_by().values("translation_key"),
            network__in=manager_at(self, "network").visible_to(user),
        )

    def in_first_language(self) -> Self:
        """Pages in the language that everything is written in, from which others are translated."""
        return self.filter(locale__language_code=settings.LANGUAGE_CODE)

    def in_language(self, code: str) -> Self:
        """One page per network or practice: in this language where there is one, else the first.

        A translated copy is the same network (rule 8).
        """
        here = self.model._default_manager.live().filter(
            locale__language_code=code, translation_key=OuterRef("translation_key")
        )
        return self.filter(
            Q(locale__language_code=code)
            | (Q(locale__language_code=settings.LANGUAGE_CODE) & ~Exists(here))
        ).select_related("locale")


class MeetingPageQuerySet(VisiblePageQuerySet):
    def visible_to(self, user: Reader) -> Self:
        return self.live().filter(meeting__in=manager_at(self, "meeting").visible_to(user))

    def not_cancelled(self) -> Self:
        """Those that were held or are to come; what does not take place counts nowhere."""
        return self.exclude(meeting__state="cancelled")

    def unreported(self) -> Self:
        """Meetings that are over, and of which nothing was logged, or only a draft was kept."""
        return self.alias(over_at=Coalesce("ends_at", "starts_at")).filter(
            Q(meeting__state="planned")
            | Q(meeting__state__in=("running", "draft_report"), has_unpublished_changes=True),
            over_at__lte=timezone.now(),
        )

    def with_action_counts(self) -> Self:
        """Adds how many action items a meeting led to, and how many of them were done."""
        items = Q(meeting__action_items__archived_at__isnull=True)
        return self.annotate(
            action_count=Count("meeting__action_items", filter=items),
            done_count=Count(
                "meeting__action_items", filter=items & Q(meeting__action_items__state="done")
            ),
        )


NetworkPageManager = PageManager.from_queryset(NetworkPageQuerySet)
MeetingPageManager = PageManager.from_queryset(MeetingPageQuerySet)
