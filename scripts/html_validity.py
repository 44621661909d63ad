"""Whether every page is valid HTML and every link and fragment leads somewhere (`make html`).

A visitor, a network's lead, a school leader and a coordinator each walk through the whole demo in
every language; error pages and forms that are sent back with errors come along. The Nu checker
judges what they got, as it lies in var/html/ afterwards.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from http import HTTPStatus
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urljoin, urlsplit

from scripts.crawl import Visit, Walk
from scripts.demo_server import ROOT, fresh_demo

FOLDER = ROOT / "var/html"
CHECKER = ROOT / "node_modules/vnu-jar/build/dist/vnu.jar"
READERS = {"visitor": "", "lead": "samira", "school-leader": "marleen", "coordinator": "noor"}
# A list without bullets is no list to Safari's screen reader, unless it says that it is one.
MEANT = "The “list” role is unnecessary.*"
EXAMPLES = 3  # places that are named of one and the same message
TOKEN = re.compile(r'(name="csrfmiddlewaretoken" value=")[^"]*')


def client_of(key: str) -> Any:
    from django.test import Client  # noqa: PLC0415

    client = Client()
    if key:
        sign_in(client, key)
    return client


def sign_in(client: Any, key: str) -> None:
    from accounts.models import User  # noqa: PLC0415
    from home.demo.people import DOMAIN  # noqa: PLC0415

    user = User.objects.get(email=f"{key}@{DOMAIN}")
    client.force_login(user, "django.contrib.auth.backends.ModelBackend")


def starts() -> list[str]:
    """Where everybody begins: the rest is found along links, or nobody finds it."""
    from scripts.key_pages import key_pages  # noqa: PLC0415

    first = {"home", "start", "networks", "search", "sign-in", "patterns"}
    return [
        address for page in key_pages() if page.name in first for address in page.addresses.values()
    ]


def error_pages() -> Iterator[Visit]:
    """The pages that no link leads to."""
    from django.test import Client, RequestFactory  # noqa: PLC0415
    from django.urls import reverse  # noqa: PLC0415
    from django.utils.translation import override  # noqa: PLC0415
    from django.views.defaults import server_error  # noqa: PLC0415

    from networks.models import Network, NetworkPage  # noqa: PLC0415
    from scripts.key_pages import LANGUAGES, LEAD, NETWORK  # noqa: PLC0415

    own = NetworkPage.objects.get(slug=NETWORK).network
    other = Network.objects.exclude(pk=own.pk)[0]
    lead, strict = client_of(LEAD), Client(enforce_csrf_checks=True)
    for language in LANGUAGES:
        with override(language):
            closed = reverse("networks:home", args=[other.public_id])
            sign_in_address = reverse("accounts:sign_in")
            answers = {
                "400": strict.get(sign_in_address, headers={"host": "-"}),
                "403": lead.get(closed),
                "403-csrf": strict.post(sign_in_address),
                "404": strict.get(f"{sign_in_address}nergens/"),
                "500": server_error(RequestFactory().get(sign_in_address)),
            }
            for name, answer in answers.items():
                yield Visit(f"/{language}/{name}", answer.status_code, answer.content.decode())


def kind_of(address: str) -> tuple[str, str]:
    """The name of an address, and its language."""
    from django.conf import settings  # noqa: PLC0415
    from django.urls import resolve  # noqa: PLC0415
    from django.utils.translation import get_language_from_path, override  # noqa: PLC0415

    path = urlsplit(address).path
    language = get_language_from_path(path) or settings.LANGUAGE_CODE
    with override(language):
        return resolve(path).view_name, language


def refused_forms(walk: Walk, client: Any, key: str) -> Iterator[Visit]:
    """One form of each kind, sent back because it was empty. Changes the demo: comes last."""
    sent = set()
    for here in walk.pages:
        for form in here.forms:
            address = urljoin(here.base, form.action)
            kind = kind_of(address)
            if kind in sent:
                continue
            sent.add(kind)
            if key:  # the form before may have signed them out
                sign_in(client, key)
            answer = client.post(address, dict(form.hidden))
            if answer.status_code == HTTPStatus.OK:
                yield Visit(f"{address}#sent-empty", answer.status_code, answer.content.decode())


class Shelf:
    """The pages as files for the checker, equal ones once."""

    def __init__(self) -> None:
        shutil.rmtree(FOLDER, ignore_errors=True)
        self.names: dict[str, str] = {}  # content → file
        self.read = 0

    def keep(self, reader: str, here: Visit) -> None:
        self.read += 1
        text = TOKEN.sub(r"\1-", here.text)
        if text in self.names:
            return
        name = re.sub(r"[^\w-]+", "_", here.address).strip("_") or "home"
        file = FOLDER / reader / f"{name[:180]}.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        self.names[text] = str(file)


class Finding(NamedTuple):
    """What is wrong, and where: file or page, line and column."""

    place: str
    message: str


def findings(report: str, root: Path = ROOT) -> list[Finding]:
    """What the checker's report (JSON) names."""
    found = []
    for message in json.loads(report)["messages"]:
        file = urlsplit(message.get("url", "")).path.removeprefix(f"{root}/")
        line = message.get("lastLine", 0)
        column = message.get("firstColumn", message.get("lastColumn", 0))
        kind = message.get("subType", message["type"])
        found.append(Finding(f"{file}:{line}:{column}", f"{kind}: {message['message']}"))
    return found


def told(found: list[Finding]) -> list[str]:
    """The findings as lines, the same message together, the commonest first."""
    places: dict[str, list[str]] = {}
    for finding in found:
        places.setdefault(finding.message, []).append(finding.place)
    lines = []
    for message, where in sorted(places.items(), key=lambda item: -len(item[1])):
        lines += [f"{place}: {message}" for place in sorted(where)[:EXAMPLES]]
        if len(where) > EXAMPLES:
            lines.append(f"    and {len(where) - EXAMPLES} times more")
    return lines


def check(folder: Path) -> list[Finding]:
    """What the Nu checker finds wrong, warnings too, in the files of a folder."""
    result = subprocess.run(
        [
            *("java", "-jar", str(CHECKER), "--format", "json", "--stdout"),
            *("--skip-info-messages", "--filterpattern", MEANT, str(folder)),
        ],
        check=False,
        capture_output=True,
        text=True,
    )
    try:
        return findings(result.stdout)
    except (ValueError, KeyError):
        sys.exit(f"NOT CHECKED: the Nu checker did not answer\n{result.stderr[-2000:]}")


def main() -> int:
    if not CHECKER.exists() or not shutil.which("java"):
        sys.exit("NOT CHECKED: this needs `npm ci` and Java 17")
    shelf = Shelf()
    wrong: list[Finding] = []
    with fresh_demo():
        walks = {}
        for reader, key in READERS.items():
            client = client_of(key)
            walk = walks[reader] = Walk(client, starts())
            wrong += [Finding(f"{place} as {reader}", what) for place, what in walk.dead_ends()]
            for here in walk.pages:
                shelf.keep(reader, here)
            print(
                f"{reader}: {len(walk.pages)} pages, {len(walk.visits)} addresses"
                f"{f', {walk.passed_over} passed over' if walk.passed_over else ''}"
            )
        for here in error_pages():
            shelf.keep("errors", here)
        for reader, key in READERS.items():
            for here in refused_forms(walks[reader], client_of(key), key):
                shelf.keep(reader, here)
    wrong += check(FOLDER)
    print("".join(f"{line}\n" for line in told(wrong)), end="")
    print(f"{shelf.read} pages, {len(shelf.names)} of them different: {len(wrong)} findings")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
