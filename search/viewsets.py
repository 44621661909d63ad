"""What colleagues search and do not find: where an example, or a word for it, is missing."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column

from content.viewsets import ScopedFilterSet, ScopedViewSet
from search.models import SearchMiss


class MissFilterSet(ScopedFilterSet):
    class Meta:
        model = SearchMiss
        fields = ("language", "month")


class MissViewSet(ScopedViewSet):
    """Words by month, never persons (product.md, rule 4)."""

    model = SearchMiss
    icon = "search"
    menu_label = _("Searched, not found")
    menu_order = 50
    ordering = ["-month", "-times", "text"]
    list_display = [
        "text",
        Column("times", sort_key="times"),
        Column("month", sort_key="month"),
        "language",
    ]
    filterset_class = MissFilterSet
    search_fields = ["text"]
    list_export = ["text", "times", "month", "language"]


VIEWSETS = (MissViewSet("not_found"),)
