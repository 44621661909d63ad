"""The explorer begins at what is somebody's own, and so do the crumbs above a page."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Page
from wagtail.permissions import page_permission_policy

from networks.models import NetworkIndexPage
from tests.networks.editor.scene import Place, sign_in

pytestmark = pytest.mark.django_db


def begin(client: Client) -> str:
    answer = client.get(reverse("wagtailadmin_explore_root"))
    assert answer.status_code == 302
    return answer.url


def crumbs(answer: Any, page: Page) -> list[str]:
    """The pages from the top to this one to which a screen about it leads back."""
    text = answer.content.decode()
    explore = {
        each.title: reverse("wagtailadmin_explore", args=[each.pk])
        for each in [*page.get_ancestors().filter(depth__gt=1), page]
    }
    explore = {"root": reverse("wagtailadmin_explore_root"), **explore}
    header = text[text.index("w-breadcrumbs") : text.index("</header>")]
    return [title for title, url in explore.items() if f'href="{url}"' in header]


def test_a_lead_in_two_languages_begins_at_their_network(
    own: Place, people: dict[str, Any]
) -> None:
    assert begin(sign_in(people["lead"])) == reverse("wagtailadmin_explore", args=[own.page.pk])


def test_a_coordinator_begins_at_the_list_of_networks(people: dict[str, Any]) -> None:
    index = NetworkIndexPage.objects.get(locale__language_code="nl")
    assert begin(sign_in(people["coordinator"])) == reverse("wagtailadmin_explore", args=[index.pk])


def test_an_administrator_begins_at_the_root(people: dict[str, Any]) -> None:
    answer = sign_in(people["superuser"]).get(reverse("wagtailadmin_explore_root"))
    assert answer.context["parent_page"].is_root()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_both_languages_are_explored(language: str, own: Place, people: dict[str, Any]) -> None:
    page = own.pages["network", language]
    answer = sign_in(people["lead"]).get(reverse("wagtailadmin_explore", args=[page.pk]))
    assert answer.status_code == 200
    assert answer.context["parent_page"] == page
    assert "root" not in crumbs(answer, page)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_way_up_from_a_practice_ends_at_the_network(
    language: str, own: Place, people: dict[str, Any]
) -> None:
    client = sign_in(people["lead"])
    page = own.pages["practice", language]
    answer = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))
    assert crumbs(answer, page) == [own.pages["network", language].title, page.title]


def test_who_edits_nothing_begins_nowhere(people: dict[str, Any]) -> None:
    assert page_permission_policy.explorable_root_instance(people["teacher"]) is None
