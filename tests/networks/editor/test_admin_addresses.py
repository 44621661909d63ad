"""Role × every address of the admin × own and another's network × language → answer.

A new address, of an upgrade or of our own, fails here until somebody says who may come in.
"""

from __future__ import annotations

from typing import Any

import pytest
from django.urls import reverse
from wagtail.models import Task

from tests.networks.editor import addresses as table
from tests.networks.editor.scene import Place, sign_in

pytestmark = pytest.mark.django_db

ADDRESSES = table.addresses()
OUTSIDE = {"school_leader", "teacher"}


def test_the_table_knows_every_address_of_the_admin() -> None:
    unknown, gone = set(ADDRESSES) - table.known(), table.known() - set(ADDRESSES)
    assert not unknown, f"say in addresses.py who may come in: {sorted(unknown)}"
    assert not gone, f"no longer there: {sorted(gone)}"


def values(place: Place, page: Any) -> dict[str, Any]:
    """Something to put in every address: of this page where it is about a page."""
    revision = page.latest_revision_id or 1
    named = {
        **dict.fromkeys(("page_id", "parent_page_id", "page_to_move_id", "page_pk"), page.pk),
        **dict.fromkeys(("revision_id", "revision_id_a"), revision),
        "pk": page.pk,
        "object_id": page.pk,
        "destination_id": page.pk,
        "revision_id_b": "latest",
        "document_id": place.document.pk,
        "image_id": place.image.pk,
        "doc_id": place.document.pk,
        "collection_id": place.network.collection_id,
        "app_label": "networks",
        "app_name": "networks",
        "content_type_app_name": "networks",
        "content_type_model_name": "practicepage",
        "model_name": "networkpage",
        "filter_spec": "width-100",
        "action": "delete",
        "action_name": "approve",
        "task_id": Task.objects.get().pk,
    }
    return {**dict.fromkeys(all_arguments(), 1), **named}


def all_arguments() -> set[str]:
    return set().union(*ADDRESSES.values())


def address(name: str, given: dict[str, Any]) -> str:
    return reverse(name, kwargs={each: given[each] for each in ADDRESSES[name]})


def expected(role: str, who: set[str], word: str = "yes") -> str:
    if role in who:
        return word
    return "out" if role in OUTSIDE else "no"


def who_comes_in(name: str, kind: str, language: str, editors: set[str]) -> tuple[set[str], str]:
    if name in table.PAGE_NOBODY:
        return table.NOBODY, "yes"
    if name == "wagtailadmin_pages:delete":
        return table.DELETE.get((kind, language), editors), "yes"
    if name in table.PAGE_TRANSLATORS:
        who = table.NOBODY if kind == "meeting" else editors & table.TRANSLATORS
        return who, "yes"
    if name in table.PAGE_PARENTS or name == "wagtailadmin_pages:add_subpage":
        word = "there" if name.endswith("add_subpage") else "yes"
        return (editors if (kind, language) == ("network", "nl") else table.NOBODY), word
    # The hook says to an editor why a page of a network stays where it is.
    return editors, "there" if name.endswith("move_confirm") else "yes"


@pytest.mark.parametrize("name", sorted(table.PAGES))
def test_addresses_of_a_page(name: str, own: Place, other: Place, people: dict[str, Any]) -> None:
    clients = {role: sign_in(user) for role, user in people.items()}
    asked = [(own, {"lead"}, key) for key in own.pages]
    asked += [
        (other, {"lead_of_neighbour"}, key) for key in (("network", "nl"), ("practice", "en"))
    ]
    wrong = []
    for place, leads, (kind, language) in asked:
        editors = leads | {"coordinator", "superuser"}
        if kind == "meeting":  # its notes are for the people of the network
            editors -= {"coordinator"}
        who, word = who_comes_in(name, kind, language, editors)
        given = values(place, place.pages[kind, language])
        for role, client in clients.items():
            answer = table.answer_word(client.get(address(name, given)))
            if answer != expected(role, who, word):
                wrong.append((kind, language, place is own, role, answer))
    assert not wrong


@pytest.mark.parametrize("argument", table.FILES)
def test_addresses_of_a_file(
    argument: str, own: Place, other: Place, people: dict[str, Any]
) -> None:
    clients = {role: sign_in(user) for role, user in people.items()}
    wrong = []
    for name in table.FILES[argument]:
        for place, lead in ((own, "lead"), (other, "lead_of_neighbour")):
            url = address(name, values(place, place.page))
            for role, client in clients.items():
                answer = table.answer_word(client.get(url))
                if answer != expected(role, {lead, "superuser"}):
                    wrong.append((name, lead, role, answer))
    assert not wrong


@pytest.mark.parametrize("group", table.OTHERS)
def test_the_other_addresses(group: str, own: Place, people: dict[str, Any]) -> None:
    who, names = table.OTHERS[group]
    clients = {role: sign_in(user) for role, user in people.items()}
    given = values(own, own.page)
    wrong = []
    for name in names:
        url = address(name, given)
        for role, client in clients.items():
            answer = table.answer_word(client.get(url))
            allowed = {expected(role, who)}
            if group == "administrators":
                allowed |= {"no"} if role == "superuser" else set()  # a row that is not there
            if group == "nobody" and role in OUTSIDE:
                allowed |= {"no"}
            if answer not in allowed and not (answer == "there" and name in GO_ON):
                wrong.append((name, role, answer))
    assert not wrong


# Lead on to the part of the tree that is theirs.
GO_ON = {"wagtailadmin_explore_root"}


@pytest.mark.parametrize("name", sorted(table.POSTS - {"wagtailadmin_logout"}))
def test_what_only_a_post_does(name: str, own: Place, other: Place, people: dict[str, Any]) -> None:
    """A neighbour, somebody of another board and who has no access get nowhere with a POST."""
    url = address(name, values(own, own.page))
    refused = {"lead_of_neighbour", "coordinator_elsewhere", *OUTSIDE}
    ajax = {"HTTP_X_REQUESTED_WITH": "XMLHttpRequest"}
    for role in refused:
        answer = sign_in(people[role]).post(url, {"page": 1}, **ajax)
        fine = {302, 400, 403, 404, 405}
        if name == "wagtailadmin_editing_sessions:release":
            fine |= {200}  # ends a session of one's own, where there is one
        assert answer.status_code in fine, (role, answer.status_code)
