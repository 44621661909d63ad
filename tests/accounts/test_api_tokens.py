"""Keys to the API: administrators give them out, see them once, and take them away."""

from __future__ import annotations

import re

import pytest
from django.urls import reverse
from wagtail.models import APIToken, ModelLogEntry

from accounts.api_tokens import account_behind
from tests.factories import UserFactory, superuser
from tests.signing_in import client_of

pytestmark = pytest.mark.django_db

LIST, ADD = "wagtailusers_api_tokens:index", "wagtailusers_api_tokens:add"


def test_a_key_is_shown_once_and_kept_as_a_digest():
    user, client = UserFactory(), client_of(superuser())
    answer = client.post(reverse(ADD), {"name": "Website", "user": user.pk})
    assert "no-store" in answer["Cache-Control"]
    secret = re.search(r"wagtail_\w{20,}", answer.content.decode())[0]
    assert account_behind(secret) == user
    token = APIToken.objects.get()
    assert secret not in {str(value) for value in vars(token).values()}
    later = client.get(reverse(LIST)).content.decode()
    assert "Website" in later
    assert secret not in later
    assert ModelLogEntry.objects.filter(action="wagtail.apitoken.create").count() == 1


def test_a_key_is_not_for_the_account_of_an_administrator_or_one_that_is_closed():
    administrator, closed = superuser(), UserFactory(is_active=False)
    client = client_of(administrator)
    for user in (administrator, closed):
        answer = client.post(reverse(ADD), {"name": "Website", "user": user.pk})
        assert answer.context["form"].errors.keys() == {"user"}
    assert not APIToken.objects.exists()


def test_a_key_that_is_taken_away_opens_nothing():
    token, secret = APIToken.create_token(user=UserFactory(), name="Website")
    client_of(superuser()).post(reverse("wagtailusers_api_tokens:delete", args=[token.pk]))
    assert account_behind(secret) is None


def test_the_list_says_until_when_and_not_how_often():
    token, _ = APIToken.create_token(user=UserFactory(), name="Website")
    client = client_of(superuser())
    listed = client.get(reverse(LIST))
    assert {column.name for column in listed.context["table"].columns.values()} >= {"ends_at"}
    pages = [listed, client.get(reverse("wagtailusers_api_tokens:edit", args=[token.pk]))]
    for page in pages:
        said = page.content.decode()
        assert "last_used" not in said
        assert "Laatst gebruikt" not in said
