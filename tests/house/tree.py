"""What the house tests know of the tree: the rooms, their order, and our own files."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# The higher, the more a room may know; rooms of one height are blind to each other.
HEIGHT = {
    "content": 1,
    "accounts": 2,
    "schools": 3,
    "networks": 4,
    "search": 5,
    "oversight": 5,
    "home": 5,
    "portal": 6,
}
ROOMS = tuple(HEIGHT)
# base.html, components/ and pages/ carry every room, so they may know no more than the lowest.
SHARED_TEMPLATES = {"base.html", "components", "pages"}
NOT_OURS = {"var", "node_modules", "vendor", "__pycache__"}


def our_files(*suffixes: str, under: str = "") -> list[Path]:
    """Our files as paths from the root; without what is hidden, generated or installed."""
    found = []
    for folder, names, files in os.walk(ROOT / under):
        names[:] = [name for name in names if name not in NOT_OURS and not name.startswith(".")]
        here = Path(folder).relative_to(ROOT)
        found += [here / file for file in files if Path(file).suffix in suffixes]
    return sorted(found)


def may_know(room: str, other: str) -> bool:
    return room == other or HEIGHT[room] > HEIGHT[other]


def room_of_template(name: str) -> str | None:
    """The room of a template by its name: None for somebody else's (wagtailadmin/…)."""
    first = name.split("/", 1)[0]
    if first in SHARED_TEMPLATES:
        return "content"
    if first in ROOMS:
        return first
    return "portal" if "/" not in name else None


def room_of(path: Path) -> str | None:
    """The room that a file belongs to, None if to none."""
    if path.parts[0] == "templates":
        return room_of_template("/".join(path.parts[1:]))
    return path.parts[0] if path.parts[0] in ROOMS else None
