"""On paper: what a page says, where it is from, and nothing to press."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from tests.factories import MeetingPageFactory, PracticePageFactory, network_with

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

TO_PRESS = (
    "button, form, input, select, textarea, nav, details:not([open]), a.button:not(.on-paper)"
)
# Of headings: whether they may stand at the foot of a page, away from what they are about.
ALONE = """
() => [...document.querySelectorAll("h1, h2, h3, h4")]
  .filter((each) => getComputedStyle(each).breakAfter !== "avoid").map((each) => each.innerText)
"""
# Wider than the paper is cut off.
CUT_OFF = "() => document.documentElement.scrollWidth > innerWidth"


@pytest.mark.parametrize("which", ["network", "meeting", "practice", "school", "priority", "goal"])
def test_a_page_fits_on_paper(which: str, desktop: Page, sign_in: Callable[..., None]) -> None:
    scene = network_with(2, members=1, concrete_goal=True)
    school = scene.network.schools.first()
    pages: dict[str, Any] = {
        "network": lambda: scene.page.url,
        "meeting": lambda: MeetingPageFactory(network=scene.network, parent=scene.page).url,
        "practice": lambda: PracticePageFactory(network=scene.network, parent=scene.page).url,
        "school": school.school.get_absolute_url,
        "priority": school.priority.get_absolute_url,
        "goal": lambda: reverse("networks:goal", args=[scene.network.public_id]),
    }
    url = pages[which]()
    sign_in(desktop, scene.lead)
    desktop.set_viewport_size({"width": 673, "height": 1000})  # A4 within its margins
    desktop.emulate_media(media="print", color_scheme="dark")
    desktop.goto(url)
    expect(desktop.locator(TO_PRESS).locator("visible=true")).to_have_count(0)
    assert desktop.evaluate(ALONE) == []
    assert not desktop.evaluate(CUT_OFF)
    paper = desktop.evaluate("getComputedStyle(document.body).backgroundColor")
    assert paper == "rgb(255, 255, 255)"
    expect(desktop.locator(".source")).to_contain_text(desktop.url)
    # Where it is from stands on top: at the end it would stand alone on many a last page.
    source, heading = (desktop.locator(each).bounding_box() for each in (".source", "h1"))
    assert source
    assert heading
    assert source["y"] < heading["y"]
