"""Wagtail's API v2, read only: published pages that anybody may see (product.md, rule 5)."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser
from wagtail.api.v2.router import WagtailAPIRouter
from wagtail.api.v2.views import PagesAPIViewSet
from wagtail.models import Site
from wagtail.query import PageQuerySet

from content.querysets import visible_pages


class PublicPagesAPIViewSet(PagesAPIViewSet):
    """Pages as a stranger sees them, whoever asks."""

    def get_base_queryset(self) -> PageQuerySet:
        pages = visible_pages(AnonymousUser())
        site = Site.find_for_request(self.request)
        return pages.descendant_of(site.root_page.get_parent()) if site else pages.none()


router = WagtailAPIRouter("wagtailapi")
router.register_endpoint("pages", PublicPagesAPIViewSet)
