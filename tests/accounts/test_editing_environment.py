"""Wagtail's admin: who is let in, by our own sign-in, and how colleagues are added there."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from accounts.models import User
from tests.factories import PASSWORD, NetworkFactory, UserFactory, superuser

pytestmark = pytest.mark.django_db

NEW = "vier korte woorden samen"
USER = {
    "email": "nieuw@school.invalid",
    "first_name": "Nieuwe",
    "last_name": "Collega",
    "password1": NEW,
    "password2": NEW,
}


@pytest.fixture
def admin(client: Client) -> User:
    admin = superuser()
    client.force_login(admin)
    return admin


def create(client: Client, **changes: str):
    return client.post(reverse("wagtailusers_users:add"), USER | changes)


# ---------------------------------------------------------------- who is let in


@pytest.mark.parametrize("path", ["/beheer/", "/beheer/pages/1/?p=2", "/beheer/users/"])
def test_the_way_to_the_editing_environment_is_our_own_sign_in(client: Client, path: str) -> None:
    user = superuser()
    response = client.get(path)
    assert response.status_code == 302
    assert response.url.startswith(reverse("accounts:sign_in"))
    page = client.get(response.url)
    assert page.context["next"] == path
    form = {"username": user.email, "password": PASSWORD, "next": path}
    assert client.post(reverse("accounts:sign_in"), form).url == path
    assert client.get("/beheer/").status_code == 200


def test_a_lead_may_enter(client: Client) -> None:
    lead = UserFactory()
    lead.groups.add(NetworkFactory().group)
    form = {"username": lead.email, "password": PASSWORD, "next": "/beheer/"}
    response = client.post(reverse("accounts:sign_in"), form, follow=True)
    assert response.redirect_chain == [("/beheer/", 302)]
    assert response.status_code == 200


def test_a_colleague_without_access_reads_so_instead_of_going_round(client: Client) -> None:
    user = UserFactory()
    form = {"username": user.email, "password": PASSWORD, "next": "/beheer/"}
    response = client.post(reverse("accounts:sign_in"), form, follow=True)
    assert response.status_code == 403
    assert len(response.redirect_chain) <= 2
    assert reverse("home:start") in response.content.decode()
    again = client.get("/beheer/", follow=True)
    assert again.status_code == 403


# ---------------------------------------------------------------- colleagues


def test_a_colleague_is_added_by_e_mail_address(client: Client, admin: User) -> None:
    html = client.get(reverse("wagtailusers_users:add")).content.decode()
    assert 'name="email"' in html
    assert 'name="username"' not in html
    assert create(client).status_code == 302
    user = User.objects.get(email="nieuw@school.invalid")
    assert user.check_password(NEW)
    assert not user.is_superuser
    signed_in = Client().post(
        reverse("accounts:sign_in"), {"username": user.email, "password": NEW}
    )
    assert signed_in.url == reverse("home:start")


@pytest.mark.parametrize("taken", ["nieuw@school.invalid", "NIEUW@school.invalid"])
def test_an_address_that_is_taken_is_refused_in_words(
    client: Client, admin: User, taken: str
) -> None:
    UserFactory(email="nieuw@school.invalid")
    response = create(client, email=taken)
    assert response.status_code == 200
    assert response.context["form"].errors
    assert User.objects.filter(email__iexact=taken).count() == 1


def test_a_colleague_is_changed_and_listed(client: Client, admin: User) -> None:
    user = UserFactory(email="oud@school.invalid")
    address = reverse("wagtailusers_users:edit", args=[user.pk])
    assert 'name="username"' not in client.get(address).content.decode()
    changed = {
        "email": "anders@school.invalid",
        "first_name": "Anders",
        "last_name": "Genoemd",
        "is_active": "on",
    }
    assert client.post(address, changed).status_code == 302
    user.refresh_from_db()
    assert (user.email, user.first_name) == ("anders@school.invalid", "Anders")
    assert user.check_password(PASSWORD)
    for question in ({}, {"q": "anders"}, {"ordering": "email"}, {"ordering": "-name"}):
        listing = client.get(reverse("wagtailusers_users:index"), question)
        assert "Anders Genoemd" in listing.content.decode()
    assert client.get(reverse("wagtailusers_users:history", args=[user.pk])).status_code == 200


def test_one_keeps_ones_own_rights_when_changing_ones_own_account(
    client: Client, admin: User
) -> None:
    address = reverse("wagtailusers_users:edit", args=[admin.pk])
    changed = {"email": admin.email, "first_name": "Bea", "last_name": "Heer"}
    assert client.post(address, changed).status_code == 302
    admin.refresh_from_db()
    assert admin.is_superuser
    assert admin.is_active


def test_a_colleague_is_stopped_and_then_kept_out(client: Client, admin: User) -> None:
    user = UserFactory()
    there = Client()
    there.force_login(user)
    client.post(
        reverse("wagtailusers_users:edit", args=[user.pk]),
        {"email": user.email, "first_name": "A", "last_name": "B"},
    )
    user.refresh_from_db()
    assert not user.is_active
    assert there.get(reverse("accounts:account")).status_code == 302


@pytest.mark.parametrize("email", ["a" * 10_000 + "@b.invalid", "a\x00@b.invalid", "🙂@b.invalid"])
def test_a_strange_address_is_refused_in_words(client: Client, admin: User, email: str) -> None:
    response = create(client, email=email)
    assert response.status_code == 200
    assert "email" in response.context["form"].errors


def test_an_account_in_the_editing_environment_has_no_clock_of_its_own(
    client: Client, admin: User
) -> None:
    form = client.get(reverse("wagtailadmin_account")).content.decode()
    assert "preferred_language" in form
    assert "time_zone" not in form
