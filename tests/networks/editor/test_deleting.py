"""Nothing upstream disappears from the editors' room (product.md, rule 9): each door that deletes
says what hangs on it and what to do instead."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils.html import escape
from django.utils.translation import gettext as _

from content.dependents import what_hangs_on, why_kept
from networks.models import MeetingPage, PracticePage
from tests.factories import ContributionFactory
from tests.networks.editor.scene import Place, sign_in, words_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def lead(people: dict[str, Any]) -> Client:
    return sign_in(people["lead"])


def is_kept(row: Any, answer: Any, instead: str) -> None:
    """The row is there, and the answer says why it stays and what to do."""
    assert type(row).objects.filter(pk=row.pk).exists()
    said = words_of(answer)
    assert escape(why_kept(row, what_hangs_on(row))) in said
    assert escape(_(instead)) in said


@pytest.mark.parametrize("name", ["delete", "delete_multiple"])
def test_a_document_that_is_in_use_is_not_deleted(name: str, lead: Client, own: Place) -> None:
    PracticePage.objects.filter(pk=own.practice.pk).update(document=own.document)
    url = reverse(f"wagtaildocs:{name}", args=[own.document.pk])
    answer = lead.post(url, headers={"x-requested-with": "XMLHttpRequest"})
    if name == "delete_multiple":  # right after an upload
        assert answer.status_code == 403
        is_kept(own.document, answer, "Take it out of those first.")
    else:
        assert type(own.document).objects.filter(pk=own.document.pk).exists()


def test_a_document_that_nothing_uses_goes_right_after_its_upload(lead: Client, own: Place) -> None:
    url = reverse("wagtaildocs:delete_multiple", args=[own.document.pk])
    answer = lead.post(url, headers={"x-requested-with": "XMLHttpRequest"})
    assert answer.json()["success"]
    assert not type(own.document).objects.filter(pk=own.document.pk).exists()


def test_an_account_of_who_did_something_is_closed_and_not_deleted(
    own: Place, people: dict[str, Any]
) -> None:
    url = reverse("wagtailusers_users:delete", args=[own.lead.pk])
    for ask in ("get", "post"):
        answer = getattr(sign_in(people["superuser"]), ask)(url, follow=True)
        is_kept(
            own.lead,
            answer,
            "Close the account instead, under “Who may what”: their name stays.",
        )


def test_the_group_of_a_network_goes_with_its_network(own: Place, people: dict[str, Any]) -> None:
    url = reverse("wagtailusers_groups:delete", args=[own.network.group_id])
    for ask in ("get", "post"):
        answer = getattr(sign_in(people["superuser"]), ask)(url)
        assert answer.status_code == 403
        is_kept(own.network.group, answer, "It goes with its network; archive that.")


KEPT = "It stays with its network. A coordinator archives a network that has ended."


@pytest.mark.parametrize("role", ["lead", "coordinator", "superuser"])
@pytest.mark.parametrize("kind", ["network", "meeting"])
def test_a_network_and_a_meeting_say_what_to_do_instead(
    role: str, kind: str, own: Place, people: dict[str, Any]
) -> None:
    page = own.pages[kind, "nl"]
    url = reverse("wagtailadmin_pages:delete", args=[page.pk])
    for ask in ("get", "post"):
        answer = getattr(sign_in(people[role]), ask)(url)
        if (role, kind) == ("coordinator", "meeting"):  # not theirs to edit
            assert answer.status_code == 302
            assert page.title not in words_of(answer)
        else:
            assert answer.status_code == 403
            is_kept(page, answer, KEPT)


def test_a_neighbour_hears_nothing_about_a_page_that_is_kept(
    own: Place, people: dict[str, Any]
) -> None:
    url = reverse("wagtailadmin_pages:delete", args=[own.page.pk])
    answer = sign_in(people["lead_of_neighbour"]).get(url)
    assert own.page.title not in words_of(answer)
    assert escape(_(KEPT)) not in words_of(answer)


def test_in_bulk_too_a_meeting_says_what_to_do_instead(lead: Client, own: Place) -> None:
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
    url += f"?id={own.meeting.pk}"
    said = words_of(lead.get(url))
    assert (
        escape(
            _(
                "Networks and their meetings are kept. A coordinator archives a network that has "
                "ended."
            )
        )
        in said
    )
    lead.post(url)
    assert MeetingPage.objects.filter(pk=own.meeting.pk).exists()


@pytest.mark.parametrize("in_bulk", [True, False])
def test_a_practice_that_others_built_on_is_unpublished_instead(
    in_bulk: bool, own: Place, people: dict[str, Any]
) -> None:
    ContributionFactory(network=own.network, practice=own.practice)
    url = reverse("wagtailadmin_pages:delete", args=[own.practice.pk])
    if in_bulk:
        url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
        url += f"?id={own.practice.pk}"
    is_kept(
        own.practice,
        sign_in(people["superuser"]).post(url, follow=True),
        "Unpublish it instead: then readers no longer find it, and nothing is lost.",
    )


def test_in_bulk_too_an_account_is_closed_and_a_file_is_taken_out_first(
    own: Place, people: dict[str, Any]
) -> None:
    PracticePage.objects.filter(pk=own.practice.pk).update(document=own.document)
    for what, row, instead in (
        (
            ("accounts", "user"),
            own.lead,
            "Close the account instead, under “Who may what”: their name stays.",
        ),
        (("content", "customdocument"), own.document, "Take it out of those first."),
    ):
        url = reverse("wagtail_bulk_action", args=[*what, "delete"]) + f"?id={row.pk}"
        is_kept(row, sign_in(people["superuser"]).post(url, follow=True), instead)
