"""The portal without a mouse: sign in, find a network, search, and fill in a form."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from networks.actions.pages import latest_draft
from tests.factories import PASSWORD, network_with

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.browser

MOST_TABS = 40
# What has the focus is seen whole: it stands in the window, and nothing lies over its middle.
IS_SEEN = """
() => {
  const focused = document.activeElement, box = focused.getBoundingClientRect();
  const x = box.left + box.width / 2, y = box.top + Math.min(box.height / 2, 20);
  const above = document.elementFromPoint(x, y);
  return box.top >= 0 && y <= innerHeight && !!above
    && (focused.contains(above) || above.contains(focused)
        || !!above.closest("label")?.contains(focused));
}
"""


def tab_to(page: Page, name: str) -> None:
    """Presses Tab until what is called so has the focus; it may never be hidden on the way."""
    for _press in range(MOST_TABS):
        page.keyboard.press("Tab")
        assert page.evaluate(IS_SEEN), page.evaluate("document.activeElement.outerHTML")
        said = page.evaluate(
            "(document.activeElement.labels?.[0] ?? document.activeElement).innerText"
        )
        if said.strip().startswith(name):
            return
    pytest.fail(f"{MOST_TABS} presses of Tab do not lead to “{name}”", pytrace=False)


def enter(page: Page, part: str) -> None:
    """Presses Enter, and waits for the address that it leads to."""
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: part in url)


def test_a_lead_works_without_a_mouse(transactional_db: None, desktop: Page) -> None:
    scene = network_with(1, name="Samen lezen")
    desktop.goto(reverse("accounts:sign_in"))
    tab_to(desktop, "E-mail")
    desktop.keyboard.type(scene.lead.email)
    tab_to(desktop, "Wachtwoord")
    desktop.keyboard.type(PASSWORD)
    enter(desktop, reverse("home:start"))

    tab_to(desktop, "Netwerken")
    enter(desktop, scene.page.get_parent().url)
    tab_to(desktop, "Samen lezen")
    enter(desktop, scene.page.url)
    expect(desktop.get_by_role("heading", level=1)).to_have_text("Samen lezen")

    tab_to(desktop, "Zoeken")
    enter(desktop, reverse("search:results"))
    while desktop.evaluate("document.activeElement.type") != "search":
        desktop.keyboard.press("Tab")
    desktop.keyboard.type("lezen")
    enter(desktop, "q=lezen")

    desktop.goto(reverse("networks:goal_question", args=[scene.network.public_id, 1]))
    tab_to(desktop, "Voor wie moet er iets veranderen?")
    desktop.keyboard.press("ControlOrMeta+A")
    desktop.keyboard.type("leerlingen van groep 5 en 6")
    tab_to(desktop, "Opslaan, en naar de volgende vraag")
    enter(desktop, reverse("networks:goal_question", args=[scene.network.public_id, 2]))
    assert latest_draft(scene.page).target_group == "leerlingen van groep 5 en 6"
