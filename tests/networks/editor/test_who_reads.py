"""What the editor says about who reads a page is what the network says (product.md, rule 5)."""

from __future__ import annotations

from typing import Any

import pytest
from django.urls import reverse
from django.utils.translation import gettext
from wagtail.models import Page

from networks.models import Visibility
from tests.networks.editor.scene import Place, sign_in

pytestmark = pytest.mark.django_db


def anybody_reads(text: str) -> bool:
    return any(
        gettext(words) in text
        for words in (
            "Visible to all",
            "Visible to all. Visit the live page",
            "Once live anyone can view",
        )
    )


@pytest.mark.parametrize("kind", ["network", "practice", "meeting"])
def test_a_page_of_a_closed_network_is_not_called_visible_to_all(
    kind: str, own: Place, people: dict[str, Any]
) -> None:
    client = sign_in(people["lead"])
    page = own.pages[kind, "nl"]
    text = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    assert str(Visibility.CLOSED.label) in text
    assert not anybody_reads(text)
    assert f'href="{page.url}"' in text
    explored = client.get(reverse("wagtailadmin_explore", args=[page.pk])).content.decode()
    assert not anybody_reads(explored)


def test_nor_is_a_new_practice(own: Place, people: dict[str, Any]) -> None:
    url = reverse("wagtailadmin_pages:add", args=["networks", "practicepage", own.page.pk])
    text = sign_in(people["lead"]).get(url).content.decode()
    assert str(Visibility.CLOSED.label) in text
    assert not anybody_reads(text)


def test_a_page_of_no_network_says_nothing_about_a_network(people: dict[str, Any]) -> None:
    home = Page.objects.get(depth=2, locale__language_code="nl")
    answer = sign_in(people["superuser"]).get(reverse("wagtailadmin_pages:edit", args=[home.pk]))
    assert answer.status_code == 200
    text = answer.content.decode()
    assert not any(str(label) in text for label in Visibility.labels)
