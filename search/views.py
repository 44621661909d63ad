"""Where people search, and what they see while typing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from search.facets import build_groups, read_choices
from search.models import EntryKind, SearchEntry
from search.reading import browse, search
from search.results import build_results
from search.suggesting import suggestions
from search.tasks import remember_miss

if TYPE_CHECKING:
    from django.http import QueryDict

    from search.facets import Choice

LONGEST_QUERY = 200
RESULTS_PER_PAGE = 10
SORTS = {
    "relevance": _("Best match"),
    "newest": _("Newest"),
    "used": _("Used at most schools"),
}


@require_safe
def results(request: HttpRequest) -> HttpResponse:
    """What somebody may read that answers their question; all that was asked is in the address."""
    query = _query(request)
    language = _language()
    choices = read_choices(request.GET, request.user)
    kind = _kind(request.GET)
    sort = request.GET.get("sort", "")
    sort = sort if sort in SORTS else "relevance"
    entries = SearchEntry.objects.visible_to(request.user).in_language(language)
    narrowed = entries.with_facets(
        (each.facet.of_entry, each.facet.name, each.value) for each in choices
    )
    if query:
        found = search(narrowed, query, language=language, kind=kind, sort=sort)
    else:
        found = browse(narrowed, kind=kind or EntryKind.PRACTICE, sort=sort)
    page_obj = Paginator(found.keys, RESULTS_PER_PAGE).get_page(request.GET.get("p"))
    _remember(request, query, nothing=bool(query) and not choices and found.all_is_near)
    return render(
        request,
        "search/results.html",
        {
            "query": query,
            "found": found,
            "page_obj": page_obj,
            "results": build_results(page_obj.object_list, request, found.terms),
            "near_from": len(found.keys) - found.near - page_obj.start_index() + 1,
            "groups": build_groups(found.sets, request.user, choices, request.GET, len(found.keys)),
            "choices": choices,
            "network": _network(choices),
            "kind": kind,
            "kinds": [(each, found.kinds[each]) for each in EntryKind if found.kinds[each]],
            "sorts": SORTS,
            "sort": sort,
        },
    )


@require_safe
def suggest(request: HttpRequest) -> JsonResponse:
    """Practices, themes and networks of which a word begins with what was typed."""
    found = suggestions(request.user, _query(request), _language())
    response = JsonResponse({"suggestions": [each._asdict() for each in found]})
    response["Cache-Control"] = "private, max-age=60"
    return response


def _query(request: HttpRequest) -> str:
    words = request.GET.get("q", "").replace("\x00", "").strip()
    return words[:LONGEST_QUERY]


def _language() -> str:
    return (get_language() or "nl")[:2]


def _kind(asked: QueryDict) -> EntryKind | None:
    name = asked.get("kind", "").upper()
    return EntryKind[name] if name in EntryKind.__members__ else None


def _network(choices: list[Choice]) -> Choice | None:
    return next((each for each in choices if each.facet.name == "network"), None)


def _remember(request: HttpRequest, query: str, *, nothing: Any) -> None:
    """What colleagues look for and do not find, without who it was."""
    if nothing and request.user.is_authenticated and "p" not in request.GET:
        remember_miss.enqueue(query, _language())
