"""Bringing the index in step with pages and priorities, as they are now: doing it twice is doing
it once."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any

from django.db import transaction
from wagtail.models import Page

from schools.models import Priority
from search.analysis import ANALYSER_VERSION, Kind, analyse
from search.index.documents import (
    LONGEST_SNIPPET,
    document_of_priority,
    documents_of_pages,
)
from search.index.engine import FIELDS, engine
from search.models import FacetSet, FacetValue, SearchEntry, SearchText, SearchWord

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from search.analysis import Token
    from search.index.documents import Document

LONGEST_WORD = 40
FACET_SETS = ("place", "themes", "subjects", "levels")


@transaction.atomic
def index_pages(keys: Collection[int]) -> None:
    """Pages by key; one that nobody may find any more leaves the index."""
    pages = Page.objects.filter(pk__in=keys).select_related("locale").specific()
    _keep("page", keys, {page.pk: document for page, document in documents_of_pages(pages)})


@transaction.atomic
def index_priorities(keys: Collection[int]) -> None:
    rows = Priority.objects.filter(pk__in=keys).select_related("school").prefetch_related("themes")
    _keep("priority", keys, {row.pk: document_of_priority(row) for row in rows})


def _keep(of: str, keys: Collection[int], documents: dict[int, Document | None]) -> None:
    gone = [key for key in keys if documents.get(key) is None]
    SearchEntry.objects.filter(**{f"{of}__in": gone}).delete()
    texts = [
        _write(of, key, document) for key, document in documents.items() if document is not None
    ]
    engine().keep(texts)


def _write(of: str, key: int, document: Document) -> SearchText:
    values: dict[str, Any] = {name: _facet_set(getattr(document, name)) for name in FACET_SETS}
    entry, _made = SearchEntry.objects.update_or_create(
        **{f"{of}_id": key},
        defaults=values
        | {
            "kind": document.kind,
            "audience": document.audience,
            "language": document.language,
            "in_nl": "nl" in document.in_languages,
            "in_en": "en" in document.in_languages,
            "network": document.network,
            "dated_on": document.dated_on,
            "used_at": document.used_at,
            "version": ANALYSER_VERSION,
        },
    )
    tokens = {name: analyse(getattr(document, name), document.language) for name in FIELDS}
    text, _made = SearchText.objects.update_or_create(
        entry=entry,
        defaults={name: " ".join(token.text for token in found) for name, found in tokens.items()}
        | {"snippet": document.body[:LONGEST_SNIPPET]},
    )
    _keep_words(document, tokens.values())
    return text


def _keep_words(document: Document, tokens: Iterable[list[Token]]) -> None:
    """Words as they stand, but for those of files: nobody looks after their spelling."""
    own = (document.title, document.lead, document.body, "")
    words = {
        word
        for text, found in zip(own, tokens, strict=True)
        for token in found
        if text and token.kind is Kind.WORD and (word := token.text[1:]).isalpha()
    }
    SearchWord.objects.bulk_create(
        (
            SearchWord(language=document.language, text=word, length=len(word))
            for word in words
            if 3 <= len(word) <= LONGEST_WORD
        ),
        ignore_conflicts=True,
    )


def _facet_set(values: Iterable[tuple[str, str]]) -> FacetSet:
    rows = sorted(values)
    digest = sha256(repr(rows).encode()).hexdigest()
    found, made = FacetSet.objects.get_or_create(digest=digest, defaults={"values": rows})
    if made:
        FacetValue.objects.bulk_create(
            FacetValue(facet_set=found, name=name, value=value) for name, value in rows
        )
    return found
