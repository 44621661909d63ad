"""The way in and out, through real requests."""

from __future__ import annotations

import re
from html import unescape
from urllib.parse import quote

import pytest
from django.contrib.sessions.models import Session
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from django.utils import translation

from tests.factories import PASSWORD, UserFactory

pytestmark = pytest.mark.django_db

WRONG = "een-heel-ander-wachtwoord"
ELSEWHERE = [
    "//evil.example",
    "///evil.example",
    "////evil.example",
    "https:evil.example",
    "https:/evil.example",
    "https:///evil.example",
    "https://evil.example/mijn/",
    "http://testserver@evil.example/",
    "http://testserver.evil.example/",
    "\\\\evil.example",
    "/\\evil.example",
    "\\/evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "\x00//evil.example",
    "\x08//evil.example",
    "\u2028//evil.example",
    " //evil.example",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "ftp://testserver/",
    "http://[::1",
    "//[evil",
    "/" * 5 + "evil.example",
    "/" + "a" * 10_000,
]


def sign_in(client: Client, email: str, password: str = PASSWORD, **more: str):
    return client.post(
        reverse("accounts:sign_in"), {"username": email, "password": password, **more}
    )


def action_of(page: HttpResponse) -> str:
    html = page.content.decode()
    return unescape(re.search(r'class="form" method="post" action="([^"]+)"', html)[1])


def links(page: HttpResponse) -> list[str]:
    return [unescape(link) for link in re.findall(r' href="([^"]+)"', page.content.decode())]


def signed_in(client: Client) -> bool:
    return "_auth_user_id" in client.session


# ---------------------------------------------------------------- signing in


def test_signing_in_leads_to_the_start_page(client: Client) -> None:
    user = UserFactory()
    response = sign_in(client, user.email)
    assert response.status_code == 302
    assert response.url == reverse("home:start")
    assert client.session["_auth_user_id"] == str(user.pk)


def test_signing_in_in_english_leads_to_the_english_start_page(client: Client) -> None:
    user = UserFactory()
    with translation.override("en"):
        response = sign_in(client, user.email)
        start = reverse("home:start")
    assert start.startswith("/en/")
    assert response.url == start


@pytest.mark.parametrize(
    "typed",
    ["anna@school.invalid", "ANNA@SCHOOL.INVALID", "Anna@School.Invalid", " anna@school.invalid "],
)
@pytest.mark.parametrize("stored", ["anna@school.invalid", "Anna@school.invalid"])
def test_capitals_and_spaces_around_the_address_do_not_matter(
    client: Client, stored: str, typed: str
) -> None:
    UserFactory(email=stored)
    sign_in(client, typed)
    assert signed_in(client)


def test_capitals_and_spaces_in_the_password_do_matter(client: Client) -> None:
    user = UserFactory(password="Twee Woorden Samen")
    sign_in(client, user.email, "twee woorden samen")
    sign_in(client, user.email, " Twee Woorden Samen")
    assert not signed_in(client)
    sign_in(client, user.email, "Twee Woorden Samen")
    assert signed_in(client)


def test_the_page_that_was_asked_for_is_not_forgotten(client: Client) -> None:
    user = UserFactory()
    account = client.get(reverse("accounts:account"))
    assert account.status_code == 302
    page = client.get(account.url)
    assert page.context["next"] == reverse("accounts:account")
    form = {"username": user.email, "password": PASSWORD}
    wrong = client.post(action_of(page), form | {"password": WRONG})
    assert wrong.context["next"] == reverse("accounts:account")
    in_english = next(found for found in links(wrong) if found.startswith("/en/"))
    assert in_english.endswith("?next=" + quote(reverse("accounts:account"), safe=""))
    assert client.post(action_of(wrong), form).url == reverse("accounts:account")


def test_the_page_that_was_asked_for_keeps_its_question(client: Client) -> None:
    user = UserFactory()
    wanted = "/zoeken/?q=woordenschat&p=2#resultaten"
    assert sign_in(client, user.email, next=wanted).url == wanted


@pytest.mark.parametrize("hostile", ELSEWHERE, ids=lambda value: repr(value)[:30])
def test_next_never_leads_elsewhere(client: Client, hostile: str) -> None:
    user = UserFactory()
    page = client.get(reverse("accounts:sign_in"), {"next": hostile})
    assert page.status_code == 200
    assert page.context["next"] == ""
    assert "evil" not in page.content.decode().split("<main")[1]
    response = sign_in(client, user.email, next=hostile)
    assert response.status_code == 302
    assert response.url == reverse("home:start")
    again = client.get(reverse("accounts:sign_in"), {"next": hostile})
    assert again.url == reverse("home:start")


def test_next_of_this_site_over_plain_http_is_refused_on_a_secure_one(client: Client) -> None:
    user = UserFactory()
    response = client.post(
        reverse("accounts:sign_in"),
        {"username": user.email, "password": PASSWORD, "next": "http://testserver/mijn/"},
        secure=True,
    )
    assert response.url == reverse("home:start")


def test_who_is_signed_in_already_goes_to_the_start_page(client: Client) -> None:
    client.force_login(UserFactory())
    response = client.get(reverse("accounts:sign_in"))
    assert response.url == reverse("home:start")


def test_who_is_signed_in_already_goes_on_to_the_page_that_was_asked_for(client: Client) -> None:
    client.force_login(UserFactory())
    account = reverse("accounts:account")
    response = client.get(reverse("accounts:sign_in"), {"next": account}, follow=True)
    assert response.redirect_chain == [(account, 302)]
    assert response.status_code == 200


def test_the_sign_in_page_as_next_is_no_loop(client: Client) -> None:
    sign_in_url = reverse("accounts:sign_in")
    user = UserFactory()
    response = sign_in(client, user.email, next=sign_in_url)
    response = client.get(response.url)
    assert response.url == reverse("home:start")
    response = client.get(sign_in_url, {"next": sign_in_url})
    assert client.get(response.url).url == reverse("home:start")


def test_a_page_that_sends_back_to_signing_in_is_refused_instead_of_a_loop(client: Client) -> None:
    client.force_login(UserFactory())
    sign_in_url = reverse("accounts:sign_in")
    first = client.get(sign_in_url, {"next": "/afgesloten/"})
    assert first.url == "/afgesloten/"
    second = client.get(sign_in_url, {"next": "/afgesloten/"})
    assert second.status_code == 403
    assert client.get(sign_in_url, {"next": "/afgesloten/"}).status_code == 302


# ---------------------------------------------------------------- refusals


def test_a_wrong_password_an_unknown_and_a_stopped_account_get_the_same_answer(
    client: Client,
) -> None:
    known = UserFactory(email="a@school.invalid")
    UserFactory(email="b@school.invalid", is_active=False)
    answers = {
        email: sign_in(Client(), email, WRONG)
        for email in (known.email, "b@school.invalid", "c@school.invalid")
    } | {"stopped, right password": sign_in(Client(), "b@school.invalid", PASSWORD)}
    assert {answer.status_code for answer in answers.values()} == {200}
    errors = {str(answer.context["form"].errors) for answer in answers.values()}
    assert len(errors) == 1


def test_what_was_typed_stays_but_never_the_password(client: Client) -> None:
    html = sign_in(client, "typfout@school.invalid", WRONG).content.decode()
    assert 'value="typfout@school.invalid"' in html
    assert WRONG not in html


def test_an_empty_form_says_at_each_field_what_to_do(client: Client) -> None:
    html = sign_in(client, "", "").content.decode()
    for field in ("username", "password"):
        assert f'id="id_{field}_error"' in html
        assert f'aria-describedby="id_{field}_error"' in html
    assert html.count('aria-invalid="true"') == 2


def test_password_managers_can_fill_in_and_people_can_paste(client: Client) -> None:
    html = client.get(reverse("accounts:sign_in")).content.decode()
    assert 'autocomplete="username"' in html
    assert 'autocomplete="current-password"' in html
    assert "onpaste" not in html
    assert "<script" not in html.split("<main")[1]
    assert " style=" not in html


# ---------------------------------------------------------------- the session


def test_the_session_gets_another_key_at_signing_in(client: Client) -> None:
    session = client.session
    session["before"] = "something"
    session.save()
    before = session.session_key
    client.cookies["sessionid"] = before
    sign_in(client, UserFactory().email)
    assert client.session.session_key != before
    assert not Session.objects.filter(session_key=before).exists()


def test_the_csrf_token_changes_at_signing_in() -> None:
    client = Client(enforce_csrf_checks=True)
    client.get(reverse("accounts:sign_in"))
    before = client.cookies["csrftoken"].value
    refused = sign_in(client, UserFactory().email)
    assert refused.status_code == 403
    response = sign_in(client, UserFactory().email, csrfmiddlewaretoken=before)
    assert response.status_code == 302
    assert client.cookies["csrftoken"].value != before


def test_scripts_and_other_sites_cannot_use_the_session_cookie(client: Client) -> None:
    sign_in(client, UserFactory().email)
    cookie = client.cookies["sessionid"]
    assert cookie["httponly"] is True
    assert cookie["samesite"] == "Lax"


def test_no_sign_in_page_is_kept_by_a_browser(client: Client) -> None:
    assert "no-store" in client.get(reverse("accounts:sign_in"))["Cache-Control"]


# ---------------------------------------------------------------- signing out


def test_signing_out_leads_home_in_the_language_of_the_reader(client: Client) -> None:
    for language, home in (("nl", "/"), ("en", "/en/")):
        client.force_login(UserFactory())
        with translation.override(language):
            response = client.post(reverse("accounts:sign_out"))
        assert response.url == home
        assert not signed_in(client)


def test_opening_the_sign_out_page_signs_nobody_out(client: Client) -> None:
    client.force_login(UserFactory())
    response = client.get(reverse("accounts:sign_out"))
    assert response.status_code == 200
    assert 'method="post"' in response.content.decode()
    assert signed_in(client)


def test_signing_out_twice_is_harmless(client: Client) -> None:
    client.force_login(UserFactory())
    client.post(reverse("accounts:sign_out"))
    assert client.post(reverse("accounts:sign_out")).status_code == 302


@pytest.mark.parametrize("hostile", ELSEWHERE, ids=lambda value: repr(value)[:30])
def test_signing_out_never_leads_elsewhere(client: Client, hostile: str) -> None:
    client.force_login(UserFactory())
    response = client.post(reverse("accounts:sign_out"), {"next": hostile})
    assert response.status_code == 302
    assert "evil" not in response.url


def test_signing_out_ends_the_session(client: Client) -> None:
    client.force_login(UserFactory())
    key = client.session.session_key
    client.post(reverse("accounts:sign_out"))
    assert not Session.objects.filter(session_key=key).exists()
    assert client.get(reverse("accounts:account")).status_code == 302
