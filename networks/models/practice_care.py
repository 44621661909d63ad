"""Who may be asked about a practice, and when somebody last looked whether it is still useful."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from networks.models.practice_page import PracticePage


class PracticeCare(models.Model):
    """What people say about a practice without changing its text.

    A plain row at the page in the first language, not fields of the page: somebody says yes and no
    for themselves at any moment, and an old draft that is published brings neither back
    (product.md, rules 7 and 8). Without a row, the leads of the network are asked.
    """

    practice = models.OneToOneField(PracticePage, on_delete=models.CASCADE, related_name="care")
    contact = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="asked_about",
        verbose_name=_("colleague to ask, who said yes to it"),
    )
    reviewed_on = models.DateField(_("looked at on"), null=True, blank=True)

    class Meta:
        verbose_name = _("care for a practice")
        verbose_name_plural = _("care for practices")

    def __str__(self) -> str:
        return str(self.practice)
