"""Forms within a page: they answer where the reader is, and without JavaScript as a whole page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from networks.actions import publish_goal
from networks.models import ActionItem, ActionState, Contribution, LeaderRecognition
from tests.factories import (
    PASSWORD,
    ActionItemFactory,
    ContributionFactory,
    leader_of,
    network_with,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Browser, Page

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

ASK = "Vraag schoolleiders of dit past"
BUSY = "We zijn ermee bezig"
SAID_SO = "Genoteerd: er is iemand mee bezig."
# A page that was loaded anew has forgotten it.
MARK = "window.isThisPage = true"
RESTS = 600  # milliseconds: as long as a double click may take nothing is sent again
IS_THIS_PAGE = "window.isThisPage === true"


@pytest.fixture
def scene() -> Any:
    scene = network_with(1, members=1)
    leader_of(scene.schools[0])
    publish_goal(by=scene.lead, network=scene.network, goal="Elke groep leest elke dag.")
    return scene


@pytest.fixture
def as_lead(page: Page, scene: Any, sign_in: Callable[..., None]) -> Page:
    """A browser in which the lead is signed in."""
    sign_in(page, scene.lead)
    return page


@pytest.fixture
def item(scene: Any) -> ActionItem:
    return ActionItemFactory(network=scene.network, owner=scene.lead, school=scene.schools[0])


def goal_of(scene: Any) -> str:
    return reverse("networks:goal", args=[scene.network.public_id])


def page_of(item: ActionItem) -> str:
    return reverse("networks:action_item", args=[item.public_id])


def open_(page: Page, url: str) -> None:
    page.goto(url)
    page.evaluate(MARK)


def fold_open(page: Page, choice: str) -> Any:
    """A choice on the page, unfolded."""
    page.locator("summary", has_text=choice).click()
    return page.locator("details", has=page.locator("summary", has_text=choice))


def told(page: Page, words: str) -> None:
    """What happened, once it is said: in view, and with the focus."""
    said = page.get_by_role("status").filter(has_text=words)
    said.wait_for()
    expect(said).to_be_focused()
    expect(said).to_be_in_viewport()


def test_what_happened_is_said_where_the_reader_is(
    page: Page, scene: Any, sign_in: Callable[..., None], axe: Callable[..., None]
) -> None:
    sign_in(page, scene.lead)
    open_(page, goal_of(scene))
    page.get_by_role("button", name=ASK).scroll_into_view_if_needed()
    before = page.evaluate("scrollY")
    page.get_by_role("button", name=ASK).click()

    told(page, "gevraagd")
    section = page.locator("section", has=page.get_by_role("heading", name="Herkennen"))
    expect(section.get_by_role("status")).to_have_count(1)
    assert abs(page.evaluate("scrollY") - before) < 100
    assert before > 0
    assert page.evaluate(IS_THIS_PAGE)
    assert LeaderRecognition.objects.count() == 1
    axe(page)


def test_back_leads_to_the_page_before(
    page: Page, item: ActionItem, scene: Any, sign_in: Callable[..., None]
) -> None:
    sign_in(page, scene.lead)
    page.goto(reverse("networks:my_action_items"))
    page.get_by_role("link", name=item.text).click()
    # until its scripts are there, a form is sent the plain way
    page.wait_for_url(f"**{page_of(item)}", wait_until="load")
    page.get_by_role("button", name=BUSY).click()
    told(page, SAID_SO)
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text("Mijn actiepunten")
    page.go_forward()
    expect(page.get_by_role("heading", level=1)).to_have_text(item.text)
    expect(page.get_by_role("button", name=BUSY)).to_have_count(0)


def test_what_is_wrong_stands_in_the_form_and_nothing_typed_is_lost(
    page: Page, item: ActionItem, scene: Any, sign_in: Callable[..., None], axe: Callable[..., None]
) -> None:
    sign_in(page, scene.lead)
    open_(page, page_of(item))
    choice = fold_open(page, "Iemand anders doet het")
    choice.get_by_label("Wat gaat iemand doen?").fill("Een tekst kiezen" * 30)
    choice.get_by_role("button", name="Opslaan").click()

    expect(page.locator(".error-summary")).to_be_focused()
    expect(page.locator(".error-summary")).to_be_in_viewport()
    field = choice.get_by_label("Wat gaat iemand doen?")
    expect(field).to_have_value("Een tekst kiezen" * 30)
    axe(page)
    # From there it goes on in place, and what counts the room that is left counts here too.
    field.fill("Een tekst kiezen")
    page.wait_for_timeout(RESTS)
    choice.get_by_role("button", name="Opslaan").click()
    told(page, "gewijzigd")
    expect(page.get_by_role("heading", level=1)).to_have_text("Een tekst kiezen")
    assert page.evaluate(IS_THIS_PAGE)
    assert page.url.endswith(page_of(item))


def test_what_leads_to_another_page_goes_there(
    page: Page, item: ActionItem, scene: Any, sign_in: Callable[..., None]
) -> None:
    sign_in(page, scene.lead)
    open_(page, page_of(item))
    choice = fold_open(page, "Het is gedaan")
    choice.get_by_label("Wat is er in de praktijk gebeurd?").fill("In groep 5 gelezen.")
    choice.get_by_role("button", name="Gedaan").click()
    page.wait_for_url("**/bijdrage/**")
    expect(page.get_by_role("status").filter(has_text="Gedaan.")).to_be_visible()
    assert not page.evaluate(IS_THIS_PAGE)


def test_what_leaves_nothing_to_say_is_said_on_top(
    page: Page, item: ActionItem, scene: Any, sign_in: Callable[..., None]
) -> None:
    """The choices are gone, and with them the place where the form stood."""
    sign_in(page, scene.lead)
    open_(page, page_of(item))
    choice = fold_open(page, "Het is niet gedaan")
    choice.get_by_role("textbox").fill("Er waren te veel invallers.")
    choice.get_by_role("button", name="Niet gedaan").click()
    told(page, "met de reden")
    assert page.evaluate(IS_THIS_PAGE)


def test_a_contribution_moves_on_in_place(
    page: Page, scene: Any, sign_in: Callable[..., None], axe: Callable[..., None]
) -> None:
    contribution = ContributionFactory(network=scene.network, claimed_by=scene.champions[0])
    sign_in(page, scene.champions[0])
    open_(page, reverse("networks:contribution", args=[contribution.public_id]))
    choice = fold_open(page, "Voeg iets toe waaraan je het ziet")
    choice.get_by_label("Titel").fill("Een foto van de boekenhoek")
    choice.get_by_label("Wat zie je?").fill("Er liggen elke week andere boeken.")
    choice.get_by_role("button", name="Toevoegen").click()
    told(page, "Toegevoegd")
    assert page.evaluate(IS_THIS_PAGE)
    assert Contribution.objects.get().evidence.count() == 1
    axe(page)


def test_an_expired_session_leads_to_sign_in_and_back(
    page: Page,
    item: ActionItem,
    scene: Any,
    sign_in: Callable[..., None],
    complaints: list[str],
) -> None:
    sign_in(page, scene.lead)
    open_(page, page_of(item))
    page.context.clear_cookies(name="sessionid")
    choice = fold_open(page, "Het is niet gedaan")
    choice.get_by_role("textbox").fill("Er waren te veel invallers.")
    choice.get_by_role("button", name="Niet gedaan").click()
    expect(page.get_by_text("Wat je typte is er nog").first).to_be_visible()
    assert not page.evaluate(IS_THIS_PAGE)
    page.get_by_label("E-mailadres").fill(scene.lead.email)
    page.get_by_label("Wachtwoord", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Inloggen").click()
    page.get_by_role("button", name="Opslaan").click()
    expect(page.get_by_role("status").filter(has_text="met de reden")).to_be_visible()
    item.refresh_from_db()
    assert item.reason == "Er waren te veel invallers."
    complaints.clear()  # 401


def test_who_signed_in_anew_in_another_tab_goes_on_here(
    page: Page, item: ActionItem, scene: Any, sign_in: Callable[..., None]
) -> None:
    sign_in(page, scene.lead)
    open_(page, page_of(item))
    tab = page.context.new_page()
    page.context.clear_cookies()
    tab.goto(reverse("accounts:sign_in"))
    tab.get_by_label("E-mailadres").fill(scene.lead.email)
    tab.get_by_label("Wachtwoord", exact=True).fill(PASSWORD)
    tab.get_by_role("button", name="Inloggen").click()
    tab.wait_for_url("**" + reverse("home:start"))
    page.get_by_role("button", name=BUSY).click()
    told(page, SAID_SO)


@pytest.mark.parametrize("status", [403, 404, 500])
def test_what_goes_wrong_is_said_and_what_was_typed_stays(
    as_lead: Page, status: int, item: ActionItem, complaints: list[str]
) -> None:
    page = as_lead
    open_(page, page_of(item))
    words = "<main><h1>Dit is mis</h1><p class='lead'>Dit is waarom</p></main>"
    page.route(
        lambda url: "niet-gedaan" in url,
        lambda route: route.fulfill(status=status, body=words, content_type="text/html"),
    )
    choice = fold_open(page, "Het is niet gedaan")
    choice.get_by_role("textbox").fill("Er waren te veel invallers.")
    choice.get_by_role("button", name="Niet gedaan").click()
    expect(choice.get_by_role("alert")).to_have_text("Dit is mis. Dit is waarom")
    expect(choice.get_by_role("alert")).to_be_in_viewport()
    expect(choice.get_by_role("button", name="Niet gedaan")).to_be_focused()
    expect(choice.get_by_role("textbox")).to_have_value("Er waren te veel invallers.")
    complaints.clear()


@pytest.mark.parametrize("knows", [True, False])
def test_without_a_connection_nothing_is_lost_and_it_goes_on_afterwards(
    as_lead: Page, knows: bool, item: ActionItem, complaints: list[str]
) -> None:
    """Whether the browser knows that there is none, or finds out."""
    page = as_lead
    open_(page, page_of(item))
    if knows:
        page.context.set_offline(True)
    else:
        page.route(lambda url: "bezig" in url, lambda route: route.abort())
    button = page.get_by_role("button", name=BUSY)
    button.click()
    expect(page.get_by_role("alert")).to_contain_text("Geen verbinding")
    expect(page.get_by_role("alert")).to_be_in_viewport()
    expect(button).to_be_focused()
    page.context.set_offline(False)
    page.unroute_all()
    page.wait_for_timeout(RESTS)
    button.click()
    told(page, SAID_SO)
    item.refresh_from_db()
    assert item.state == ActionState.BUSY
    complaints.clear()


def test_a_double_click_posts_once(
    page: Page, scene: Any, item: ActionItem, sign_in: Callable[..., None]
) -> None:
    sign_in(page, scene.lead)
    posted: list[str] = []
    page.on("request", lambda each: posted.append(each.url) if each.method == "POST" else None)
    open_(page, page_of(item))
    page.get_by_role("button", name=BUSY).dblclick()
    told(page, SAID_SO)
    assert len(posted) == 1
    choice = fold_open(page, "Het is gedaan")
    choice.get_by_label("Wat is er in de praktijk gebeurd?").fill("In groep 5 gelezen.")
    page.wait_for_timeout(RESTS)
    choice.get_by_role("button", name="Gedaan").dblclick()
    page.wait_for_url("**/bijdrage/**")
    assert len(posted) == 2
    assert Contribution.objects.count() == 1


def test_without_javascript_it_is_a_whole_page(
    chromium: Browser, live_server: Any, item: ActionItem, scene: Any, sign_in: Callable[..., None]
) -> None:
    context = chromium.new_context(
        base_url=live_server.url, java_script_enabled=False, locale="nl-NL"
    )
    page = context.new_page()
    sign_in(page, scene.lead)
    page.goto(page_of(item))
    page.get_by_role("button", name=BUSY).click()
    expect(page.get_by_role("status").filter(has_text=SAID_SO)).to_be_visible()
    page.goto(goal_of(scene))
    page.get_by_role("button", name=ASK).click()
    expect(page.get_by_role("status").filter(has_text="gevraagd")).to_be_visible()
    context.close()
