"""Wagtail's database search that asks for words only, and leaves other rows alone when one page
is saved.

Signs mean something to the search engines of databases and nothing to readers: stock, a quotation
mark raises on SQLite.

Stock, every save recomputes a weight over the whole index inside the transaction of whoever
saves: on PostgreSQL eight people who write at once deadlock, on SQLite a save gets slower with
every page (docs/operations.md). Weights are a matter of `update_index`, which renews them all.
"""

from __future__ import annotations

import re
from typing import Any

from wagtail.search.backends import database

LONGEST_QUERY = 200
NO_WORD = re.compile(r"[^\w]+")


def clean_query(text: str) -> str:
    """The words of a query; nothing for signs alone."""
    return NO_WORD.sub(" ", text[:LONGEST_QUERY]).strip()


class OwnRowIndex:
    """Before the index class of the database in use."""

    def _refresh_title_norms(self, full: bool = False) -> None:
        if full:
            super()._refresh_title_norms(full=True)  # type: ignore[misc]


class WordsOnly:
    """Before the backend of the database in use."""

    def _search(self, compiler: Any, query: Any, rows: Any, **options: Any) -> Any:
        words = clean_query(query) if isinstance(query, str) else query
        return super()._search(compiler, words, rows, **options)  # type: ignore[misc]


def SearchBackend(params: dict[str, Any]) -> Any:  # noqa: N802  (the name that Wagtail asks for)
    """The search backend of the database in use, as `WAGTAILSEARCH_BACKENDS` expects it."""
    stock = type(database.SearchBackend(params))
    own_index = type("Index", (OwnRowIndex, stock.index_class), {})
    return type("Backend", (WordsOnly, stock), {"index_class": own_index})(params)
