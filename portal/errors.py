"""What somebody reads where something is refused or fails: why, and what to do."""

from __future__ import annotations

import sys

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string

from content.errors import Refused


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Django's 403, with the two sentences of a `Refused`."""
    refused = exception if isinstance(exception, Refused) else None
    context = {"reason": refused.reason, "who_may": refused.who_may} if refused else {}
    return render(request, "403.html", context, status=403)


def failed(request: HttpRequest) -> HttpResponse:
    """Django's 500; and 503 while the database cannot be reached, which passes by itself.

    Renders without a request: what stands around other pages is asked of the database.
    """
    if isinstance(sys.exc_info()[1], OperationalError | InterfaceError):
        return HttpResponse(render_to_string("503.html"), status=503, headers={"Retry-After": "60"})
    return HttpResponse(render_to_string("500.html"), status=500)
