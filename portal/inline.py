"""A form within a page (templates/components/inline.html) that leads to another page goes there.

A script follows a redirect unseen, and what the next page would say is said to nobody. So htmx is
told where to go instead, and the browser goes there itself. Views know nothing of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from django.http.response import HttpResponseRedirectBase
from django_htmx.http import HttpResponseClientRedirect

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.http import HttpRequest, HttpResponse


class InlineFormMiddleware:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        here = request.headers.get("HX-Current-URL")
        if request.method != "POST" or here is None:
            return response
        if not isinstance(response, HttpResponseRedirectBase):
            return response
        if urlsplit(response.url).path == _path(here):
            return response
        elsewhere = HttpResponseClientRedirect(response.url)
        elsewhere.cookies = response.cookies
        return elsewhere


def _path(address: str) -> str:
    """The path of an address that a browser says; nothing for what is none."""
    try:
        return urlsplit(address).path
    except ValueError:
        return ""
