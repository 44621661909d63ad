"""What is named is pinned, with hashes, and has a reason (docs/decisions/0002)."""

from __future__ import annotations

import json
import re
from importlib import metadata

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.house.tree import ROOT

NPM = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))
NAMES = ["requirements", "requirements-dev"]
PIN = re.compile(r"^(?P<name>[\w.-]+)(?:\[[^]]*])?==(?P<version>[^\s;\\]+)", re.MULTILINE)


def named(name: str) -> list[Requirement]:
    lines = (ROOT / f"{name}.in").read_text(encoding="utf-8").splitlines()
    return [Requirement(line) for line in lines if line and line[0] not in "#-"]


def pins(name: str) -> dict[str, set[str]]:
    """Package to its versions: a universal lock may have one per platform."""
    found: dict[str, set[str]] = {}
    for match in PIN.finditer((ROOT / f"{name}.txt").read_text(encoding="utf-8")):
        found.setdefault(canonicalize_name(match["name"]), set()).add(match["version"])
    return found


@pytest.mark.parametrize("name", NAMES)
def test_what_is_named_is_pinned(name: str) -> None:
    pinned = pins(name)
    missing = [
        str(wanted)
        for wanted in named(name)
        if not (versions := pinned.get(canonicalize_name(wanted.name)))
        or not all(wanted.specifier.contains(version) for version in versions)
    ]
    assert not missing, f"make lock: {missing}"


@pytest.mark.parametrize("name", NAMES)
def test_every_pin_has_hashes(name: str) -> None:
    text = (ROOT / f"{name}.txt").read_text(encoding="utf-8")
    blocks = re.split(r"^(?=[\w])", text, flags=re.MULTILINE)[1:]
    assert blocks
    bare = [block.splitlines()[0] for block in blocks if "--hash=sha256:" not in block]
    assert not bare


@pytest.mark.parametrize("name", NAMES)
def test_an_extra_that_a_package_asks_for_is_in_the_pin(name: str) -> None:
    """Else pip takes the newest release for `coverage[toml]`, and refuses it for want of a hash."""
    text = (ROOT / f"{name}.txt").read_text(encoding="utf-8")
    missing = set()
    for package in pins(name):
        try:
            wanted = [Requirement(line) for line in metadata.requires(package) or ()]
        except metadata.PackageNotFoundError:  # for another platform
            continue
        for need in wanted:
            if not need.extras or (need.marker and not need.marker.evaluate({"extra": ""})):
                continue
            pin = f"{canonicalize_name(need.name)}[{','.join(sorted(need.extras))}]=="
            if f"\n{pin}" not in text:
                missing.add(pin)
    assert not missing, "make lock"


def test_tests_run_against_what_is_shipped() -> None:
    shipped, tested = pins("requirements"), pins("requirements-dev")
    assert {name: tested.get(name) for name in shipped} == shipped, "make lock"


def test_every_dependency_has_its_reason() -> None:
    decision = (ROOT / "docs/decisions/0002-dependencies.md").read_text(encoding="utf-8").lower()
    without = [
        wanted.name
        for name in NAMES
        for wanted in named(name)
        if f"`{wanted.name.lower()}`" not in decision
    ]
    without += [name for name in NPM["devDependencies"] if f"`{name}`" not in decision]
    assert not without, f"docs/decisions/0002-dependencies.md does not say why: {without}"


def test_what_comes_from_npm_is_pinned_with_hashes_and_never_served() -> None:
    assert "dependencies" not in NPM
    lock = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    packages = {path: package for path, package in lock.items() if path}
    assert not [path for path, package in packages.items() if "integrity" not in package]
    assert not [path for path, package in packages.items() if not package.get("dev")]
    pinned = {name: packages[f"node_modules/{name}"]["version"] for name in NPM["devDependencies"]}
    assert pinned == NPM["devDependencies"]
