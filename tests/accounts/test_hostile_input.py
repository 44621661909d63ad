"""Whatever is typed or sent: an answer, never a fault of ours."""

from __future__ import annotations

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse

from accounts.models import User
from tests.factories import PASSWORD, UserFactory

pytestmark = pytest.mark.django_db

HOSTILE = [
    "a" * 10_000,
    "a" * 10_000 + "@school.invalid",
    "a" * 240 + "@school.invalid",
    "a@" + "b" * 10_000 + ".invalid",
    "\x00",
    "a\x00b@school.invalid",
    "🙂@school.invalid",
    "🧑🏽‍🏫" * 50,
    "\u202edilavni.loohcs@anna",
    "anna@school.invalid\r\nBcc: x@y.invalid",
    "ＡＮＮＡ@school.invalid",
    "ﬃ" * 3_000,
    "{{ 7|add:7 }}{% debug %}",
    "%s%n%(x)s",
    "' OR 1=1 --",
    "<svg onload=alert(1)>",
    "\ufeff\u200b",
    "\ud800".encode("utf-8", "surrogatepass").decode("latin-1"),
]
FORMS = {
    "sign_in": ["username", "password", "next"],
    "sign_out": ["next"],
    "account": ["first_name", "last_name"],
    "password_change": ["old_password", "new_password1", "new_password2"],
    "password_reset": ["email"],
}


@pytest.mark.parametrize("text", HOSTILE, ids=lambda value: ascii(value)[:30])
@pytest.mark.parametrize("name", FORMS)
def test_every_form_answers(client: Client, name: str, text: str) -> None:
    if name in ("account", "password_change"):
        client.force_login(UserFactory())
    address = reverse(f"accounts:{name}")
    for field in FORMS[name]:
        others = {"username": "a@school.invalid", "password": PASSWORD, "last_name": "Vries"}
        response = client.post(address, others | {field: text})
        assert response.status_code in (200, 302, 429), field
    everywhere = dict.fromkeys(FORMS[name], text)
    response = client.post(address, everywhere)
    assert response.status_code in (200, 302, 429)
    assert "<svg onload" not in response.content.decode()
    assert client.get(address, everywhere).status_code in (200, 302)
    assert mail.outbox == []


@pytest.mark.parametrize("text", HOSTILE, ids=lambda value: ascii(value)[:30])
def test_a_strange_password_that_is_long_enough_works(client: Client, text: str) -> None:
    """Any character may be in a password, but NUL."""
    user = UserFactory()
    client.force_login(user)
    client.post(
        reverse("accounts:password_change"),
        {"old_password": PASSWORD, "new_password1": text, "new_password2": text},
    )
    user.refresh_from_db()
    new = text if user.check_password(text) else PASSWORD
    response = Client().post(reverse("accounts:sign_in"), {"username": user.email, "password": new})
    assert response.status_code == 302


@pytest.mark.parametrize("text", HOSTILE, ids=lambda value: ascii(value)[:30])
def test_a_strange_name_is_shown_or_refused(client: Client, text: str) -> None:
    user = UserFactory()
    client.force_login(user)
    client.post(reverse("accounts:account"), {"first_name": text, "last_name": text})
    user.refresh_from_db()
    assert "\n" not in str(user)
    assert client.get(reverse("accounts:account")).status_code == 200
    client.post(reverse("accounts:sign_out"))
    client.post(reverse("accounts:password_reset"), {"email": user.email})
    assert len(mail.outbox) == 1


def test_no_other_method_does_anything(client: Client) -> None:
    for name in FORMS:
        for method in ("put", "patch", "delete", "trace"):
            response = getattr(client, method)(reverse(f"accounts:{name}"))
            assert response.status_code in (200, 302, 405), (name, method)
    assert mail.outbox == []


def test_a_post_without_csrf_token_changes_nothing() -> None:
    client = Client(enforce_csrf_checks=True)
    user = UserFactory()
    client.force_login(user)
    for name in FORMS:
        if name == "sign_in":
            continue
        assert client.post(reverse(f"accounts:{name}"), {}).status_code == 403, name
    assert client.get(reverse("accounts:account")).status_code == 200
    assert User.objects.filter(pk=user.pk, password=user.password).exists()
