"""What an action may answer instead of doing what was asked."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied


class Refused(PermissionDenied):
    """The person may not do this. Says why and who may, in the reader's language.

    Subclasses PermissionDenied so that Django answers 403; the 403 page shows both sentences.
    """

    def __init__(self, reason: str, *, who_may: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.who_may = who_may


class EditConflict(Exception):
    """Somebody else changed the record since it was read; nothing was saved."""
