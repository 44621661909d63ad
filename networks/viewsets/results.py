"""Who is in the networks, and what came of them: to read, search and export."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import django_filters
from django.db.models import Case, CharField, Exists, F, OuterRef, Value, When
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column

from content.viewsets import ScopedFilterSet, ScopedViewSet
from networks.models import Contribution, Network, NetworkMember
from schools.models import Priority

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from accounts.models import User


# What a list and its export call the network of a row.
OF_NETWORK = Column("network", label=_("Network"), sort_key="network")


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


class MemberViewSet(ScopedViewSet):
    """People join and leave in the workbench of their network. No hours, no counts: a list of who
    takes part is no statistic of persons (product.md, rule 4)."""

    model = NetworkMember
    icon = "user"
    menu_label = _("Members")
    menu_order = 2
    list_display = ["user", "role", OF_NETWORK, "school", "guest_until", "left_on"]
    filterset_class = MemberFilterSet
    search_fields = ["user__first_name", "user__last_name", "network__group__name"]
    list_export = [
        *("user", "role", "network", "school", "guest_until", "left_on", "public_id"),
    ]

    def with_columns(self, rows: QuerySet[Any, Any], user: User) -> QuerySet[Any, Any]:
        return rows.select_related("user", "network__group", "school")


class ContributionViewSet(ScopedViewSet):
    """What schools did with it; recorded and confirmed on the screens of the network. Whose word
    it is stands there too, and is no column here."""

    model = Contribution
    icon = "success"
    menu_label = _("Contributions")
    menu_order = 3
    list_display = [
        *("summary", "school", OF_NETWORK),
        Column("shown_priority", label=_("Priority")),
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
