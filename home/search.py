"""A plain search over the pages that somebody may read; a better one follows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from content.querysets import visible_pages
from content.search_backend import clean_query
from networks.models import MeetingPage

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser

    from accounts.models import User


def search_pages(user: User | AnonymousUser, text: str) -> Any:
    """Pages with all words of a query, best first; a lazy search result, or an empty list."""
    words = clean_query(text)
    if not words:
        return []
    called_off = MeetingPage.objects.filter(meeting__state="cancelled")
    pages = visible_pages(user).exclude(pk__in=called_off.order_by().values("pk"))
    pages = pages.specific().defer_streamfields()
    return pages.select_related("locale", for_specific_subqueries=True).search(words)
