"""Links to materials, one per line: what it is, if somebody said so, and the address."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import urlsplit

LONGEST_LINK = 1000  # characters
# By the end of the host name. Names of products are the same in every language.
SERVICES = {
    "sharepoint.com": "SharePoint",
    "teams.microsoft.com": "Teams",
    "teams.cloud.microsoft": "Teams",
    "teams.live.com": "Teams",
    "onedrive.live.com": "OneDrive",
    "1drv.ms": "OneDrive",
    "drive.google.com": "Google Drive",
    "docs.google.com": "Google Drive",
    "forms.gle": "Google Forms",
    "youtube.com": "YouTube",
    "youtu.be": "YouTube",
}


class Link(NamedTuple):
    """`service` is where the address leads to: a name that people know, or the host."""

    url: str
    title: str
    service: str


def read_links(text: str) -> list[Link]:
    """The links in a text, one per line; lines without a safe address are passed over."""
    return [link for line in text.splitlines() if (link := _read(line))]


def unfit_lines(text: str) -> list[str]:
    """Lines that hold something else than one address that begins with https://."""
    return [line.strip() for line in text.splitlines() if line.strip() and not _read(line)]


def _read(line: str) -> Link | None:
    *words, url = line.split() or [""]
    if len(url) > LONGEST_LINK or not url.isprintable():
        return None
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return None
    if parts.scheme != "https" or "." not in host or parts.username is not None:
        return None
    return Link(url, " ".join(words), _service(host))


def _service(host: str) -> str:
    for end, name in SERVICES.items():
        if host == end or host.endswith(f".{end}"):
            return name
    return host
