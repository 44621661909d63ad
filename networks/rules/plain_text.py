"""Rich text as somebody types it in a plain field, and back: paragraphs and lists.

An empty line begins a paragraph, "- " a line of a list and "1. " a step.
"""

from __future__ import annotations

import re
from html import escape
from html.parser import HTMLParser

_STEP = re.compile(r"\d{1,3}[.)]\s+(?=\S)")
_DOT = re.compile(r"[-*•]\s+(?=\S)")
_KNOWN = {"p", "br", "ul", "ol", "li"}
_BLOCKS = {"p", "ul", "ol", "li"}


def to_html(text: str) -> str:
    """Typed text as rich text; what looks like HTML is text too."""
    parts: list[str] = []
    kind = ""
    lines: list[str] = []
    for line in [*text.splitlines(), ""]:
        now, words = _kind_of(" ".join(line.split()))
        if now != kind or now == "":
            parts += _block(kind, lines)
            kind, lines = now, []
        if now:
            lines.append(words)
    return "".join(parts)


def _kind_of(line: str) -> tuple[str, str]:
    for kind, mark in (("ol", _STEP), ("ul", _DOT)):
        if found := mark.match(line):
            return kind, line[found.end() :]
    return ("p" if line else ""), line


def _block(kind: str, lines: list[str]) -> list[str]:
    words = [escape(line, quote=False) for line in lines]
    if not words:
        return []
    if kind == "p":
        return [f"<p>{'<br/>'.join(words)}</p>"]
    return [f"<{kind}>", *(f"<li>{line}</li>" for line in words), f"</{kind}>"]


def to_text(html: str) -> str:
    """Rich text as somebody would have typed it; what a plain field cannot show is left out."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.text()


def is_plain(html: str) -> bool:
    """Whether a plain field shows all that there is: no bold words, links or files."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.known


class _Reader(HTMLParser):
    """Collects lines; between two blocks stands an empty one."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.known = True
        self._blocks: list[str] = []
        self._words = ""
        self._lists: list[tuple[str, list[tuple[int, str]]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.known &= tag in _KNOWN
        if tag == "br":
            self._words += "\n"
        elif tag in _BLOCKS:
            self._end_of_words()
        if tag in ("ul", "ol"):
            self.known &= not self._lists
            self._lists.append((tag, []))

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._end_of_words()
        if tag in ("ul", "ol") and self._lists:
            kind, items = self._lists.pop()
            lines = [f"{n}. {item}" if kind == "ol" else f"- {item}" for n, item in items]
            self._blocks.append("\n".join(lines))

    def handle_data(self, data: str) -> None:
        self._words += re.sub(r"\s+", " ", data)

    def _end_of_words(self) -> None:
        lines = [line.strip() for line in self._words.split("\n")]
        self._words = ""
        if not any(lines):
            return
        if self._lists:
            items = self._lists[-1][1]
            items.append((len(items) + 1, " ".join(line for line in lines if line)))
        else:
            self._blocks.append("\n".join(lines))

    def text(self) -> str:
        self._end_of_words()
        return "\n\n".join(self._blocks)
