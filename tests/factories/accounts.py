from __future__ import annotations

import factory
from factory.django import DjangoModelFactory, Password

from accounts.models import User
from tests.factories.words import FIRST_NAMES, LAST_NAMES

PASSWORD = "wachtwoord-voor-tests"


class UserFactory(DjangoModelFactory):
    """A colleague without any function; signs in with `PASSWORD`."""

    class Meta:
        model = User

    email = factory.Sequence(lambda n: f"collega{n}@voorbeeld.invalid")
    first_name = factory.Sequence(lambda n: FIRST_NAMES[n % len(FIRST_NAMES)])
    last_name = factory.Sequence(lambda n: LAST_NAMES[n % len(LAST_NAMES)])
    password = Password(PASSWORD)

    class Params:
        superuser = factory.Trait(is_staff=True, is_superuser=True)
