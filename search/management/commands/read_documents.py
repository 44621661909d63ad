"""`manage.py read_documents`: the texts of uploaded files that are missing or old."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from content.models import CustomDocument
from search.document_texts import read, stale_documents

AT_ONCE = 20


class Command(BaseCommand):
    help = (
        "Reads the text of every document that is new, has another file, or was read by an older "
        "version. Harmless when repeated, or stopped halfway."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        waiting = list(stale_documents().order_by("pk").values_list("pk", flat=True))
        for number, key in enumerate(waiting, 1):
            if document := stale_documents().filter(pk=key).first():  # nobody else did it
                self._read(document)
            if number % AT_ONCE == 0:
                self.stdout.write(f"{number} of {len(waiting)}")
        self.stdout.write(f"{len(waiting)} documents were looked at.")

    def _read(self, document: CustomDocument) -> None:
        name = f"document {document.pk} ({document.title})"
        try:
            extracted = read(document)
        except OSError as error:
            self.stderr.write(f"{name}: {error}")
            return
        if extracted and extracted.problem:
            self.stderr.write(f"{name}: {extracted.problem}")
