"""The pages by which the portal is looked at and measured, as the demo has them.

Ask for them after Django was set up on a database with the demo in it (scripts/demo_server.py),
and before Playwright is started: beside its event loop Django refuses to ask the database.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from django.conf import settings
from django.urls import resolve, reverse, translate_url
from django.utils.translation import override

LEAD, LEADER, COORDINATOR, ADMINISTRATOR = "samira", "marleen", "noor", "beheer"
NETWORK, PRACTICE = "rijke-teksten", "gespreksblad-rijke-tekst"
LANGUAGES = [code for code, _name in settings.LANGUAGES]


class KeyPage(NamedTuple):
    """A page, who reads it ("" is a visitor), and its address in each language that has it."""

    name: str
    reader: str
    addresses: dict[str, str]


def key_pages() -> list[KeyPage]:
    """All of them."""
    from home.models import HomePage  # noqa: PLC0415
    from networks.models import NetworkIndexPage, NetworkPage, PracticePage  # noqa: PLC0415

    page = NetworkPage.objects.get(slug=NETWORK)
    network = page.network
    meetings = network.meetings.order_by("pk")
    planned = meetings.filter(state="planned")[0]
    # Of the school that the leader leads.
    priority = network.schools.get(school__staff__user__email__startswith=f"{LEADER}@").priority
    return [
        KeyPage("home", "", of_page(HomePage.objects.get(locale__language_code="nl"))),
        KeyPage("start", LEAD, named("home:start")),
        KeyPage("networks", "", of_page(NetworkIndexPage.objects.get(locale__language_code="nl"))),
        KeyPage("network", LEAD, of_page(page)),
        KeyPage("network-visitor", "", of_page(page)),
        KeyPage("meeting", LEAD, of_page(meetings.filter(state="closed")[0].page)),
        KeyPage("practice", "", of_page(PracticePage.objects.get(slug=PRACTICE))),
        KeyPage("school", LEADER, same(priority.school.get_absolute_url)),
        KeyPage("priority", LEADER, same(priority.get_absolute_url)),
        KeyPage("search", "", added(named("search:results"), "?q=lezen")),
        KeyPage("sign-in", "", named("accounts:sign_in")),
        KeyPage("account", LEAD, named("accounts:account")),
        KeyPage("workbench", LEAD, named("networks:home", network.public_id)),
        KeyPage("goal-question", LEAD, named("networks:goal_question", network.public_id, 1)),
        KeyPage("meeting-log", LEAD, named("networks:log_meeting", planned.public_id)),
        KeyPage("not-found", "", added(named("search:results"), "nergens/")),
        KeyPage("accessibility", "", named("home:accessibility")),
        KeyPage("patterns", ADMINISTRATOR, patterns()),
    ]


def same(address: Callable[[], str]) -> dict[str, str]:
    """What answers with an address, in each language."""
    found = {}
    for language in LANGUAGES:
        with override(language):
            found[language] = address()
    return found


def named(name: str, *args: Any) -> dict[str, str]:
    return same(lambda: reverse(name, args=args))


def added(addresses: dict[str, str], what: str) -> dict[str, str]:
    return {language: address + what for language, address in addresses.items()}


def of_page(page: Any) -> dict[str, str]:
    """A page of Wagtail and its translations."""
    return {
        each.locale.language_code: each.url
        for each in page.get_translations(inclusive=True).live().select_related("locale")
    }


def patterns() -> dict[str, str]:
    """The pattern page, once it exists: what is no address of ours goes to Wagtail."""
    address = "/patronen/"
    with override(settings.LANGUAGE_CODE):
        if resolve(address).view_name == "wagtail_serve":
            return {}
        return {language: translate_url(address, language) for language in LANGUAGES}
