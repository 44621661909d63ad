"""The workflow in which the leads of a network approve its practices: set up once, with its mail.

Wagtail's own mail goes to whole groups and only for its own task; this one goes to who leads the
network of the practice, and to nobody else (architecture.md, Sizes and style). What the leads
answer is told by Wagtail's mails, in our words (templates/wagtailadmin/notifications).
"""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import transaction
from django.dispatch import receiver
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from wagtail.models import TaskState, Workflow, WorkflowPage, WorkflowTask
from wagtail.signals import task_submitted
from wagtail.users.models import UserProfile

from content.mail import compose

NAME = "Voorbeeld nalezen"


def attach_once(apps: Any = None, **_kwargs: Any) -> None:
    """Puts the workflow on the lists of networks, where it was never made before.

    Runs after every migrate. What administrators change about it later stays changed.
    """
    from networks.models import LeadApprovalTask, NetworkIndexPage  # noqa: PLC0415

    if not _has_tables(apps) or LeadApprovalTask.objects.exists():
        return
    lists = list(NetworkIndexPage.objects.all())
    if not lists:
        return
    with transaction.atomic():
        workflow = Workflow.objects.create(name=NAME)
        task = LeadApprovalTask.objects.create(name=NAME)
        WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
        for page in lists:
            WorkflowPage.objects.get_or_create(page=page, defaults={"workflow": workflow})


def _has_tables(apps: Any) -> bool:
    """Whether migrations got as far as the task: somebody may migrate backwards too."""
    return apps is None or "leadapprovaltask" in apps.all_models.get("networks", {})


@receiver(task_submitted)
def tell_the_leads(sender: type, instance: TaskState, user: Any = None, **_kwargs: Any) -> None:
    """A practice waits: each lead of its network hears so once, but for who sent it in."""
    from networks.models import LeadApprovalTask  # noqa: PLC0415

    if not isinstance(instance.task.specific, LeadApprovalTask):
        return
    page = instance.workflow_state.content_object.specific
    for member in page.network.members.current().leads().select_related("user"):
        if member.user != user and member.user.is_active:
            _tell(member.user, page)


def _tell(lead: Any, page: Any) -> None:
    profile = UserProfile.get_for_user(lead)
    if not profile.submitted_notifications:
        return
    with translation.override(profile.get_preferred_language()):
        # The address of our screen is in the language of whom it is sent to.
        path = _where_to_read(page)
        said = {
            "user": lead,
            "page": page,
            "read_url": settings.WAGTAILADMIN_BASE_URL + path,
            "because": _("You get this because you lead the network."),
        }
        mail = compose("networks/mail/practice_waits", said, to=lead.email)
    # A mail server that fails is told of in the server's log; the practice waits all the same.
    transaction.on_commit(mail.send, robust=True)


def _where_to_read(page: Any) -> str:
    """Our own screen; a translated copy is read in Wagtail, where its translators work."""
    if page.is_main:
        return reverse("networks:read_practice", args=[page.public_id])
    return reverse("wagtailadmin_pages:edit", args=[page.pk])
