"""Somebody's own account."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone, translation
from wagtail.models import ModelLogEntry

from accounts.models import User
from tests.factories import (
    PASSWORD,
    BoardStaffFactory,
    NetworkMemberFactory,
    StaffMembershipFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db

NEW = "vier korte woorden samen"


@pytest.fixture
def user(client: Client) -> User:
    user = UserFactory(first_name="Anna", last_name="de Vries")
    client.force_login(user)
    return user


def page(client: Client) -> str:
    return client.get(reverse("accounts:account")).content.decode()


def rename(client: Client, first: str, last: str):
    return client.post(reverse("accounts:account"), {"first_name": first, "last_name": last})


def change_password(client: Client, old: str = PASSWORD, new: str = NEW, again: str = ""):
    return client.post(
        reverse("accounts:password_change"),
        {"old_password": old, "new_password1": new, "new_password2": again or new},
    )


@pytest.mark.parametrize("name", ["account", "password_change"])
def test_only_who_is_signed_in_has_an_account_page(client: Client, name: str) -> None:
    address = reverse(f"accounts:{name}")
    response = client.get(address)
    assert response.url == f"{reverse('accounts:sign_in')}?next={address}"


def test_the_page_is_never_kept_by_a_browser(client: Client, user: User) -> None:
    for name in ("account", "password_change"):
        assert "no-store" in client.get(reverse(f"accounts:{name}"))["Cache-Control"]


# ---------------------------------------------------------------- name


def test_somebody_corrects_their_own_name(client: Client, user: User) -> None:
    assert rename(client, "  Anne ", "van\nder  Vries").url == reverse("accounts:account")
    user.refresh_from_db()
    assert user.get_full_name() == "Anne van der Vries"
    entry = ModelLogEntry.objects.get(action="accounts.change_name")
    assert entry.user == user
    assert "Anne" not in str(entry.data)


def test_the_same_name_again_leaves_no_trace(client: Client, user: User) -> None:
    rename(client, user.first_name, user.last_name)
    assert not ModelLogEntry.objects.exists()


def test_a_refused_name_stays_in_the_form_and_nowhere_else(client: Client, user: User) -> None:
    html = rename(client, "", "Y" * 151).content.decode()
    assert "Y" * 151 in html
    assert 'id="id_first_name_error"' in html
    assert 'id="id_last_name_error"' in html
    assert ">Anna<" in html.split("<main")[0]
    user.refresh_from_db()
    assert user.get_full_name() == "Anna de Vries"


def test_nothing_but_the_name_can_be_changed_here(client: Client, user: User) -> None:
    before = User.objects.values().get(pk=user.pk)
    client.post(
        reverse("accounts:account"),
        {
            "first_name": "Anna",
            "last_name": "de Vries",
            "email": "evil@example.invalid",
            "is_superuser": "on",
            "is_staff": "on",
            "public_id": "0",
            "password": "x",
        },
    )
    assert User.objects.values().get(pk=user.pk) == before


def test_a_name_with_markup_is_only_text(client: Client, user: User) -> None:
    rename(client, "<script>alert(1)</script>", "\"'><img src=x>")
    html = page(client)
    assert "<script>alert" not in html
    assert "<img src=x" not in html


# ---------------------------------------------------------------- what we know


def test_the_address_is_shown_with_whom_to_ask_for_another(client: Client, user: User) -> None:
    with translation.override("en"):
        html = page(client)
    assert user.email in html
    assert 'name="email"' not in html
    assert "Ask the coordinator of your academy" in html


def test_functions_and_networks_are_shown_while_they_last(client: Client, user: User) -> None:
    yesterday = timezone.localdate() - timedelta(days=1)
    now = StaffMembershipFactory(user=user, school__name="De Kompas")
    StaffMembershipFactory(user=user, school__name="De Oude School", ended_on=yesterday)
    role = BoardStaffFactory(user=user)
    member = NetworkMemberFactory(user=user, network__name="Woordenschat in de zaakvakken")
    NetworkMemberFactory(user=user, network__name="Vroeger", left_on=yesterday)
    NetworkMemberFactory(user=user, network__name="Opgeborgen", network__archived_at=timezone.now())
    NetworkMemberFactory(network__name="Van een ander")
    html = page(client)
    for shown in (now.school.name, role.board.name, str(member.network)):
        assert shown in html
    for hidden in ("De Oude School", "Vroeger", "Opgeborgen", "Van een ander"):
        assert hidden not in html


def test_who_has_no_function_yet_reads_so(client: Client, user: User) -> None:
    with translation.override("en"):
        assert "We do not know yet at which school you work." in page(client)


def test_many_functions_and_networks_cost_no_more_queries(client: Client, user: User) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            page(client)
        return len(captured)

    def add(number: int) -> None:
        for _ in range(number):
            StaffMembershipFactory(user=user)
            BoardStaffFactory(user=user)
            NetworkMemberFactory(user=user)

    add(1)
    page(client)
    with_one = queries()
    add(20)
    assert queries() == with_one


# ---------------------------------------------------------------- password


def test_somebody_takes_a_new_password_and_stays_signed_in(client: Client, user: User) -> None:
    elsewhere = Client()
    elsewhere.force_login(user)
    key = client.session.session_key
    response = change_password(client)
    assert response.url == reverse("accounts:account")
    user.refresh_from_db()
    assert user.check_password(NEW)
    assert client.get(response.url).status_code == 200
    assert client.session.session_key != key
    assert elsewhere.get(response.url).status_code == 302
    assert ModelLogEntry.objects.get().action == "accounts.set_password"


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        (("niet mijn wachtwoord", NEW, NEW), "old_password"),
        (("", NEW, NEW), "old_password"),
        ((PASSWORD, "kort", "kort"), "new_password1"),
        ((PASSWORD, "Anna de Vries", "Anna de Vries"), "new_password1"),
        ((PASSWORD, NEW, "iets heel anders dan dat"), "new_password2"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(
    client: Client, user: User, typed: tuple[str, str, str], field: str
) -> None:
    html = change_password(client, *typed).content.decode()
    assert f'id="id_{field}_error"' in html
    assert re.search(
        rf'<input[^>]*name="{field}"[^>]*aria-describedby="[^"]*id_{field}_error', html
    )
    for secret in typed:
        assert not secret or f'value="{secret}"' not in html
    user.refresh_from_db()
    assert user.check_password(PASSWORD)
    assert not ModelLogEntry.objects.exists()


def test_a_password_manager_can_fill_in_the_old_and_keep_the_new(
    client: Client, user: User
) -> None:
    html = client.get(reverse("accounts:password_change")).content.decode()
    assert re.findall(r'autocomplete="([^"]+)"', html.split("<main")[1]) == [
        "username",
        "current-password",
        "new-password",
        "new-password",
    ]
