"""Networks and meetings come from actions, practices also from Wagtail's explorer (rule 6)."""

from __future__ import annotations

import pytest
from django.urls import reverse
from wagtail.models import Locale, Page

from home.models import HomePage
from networks.models import MeetingPage, NetworkIndexPage, NetworkPage, PracticePage
from tests.factories import (
    MeetingPageFactory,
    PracticePageFactory,
    network_with,
    superuser,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def index():
    return NetworkIndexPage.objects.get(locale__language_code="nl")


@pytest.fixture
def scene():
    return network_with(1)


def sign_in(client, user):
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")


def test_the_explorer_offers_no_network_in_the_list_of_networks(index):
    assert NetworkPage in index.allowed_subpage_models()
    assert index.creatable_subpage_models() == []


def test_the_explorer_offers_a_practice_below_a_network_and_nothing_else(scene):
    assert set(scene.page.allowed_subpage_models()) == {MeetingPage, PracticePage}
    assert scene.page.creatable_subpage_models() == [PracticePage]


def test_a_practice_is_made_in_the_first_language_and_translated_from_there(scene):
    copy = scene.page.copy_for_translation(
        Locale.objects.get(language_code="en"), copy_parents=True
    )
    assert PracticePage.can_create_at(scene.page)
    assert not PracticePage.can_create_at(copy)


@pytest.mark.parametrize("page_type", ["networkpage", "meetingpage"])
@pytest.mark.parametrize("who", ["administrator", "lead"])
def test_not_even_somebody_who_knows_the_address_makes_one(client, index, scene, page_type, who):
    sign_in(client, superuser() if who == "administrator" else scene.lead)
    parent = index if page_type == "networkpage" else scene.page
    before = Page.objects.count()
    url = f"/beheer/pages/add/networks/{page_type}/{parent.pk}/"
    assert client.get(url).status_code in {302, 403}
    client.post(
        url, {"title": "Erbij", "slug": "erbij", "goal": "x", "contribution_to_schools": "x"}
    )
    assert Page.objects.count() == before


MOVES = {
    "copy": ("wagtailadmin_pages:copy", lambda page, to: [page.pk], {"new_title": "x"}),
    "move": ("wagtailadmin_pages:move_confirm", lambda page, to: [page.pk, to.pk], {}),
}


@pytest.mark.parametrize("move", MOVES)
@pytest.mark.parametrize("what", ["network", "meeting", "practice", "index", "home"])
def test_pages_of_a_network_are_neither_moved_nor_copied(client, index, scene, move, what):
    """Not even by somebody who leads both networks, or may do anything (product.md, rule 6)."""
    page = {
        "network": scene.page,
        "meeting": MeetingPageFactory(network=scene.network, parent=scene.page),
        "practice": PracticePageFactory(network=scene.network, parent=scene.page),
        "index": index,
        "home": index.get_parent(),
    }[what]
    other = network_with(1)
    sign_in(client, superuser())
    before = Page.objects.count()
    name, args, data = MOVES[move]
    url = reverse(name, args=args(page, other.page))
    for answer in (client.get(url), client.post(url, data)):
        assert answer.status_code == 302
        # Wagtail refuses the copy itself; what is above a network is refused by our hook.
        stays = reverse("wagtailadmin_explore", args=[page.get_parent().pk])
        assert answer.url in {stays, reverse("wagtailadmin_home")}
    assert Page.objects.count() == before
    assert Page.objects.get(pk=page.pk).url_path == page.url_path


def test_practices_are_not_moved_in_bulk(client, scene):
    practice = PracticePageFactory(network=scene.network, parent=scene.page)
    other = network_with(1)
    sign_in(client, superuser())
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "move"])
    data = {"chooser": other.page.pk, "move_applicable": "on"}
    client.post(f"{url}?id={practice.pk}", data)
    assert Page.objects.get(pk=practice.pk).get_parent().pk == scene.page.pk


@pytest.mark.parametrize("where", ["index", "network", "home", "documents"])
def test_moving_in_bulk_is_offered_only_where_something_moves(client, index, scene, where):
    sign_in(client, superuser())
    parent = {"index": index, "network": scene.page, "home": index.get_parent()}.get(where)
    url = reverse("wagtaildocs:index")
    if parent:
        url = reverse("wagtailadmin_explore", args=[parent.pk])
    text = client.get(url).content.decode()
    model = ["wagtailcore", "page"] if parent else ["content", "customdocument"]
    assert reverse("wagtail_bulk_action", args=[*model, "delete"]) in text
    move = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "move"])
    assert (move in text) == (where == "home")


def test_there_is_one_list_of_networks_below_a_home_page(index):
    home = index.get_parent().specific
    assert isinstance(home, HomePage)
    assert not NetworkIndexPage.can_create_at(home)
    assert home.url_path == "/home/"


@pytest.mark.parametrize("page_type", [NetworkPage, MeetingPage, PracticePage])
def test_pages_of_networks_stand_below_nothing_else(page_type):
    home = HomePage.objects.get(locale__language_code="nl")
    assert not page_type.can_exist_under(home)
