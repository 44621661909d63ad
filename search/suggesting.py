"""What is offered while somebody types: practices, themes, networks that they may read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.models import Page

from schools.models import Theme
from search.analysis import analyse_query
from search.analysis.words import fold, words_of
from search.index.engine import engine
from search.models import EntryKind, SearchEntry
from search.rules.asked import All, Word, ask_all

if TYPE_CHECKING:
    from content.querysets import Reader
    from search.rules.asked import Asked

SHORTEST = 2
OFFERED = {EntryKind.PRACTICE: 5, EntryKind.NETWORK: 3}
THEMES = 2


class Suggestion(NamedTuple):
    label: str
    kind: str
    url: str


def suggestions(user: Reader, typed: str, language: str) -> list[Suggestion]:
    """A few of each; nothing before two letters were typed."""
    words = list(words_of(typed))
    if not words or len(fold(words[-1].text)) < SHORTEST:
        return []
    asked = _asked(typed[: words[-1].start], fold(words[-1].text), language)
    entries = SearchEntry.objects.visible_to(user).in_language(language)
    keys: list[int] = []
    for kind, most in OFFERED.items():
        rows = engine().newest(asked, entries.filter(kind=kind), most=most)
        keys += [row[0] for row in rows]
    pages = Page.objects.filter(search_entry__in=keys).select_related("locale", "search_entry")
    by_entry = {page.search_entry.pk: page for page in pages}
    shown = [by_entry[key] for key in keys if key in by_entry]
    return [
        *(_of_page(page) for page in shown if page.search_entry.kind == EntryKind.PRACTICE),
        *_themes(entries, words[-1].text, language),
        *(_of_page(page) for page in shown if page.search_entry.kind == EntryKind.NETWORK),
    ]


def _asked(before: str, beginning: str, language: str) -> Asked:
    """Whole words in any of their forms, and one of the title that begins as the last one."""
    last = Word(f"0{beginning}", begins=True, in_title=True)
    terms = analyse_query(before, language)
    return All((ask_all(terms), last)) if terms else last


def _of_page(page: Any) -> Suggestion:
    is_practice = page.search_entry.kind == EntryKind.PRACTICE
    return Suggestion(page.title, _("Practice") if is_practice else _("Network"), page.url)


def _themes(entries: Any, beginning: str, language: str) -> list[Suggestion]:
    """Those under which this reader finds something."""
    name = f"name_{language}"
    begins = Q(**{f"{name}__istartswith": beginning}) | Q(**{f"{name}__icontains": f" {beginning}"})
    address = reverse("search:results")
    return [
        Suggestion(theme.name, _("Theme"), f"{address}?theme={theme.pk}")
        for theme in Theme.objects.filter(begins).order_by(name)[:THEMES]
        if entries.with_facets([("themes", "theme", str(theme.pk))]).exists()
    ]
