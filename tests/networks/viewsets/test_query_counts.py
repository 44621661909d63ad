"""Every list costs the same with 200 rows as with one, on the screen and as an export."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import Group
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Collection

from accounts.models import User
from networks.models import Contribution, Network, NetworkMember
from schools.models import BoardStaff, Priority, School, SchoolHoliday, Theme
from search.models import SearchMiss
from tests.copies import copies
from tests.counting import MANY, assert_costs_the_same, queries_of
from tests.factories import SchoolHolidayFactory
from tests.factories.schools import nth_site_code
from tests.networks.viewsets.lists import LISTS, ROWS, address, client_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("without_indexing")]


def more_schools(world):
    copies(world.klaproos, MANY, site_code=[nth_site_code(5000 + n) for n in range(MANY)])


def more_priorities(world):
    copies(world.priority, MANY, slug="nog-een-{}")


def more_themes(world):
    copies(Theme.objects.first(), MANY, slug="nog-een-{}")


def more_holidays(world):
    copies(SchoolHoliday.objects.get(school=world.klaproos), MANY)


def more_networks(world):
    groups = Group.objects.bulk_create(Group(name=f"Netwerk {n}") for n in range(MANY))
    collections = copies(world.network.collection, MANY)
    made = copies(
        world.network,
        MANY,
        group_id=[group.pk for group in groups],
        collection_id=[each.pk for each in Collection.objects.order_by("-pk")[:MANY]],
    )
    assert len(made) == len(collections)
    copies(world.page, MANY, network_id=[network.pk for network in made])
    copies(world.leads_membership, MANY, network_id=[network.pk for network in made])


def more_people(world):
    return copies(world.member, MANY, email="nog{}@voorbeeld.invalid")


def more_members(world):
    copies(world.leads_membership, MANY, user_id=[each.pk for each in more_people(world)])


def more_contributions(world):
    copies(world.trial, MANY)


def more_staff(world):
    row = BoardStaff.objects.get(user=world.executive)
    copies(row, MANY, user_id=[each.pk for each in more_people(world)])


def more_misses(world):
    row = ROWS["not_found"](world)
    copies(row, MANY, text="walvis {}")


MORE = {
    "schools": (School, more_schools),
    "priorities": (Priority, more_priorities),
    "themes": (Theme, more_themes),
    "holidays": (SchoolHoliday, more_holidays),
    "networks": (Network, more_networks),
    "members": (NetworkMember, more_members),
    "contributions": (Contribution, more_contributions),
    "who_may_what": (User, more_staff),
    "not_found": (SearchMiss, more_misses),
}


def test_every_list_is_counted():
    assert set(MORE) == set(LISTS)


def export_queries(client, name):
    with CaptureQueriesContext(connection) as captured:
        response = client.get(address(name, "index"), {"export": "csv"})
        lines = b"".join(response.streaming_content).count(b"\n")
    return lines, [query["sql"] for query in captured]


@pytest.mark.parametrize("who", ["coordinator", "superuser"])
@pytest.mark.parametrize("name", LISTS)
def test_the_same_with_many_rows(world, name, who):
    SchoolHolidayFactory(of_school=True, school=world.klaproos)
    ROWS["not_found"](world)
    client, url = client_of(getattr(world, who)), address(name, "index")
    model, make_more = MORE[name]
    before, rows = queries_of(client, url), model._base_manager.count()
    make_more(world)
    assert model._base_manager.count() >= rows + MANY
    assert_costs_the_same(before, queries_of(client, url))


@pytest.mark.parametrize("name", [name for name in LISTS if name != "who_may_what"])
def test_an_export_of_many_rows_costs_the_same(world, name):
    SchoolHolidayFactory(of_school=True, school=world.klaproos)
    client = client_of(world.coordinator)
    client.get(address(name, "index"))
    _, before = export_queries(client, name)
    MORE[name][1](world)
    lines, after = export_queries(client, name)
    assert lines > MANY
    assert_costs_the_same(before, after)
