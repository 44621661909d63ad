"""Walks through the portal as somebody does: from page to page along its links.

A page is read once, with what it says of itself: its own ids, where it leads, its forms. Wagtail's
admin, documents and files are opened, but not walked through. Walks in Django's test client.
"""

from __future__ import annotations

import re
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qsl, unquote, urldefrag, urlencode, urljoin, urlsplit

OPENED_ONLY = ("/beheer/", "/documenten/", "/static/", "/api/")
# Filters multiply: of one address so many are read, and the rest is counted.
MOST_QUERIES = 25
LEADS = {"a": "href", "link": "href", "use": "href", "img": "src", "script": "src"}
LEADS |= {"source": "src", "iframe": "src"}
IDS = re.compile(r"\sid=[\"']([^\"']+)")


@dataclass(frozen=True)
class Form:
    """A form that is posted: where to, with which hidden fields."""

    action: str
    hidden: tuple[tuple[str, str], ...] = ()


class Reading(HTMLParser):
    """What stands in a page: `ids`, `leads` (line, address) and `forms`."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.leads: list[tuple[int, str]] = []
        self.forms: list[Form] = []
        self._in_posted = False
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if "id" in given:
            self.ids.add(given["id"])
        if given.get(LEADS.get(tag, "")):
            self.leads.append((self.getpos()[0], given[LEADS[tag]]))
        if tag == "form":
            self._in_posted = given.get("method", "").lower() == "post"
            if self._in_posted:
                self.forms.append(Form(given.get("action", "")))
        if tag == "input" and given.get("type") == "hidden" and self._in_posted:
            form = self.forms[-1]
            hidden = (*form.hidden, (given.get("name", ""), given.get("value", "")))
            self.forms[-1] = Form(form.action, hidden)

    handle_startendtag = handle_starttag

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._in_posted = False


@dataclass
class Visit:
    """What somebody got at an address; `base` is where they ended up after redirects."""

    address: str
    status: int
    text: str = ""  # empty for what is no page of ours
    base: str = ""
    ids: set[str] = field(default_factory=set)
    leads: list[tuple[int, str]] = field(default_factory=list)
    forms: list[Form] = field(default_factory=list)

    @property
    def is_page(self) -> bool:
        return bool(self.text)


def without_return(address: str) -> str:
    """An address without fragment, and without `next`: the sign-in from every page is one page."""
    parts = urlsplit(urldefrag(address).url)
    query = urlencode([(key, value) for key, value in parse_qsl(parts.query) if key != "next"])
    return parts._replace(query=query).geturl()


def inside(base: str, leads: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """The leads that stay in the portal, as whole paths with their fragments."""
    for line, lead in leads:
        address = urljoin(base, lead)
        parts = urlsplit(address)
        if not parts.scheme and not parts.netloc:
            yield line, address


def visit(client: Any, address: str) -> Visit:
    answer = client.get(address, follow=True)
    last = answer.redirect_chain[-1][0] if answer.redirect_chain else address
    kind = answer.headers.get("Content-Type", "")
    if not kind.startswith("text/html") or urlsplit(last).path.startswith(OPENED_ONLY):
        # Ids of a file of symbols count; nobody reads the rest.
        content = b"".join(answer) if kind.startswith("image/svg") else b""
        answer.close()
        return Visit(address, answer.status_code, "", last, set(IDS.findall(content.decode())))
    text = answer.content.decode()
    read = Reading(text)
    return Visit(address, answer.status_code, text, last, read.ids, read.leads, read.forms)


class Walk:
    """Everything that one reader comes across from where they begin."""

    def __init__(self, client: Any, start: Iterable[str]) -> None:
        self.visits: dict[str, Visit] = {}
        self.passed_over = 0
        seen_queries: Counter[str] = Counter()
        waiting = deque(start)
        while waiting:
            address = without_return(waiting.popleft())
            if address in self.visits:
                continue
            if urlsplit(address).query:
                seen_queries[urlsplit(address).path] += 1
                if seen_queries[urlsplit(address).path] > MOST_QUERIES:
                    self.passed_over += 1
                    continue
            here = self.visits[address] = visit(client, address)
            waiting.extend(lead for _line, lead in inside(here.base, here.leads))

    @property
    def pages(self) -> list[Visit]:
        return [each for each in self.visits.values() if each.is_page]

    def dead_ends(self) -> Iterator[tuple[str, str]]:
        """Addresses that do not open and fragments that are not there, after what leads to them."""
        for here in self.pages:
            for line, lead in inside(here.base, here.leads):
                there = self.visits.get(without_return(lead))
                fragment = unquote(urlsplit(lead).fragment)
                if there is None:
                    continue  # passed over, and counted
                if there.status != HTTPStatus.OK and there is not here:
                    yield f"{here.address}:{line}", f"{lead} answers {there.status}"
                elif fragment and there.ids and fragment not in there.ids:
                    yield f"{here.address}:{line}", f"{lead}: there is no id “{fragment}”"
