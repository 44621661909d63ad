"""The mail that lets somebody with a new account choose a password.

Its link is the one of a forgotten password: it works once, and as long.
"""

from __future__ import annotations

import logging
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from django.conf import settings
from django.contrib.auth.tokens import default_token_generator
from django.core.cache import cache
from django.core.mail import EmailMultiAlternatives
from django.db import transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode
from django.utils.translation import gettext as _
from wagtail.models import Site

if TYPE_CHECKING:
    from accounts.models import User

INVITATION_EVERY = 300  # seconds
logger = logging.getLogger(__name__)


def _key(user: User) -> str:
    return f"invitation-{user.pk}"


def was_just_invited(user: User) -> bool:
    """Whether the last mail is so recent that the next would be one too many."""
    return cache.get(_key(user)) is not None


def send_after_commit(user: User) -> None:
    """Sends one invitation, in the language of now, once the account is really there."""
    transaction.on_commit(partial(_send, user, _invitation_for(user)))


def _send(user: User, mail: EmailMultiAlternatives) -> None:
    """Two taps are one mail. A mail server that fails leaves the account as it is, and the next
    attempt free."""
    if not cache.add(_key(user), "sent", INVITATION_EVERY):
        return
    try:
        mail.send()
    except OSError:  # what smtplib raises
        cache.delete(_key(user))
        logger.exception("An invitation could not be sent")


def _invitation_for(user: User) -> EmailMultiAlternatives:
    path = reverse(
        "accounts:password_reset_confirm",
        kwargs={
            "uidb64": urlsafe_base64_encode(force_bytes(user.pk)),
            "token": default_token_generator.make_token(user),
        },
    )
    site = Site.objects.filter(is_default_site=True).first()
    said = {
        "user": user,
        "email": user.email,
        "site_name": (site and site.site_name) or _("Learning networks"),
        "link": settings.WAGTAILADMIN_BASE_URL.rstrip("/") + path,
        "until": timezone.now() + timedelta(seconds=settings.PASSWORD_RESET_TIMEOUT),
    }
    subject = render_to_string("accounts/mail/invitation_subject.txt", said)
    mail = EmailMultiAlternatives(
        " ".join(subject.split()),
        render_to_string("accounts/mail/invitation.txt", said),
        to=[user.email],
    )
    mail.attach_alternative(render_to_string("accounts/mail/invitation.html", said), "text/html")
    return mail
