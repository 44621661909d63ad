from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.extraction.tidying import tidy


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("lees-\nonderwijs", "leesonderwijs"),
        ("lees\u00ad\n onderwijs", "leesonderwijs"),
        ("lees-\nen schrijfonderwijs", "lees-\nen schrijfonderwijs"),
        ("auto-\nongeluk", "auto-ongeluk"),
        ("Noord-\nHolland", "Noord-\nHolland"),
        ("groep 5-\n6", "groep 5-\n6"),
        ("een streep -\nen verder", "een streep -\nen verder"),
    ],
)
def test_a_word_broken_off_at_the_end_of_a_line_is_put_together_where_that_is_plain(
    broken: str, whole: str
) -> None:
    assert tidy(broken, mend=True) == whole


def test_outside_a_pdf_a_line_ends_where_its_writer_ended_it() -> None:
    assert tidy("lees-\nonderwijs") == "lees-\nonderwijs"


@pytest.mark.parametrize(
    ("raw", "tidied"),
    [
        ("  een\t twee \r\n\n\n drie\x00 ", "een twee\ndrie"),
        ("\ufb01jn af\u00adbreken", "fijn afbreken"),
        ("om\u202egekeerd \ue000\ud800!", "omgekeerd !"),
    ],
)
def test_only_words_and_the_ends_of_lines_are_left(raw: str, tidied: str) -> None:
    assert tidy(raw) == tidied


@given(st.text(st.characters()), st.booleans())
def test_any_text_can_be_stored_and_is_tidy_once_and_for_all(text: str, mend: bool) -> None:
    once = tidy(text, mend=mend)
    once.encode("utf-8")
    assert "\x00" not in once
    assert tidy(once) == once
