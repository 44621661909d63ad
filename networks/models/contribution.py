from __future__ import annotations

from datetime import date

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from content.models import CustomDocument, Record
from networks.models.action_item import ActionItem
from networks.models.network import Network
from networks.querysets import ContributionQuerySet, EventQuerySet, EvidenceQuerySet
from networks.rules.contribution import Stage as StageCode
from schools.models import Priority, School

EARLIEST = date(2000, 1, 1)


def require_past_day(day: date) -> None:
    """Raises `ValidationError` for what nobody can have seen yet, or in another century."""
    if not EARLIEST <= day <= timezone.localdate():
        raise ValidationError(gettext("Choose a day in 2000 or later, today at the latest."))


class Stage(models.TextChoices):
    """Where a contribution stands; a description, not a score (B-1)."""

    BROUGHT_BACK = StageCode.BROUGHT_BACK.value, _("Shared at school")
    TRIED = StageCode.TRIED.value, _("Tried out")
    TEAM_APPLIED = StageCode.TEAM_APPLIED.value, _("We do it together")
    EFFECT_VISIBLE = StageCode.EFFECT_VISIBLE.value, _("Effect visible")
    EMBEDDED = StageCode.EMBEDDED.value, _("Agreed for good")
    STOPPED = StageCode.STOPPED.value, _("Stopped: this is what we learned")


class Contribution(Record):
    """What a school does with what a network brought (bijdrage aan schoolontwikkeling).

    `stage` is what was reported, `confirmed_stage` the furthest that somebody else confirmed;
    figures for boards count the latter (product.md, rule 3).
    """

    network = models.ForeignKey(Network, on_delete=models.PROTECT, related_name="contributions")
    school = models.ForeignKey(
        School, on_delete=models.PROTECT, related_name="contributions", verbose_name=_("school")
    )
    priority = models.ForeignKey(
        Priority,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="contributions",
        verbose_name=_("priority"),
    )
    action_item = models.ForeignKey(
        ActionItem, on_delete=models.PROTECT, null=True, blank=True, related_name="contributions"
    )
    practice = models.ForeignKey(
        "networks.PracticePage",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="contributions",
        verbose_name=_("practice"),
    )
    adopted_from = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="adoptions",
        verbose_name=_("taken over from"),
    )
    summary = models.CharField(_("what we do"), max_length=200)
    started_on = models.DateField(_("since"))
    claimed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        related_name="contributions",
        verbose_name=_("reported by"),
    )
    stage = models.CharField(_("stage"), max_length=16, choices=Stage)
    confirmed_stage = models.CharField(
        _("confirmed stage"), max_length=16, choices=Stage, blank=True, editable=False
    )
    colleagues = models.PositiveSmallIntegerField(
        _("number of colleagues"), null=True, blank=True, help_text=_("No names needed.")
    )

    objects = ContributionQuerySet.as_manager()

    class Meta:
        ordering = ["school__name", "pk"]
        verbose_name = _("contribution")
        verbose_name_plural = _("contributions")
        constraints = [
            models.CheckConstraint(
                condition=Q(stage__in=Stage.values), name="networks_contribution_stage"
            ),
            models.CheckConstraint(
                condition=Q(confirmed_stage="") | Q(confirmed_stage__in=Stage.values),
                name="networks_contribution_confirmed_stage",
            ),
            models.CheckConstraint(
                condition=Q(adopted_from__isnull=True) | ~Q(adopted_from=F("pk")),
                name="networks_contribution_not_from_itself",
            ),
        ]

    def __str__(self) -> str:
        return self.summary

    @property
    def is_confirmed(self) -> bool:
        """Somebody else confirmed the stage that it stands in now."""
        return self.stage == self.confirmed_stage

    @property
    def is_stopped(self) -> bool:
        return self.stage == Stage.STOPPED


class EventKind(models.TextChoices):
    REPORTED = "reported", _("reported")
    CONFIRMED = "confirmed", _("confirmed")
    REFUSED = "refused", _("not confirmed")
    REMOVED = "removed", _("evidence taken away")


class ActorRole(models.TextChoices):
    """As whom somebody acted; stays when the person leaves (rule: persons become roles)."""

    LEAD = "lead", _("the network lead")
    CHAMPION = "champion", _("the champion")
    SCHOOL_LEADER = "school_leader", _("the school leader")
    COLLEAGUE_ELSEWHERE = "colleague_elsewhere", _("a colleague of another school")
    COORDINATOR = "coordinator", _("the academy coordinator")
    MEMBER = "member", _("a member")


class ContributionEvent(Record):
    """One step in the life of a contribution; never changed afterwards (B-4)."""

    contribution = models.ForeignKey(Contribution, on_delete=models.CASCADE, related_name="events")
    kind = models.CharField(_("what"), max_length=9, choices=EventKind)
    from_stage = models.CharField(_("from"), max_length=16, choices=Stage, blank=True)
    to_stage = models.CharField(_("to"), max_length=16, choices=Stage)
    happened_on = models.DateField(_("on"))
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    by_role = models.CharField(_("as"), max_length=20, choices=ActorRole)
    note = models.TextField(_("explanation"), blank=True)
    action_item = models.ForeignKey(
        ActionItem,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="steps",
        verbose_name=_("action item"),
    )

    objects = EventQuerySet.as_manager()

    class Meta:
        ordering = ["contribution", "happened_on", "pk"]
        verbose_name = _("event of a contribution")
        verbose_name_plural = _("events of contributions")
        constraints = [
            models.CheckConstraint(
                condition=Q(kind__in=EventKind.values), name="networks_event_kind"
            ),
            models.CheckConstraint(
                condition=Q(from_stage__in=["", *Stage.values]) & Q(to_stage__in=Stage.values),
                name="networks_event_stages",
            ),
            models.CheckConstraint(
                condition=Q(by_role__in=ActorRole.values), name="networks_event_by_role"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_to_stage_display()}, {self.happened_on}"


class EvidenceKind(models.TextChoices):
    OBSERVATION = "observation", _("note of an observation")
    PUPIL_WORK = "pupil_work", _("pupils' work, without names")
    MEASUREMENT = "measurement", _("measurement before and after")
    AGREEMENT = "agreement", _("agreement or quality card")
    YEAR_PLAN = "year_plan", _("line in the year plan")
    LESSON_DESIGN = "lesson_design", _("lesson design")
    TEAM_REVIEW = "team_review", _("looking back with the team")
    QUOTE = "quote", _("quote, with permission")


class Evidence(Record):
    """By which one sees it: a text, a link or a document. Never anything about one pupil."""

    contribution = models.ForeignKey(
        Contribution, on_delete=models.CASCADE, related_name="evidence"
    )
    kind = models.CharField(_("kind"), max_length=14, choices=EvidenceKind)
    title = models.CharField(_("title"), max_length=160)
    text = models.TextField(_("text"), blank=True)
    url = models.URLField(
        _("link"), blank=True, validators=[URLValidator(schemes=["https", "http"])]
    )
    document = models.ForeignKey(
        CustomDocument,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="evidence",
        verbose_name=_("document"),
    )
    before = models.CharField(_("at the start"), max_length=120, blank=True)
    after = models.CharField(_("now"), max_length=120, blank=True)
    also_played = models.TextField(_("what else may have played a part"), blank=True)
    measured_on = models.DateField(
        _("seen on"), null=True, blank=True, validators=[require_past_day]
    )
    review_on = models.DateField(_("looked at again on"), null=True, blank=True)
    added_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )

    objects = EvidenceQuerySet.as_manager()

    class Meta:
        ordering = ["contribution", "pk"]
        verbose_name = _("evidence")
        verbose_name_plural = _("evidence")
        constraints = [
            models.CheckConstraint(
                condition=~Q(text="", url="", document__isnull=True, after=""),
                name="networks_evidence_shows_something",
            ),
            models.CheckConstraint(
                condition=Q(kind__in=EvidenceKind.values), name="networks_evidence_kind"
            ),
        ]

    def __str__(self) -> str:
        return self.title
