"""A refused action says why, and who may."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied
from django.test import RequestFactory

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
