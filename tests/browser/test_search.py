"""A teacher finds what works: with a typing error, by filters, and with the keyboard alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from tests.factories import PracticePageFactory, ThemeFactory, colleague_at, network_with
from tests.search.indexing import index_all

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

TITLES = ("Zeepaardjes tellen", "Zeepaardjes tekenen", "Zeesterren kijken")


@pytest.fixture
def reader() -> Any:
    scene = network_with(1)
    themes = [ThemeFactory(), ThemeFactory(), ThemeFactory()]
    for title, theme in zip(TITLES, themes, strict=True):
        PracticePageFactory(
            network=scene.network,
            parent=scene.page,
            title=title,
            themes=[theme],
            for_whom="groep 5",
        )
    index_all()
    return colleague_at(scene.schools[0])


def test_a_typing_error_a_choice_and_the_way_back(
    page: Page, reader: Any, sign_in: Callable[..., None], axe: Callable[..., None]
) -> None:
    sign_in(page, reader)
    page.goto(reverse("search:results"))
    page.get_by_role("combobox").fill("zeepardjes")
    page.get_by_role("button", name="Zoek", exact=True).click()
    expect(page.get_by_role("status").filter(has_text="“zeepaardjes”")).to_be_visible()
    results = page.get_by_role("list", name="Resultaten", exact=True)
    expect(results.get_by_role("listitem")).to_have_count(2)
    axe(page)

    narrow = page.get_by_role("button", name="Resultaten verfijnen")
    if narrow.is_visible():
        narrow.click()
        axe(page)
    page.get_by_role("complementary").get_by_role("link").first.click()
    expect(results.get_by_role("listitem")).to_have_count(1)
    expect(page).to_have_url(re.compile(r"q=zeepardjes.*theme="))
    page.get_by_role("list", name="Wat je koos").get_by_role("link").click()
    expect(results.get_by_role("listitem")).to_have_count(2)
    results.get_by_role("link").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Zeepaardjes")


def test_the_suggestions_are_a_combobox_for_the_keyboard_and_for_screen_readers(
    page: Page, reader: Any, sign_in: Callable[..., None], axe: Callable[..., None]
) -> None:
    sign_in(page, reader)
    page.goto(reverse("search:results"))
    field = page.get_by_role("combobox")
    expect(field).to_have_attribute("aria-expanded", "false")
    field.focus()
    page.keyboard.type("zeepa")
    listbox = page.get_by_role("listbox", name="Suggesties")
    expect(listbox.get_by_role("option")).to_have_count(2)
    expect(field).to_have_attribute("aria-expanded", "true")
    expect(field).to_have_attribute("aria-controls", listbox.get_attribute("id") or "")
    expect(page.get_by_role("status").filter(has_text="Suggesties: 2")).to_have_count(1)
    axe(page)

    page.keyboard.press("ArrowDown")
    chosen = listbox.get_by_role("option", selected=True)
    expect(chosen).to_have_count(1)
    expect(field).to_have_attribute("aria-activedescendant", chosen.get_attribute("id") or "")
    expect(field).to_be_focused()
    page.keyboard.press("ArrowUp")  # back in the field
    expect(listbox.get_by_role("option", selected=True)).to_have_count(0)
    page.keyboard.press("ArrowUp")  # from the field to the last one
    expect(listbox.get_by_role("option").last).to_have_attribute("aria-selected", "true")

    page.keyboard.press("Escape")
    expect(listbox).to_be_hidden()
    expect(field).to_have_value("zeepa")
    page.keyboard.type("ardjes ")
    page.keyboard.type("t")
    page.keyboard.press("Backspace")
    page.keyboard.type("te")
    expect(listbox.get_by_role("option")).to_have_count(2)
    page.keyboard.press("ArrowDown")
    label = listbox.get_by_role("option", selected=True).locator("span").first.inner_text()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text(label)


def test_enter_without_a_choice_searches(
    page: Page, reader: Any, sign_in: Callable[..., None]
) -> None:
    sign_in(page, reader)
    page.goto(reverse("search:results"))
    page.get_by_role("combobox").focus()
    page.keyboard.type("zeesterren")
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="Zeesterren kijken")).to_be_visible()
