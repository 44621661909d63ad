"""No log-in statistics of persons, anywhere, for anyone (product.md, rule 4)."""

import pytest
from axes.models import AccessLog
from django.test import Client
from django.urls import reverse

from tests.factories import PASSWORD, UserFactory, superuser


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


@pytest.mark.django_db
def test_the_list_of_users_neither_shows_nor_sorts_nor_filters_by_when_somebody_signed_in(
    client: Client,
) -> None:
    client.force_login(superuser())
    early, late = (
        UserFactory(email=f"{name}@school.invalid", last_login=f"20{year}-01-01T12:00Z")
        for name, year in (("aa", 24), ("zz", 21))
    )
    for asked in ({}, {"ordering": "last_login"}, {"last_login_from": "2023-01-01"}):
        view = client.get(reverse("wagtailusers_users:index"), asked).context["view"]
        assert "last_login" not in {column.name for column in view.columns}
        assert "last_login" not in view.filters.filters
        found = [user for user in view.get_queryset() if user in (early, late)]
        assert found == [early, late]
