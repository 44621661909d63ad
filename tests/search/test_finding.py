"""What colleagues find: in their own words, with typing errors, and no more than they may read."""

from __future__ import annotations

import pytest
from django.urls import reverse
from django.utils import timezone

from networks.models import Visibility
from search.models import EntryKind, SearchEntry, SearchMiss
from search.reading import find, search
from tests.factories import (
    ContentPageFactory,
    ContributionFactory,
    LevelFactory,
    PracticePageFactory,
    PriorityFactory,
    SchoolFactory,
    SubjectFactory,
    ThemeFactory,
    UserFactory,
    colleague_at,
    network_with,
    superuser,
)
from tests.home.opening import open_as
from tests.search.indexing import index_all

pytestmark = pytest.mark.django_db


@pytest.fixture
def scene():
    return network_with(1)


@pytest.fixture
def reader(scene):
    return colleague_at(scene.schools[0])


def practice(scene, title: str, **fields):
    texts = {"for_whom": "groep 5", "how_to": "<p>Iets.</p>", "what_we_saw": "<p>Iets.</p>"}
    return PracticePageFactory(
        network=scene.network, parent=scene.page, title=title, **texts | fields
    )


def titles(user, query: str, **options) -> list[str]:
    pages = dict(SearchEntry.objects.values_list("pk", "page__title"))
    return [pages[hit.entry_id] for hit in find(user, query, **options)]


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("muzieklessen", "Een les muziek voor de kleuters"),
        ("toetsing", "Toetsen zonder cijfers"),
        ("begrijpend lezen", "Leesbegrip met rijke teksten"),
        ("groep 7", "Werken in de bovenbouw"),
        ("wordenschat", "Woordenschat aan een touw"),
        ("hoe leer ik ze samenwerken", "Samenwerken in drietallen"),
    ],
)
def test_forms_compounds_synonyms_levels_and_typing_errors_are_found(scene, reader, query, text):
    practice(scene, text)
    practice(scene, "Heel iets anders")
    index_all()
    assert titles(reader, query)[:1] == [text]


def test_what_has_everything_comes_before_what_comes_near(scene, reader):
    practice(scene, "Kijk naar een zeester")
    practice(scene, "Zeepaardje en zeester")
    practice(scene, "Kijk naar een zeepaardje")
    index_all()
    entries = SearchEntry.objects.visible_to(reader)
    found = search(entries, "zeepaardje zeester", language="nl")
    assert (len(found.keys), found.near) == (3, 2)
    assert titles(reader, "zeepaardje zeester")[0] == "Zeepaardje en zeester"


def test_good_results_are_never_replaced_by_a_correction(scene, reader):
    practice(scene, "Toetsenbord kiezen")
    practice(scene, "Toetsen zonder cijfers")
    index_all()
    found = search(SearchEntry.objects.all(), "toetsenbord", language="nl")
    assert found.meant == ""


def test_a_typing_error_is_told(client, scene, reader):
    practice(scene, "Woordenschat aan een touw")
    index_all()
    html = open_as(client, reverse("search:results") + "?q=wordenschat", reader)
    assert "“wordenschat” staat nergens. Dit vonden we voor “woordenschat”." in html


def test_a_word_that_only_others_may_read_is_not_what_somebody_meant(client):
    """Nor does the answer tell that it is there."""
    closed = network_with(1, visibility=Visibility.CLOSED)
    practice(closed, "Zeepaardje")
    index_all()
    stranger = UserFactory()
    found = search(SearchEntry.objects.visible_to(stranger), "zeepaarje", language="nl")
    assert (found.meant, found.keys) == ("", [])
    html = open_as(client, reverse("search:results") + "?q=zeepaarje", stranger)
    assert "zeepaardje" not in html.lower()


def test_practices_come_first_then_meetings_networks_priorities_and_pages(scene):
    ContentPageFactory(title="Zeepaardje, de pagina")
    PriorityFactory(school=scene.schools[0], title="Zeepaardje, het speerpunt")
    scene.page.title = "Zeepaardje, het netwerk"
    scene.page.save()
    practice(scene, "Het voorbeeld over een zeepaardje")
    index_all()
    entries = SearchEntry.objects.visible_to(superuser())
    keys = search(entries, "zeepaardje", language="nl").keys
    kinds = dict(SearchEntry.objects.values_list("pk", "kind"))
    assert [kinds[key] for key in keys] == [
        EntryKind.PRACTICE,
        EntryKind.NETWORK,
        EntryKind.PRIORITY,
        EntryKind.PAGE,
    ]


def test_the_reader_of_english_finds_the_copy_and_what_has_none(scene, reader):
    practice(scene, "Zeepaardje zonder kopie")
    index_all()
    assert titles(reader, "zeepaardje", language="en") == ["Zeepaardje zonder kopie"]


# ---------------------------------------------------------------- facets


def test_choices_combine_stand_in_the_address_and_are_undone_one_by_one(client, scene, reader):
    reading, sums = ThemeFactory(), ThemeFactory()
    dutch, five = SubjectFactory(), LevelFactory()
    practice(scene, "Zeepaardje één", themes=[reading], subjects=[dutch], levels=[five])
    practice(scene, "Zeepaardje twee", themes=[reading])
    practice(scene, "Zeepaardje drie", themes=[sums])
    index_all()
    url = reverse("search:results") + "?q=zeepaardje"
    assert f"theme={reading.pk}" in open_as(client, url, reader)
    narrowed = open_as(client, f"{url}&theme={reading.pk}", reader)
    assert "één" in narrowed
    assert "twee" in narrowed
    assert "drie" not in narrowed
    html = open_as(client, f"{url}&theme={reading.pk}&subject={dutch.pk}", reader)
    assert "twee" not in html
    assert f'href="?q=zeepaardje&amp;theme={reading.pk}"' in html
    assert f'href="?q=zeepaardje&amp;subject={dutch.pk}"' in html


def test_counts_are_those_of_what_is_shown(client, scene, reader):
    reading, sums = ThemeFactory(), ThemeFactory()
    practice(scene, "Zeepaardje één", themes=[reading, sums])
    practice(scene, "Zeepaardje twee", themes=[reading])
    practice(scene, "Zeepaardje drie", themes=[sums])
    index_all()
    client.force_login(reader)
    url = reverse("search:results") + f"?q=zeepaardje&theme={reading.pk}"
    groups = client.get(url).context["groups"]
    themes = next(group for group in groups if group.facet.name == "theme")
    assert [(option.label, option.count) for option in themes.options] == [(sums.name, 1)]


def test_a_school_that_somebody_may_not_know_is_no_choice_and_tells_nothing(client):
    public = network_with(1, visibility=Visibility.PUBLIC)
    school = public.schools[0]
    practice(public, "Zeepaardje", school=school)
    practice(public, "Zeepaardje elders", school=None)
    index_all()
    url = reverse("search:results") + "?q=zeepaardje"
    assert f"school={school.site_code}" not in open_as(client, url)
    assert "elders" in open_as(client, f"{url}&school={school.site_code}")
    html = open_as(client, url, colleague_at(school))
    assert f"school={school.site_code}" in html


def test_only_what_somebody_else_confirmed_counts_as_used(scene, reader):
    far, near = practice(scene, "Zeepaardje ver"), practice(scene, "Zeepaardje dichtbij")
    ContributionFactory(network=scene.network, practice=near, school=scene.schools[0])
    ContributionFactory(
        network=scene.network, practice=far, school=scene.schools[0], confirmed=True
    )
    index_all()
    assert list(SearchEntry.objects.filter(used_at=1).values_list("page", flat=True)) == [far.pk]
    entries = SearchEntry.objects.visible_to(reader)
    first = search(entries, "zeepaardje", language="nl", sort="used").keys[0]
    assert SearchEntry.objects.get(pk=first).page_id == far.pk


def test_a_network_is_searched_from_its_own_page(client, scene, reader):
    other = network_with(1, visibility=Visibility.PUBLIC)
    practice(scene, "Zeepaardje hier")
    practice(other, "Zeepaardje elders")
    index_all()
    key = str(scene.network.public_id)
    assert f'name="network" value="{key}"' in open_as(client, scene.page.url, reader)
    url = reverse("search:results") + f"?q=zeepaardje&network={key}"
    html = open_as(client, url, reader)
    assert "hier" in html
    assert "elders" not in html
    assert f'name="network" value="{key}"' in html
    assert 'href="?q=zeepaardje"' in html


# ---------------------------------------------------------------- suggestions


def offered(client, typed: str, user=None) -> list[tuple[str, str]]:
    if user:
        client.force_login(user)
    answer = client.get(reverse("search:suggest"), {"q": typed})
    return [(each["label"], each["kind"]) for each in answer.json()["suggestions"]]


def test_practices_themes_and_networks_are_offered_by_the_beginning_of_a_word(
    client, scene, reader
):
    theme = ThemeFactory(name_nl="Zeebiologie", name_en="Marine biology")
    scene.page.title = "Zeenetwerk"
    scene.page.save()
    practice(scene, "Kijken naar een zeepaardje", themes=[theme])
    index_all()
    assert offered(client, "zee", reader) == [
        ("Kijken naar een zeepaardje", "Voorbeeld"),
        ("Zeebiologie", "Thema"),
        ("Zeenetwerk", "Netwerk"),
    ]
    assert offered(client, "kijkt naar zeep", reader) == [
        ("Kijken naar een zeepaardje", "Voorbeeld")
    ]
    assert offered(client, "z", reader) == []


def test_a_theme_is_offered_only_to_who_finds_something_under_it(client):
    closed = network_with(1, visibility=Visibility.CLOSED)
    theme = ThemeFactory(name_nl="Zeebiologie", name_en="Marine biology")
    practice(closed, "Zeepaardje", themes=[theme])
    index_all()
    assert offered(client, "zee") == []


# ---------------------------------------------------------------- what is not found


def test_what_is_not_found_is_counted_by_month_without_the_person(client, scene, reader):
    index_all()
    for user in (reader, scene.lead):
        client.force_login(user)
        client.get(reverse("search:results"), {"q": "  Walvissen  tellen "})
    miss = SearchMiss.objects.get()
    assert (miss.text, miss.times, miss.language) == ("walvissen tellen", 2, "nl")
    assert {field.name for field in SearchMiss._meta.get_fields()} == {
        "id",
        "month",
        "language",
        "text",
        "times",
    }


def test_words_of_more_than_a_year_ago_are_forgotten(client, reader):
    index_all()
    month = timezone.localdate().replace(day=1)
    for years, text in ((1, "vorig jaar"), (2, "lang geleden")):
        SearchMiss.objects.create(month=month.replace(year=month.year - years), text=text)
    client.force_login(reader)
    client.get(reverse("search:results"), {"q": "walvis"})
    assert set(SearchMiss.objects.values_list("text", flat=True)) == {"vorig jaar", "walvis"}


def test_neither_strangers_nor_choices_nor_further_pages_are_counted(client, scene, reader):
    index_all()
    client.get(reverse("search:results"), {"q": "walvis"})
    client.force_login(reader)
    client.get(reverse("search:results"), {"q": "walvis", "p": 1})
    theme = ThemeFactory()
    client.get(reverse("search:results"), {"q": "walvis", "theme": theme.pk})
    assert not SearchMiss.objects.exists()


# ---------------------------------------------------------------- whatever comes

HOSTILE = [
    '"', "-", "*", "' OR 1=1 --", "NEAR(a b, 5)", "title:geheim", "a AND OR NOT", "{title} : x",
    "a:*B & !c", "\x00\x01\x1b", "😀😀", "مرحبا بالعالم", "%s %d {0}", "x" * 10_000, "a " * 5_000,
    "\u202eomgekeerd", "^boe", "(", ")))", "\\", "'0lezen':1A", "<script>alert(1)</script>",
]  # fmt: skip


@pytest.mark.parametrize("query", HOSTILE)
@pytest.mark.parametrize("address", ["search:results", "search:suggest"])
def test_no_query_does_harm(client, scene, address, query):
    practice(network_with(1, visibility=Visibility.CLOSED), "Geheim zeepaardje")
    index_all()
    answer = client.get(reverse(address), {"q": query})
    assert answer.status_code == 200
    assert "Geheim zeepaardje" not in answer.content.decode()
    assert "<script>alert" not in answer.content.decode()


@pytest.mark.parametrize("value", ["", "0", "-1", "9" * 30, "x", "\x00", "' OR 1=1", "٣", "😀"])
@pytest.mark.parametrize(
    "name",
    [
        *("theme", "subject", "level", "sector", "stage", "network", "school", "year"),
        *("kind", "sort", "p"),
    ],
)
def test_no_choice_does_harm(client, name, value):
    index_all()
    answer = client.get(reverse("search:results"), {"q": "lezen", name: value})
    assert answer.status_code == 200


def test_a_school_with_many_choices_costs_no_more(client):
    school = SchoolFactory()
    url = reverse("search:results") + "?q=lezen" + f"&school={school.site_code}" * 2000
    assert client.get(url).status_code == 200
