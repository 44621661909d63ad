"""Lists of action items: mine, and those of a network."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.db.models import F, QuerySet
from django.utils import timezone
from django.utils.translation import get_language
from django.views.generic import TemplateView

from accounts.work_views import SignedInView
from networks.actions.guards import require_inside
from networks.models import ActionItem
from networks.views.base import NetworkView
from networks.views.readers import ForReaders

FINISHED_SHOWN_FOR = timedelta(days=90)


class MyActionItems(SignedInView, TemplateView):
    """What I took on, in whatever network; archived networks ask nothing any more."""

    template_name = "networks/work/my_action_items.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user = self.request.user
        mine = ActionItem.objects.filter(owner=user, network__archived_at__isnull=True)
        return super().get_context_data(**kwargs) | open_and_finished(mine, user)


class ActionItems(ForReaders, NetworkView):
    """What was agreed in a network, for its people."""

    template_name = "networks/work/action_items.html"
    require = staticmethod(require_inside)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        items = ActionItem.objects.filter(network=self.network)
        return super().get_context_data(**kwargs) | open_and_finished(items, self.request.user)


def open_and_finished(
    items: QuerySet[ActionItem, ActionItem], user: Any
) -> dict[str, QuerySet[ActionItem, ActionItem]]:
    """Open ones, the earliest day first, and those that were finished not long ago."""
    shown = items.visible_to(user).for_display(user, get_language())
    since = timezone.localdate() - FINISHED_SHOWN_FOR
    return {
        "open_items": shown.open().order_by(F("due_on").asc(nulls_last=True), "pk"),
        "finished_items": shown.finished_since(since).order_by("-completed_on", "-pk"),
    }
