from __future__ import annotations

from typing import Any

from django.utils import timezone

from networks.actions.pages import latest_draft
from networks.models import MeetingPage, Network
from networks.models.pace import pace_of
from networks.permissions import user_is_inside, user_leads_network
from networks.views.base import NetworkView


class HomeView(NetworkView):
    """The workbench of a network: the four things a new one needs, and what there is to do."""

    template_name = "networks/work/home.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        rows = Network.objects.with_goal_facts().with_pace_facts()
        facts = rows.get(pk=self.network.pk)
        draft = latest_draft(self.network.main_page)
        # Title and day of all of them: who works here plans them, coordinators too.
        meetings = MeetingPage.objects.live().filter(network=self.network)
        meetings = meetings.select_related("meeting", "locale").defer_streamfields()
        to_hold = meetings.exclude(meeting__state__in=("closed", "cancelled"))
        now, member_count = timezone.now(), self.network.members.current().count()
        return super().get_context_data(
            **kwargs,
            facts=facts,
            is_lead=user_leads_network(self.request.user, self.network),
            is_inside=user_is_inside(self.request.user, self.network),
            draft=draft,
            check=draft.check_goal(facts),
            pace=pace_of(facts),
            member_count=member_count,
            is_alone=member_count < 2,
            practice_count=self.network.practice_pages.live().count(),
            open_items=self.network.action_items.open().unarchived().count(),
            without_owner=self.network.action_items.looking_for_somebody().count(),
            refused=self.network.schools.refused().select_related("school", "priority"),
            coming=to_hold.filter(starts_at__gt=now).order_by("starts_at")[:5],
            to_log=to_hold.filter(starts_at__lte=now).order_by("-starts_at")[:5],
            called_off=meetings.filter(starts_at__gt=now, meeting__state="cancelled").order_by(
                "starts_at"
            )[:5],
        )

    def way_up(self) -> list[tuple[str, str]]:
        return super().way_up()[:-1]
