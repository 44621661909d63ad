from __future__ import annotations

from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from content.models import Record
from schools.models.board import SchoolBoard
from schools.querysets import SchoolQuerySet, StaffQuerySet
from schools.rules.school_weeks import HolidayRegion


class Sector(models.TextChoices):
    """Kinds of education, as the ministry divides them."""

    PO = "po", _("primary education")
    SO = "so", _("special primary education")
    VSO = "vso", _("special secondary education")
    VO = "vo", _("secondary education")
    MBO = "mbo", _("vocational education")


class Region(models.TextChoices):
    """Holiday regions (vakantieregio's)."""

    NORTH = HolidayRegion.NORTH.value, _("North")
    CENTRAL = HolidayRegion.CENTRAL.value, _("Central")
    SOUTH = HolidayRegion.SOUTH.value, _("South")


class School(Record):
    """One site of a school. A closed school stays, with the day on which it closed.

    `absent_since` is the first import in which the registry no longer named it; closing is a
    decision of people (product.md, rule 12: nothing is deleted by absence).
    """

    board = models.ForeignKey(
        SchoolBoard,
        on_delete=models.PROTECT,
        related_name="schools",
        verbose_name=_("school board"),
    )
    site_code = models.CharField(
        _("site code"),
        max_length=6,
        unique=True,
        validators=[
            RegexValidator(
                r"^[0-9]{2}[A-Z]{2}[0-9]{2}\Z",
                _("A site code is a BRIN and two digits, such as 01AB00."),
            )
        ],
        help_text=_("BRIN and two digits, such as 01AB00."),
    )
    name = models.CharField(_("name"), max_length=200)
    registry_name = models.CharField(
        _("name in the registry"), max_length=200, blank=True, editable=False
    )
    sector = models.CharField(_("sector"), max_length=3, choices=Sector)
    structure = models.CharField(_("kinds of education"), max_length=60, blank=True)
    team_size = models.PositiveSmallIntegerField(
        _("size of the team"),
        null=True,
        blank=True,
        help_text=_(
            "Number of colleagues. In a team of fewer than ten, a colleague of another school "
            "confirms contributions."
        ),
    )
    holiday_region = models.CharField(_("holiday region"), max_length=7, choices=Region, blank=True)
    street = models.CharField(_("street"), max_length=120, blank=True)
    house_number = models.CharField(_("house number"), max_length=20, blank=True)
    postcode = models.CharField(_("postcode"), max_length=7, blank=True)
    city = models.CharField(_("town"), max_length=80, blank=True)
    municipality_code = models.CharField(_("municipality code"), max_length=4, blank=True)
    municipality = models.CharField(_("municipality"), max_length=80, blank=True)
    province = models.CharField(_("province"), max_length=40, blank=True)
    denomination = models.CharField(_("denomination"), max_length=80, blank=True)
    phone = models.CharField(_("phone number"), max_length=20, blank=True)
    website = models.URLField(_("website"), blank=True)
    closed_on = models.DateField(_("closed on"), null=True, blank=True)
    absent_since = models.DateField(
        _("not in the registry since"), null=True, blank=True, editable=False
    )

    objects = SchoolQuerySet.as_manager()

    class Meta:
        ordering = ["name", "site_code"]
        verbose_name = _("school")
        verbose_name_plural = _("schools")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(site_code__regex=r"^[0-9]{2}[A-Z]{2}[0-9]{2}$"),
                name="schools_school_site_code",
            ),
            models.CheckConstraint(
                condition=models.Q(sector__in=Sector.values), name="schools_school_sector"
            ),
            models.CheckConstraint(
                condition=models.Q(holiday_region__in=["", *Region.values]),
                name="schools_school_holiday_region",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def brin(self) -> str:
        """The four characters by which the school itself is registered."""
        return self.site_code[:4]

    def get_absolute_url(self) -> str:
        return reverse("schools:school", args=[self.site_code])


class JobFunction(models.TextChoices):
    """What somebody does at a school."""

    TEACHER = "teacher", _("teacher")
    SUPPORT_COORDINATOR = "support_coordinator", _("internal support coordinator")
    SUPPORT_STAFF = "support_staff", _("support staff")
    SPECIALIST = "specialist", _("specialist")
    SCHOOL_LEADER = "school_leader", _("school leader")


class StaffMembership(Record):
    """Somebody works at a school, in one function."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.CASCADE,
        related_name="school_functions",
        verbose_name=_("colleague"),
    )
    school = models.ForeignKey(
        School, on_delete=models.PROTECT, related_name="staff", verbose_name=_("school")
    )
    function = models.CharField(_("function"), max_length=24, choices=JobFunction)
    ended_on = models.DateField(_("until"), null=True, blank=True)

    objects = StaffQuerySet.as_manager()

    class Meta:
        ordering = ["school", "function", "user"]
        verbose_name = _("function at a school")
        verbose_name_plural = _("functions at schools")
        constraints = [
            models.UniqueConstraint(
                fields=["user", "school", "function"],
                condition=models.Q(ended_on__isnull=True),
                name="schools_staffmembership_unique",
            ),
            models.CheckConstraint(
                condition=models.Q(function__in=JobFunction.values),
                name="schools_staffmembership_function",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.user}, {self.get_function_display()}"
