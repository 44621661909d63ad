"""An expired session loses nothing that was typed."""

from __future__ import annotations

import re
import time
from html import unescape
from unittest import mock

import pytest
from django.test import Client
from django.urls import reverse

from accounts import keeping
from networks.actions.pages import latest_draft
from tests.factories import PASSWORD, network_with

pytestmark = pytest.mark.django_db

SENTENCE = "Elke groep bespreekt elke week een tekst: “rijk” & <vrij>."


@pytest.fixture
def scene():
    return network_with(1)


@pytest.fixture
def url(scene):
    return reverse("networks:goal_question", args=[scene.network.public_id, 2])


def too_late(client: Client, url: str, **data):
    """Sends a form after the session ran out."""
    return client.post(url, {"practice_change": SENTENCE, "seen": "", **data})


def sign_in(client: Client, html: str, user, **changes):
    main = html[html.index("<main") :]
    assert f'action="{reverse("accounts:sign_in")}' in main
    kept = unescape(re.search(r'name="kept" value="([^"]*)"', main)[1])
    data = {"username": user.email, "password": PASSWORD, "kept": kept} | changes
    return client.post(reverse("accounts:sign_in"), data)


def resend(client: Client, html: str):
    """Presses the button on the page that says that what was typed is still there."""
    main = html[html.index("<main") : html.index("</main")]
    action = unescape(re.search(r'<form[^>]* action="([^"]*)"', main)[1])
    fields = re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)"', main)
    return client.post(action, {unescape(name): unescape(value) for name, value in fields})


def test_what_was_typed_goes_along_through_the_sign_in_form(client, scene, url):
    answer = too_late(client, url)
    assert answer.status_code == 401
    assert "Wat je typte is er nog" in answer.content.decode()
    answer = sign_in(client, answer.content.decode(), scene.lead)
    assert answer.status_code == 200
    assert resend(client, answer.content.decode()).status_code == 302
    draft = latest_draft(scene.page)
    assert draft.practice_change == SENTENCE


def test_a_wrong_password_loses_it_neither(client, scene, url):
    html = too_late(client, url).content.decode()
    html = sign_in(client, html, scene.lead, password="verkeerd").content.decode()
    html = sign_in(client, html, scene.lead).content.decode()
    resend(client, html)
    assert latest_draft(scene.page).practice_change == SENTENCE


def test_who_signed_in_in_another_tab_meanwhile_goes_on(client, scene, url):
    html = too_late(client, url).content.decode()
    client.force_login(scene.lead)
    answer = sign_in(client, html, scene.lead)
    resend(client, answer.content.decode())
    assert latest_draft(scene.page).practice_change == SENTENCE


def test_who_signs_in_as_somebody_else_may_no_more_than_before(client, scene, url):
    html = too_late(client, url).content.decode()
    stranger = network_with(1).lead
    html = sign_in(client, html, stranger).content.decode()
    assert resend(client, html).status_code == 404
    assert latest_draft(scene.page).practice_change != SENTENCE


@pytest.mark.parametrize("kept", ["", "x", "eyJ4IjoxfQ:1abc:def", "\x00", "a" * 5000])
def test_what_was_not_signed_here_is_left_aside(client, scene, kept):
    data = {"username": scene.lead.email, "password": PASSWORD, "kept": kept}
    answer = client.post(reverse("accounts:sign_in"), data)
    assert answer.status_code == 302


def test_after_half_a_day_it_is_forgotten(client, scene, url):
    html = too_late(client, url).content.decode()
    later = time.time() + keeping.KEPT_FOR.total_seconds() + 60
    with mock.patch("django.core.signing.time.time", return_value=later):
        answer = sign_in(client, html, scene.lead)
    assert answer.status_code == 302


def test_a_forged_form_is_not_kept(scene, url):
    """Somebody else's page cannot lay words in the mouth of who signs in."""
    client = Client(enforce_csrf_checks=True)
    assert too_late(client, url).status_code == 403


def test_the_autosave_hears_that_nobody_is_signed_in(client, url):
    answer = client.post(url, {"practice_change": "x"}, headers={"X-Autosave": "1"})
    assert (answer.status_code, answer.json()) == (401, {"signed_out": True})


def test_who_only_wants_to_look_signs_in_and_comes_back(client, url):
    answer = client.get(url)
    assert answer.status_code == 302
    assert answer.url.endswith(f"?next={url}")
