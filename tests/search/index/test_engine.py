"""Both databases keep what is asked: this suite runs on either."""

from __future__ import annotations

import pytest
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from search.index.engine import Fts5, TsVector, engine, vector_of
from search.models import SearchEntry, SearchText
from search.rules.asked import All, AnyOf, Word
from tests.factories import ContentPageFactory
from tests.search.indexing import index_all

pytestmark = pytest.mark.django_db

TOKENS = st.from_regex(r"[a-z0-9]{1,12}", fullmatch=True)


def found(asked) -> set[str]:
    rows = engine().hits(asked, SearchEntry.objects.all(), ["page"])
    titles = dict(SearchEntry.objects.values_list("page", "page__title"))
    return {titles[page] for _key, _rank, page in rows}


@pytest.fixture
def three(db):
    for title in ("Zeepaardje", "Zeester", "Zeepaardje en zeester"):
        ContentPageFactory(title=title)
    index_all()


def test_a_word_all_words_and_one_of_some(three):
    horse, star = Word("0zeepaardje"), Word("0zeester")
    assert found(horse) == {"Zeepaardje", "Zeepaardje en zeester"}
    assert found(All((horse, star))) == {"Zeepaardje en zeester"}
    assert found(AnyOf((horse, star))) == {"Zeepaardje", "Zeester", "Zeepaardje en zeester"}
    assert found(All((AnyOf((horse, Word("0walvis"))), star))) == {"Zeepaardje en zeester"}


def test_the_beginning_of_a_word_of_the_title(three):
    page = ContentPageFactory(title="Iets anders", intro="Over een zeepaardje.")
    index_all()
    assert page.title in found(Word("0zeep", begins=True))
    assert page.title not in found(Word("0zeep", begins=True, in_title=True))


def test_the_newest_come_first_and_no_more_than_asked(three):
    rows = engine().newest(Word("0zee", begins=True), SearchEntry.objects.all(), most=2)
    entries = SearchEntry.objects.filter(page__title__startswith="Zee").order_by("-pk")
    keys = list(entries.values_list("pk", flat=True))
    assert [row[0] for row in rows] == keys[:2]


def test_a_text_that_changes_or_goes_is_no_longer_found_by_its_old_words(three):
    page = SearchEntry.objects.get(page__title="Zeester").page.specific
    page.title = "Kwal"
    page.save()
    index_all()
    assert found(Word("0zeester")) == {"Zeepaardje en zeester"}
    assert found(Word("0kwal")) == {"Kwal"}
    page.delete()
    assert found(Word("0kwal")) == set()
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:  # raises where the index and the texts differ
            cursor.execute("INSERT INTO search_fts(search_fts, rank) VALUES('integrity-check', 1)")


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(tokens=st.lists(TOKENS, min_size=1, max_size=6, unique=True))
def test_any_token_is_kept_whole_and_found(three, tokens):
    """PostgreSQL's own parser would cut "1e5a" in two."""
    entry = SearchEntry.objects.get(page__title="Zeester")
    text = SearchText(entry=entry, title="", lead="", body=" ".join(tokens), files="", snippet="")
    text.save()
    engine().keep([text])
    for token in tokens:
        assert "Zeester" in found(Word(token))
    assert "Zeester" in found(All(tuple(Word(token) for token in tokens)))


def test_both_languages_say_the_same():
    asked = All((AnyOf((Word("les"), Word("0lezen"))), Word("0boek", begins=True, in_title=True)))
    assert Fts5().express(asked) == '(("les" OR "0lezen") AND ({title} : "0boek"*))'
    assert TsVector().express(asked) == "(('les' | '0lezen') & '0boek':*A)"


def test_a_vector_has_the_places_and_the_weight_of_its_field():
    text = SearchText(title="les boek", lead="boek", body="les", files="")
    assert vector_of(text) == "'les':1A,1C 'boek':2A,1B"
