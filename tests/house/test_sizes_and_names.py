"""Small files with names that mean something (docs/architecture.md, "Sizes and style")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.house.tree import ROOT, our_files

if TYPE_CHECKING:
    from pathlib import Path

LIMIT = 300
DRAWERS = {"core", "common", "utils", "util", "helpers", "helper", "services", "service", "misc"}
SUFFIXES = (".py", ".html", ".css", ".js", ".sh")


def lines_in(path: Path) -> int:
    return len((ROOT / path).read_text(encoding="utf-8").splitlines())


def test_no_file_is_longer_than_300_lines() -> None:
    ours = [
        path
        for path in our_files(*SUFFIXES)
        if path.parts[0] != "tests" and "migrations" not in path.parts
    ]
    long = [f"{path}: {lines}" for path in ours if (lines := lines_in(path)) > LIMIT]
    assert not long, "split by concept:\n" + "\n".join(long)


def test_there_is_no_drawer() -> None:
    """A thing that belongs nowhere is not understood yet."""
    drawers = {
        str(path) for path in our_files(*SUFFIXES) if DRAWERS & {*path.parts[:-1], path.stem}
    }
    assert not drawers, "name it after what it is:\n" + "\n".join(sorted(drawers))
