"""Read-only panels of the page editor."""

from __future__ import annotations

from wagtail.admin.panels import Panel


class GoalPanel(Panel):
    """Where the goal stands, as it is written in this draft, and the one next question.

    Nothing here is typed (product.md, rule 2). What it shows is drawn again after every autosave
    (templates/wagtailadmin/pages/edit_partials.html).
    """

    class BoundPanel(Panel.BoundPanel):
        template_name = "networks/editor/goal_panel.html"

        def is_shown(self) -> bool:
            return super().is_shown() and self.instance.network_id is not None
