"""Texts of uploaded files: which are to be read, reading them, and asking for them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial, reduce
from operator import or_
from typing import Any

from django.db import transaction
from django.db.models import F, Q, QuerySet
from django_tasks import task

from content.models import CustomDocument
from search.extraction import EXTRACTOR_VERSION, KINDS, Extracted, extract_text
from search.models import DocumentText
from search.signals import document_read


def document_texts(document_ids: Iterable[int]) -> dict[int, str]:
    """The texts of these documents by key, in one query; none for what has no text (yet)."""
    rows = DocumentText.objects.filter(document__in=list(document_ids)).exclude(text="")
    return dict(rows.values_list("document", "text"))


def stale_documents() -> QuerySet[CustomDocument]:
    """Documents whose text is not there, or is that of another file or an older extractor."""
    readable = reduce(or_, (Q(file__iendswith=f".{kind}") for kind in KINDS))
    fresh = Q(document_text__file_hash=F("file_hash"), document_text__extractor=EXTRACTOR_VERSION)
    documents: QuerySet[CustomDocument] = CustomDocument.objects.all()
    return documents.filter(readable | Q(document_text__isnull=False)).exclude(fresh)


def read_new_file(sender: type, instance: CustomDocument, **saved: Any) -> None:
    """After a document was saved: its file is read soon, if it is another one."""
    if saved["update_fields"] is None and stale_documents().filter(pk=instance.pk).exists():
        transaction.on_commit(partial(read_document.enqueue, instance.pk))


@task()
def read_document(document_id: int) -> None:
    """Reads the file of a document if that is still to be done; harmless when repeated."""
    if document := stale_documents().filter(pk=document_id).first():
        read(document)


def read(document: CustomDocument) -> Extracted | None:
    """Stores what the file of a document says; None where it is of a kind that is not read.

    Raises:
        OSError: the file cannot be had from its storage.
        RuntimeError: no file can be read on this server.
    """
    file_hash = document.get_file_hash()
    kind = document.file_extension.lower()
    if kind not in KINDS:  # the file that was read was replaced by a picture
        DocumentText.objects.filter(document=document).delete()
        _tell(document.pk)
        return None
    with document.open_file() as file:
        extracted = extract_text(file, kind)
    _store(document.pk, file_hash, extracted)
    return extracted


def _store(document_id: int, file_hash: str, extracted: Extracted) -> None:
    """Keeps the text, unless the document was deleted or got another file meanwhile."""
    with transaction.atomic():
        same = CustomDocument.objects.select_for_update().filter(file_hash=file_hash)
        if same.filter(pk=document_id).first() is None:
            return
        DocumentText.objects.update_or_create(
            document_id=document_id,
            defaults={
                "text": extracted.text,
                "is_truncated": extracted.truncated,
                "problem": extracted.problem,
                "file_hash": file_hash,
                "extractor": EXTRACTOR_VERSION,
            },
        )
        _tell(document_id)


def _tell(document_id: int) -> None:
    transaction.on_commit(partial(document_read.send, sender=DocumentText, document_id=document_id))
