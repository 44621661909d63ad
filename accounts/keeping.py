"""What somebody typed survives an expired session: it goes along through the sign-in form.

The request that came too late passed the CSRF check, so what is signed here was typed by whoever
sent it. It is kept in their own browser, in the page, and never on the server.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from django.core import signing
from django.http import HttpRequest
from django.utils.http import url_has_allowed_host_and_scheme

SALT = "accounts.keeping"
KEPT_FOR = timedelta(hours=12)
NOT_KEPT = {"csrfmiddlewaretoken"}


@dataclass(frozen=True)
class Typed:
    """A form on its way: where it goes, and its fields as the browser sent them."""

    path: str
    fields: list[tuple[str, str]]
    had_files: bool


def keep(request: HttpRequest) -> str:
    """What was posted, signed, to go along as one hidden field."""
    fields = [
        (name, value)
        for name, values in request.POST.lists()
        if name not in NOT_KEPT
        for value in values
    ]
    kept = {"path": request.get_full_path(), "fields": fields, "files": bool(request.FILES)}
    return signing.dumps(kept, salt=SALT, compress=True)


def typed_in(request: HttpRequest) -> Typed | None:
    """What came along; None for nothing, for what is too old, and for what is not ours."""
    try:
        kept = signing.loads(request.POST.get("kept", ""), salt=SALT, max_age=KEPT_FOR)
    except signing.BadSignature:
        return None
    if not url_has_allowed_host_and_scheme(kept["path"], allowed_hosts=None):
        return None
    return Typed(kept["path"], [(name, value) for name, value in kept["fields"]], kept["files"])
