"""The rows of a page of results."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from content.querysets import visible_pages
from content.templatetags.content_tags import written_in
from networks.models import PracticePage
from schools.models import Priority
from search.models import EntryKind, SearchEntry
from search.rules.snippets import Piece, cut_snippet, mark

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from django.http import HttpRequest

    from search.analysis import QueryTerm


def build_results(
    keys: Sequence[int], request: HttpRequest, terms: Mapping[str, list[QueryTerm]]
) -> list[dict[str, Any]]:
    """A row (components/row.html) per entry, in the order of `keys`, in a fixed number of queries.

    The pages are asked once more who may read them: an index may be a moment behind.
    """
    entries = SearchEntry.objects.filter(pk__in=keys).select_related("text").in_bulk()
    pages = _pages([each.page_id for each in entries.values() if each.page_id], request)
    priorities = _priorities([each.priority_id for each in entries.values()], request)
    rows = []
    for key in keys:
        entry = entries.get(key)
        if entry is None:
            continue
        thing = pages.get(entry.page_id) or priorities.get(entry.priority_id)
        if thing is not None:
            rows.append(_row(entry, thing, request, terms.get(entry.language, [])))
    return rows


def _pages(keys: list[int], request: HttpRequest) -> dict[int, Any]:
    pages = visible_pages(request.user).filter(pk__in=keys).specific().defer_streamfields()
    found = {page.pk: page for page in pages.select_related("locale", for_specific_subqueries=True)}
    practices = PracticePage.objects.filter(pk__in=found).with_schools(request.user)
    for key, schools in practices.values_list("pk", "school_count"):
        found[key].school_count = schools
    return found


def _priorities(keys: list[int | None], request: HttpRequest) -> dict[int | None, Any]:
    rows = Priority.objects.visible_to(request.user).filter(pk__in=[key for key in keys if key])
    return {row.pk: row for row in rows.select_related("school")}


def _row(
    entry: SearchEntry, thing: Any, request: HttpRequest, terms: list[QueryTerm]
) -> dict[str, Any]:
    language = entry.language
    url = thing.get_url(request) if entry.page_id else thing.get_absolute_url()
    title = _marked(mark(str(thing), terms, language))
    pieces = cut_snippet(entry.text.snippet, terms, language)
    teaser = "" if entry.kind == EntryKind.PRACTICE else getattr(thing, "teaser", "")
    text = teaser if teaser and not _has_marks(pieces) else _marked(pieces)
    return {
        "title": written_in(title, language),
        "url": url,
        "text": written_in(text, language),
        "meta": [kind_of(entry, thing), *_facts(entry, thing)],
        "school_count": getattr(thing, "school_count", 0),
    }


def kind_of(entry: SearchEntry, thing: Any) -> Any:
    return thing.kind if entry.page_id else Priority._meta.verbose_name.capitalize()


def _facts(entry: SearchEntry, thing: Any) -> list[Any]:
    if entry.kind == EntryKind.PRACTICE:
        return [written_in(thing.for_whom, entry.language)]
    return [thing.school] if entry.priority_id else []


def _has_marks(pieces: list[Piece]) -> bool:
    return any(piece.is_marked for piece in pieces)


def _marked(pieces: list[Piece]) -> SafeString:
    return format_html_join(
        "",
        "{}",
        (
            (format_html("<mark>{}</mark>", piece.text) if piece.is_marked else piece.text,)
            for piece in pieces
        ),
    )
