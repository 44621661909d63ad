"""A school: its priorities, what contributed to each, and its networks."""

from __future__ import annotations

import pytest
from django.utils.html import escape
from django.utils.translation import gettext as _

from schools.models import PriorityStatus
from tests.factories import (
    ContributionFactory,
    NetworkFactory,
    NetworkPageFactory,
    NetworkSchoolFactory,
    PracticePageFactory,
    PriorityFactory,
    SchoolFactory,
    colleague_at,
    leader_of,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def school():
    return SchoolFactory()


@pytest.fixture
def priority(school):
    return PriorityFactory(school=school, title="Rijke teksten in alle groepen")


@pytest.fixture
def network(school, priority):
    """A network in which the school takes part for its priority."""
    network = NetworkFactory(board=school.board, name="Leesnetwerk")
    NetworkPageFactory(network=network)
    NetworkSchoolFactory(network=network, school=school, priority=priority)
    return network


def test_a_priority_stands_there_with_its_networks_and_what_they_contributed(
    visit, school, priority, network
):
    ContributionFactory(
        network=network, school=school, priority=priority, summary="Drie vragen", confirmed=True
    )
    html = visit(school.get_absolute_url(), colleague_at(school))
    assert priority.get_absolute_url() in html
    assert "Drie vragen" in html
    assert network.pages.get().url in html


def test_a_teacher_does_not_see_what_nobody_confirmed_and_the_leader_does(
    visit, school, priority, network
):
    ContributionFactory(network=network, school=school, priority=priority, summary="Nog gemeld")
    assert "Nog gemeld" not in visit(school.get_absolute_url(), colleague_at(school))
    assert "Nog gemeld" in visit(school.get_absolute_url(), leader_of(school))


def test_what_is_not_linked_to_a_priority_is_not_lost(visit, school, network):
    ContributionFactory(network=network, school=school, priority=None, summary="Los eindje")
    html = visit(school.get_absolute_url(), leader_of(school))
    assert escape(_("Not linked to a priority yet")) in html
    assert "Los eindje" in html


def test_a_provisional_priority_says_so_and_why(visit, school):
    PriorityFactory(school=school, provisional=True)
    html = visit(school.get_absolute_url(), colleague_at(school))
    assert escape(_("Provisional")) in html
    assert 'class="because"' in html


def test_priorities_that_are_over_stand_apart(visit, school, priority):
    PriorityFactory(school=school, title="Bereikt", status=PriorityStatus.ACHIEVED)
    html = visit(school.get_absolute_url(), colleague_at(school))
    heading = html.index(escape(_("Earlier priorities")))
    assert html.index(priority.title) < heading < html.index("Bereikt")


def test_what_was_refused_is_for_the_leader(visit, school):
    PriorityFactory(school=school, title="Afgewezen", status=PriorityStatus.REFUSED)
    assert "Afgewezen" in visit(school.get_absolute_url(), leader_of(school))
    assert "Afgewezen" not in visit(school.get_absolute_url(), colleague_at(school))


def test_practices_that_began_here_are_there(visit, school, network):
    page = PracticePageFactory(network=network, parent=network.pages.get(), school=school)
    assert page.url in visit(school.get_absolute_url(), colleague_at(school))


def test_a_school_without_priorities_says_who_enters_them(visit, school):
    html = visit(school.get_absolute_url(), colleague_at(school))
    assert escape(_("The priorities of this school will appear here")) in html
    assert escape(_("No network yet.")) in html


def test_the_english_page_says_that_a_priority_is_in_dutch(client, school, priority):
    client.force_login(colleague_at(school))
    html = client.get(f"/en/schools/{school.site_code}/").content.decode()
    assert f'<span lang="nl">{priority.title}</span>' in html


@pytest.mark.parametrize("code", ["%00", "10AA00%00", "%25"])
def test_an_address_of_no_school_finds_nothing(client, school, code):
    client.force_login(leader_of(school))
    for url in (school.get_absolute_url(), PriorityFactory(school=school).get_absolute_url()):
        assert client.get(url.replace(school.site_code, code)).status_code == 404
