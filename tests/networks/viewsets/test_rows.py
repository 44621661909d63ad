"""Where a row of a list leads, and in which order rows stand."""

from __future__ import annotations

import pytest
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from networks import actions
from networks.models import Contribution, NetworkMember
from networks.viewsets.networks import NetworkViewSet
from networks.viewsets.results import page_url, people_url
from tests.counting import MANY
from tests.factories import ContributionFactory, NetworkMemberFactory, network_with
from tests.networks.viewsets.lists import LISTS, ROWS, address, client_of
from tests.networks.viewsets.test_query_counts import more_contributions

pytestmark = pytest.mark.django_db

URL_OF = {"members": people_url, "contributions": page_url}


@pytest.fixture
def ours(world):
    return client_of(world.coordinator)


def rows_of(client, name, **query):
    return list(client.get(address(name, "index"), query).context["object_list"])


def links_of(client, name):
    """The addresses to which the rows lead, as they stand on the page."""
    html = client.get(address(name, "index")).content.decode()
    urls = {URL_OF[name](row) for row in rows_of(client, name)} - {None}
    assert all(f'href="{url}"' in html for url in urls)
    return urls


def test_a_member_leads_to_the_people_of_the_network(world, ours):
    assert reverse("networks:people", args=[world.network.public_id]) in links_of(ours, "members")


def test_a_contribution_leads_to_its_page(world, ours):
    assert reverse("networks:contribution", args=[world.trial.public_id]) in links_of(
        ours, "contributions"
    )


@pytest.mark.parametrize("who", ["coordinator", "superuser"])
@pytest.mark.parametrize("name", URL_OF)
def test_no_row_leads_to_a_closed_door(world, name, who):
    """Among them an archived network, one that hosts a school of ours, and what was put away."""
    abroad = network_with([world.school_abroad, world.kompas], board=world.board_elsewhere)
    archived = network_with([world.klaproos], board=world.board).network
    ContributionFactory(network=archived, school=world.klaproos)
    ContributionFactory(network=abroad.network, school=world.kompas, archived_at=timezone.now())
    type(archived).objects.filter(pk=archived.pk).update(archived_at=timezone.now())
    type(archived).objects.filter(pk=abroad.network.pk).update(visibility="closed")
    client = client_of(getattr(world, who))
    urls = links_of(client, name)
    assert len(urls) > 1
    assert {client.get(url).status_code for url in urls} == {200}


def test_who_left_and_what_is_archived_lead_nowhere(world, ours):
    Contribution.objects.filter(pk=world.trial.pk).update(archived_at=timezone.now())
    NetworkMember.objects.filter(pk=world.leads_membership.pk).update(left_on=timezone.localdate())
    led, trial = (
        next(each for each in rows_of(ours, name) if each == row)
        for name, row in (("members", world.leads_membership), ("contributions", world.trial))
    )
    assert people_url(led) is None
    assert page_url(trial) is None


def test_members_stand_in_the_order_of_their_names(world, ours):
    names = [(row.user.first_name, row.user.last_name) for row in rows_of(ours, "members")]
    assert len(names) > 2
    assert names == sorted(names)


def test_contributions_stand_by_network_and_school(world, ours):
    ContributionFactory(network=world.neighbour, school=world.klaproos)
    ContributionFactory(network=world.network, school=world.kompas)
    rows = [(str(row.network), str(row.school)) for row in rows_of(ours, "contributions")]
    assert len(set(rows)) > 2
    assert rows == sorted(rows)


def test_networks_of_members_stand_by_name_not_by_the_day_they_began(world, ours):
    rows = rows_of(ours, "members", ordering="-network__group__name")
    names = [str(row.network) for row in rows]
    assert names == sorted(names, reverse=True)
    assert len(set(names)) > 1


def test_equal_rows_stand_in_the_order_of_the_list(world, ours):
    user = NetworkMemberFactory(network=world.network).user
    User.objects.filter(pk=user.pk).update(first_name="", last_name="Aa")
    rows = rows_of(ours, "members", ordering="-role")
    same = [row.user.get_full_name() for row in rows if row.role == "member"]
    assert same == sorted(same)
    assert same[0] == "Aa"


def test_no_row_stands_on_two_pages(world, ours):
    more_contributions(world)
    pages = ours.get(address("contributions", "index")).context["paginator"]
    assert pages.count > MANY
    seen = [row.pk for n in pages.page_range for row in rows_of(ours, "contributions", p=n)]
    assert len(set(seen)) == pages.count


@pytest.mark.parametrize("name", sorted(LISTS))
def test_every_column_that_offers_it_sorts(world, ours, name):
    ROWS[name](world)
    columns = ours.get(address(name, "index")).context["table"].columns.values()
    for key in [column.sort_key for column in columns if column.sort_key]:
        for ordering in (key, f"-{key}"):
            context = ours.get(address(name, "index"), {"ordering": ordering}).context
            assert context["ordering"] == ordering
            assert context["object_list"]


@pytest.mark.parametrize("who", ["coordinator", "superuser"])
def test_the_buttons_of_an_archived_network_open_too(world, who):
    actions.archive_network(by=world.coordinator, network=world.network)
    client = client_of(getattr(world, who))
    listed = client.get(address("networks", "index"), {"archived": "true"}).context["object_list"]
    row = next(each for each in listed if each.pk == world.network.pk)
    buttons = NetworkViewSet().more_buttons(row, getattr(world, who))
    assert [button.url for button in buttons] == [world.page.url]
    assert client.get(world.page.url).status_code == 200
