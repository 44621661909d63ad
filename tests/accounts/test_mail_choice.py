"""Whether questions come by mail."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse
from django.utils.html import escape
from django.utils.translation import gettext as _
from wagtail.models import ModelLogEntry

from accounts.models import User
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def user(client: Client) -> User:
    user = UserFactory()
    client.force_login(user)
    return user


def choose(client: Client, **answers: str):
    return client.post(reverse("accounts:mail"), answers)


def test_only_who_is_signed_in_chooses(client: Client) -> None:
    address = reverse("accounts:mail")
    assert client.get(address).url == f"{reverse('accounts:sign_in')}?next={address}"


def test_somebody_wants_no_mail_and_then_again(client: Client, user: User) -> None:
    assert "checked" in client.get(reverse("accounts:mail")).content.decode()
    assert choose(client).url == reverse("accounts:account")
    user.refresh_from_db()
    assert not user.questions_by_mail
    words = escape(_("You get no mail with questions; they wait on your start page."))
    assert words in client.get(reverse("accounts:account")).content.decode()
    choose(client, questions_by_mail="on")
    user.refresh_from_db()
    assert user.questions_by_mail


def test_it_stands_in_the_log_once(client: Client, user: User) -> None:
    for _time in range(2):
        choose(client)
    assert ModelLogEntry.objects.get(action="accounts.choose_mail").user == user
