"""No string points upward: what import-linter cannot see (docs/architecture.md).

`{% load %}`, `{% include %}` and `{% extends %}` in templates; in Python model and module names
("networks.Network", get_model("networks", …)) and names of templates.
"""

from __future__ import annotations

import ast
import re
import tomllib
from typing import TYPE_CHECKING

import pytest

from tests.house.tree import ROOMS, ROOT, may_know, our_files, room_of, room_of_template

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LOAD = re.compile(r"{%-?\s*load\s+([^%]+?)\s*-?%}")
TEMPLATE = re.compile(r"""{%-?\s*(?:include|extends)\s+["']([^"']+)["']""")
DOTTED = re.compile(rf"({'|'.join(ROOMS)})(?:\.\w+)+")
# Not what comes behind a name, such as "_subject.txt".
TEMPLATE_NAME = re.compile(r"[a-z0-9][\w-]*(?:/[\w.-]+)*\.(?:html|txt)")
LOOKUPS = {"get_model", "get_app_config", "get_by_natural_key"}


def tag_libraries() -> dict[str, str]:
    """Our own template tag libraries and their rooms."""
    return {
        path.stem: path.parts[0]
        for path in our_files(".py")
        if path.parts[0] in ROOMS and path.parts[1] == "templatetags"
    }


def rooms_named_in_template(text: str, libraries: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Pairs of what a template names and the room of it."""
    for words in LOAD.findall(text):
        # {% load one two %} or {% load tag from library %}
        names = words.split(" from ")[-1].split()
        yield from ((name, libraries[name]) for name in names if name in libraries)
    for name in TEMPLATE.findall(text):
        if room := room_of_template(name):
            yield name, room


def rooms_named_in_python(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """Pairs of what strings in Python code name and the room of it."""
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=str(text)) if found := DOTTED.fullmatch(text):
                yield text, found[1]
            case ast.Constant(value=str(text)) if TEMPLATE_NAME.fullmatch(text):
                if room := room_of_template(text):
                    yield text, room
            case ast.Call(
                func=ast.Attribute(attr=called) | ast.Name(id=called),
                args=[ast.Constant(value=str(text)), *_],
            ) if called in LOOKUPS and text in ROOMS:
                yield f"{called}({text!r}, …)", text


def pointing_upward(path: Path, named: Iterator[tuple[str, str]]) -> list[str]:
    room = room_of(path)
    if room is None:
        return []
    return [
        f"{path}: {text} belongs to {other}" for text, other in named if not may_know(room, other)
    ]


def test_no_template_points_upward() -> None:
    libraries = tag_libraries()
    found = [
        line
        for path in our_files(".html", ".txt")
        if path.parts[0] in {"templates", *ROOMS}
        for line in pointing_upward(
            path, rooms_named_in_template((ROOT / path).read_text(encoding="utf-8"), libraries)
        )
    ]
    assert not found, "\n".join(found)


def test_no_string_in_python_points_upward() -> None:
    found = [
        line
        for path in our_files(".py")
        if path.parts[0] in ROOMS and "migrations" not in path.parts
        for line in pointing_upward(
            path, rooms_named_in_python(ast.parse((ROOT / path).read_text(encoding="utf-8")))
        )
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("{% load i18n network_tags %}", [("network_tags", "networks")]),
        ("{%- load one, two from network_tags -%}", [("network_tags", "networks")]),
        ('{% include "networks/card.html" with x=1 %}', [("networks/card.html", "networks")]),
        ("{% extends 'base.html' %}", [("base.html", "content")]),
        ("{% extends 'wagtailadmin/base.html' %}{% include name %}", []),
    ],
)
def test_a_template_is_read_rightly(text: str, named: list[tuple[str, str]]) -> None:
    assert list(rooms_named_in_template(text, {"network_tags": "networks"})) == named


@pytest.mark.parametrize(
    ("code", "named"),
    [
        ('models.ForeignKey("networks.PracticePage")', [("networks.PracticePage", "networks")]),
        ('apps.get_model("home", "HomePage")', [("get_model('home', …)", "home")]),
        ('render(request, "schools/school.html")', [("schools/school.html", "schools")]),
        ('print("networks. And schools.Text in a sentence")', []),
        ('models.ForeignKey("self"), "400.html/x"', []),
    ],
)
def test_python_is_read_rightly(code: str, named: list[tuple[str, str]]) -> None:
    assert list(rooms_named_in_python(ast.parse(code))) == named


def test_rooms_of_one_height_are_blind_to_each_other() -> None:
    assert may_know("portal", "home")
    assert may_know("networks", "schools")
    assert not may_know("schools", "networks")
    assert not may_know("home", "search")


def test_every_room_is_watched() -> None:
    """A new room comes with its place in the order, in the contracts and in the coverage."""
    packages = {path.parent.name for path in ROOT.glob("*/__init__.py")} - {"tests", "bench"}
    assert packages <= set(ROOMS)
    tools = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
    assert set(tools["importlinter"]["root_packages"]) == packages
    assert set(tools["coverage"]["run"]["source"]) == packages
    floors = next(c for c in tools["importlinter"]["contracts"] if c["id"] == "floors")
    assert set(floors["containers"]) == packages - {"portal"}
