"""How querysets reach other models: through relations, never by importing them."""

from __future__ import annotations

from typing import Any

from django.db.models import Count, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone


def manager_at(queryset: QuerySet[Any, Any], path: str) -> Any:
    """The manager at the end of the relations in `path`."""
    model: Any = queryset.model
    for step in path.split("__"):
        model = model._meta.get_field(step).related_model
    return model._default_manager


def taking_part(rows: QuerySet[Any, Any], path: str) -> QuerySet[Any, Any]:
    """Networks in which the schools at the end of `path` take part now."""
    today = timezone.localdate()
    return rows.filter(
        Q(**{f"{path}network_schools__left_on__isnull": True})
        | Q(**{f"{path}network_schools__left_on__gt": today}),
        **{f"{path}network_schools__isnull": False},
    ).values(f"{path}network_schools__network")


def count_of(rows: QuerySet[Any, Any]) -> Coalesce:
    counted = rows.order_by().values("network").annotate(total=Count("pk")).values("total")
    return Coalesce(Subquery(counted), 0)
