"""Search over everything that its reader may read."""

from __future__ import annotations

import pytest
from django.urls import reverse
from django.utils.html import escape
from django.utils.translation import gettext as _

from tests.copies import copies
from tests.counting import MANY, assert_costs_the_same, queries_of
from tests.factories import (
    ContentPageFactory,
    PracticePageFactory,
    UserFactory,
    network_with,
)
from tests.home.opening import open_as
from tests.search.indexing import index_all

pytestmark = pytest.mark.django_db


def test_results_say_what_kind_of_page_they_are_and_what_was_searched(client):
    scene = network_with(1, visibility="public")
    PracticePageFactory(
        network=scene.network, parent=scene.page, title="Vlotte zeepaardjes", for_whom="groep 4"
    )
    index_all()
    html = open_as(client, f"{reverse('search:results')}?q=zeepaardjes")
    assert "Vlotte <mark>zeepaardjes</mark>" in html
    assert "groep 4" in html
    assert escape(_("Practice")) in html
    assert "“zeepaardjes”" in html
    assert "<title>" + escape(_("Search for %(query)s") % {"query": "zeepaardjes"}) in html


def test_nothing_found_says_what_to_try(client):
    html = open_as(client, f"{reverse('search:results')}?q=olifantenpad")
    assert escape(_("Nothing found with these words")) in html
    assert "“olifantenpad”" in html


def test_without_words_it_asks_for_some(client):
    html = open_as(client, reverse("search:results"))
    assert escape(_("In your own words: a subject, a year group, a question.")) in html


@pytest.mark.parametrize("query", ['"', "-", "%00", "' OR 1=1 --", "<script>", "a" * 5000])
def test_strange_signs_do_no_harm(client, query):
    response = client.get(reverse("search:results"), {"q": query})
    assert response.status_code == 200
    assert "<script>" not in response.content.decode()


def test_further_pages_keep_the_words(client):
    for number in range(21):
        ContentPageFactory(title=f"Zeepaardje {number}")
    index_all()
    html = open_as(client, f"{reverse('search:results')}?q=zeepaardje")
    assert "?q=zeepaardje&amp;p=2" in html
    assert client.get(f"{reverse('search:results')}?q=zeepaardje&p=2").status_code == 200


def test_in_english_a_dutch_page_says_so(client):
    ContentPageFactory(title="Zeepaardje")
    index_all()
    html = open_as(client, "/en/search/?q=zeepaardje")
    assert '<span lang="nl"><mark>Zeepaardje</mark></span>' in html


def test_it_costs_the_same_with_many_results(client):
    """One query per kind of page among the results, however many there are."""
    page = ContentPageFactory(title="Zeepaardje")
    client.force_login(UserFactory())
    url = f"{reverse('search:results')}?q=zeepaardje"
    index_all()
    before = queries_of(client, url)
    copies(page, MANY - 1, title="Zeepaardje {}")
    index_all()
    assert f"{MANY} " in open_as(client, url)
    assert_costs_the_same(before, queries_of(client, url))
    assert_costs_the_same(before, queries_of(client, f"{url}&p=7"))
