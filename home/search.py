"""A plain search over the pages that somebody may read; a better one follows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from content.querysets import visible_pages

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser

    from accounts.models import User

LONGEST_QUERY = 200
NO_WORD = re.compile(r"[^\w]+")


def clean_query(text: str) -> str:
    """The words of a query. Signs mean something to the search engines of databases, and nothing
    to readers; a lone sign finds nothing, a quotation mark raises (wagtail-notes.md)."""
    return NO_WORD.sub(" ", text[:LONGEST_QUERY]).strip()


def search_pages(user: User | AnonymousUser, text: str) -> Any:
    """Pages with all words of a query, best first; a lazy search result, or an empty list."""
    words = clean_query(text)
    if not words:
        return []
    pages = visible_pages(user).specific().defer_streamfields()
    return pages.select_related("locale", for_specific_subqueries=True).search(words)
