"""Loads the demo once, all or nothing, and leaves everything else as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction
from django.db.models.functions import Lower
from django.utils import timezone, translation

from accounts.models import User
from home.demo.boards import BOARDS, SCHOOLS
from home.demo.cast import Cast
from home.demo.english import translate_network, translate_site
from home.demo.networks import NETWORKS
from home.demo.people import ADMINISTRATOR, PEOPLE
from home.demo.play import Play
from home.demo.site_pages import write_portal_settings, write_site_pages
from home.demo.try_outs import try_things_out
from schools.models import School, SchoolBoard

if TYPE_CHECKING:
    from datetime import date


class NumbersTaken(Exception):
    """Something that is not the demo's bears one of its numbers or addresses; names it."""

    def __init__(self, what: list[str]) -> None:
        super().__init__(", ".join(what))
        self.what = what


def demo_is_there() -> bool:
    """Whether the demo was loaded before: all its boards are there, marked as fictional."""
    numbers = [plan.number for plan in BOARDS]
    return SchoolBoard.objects.filter(number__in=numbers, is_demo=True).count() == len(numbers)


@transaction.atomic
def load_demo(today: date | None = None) -> bool:
    """Makes the demo as of `today`; whether anything was made.

    A second time it changes nothing, also where people have worked in it since.

    Raises:
        NumbersTaken: a board, school or person of others bears one of its numbers or addresses,
            or part of an earlier demo is left.
    """
    if demo_is_there():
        return False
    if taken := _taken():
        raise NumbersTaken(taken)
    with translation.override("nl"):
        cast = Cast(today or timezone.localdate())
        networks = [Play(cast, plan).act() for plan in NETWORKS]
        try_things_out(cast)
        write_portal_settings()
        write_site_pages(cast.administrator)
        translate_site(cast.administrator)
        for network in networks:
            translate_network(network, cast.administrator)
    return True


def _taken() -> list[str]:
    """Numbers and addresses of the demo that exist already."""
    boards = SchoolBoard.objects.filter(number__in=[plan.number for plan in BOARDS])
    schools = School.objects.filter(site_code__in=[plan.site_code for plan in SCHOOLS])
    addresses = [person.email for person in (ADMINISTRATOR, *PEOPLE)]
    people = User.objects.annotate(address=Lower("email")).filter(address__in=addresses)
    return [
        *(f"{board.number} {board.name}" for board in boards),
        *(f"{school.site_code} {school.name}" for school in schools),
        *people.order_by("address").values_list("email", flat=True),
    ]
