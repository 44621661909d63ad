"""What the screens of a school's priorities share: whose they are, and the way back."""

from __future__ import annotations

from typing import Any

from django.db.models import Q
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.views.generic import TemplateView

from accounts.work_views import SignedInView, WorkView
from schools.actions.priorities import require_keeper
from schools.models import Priority, School


class OfSchool(SignedInView):
    """A screen for who keeps the school whose site code stands in the address.

    Who may not read about the school finds nothing; who may read but not keep it hears who may.
    """

    def allow(self) -> None:
        require_keeper(self.request.user, self.school)

    @cached_property
    def school(self) -> School:
        rows = School.objects.visible_to(self.request.user).select_related("board")
        return get_object_or_404(rows.with_code(self.kwargs["site_code"]))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        shared = {"school": self.school, "crumbs": self.way_up(), "list_url": self.list_url}
        return super().get_context_data(**kwargs | shared)

    @property
    def list_url(self) -> str:
        return reverse("priorities:list", args=[self.school.site_code])

    def way_up(self) -> list[tuple[str, str]]:
        return [(str(self.school), self.school.get_absolute_url())]


class SchoolView(OfSchool, TemplateView):
    """Shows something to who keeps the school."""


class SchoolWorkView(OfSchool, WorkView):
    """Changes something of a school, and goes back to its priorities."""

    def get_success_url(self) -> str:
        return self.list_url

    def way_up(self) -> list[tuple[str, str]]:
        return [*super().way_up(), (_("Priorities"), self.list_url)]


class PriorityWorkView(SchoolWorkView):
    """About one priority, whose public id stands in the address."""

    @cached_property
    def priority(self) -> Priority:
        user = self.request.user
        seen, own = Priority.objects.visible_to(user), Priority.objects.editable_by(user)
        rows = Priority.objects.filter(Q(pk__in=seen.values("pk")) | Q(pk__in=own.values("pk")))
        rows = rows.select_related("school__board", "proposed_by")
        return get_object_or_404(rows, public_id=self.kwargs["priority"])

    @cached_property
    def school(self) -> School:
        return self.priority.school

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(priority=self.priority, **kwargs)
