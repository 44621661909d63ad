"""Makes the search index anew, while it is in use."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.db.models import Exists, OuterRef, QuerySet
from wagtail.models import Page

from schools.models import Priority
from search.analysis import ANALYSER_VERSION
from search.index.writing import index_pages, index_priorities
from search.models import SearchEntry

AT_ONCE = 200


class Command(BaseCommand):
    help = "Indexes everything that can be found, part by part; it can be searched meanwhile."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--outdated",
            action="store_true",
            help="only what is missing, or was indexed by an earlier version of the analysis",
        )

    def handle(self, *args: Any, outdated: bool, **options: Any) -> None:
        for rows, of, index in (
            (Page.objects.filter(depth__gt=1), "page", index_pages),
            (Priority.objects.all(), "priority", index_priorities),
        ):
            self._index(_outdated(rows, of) if outdated else rows, of, index)
        self.stdout.write(f"{SearchEntry.objects.count()} entries, analysis {ANALYSER_VERSION}")

    def _index(self, rows: QuerySet[Any], of: str, index: Any) -> None:
        keys = list(rows.order_by("pk").values_list("pk", flat=True))
        for start in range(0, len(keys), AT_ONCE):
            part = keys[start : start + AT_ONCE]
            index(part)
            self.stdout.write(f"{of}: {start + len(part)} of {len(keys)}")


def _outdated(rows: QuerySet[Any], of: str) -> QuerySet[Any]:
    current = SearchEntry.objects.filter(version=ANALYSER_VERSION, **{of: OuterRef("pk")})
    return rows.exclude(Exists(current))
