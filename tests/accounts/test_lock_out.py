"""Ten wrong passwords for one address from one place close the door for a while."""

from __future__ import annotations

from datetime import timedelta

import pytest
from axes.models import AccessAttempt
from django.test import Client
from django.urls import reverse
from django.utils import timezone, translation

from accounts.actions import set_password
from tests.factories import PASSWORD, UserFactory

pytestmark = pytest.mark.django_db

WRONG = "een-heel-ander-wachtwoord"


def sign_in(client: Client, email: str, password: str, **environ: str):
    return client.post(
        reverse("accounts:sign_in"), {"username": email, "password": password}, **environ
    )


def fail(client: Client, email: str, times: int, **environ: str) -> list[int]:
    return [sign_in(client, email, WRONG, **environ).status_code for _ in range(times)]


def test_the_tenth_wrong_password_locks_out(client: Client) -> None:
    user = UserFactory()
    assert fail(client, user.email, 10) == [200] * 9 + [429]
    response = sign_in(client, user.email, PASSWORD)
    assert response.status_code == 429
    assert "_auth_user_id" not in client.session


def test_the_page_says_how_long_it_lasts_and_what_to_do(client: Client) -> None:
    fail(client, "a@school.invalid", 9)
    response = sign_in(client, "a@school.invalid", WRONG)
    html = response.content.decode()
    assert "accounts/locked_out.html" in [template.name for template in response.templates]
    assert "15" in html
    assert reverse("accounts:password_reset") in html
    assert WRONG not in html


def test_the_page_is_in_the_language_of_the_reader(client: Client) -> None:
    with translation.override("en"):
        fail(client, "a@school.invalid", 9)
        response = sign_in(client, "a@school.invalid", WRONG)
    assert response.status_code == 429
    assert '<html lang="en">' in response.content.decode()
    assert "Too many wrong passwords" in response.content.decode()


def test_an_unknown_address_is_locked_out_just_the_same(client: Client) -> None:
    known = fail(client, UserFactory().email, 11)
    assert fail(client, "niemand@school.invalid", 11) == known


def test_capitals_give_no_extra_attempts(client: Client) -> None:
    user = UserFactory(email="anna@school.invalid")
    fail(client, "anna@school.invalid", 5)
    assert fail(client, "ANNA@school.invalid", 5)[-1] == 429
    assert sign_in(client, user.email, PASSWORD).status_code == 429


def test_another_browser_gives_no_extra_attempts(client: Client) -> None:
    user = UserFactory()
    fail(client, user.email, 5, headers={"user-agent": "one"})
    assert fail(Client(), user.email, 5, headers={"user-agent": "two"})[-1] == 429


def test_somebody_elsewhere_cannot_lock_a_colleague_out(client: Client) -> None:
    user = UserFactory()
    fail(client, user.email, 12, REMOTE_ADDR="203.0.113.9")
    assert sign_in(client, user.email, PASSWORD, REMOTE_ADDR="198.51.100.7").status_code == 302


def test_a_colleague_behind_the_same_address_can_still_sign_in(client: Client) -> None:
    fail(client, UserFactory().email, 12)
    assert sign_in(client, UserFactory().email, PASSWORD).status_code == 302


@pytest.mark.parametrize("email", ["anna@school.invalid", "Anna@school.invalid"])
def test_signing_in_forgets_earlier_failures(client: Client, email: str) -> None:
    UserFactory(email=email)
    fail(client, email, 9)
    sign_in(client, email, PASSWORD)
    client.post(reverse("accounts:sign_out"))
    assert fail(client, email, 2) == [200, 200]


def test_the_door_opens_again_after_a_quarter_of_an_hour(client: Client) -> None:
    user = UserFactory()
    fail(client, user.email, 10)
    AccessAttempt.objects.update(attempt_time=timezone.now() - timedelta(minutes=14))
    assert sign_in(client, user.email, PASSWORD).status_code == 429
    AccessAttempt.objects.update(attempt_time=timezone.now() - timedelta(minutes=16))
    assert sign_in(client, user.email, PASSWORD).status_code == 302


def test_a_new_password_opens_the_door_at_once(client: Client) -> None:
    user = UserFactory(email="Anna@school.invalid")
    fail(client, user.email, 10)
    set_password(by=user, password="vier korte woorden samen")
    assert sign_in(client, user.email, "vier korte woorden samen").status_code == 302


def test_nothing_is_kept_of_who_signed_in_and_no_password_ever(client: Client) -> None:
    from axes.models import AccessFailureLog, AccessLog

    user = UserFactory()
    fail(client, user.email, 1)
    assert WRONG not in AccessAttempt.objects.get().post_data
    sign_in(client, user.email, PASSWORD)
    client.post(reverse("accounts:sign_out"))
    assert not AccessLog.objects.exists()
    assert not AccessAttempt.objects.exists()
    assert not AccessFailureLog.objects.exists()
