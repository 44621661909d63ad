"""Who is in the networks, and what came of them: to read, search and export."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import django_filters
from django.db.models import Case, CharField, Exists, F, OuterRef, Value, When
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, TitleColumn

from content.viewsets import ScopedFilterSet, ScopedViewSet
from networks.models import Contribution, Network, NetworkMember
from schools.models import Priority

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from accounts.models import User


OF_NETWORK = Column("network", label=_("Network"), sort_key="network__group__name")


def network_filter() -> django_filters.ModelChoiceFilter:
    """Networks by name, which is that of their group."""
    networks = Network.objects.select_related("group").order_by("group__name")
    return django_filters.ModelChoiceFilter(queryset=networks, label=_("Network"))


class MemberFilterSet(ScopedFilterSet):
    network = network_filter()

    class Meta:
        model = NetworkMember
        fields = ("network", "role")


class ContributionFilterSet(ScopedFilterSet):
    network = network_filter()

    class Meta:
        model = Contribution
        fields = ("network", "school", "stage", "confirmed_stage")


def people_url(member: Any) -> str | None:
    """Where the people of the network are kept; nothing for who is no longer among them."""
    if not member.can_be_opened:
        return None
    return reverse("networks:people", args=[member.network.public_id])


def page_url(contribution: Contribution) -> str | None:
    """Its page in the portal, which what was put away no longer has."""
    if contribution.archived_at:
        return None
    return reverse("networks:contribution", args=[contribution.public_id])


class MemberViewSet(ScopedViewSet):
    """People join and leave in the workbench of their network. No hours, no counts: a list of who
    takes part is no statistic of persons (product.md, rule 4)."""

    model = NetworkMember
    icon = "user"
    menu_label = _("Members")
    menu_order = 2
    ordering = ["user__first_name", "user__last_name", "network__group__name"]
    list_display = [
        TitleColumn("user", label=_("Colleague"), get_url=people_url, sort_key="user__first_name"),
        *("role", OF_NETWORK, "school", "guest_until", "left_on"),
    ]
    filterset_class = MemberFilterSet
    search_fields = ["user__first_name", "user__last_name", "network__group__name"]
    list_export = [
        *("user", "role", "network", "school", "guest_until", "left_on", "public_id"),
    ]

    def with_columns(self, rows: QuerySet[Any, Any], user: User) -> QuerySet[Any, Any]:
        """With whether the reader may open the list of people that a row stands in."""
        networks = Network.objects.filter(pk=OuterRef("network"))
        opened = networks.visible_to(user) & (
            networks.editable_by(user) | networks.inside_for(user)
        )
        there = NetworkMember.objects.current().filter(pk=OuterRef("pk"))
        return rows.select_related("user", "network__group", "school").annotate(
            can_be_opened=Exists(opened) & Exists(there)
        )


class ContributionViewSet(ScopedViewSet):
    """What schools did with it; recorded and confirmed on the screens of the network. Whose word
    it is stands there too, and is no column here."""

    model = Contribution
    icon = "success"
    menu_label = _("Contributions")
    menu_order = 3
    ordering = ["network__group__name", "school__name", "summary"]
    list_display = [
        TitleColumn("summary", label=_("What we do"), get_url=page_url, sort_key="summary"),
        *("school", OF_NETWORK),
        Column("shown_priority", label=_("Priority"), sort_key="shown_priority"),
        *("stage", "confirmed_stage", "started_on"),
    ]
    filterset_class = ContributionFilterSet
    search_fields = ["summary", "school__name", "network__group__name"]
    list_export = [
        *("summary", "school", "network", "shown_priority", "stage", "confirmed_stage"),
        *("started_on", "colleagues", "public_id"),
    ]

    def with_columns(self, rows: QuerySet[Any, Any], user: User) -> QuerySet[Any, Any]:
        """A priority is named to who may see it."""
        seen = Priority.objects.visible_to(user).filter(pk=OuterRef("priority"))
        shown = Case(
            When(Exists(seen), then=F("priority__title")),
            default=Value(""),
            output_field=CharField(),
        )
        return rows.select_related("school", "network__group").annotate(shown_priority=shown)
