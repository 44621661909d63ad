"""A question about the goal says what the portal makes of the answer while it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from django.urls import reverse

from tests.factories import network_with

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def test_the_verdict_changes_with_the_answer_that_was_kept(
    phone: Page, sign_in: Callable[..., None], axe: Callable[..., None]
) -> None:
    scene = network_with(2)
    sign_in(phone, scene.lead)
    phone.goto(reverse("networks:goal_question", args=[scene.network.public_id, 1]))
    field, verdict = phone.locator("#id_target_group"), phone.get_by_role("status")
    field.fill("")
    verdict.filter(has_text="omdat er nog niets is ingevuld").wait_for()
    field.fill("leerlingen van groep 5 op twee scholen")
    verdict.filter(has_text="Dit is duidelijk.").wait_for()
    assert "nog niets is ingevuld" not in phone.locator("#verdict").inner_text()
    assert field.evaluate("field => field === document.activeElement"), "the cursor stays"
    axe(phone)
