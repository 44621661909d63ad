from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from search.analysis import analyse_query
from search.rules.snippets import LENGTH, cut_snippet, mark


def cut(text: str, query: str):
    return cut_snippet(text, analyse_query(query), "nl")


def marked(pieces) -> list[str]:
    return [piece.text for piece in pieces if piece.is_marked]


def whole(pieces) -> str:
    return "".join(piece.text for piece in pieces)


def test_other_forms_and_compounds_are_marked():
    assert marked(cut("Zij leest elke dag; leesonderwijs helpt.", "lezen")) == [
        "leest",
        "leesonderwijs",
    ]


def test_the_stretch_with_most_of_the_words_is_shown():
    text = (
        "Lezen. "
        + "Iets anders dat niets zegt. " * 40
        + "Samen lezen en dan toetsen. "
        + "x " * 200
    )
    pieces = cut(text, "lezen toetsen")
    assert marked(pieces) == ["lezen", "toetsen"]
    assert whole(pieces).startswith("… ")
    assert whole(pieces).endswith(" …")


def test_without_a_word_it_is_the_beginning():
    text = "Begin hier. " + "En dan verder. " * 40
    assert whole(cut(text, "zeepaardje")).startswith("Begin hier.")
    assert whole(cut_snippet(text, [], "nl")).startswith("Begin hier.")


def test_a_title_is_never_cut():
    title = "Toetsen zonder cijfers " * 20
    assert whole(mark(title, analyse_query("toets"), "nl")) == title


@given(text=st.text(max_size=900), query=st.text(max_size=80))
def test_any_text_is_quoted_in_its_own_words(text, query):
    plain = whole(cut(text, query)).removeprefix("… ").removesuffix(" …")
    assert plain in " ".join(text.split()) or plain.strip() in " ".join(text.split())
    assert len(plain) <= LENGTH + 2
    assert whole(mark(text, analyse_query(query), "nl")) == text
