"""The pages of the demo as their readers meet them: in a real browser, by keyboard, on a phone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from django.urls import reverse
from django.utils import timezone, translation

from accounts.models import User
from home.demo.loading import load_demo
from networks.models import MeetingPage, NetworkPage, PracticePage
from schools.models import Priority, School
from tests.factories import (
    PASSWORD,
    ContributionFactory,
    MeetingPageFactory,
    colleague_at,
    network_with,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

pytestmark = pytest.mark.browser
NARROWEST = 320  # pixels


@pytest.fixture
def demo(transactional_db: None) -> None:
    load_demo(today=timezone.localdate())


def everybodys_pages() -> list[str]:
    return ["/", reverse("search:results") + "?q=lezen", "/netwerken/", "/en/", "/bestaat-niet/"]


def pages_of_a_member() -> list[str]:
    network = NetworkPage.objects.get(slug="rijke-teksten")
    meetings = MeetingPage.objects.filter(network=network.network).order_by("starts_at")
    priority = Priority.objects.get(title="Rijke teksten in alle groepen")
    return [
        reverse("home:start"),
        network.url,
        meetings.filter(meeting__state="closed").last().url,
        meetings.last().url,
        PracticePage.objects.filter(network=network.network).first().url,
        School.objects.get(site_code="99AA00").get_absolute_url(),
        priority.get_absolute_url(),
        reverse("accounts:account"),
        reverse("accounts:password_change"),
    ]


def inspect(page: Page, url: str, axe: Callable[..., None], complaints: list[str]) -> None:
    """One page, light and dark: no barrier that axe sees, and nothing wider than the screen."""
    page.goto(url)
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        axe(page)
    size = page.viewport_size
    page.set_viewport_size({"width": NARROWEST, "height": size["height"]})
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROWEST, url
    page.set_viewport_size(size)
    if url == "/bestaat-niet/":  # the browser calls every 404 an error
        complaints.clear()


def test_strangers_and_members_meet_no_barrier_on_any_page(
    demo: None,
    page: Page,
    sign_in: Callable[[Page, User], None],
    axe: Callable[..., None],
    complaints: list[str],
) -> None:
    for url in [*everybodys_pages(), reverse("accounts:sign_in")]:
        inspect(page, url, axe, complaints)
    sign_in(page, User.objects.get(email="samira@voorbeeld.invalid"))
    for url in pages_of_a_member():
        inspect(page, url, axe, complaints)


def english_pages() -> list[str]:
    with translation.override("en"):
        return [
            *("/en/", "/en/networks/", "/en/networks/rich-texts/"),
            reverse("search:results") + "?q=reading",
            *(reverse(f"home:{name}") for name in ("start", "accessibility")),
            *(reverse(f"accounts:{name}") for name in ("account", "password_change")),
            School.objects.get(site_code="99AA00").get_absolute_url(),
        ]


def test_in_english_nobody_meets_a_barrier_either(
    demo: None,
    desktop: Page,
    sign_in: Callable[[Page, User], None],
    axe: Callable[..., None],
    complaints: list[str],
) -> None:
    sign_in(desktop, User.objects.get(email="samira@voorbeeld.invalid"))
    for url in english_pages():
        inspect(desktop, url, axe, complaints)
        assert desktop.locator("html").get_attribute("lang") == "en"


def test_letters_twice_as_large_fit_on_every_page(
    demo: None, phone: Page, sign_in: Callable[[Page, User], None]
) -> None:
    """As in the settings of the browser (WCAG 1.4.4): nothing is wider than the screen."""
    sign_in(phone, User.objects.get(email="samira@voorbeeld.invalid"))
    sizes = {"fontSizes": {"standard": 32, "fixed": 26}}
    phone.context.new_cdp_session(phone).send("Page.setFontSizes", sizes)
    wider = {}
    for url in ["/", "/netwerken/", *pages_of_a_member()]:
        phone.goto(url)
        over = phone.evaluate("document.documentElement.scrollWidth - innerWidth")
        if over > 0:
            wider[url] = over
    assert phone.evaluate("getComputedStyle(document.documentElement).fontSize") == "32px"
    assert not wider


def test_somebody_follows_a_link_signs_in_by_keyboard_and_lands_where_it_led(
    transactional_db: None, phone: Page
) -> None:
    scene = network_with(1)
    joined = scene.network.schools.get()
    ContributionFactory(
        network=scene.network,
        school=joined.school,
        priority=joined.priority,
        stage="embedded",
        confirmed=True,
    )
    reader, priority = colleague_at(joined.school), joined.priority
    phone.goto(priority.get_absolute_url())

    phone.locator("input[name=username]").focus()
    phone.keyboard.type(reader.email)
    phone.keyboard.press("Tab")
    phone.keyboard.type(PASSWORD)
    phone.keyboard.press("Enter")

    phone.wait_for_url(lambda url: url.endswith(priority.get_absolute_url()) and "?" not in url)
    assert phone.get_by_role("heading", name="Hieraan droegen bij").is_visible()
    assert phone.get_by_text("Vaste afspraak").first.is_visible()


def test_the_first_tab_leads_past_the_menu(transactional_db: None, desktop: Page) -> None:
    desktop.goto("/netwerken/")

    desktop.keyboard.press("Tab")
    desktop.keyboard.press("Enter")

    assert desktop.evaluate("document.activeElement.id") == "main"


def test_on_a_phone_the_next_meeting_stands_right_under_the_goal(
    transactional_db: None, phone: Page, sign_in: Callable[[Page, User], None]
) -> None:
    scene = network_with(1)
    MeetingPageFactory(network=scene.network, parent=scene.page, closed=True)
    upcoming = MeetingPageFactory(network=scene.network, parent=scene.page, title="Samen verder")
    sign_in(phone, scene.lead)
    phone.goto(scene.page.url)

    headings: list[Any] = phone.locator("main h1, main h2, main h3").all_inner_texts()

    assert headings.index(upcoming.title) == headings.index("Ons doel") + 1


def test_every_page_shows_the_same_without_javascript(
    demo: None, chromium: Any, live_server: Any, sign_in: Callable[[Page, User], None]
) -> None:
    shown: dict[bool, list[str]] = {}
    for script in (True, False):
        context = chromium.new_context(base_url=live_server.url, java_script_enabled=script)
        page = context.new_page()
        sign_in(page, User.objects.get(email="samira@voorbeeld.invalid"))
        shown[script] = []
        for url in ["/", "/netwerken/", *pages_of_a_member()]:
            page.goto(url)
            shown[script].append(page.locator("main h1").inner_text())
            assert page.locator("main").inner_text().count("\n") > 1
        context.close()
    assert shown[True] == shown[False]


def test_pages_work_without_javascript(
    transactional_db: None, chromium: Any, live_server: Any
) -> None:
    scene = network_with(1, visibility="public")
    context = chromium.new_context(base_url=live_server.url, java_script_enabled=False)
    page = context.new_page()

    page.goto("/netwerken/")
    page.get_by_role("link", name=scene.page.title).click()

    assert page.get_by_role("heading", level=1).inner_text() == scene.page.title
    context.close()
