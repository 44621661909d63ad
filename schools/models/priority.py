from __future__ import annotations

from django.conf import settings
from django.contrib import admin
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from content.models import Record
from schools.models.school import School
from schools.models.vocabulary import Theme
from schools.querysets import PriorityQuerySet
from schools.rules.school_years import school_year_in_full, school_year_label


class PriorityStatus(models.TextChoices):
    """Where a priority stands. `PROVISIONAL` is a voorlopig speerpunt: a lead wrote it down and
    the school leader has not yet adopted, changed or refused it."""

    PROVISIONAL = "provisional", _("provisional")
    ACTIVE = "active", _("current")
    ACHIEVED = "achieved", _("achieved")
    STOPPED = "stopped", _("stopped")
    REFUSED = "refused", _("not adopted")


class Priority(Record):
    """What a school wants to reach (speerpunt); the end of the thread and its beginning."""

    school = models.ForeignKey(
        School, on_delete=models.PROTECT, related_name="priorities", verbose_name=_("school")
    )
    title = models.CharField(_("priority"), max_length=80)
    slug = models.SlugField(_("address"), max_length=90, editable=False)
    why = models.TextField(_("how is it now"), blank=True)
    desired_situation = models.TextField(_("where do we want to go"), blank=True)
    themes = models.ManyToManyField(
        Theme, related_name="priorities", blank=True, verbose_name=_("themes")
    )
    first_school_year = models.PositiveSmallIntegerField(
        _("first school year"), help_text=_("The calendar year in which it begins.")
    )
    last_school_year = models.PositiveSmallIntegerField(_("last school year"))
    indicator = models.CharField(_("what will show it"), max_length=200, blank=True)
    baseline = models.CharField(_("at the start"), max_length=120, blank=True)
    target = models.CharField(_("at the end"), max_length=120, blank=True)
    status = models.CharField(
        _("status"), max_length=12, choices=PriorityStatus, default=PriorityStatus.ACTIVE
    )
    proposed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("proposed by"),
    )
    refusal = models.TextField(_("why it was not adopted"), blank=True)

    objects = PriorityQuerySet.as_manager()

    class Meta:
        ordering = ["title"]
        verbose_name = _("priority")
        verbose_name_plural = _("priorities")
        constraints = [
            models.UniqueConstraint(fields=["school", "slug"], name="schools_priority_slug"),
            models.CheckConstraint(
                condition=models.Q(last_school_year__gte=models.F("first_school_year")),
                name="schools_priority_years",
            ),
            models.CheckConstraint(
                condition=models.Q(status__in=PriorityStatus.values),
                name="schools_priority_status",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("schools:priority", args=[self.school.site_code, self.slug])

    def get_first_school_year_display(self) -> str:
        return school_year_in_full(self.first_school_year)

    def get_last_school_year_display(self) -> str:
        return school_year_in_full(self.last_school_year)

    @property
    def is_provisional(self) -> bool:
        """Nobody of the school has answered yet."""
        return self.status == PriorityStatus.PROVISIONAL

    @property
    @admin.display(description=_("School years"))
    def school_years(self) -> str:
        """Such as "2026/27" or "2026/27–2028/29"."""
        first, last = self.first_school_year, self.last_school_year
        labels = [school_year_label(first), school_year_label(last)]
        return labels[0] if first == last else "–".join(labels)
