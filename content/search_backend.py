"""Wagtail's database search that leaves other rows alone when one page is saved.

Stock, every save recomputes a weight over the whole index inside the transaction of whoever
saves: on PostgreSQL eight people who write at once deadlock, on SQLite a save gets slower with
every page (docs/operations.md). Weights are a matter of `update_index`, which renews them all.
"""

from __future__ import annotations

from typing import Any

from wagtail.search.backends import database


class OwnRowIndex:
    """Before the index class of the database in use."""

    def _refresh_title_norms(self, full: bool = False) -> None:
        if full:
            super()._refresh_title_norms(full=True)  # type: ignore[misc]


def SearchBackend(params: dict[str, Any]) -> Any:  # noqa: N802  (the name that Wagtail asks for)
    """The search backend of the database in use, as `WAGTAILSEARCH_BACKENDS` expects it."""
    backend = database.SearchBackend(params)
    backend.index_class = type("Index", (OwnRowIndex, backend.index_class), {})
    return backend
