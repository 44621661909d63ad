"""Tags in one way, links that are safe, and rich text that is typed in a plain field."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from networks.rules.links import read_links, unfit_lines
from networks.rules.plain_text import is_plain, to_html, to_text
from networks.rules.tags import split_tags, tidy_tag, tidy_tags, too_long


@pytest.mark.parametrize(
    ("typed", "tag"),
    [
        ("  Begrijpend   LEZEN ", "begrijpend lezen"),
        ("#NT2", "nt2"),
        ("“vrij lezen”", "vrij lezen"),
        ("le\u0301zen", "lézen"),
        ("a\x00b\u200bc", "a b c"),
        (" \t", ""),
    ],
)
def test_a_tag_is_written_in_one_way(typed, tag):
    assert tidy_tag(typed) == tag


def test_the_same_tag_stands_there_once():
    assert split_tags("Lezen, lezen;schrijven\n lezen ") == ["lezen", "schrijven"]
    assert too_long(tidy_tags(["x" * 30, "y" * 31])) == ["y" * 31]


@given(st.text())
def test_a_tidy_tag_stays_as_it_is(text):
    assert tidy_tag(tidy_tag(text)) == tidy_tag(text)


@pytest.mark.parametrize(
    ("line", "title", "service"),
    [
        ("https://waterkring.sharepoint.com/a", "", "SharePoint"),
        ("De les https://teams.microsoft.com/l/b", "De les", "Teams"),
        ("https://docs.google.com/c", "", "Google Drive"),
        ("Kaart: https://www.voorbeeld.nl/kaart.pdf", "Kaart:", "voorbeeld.nl"),
        ("https://sharepoint.com.boef.nl/", "", "sharepoint.com.boef.nl"),
        ("https://nepsharepoint.com/", "", "nepsharepoint.com"),
    ],
)
def test_a_link_says_where_it_leads(line, title, service):
    ((_url, said, where),) = read_links(line)
    assert (said, where) == (title, service)
    assert unfit_lines(line) == []


@pytest.mark.parametrize(
    "line",
    [
        *("http://voorbeeld.nl", "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd"),
        *("https://", "https://localhost", "https://gebruiker@voorbeeld.nl", "geen adres"),
        *("https://[", "//voorbeeld.nl", "https://voorbeeld.nl/" + "x" * 1000),
    ],
)
def test_what_is_no_safe_address_is_named_and_never_shown(line):
    assert read_links(line) == []
    assert unfit_lines(f"\n{line}\n") == [line]


@given(st.text())
def test_any_text_is_read_as_links_without_an_error(text):
    assert all(link.url.startswith("https://") for link in read_links(text))


@pytest.mark.parametrize(
    ("typed", "html"),
    [
        ("Een.\nTwee.\n\nDrie.", "<p>Een.<br/>Twee.</p><p>Drie.</p>"),
        ("1. Een\n2) Twee", "<ol><li>Een</li><li>Twee</li></ol>"),
        ("- een\n• twee", "<ul><li>een</li><li>twee</li></ul>"),
        ("Zo:\n1. Een", "<p>Zo:</p><ol><li>Een</li></ol>"),
        ("<script>&", "<p>&lt;script&gt;&amp;</p>"),
        (" \n ", ""),
    ],
)
def test_what_is_typed_becomes_paragraphs_and_lists(typed, html):
    assert to_html(typed) == html
    assert is_plain(html)


@given(st.text())
def test_what_was_typed_is_shown_as_it_was_kept(text):
    kept = to_html(text)
    assert to_html(to_text(kept)) == kept
    assert is_plain(kept)


@pytest.mark.parametrize(
    "html",
    [
        "<p><b>Vet</b></p>",
        '<p><a href="https://x.nl">x</a></p>',
        "<ul><li>a<ul><li>b</li></ul></li></ul>",
    ],
)
def test_what_a_plain_field_cannot_show_is_known(html):
    assert not is_plain(html)
