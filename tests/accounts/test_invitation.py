"""The mail to who has a new account: what it says, and that its link works."""

from __future__ import annotations

import re

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import translation

from accounts.invitations import send_after_commit
from accounts.models import User

pytestmark = pytest.mark.django_db
PASSWORD = "vier korte woorden samen"


@pytest.fixture
def invited(django_capture_on_commit_callbacks):
    """Makes an account and sends its mail, in a language."""

    def make(language="nl", **fields):
        user = User(email="sanne@voorbeeld.invalid", **{"first_name": "Sanne", **fields})
        user.set_unusable_password()
        user.save()
        with translation.override(language), django_capture_on_commit_callbacks(execute=True):
            send_after_commit(user)
        return user

    return make


def link():
    return re.search(r"https?://\S+", mail.outbox[0].body)[0]


def test_the_mail_says_who_for_and_how_in_text_and_html(invited, settings):
    settings.WAGTAILADMIN_BASE_URL = "https://portaal.voorbeeld.invalid/"
    user = invited("en")
    [sent] = mail.outbox
    [(html, kind)] = sent.alternatives
    assert kind == "text/html"
    assert link().startswith("https://portaal.voorbeeld.invalid/en/")
    for text in (sent.body, html):
        assert "Sanne" in text
        assert user.email in text
        assert link() in text
        assert "works once" in text
    assert sent.to == [user.email]
    assert "\n" not in sent.subject
    assert "account" in sent.subject


def test_a_name_with_markup_is_only_text(invited):
    invited(first_name="<b>Sanne</b>")
    html = mail.outbox[0].alternatives[0][0]
    assert "<b>Sanne" not in html
    assert "&lt;b&gt;Sanne" in html
    assert "<b>Sanne</b>" in mail.outbox[0].body


def test_the_link_leads_to_a_password_and_the_start_page(invited):
    user, browser = invited(), Client()
    page = browser.get("/" + link().split("/", 3)[3], follow=True)
    assert page.context["validlink"] is True
    new = {"new_password1": PASSWORD, "new_password2": PASSWORD}
    done = browser.post(page.redirect_chain[-1][0], new)
    assert done.url == reverse("accounts:password_reset_complete")
    sign_in = {"username": user.email.upper(), "password": PASSWORD}
    signed_in = browser.post(reverse("accounts:sign_in"), sign_in)
    assert signed_in.url == reverse("home:start")
    assert browser.get(signed_in.url).status_code == 200
    again = Client().get("/" + link().split("/", 3)[3], follow=True)
    assert again.context["validlink"] is False
