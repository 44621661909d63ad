from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from content.models import Record
from networks.models.network import Network
from networks.models.people import NetworkMember
from networks.querysets import AttendanceQuerySet, MeetingQuerySet
from networks.rules.meeting import MeetingState as MeetingStateCode


class MeetingState(models.TextChoices):
    PLANNED = MeetingStateCode.PLANNED.value, _("planned")
    RUNNING = MeetingStateCode.RUNNING.value, _("in progress")
    DRAFT_REPORT = MeetingStateCode.DRAFT_REPORT.value, _("log follows")
    CLOSED = MeetingStateCode.CLOSED.value, _("closed")
    CANCELLED = MeetingStateCode.CANCELLED.value, _("does not take place")


class Meeting(Record):
    """The state of a meeting; its date, agenda and log stand on its page.

    State decides who may read the school version, so it is no page field: publishing an old
    draft of the page must not reopen a closed meeting (product.md, rules 5 and 7).
    """

    network = models.ForeignKey(Network, on_delete=models.PROTECT, related_name="meetings")
    state = models.CharField(
        _("state"), max_length=12, choices=MeetingState, default=MeetingState.PLANNED
    )
    no_action_reason = models.TextField(_("why no action item is needed"), blank=True)
    cancelled_reason = models.CharField(_("why it does not take place"), max_length=200, blank=True)
    closed_at = models.DateTimeField(_("closed at"), null=True, blank=True)
    closed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )

    objects = MeetingQuerySet.as_manager()

    class Meta:
        ordering = ["network", "pk"]
        verbose_name = _("meeting")
        verbose_name_plural = _("meetings")
        constraints = [
            models.CheckConstraint(
                condition=Q(state="closed", closed_at__isnull=False)
                | (~Q(state="closed") & Q(closed_at__isnull=True)),
                name="networks_meeting_closed_at",
            ),
            models.CheckConstraint(
                condition=Q(state__in=MeetingState.values), name="networks_meeting_state"
            ),
            models.CheckConstraint(
                condition=Q(state="cancelled") | Q(cancelled_reason=""),
                name="networks_meeting_cancelled_reason",
            ),
        ]

    def __str__(self) -> str:
        return self.page.title if hasattr(self, "page") else str(self.public_id)

    @property
    def is_closed(self) -> bool:
        return self.state == MeetingState.CLOSED

    @property
    def is_cancelled(self) -> bool:
        return self.state == MeetingState.CANCELLED


class Attendance(Record):
    """Somebody was there, or said that they would not be. For members' eyes only (rule 5)."""

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="attendance")
    member = models.ForeignKey(NetworkMember, on_delete=models.PROTECT, related_name="+")
    present = models.BooleanField(_("was there"), default=True)

    objects = AttendanceQuerySet.as_manager()

    class Meta:
        ordering = ["meeting", "pk"]
        verbose_name = _("attendance")
        verbose_name_plural = _("attendance")
        constraints = [
            models.UniqueConstraint(fields=["meeting", "member"], name="networks_attendance_once")
        ]

    def __str__(self) -> str:
        return f"{self.member}"
