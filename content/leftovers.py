"""What Wagtail's first migrations leave behind, and nobody here uses.

A fresh database has a workflow "Moderators approval" on the root page, and the groups Editors and
Moderators with rights on every page and file. They stand beside ours and contradict them
(docs/deviations/leftovers.md).
"""

from __future__ import annotations

from django.contrib.auth.models import Group
from wagtail.models import GroupApprovalTask, Workflow

WORKFLOW = "Moderators approval"
GROUPS = ("Editors", "Moderators")


def remove_leftovers() -> None:
    """Removes them as Wagtail made them; what somebody has put to use stays.

    In use is a workflow that a page has gone through, a group with members or with a task that
    stays. What has rights below the root only was made by hand, and stays too.
    """
    Workflow.objects.filter(
        name=WORKFLOW, workflow_pages__page__depth=1, workflow_states__isnull=True
    ).delete()
    GroupApprovalTask.objects.filter(
        name=WORKFLOW, workflow_tasks__isnull=True, task_states__isnull=True
    ).delete()
    Group.objects.filter(
        name__in=GROUPS,
        page_permissions__page__depth=1,
        user__isnull=True,
        groupapprovaltask__isnull=True,
    ).delete()
