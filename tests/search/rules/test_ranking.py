from __future__ import annotations

from search.analysis import analyse, analyse_query
from search.rules.ranking import weigh

EMPTY = {"title": "", "lead": "", "body": "", "files": ""}


def tokens(**fields: str) -> dict[str, str]:
    return EMPTY | {
        name: " ".join(token.text for token in analyse(text, "nl")) for name, text in fields.items()
    }


def order(query: str, *texts: dict[str, str]) -> list[int]:
    answers = weigh(analyse_query(query), dict(enumerate(texts)))
    return sorted(answers, key=lambda key: -answers[key])


def test_a_word_in_the_title_counts_more_than_in_the_text_and_least_in_a_file():
    texts = [tokens(files="zeepaardje"), tokens(body="zeepaardje"), tokens(title="zeepaardje")]
    assert order("zeepaardje", *texts) == [2, 1, 0]


def test_the_word_itself_counts_more_than_another_form_and_that_more_than_a_synonym():
    texts = [tokens(body="toetst"), tokens(body="evalueren"), tokens(body="toetsen")]
    assert order("toetsen", *texts) == [2, 0, 1]


def test_often_counts_more_than_once_but_not_without_end():
    texts = [tokens(body="lezen"), tokens(body="lezen " * 40)]
    few, many = weigh(analyse_query("lezen"), dict(enumerate(texts))).values()
    assert few < many < few * 2.3


def test_a_rare_word_counts_more_than_a_common_one():
    texts = [
        tokens(body="rekenen kwal"),
        tokens(body="rekenen lezen"),
        tokens(body="rekenen lezen"),
    ]
    scores = weigh(analyse_query("kwal lezen"), dict(enumerate(texts)))
    assert scores[0] > scores[1]


def test_without_candidates_there_is_no_answer():
    assert weigh(analyse_query("lezen"), {}) == {}
