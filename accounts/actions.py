"""What people change about their own account: change and log in one go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from axes.utils import reset as reset_attempts
from django.db import transaction
from django.views.decorators.debug import sensitive_variables

from content.journal import note

if TYPE_CHECKING:
    from accounts.models import User


@transaction.atomic
def change_name(*, by: User, first_name: str, last_name: str) -> None:
    """Somebody corrects their own name; saying the same again writes nothing."""
    if (by.first_name, by.last_name) == (first_name, last_name):
        return
    by.first_name, by.last_name = first_name, last_name
    by.save(update_fields=["first_name", "last_name"])
    note("accounts.change_name", by, by=by)


@sensitive_variables("password")
@transaction.atomic
def set_password(*, by: User, password: str) -> None:
    """Somebody takes a new password, already validated.

    Whoever was locked out by wrong attempts can sign in with it at once: who can set it has
    proved who they are, by the old password or by their mailbox.
    """
    by.set_password(password)
    by.save(update_fields=["password"])
    reset_attempts(username=by.email.lower())
    note("accounts.set_password", by, by=by)
