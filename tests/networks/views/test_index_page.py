"""The list of networks."""

from __future__ import annotations

import pytest
from django.utils.html import escape
from django.utils.translation import gettext as _

from networks.models import NetworkIndexPage
from schools.models import Sector
from tests.factories import (
    MeetingPageFactory,
    NetworkFactory,
    NetworkPageFactory,
    SchoolFactory,
    ThemeFactory,
    colleague_at,
    network_with,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def url() -> str:
    return NetworkIndexPage.objects.get(locale__language_code="nl").url


def test_a_row_has_goal_status_schools_and_lead(visit, url):
    scene = network_with(2, concrete_goal=True)
    html = visit(url, colleague_at(scene.schools[0]))
    assert scene.page.goal in html
    assert f"2 {_('schools')}" in html
    assert 'data-tone="' in html
    assert scene.lead.get_full_name() in html


def test_the_next_meeting_is_for_the_people_of_the_network(visit, url):
    scene = network_with(1)
    MeetingPageFactory(network=scene.network, parent=scene.page)
    said = escape(_("Next time: %(day)s") % {"day": ""})
    assert said in visit(url, scene.lead)
    assert said not in visit(url, colleague_at(scene.schools[0]))


def test_a_theme_narrows_the_list_and_the_other_themes_stay(visit, url):
    reading = ThemeFactory(name_nl="Lezen", slug="lezen")
    arithmetic = ThemeFactory(name_nl="Rekenen", slug="rekenen")
    for theme, name in ((reading, "Netwerk A"), (arithmetic, "Netwerk B")):
        network = NetworkFactory(visibility="public", themes=[theme], name=name)
        NetworkPageFactory(network=network)
    html = visit(f"{url}?theme=lezen")
    assert "Netwerk A" in html
    assert "Netwerk B" not in html
    assert '<option value="rekenen">Rekenen</option>' in html
    assert '<option value="lezen" selected>Lezen</option>' in html


def test_a_theme_of_networks_that_the_reader_may_not_see_is_not_offered(visit, url):
    NetworkPageFactory(network=NetworkFactory(visibility="closed", themes=[ThemeFactory()]))
    assert "<option" not in visit(url)


def test_a_theme_without_networks_leads_back_to_all(visit, url):
    ThemeFactory(name_nl="Klimaat", slug="klimaat")
    html = visit(f"{url}?theme=klimaat")
    assert escape(_("No network fits this yet")) in html
    assert f'href="{url}"' in html


def test_a_kind_of_education_narrows_the_list_where_there_are_more(visit, url):
    for sector in (Sector.PO, Sector.VO):
        school = SchoolFactory(sector=sector)
        network_with([school], visibility="public", name=f"Netwerk {sector.label}")
    html = visit(f"{url}?sector={Sector.VO}")
    assert f"Netwerk {Sector.VO.label}" in html
    assert f"Netwerk {Sector.PO.label}" not in html
    assert '<option value="mbo"' not in html


def test_one_kind_of_education_is_no_choice(visit, url):
    network_with(1, visibility="public")
    assert 'name="sector"' not in visit(url)


def test_somebody_can_look_at_the_own_networks_alone(visit, url):
    mine = network_with(1, visibility="public", name="Mijn netwerk")
    network_with(1, visibility="public", name="Een ander netwerk")
    html = visit(f"{url}?mine=on", mine.lead)
    assert "Mijn netwerk" in html
    assert "Een ander netwerk" not in html
    assert 'name="mine"' not in visit(f"{url}?mine=on")
    assert "Een ander netwerk" in visit(f"{url}?mine=on")


def test_what_was_asked_can_be_undone(visit, url):
    undo = f'<a href="{url}">{_("Show all networks")}</a>'
    mine = network_with(1, visibility="public")
    assert undo in visit(f"{url}?mine=on", mine.lead)
    assert undo not in visit(url, mine.lead)


def test_the_other_language_keeps_what_was_asked(visit, url):
    english = NetworkIndexPage.objects.get(locale__language_code="en")
    NetworkPageFactory(
        network=NetworkFactory(visibility="public", themes=[ThemeFactory(slug="lezen")])
    )
    html = visit(f"{url}?theme=lezen")
    assert f'href="{english.get_url()}?theme=lezen"' in html
    assert f'href="{english.get_url()}"' in visit(url)


@pytest.mark.parametrize("asked", ["theme=bestaat-niet", "sector=xx", "theme=%00", "mine=%FF&p=-1"])
def test_what_does_not_exist_is_left_aside(asked, visit, url):
    network_with(1, visibility="public", name="Dit netwerk blijft")
    assert "Dit netwerk blijft" in visit(f"{url}?{asked}")


def test_further_pages_keep_the_theme(visit, url):
    theme = ThemeFactory(name_nl="Lezen", slug="lezen")
    for _number in range(21):
        NetworkPageFactory(network=NetworkFactory(visibility="public", themes=[theme]))
    assert 'href="?theme=lezen&amp;p=2"' in visit(f"{url}?theme=lezen")


def test_who_is_not_signed_in_may_do_so_and_comes_back(visit, url):
    assert "?next=%2Fnetwerken%2F" in visit(url)


def test_in_english_a_network_that_is_only_in_dutch_says_so(visit):
    page = NetworkPageFactory(network=NetworkFactory(visibility="public", name="Rijke teksten"))
    english = NetworkIndexPage.objects.get(locale__language_code="en")
    html = visit(english.url)
    assert f'<a href="{page.url}"><span lang="nl">Rijke teksten</span></a>' in html
