from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from content.models import Record
from networks.models.meeting import Meeting
from networks.models.network import Network
from networks.querysets import ActionItemQuerySet
from networks.rules.action_item import MAX_CARRIED_OVER
from networks.rules.action_item import ActionState as ActionStateCode
from schools.models import Priority, School

if TYPE_CHECKING:
    from networks.models.contribution import Contribution


class ActionState(models.TextChoices):
    OPEN = ActionStateCode.OPEN.value, _("open")
    BUSY = ActionStateCode.BUSY.value, _("in progress")
    DONE = ActionStateCode.DONE.value, _("done")
    NOT_DONE = ActionStateCode.NOT_DONE.value, _("not done")


class ActionItem(Record):
    """What somebody does at a school before the next meeting (actiepunt).

    Done asks what happened in practice: a contribution follows, or the reason why nothing
    happened (R-CHAIN-3).
    """

    network = models.ForeignKey(Network, on_delete=models.PROTECT, related_name="action_items")
    meeting = models.ForeignKey(
        Meeting,
        on_delete=models.PROTECT,
        related_name="action_items",
        verbose_name=_("agreed at"),
    )
    text = models.CharField(
        _("what"), max_length=200, help_text=_("Begin with a verb: discuss, try, ask.")
    )
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="action_items",
        verbose_name=_("who"),
    )
    school = models.ForeignKey(
        School,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("school"),
    )
    priority = models.ForeignKey(
        Priority,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="action_items",
        verbose_name=_("priority"),
    )
    due_on = models.DateField(_("by"), null=True, blank=True)
    state = models.CharField(
        _("state"), max_length=8, choices=ActionState, default=ActionState.OPEN
    )
    carried_over = models.PositiveSmallIntegerField(_("times carried over"), default=0)
    completed_on = models.DateField(_("finished on"), null=True, blank=True)
    what_happened = models.TextField(_("what happened in practice"), blank=True)
    reason = models.TextField(_("why not"), blank=True)

    objects = ActionItemQuerySet.as_manager()

    class Meta:
        ordering = ["network", "due_on", "pk"]
        verbose_name = _("action item")
        verbose_name_plural = _("action items")
        constraints = [
            models.CheckConstraint(
                condition=Q(carried_over__lte=MAX_CARRIED_OVER),
                name="networks_actionitem_carried_over",
            ),
            models.CheckConstraint(
                condition=~Q(state="done") | ~Q(what_happened="") | ~Q(reason=""),
                name="networks_actionitem_done_says_what_happened",
            ),
            models.CheckConstraint(
                condition=~Q(state="not_done") | ~Q(reason=""),
                name="networks_actionitem_not_done_says_why",
            ),
            models.CheckConstraint(
                condition=Q(state__in=ActionState.values), name="networks_actionitem_state"
            ),
        ]

    def __str__(self) -> str:
        return self.text

    @property
    def outcomes(self) -> list[Contribution]:
        """The contributions that began with it or went on with it; uses what was prefetched."""
        found = {each.pk: each for each in self.contributions.all()}
        # A step whose contribution this reader does not see came without it.
        seen = [step.contribution for step in self.steps.all() if step.contribution]
        return list((found | {each.pk: each for each in seen}).values())

    @property
    def is_open(self) -> bool:
        return self.state in {ActionState.OPEN, ActionState.BUSY}
