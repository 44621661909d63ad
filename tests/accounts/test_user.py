"""A colleague: the e-mail address is the sign-in name, whatever its case."""

from __future__ import annotations

import pytest
from django.contrib.auth import authenticate
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import IntegrityError, transaction

from accounts.models import User
from tests.factories import PASSWORD, UserFactory

pytestmark = pytest.mark.django_db

SAME_ADDRESS = [
    "noor@voorbeeld.invalid",
    "Noor@voorbeeld.invalid",
    "NOOR@VOORBEELD.INVALID",
    "noor@Voorbeeld.Invalid",
]


@pytest.mark.parametrize("email", SAME_ADDRESS)
def test_the_database_refuses_a_second_account_with_an_address(email):
    UserFactory(email="noor@voorbeeld.invalid")
    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.bulk_create([UserFactory.build(email=email)])


@pytest.mark.parametrize("email", SAME_ADDRESS)
def test_an_address_cannot_be_changed_into_somebody_elses(email):
    UserFactory(email="noor@voorbeeld.invalid")
    other = UserFactory()
    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.filter(pk=other.pk).update(email=email)


@pytest.mark.parametrize("email", SAME_ADDRESS)
def test_a_form_says_in_words_that_the_address_is_taken(email):
    UserFactory(email="noor@voorbeeld.invalid")
    with pytest.raises(ValidationError) as refusal:
        UserFactory.build(email=email).full_clean()
    said = " ".join(refusal.value.messages)
    assert "accounts_user_email_unique_any_case" not in said
    assert any(
        error.code == "unique" for errors in refusal.value.error_dict.values() for error in errors
    )


@pytest.mark.parametrize("email", SAME_ADDRESS)
def test_a_colleague_signs_in_however_the_address_is_typed(rf, email):
    user = UserFactory(email="noor@voorbeeld.invalid")
    assert authenticate(rf.post("/"), username=email, password=PASSWORD) == user
    assert User.objects.get_by_natural_key(email) == user


def test_a_wrong_password_signs_nobody_in(rf):
    user = UserFactory()
    assert authenticate(rf.post("/"), username=user.email, password="iets anders") is None


def test_somebody_who_is_not_active_does_not_sign_in(rf):
    user = UserFactory(is_active=False)
    assert authenticate(rf.post("/"), username=user.email, password=PASSWORD) is None


def test_a_colleague_is_shown_by_name_and_else_by_address():
    assert str(User(email="noor@voorbeeld.invalid", first_name="Noor", last_name="Haverkamp")) == (
        "Noor Haverkamp"
    )
    assert str(User(email="noor@voorbeeld.invalid")) == "noor@voorbeeld.invalid"


def test_an_account_needs_an_address():
    with pytest.raises(ValueError, match="e-mail"):
        User.objects.create_user("")


def test_an_account_without_password_signs_nobody_in():
    assert not User.objects.create_user("noor@voorbeeld.invalid").has_usable_password()


def test_a_new_account_has_no_rights_in_the_admin():
    user = User.objects.create_user("noor@voorbeeld.invalid", PASSWORD)
    assert user.check_password(PASSWORD)
    assert (user.is_staff, user.is_superuser) == (False, False)


def test_an_administrator_is_made_on_the_command_line(monkeypatch):
    monkeypatch.setenv("DJANGO_SUPERUSER_PASSWORD", PASSWORD)
    call_command("createsuperuser", email="beheer@voorbeeld.invalid", interactive=False)
    user = User.objects.get()
    assert (user.is_staff, user.is_superuser) == (True, True)
    assert user.check_password(PASSWORD)


def test_there_is_no_user_name_beside_the_address():
    assert "username" not in {field.name for field in User._meta.get_fields()}
    assert User.USERNAME_FIELD == "email"
