"""A teacher uses what a colleague shared and answers the mail weeks later; also by keyboard."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from django.core import mail
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import expect

from networks.models import Contribution, FollowUp, TryOut
from schools.models import SchoolHoliday
from tests.factories import (
    PASSWORD,
    PracticePageFactory,
    PriorityFactory,
    SchoolFactory,
    colleague_at,
    network_with,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def practice() -> Any:
    scene = network_with(1)
    return PracticePageFactory(
        network=scene.network, parent=scene.page, title="Exitticket met twee vragen"
    )


@pytest.fixture
def teacher(practice: Any) -> Any:
    school = SchoolFactory(board=practice.network.board, name="De Wilgentak")
    PriorityFactory(school=school, title="Zicht op leren")
    return colleague_at(school)


@pytest.fixture(autouse=True)
def school_every_day(monkeypatch: pytest.MonkeyPatch) -> None:
    SchoolHoliday.objects.all().delete()
    monkeypatch.setattr("networks.asking.mail_is_due", lambda *facts: True)


def weeks_later() -> None:
    today = timezone.localdate()
    FollowUp.objects.update(due_on=today)
    TryOut.objects.update(ask_on=today)


@pytest.fixture
def link_in_mail(live_server: Any, settings: Any) -> Callable[[], str]:
    settings.WAGTAILADMIN_BASE_URL = live_server.url

    def send() -> str:
        call_command("send_follow_ups")
        found = re.search(r"https?://\S+/hoe-ging-het/", mail.outbox[-1].body)
        assert found
        return found[0]

    return send


@pytest.fixture
def at_practice(page: Page, sign_in: Callable[..., None], practice: Any, teacher: Any) -> Page:
    sign_in(page, teacher)
    page.goto(practice.url)
    return page


def test_from_the_practice_to_the_answer(
    at_practice: Page, axe: Callable[..., None], link_in_mail: Callable[[], str], teacher: Any
) -> None:
    page = at_practice
    page.get_by_role("button", name="Ik ga dit proberen").click()
    expect(page.get_by_text("Het staat nu op je lijst.")).to_be_visible()
    axe(page)
    page.get_by_role("link", name="Wij proberen dit ook").click()
    axe(page)
    page.get_by_label("Met hoeveel collega").fill("3")
    page.get_by_label("Met wie begin je").fill("Groep 5 en 6")
    page.get_by_label("Voor welk speerpunt").select_option(label="Zicht op leren")
    page.get_by_role("button", name="Wij beginnen").click()
    expect(page.get_by_text("Je school doet mee.")).to_be_visible()
    made = Contribution.objects.get()
    assert (made.school.name, made.colleagues) == ("De Wilgentak", 3)
    assert (made.practice.title, made.priority.title) == (
        "Exitticket met twee vragen",
        "Zicht op leren",
    )

    weeks_later()
    page.context.clear_cookies()
    page.goto(link_in_mail())
    page.get_by_label("E-mailadres").fill(teacher.email)
    page.get_by_label("Wachtwoord", exact=True).fill(PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Hoe ging het?")
    axe(page)
    page.get_by_label("Eén zin").fill("De hele bouw doet mee.")
    page.get_by_role("button", name="We doen het samen").click()
    page.wait_for_url(f"**{reverse('home:start')}")
    expect(page.get_by_text("Bedankt.")).to_be_visible()
    assert Contribution.objects.get().stage == "team_applied"


def test_without_a_mouse(
    phone: Page, sign_in: Callable[..., None], practice: Any, teacher: Any
) -> None:
    sign_in(phone, teacher)
    phone.goto(practice.url)
    phone.get_by_role("button", name="Ik ga dit proberen").focus()
    phone.keyboard.press("Enter")
    expect(phone.get_by_text("Het staat nu op je lijst.")).to_be_visible()
    weeks_later()
    phone.goto(reverse("networks:questions"))
    phone.get_by_label("Eén zin").focus()
    phone.keyboard.type("Vrijdag gedaan")
    phone.keyboard.press("Tab")
    expect(phone.get_by_role("button", name="Nog niet")).to_be_focused()
    phone.keyboard.press("Tab")
    phone.keyboard.press("Space")
    phone.wait_for_url(f"**{reverse('home:start')}")
    own = TryOut.objects.get()
    assert (own.answer, own.note) == ("tried", "Vrijdag gedaan")
