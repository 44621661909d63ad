from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from content.models import Record
from networks.models.contribution import Contribution
from networks.querysets import FollowUpQuerySet
from networks.rules.follow_up import Answer as AnswerCode


class Answer(models.TextChoices):
    NOT_YET = AnswerCode.NOT_YET.value, _("not yet")
    TRIED = AnswerCode.TRIED.value, _("tried out")
    TOGETHER = AnswerCode.TOGETHER.value, _("we do it together")
    STOPPED = AnswerCode.STOPPED.value, _("stopped")


class FollowUp(Record):
    """A moment to look back, counted in school weeks (product.md, rule 10).

    Whether it is open or too late follows from the day; stored is only what people did.
    """

    contribution = models.ForeignKey(
        Contribution, on_delete=models.CASCADE, related_name="follow_ups"
    )
    weeks = models.PositiveSmallIntegerField(_("school weeks after the start"))
    due_on = models.DateField(_("on"))
    answer = models.CharField(_("answer"), max_length=8, choices=Answer, blank=True)
    note = models.TextField(_("explanation"), blank=True)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    answered_on = models.DateField(_("answered on"), null=True, blank=True)
    skipped_reason = models.TextField(_("why it was skipped"), blank=True)

    objects = FollowUpQuerySet.as_manager()

    class Meta:
        ordering = ["due_on", "pk"]
        verbose_name = _("follow-up")
        verbose_name_plural = _("follow-ups")
        constraints = [
            models.UniqueConstraint(
                fields=["contribution", "weeks"], name="networks_followup_once"
            ),
            models.CheckConstraint(
                condition=Q(answer="", answered_on__isnull=True)
                | (Q(answer__in=Answer.values) & Q(answered_on__isnull=False)),
                name="networks_followup_answered",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.contribution}, {self.due_on}"


class FollowUpMail(models.Model):
    """A mail with all open questions of one person: at most one per four school weeks.

    `number` counts somebody's mails, so that two workers who want to send the next one cannot
    both do so: the second finds its number taken.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    number = models.PositiveIntegerField(_("number"))
    sent_on = models.DateField(_("sent on"))

    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["user", "number"]
        verbose_name = _("mail with questions")
        verbose_name_plural = _("mails with questions")
        constraints = [
            models.UniqueConstraint(fields=["user", "number"], name="networks_followupmail_once")
        ]

    def __str__(self) -> str:
        return f"{self.sent_on}"
