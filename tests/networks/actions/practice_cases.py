"""The actions on practices, once each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils import timezone

from networks import actions
from networks.models import PracticePage
from tests.factories import PracticePageFactory
from tests.networks.actions.cases import EDITORS, Case

if TYPE_CHECKING:
    from tests.networks.actions.world import World

WRITERS = {"member", "champion", *EDITORS}
AUTHOR_AND_EDITORS = {"member", *EDITORS}
TITLE = "Drie vragen vooraf"
ENOUGH = {
    "for_whom": "groep 5",
    "how_to": "<p>Schrijf drie vragen op.</p>",
    "what_we_saw": "<p>Leerlingen vragen door.</p>",
}


def practice(world: World) -> PracticePage:
    """The one that was written last."""
    pages = PracticePage.objects.filter(network=world.network).order_by("pk")
    return pages.select_related("network").last()


def drafted(world: World) -> PracticePage:
    """The member wrote enough for others to read it."""
    written = PracticePage.objects.filter(network=world.network).count()
    title = f"{TITLE} {written + 1}" if written else TITLE
    page = actions.begin_practice(by=world.member, network=world.network, title=title)
    actions.save_practice(by=world.member, practice=page, title=title, **ENOUGH)
    return practice(world)


def sent_in(world: World) -> None:
    actions.send_practice(by=world.member, practice=drafted(world))


def placed(world: World) -> None:
    """What the member wrote stands in the portal."""
    sent_in(world)
    actions.place_practice(by=world.lead, practice=practice(world))


def live(world: World) -> PracticePage:
    """The same, without what Wagtail does when it publishes."""
    now = timezone.now()
    return PracticePageFactory(
        network=world.network,
        parent=world.page,
        owner=world.member,
        first_published_at=now,
        last_published_at=now,
    )


WRITING_CASES = [
    Case(
        "begin_practice",
        actions.begin_practice,
        lambda w: {"network": w.network, "title": TITLE},
        WRITERS,
        "networks.begin_practice",
    ),
    Case(
        "save_practice",
        actions.save_practice,
        lambda w: {"practice": practice(w), "title": "Vier vragen vooraf", "tags": ["Vragen"]},
        AUTHOR_AND_EDITORS,
        "networks.save_practice",
        given=placed,
    ),
    Case(
        "send_practice",
        actions.send_practice,
        lambda w: {"practice": practice(w)},
        AUTHOR_AND_EDITORS,
        "networks.send_practice",
        given=drafted,
    ),
    Case(
        "take_back_practice",
        actions.take_back_practice,
        lambda w: {"practice": practice(w)},
        {"member"},
        "networks.take_back_practice",
        given=sent_in,
    ),
    Case(
        "discard_practice",
        actions.discard_practice,
        lambda w: {"practice": practice(w)},
        {"member"},
        "networks.discard_practice",
        given=drafted,
    ),
    Case(
        "place_own_practice",
        actions.place_practice,
        lambda w: {"practice": practice(w)},
        EDITORS,
        "networks.place_practice",
        given=drafted,
    ),
    Case(
        "place_practice",
        actions.place_practice,
        lambda w: {"practice": practice(w), "comment": "Mooi."},
        {"lead", "superuser"},
        "networks.place_practice",
        given=sent_in,
    ),
    Case(
        "ask_for_changes",
        actions.ask_for_changes,
        lambda w: {"practice": practice(w), "comment": "Voor welke groep?"},
        {"lead", "superuser"},
        "networks.ask_for_changes",
        given=sent_in,
    ),
    Case(
        "be_contact",
        actions.be_contact,
        lambda w: {"practice": practice(w), "yes": True},
        WRITERS,
        "networks.be_contact",
        given=live,
    ),
    Case(
        "keep_practice",
        actions.keep_practice,
        lambda w: {"practice": practice(w)},
        AUTHOR_AND_EDITORS,
        "networks.keep_practice",
        given=live,
    ),
    Case(
        "put_away_practice",
        actions.put_away_practice,
        lambda w: {"practice": practice(w)},
        AUTHOR_AND_EDITORS,
        "networks.put_away_practice",
        given=live,
    ),
]
