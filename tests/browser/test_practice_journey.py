"""A member writes a practice on a phone, a lead reads and publishes it, a colleague finds it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from networks.approval import attach_once
from networks.models import PracticePage
from tests.factories import SchoolFactory, colleague_at, network_with

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

STEPS = "1. Schrijf drie vragen op.\n2. Lees de tekst."
# Wider than the screen: somebody has to move it sideways.
TOO_WIDE = "() => document.documentElement.scrollWidth > innerWidth"
ONE_SHEET = b"/Count 1\n"


@pytest.fixture
def scene() -> Any:
    scene = network_with(1, members=1)
    attach_once()
    return scene


def sits(page: Page, axe: Callable[..., None]) -> None:
    """The screen fits, and has no barrier."""
    assert not page.evaluate(TOO_WIDE)
    axe(page)


def press(page: Page, name: str) -> None:
    """By keyboard."""
    button = page.locator("main").get_by_role("button", name=name, exact=True)
    button.focus()
    with page.expect_navigation():
        page.keyboard.press("Enter")


def test_from_a_draft_on_the_phone_to_a_page_that_a_colleague_prints(
    scene: Any,
    phone: Page,
    sign_in: Callable[..., None],
    axe: Callable[..., None],
    tmp_path: Any,
) -> None:
    member, mine = scene.members[0], reverse("networks:my_practices")
    sign_in(phone, member)
    phone.goto(mine)
    sits(phone, axe)
    phone.get_by_role("link", name=f"Voor {scene.network}").click()
    phone.get_by_label("Hoe heet het?").fill("Drie vragen vooraf")
    press(phone, "Beginnen")

    # Saved by itself at a pause, and still there when the page is opened anew.
    phone.get_by_label("Voor wie?").fill("groep 5")
    phone.get_by_label("Hoe doe je het?").fill(STEPS)
    expect(phone.locator(".save-status")).to_contain_text("Opgeslagen om")
    phone.reload()
    expect(phone.get_by_label("Hoe doe je het?")).to_have_value(STEPS)
    sits(phone, axe)
    phone.get_by_text("Vertel meer", exact=True).click()
    phone.get_by_label("Een ander trefwoord").fill("Hardop Lezen")
    phone.get_by_label("Collega’s mogen mij hierover iets vragen").check()
    sits(phone, axe)

    press(phone, "Insturen")  # what is missing is said, and nothing is lost
    expect(phone.locator(".error-summary")).to_contain_text("Zeg wat je zag")
    expect(phone.get_by_label("Voor wie?")).to_have_value("groep 5")
    phone.get_by_label("Wat heb je gezien?").fill("Leerlingen vragen door.")
    file = tmp_path / "gespreksblad.txt"
    file.write_text("Wat weten we al?")
    phone.get_by_label("Voeg een bestand toe").set_input_files(file)
    press(phone, "Bekijk hoe het wordt")
    expect(phone.get_by_role("heading", name="Zo doe je het")).to_be_visible()
    sits(phone, axe)
    phone.get_by_role("link", name="Terug naar schrijven").click()
    press(phone, "Insturen")
    expect(phone.locator("main")).to_contain_text("Wacht op de netwerkleider")

    phone.context.clear_cookies()
    sign_in(phone, scene.lead)
    phone.goto(reverse("home:start"))
    phone.get_by_role("link", name="Lees: Drie vragen vooraf").click()
    sits(phone, axe)
    press(phone, "Plaatsen")
    page = PracticePage.objects.get(network=scene.network)
    assert page.live
    assert [tag.name for tag in page.tags.all()] == ["hardop lezen"]

    phone.context.clear_cookies()
    sign_in(phone, colleague_at(SchoolFactory(board=scene.network.board)))
    phone.goto(page.url)
    sits(phone, axe)
    ask = phone.get_by_role("link", name="Vraag een collega")
    assert (ask.get_attribute("href") or "").startswith(f"mailto:{member.email}")
    assert ONE_SHEET in phone.pdf(format="A4", prefer_css_page_size=True).replace(b"\r", b"")
