"""A practice is read by the leads of its network before it is published."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db.models import CharField, QuerySet
from django.db.models.functions import Cast
from django.utils.translation import gettext_lazy as _
from wagtail.models import Task, TaskState

from networks.models.network import Network
from networks.models.practice_page import PracticePage
from networks.permissions import user_can_judge_practice

if TYPE_CHECKING:
    from accounts.models import User


class LeadApprovalTask(Task):
    """One task for all networks: whoever leads the network of a practice approves it.

    Wagtail's own task knows groups, so every network would need its own workflow. The list of
    networks carries this one (`networks.approval`), and a new lead approves from the first day.
    """

    class Meta:
        verbose_name = _("approval by the network leads")
        verbose_name_plural = _("approvals by the network leads")

    def user_can_access_editor(self, obj: PracticePage, user: User) -> bool:
        return self._may_approve(obj, user)

    def get_actions(self, obj: PracticePage, user: User) -> list[tuple[str, Any, bool]]:
        """Codes, words, and whether Wagtail asks for a comment first."""
        if not self._may_approve(obj, user):
            return []
        return [
            ("reject", _("Ask for changes"), True),
            ("approve", _("Approve and publish"), False),
            ("approve", _("Approve with a comment"), True),
        ]

    def get_task_states_user_can_moderate(self, user: User, **kwargs: Any) -> QuerySet[TaskState]:
        waiting = self.task_states.filter(status=TaskState.STATUS_IN_PROGRESS)
        if user.is_superuser:
            return waiting
        practices = PracticePage.objects.filter(network__in=Network.objects.led_by(user))
        # Workflow states keep the key of a page as text.
        keys = practices.annotate(key=Cast("pk", CharField())).order_by().values("key")
        return waiting.filter(workflow_state__object_id__in=keys)

    @classmethod
    def get_description(cls) -> Any:
        return _("The leads of the network of a practice approve it")

    def _may_approve(self, obj: PracticePage, user: User) -> bool:
        page = obj.specific
        return isinstance(page, PracticePage) and user_can_judge_practice(user, page)
