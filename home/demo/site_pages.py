"""Texts for a reader who is not signed in. A page that somebody has written stays as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wagtail.models import Locale, Site

from home.models import ContentPage, HomePage, PortalSettings
from networks.actions.pages import publish_page
from networks.models import NetworkIndexPage

if TYPE_CHECKING:
    from accounts.models import User

Block = tuple[str, str]


def _heading(words: str) -> Block:
    return "heading", words


def _text(html: str) -> Block:
    return "text", html


TITLE = "Wat je samen leert, merk je op school"
INTRO = (
    "Hier werken scholen samen aan wat zij willen bereiken. Je leest wat een leernetwerk wil, wat "
    "leraren uitproberen, en wat een school daaraan heeft."
)
INDEX_INTRO = "In een leernetwerk werken collega's van een paar scholen een tijd lang aan één doel."


class PageText(NamedTuple):
    slug: str
    title: str
    intro: str
    body: tuple[Block, ...]


PAGES = (
    PageText(
        "over-ons",
        "Over dit portaal",
        "De huisacademies van drie besturen gebruiken dit portaal voor hun leernetwerken.",
        (
            _text(
                "<p>Leren van elkaar lukt het best als het ergens toe leidt. Daarom begint een "
                "netwerk met een doel, en eindigt een bijeenkomst met een actiepunt op school. Zo "
                "loopt er een rode draad van het doel naar wat er in de klas verandert.</p>"
            ),
            _heading("Wil je meedoen?"),
            _text(
                "<p>Vraag het de netwerkleider, of de coördinator van je academie. Heb je zelf een "
                "idee voor een netwerk? Begin met twee scholen die hetzelfde willen bereiken.</p>"
            ),
            _heading("Dit is een voorbeeld"),
            _text(
                "<p>Alle besturen, scholen en collega's die je hier ziet zijn verzonnen. Het "
                "portaal is geen officiële uitgave van een hogeschool of raad.</p>"
            ),
        ),
    ),
    PageText(
        "privacy",
        "Privacy",
        "Dit portaal gaat over wat scholen leren, niet over wie wat doet.",
        (
            _heading("Dit meet het portaal niet"),
            _text(
                "<p>Het portaal laat niemand zien hoe vaak je inlogt, geeft geen cijfers aan "
                "personen, maakt geen ranglijsten en koppelt niets aan beoordeling of "
                "gesprekscyclus.</p>"
            ),
            _heading("Wat we wel bewaren"),
            _text(
                "<ul><li>Je naam, je e-mailadres, waar je werkt en in welke netwerken je zit.</li>"
                "<li>Wat je schrijft: actiepunten, bijdragen en verslagen.</li>"
                "<li>Wie een pagina veranderde, zodat we iets kunnen terugvinden.</li></ul>"
            ),
            _heading("Geen gegevens van leerlingen"),
            _text(
                "<p>Schrijf geen namen of herkenbare gegevens van leerlingen op. Uit foto's halen "
                "we bij het uploaden weg waar en wanneer ze zijn gemaakt.</p>"
            ),
        ),
    ),
)


BEHIND_THE_PORTAL = {
    "academy": "Academie Waterkring",
    "contact_name": "Noor Haverkamp, academie",
    "contact_email": "academie@voorbeeld.invalid",
    "accessibility_gaps": (
        "Bestanden bij voorbeelden maken collega's zelf. Niet elk bestand is voor te lezen met een "
        "schermlezer; vraag de netwerkleider om een andere vorm."
    ),
    "accessibility_gaps_en": (
        "Colleagues make the files with practices themselves. Not every file can be read with a "
        "screen reader; ask the network lead for another form."
    ),
}


def write_portal_settings() -> None:
    """Who is behind the portal and who to ask, where no administrator said so yet."""
    for site in Site.objects.filter(is_default_site=True):
        said = PortalSettings.for_site(site)
        if not (said.academy or said.contact_name or said.contact_email):
            for name, value in BEHIND_THE_PORTAL.items():
                setattr(said, name, value)
            said.save()


def write_site_pages(by: User) -> None:
    """Adds pages, and fills the home page and the list of networks where nobody edited them.

    In Dutch; what is translated comes from `home.demo.english`.
    """
    for home in HomePage.objects.filter(locale=Locale.get_default()):
        _add_pages(home, by)
        if home.latest_revision_id is None:
            home.title, home.intro = TITLE, INTRO
            publish_page(home, by)
    for index in NetworkIndexPage.objects.filter(locale=Locale.get_default()):
        if index.latest_revision_id is None:
            index.intro = INDEX_INTRO
            publish_page(index, by)


def _add_pages(home: HomePage, by: User) -> None:
    taken = set(home.get_children().values_list("slug", flat=True))
    for text in PAGES:
        if text.slug in taken:
            continue
        page = ContentPage(
            slug=text.slug,
            title=text.title,
            intro=text.intro,
            body=text.body,
            show_in_menus=True,
            owner=by,
            live=False,
        )
        home.add_child(instance=page)
        publish_page(page, by)
