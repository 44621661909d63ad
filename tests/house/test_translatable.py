"""Nothing that people read is left untranslatable: words in templates and in code go through
gettext (the catalogue checks then ask for the Dutch)."""

from __future__ import annotations

import ast
import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest
from django.template.base import Lexer, TokenType

from tests.house.tree import ROOMS, ROOT, our_files

if TYPE_CHECKING:
    from collections.abc import Iterator

WORDS = re.compile(r"[^\W\d_]{2,}")
# Names, and what is the same in every language.
NAMES = {"wagtail", "html", "utf", "mailto", "tel", "https", "http", "en", "nl"}
READ_ALOUD = {"alt", "aria-description", "aria-label", "placeholder", "title"}
ATTRIBUTES = re.compile(r'\s*[\w-]+="')  # a part that goes into a tag
SILENT = {"code", "script", "style"}
BLOCKS = {"blocktranslate": "endblocktranslate", "comment": "endcomment"}
# Arguments that somebody reads, and calls whose first words somebody reads.
READ_ARGUMENTS = {
    *("label", "help_text", "verbose_name", "verbose_name_plural", "heading", "menu_label"),
    *("empty_label", "who_may", "page_title", "submit_button_label", "success_message"),
}
READ_CALLS = {"ValidationError": 0, "Refused": 0, "Http404": None, "add_error": 1}


class Words(HTMLParser):
    """Words between the tags of a page, and in attributes that are read aloud."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.silent += tag in SILENT
        self.found += [value for name, value in attrs if name in READ_ALOUD and value]

    def handle_endtag(self, tag: str) -> None:
        self.silent -= tag in SILENT

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.found.append(data)


def words_of_template(source: str) -> list[str]:
    """What a template says outside of `{% translate %}` and `{% blocktranslate %}`."""
    html, until = "", ""
    for token in Lexer(source).tokenize():
        if until:
            until = "" if token.contents == until else until
        elif token.token_type == TokenType.BLOCK and token.contents.split()[0] in BLOCKS:
            until = BLOCKS[token.contents.split()[0]]
        elif token.token_type == TokenType.TEXT:
            html += token.contents
        else:
            html += "{}"  # whatever it is, it stands between two texts
    reader = Words()
    reader.feed(f"<i {html}>" if ATTRIBUTES.match(html) else html)
    return [text.strip() for text in reader.found if says_something(text)]


def says_something(text: str) -> bool:
    return bool({word.lower() for word in WORDS.findall(text)} - NAMES)


def words_of_code(tree: ast.AST) -> Iterator[str]:
    """What code says to people without gettext: a bare text where they read it."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        said = [word.value for word in node.keywords if word.arg in READ_ARGUMENTS]
        place = READ_CALLS.get(name)
        if place is not None and len(node.args) > place:
            said.append(node.args[place])
        for each in said:
            texts = each.values if isinstance(each, ast.Dict) else [each]
            yield from (
                text.value
                for text in texts
                if isinstance(text, ast.Constant)
                and isinstance(text.value, str)
                and says_something(text.value)
            )


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("<p>Hello</p>", ["Hello"]),
        ('<img alt="A map">', ["A map"]),
        ("{% translate 'Hello' %} · {{ name }}", []),
        ("{% blocktranslate %}Hello {{ name }}{% endblocktranslate %}!", []),
        ("{% comment %}Hello{% endcomment %}<p>12 %</p>", []),
        ('<p class="lead" data-kind="open">{{ text }}</p>', []),
        ('method="post" data-kind="open"', []),
        ('method="post" title="A map"', ["A map"]),
    ],
)
def test_words_of_a_template_are_found(source: str, found: list[str]) -> None:
    assert words_of_template(source) == found


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('CharField(label="Naam")', ["Naam"]),
        ('CharField(label=_("Name"))', []),
        ('raise ValidationError({"day": "Not a day"})', ["Not a day"]),
        ('raise Refused(_("No."), who_may="The lead")', ["The lead"]),
        ('form.add_error("day", "Not a day")', ["Not a day"]),
        ('form.add_error("day", _("Not a day"))', []),
    ],
)
def test_words_of_code_are_found(source: str, found: list[str]) -> None:
    assert list(words_of_code(ast.parse(source))) == found


def test_no_template_says_something_that_cannot_be_translated() -> None:
    left = {
        str(path): words
        for path in our_files(".html", ".txt")
        if path.parts[0] in {"templates", *ROOMS} and path.name != "robots.txt"
        if (words := words_of_template((ROOT / path).read_text(encoding="utf-8")))
    }
    assert not left


def test_no_code_says_something_that_cannot_be_translated() -> None:
    left = {
        str(path): words
        for path in our_files(".py")
        if path.parts[0] in ROOMS and not {"migrations", "demo", "management"} & set(path.parts)
        if (words := list(words_of_code(ast.parse((ROOT / path).read_text(encoding="utf-8")))))
    }
    assert not left
