"""Who sees what through which door: product.md, rule 5, as a table that meets every door.

Three kinds of network, every kind of reader, and each way in: the page, the list, search, the
API, the sitemap, files. What the table does not name, nobody sees.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from django.contrib.auth.models import AnonymousUser
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import APIToken

from networks.models import MeetingPage, MemberRole, PracticePage, Visibility
from schools.models import BoardRole
from tests.factories import (
    CustomDocumentFactory,
    MeetingPageFactory,
    NetworkMemberFactory,
    NetworkScene,
    PracticePageFactory,
    SchoolFactory,
    ThemeFactory,
    UserFactory,
    board_staff_of,
    colleague_at,
    leader_of,
    network_with,
    superuser,
)
from tests.search.indexing import index_all

if TYPE_CHECKING:
    from accounts.models import User

pytestmark = pytest.mark.django_db


class World(NamedTuple):
    """One network, with something behind every door."""

    scene: NetworkScene
    closed_meeting: MeetingPage
    planned_meeting: MeetingPage
    practice: PracticePage
    loose_document: Any

    @property
    def other_school(self) -> Any:
        """A school of the same board that takes no part."""
        return SchoolFactory(board=self.scene.network.board)


def member_of(world: World, **fields: Any) -> User:
    return NetworkMemberFactory(network=world.scene.network, **fields).user


def last_week() -> Any:
    return timezone.localdate() - timedelta(days=7)


READERS: dict[str, Callable[[World], Any]] = {
    "stranger": lambda world: AnonymousUser(),
    "colleague of another board": lambda world: colleague_at(SchoolFactory()),
    "board staff elsewhere": lambda world: board_staff_of(
        SchoolFactory().board, BoardRole.BOARD_MEMBER
    ),
    "somebody without any job": lambda world: UserFactory(),
    "former member": lambda world: member_of(world, left_on=last_week()),
    "guest whose time is over": lambda world: member_of(
        world, role=MemberRole.GUEST, guest_until=last_week()
    ),
    "colleague": lambda world: colleague_at(world.other_school),
    "leader of a school outside": lambda world: leader_of(world.other_school),
    "teacher of the school": lambda world: colleague_at(world.scene.schools[0]),
    "hr adviser": lambda world: board_staff_of(world.scene.network.board, BoardRole.HR_ADVISOR),
    "school leader": lambda world: leader_of(world.scene.schools[0]),
    "board member": lambda world: board_staff_of(world.scene.network.board, BoardRole.BOARD_MEMBER),
    "coordinator": lambda world: board_staff_of(world.scene.network.board),
    "member": member_of,
    "guest": lambda world: member_of(world, guest=True),
    "champion": lambda world: world.scene.champions[0],
    "lead": lambda world: world.scene.lead,
    "superuser": lambda world: superuser(),
}
EVERYBODY = set(READERS)
INSIDE = {"member", "guest", "champion", "lead", "superuser"}
NEAR = INSIDE | {"school leader", "board member", "coordinator"}
COLLEAGUES = NEAR | {
    "colleague",
    "leader of a school outside",
    "teacher of the school",
    "hr adviser",
}
NOBODY: set[str] = set()
GOAL = {"public": EVERYBODY, "open": COLLEAGUES, "closed": NEAR}
REACHED = {"public": COLLEAGUES, "open": COLLEAGUES, "closed": NEAR}
MEMBERS = {"public": INSIDE, "open": INSIDE, "closed": INSIDE}
PUBLISHED = {"public": EVERYBODY, "open": NOBODY, "closed": NOBODY}


def is_served(url: str) -> Callable[[Client], bool]:
    return lambda client: client.get(url).status_code == 200


def names(url: str, text: str) -> Callable[[Client], bool]:
    def look(client: Client) -> bool:
        answer = client.get(url, follow=True)
        return answer.status_code == 200 and text in answer.content.decode()

    return look


def search_for(word: str, title: str) -> Callable[[Client], bool]:
    return names(f"{reverse('search:results')}?q={word}", f">{title}<")


def is_suggested(beginning: str, title: str) -> Callable[[Client], bool]:
    return names(f"{reverse('search:suggest')}?q={beginning}", title)


DOORS: dict[str, tuple[dict[str, set[str]], Callable[[World], Callable[[Client], bool]]]] = {
    "network page": (GOAL, lambda w: is_served(w.scene.page.url)),
    "list of networks": (
        GOAL,
        lambda w: names(w.scene.page.get_parent().url, w.scene.page.title),
    ),
    "search for the network": (GOAL, lambda w: search_for("zeepaardnet", w.scene.page.title)),
    "suggestion of the network": (GOAL, lambda w: is_suggested("netwe", w.scene.page.title)),
    "suggestion of the practice": (GOAL, lambda w: is_suggested("voorb", w.practice.title)),
    "practice page": (GOAL, lambda w: is_served(w.practice.url)),
    "search for the practice": (GOAL, lambda w: search_for("zeester", w.practice.title)),
    "file of the practice": (GOAL, lambda w: is_served(w.practice.document.url)),
    "school version of a meeting": (
        REACHED,
        lambda w: names(w.closed_meeting.url, "Driemaal zeewier"),
    ),
    "search for the meeting": (REACHED, lambda w: search_for("zeewier", w.closed_meeting.title)),
    "meeting that is to come": (MEMBERS, lambda w: is_served(w.planned_meeting.url)),
    "notes of a meeting": (MEMBERS, lambda w: names(w.closed_meeting.url, "Notitie over koraal")),
    "search for a word in the notes": (
        dict.fromkeys(GOAL, NOBODY),
        lambda w: search_for("koraal", w.closed_meeting.title),
    ),
    "file of the network": (MEMBERS, lambda w: is_served(w.loose_document.url)),
    "sitemap": (PUBLISHED, lambda w: names(reverse("sitemap"), w.scene.page.url)),
    "sitemap: practice": (PUBLISHED, lambda w: names(reverse("sitemap"), w.practice.url)),
    "sitemap: meeting": (
        dict.fromkeys(GOAL, NOBODY),
        lambda w: names(reverse("sitemap"), w.closed_meeting.url),
    ),
    "feed": (PUBLISHED, lambda w: names(reverse("networks:practice_feed"), w.practice.title)),
    "feed of a theme": (
        PUBLISHED,
        lambda w: names(reverse("networks:theme_feed", args=["onder-water"]), w.practice.title),
    ),
    "link of the practice elsewhere": (
        {kind: {"stranger"} & who for kind, who in PUBLISHED.items()},  # it is made for strangers
        lambda w: names(w.practice.url, 'property="og:title"'),
    ),
    "api": (PUBLISHED, lambda w: names("/api/v2/pages/?limit=100", w.scene.page.title)),
    "api: one page": (PUBLISHED, lambda w: is_served(f"/api/v2/pages/{w.practice.pk}/")),
    "api: meeting": (
        dict.fromkeys(GOAL, NOBODY),
        lambda w: is_served(f"/api/v2/pages/{w.closed_meeting.pk}/"),
    ),
}


@pytest.fixture
def world(request: pytest.FixtureRequest) -> World:
    scene = network_with(2, visibility=request.param)
    scene.page.title, scene.page.goal = "Netwerk onder water", "Ons doel heet zeepaardnet."
    scene.page.save()
    parent = scene.page
    document = CustomDocumentFactory(collection=scene.network.collection)
    closed = MeetingPageFactory(
        parent=parent,
        network=scene.network,
        closed=True,
        title="Bijeenkomst onder water",
        school_what="Driemaal zeewier bekeken.",
        notes="Notitie over koraal.",
    )
    planned = MeetingPageFactory(
        parent=parent, network=scene.network, starts_at=timezone.now() + timedelta(days=9)
    )
    practice = PracticePageFactory(
        parent=parent,
        network=scene.network,
        title="Voorbeeld onder water",
        for_whom="Wie een zeester zoekt",
        document=document,
        themes=[ThemeFactory(slug="onder-water")],
    )
    loose = CustomDocumentFactory(collection=scene.network.collection)
    index_all()
    return World(scene, closed, planned, practice, loose)


@pytest.mark.parametrize("world", Visibility.values, indirect=True)
@pytest.mark.parametrize("door", DOORS)
def test_each_door_opens_for_exactly_who_may_come_in(
    door: str, world: World, request: pytest.FixtureRequest
) -> None:
    expected, knock = DOORS[door]
    seen = set()
    for reader, make in READERS.items():
        user, client = make(world), Client()
        if user.is_authenticated:
            client.force_login(user)
        if knock(world)(client):
            seen.add(reader)
    assert seen == expected[world.scene.network.visibility]


@pytest.mark.parametrize("world", Visibility.values, indirect=True)
def test_a_key_opens_in_the_api_what_its_account_may_see(world: World) -> None:
    """And never what an administrator sees; only the school version of a meeting has no fields."""
    seen, reported = set(), set()
    for reader, make in READERS.items():
        headers = {}
        if (user := make(world)).is_authenticated:
            _token, secret = APIToken.create_token(user=user, name="Website")
            headers["HTTP_AUTHORIZATION"] = f"Bearer {secret}"
        if Client().get(f"/api/v2/pages/{world.practice.pk}/", **headers).status_code == 200:
            seen.add(reader)
        answer = Client().get(f"/api/v2/pages/{world.closed_meeting.pk}/", **headers)
        if answer.status_code == 200:
            reported.add(reader)
            assert "zeewier" not in answer.content.decode()
            assert "koraal" not in answer.content.decode()
    kind = world.scene.network.visibility
    assert seen == GOAL[kind] - {"superuser"}
    assert reported == REACHED[kind] - {"superuser"}


@pytest.mark.parametrize("world", ["open"], indirect=True)
def test_a_stranger_who_signs_in_comes_back_to_where_he_was_going(world: World) -> None:
    answer = Client().get(world.scene.page.url)

    assert answer.status_code == 302
    assert answer["Location"] == f"{reverse('accounts:sign_in')}?next={world.scene.page.url}"


@pytest.mark.parametrize("world", ["closed"], indirect=True)
def test_a_colleague_gets_the_same_answer_for_a_closed_network_as_for_none(world: World) -> None:
    client = Client()
    client.force_login(colleague_at(world.other_school))

    closed, absent = client.get(world.scene.page.url), client.get("/netwerken/bestaat-niet/")

    assert (closed.status_code, absent.status_code) == (404, 404)
