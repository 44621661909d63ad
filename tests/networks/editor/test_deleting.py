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
from networks.models import PracticePage
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
