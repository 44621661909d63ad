"""New practices for a feed reader, or for another site that shows them: Atom, for anybody."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.contrib.syndication.views import Feed
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.http import conditional_page, require_safe

from networks.models import PracticePage
from schools.models import Theme

if TYPE_CHECKING:
    from datetime import datetime

    from django.http import HttpRequest

NEWEST = 30
QUARTER_OF_AN_HOUR = 60 * 15
# What XML cannot hold and a text that was pasted from elsewhere may.
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


class PracticeFeed(Feed):
    """The newest practices that a stranger may see, whoever asks: of all, or about a theme.

    In the language of the address; what is not translated is in Dutch.
    """

    feed_type = Atom1Feed
    author_name = settings.WAGTAIL_SITE_NAME

    def get_object(self, request: HttpRequest, theme: str = "") -> Theme | None:
        return Theme.objects.get(slug=theme) if theme else None

    def title(self, theme: Theme | None) -> str:
        if theme is None:
            return _("New practices")
        return CONTROL.sub("", _("New practices about %(theme)s") % {"theme": theme})

    def link(self, theme: Theme | None) -> str:
        return reverse("wagtail_serve", args=[""])

    def feed_guid(self, theme: Theme | None) -> str:
        """Two feeds are two: the address to which both belong is the same."""
        name, args = ("theme_feed", [theme.slug]) if theme else ("practice_feed", [])
        return settings.WAGTAILADMIN_BASE_URL + reverse(f"networks:{name}", args=args)

    def items(self, theme: Theme | None) -> Any:
        rows = PracticePage.objects.visible_to(AnonymousUser()).in_language(get_language())
        if theme is not None:
            rows = rows.filter(themes=theme)
        return rows.prefetch_related("themes").order_by("-first_published_at", "-pk")[:NEWEST]

    def item_title(self, item: PracticePage) -> str:
        return CONTROL.sub("", item.title)

    def item_description(self, item: PracticePage) -> str:
        return escape(CONTROL.sub("", item.for_whom))  # a feed takes it for HTML

    def item_link(self, item: PracticePage) -> str:
        return item.full_url

    def item_guid(self, item: PracticePage) -> str:
        return item.public_id.urn

    def item_pubdate(self, item: PracticePage) -> datetime | None:
        return item.first_published_at

    def item_updateddate(self, item: PracticePage) -> datetime | None:
        return item.last_published_at

    def item_categories(self, item: PracticePage) -> list[str]:
        return [CONTROL.sub("", theme.name) for theme in item.themes.all()]


# Who comes back for it gets it only if it has changed.
practice_feed = require_safe(
    conditional_page(cache_control(public=True, max_age=QUARTER_OF_AN_HOUR)(PracticeFeed()))
)
