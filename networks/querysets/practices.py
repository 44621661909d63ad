"""The pages of practices: who reads them, who writes them, and for whom one waits."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Self

from django.db.models import CharField, Count, Exists, OuterRef, Prefetch, Q, Subquery
from django.db.models.functions import Cast, Coalesce
from django.utils import timezone
from wagtail.models import PageManager, WorkflowState

from networks.querysets.pages import NetworkPageQuerySet
from networks.querysets.relations import manager_at
from networks.rules.practice import looked_at_before

if TYPE_CHECKING:
    from content.querysets import Reader


class PracticePageQuerySet(NetworkPageQuerySet):
    def visible_to(self, user: Reader) -> Self:
        """Practices are as visible as the goal of their network."""
        pages = manager_at(self, "network__pages").live().in_first_language()
        return super().visible_to(user).filter(network__in=pages.order_by().values("network"))

    def with_schools(self, user: Reader) -> Self:
        """Adds at how many schools a practice is in use, as far as this reader may know, and the
        mark of `with_also_elsewhere`.

        Contributions point at the practice in its first language (rule 8).
        """
        contributions = manager_at(self, "contributions")
        used = (
            contributions.visible_to(user)
            .unarchived()
            .running()
            .filter(practice__translation_key=OuterRef("translation_key"))
            .order_by()
            .values("practice__translation_key")
            .annotate(total=Count("school", distinct=True))
        )
        counted = self.annotate(school_count=Coalesce(Subquery(used.values("total")), 0))
        return counted.with_also_elsewhere()

    def with_also_elsewhere(self) -> Self:
        """Adds the mark "ook op een andere school": another school than where it began confirmed
        that it uses it. Names no school, so it is for every reader."""
        elsewhere = manager_at(self, "contributions").unarchived().confirmed().taken_over()
        return self.annotate(
            also_elsewhere=Exists(
                elsewhere.filter(practice__translation_key=OuterRef("translation_key"))
            )
        )

    def editable_by(self, user: Reader) -> Self:
        """Practices in their first language whose text somebody may change, published or not: their
        own, while they may write for the network, and all of the networks that they edit."""
        if not user.is_authenticated:
            return self.none()
        networks = manager_at(self, "network")
        return self.in_first_language().filter(
            Q(network__in=networks.editable_by(user))
            | Q(owner=user, network__in=networks.written_for_by(user))
        )

    def waiting_for(self, user: Reader) -> Self:
        """Practices that were sent in and wait for the word of this lead."""
        if not user.is_authenticated:
            return self.none()
        led = manager_at(self, "network").led_by(user).unarchived()
        return self._in_workflow(WorkflowState.STATUS_IN_PROGRESS).filter(network__in=led)

    def sent_back_to(self, user: Reader) -> Self:
        """Practices of this writer in which a lead asked to change something."""
        sent_back = self._in_workflow(WorkflowState.STATUS_NEEDS_CHANGES)
        return sent_back.editable_by(user).filter(owner=user.pk)

    def with_workflow(self) -> Self:
        """With where each is in the workflow. Wagtail's `prefetch_workflow_states` finds nothing
        for pages of one type: it asks for states of `Page`, and these say `PracticePage`."""
        states = WorkflowState.objects.active().select_related("current_task_state__task")
        return self.prefetch_related(
            Prefetch("_specific_workflow_states", states, to_attr="_current_workflow_states")
        )

    def _in_workflow(self, status: str) -> Self:
        # Workflow states keep the key of a page as text.
        states = WorkflowState.objects.filter(
            status=status,
            base_content_type__app_label="wagtailcore",
            base_content_type__model="page",
            object_id=Cast(OuterRef("pk"), CharField()),
        )
        return self.in_first_language().filter(Exists(states))

    def to_review(self, user: Reader, today: date) -> Self:
        """Published practices that nobody looked at for 24 months, for who answers for them: who
        wrote them and the leads of the network."""
        if not user.is_authenticated:
            return self.none()
        last_day = looked_at_before(today)
        begins = timezone.make_aware(datetime.combine(last_day + timedelta(days=1), time.min))
        networks = manager_at(self, "network")
        return (
            self.live()
            .in_first_language()
            .filter(
                Q(care__isnull=True)
                | Q(care__reviewed_on__isnull=True)
                | Q(care__reviewed_on__lte=last_day),
                Q(network__in=networks.led_by(user).unarchived())
                | Q(owner=user, network__in=networks.written_for_by(user)),
                last_published_at__lt=begins,
            )
        )

    def tags_in_use(self, user: Reader) -> list[str]:
        """Tags of the practices that this reader may see, the most used first (rule 5)."""
        seen = self.visible_to(user).in_first_language().order_by()
        used = (
            manager_at(self, "tagged_items")
            .filter(content_object__in=seen.values("pk"))
            .values("tag__name")
            .annotate(total=Count("pk"))
            .order_by("-total", "tag__name")
        )
        return [row["tag__name"] for row in used]


PracticePageManager = PageManager.from_queryset(PracticePageQuerySet)
