from __future__ import annotations

from datetime import timedelta

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from schools.models.school import Region, School
from schools.querysets import HolidayQuerySet

LONGEST_HOLIDAY = timedelta(days=100)


class SchoolHoliday(models.Model):
    """Days on which a region, or one school, has no lessons. Editable; official dates come along.

    Exactly one of `region` and `school` is filled: a school adds its own days to its region's.
    """

    name_nl = models.CharField(_("name in Dutch"), max_length=60)
    name_en = models.CharField(_("name in English"), max_length=60, blank=True)
    region = models.CharField(_("holiday region"), max_length=7, choices=Region, blank=True)
    school = models.ForeignKey(
        School,
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="holidays",
        verbose_name=_("school"),
    )
    first_day = models.DateField(_("first day"))
    last_day = models.DateField(_("last day"))

    objects = HolidayQuerySet.as_manager()

    class Meta:
        ordering = ["first_day", "region"]
        verbose_name = _("school holiday")
        verbose_name_plural = _("school holidays")
        constraints = [
            models.CheckConstraint(
                condition=Q(last_day__gte=F("first_day")), name="schools_holiday_days"
            ),
            models.CheckConstraint(
                condition=Q(region="", school__isnull=False)
                | Q(region__in=Region.values, school__isnull=True),
                name="schools_holiday_region_or_school",
            ),
            models.UniqueConstraint(
                fields=["region", "first_day"],
                condition=~Q(region=""),
                name="schools_holiday_region_start",
            ),
        ]

    def clean(self) -> None:
        """Says at the field what the constraints above say in the database."""
        if self.first_day and self.last_day and self.last_day < self.first_day:
            raise ValidationError({"last_day": _("Choose a last day that comes after the first.")})
        if self.first_day and self.last_day and self.last_day - self.first_day > LONGEST_HOLIDAY:
            raise ValidationError(
                {"last_day": _("This is longer than a summer holiday. Is the year right?")}
            )
        if bool(self.region) == bool(self.school_id):
            words = _("Choose a region or a school, one of the two.")
            raise ValidationError({"school": words, "region": words})

    def __str__(self) -> str:
        return f"{self.name_nl} {self.first_day:%Y}"
