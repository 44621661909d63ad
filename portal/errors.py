"""What somebody reads who may not do something: why, and who may."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from content.errors import Refused


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Django's 403, with the two sentences of a `Refused`."""
    refused = exception if isinstance(exception, Refused) else None
    context = {"reason": refused.reason, "who_may": refused.who_may} if refused else {}
    return render(request, "403.html", context, status=403)
