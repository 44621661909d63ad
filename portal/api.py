"""Wagtail's API v2, read only: published pages that anybody may see (product.md, rule 5)."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import ValidationError
from wagtail.api.v2.router import WagtailAPIRouter
from wagtail.api.v2.utils import BadRequestError
from wagtail.api.v2.views import PagesAPIViewSet
from wagtail.models import Site
from wagtail.query import PageQuerySet

from content.doors import LONGEST_KEY
from content.querysets import visible_pages

LONGEST_FIELDS = 1_000  # Wagtail reads nested fields by recursion
# A filter, offset or search operator that is none.
NOT_UNDERSTOOD = (ValueError, ValidationError, OverflowError)


class PublicPagesAPIViewSet(PagesAPIViewSet):
    """Pages as a stranger sees them, whoever asks.

    What is asked in a way that Wagtail's views do not understand is answered with 400.
    """

    def initial(self, request: Any, *args: Any, **kwargs: Any) -> None:
        super().initial(request, *args, **kwargs)
        for name, longest in (("offset", LONGEST_KEY), ("fields", LONGEST_FIELDS)):
            if len(request.GET.get(name, "")) >= longest:
                raise BadRequestError(f"{name} is too long")

    def handle_exception(self, exc: Exception) -> Any:
        if isinstance(exc, NOT_UNDERSTOOD):
            exc = BadRequestError("A parameter of this address is not understood.")
        return super().handle_exception(exc)

    def get_base_queryset(self) -> PageQuerySet:
        pages = visible_pages(AnonymousUser())
        site = Site.find_for_request(self.request)
        return pages.descendant_of(site.root_page.get_parent()) if site else pages.none()


router = WagtailAPIRouter("wagtailapi")
router.register_endpoint("pages", PublicPagesAPIViewSet)
