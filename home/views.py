from __future__ import annotations

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe
from wagtail import hooks

from content.errors import Refused
from home.patterns.examples import build_examples
from home.patterns.page import GROUPS
from home.rules.accent import build_accent

YEAR = 60 * 60 * 24 * 365


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
@cache_control(public=True, max_age=YEAR, immutable=True)
def theme(request: HttpRequest, colour: str) -> HttpResponse:
    """The stylesheet of a board's accent, which stands in the address: it never changes."""
    try:
        accent = build_accent(f"#{colour}")
    except ValueError as error:
        raise Http404 from error
    return render(request, "home/theme.css", {"accent": accent}, content_type="text/css")


@require_safe
def accessibility(request: HttpRequest) -> HttpResponse:
    """The accessibility statement, from the settings of the board."""
    return render(request, "home/accessibility.html")


@login_required
def patterns(request: HttpRequest) -> HttpResponse:
    """Every component in every state, for whoever builds the next screen (home/patterns)."""
    if not request.user.has_perm("wagtailadmin.access_admin"):
        raise Refused(
            _("This page is for whoever builds the portal."),
            who_may=_("Who edits pages can see it too."),
        )
    if request.method == "POST":  # a button of an example
        return redirect("home:patterns")
    return render(request, "home/patterns/page.html", {"groups": GROUPS} | build_examples())
