"""Dutch words on an English page are marked as Dutch, so that a screen reader says them right.

Crawls the English side of the demo as people see it, and looks for what is written in Dutch in
the database. What stands in fields, and names of people, schools and places, is left aside.
"""

from __future__ import annotations

from collections import Counter
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest
from django.db import transaction
from django.test import Client
from django.urls import resolve, reverse
from django.utils import translation

from accounts.models import User
from home.demo.loading import load_demo
from networks.models import (
    ActionItem,
    Contribution,
    ContributionEvent,
    Evidence,
    FollowUp,
    GoalRevision,
    LeaderRecognition,
    Meeting,
    MeetingPage,
    NetworkPage,
    NetworkSchool,
    PracticePage,
)
from schools.models import Priority

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.django_db

READERS = ["samira", "noor", "marleen"]
MOST_OF_A_KIND = 5  # pages of one reader at the same kind of address
SHORTEST = 12  # letters; a shorter text may stand in an English sentence by chance
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}
ASIDE = {"title", "textarea", "option", "script", "style"}
WRITTEN: dict[Any, tuple[str, ...]] = {
    NetworkPage: (
        *("title", "goal", "contribution_to_schools", "target_group", "practice_change"),
        *("indicator", "baseline", "target", "success_evidence", "evidence_by"),
    ),
    MeetingPage: (
        *("title", "notes", "contribution_to_goal", "school_what", "school_why", "school_here"),
    ),
    PracticePage: ("title", "for_whom"),
    ActionItem: ("text", "what_happened", "reason"),
    Contribution: ("summary",),
    ContributionEvent: ("note",),
    Evidence: ("title", "text", "before", "after", "also_played"),
    FollowUp: ("note",),
    GoalRevision: ("sentence",),
    LeaderRecognition: ("note",),
    Meeting: ("no_action_reason",),
    NetworkSchool: ("expectation",),
    Priority: ("title", "why", "desired_situation", "indicator", "baseline", "target", "refusal"),
}


@pytest.fixture(scope="module")
def _loaded(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    with django_db_blocker.unblock(), transaction.atomic(), translation.override("nl"):
        load_demo()
        yield
        transaction.set_rollback(True)


class Reading(HTMLParser):
    """The texts of a page, each with the language it is marked with, and where its links lead."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[tuple[str, str]] = []
        self.texts: list[tuple[str, str]] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "a":
            self.links.append((given.get("href") or "").split("#")[0])
        if tag not in VOID:
            language = self.open[-1][1] if self.open else ""
            self.open.append((tag, given.get("lang") or language))

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1][0] not in ASIDE:
            self.texts.append((" ".join(data.split()), self.open[-1][1]))


def dutch_texts() -> set[str]:
    """What people wrote in Dutch, line by line; less what is the same in English."""
    found: set[str] = set()
    english: set[str] = set()
    for model, names in WRITTEN.items():
        for row in model.objects.all():
            translated = getattr(row, "locale", None) and row.locale.language_code == "en"
            for name in names:
                lines = str(getattr(row, name)).splitlines()
                (english if translated else found).update(" ".join(each.split()) for each in lines)
    for page in MeetingPage.objects.all():
        found.update(str(each.value) for each in page.decisions)
        found.update(str(each.value["title"]) for each in page.agenda)
    return {each for each in found - english if len(each) >= SHORTEST}


@pytest.mark.usefixtures("_loaded")
@pytest.mark.parametrize("reader", READERS)
def test_dutch_words_on_english_pages_are_marked_as_dutch(reader: str) -> None:
    client = Client()
    client.force_login(
        User.objects.get(email__startswith=f"{reader}@"),
        backend="django.contrib.auth.backends.ModelBackend",
    )
    dutch = dutch_texts()
    with translation.override("en"):
        waiting = [reverse("home:start"), "/en/", "/en/networks/"]
    known, unmarked, kinds = set(waiting), set(), Counter()
    while waiting:
        url = waiting.pop(0)
        with translation.override("en"):
            kind = resolve(urlsplit(url).path).view_name
        kinds[kind] += 1
        if kinds[kind] > MOST_OF_A_KIND:
            continue
        reading = Reading()
        reading.feed(client.get(url, follow=True).content.decode())
        for text, language in reading.texts:
            if language != "nl":
                unmarked |= {(url, each) for each in dutch if each in text}
        fresh = {link for link in reading.links if link.startswith("/en/")} - known
        known |= fresh
        waiting.extend(sorted(fresh))
    assert len(kinds) > 10
    assert not unmarked
