"""What follows when Wagtail publishes or translates a page of ours."""

from __future__ import annotations

from typing import Any

from django.dispatch import receiver
from wagtail.log_actions import get_active_log_context
from wagtail.models import Revision
from wagtail.signals import copy_for_translation_done, page_published

from networks import rights
from networks.actions.goals import keep_goal_revision
from networks.models import NetworkPage


@receiver(page_published, sender=NetworkPage)
def keep_goal(sender: type, instance: NetworkPage, revision: Revision | None, **_: Any) -> None:
    """A changed goal is kept, whether it was published on our screens or in Wagtail's editor.

    In the editor whoever publishes need not be who wrote the draft; Wagtail's log knows who it is.
    """
    if not instance.is_main:
        return
    rights.rename(instance.network, instance.title)
    if instance.goal.strip():
        by = get_active_log_context().user or (revision.user if revision else None)
        keep_goal_revision(instance, by)


@receiver(copy_for_translation_done)
def grant_translation(sender: type, target_obj: Any, **_: Any) -> None:
    """Leads edit their network in every language (product.md, rule 6)."""
    if isinstance(target_obj, NetworkPage) and not target_obj.network.archived_at:
        rights.grant_page(target_obj.network, target_obj)
