"""Whose sign-in attempts are counted, behind a web server of our own."""

from __future__ import annotations

from django.http import HttpRequest

NOWHERE = "0.0.0.0"  # noqa: S104  an address to count under, not one to listen on


def client_address(request: HttpRequest) -> str:
    """The address that our own proxy saw: the last one in X-Forwarded-For.

    Earlier ones are the visitor's own words. Without a proxy it is the connection's address, and
    on a Unix socket, which has none, one for everybody.
    """
    forwarded = request.META.get("HTTP_X_FORWARDED_FOR", "")
    return forwarded.rpartition(",")[2].strip() or request.META.get("REMOTE_ADDR") or NOWHERE
