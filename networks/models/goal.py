"""How a goal became sharper, and whether schools recognise it. The goal itself is written on
the network page."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from content.models import Record
from networks.models.network import Network
from networks.models.people import NetworkSchool
from networks.querysets import GoalRevisionQuerySet, RecognitionQuerySet
from networks.rules.goal import GoalStatus as GoalStatusCode


class GoalStatus(models.TextChoices):
    """How sharp a goal is; computed by `networks.rules.goal`, never typed."""

    DIFFUSE = GoalStatusCode.DIFFUSE.value, _("not sharp yet")
    IN_PROGRESS = GoalStatusCode.IN_PROGRESS.value, _("on the way")
    CONCRETE = GoalStatusCode.CONCRETE.value, _("concrete")


class GoalRevision(Record):
    """The goal as it stood when a changed goal was published."""

    network = models.ForeignKey(Network, on_delete=models.PROTECT, related_name="goal_revisions")
    number = models.PositiveSmallIntegerField(_("number"))
    made_at = models.DateTimeField(_("on"), default=timezone.now)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    sentence = models.TextField(_("goal"))
    answers = models.JSONField(
        _("answers"), default=dict, help_text=_("The parts of the goal by field name.")
    )
    status = models.CharField(_("status"), max_length=12, choices=GoalStatus)
    rubric_version = models.PositiveSmallIntegerField(_("version of the rubric"))
    lead_confirmed = models.BooleanField(_("confirmed by the lead"), default=False)

    objects = GoalRevisionQuerySet.as_manager()

    class Meta:
        ordering = ["network", "-number"]
        verbose_name = _("version of a goal")
        verbose_name_plural = _("versions of goals")
        constraints = [
            models.UniqueConstraint(
                fields=["network", "number"], name="networks_goalrevision_number"
            ),
            models.CheckConstraint(
                condition=Q(status__in=GoalStatus.values), name="networks_goalrevision_status"
            ),
        ]

    def __str__(self) -> str:
        return self.sentence


class RecognitionAnswer(models.TextChoices):
    """What a school leader says about a goal."""

    FITS = "fits", _("Yes, this fits our priority")
    PARTLY = "partly", _("Partly")
    DOES_NOT_FIT = "does_not_fit", _("No, not now")


class LeaderRecognition(Record):
    """Asked of a school's leader: does this goal fit your priority? ("dit past bij ons")"""

    network_school = models.OneToOneField(
        NetworkSchool, on_delete=models.PROTECT, related_name="recognition"
    )
    goal_revision = models.ForeignKey(
        GoalRevision, on_delete=models.PROTECT, related_name="recognitions"
    )
    asked_at = models.DateTimeField(_("asked on"), default=timezone.now)
    answer = models.CharField(_("answer"), max_length=12, choices=RecognitionAnswer, blank=True)
    time_agreed = models.BooleanField(_("agrees with the time it takes"), default=False)
    note = models.TextField(_("explanation"), blank=True)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    answered_at = models.DateTimeField(_("answered on"), null=True, blank=True)

    objects = RecognitionQuerySet.as_manager()

    class Meta:
        ordering = ["network_school", "-asked_at"]
        verbose_name = _("recognition by a school leader")
        verbose_name_plural = _("recognitions by school leaders")
        constraints = [
            models.CheckConstraint(
                condition=Q(answer="", answered_at__isnull=True)
                | (Q(answer__in=RecognitionAnswer.values) & Q(answered_at__isnull=False)),
                name="networks_recognition_answered",
            )
        ]

    def __str__(self) -> str:
        return f"{self.network_school}: {self.get_answer_display()}"
