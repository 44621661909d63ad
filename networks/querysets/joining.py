"""Who may still join a network: schools and colleagues that its editors choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db.models import Prefetch, Q, QuerySet

from networks.querysets.relations import manager_at

if TYPE_CHECKING:
    from networks.models import Network


def schools_that_may_join(network: Network, words: str) -> QuerySet[Any, Any]:
    """Open schools that are not in the network: those of its boards that match the words.

    A school of any other board is found by its whole name or site code only: nobody browses
    through somebody else's schools.
    """
    taking_part = network.schools.current()
    boards = Q(board=network.board_id) | Q(board__in=taking_part.values("school__board"))
    partly = Q(name__icontains=words) | Q(city__icontains=words) | Q(site_code__istartswith=words)
    wholly = Q(name__iexact=words) | Q(site_code__iexact=words)
    found = (boards & partly) | wholly if words else boards
    schools = manager_at(network.schools.all(), "school").open()
    rows: QuerySet[Any, Any] = schools.filter(found).exclude(pk__in=taking_part.values("school"))
    return rows.select_related("board")


def colleagues_who_may_join(network: Network) -> QuerySet[Any, Any]:
    """Colleagues of the schools that take part who are not in the network yet.

    Each has in `functions_here` what they do at those schools, with `school`.
    """
    functions = (
        manager_at(network.schools.all(), "school__staff")
        .current()
        .filter(school__in=network.schools.current().values("school"))
    )
    people = manager_at(network.members.all(), "user").filter(
        is_active=True, pk__in=functions.values("user")
    )
    rows: QuerySet[Any, Any] = people.exclude(pk__in=network.members.current().values("user"))
    here = Prefetch(
        "school_functions", functions.select_related("school"), to_attr="functions_here"
    )
    return rows.order_by("first_name", "last_name", "pk").prefetch_related(here)
