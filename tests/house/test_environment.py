"""Whoever installs the portal finds every switch in .env.example, and none that does nothing."""

from __future__ import annotations

import ast
import re

from tests.house.tree import ROOT, our_files


def read_by_settings() -> set[str]:
    found = set()
    for path in our_files(".py", under="portal/settings"):
        for node in ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Attribute(value=ast.Name(id="env")),
                    args=[ast.Constant(value=str(name)), *_],
                ):
                    found.add(name)
    return found


def test_env_example_names_what_the_settings_read() -> None:
    text = (ROOT / ".env.example").read_text(encoding="utf-8")
    assert set(re.findall(r"^#?\s?([A-Z_]+)=", text, flags=re.MULTILINE)) == read_by_settings()
