"""No log-in statistics of persons, anywhere, for anyone (product.md, rule 4)."""

import pytest
from axes.models import AccessLog
from django.test import Client
from django.urls import reverse

from tests.factories import PASSWORD, UserFactory


@pytest.mark.django_db
def test_nobody_can_read_when_somebody_signed_in() -> None:
    user = UserFactory()

    answer = Client().post(
        reverse("accounts:sign_in"), {"username": user.email, "password": PASSWORD}
    )

    assert answer.status_code == 302
    user.refresh_from_db()
    assert user.last_login is None
    assert not AccessLog.objects.exists()
