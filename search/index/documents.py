"""What is indexed of a page or a priority: its words by field, its facets and its readers.

A page is indexed by its own `search_fields`, as for Wagtail's search: what a model leaves out
there (the notes of a meeting) is in no index.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.utils import timezone
from django.utils.html import strip_tags
from wagtail.search.index import SearchField

from accounts.models import User
from content.models import BasePage
from networks.models import MeetingPage, MeetingState, Network, NetworkPage, PracticePage
from networks.rules.practice import how_far
from schools.models import Priority, PriorityStatus
from schools.rules.school_years import school_year_of
from search.document_texts import document_texts
from search.models import Audience, EntryKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wagtail.models import Page

FIRST = settings.LANGUAGE_CODE
LONGEST_SNIPPET = 20_000  # characters of a text that a snippet is looked for in
# Somebody who may read whatever anybody may: what they cannot see is not published.
WHOEVER = User(is_superuser=True)


@dataclass
class Document:
    """Words and facets, in the language that the words are in."""

    kind: EntryKind
    audience: Audience
    language: str
    in_languages: tuple[str, ...]
    dated_on: date
    title: str
    lead: str
    body: str
    files: str = ""
    network: Network | None = None
    used_at: int = 0
    place: set[tuple[str, str]] = field(default_factory=set)
    themes: set[tuple[str, str]] = field(default_factory=set)
    subjects: set[tuple[str, str]] = field(default_factory=set)
    levels: set[tuple[str, str]] = field(default_factory=set)


def documents_of_pages(pages: Iterable[Page]) -> Iterator[tuple[Page, Document | None]]:
    """Each page with what is indexed of it; nothing for one that nobody can find."""
    for page in pages:
        specific = page.specific
        yield page, _of_page(specific) if _is_published(specific) else None


def _is_published(page: Any) -> bool:
    if not isinstance(page, BasePage) or page.depth <= 1:
        return False
    if isinstance(page, MeetingPage) and page.meeting.state == MeetingState.CANCELLED:
        return False
    return bool(type(page).objects.visible_to(WHOEVER).filter(pk=page.pk).exists())


def _of_page(page: BasePage) -> Document:
    document = Document(
        kind=EntryKind.PAGE,
        audience=Audience.EVERYBODY,
        language=page.locale.language_code,
        in_languages=_languages(page),
        dated_on=timezone.localdate(page.first_published_at or timezone.now()),
        title=page.title,
        lead=page.teaser or "",
        body="\n".join(_texts(page)),
        network=getattr(page, "network", None),
    )
    if isinstance(page, PracticePage):
        _add_practice(document, page)
    elif isinstance(page, MeetingPage):
        _add_meeting(document, page)
    elif isinstance(page, NetworkPage):
        document.kind, document.audience = EntryKind.NETWORK, Audience.READERS
        _add_network(document, page.network)
    return document


def _languages(page: BasePage) -> tuple[str, ...]:
    """Its own, and each language of the portal that it has no published copy in."""
    copies = type(page).objects.visible_to(WHOEVER).filter(translation_key=page.translation_key)
    taken = set(copies.exclude(pk=page.pk).values_list("locale__language_code", flat=True))
    own = page.locale.language_code
    if own != FIRST:
        return (own,)
    return (own, *(code for code, _name in settings.LANGUAGES if code not in taken | {own}))


def _texts(page: BasePage) -> Iterator[str]:
    for each in page.get_search_fields():
        if isinstance(each, SearchField) and each.field_name != "title":
            value = each.get_value(page)
            for text in value if isinstance(value, list) else [value]:
                if text and str(text) != page.teaser:
                    yield strip_tags(str(text))


def _add_practice(document: Document, page: PracticePage) -> None:
    document.kind, document.audience = EntryKind.PRACTICE, Audience.READERS
    terms = {name: list(getattr(page, name).all()) for name in ("themes", "subjects", "levels")}
    names = [getattr(term, f"name_{document.language}") for rows in terms.values() for term in rows]
    tags = [tag.name for tag in page.tags.all()]
    document.lead = " · ".join([document.lead, *names, *tags])
    document.themes = {("theme", str(term.pk)) for term in terms["themes"]}
    document.subjects = {("subject", str(term.pk)) for term in terms["subjects"]}
    document.levels = {("level", str(term.pk)) for term in terms["levels"]}
    document.place = {
        ("network", str(page.network.public_id)),
        ("year", str(school_year_of(document.dated_on))),
        *(("sector", code) for code in _sectors(page, terms["levels"])),
    }
    files = [file.pk for file in page.files.all()]
    texts = document_texts([*files, page.document_id] if page.document_id else files)
    document.files = "\n".join(texts[key] for key in sorted(texts))
    if page.school_id:
        document.place.add(("school", page.school.site_code))
    _add_use(document, page)


def _sectors(page: PracticePage, levels: list[Any]) -> set[str]:
    """Of its levels; else of the school where it began; else of the schools of the network."""
    if of_levels := {level.sector for level in levels if level.sector}:
        return of_levels
    if page.school_id:
        return {page.school.sector}
    schools = page.network.schools.current().order_by()
    return set(schools.values_list("school__sector", flat=True).distinct())


def _add_use(document: Document, page: PracticePage) -> None:
    """How far it came, as its page says, and at how many schools somebody else confirmed that
    it is in use (rule 3)."""
    used = page.network.contributions.model.objects.unarchived()
    used = used.filter(practice__translation_key=page.translation_key)
    schools = used.confirmed().order_by().values_list("school", flat=True)
    document.used_at = schools.distinct().count()
    reach = how_far(used.running().uses(), began_at_school=bool(page.school_id))
    if reach:
        document.place.add(("stage", reach))


def _add_meeting(document: Document, page: MeetingPage) -> None:
    document.kind = EntryKind.MEETING
    is_closed = page.meeting.state == MeetingState.CLOSED
    document.audience = Audience.OPENED if is_closed else Audience.INSIDE
    document.dated_on = timezone.localdate(page.starts_at)
    _add_network(document, page.network)


def _add_network(document: Document, network: Network) -> None:
    """Its meetings stand under the same themes and schools' sectors."""
    themes = network.themes.all()
    document.lead = " · ".join(
        [document.lead, *(getattr(theme, f"name_{document.language}") for theme in themes)]
    )
    document.themes = {("theme", str(theme.pk)) for theme in themes}
    sectors = network.schools.current().order_by().values_list("school__sector", flat=True)
    document.place = {
        ("network", str(network.public_id)),
        ("year", str(school_year_of(document.dated_on))),
        *(("sector", code) for code in sectors.distinct()),
    }


def document_of_priority(priority: Priority) -> Document | None:
    """What a school wants to reach; nothing where it was refused or put away."""
    if priority.status == PriorityStatus.REFUSED or priority.archived_at:
        return None
    themes = priority.themes.all()
    year = priority.first_school_year
    return Document(
        kind=EntryKind.PRIORITY,
        audience=Audience.PRIORITY,
        language=FIRST,
        in_languages=tuple(code for code, _name in settings.LANGUAGES),
        dated_on=date(year, 8, 1),
        title=priority.title,
        lead=" · ".join(theme.name_nl for theme in themes),
        body="\n".join(filter(None, [priority.desired_situation, priority.why])),
        themes={("theme", str(theme.pk)) for theme in themes},
        place={
            ("school", priority.school.site_code),
            ("sector", priority.school.sector),
            ("year", str(year)),
        },
    )
