"""How many queries a page costs. Pages cost as many with 200 rows as with one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.signal_handlers import disable_reference_index_auto_update

if TYPE_CHECKING:
    from collections.abc import Iterator

    from django.test import Client

MANY = 200


@pytest.fixture
def without_indexing(settings: Any) -> Iterator[None]:
    """Hundreds of pages in half the time: none is put in the search and reference index."""
    backend = {**settings.WAGTAILSEARCH_BACKENDS["default"], "AUTO_UPDATE": False}
    settings.WAGTAILSEARCH_BACKENDS = {"default": backend}
    with disable_reference_index_auto_update():
        yield


def queries_of(client: Client, url: str) -> list[str]:
    """The queries of one visit, after one that fills what is kept between visits."""
    assert client.get(url).status_code == 200, url
    with CaptureQueriesContext(connection) as captured:
        response = client.get(url)
        assert response.status_code == 200
    return [query["sql"] for query in captured]


def assert_costs_the_same(before: list[str], after: list[str]) -> None:
    """Fails with the queries that came on top."""
    extra = list(after)
    for sql in before:
        if sql in extra:
            extra.remove(sql)
    assert len(after) == len(before), f"{len(before)} → {len(after)}:\n" + "\n".join(
        sql[:300] for sql in extra[:10]
    )
