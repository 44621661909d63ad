"""Who reads a page of a network, in words for its editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.utils.text import capfirst
from django.utils.translation import gettext

from content.models import Readers

if TYPE_CHECKING:
    from networks.models import NetworkPage, PracticePage


def readers_of(page: NetworkPage | PracticePage) -> Readers:
    """What `visible_to` asks: who can read the network, and whether the source of a translated
    copy is published."""
    if page.locale.language_code != settings.LANGUAGE_CODE and not _source_is_live(page):
        return nobody_yet(gettext("A translation is read while the Dutch page is published."))
    word, _colon, explanation = page.network.get_visibility_display().partition(": ")
    return Readers(
        word,
        gettext("%(who)s. The academy coordinator can change this.")
        % {"who": capfirst(explanation)},
    )


def nobody_yet(why: str) -> Readers:
    return Readers(gettext("Nobody yet"), why)


def _source_is_live(page: NetworkPage | PracticePage) -> bool:
    return (
        type(page)
        .objects.live()
        .in_first_language()
        .filter(translation_key=page.translation_key)
        .exists()
    )
