"""A log that is written in the room: kept at every pause, by two people, with a bad connection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from django.urls import reverse

from networks.actions.pages import latest_draft
from networks.models import Attendance
from tests.factories import MeetingPageFactory, NetworkMemberFactory, network_with

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

NOTES = "Wat bespraken jullie?"
DECISIONS = "Wat spraken jullie af?"


@pytest.fixture
def meeting() -> Any:
    scene = network_with(2, members=1)
    page = MeetingPageFactory(network=scene.network, parent=scene.page, title="Eerste teksten")
    return scene, page


def log_of(meeting_page: Any) -> str:
    return reverse("networks:log_meeting", args=[meeting_page.meeting.public_id])


def write(page: Page, label: str, words: str) -> None:
    """Fills a field, and waits until the autosave has been answered."""
    with page.expect_response(lambda answer: answer.request.method == "POST"):
        page.get_by_label(label).fill(words)


def saved(page: Page) -> None:
    page.get_by_role("status").filter(has_text="Opgeslagen om").wait_for()


def test_what_is_typed_is_kept_without_a_press(
    page: Page, meeting: Any, sign_in: Callable[..., None], axe: Callable[..., None]
) -> None:
    scene, meeting_page = meeting
    sign_in(page, scene.lead)
    page.goto(log_of(meeting_page))
    axe(page)
    page.get_by_label(scene.members[0].get_full_name()).check()
    page.get_by_label(NOTES).fill("Vijf teksten bekeken.")
    saved(page)
    assert latest_draft(meeting_page).notes == "Vijf teksten bekeken."
    assert Attendance.objects.filter(meeting=meeting_page.meeting, present=True).count() == 1
    page.reload()
    assert page.get_by_label(NOTES).input_value() == "Vijf teksten bekeken."


def test_an_action_item_that_is_half_typed_is_not_called_saved_and_stays(
    page: Page, meeting: Any, sign_in: Callable[..., None]
) -> None:
    scene, meeting_page = meeting
    sign_in(page, scene.lead)
    page.goto(log_of(meeting_page))
    write(page, "Wat gaat iemand doen?", "Een tekst kiezen")
    page.get_by_role("status").filter(has_text="nog niet het actiepunt").wait_for()
    page.reload()
    assert page.get_by_label("Wat gaat iemand doen?").input_value() == "Een tekst kiezen"
    page.get_by_role("button", name="Opslaan, en nog een actiepunt").click()
    page.get_by_text("Een tekst kiezen").wait_for()
    assert page.get_by_label("Wat gaat iemand doen?").input_value() == ""


def test_two_browsers_in_one_log_lose_nothing(
    phone: Page,
    desktop: Page,
    meeting: Any,
    sign_in: Callable[..., None],
    complaints: list[str],
) -> None:
    scene, meeting_page = meeting
    second_lead = NetworkMemberFactory(network=scene.network, lead=True).user
    sign_in(phone, scene.lead)
    sign_in(desktop, second_lead)
    for page in (phone, desktop):
        page.goto(log_of(meeting_page))
    write(phone, NOTES, "Vijf teksten bekeken.")
    write(desktop, DECISIONS, "Elke week een tekst.")
    saved(desktop)
    assert desktop.get_by_label(NOTES).input_value() == "Vijf teksten bekeken."
    # Both go on in the same field: nobody is overwritten, the later one chooses.
    write(phone, NOTES, "Vijf teksten bekeken, drie gekozen.")
    write(desktop, NOTES, "Zes teksten bekeken.")
    desktop.get_by_role("status").filter(has_text="Iemand anders schreef hier ook").wait_for()
    complaints.clear()  # 409
    desktop.get_by_role("button", name="Opslaan", exact=True).click()
    assert desktop.get_by_text("Vijf teksten bekeken, drie gekozen.").is_visible()
    assert desktop.get_by_label(NOTES).input_value() == "Zes teksten bekeken."
    assert latest_draft(meeting_page).notes == "Vijf teksten bekeken, drie gekozen."


def test_a_lost_connection_loses_nothing(
    phone: Page, meeting: Any, sign_in: Callable[..., None], complaints: list[str]
) -> None:
    scene, meeting_page = meeting
    sign_in(phone, scene.lead)
    phone.goto(log_of(meeting_page))
    phone.context.set_offline(True)
    phone.get_by_label(NOTES).fill("Vijf teksten bekeken.")
    phone.get_by_role("status").filter(has_text="Geen verbinding").wait_for()
    phone.context.set_offline(False)
    saved(phone)
    assert latest_draft(meeting_page).notes == "Vijf teksten bekeken."
    complaints.clear()  # the browser says that it was offline


def test_an_expired_session_loses_nothing(
    phone: Page, meeting: Any, sign_in: Callable[..., None], complaints: list[str]
) -> None:
    scene, meeting_page = meeting
    sign_in(phone, scene.lead)
    phone.goto(log_of(meeting_page))
    phone.context.clear_cookies(name="sessionid")
    phone.get_by_label(NOTES).fill("Vijf teksten bekeken.")
    phone.get_by_role("status").filter(has_text="Je bent uitgelogd").wait_for()
    phone.get_by_role("button", name="Opslaan", exact=True).click()
    phone.get_by_text("Wat je typte is er nog").first.wait_for()
    sign_in(phone, scene.lead)
    phone.get_by_label("E-mailadres").fill(scene.lead.email)
    phone.get_by_label("Wachtwoord", exact=True).fill("een goed wachtwoord")
    phone.get_by_role("button", name="Inloggen").click()
    phone.get_by_role("button", name="Opslaan").click()
    phone.get_by_text("De mensen van het netwerk kunnen het lezen").wait_for()
    meeting_page.refresh_from_db()
    assert meeting_page.notes == "Vijf teksten bekeken."
    complaints.clear()  # 401


def test_without_javascript_the_button_saves(
    chromium: Any, live_server: Any, meeting: Any, sign_in: Callable[..., None]
) -> None:
    scene, meeting_page = meeting
    context = chromium.new_context(base_url=live_server.url, java_script_enabled=False)
    page = context.new_page()
    sign_in(page, scene.lead)
    page.goto(log_of(meeting_page))
    page.get_by_label(NOTES).fill("Vijf teksten bekeken.")
    page.get_by_role("button", name="Opslaan", exact=True).click()
    meeting_page.refresh_from_db()
    assert meeting_page.notes == "Vijf teksten bekeken."
    context.close()


def test_no_form_is_sent_off_into_nothing(
    phone: Page, meeting: Any, sign_in: Callable[..., None]
) -> None:
    scene, _meeting_page = meeting
    sign_in(phone, scene.lead)
    phone.goto(reverse("networks:plan_meeting", args=[scene.network.public_id]))
    phone.get_by_label("Waar gaat het over?").fill("Wat is een rijke tekst?")
    phone.context.set_offline(True)
    phone.get_by_role("button", name="Plan deze bijeenkomst").click()
    phone.get_by_role("alert").filter(has_text="Geen verbinding").wait_for()
    phone.context.set_offline(False)
    assert phone.get_by_label("Waar gaat het over?").input_value() == "Wat is een rijke tekst?"


def test_who_adds_one_more_action_item_writes_on_in_its_field(
    page: Page, meeting: Any, sign_in: Callable[..., None]
) -> None:
    scene, meeting_page = meeting
    sign_in(page, scene.lead)
    page.goto(log_of(meeting_page))
    page.locator("#id_item_text").fill("Vraag het team")
    page.keyboard.press("Enter")
    page.wait_for_url("**#id_item_text")
    page.keyboard.type("Probeer een tekst uit")
    assert page.locator("#id_item_text").input_value() == "Probeer een tekst uit"
    assert page.get_by_role("link", name="Vraag het team").is_visible()
