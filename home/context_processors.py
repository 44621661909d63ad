from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import translate_url
from django.utils.functional import SimpleLazyObject
from django.utils.translation import get_language
from wagtail.models import Page, Site

from content.models.page import Translation, own_name
from home.models import PortalSettings
from networks.models import NetworkIndexPage


def navigation(request: HttpRequest) -> dict[str, Any]:
    """What every page shows around its content, in the language of the reader.

    Asked of the database only when a template shows it, and once.
    """
    frame = SimpleLazyObject(lambda: _frame(request))
    return {
        "portal": SimpleLazyObject(lambda: _portal(request)),
        "home_url": "/" if get_language() == settings.LANGUAGE_CODE else f"/{get_language()}/",
        "networks_url": SimpleLazyObject(lambda: frame["networks_url"]),
        "footer_links": SimpleLazyObject(lambda: frame["footer_links"]),
        "translations": SimpleLazyObject(lambda: _other_languages(request)),
    }


def _portal(request: HttpRequest) -> PortalSettings | None:
    """What the board says of itself; None at an address that is nobody's site."""
    return PortalSettings.for_request(request) if Site.find_for_request(request) else None


def _frame(request: HttpRequest) -> dict[str, Any]:
    """Pages right under the home page that want to be in menus: the networks, and the rest."""
    site = Site.find_for_request(request)
    if site is None:
        return {"networks_url": "", "footer_links": []}
    pages = (
        Page.objects.live()
        .in_menu()
        .filter(locale__language_code=get_language(), depth=site.root_page.depth + 1)
        .select_related("locale", "content_type")
        .order_by("path")
    )
    networks = [page for page in pages if page.specific_class is NetworkIndexPage]
    rest = [page for page in pages if page.specific_class is not NetworkIndexPage]
    return {
        "networks_url": networks[0].get_url(request) if networks else "",
        "footer_links": [(page.title, page.get_url(request)) for page in rest],
    }


def _other_languages(request: HttpRequest) -> list[Translation]:
    """The same address in the other languages, for addresses that are no pages."""
    here = request.get_full_path()
    return [
        Translation(code, own_name(code), translate_url(here, code))
        for code, _name in settings.LANGUAGES
        if code != get_language()
    ]
