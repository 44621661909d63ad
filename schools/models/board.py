from __future__ import annotations

from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from content.models import Record
from schools.querysets import BoardQuerySet, BoardStaffQuerySet


class SchoolBoard(Record):
    """A legal body that runs one or more schools (bevoegd gezag).

    `registry_name` is what DUO calls it, `name` what we call it. An import changes `name` only
    while it still equals what the registry said before, so a name given here stays.
    """

    number = models.CharField(
        _("board number"),
        max_length=5,
        unique=True,
        validators=[RegexValidator(r"^[0-9]{5}\Z", _("A board number has five digits."))],
        help_text=_("Five digits, as in the registry of DUO."),
    )
    name = models.CharField(_("name"), max_length=200)
    registry_name = models.CharField(
        _("name in the registry"), max_length=200, blank=True, editable=False
    )
    academy_name = models.CharField(_("name of the in-house academy"), max_length=120, blank=True)
    website = models.URLField(_("website"), blank=True)
    kvk_number = models.CharField(_("chamber of commerce number"), max_length=8, blank=True)
    is_demo = models.BooleanField(_("fictional"), default=False, editable=False)

    objects = BoardQuerySet.as_manager()

    class Meta:
        ordering = ["name", "number"]
        verbose_name = _("school board")
        verbose_name_plural = _("school boards")

    def __str__(self) -> str:
        return self.name


class BoardRole(models.TextChoices):
    """What somebody does for a board."""

    ACADEMY_COORDINATOR = "academy_coordinator", _("academy coordinator")
    BOARD_MEMBER = "board_member", _("board executive")
    QUALITY_OFFICER = "quality_officer", _("quality officer")
    HR_ADVISOR = "hr_advisor", _("HR advisor")


class BoardStaff(Record):
    """Somebody works for a board, in one role."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.CASCADE,
        related_name="board_roles",
        verbose_name=_("colleague"),
    )
    board = models.ForeignKey(
        SchoolBoard, on_delete=models.PROTECT, related_name="staff", verbose_name=_("school board")
    )
    role = models.CharField(_("role"), max_length=24, choices=BoardRole)
    ended_on = models.DateField(_("until"), null=True, blank=True)

    objects = BoardStaffQuerySet.as_manager()

    class Meta:
        ordering = ["board", "role", "user"]
        verbose_name = _("role at a board")
        verbose_name_plural = _("roles at boards")
        constraints = [
            models.UniqueConstraint(
                fields=["user", "board", "role"],
                condition=models.Q(ended_on__isnull=True),
                name="schools_boardstaff_unique",
            ),
            models.CheckConstraint(
                condition=models.Q(role__in=BoardRole.values), name="schools_boardstaff_role"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.user}, {self.get_role_display()}"
