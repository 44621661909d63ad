"""The page of a meeting in a frame of another language than it was written in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import get_object_or_404
from wagtail.url_routing import RouteResult
from wagtail.views import serve

from networks.models import MeetingPage

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpRequest, HttpResponse


def meeting_page(request: HttpRequest, page: UUID) -> HttpResponse:
    """Served as Wagtail serves it, with the same doors (content/wagtail_hooks.py)."""
    found = get_object_or_404(MeetingPage.objects.live(), public_id=page)
    request._wagtail_route_for_request = RouteResult(found)  # where Wagtail keeps what it found
    return serve(request, "")
