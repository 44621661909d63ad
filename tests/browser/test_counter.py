"""How much room is left in a field, for who pastes something long in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from django.urls import reverse

from tests.factories import MeetingPageFactory, network_with

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def test_a_field_that_fills_up_says_how_much_is_left_and_cuts_nothing(
    phone: Page, sign_in: Callable[[Page, Any], None]
) -> None:
    scene = network_with(1)
    meeting = MeetingPageFactory(network=scene.network, parent=scene.page).meeting
    sign_in(phone, scene.lead)
    phone.goto(reverse("networks:log_meeting", args=[meeting.public_id]))
    field = phone.locator("#id_contribution_to_goal")
    shown = phone.locator("#id_contribution_to_goal ~ .counter")
    field.fill("x" * 1599)
    assert not shown.is_visible()
    field.fill("x" * 1600)
    assert "400" in shown.inner_text()
    field.fill("x" * 2100)
    assert "100" in shown.inner_text()
    assert len(field.input_value()) == 2100
    said = phone.locator("#id_contribution_to_goal ~ [role=status]")
    said.filter(has_text="100").wait_for(state="attached")
