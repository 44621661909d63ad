from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.contrib.auth.models import Group
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _
from wagtail.models import Collection

from content.models import Record
from networks.querysets import NetworkQuerySet
from networks.rules.phase import Phase as PhaseCode
from schools.models import SchoolBoard, Theme

if TYPE_CHECKING:
    from networks.models.network_page import NetworkPage


class Phase(models.TextChoices):
    """How far along a network is."""

    IDEA = PhaseCode.IDEA.value, _("idea")
    EXPLORING = PhaseCode.EXPLORING.value, _("exploring")
    ACTIVE = PhaseCode.ACTIVE.value, _("active")
    CLOSING = PhaseCode.CLOSING.value, _("closing")
    CLOSED = PhaseCode.CLOSED.value, _("closed")


MOST_HOURS = 400  # a quarter of a year's work


class Visibility(models.TextChoices):
    """Who may read a network (product.md, rule 5)."""

    PUBLIC = "public", _("Public: everybody sees the goal and the practices")
    OPEN = "open", _("Open: colleagues of the boards that take part see what was reached")
    CLOSED = "closed", _("Closed: members, their school leaders and their board")


class Network(Record):
    """A learning network: identity, access and state. What is written stands on its pages.

    Pages in every language point here, so a translated copy is the same network (rule 8). The
    group holds its leads; the collection its files.
    """

    board = models.ForeignKey(
        SchoolBoard,
        on_delete=models.PROTECT,
        related_name="networks",
        verbose_name=_("hosting board"),
    )
    phase = models.CharField(_("phase"), max_length=10, choices=Phase, default=Phase.EXPLORING)
    visibility = models.CharField(
        _("who can read it"), max_length=6, choices=Visibility, default=Visibility.OPEN
    )
    sponsor = models.CharField(
        _("who asked for it"),
        max_length=120,
        blank=True,
        help_text=_("The board, or at least two school leaders."),
    )
    starts_on = models.DateField(_("from"))
    ends_on = models.DateField(_("until"), null=True, blank=True)
    exploration_until = models.DateField(
        _("exploration goal until"),
        null=True,
        blank=True,
        help_text=_("A new network may run on an exploration goal until this day."),
    )
    hours = models.PositiveSmallIntegerField(
        _("hours a year"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(MOST_HOURS)],
        help_text=_("What the network asks of somebody who takes part."),
    )
    themes = models.ManyToManyField(
        Theme, related_name="networks", blank=True, verbose_name=_("themes")
    )
    group = models.OneToOneField(
        Group, on_delete=models.PROTECT, related_name="network", editable=False
    )
    collection = models.OneToOneField(
        Collection, on_delete=models.PROTECT, related_name="network", editable=False
    )

    objects = NetworkQuerySet.as_manager()

    class Meta:
        ordering = ["-starts_on", "pk"]
        verbose_name = _("network")
        verbose_name_plural = _("networks")
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_on__isnull=True) | Q(ends_on__gte=F("starts_on")),
                name="networks_network_dates",
            ),
            models.CheckConstraint(
                condition=Q(phase__in=Phase.values), name="networks_network_phase"
            ),
            models.CheckConstraint(
                condition=Q(visibility__in=Visibility.values), name="networks_network_visibility"
            ),
        ]

    def __str__(self) -> str:
        return self.group.name.removesuffix(self.name_suffix)

    @property
    def name_suffix(self) -> str:
        """What makes the name of the group unique where two networks are called the same."""
        return f" ({str(self.public_id)[:8]})"

    @property
    def main_page(self) -> NetworkPage:
        """The page in the first language, from which the others are translated.

        Uses what `prefetch_related("pages__locale")` brought along.
        """
        pages = list(self.pages.all())
        return next(
            (page for page in pages if page.locale.language_code == settings.LANGUAGE_CODE),
            pages[0],
        )
