"""What Wagtail's own search and ours answer to the judged queries, on the database at hand.

`python -m tests.search.relevance.ranking FILE` writes them as JSON: by search, then by key of the
query, slugs of Dutch pages in the order in which they were found. `measure` runs it on each
database with the demo in it.
"""

from __future__ import annotations

import importlib.util
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.search.relevance.judged import judged_queries
from tests.search.relevance.metrics import FIRST

if TYPE_CHECKING:
    from collections.abc import Callable

    SearchFunction = Callable[[str, str], list[str]]

STOCK, OURS = "stock", "ours"
READER = "beheer@voorbeeld.invalid"  # sees the networks of all boards
BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}


def slugs() -> dict[int, str]:
    """The slug of the Dutch page, for every published practice in every language."""
    from networks.models import PracticePage

    live = PracticePage.objects.live()
    dutch = dict(live.in_first_language().order_by().values_list("translation_key", "slug"))
    keys = live.order_by().values_list("pk", "translation_key")
    return {pk: dutch[key] for pk, key in keys if key in dutch}


def stock_search(reader: Any, known: dict[int, str]) -> SearchFunction:
    """Wagtail as it comes: no subclass of ours, its index and its weights built anew."""
    from django.core.management import call_command
    from django.test import override_settings
    from wagtail.search.backends import get_search_backend

    from networks.models import PracticePage

    with override_settings(WAGTAILSEARCH_BACKENDS=BACKENDS):
        call_command("update_index", verbosity=0)
        backend = get_search_backend()

    def search(query: str, language: str) -> list[str]:
        visible = PracticePage.objects.visible_to(reader).in_language(language)
        pages = PracticePage.objects.filter(pk__in=list(visible.values_list("pk", flat=True)))
        return [known[page.pk] for page in backend.search(query, pages)[:FIRST]]

    return search


def our_search(reader: Any, known: dict[int, str]) -> SearchFunction | None:
    """The search of the portal; None while there is none."""
    if importlib.util.find_spec("search.reading") is None:
        return None
    from django.core.management import call_command

    reading = importlib.import_module("search.reading")
    call_command("rebuild_search", verbosity=0)

    def search(query: str, language: str) -> list[str]:
        hits = reading.find(reader, query, language=language, kind="practice", limit=FIRST)
        return [known[hit.page_id] for hit in hits]

    return search


def rankings() -> dict[str, dict[str, list[str]]]:
    from accounts.models import User

    reader, known = User.objects.get(email=READER), slugs()
    found: dict[str, dict[str, list[str]]] = {}
    for name, made in ((STOCK, stock_search), (OURS, our_search)):
        if search := made(reader, known):
            found[name] = {each.key: search(each.query, each.language) for each in judged_queries()}
    return found


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings.dev")
    import django

    django.setup()
    Path(sys.argv[1]).write_text(json.dumps(rankings()), encoding="utf-8")


if __name__ == "__main__":
    main()
