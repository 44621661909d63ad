"""The mail that lets somebody with a new account choose a password.

Its link is the one of a forgotten password: it works once, and as long.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from django.conf import settings
from django.contrib.auth.tokens import default_token_generator
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode
from wagtail.models import ModelLogEntry

from content.mail import compose

if TYPE_CHECKING:
    from django.core.mail import EmailMultiAlternatives

    from accounts.models import User

INVITED = "accounts.invite"
INVITATION_EVERY = timedelta(minutes=5)


def was_just_invited(user: User) -> bool:
    """Whether the last mail is so recent that the next would be one too many.

    Asked of the log: a cache is of one process, and the portal runs in several.
    """
    said = ModelLogEntry.objects.for_instance(user).filter(action=INVITED)
    return bool(said.filter(timestamp__gt=timezone.now() - INVITATION_EVERY).exists())


def send_after_commit(user: User) -> None:
    """Sends one invitation, in the language of now, once the account is really there.

    A mail server that fails is told of in the server's log; the account stays.
    """
    transaction.on_commit(_invitation_for(user).send, robust=True)


def _invitation_for(user: User) -> EmailMultiAlternatives:
    path = reverse(
        "accounts:password_reset_confirm",
        kwargs={
            "uidb64": urlsafe_base64_encode(force_bytes(user.pk)),
            "token": default_token_generator.make_token(user),
        },
    )
    said = {
        "user": user,
        "email": user.email,
        "link": settings.WAGTAILADMIN_BASE_URL.rstrip("/") + path,
        "until": timezone.now() + timedelta(seconds=settings.PASSWORD_RESET_TIMEOUT),
    }
    return compose("accounts/mail/invitation", said, to=user.email)
