"""The lists in the editors' room, and a row of each that belongs to the board of the world."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from django.test import Client
from django.urls import reverse

from content.viewsets import ScopedViewSet
from networks.viewsets import VIEWSETS as OF_NETWORKS
from schools.models import SchoolHoliday, Theme
from schools.viewsets import VIEWSETS as OF_SCHOOLS
from search.models import SearchMiss
from search.viewsets import VIEWSETS as OF_SEARCH
from tests.factories import SchoolHolidayFactory

if TYPE_CHECKING:
    from tests.networks.actions.world import World

LISTS = {
    each.name: each
    for each in (*OF_SCHOOLS, *OF_NETWORKS, *OF_SEARCH)
    if isinstance(each, ScopedViewSet)
}


def study_day(world: World) -> SchoolHoliday:
    found = SchoolHoliday.objects.filter(school=world.klaproos).first()
    return found or SchoolHolidayFactory(of_school=True, school=world.klaproos)


def not_found(world: World) -> SearchMiss:
    month = date(2026, 11, 1)
    return SearchMiss.objects.get_or_create(month=month, language="nl", text="walvis")[0]


ROWS = {
    "schools": lambda w: w.klaproos,
    "priorities": lambda w: w.priority,
    "themes": lambda w: Theme.objects.first(),
    "holidays": study_day,
    "networks": lambda w: w.network,
    "members": lambda w: w.leads_membership,
    "contributions": lambda w: w.trial,
    "who_may_what": lambda w: w.member,
    "not_found": not_found,
}


def address(name: str, view: str, row: Any = None) -> str:
    args = [] if row is None else [row.pk]
    return reverse(LISTS[name].get_url_name(view), args=args)


def client_of(user: Any) -> Client:
    client = Client()
    client.force_login(user)
    return client


def answer_of(client: Client, url: str, data: dict[str, Any] | None = None) -> str:
    """What somebody gets: "open", "nothing" (404), "home" (refused) or "sign in"."""
    response = client.get(url) if data is None else client.post(url, data)
    if response.status_code == 302:
        return {"/beheer/": "home"}.get(response.url.partition("?")[0], "sign in")
    return {200: "open", 404: "nothing"}[response.status_code]


def exported(client: Client, name: str) -> str:
    response = client.get(address(name, "index"), {"export": "csv"})
    assert response.status_code == 200
    return b"".join(response.streaming_content).decode()
