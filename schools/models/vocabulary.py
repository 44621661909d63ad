"""Words that everybody shares: themes, subjects, levels. Plain rows with a name per language."""

from __future__ import annotations

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from schools.querysets import ThemeQuerySet


class Term(models.Model):
    """A word of a vocabulary."""

    name_nl = models.CharField(_("name in Dutch"), max_length=120)
    name_en = models.CharField(_("name in English"), max_length=120)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.name

    @property
    def key(self) -> str:
        """What identifies the word elsewhere, whatever it is called."""
        raise NotImplementedError

    @property
    def name(self) -> str:
        """The name in the language of the reader."""
        return self.name_en if (get_language() or "nl").startswith("en") else self.name_nl


class Theme(Term):
    """What priorities, networks and practices are about."""

    slug = models.SlugField(_("short name"), max_length=60, unique=True)

    objects = ThemeQuerySet.as_manager()

    class Meta:
        ordering = ["name_nl"]
        verbose_name = _("theme")
        verbose_name_plural = _("themes")

    @property
    def key(self) -> str:
        return self.slug


class SloTerm(Term):
    """A word taken over from the open curriculum data of SLO."""

    slo_id = models.UUIDField(_("id at SLO"), unique=True, editable=False)

    class Meta:
        abstract = True

    @property
    def key(self) -> str:
        return str(self.slo_id)


class Subject(SloTerm):
    """A subject or field of learning."""

    class Meta:
        ordering = ["name_nl"]
        verbose_name = _("subject")
        verbose_name_plural = _("subjects")


class Level(SloTerm):
    """A year group or type of education."""

    sector = models.CharField(_("sector"), max_length=3, blank=True)
    order = models.PositiveSmallIntegerField(_("order"), default=0)

    class Meta:
        ordering = ["order", "name_nl"]
        verbose_name = _("level")
        verbose_name_plural = _("levels")
