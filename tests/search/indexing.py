"""The search index in tests, where nothing is committed and so nothing is enqueued."""

from __future__ import annotations

from wagtail.models import Page

from schools.models import Priority
from search.index.writing import index_pages, index_priorities


def index_all() -> None:
    """Everything as it is now, as `manage.py rebuild_search` does."""
    index_pages(list(Page.objects.values_list("pk", flat=True)))
    index_priorities(list(Priority.objects.values_list("pk", flat=True)))
