"""A form within a page hears where to go; what stays on its page is left alone."""

from __future__ import annotations

import pytest
from django.http import HttpResponse, HttpResponseRedirect
from django.test import RequestFactory

from portal.inline import InlineFormMiddleware

HERE = "https://example.org/actiepunt/1/"


def answer(method: str, response: HttpResponse, *, here: str | None = HERE) -> HttpResponse:
    request = getattr(RequestFactory(headers={"HX-Current-URL": here} if here else {}), method)("/")
    return InlineFormMiddleware(lambda _request: response)(request)


@pytest.mark.parametrize("leads_to", ["/actiepunt/1/", "/actiepunt/1/#klaar", HERE])
def test_what_leads_back_to_its_page_is_left_alone(leads_to: str) -> None:
    response = HttpResponseRedirect(leads_to)
    assert answer("post", response) is response


@pytest.mark.parametrize("leads_to", ["/bijdrage/1/", "/inloggen/?next=/actiepunt/1/"])
def test_what_leads_elsewhere_is_said_to_htmx(leads_to: str) -> None:
    response = answer("post", HttpResponseRedirect(leads_to))
    assert response.status_code == 200
    assert response["HX-Redirect"] == leads_to
    assert "Location" not in response


def test_who_does_not_ask_by_htmx_or_asks_for_a_list_is_left_alone() -> None:
    response = HttpResponseRedirect("/bijdrage/1/")
    assert answer("post", response, here=None) is response
    assert answer("get", response) is response
    page = HttpResponse("…")
    assert answer("post", page) is page


def test_an_address_that_is_none_takes_nothing_away_from_what_was_done() -> None:
    response = HttpResponseRedirect("/bijdrage/1/")
    response.set_cookie("gezien", "1")
    told = answer("post", response, here="http://[")
    assert told["HX-Redirect"] == "/bijdrage/1/"
    assert told.cookies["gezien"].value == "1"
