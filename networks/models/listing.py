"""Networks as a list shows them: the index, the home page and everybody's start page."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import Prefetch

from networks.models.network import Network
from networks.models.network_page import NetworkPage
from networks.models.people import NetworkMember
from networks.rules.goal import GoalCheck

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser

    from accounts.models import User


@dataclass(frozen=True)
class NetworkLine:
    """A network with its page, where its goal stands, and the leads whom this reader may know."""

    page: NetworkPage
    network: Network
    check: GoalCheck
    leads: list[NetworkMember]


def list_networks(
    pages: Iterable[NetworkPage],
    user: User | AnonymousUser,
    *,
    drafted: Collection[int] = (),
) -> list[NetworkLine]:
    """The networks of these pages, in their order, in a fixed number of queries.

    Meetings and leads are those that this reader may see.

    Args:
        drafted: keys of networks whose goal stands where its latest draft does, for who writes it.
    """
    shown = list(pages)
    every_language = NetworkPage.objects.defer_streamfields().select_related("locale")
    if drafted:
        every_language = every_language.select_related("latest_revision")
    leads = NetworkMember.objects.current().leads().visible_to(user).select_related("user")
    networks = (
        Network.objects.filter(pk__in=[page.network_id for page in shown])
        .with_goal_facts()
        .with_last_meeting(user)
        .prefetch_related(
            "themes",
            Prefetch("pages", every_language),
            Prefetch("members", leads, to_attr="seen_leads"),
        )
        .in_bulk()
    )
    lines = []
    for page in shown:
        network = networks[page.network_id]
        written = network.main_page
        if network.pk in drafted:
            written.take_goal_from_draft()
        lines.append(NetworkLine(page, network, written.check_goal(network), network.seen_leads))
    return lines
