"""What follows from a practice that somebody else takes over (docs/decisions/0012-adoption.md)."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from content.models import Record
from networks.models.contribution import Contribution
from networks.models.follow_up import Answer
from networks.models.practice_page import PracticePage
from networks.querysets import ThanksQuerySet, TryOutQuerySet


class TryOut(Record):
    """ "Ik ga dit proberen": what somebody wants to try, for themselves alone.

    Nobody else sees it, counts it or is told of it: it has no way back from the practice
    (`related_name="+"`), stands in no log and in no reference index, and keeps nobody from
    deleting the practice. It goes with the account. Once shared it is a `contribution`.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    practice = models.ForeignKey(
        PracticePage, on_delete=models.CASCADE, related_name="+", verbose_name=_("practice")
    )
    began_on = models.DateField(_("since"))
    ask_on = models.DateField(_("asked after on"), null=True, blank=True)
    answer = models.CharField(_("answer"), max_length=8, choices=Answer, blank=True)
    note = models.TextField(_("note"), blank=True)
    contribution = models.ForeignKey(
        Contribution, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )

    objects = TryOutQuerySet.as_manager()

    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["began_on", "pk"]
        verbose_name = _("private try-out")
        verbose_name_plural = _("private try-outs")
        constraints = [
            models.UniqueConstraint(fields=["user", "practice"], name="networks_tryout_once"),
            models.CheckConstraint(
                condition=Q(answer="") | Q(answer__in=Answer.values), name="networks_tryout_answer"
            ),
        ]

    def __str__(self) -> str:
        return str(self.practice)


class Thanks(Record):
    """To the author of a practice, when another school confirmed that it uses it: once ever."""

    practice = models.OneToOneField(
        PracticePage, on_delete=models.CASCADE, related_name="+", verbose_name=_("practice")
    )
    to = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    seen_on = models.DateField(_("seen on"), null=True, blank=True)

    objects = ThanksQuerySet.as_manager()

    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["created_at", "pk"]
        verbose_name = _("thanks to an author")
        verbose_name_plural = _("thanks to authors")

    def __str__(self) -> str:
        return str(self.practice)
