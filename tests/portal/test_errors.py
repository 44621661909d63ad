"""A refused action says why, and who may."""

from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied
from django.db import InterfaceError, OperationalError
from django.test import Client, RequestFactory
from django.urls import reverse

from content.errors import Refused
from portal.client_address import NOWHERE, client_address
from portal.errors import forbidden

pytestmark = pytest.mark.django_db


def answer_to(exception: Exception) -> str:
    request = RequestFactory().get("/")
    request.user = AnonymousUser()
    answer = forbidden(request, exception)
    assert answer.status_code == 403
    return answer.content.decode()


def test_a_refusal_gives_its_reason_and_who_may() -> None:
    page = answer_to(Refused("Je kunt dit niet.", who_may="De netwerkleider kan dat wel."))

    assert "Je kunt dit niet." in page
    assert "De netwerkleider kan dat wel." in page


def test_any_other_refusal_still_says_what_to_do() -> None:
    assert "inloggen" in answer_to(PermissionDenied("geheim"))
    assert "geheim" not in answer_to(PermissionDenied("geheim"))


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"HTTP_X_FORWARDED_FOR": "6.6.6.6, 10.0.0.7"}, "10.0.0.7"),
        ({"HTTP_X_FORWARDED_FOR": "10.0.0.7"}, "10.0.0.7"),
        ({"REMOTE_ADDR": "10.0.0.8"}, "10.0.0.8"),
        ({"REMOTE_ADDR": ""}, NOWHERE),
    ],
)
def test_attempts_are_counted_for_the_address_that_our_own_proxy_saw(
    headers: dict[str, str], expected: str
) -> None:
    assert client_address(RequestFactory().get("/", **headers)) == expected


@pytest.mark.parametrize(
    ("fault", "status", "words"),
    [
        (OperationalError("server closed the connection"), 503, "gegevens even niet"),
        (InterfaceError("connection already closed"), 503, "gegevens even niet"),
        (ValueError("geheim"), 500, "ligt aan ons"),
    ],
)
def test_a_fault_says_whose_it_is_and_what_to_do_without_asking_the_database(
    fault: Exception,
    status: int,
    words: str,
    monkeypatch: pytest.MonkeyPatch,
    django_assert_num_queries: Any,
) -> None:
    def fail(*args: Any, **kwargs: Any) -> None:
        raise fault

    monkeypatch.setattr("home.views.render", fail)
    client = Client(raise_request_exception=False)
    with django_assert_num_queries(0):
        answer = client.get(reverse("home:accessibility"))
    assert answer.status_code == status
    page = answer.content.decode()
    assert words in page
    assert "geheim" not in page
    assert answer.headers.get("Retry-After") == ("60" if status == 503 else None)
