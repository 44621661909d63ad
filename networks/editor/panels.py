"""Read-only panels of the page editor."""

from __future__ import annotations

from typing import Any

from wagtail.admin.panels import Panel


class GoalPanel(Panel):
    """Where the goal stands, as it is written in this draft, and the one next question.

    The rules decide, as on the page itself; nothing here is typed (product.md, rule 2).
    """

    class BoundPanel(Panel.BoundPanel):
        template_name = "networks/editor/goal_panel.html"

        def is_shown(self) -> bool:
            return super().is_shown() and self.instance.network_id is not None

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context = super().get_context_data(parent_context)
            networks = type(self.instance.network)._default_manager.with_goal_facts()
            network = networks.get(pk=self.instance.network_id)
            page = self.instance if self.instance.is_main else network.main_page
            schools = network.schools.current().select_related("school")
            return context | {
                "network": network,
                "check": page.check_goal(network),
                "schools": [str(each.school) for each in schools],
            }
