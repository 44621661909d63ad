from __future__ import annotations

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe
from wagtail import hooks

from content.search_backend import LONGEST_QUERY
from home.search import search_pages

RESULTS_PER_PAGE = 20


@login_required
@require_safe
def start(request: HttpRequest) -> HttpResponse:
    """Everybody's own first page: my networks, and what waits for me.

    Rooms above fill it through the hook `start_page_cards(user)`, which answers with a list of
    `content.cards.Card`.
    """
    cards = [
        card for collect in hooks.get_hooks("start_page_cards") for card in collect(request.user)
    ]
    return render(request, "home/start.html", {"cards": sorted(cards, key=lambda card: card.order)})


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """Plain search; the query stands in the address as `q`."""
    query = request.GET.get("q", "").replace("\x00", "").strip()[:LONGEST_QUERY]
    results = search_pages(request.user, query)
    paginator = Paginator(results, RESULTS_PER_PAGE)
    page_obj = paginator.get_page(request.GET.get("p"))
    return render(request, "home/search.html", {"query": query, "page_obj": page_obj})
