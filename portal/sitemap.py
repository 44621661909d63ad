from __future__ import annotations

from django.contrib.auth.models import AnonymousUser
from wagtail.contrib.sitemaps.sitemap_generator import Sitemap as WagtailSitemap
from wagtail.query import PageQuerySet

from content.querysets import visible_pages


class Sitemap(WagtailSitemap):
    """What a stranger may see, in every language, for search engines."""

    def items(self) -> PageQuerySet:
        return (
            visible_pages(AnonymousUser())
            .descendant_of(self.get_wagtail_site().root_page.get_parent())
            .select_related("locale")
            .order_by("path")
            .defer_streamfields()
            .specific()
        )
