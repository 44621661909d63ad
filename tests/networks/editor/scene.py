"""Two closed networks in two languages, with everybody who may stand before the admin's doors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import Group, Permission
from django.test import Client
from wagtail.models import GroupPagePermission, Locale, Page

from accounts.models import User
from content.models import CustomDocument, CustomImage
from networks.models import MeetingPage, Network, NetworkIndexPage, NetworkPage, PracticePage
from tests.factories import (
    BoardFactory,
    CustomDocumentFactory,
    CustomImageFactory,
    MeetingPageFactory,
    PracticePageFactory,
    board_staff_of,
    colleague_at,
    leader_of,
    network_with,
    superuser,
)

WORD = "zeepaardnet"  # in everything of a network that has a name
INDEX_RIGHTS = ("add_page", "change_page", "publish_page")


@dataclass
class Place:
    """A closed network with a page of each kind, their English copies and its files."""

    network: Network
    lead: User
    pages: dict[tuple[str, str], Page]
    document: CustomDocument
    image: CustomImage

    @property
    def page(self) -> NetworkPage:
        return self.pages["network", "nl"]

    @property
    def practice(self) -> PracticePage:
        return self.pages["practice", "nl"]

    @property
    def meeting(self) -> MeetingPage:
        return self.pages["meeting", "nl"]


def make_place(word: str = WORD, **fields: Any) -> Place:
    scene = network_with(1, name=f"Netwerk {word}", visibility="closed", **fields)
    here = {"network": scene.network, "parent": scene.page}
    pages: dict[tuple[str, str], Page] = {
        ("network", "nl"): scene.page,
        ("practice", "nl"): PracticePageFactory(title=f"Voorbeeld {word}", **here),
        ("meeting", "nl"): MeetingPageFactory(title=f"Bijeenkomst {word}", **here),
    }
    english = Locale.objects.get(language_code="en")
    for kind in ("network", "practice"):
        copy = pages[kind, "nl"].copy_for_translation(english, copy_parents=True)
        copy.live = True
        copy.save()
        pages[kind, "en"] = copy
    for page in pages.values():
        page.save_revision(user=scene.lead)
    collection = scene.network.collection
    return Place(
        scene.network,
        scene.lead,
        {key: page.specific_class.objects.get(pk=page.pk) for key, page in pages.items()},
        CustomDocumentFactory(collection=collection, title=f"Kaart {word}"),
        CustomImageFactory(collection=collection, title=f"Foto {word}"),
    )


def make_coordinators() -> Group:
    """The rights of coordinators: on the lists of networks, and to translate."""
    group = Group.objects.create(name="Coördinatoren (test)")
    group.permissions.add(
        Permission.objects.get(codename="access_admin"),
        Permission.objects.get(codename="submit_translation"),
    )
    for page in NetworkIndexPage.objects.all():
        for codename in INDEX_RIGHTS:
            GroupPagePermission.objects.create(
                group=group,
                page=page.page_ptr,
                permission=Permission.objects.get(
                    content_type__app_label="wagtailcore", codename=codename
                ),
            )
    return group


def make_people(own: Place, other: Place) -> dict[str, User]:
    """By role, seen from the network `own`."""
    group = make_coordinators()
    school = own.network.schools.get().school
    people = {
        "lead": own.lead,
        "lead_of_neighbour": other.lead,
        "coordinator": board_staff_of(own.network.board),
        "coordinator_elsewhere": board_staff_of(BoardFactory()),
        "school_leader": leader_of(school),
        "teacher": colleague_at(school),
        "superuser": superuser(),
    }
    for role in ("coordinator", "coordinator_elsewhere"):
        people[role].groups.add(group)
    return people


def sign_in(user: User) -> Client:
    client = Client(raise_request_exception=False)
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    return client


def words_of(answer: Any) -> str:
    """What somebody reads in an answer, and in the messages that wait for the next page."""
    body = b"".join(answer.streaming_content) if answer.streaming else answer.content
    waiting = answer.client.cookies.get("messages")
    return body.decode(errors="replace") + (waiting.value if waiting else "")
