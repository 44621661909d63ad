"""Narrowing the list of networks: at once with JavaScript, with a button without."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from networks.models import NetworkIndexPage
from tests.factories import NetworkFactory, NetworkPageFactory, ThemeFactory

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser


@pytest.fixture
def url(transactional_db: None) -> str:
    for name in ("Lezen", "Rekenen"):
        theme = ThemeFactory(name_nl=name, name_en=name, slug=name.lower())
        network = NetworkFactory(visibility="public", themes=[theme], name=f"Netwerk {name}")
        NetworkPageFactory(network=network)
    return NetworkIndexPage.objects.get(locale__language_code="nl").url


def test_a_choice_shows_at_once_stands_in_the_address_and_can_be_undone(
    url: str, page: Page
) -> None:
    page.goto(url)
    expect(page.get_by_role("status")).to_have_text("2 netwerken")
    expect(page.get_by_role("button", name="Toon")).to_be_hidden()

    chosen = page.get_by_label("Waar gaat het over?")
    chosen.focus()
    chosen.select_option("lezen")

    expect(page.get_by_role("status")).to_have_text("1 netwerk")
    expect(chosen).to_be_focused()
    expect(page.get_by_role("link", name="Netwerk Rekenen")).to_have_count(0)
    assert page.url.endswith("theme=lezen")

    page.get_by_role("link", name="Toon alle netwerken").click()
    expect(page.get_by_role("link", name="Netwerk Rekenen")).to_be_visible()


def test_back_leads_to_the_list_as_it_was(url: str, desktop: Page) -> None:
    desktop.goto(url)
    desktop.get_by_label("Waar gaat het over?").select_option("lezen")
    expect(desktop.get_by_role("status")).to_have_text("1 netwerk")
    desktop.go_back()
    expect(desktop.get_by_role("status")).to_have_text("2 netwerken")


def test_without_javascript_a_button_does_the_same(
    url: str, chromium: Browser, live_server: object
) -> None:
    context = chromium.new_context(
        base_url=live_server.url, java_script_enabled=False, locale="nl-NL"
    )
    page = context.new_page()
    page.goto(url)
    page.get_by_label("Waar gaat het over?").select_option("lezen")
    page.get_by_role("button", name="Toon").click()
    expect(page.get_by_role("status")).to_have_text("1 netwerk")
    context.close()
