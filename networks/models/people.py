"""Who takes part: schools and colleagues."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from content.models import Record
from networks.models.network import Network
from networks.querysets import MemberQuerySet, NetworkSchoolQuerySet
from schools.models import Priority, School


class MemberRole(models.TextChoices):
    """What somebody is in a network. A champion is a member whom a school points at."""

    LEAD = "lead", _("network lead")
    MEMBER = "member", _("member")
    GUEST = "guest", _("guest")


class NetworkMember(Record):
    """A colleague in a network. Who left stays, with the day on which that was."""

    network = models.ForeignKey(Network, on_delete=models.PROTECT, related_name="members")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        related_name="network_memberships",
        verbose_name=_("colleague"),
    )
    role = models.CharField(_("role"), max_length=6, choices=MemberRole, default=MemberRole.MEMBER)
    school = models.ForeignKey(
        School,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("on behalf of"),
        help_text=_("Somebody may work at two schools: for which one is this?"),
    )
    term_until = models.DateField(_("term until"), null=True, blank=True)
    guest_until = models.DateField(_("guest until"), null=True, blank=True)
    left_on = models.DateField(_("left on"), null=True, blank=True)

    objects = MemberQuerySet.as_manager()

    class Meta:
        ordering = ["network", "role", "pk"]
        verbose_name = _("member of a network")
        verbose_name_plural = _("members of networks")
        constraints = [
            models.UniqueConstraint(
                fields=["network", "user"],
                condition=Q(left_on__isnull=True),
                name="networks_member_once",
            ),
            models.CheckConstraint(
                condition=Q(role="guest", guest_until__isnull=False)
                | (~Q(role="guest") & Q(guest_until__isnull=True)),
                name="networks_member_guest_until",
            ),
            models.CheckConstraint(
                condition=Q(role__in=MemberRole.values), name="networks_member_role"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.user}, {self.get_role_display()}"


class NetworkSchool(Record):
    """A school takes part: for which of its priorities, with whom, expecting what."""

    network = models.ForeignKey(Network, on_delete=models.PROTECT, related_name="schools")
    school = models.ForeignKey(
        School, on_delete=models.PROTECT, related_name="network_schools", verbose_name=_("school")
    )
    priority = models.ForeignKey(
        Priority,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="network_schools",
        verbose_name=_("priority it takes part for"),
    )
    champion = models.ForeignKey(
        NetworkMember,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="champion_of",
        verbose_name=_("champion"),
    )
    expectation = models.TextField(_("what the school expects"), blank=True)
    left_on = models.DateField(_("left on"), null=True, blank=True)

    objects = NetworkSchoolQuerySet.as_manager()

    class Meta:
        ordering = ["school__name", "pk"]
        verbose_name = _("school in a network")
        verbose_name_plural = _("schools in networks")
        constraints = [
            models.UniqueConstraint(
                fields=["network", "school"],
                condition=Q(left_on__isnull=True),
                name="networks_school_once",
            )
        ]

    def __str__(self) -> str:
        return f"{self.school}"
