"""What the pages of a board and its mail have in common: name, accent, logo, who to ask."""

from __future__ import annotations

from typing import Any

from django.conf import settings

from home.models import PortalSettings

LOGO = "max-480x96|format-png"  # mail programs know no newer kind


def letterhead() -> dict[str, Any]:
    """For the mail of `content.mail`: what a board says of itself, as absolute addresses."""
    portal = PortalSettings.of_default_site()
    if portal is None:
        return {}
    logo = portal.logo.get_rendition(LOGO) if portal.logo else None
    return {
        "site_name": portal.title,
        "portal": portal,
        "accent": portal.colours.light,
        "logo": logo,
        "base_url": settings.WAGTAILADMIN_BASE_URL.rstrip("/"),
    }
