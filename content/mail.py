"""Mail in the look of the portal: one subject, one text, one HTML part, in one language."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from wagtail import hooks

HOUSE_ACCENT = "#c1263b"


def letterhead() -> dict[str, Any]:
    """What stands around every mail; the room that keeps it answers the hook `letterhead`."""
    said: dict[str, Any] = {
        "site_name": _("Learning networks"),
        "accent": HOUSE_ACCENT,
        "base_url": settings.WAGTAILADMIN_BASE_URL.rstrip("/"),
    }
    for tell in hooks.get_hooks("letterhead"):
        said |= tell()
    return said


def compose(template: str, context: dict[str, Any], *, to: str) -> EmailMultiAlternatives:
    """A mail in the language of now, from `{template}_subject.txt`, `.txt` and `.html`.

    Args:
        template: where those three lie, such as "accounts/mail/invitation".
    """
    said = letterhead() | context
    subject = " ".join(render_to_string(f"{template}_subject.txt", said).split())
    mail = EmailMultiAlternatives(subject, render_to_string(f"{template}.txt", said), to=[to])
    mail.attach_alternative(render_to_string(f"{template}.html", said), "text/html")
    return mail
