"""Wagtail's API v2, read only: pages that anybody may see or, with a key, that the account behind
the key may see (product.md, rule 5; docs/decisions/0014-api.md)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.utils.cache import patch_vary_headers
from rest_framework.authentication import BaseAuthentication
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.renderers import JSONRenderer
from rest_framework.request import Request
from wagtail.api.v2.router import WagtailAPIRouter
from wagtail.api.v2.utils import BadRequestError
from wagtail.api.v2.views import PagesAPIViewSet
from wagtail.models import Site
from wagtail.query import PageQuerySet

from accounts.api_tokens import account_behind
from content.doors import LONGEST_KEY
from content.querysets import visible_pages

if TYPE_CHECKING:
    from accounts.models import User

LONGEST_FIELDS = 1_000  # Wagtail reads nested fields by recursion
# A filter, offset or search operator that is none.
NOT_UNDERSTOOD = (ValueError, ValidationError, OverflowError)
# With these no link in a text has to be looked up.
AS_STORED = {"db_html", "db_markdown"}


class KeyAuthentication(BaseAuthentication):
    """`Authorization: Bearer KEY`. A session counts for nothing here: what a browser sends along
    by itself must not open more than an address does."""

    def authenticate(self, request: Request) -> tuple[User, None] | None:
        scheme, _, secret = request.headers.get("Authorization", "").partition(" ")
        if scheme.casefold() != "bearer":
            return None
        user = account_behind(secret.strip())
        if user is None:
            raise AuthenticationFailed("This key is not known, or it has ended.")
        return user, None

    def authenticate_header(self, request: Request) -> str:
        return "Bearer"


class VisiblePagesAPIViewSet(PagesAPIViewSet):
    """Pages as a stranger sees them, or as the account behind a key does.

    What is asked in a way that Wagtail's views do not understand is answered with 400.
    """

    authentication_classes = [KeyAuthentication]
    renderer_classes = [JSONRenderer]
    # Whose alias a page is says nothing to a reader, and costs a query for each.
    meta_fields = [name for name in PagesAPIViewSet.meta_fields if name != "alias_of"]

    def initial(self, request: Any, *args: Any, **kwargs: Any) -> None:
        super().initial(request, *args, **kwargs)
        if "%00" in request.META["QUERY_STRING"]:  # PostgreSQL refuses it, at the latest
            raise BadRequestError("A parameter of this address holds a null character.")
        for name, longest in (("offset", LONGEST_KEY), ("fields", LONGEST_FIELDS)):
            if len(request.GET.get(name, "")) >= longest:
                raise BadRequestError(f"{name} is too long")

    def handle_exception(self, exc: Exception) -> Any:
        if isinstance(exc, NOT_UNDERSTOOD):
            exc = BadRequestError("A parameter of this address is not understood.")
        return super().handle_exception(exc)

    def finalize_response(self, request: Any, response: Any, *args: Any, **kwargs: Any) -> Any:
        response = super().finalize_response(request, response, *args, **kwargs)
        patch_vary_headers(response, ["Authorization"])
        if "Authorization" in request.headers:
            response["Cache-Control"] = "private, no-store"
        return response

    def get_base_queryset(self) -> PageQuerySet:
        pages = visible_pages(self.request.user)
        site = Site.find_for_request(self.request)
        return pages.descendant_of(site.root_page.get_parent()) if site else pages.none()

    def get_queryset(self) -> PageQuerySet:
        """With what the fields need, so that a list costs the same however long it is."""
        pages = super().get_queryset().select_related("locale")
        offered = self.get_available_fields(pages.model)
        many = [each for each in pages.model._meta.many_to_many if each.name in offered]
        return pages.prefetch_related(*(each.name for each in many))

    def resolve_rich_text_format(self) -> str:
        """Links in texts are looked up for one page at a time."""
        chosen: str = super().resolve_rich_text_format()
        if self.action == "listing_view" and chosen not in AS_STORED:
            raise BadRequestError(f"rich_text_format={chosen} is for one page, not for a list")
        return chosen


router = WagtailAPIRouter("wagtailapi")
router.register_endpoint("pages", VisiblePagesAPIViewSet)
