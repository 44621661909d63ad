"""What an export says to somebody who opens it: words, in their language, in columns."""

from __future__ import annotations

import csv
from datetime import UTC, datetime
from io import BytesIO, StringIO

import pytest
from django.utils import timezone
from openpyxl import load_workbook
from wagtail.users.models import UserProfile

from schools.models import Priority
from tests.networks.viewsets.lists import LISTS, ROWS, address, client_of, exported

pytestmark = pytest.mark.django_db

EXPORTS = sorted(name for name in LISTS if name != "who_may_what")


BETWEEN = {"nl": ";", "en": ","}


@pytest.fixture
def ours(world):
    return client_of(world.coordinator)


@pytest.fixture
def read_in(world):
    """A coordinator who chose a language in the editors' room."""

    def choose(language):
        choice = {"preferred_language": language}
        UserProfile.objects.update_or_create(user=world.coordinator, defaults=choice)
        return client_of(world.coordinator)

    return choose


def lines(client, name, language="nl"):
    text = exported(client, name).removeprefix("\ufeff")
    return list(csv.DictReader(StringIO(text), delimiter=BETWEEN[language]))


@pytest.mark.parametrize("language", BETWEEN)
@pytest.mark.parametrize("name", EXPORTS)
def test_no_heading_is_the_name_of_a_column(world, read_in, name, language):
    ROWS[name](world)
    headings = lines(read_in(language), name, language)[0].keys()
    assert len(headings) == len(LISTS[name].list_export)
    assert not [word for word in headings if "." in word or "_" in word]
    assert not headings & {*LISTS[name].list_export, "Public id", "Openbaar kenmerk"}


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("schools", {"po", "central"}),
        ("priorities", {"active", "2026"}),
        ("holidays", {"north"}),
        ("networks", {"active", "open"}),
        ("members", {"lead", "member"}),
        ("contributions", {"tried"}),
    ],
)
def test_codes_are_said_in_words(world, ours, name, codes):
    ROWS[name](world)
    Priority.objects.update(first_school_year=2026, last_school_year=2027)
    type(world.klaproos).objects.update(sector="po", holiday_region="central")
    type(world.network).objects.update(phase="active", visibility="open")
    cells = {cell for line in lines(ours, name) for cell in line.values()}
    assert cells
    assert not cells & codes


def test_the_words_are_those_of_the_list_in_the_language_of_the_reader(world, read_in):
    network = lines(read_in("en"), "networks", "en")[0]
    assert {"Network", "Hosting board", "Phase", "Who can read it"} <= network.keys()
    assert network["Who can read it"] == "Open"
    Priority.objects.update(first_school_year=2026)
    priorities = lines(read_in("en"), "priorities", "en")
    ours = next(row for row in priorities if row["Priority"] == world.priority.title)
    assert ours["School"] == world.klaproos.name
    assert ours["Site code"] == world.klaproos.site_code
    assert ours["First school year"] == "2026–2027"


@pytest.mark.parametrize("language", BETWEEN)
def test_a_file_opens_in_the_excel_of_its_reader(world, read_in, language):
    """With the mark by which Excel knows UTF-8, and its own sign between two columns."""
    text = exported(read_in(language), "members")
    assert text.startswith("\ufeff")
    assert text.splitlines()[0].count(BETWEEN[language]) == len(LISTS["members"].list_export) - 1
    rows = lines(read_in(language), "members", language)
    assert str(world.lead) in {cell for row in rows for cell in row.values()}


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_file_is_named_after_the_list_and_the_day(world, ours, kind):
    response = ours.get(address("holidays", "index"), {"export": kind})
    named = f'filename="schoolvakanties-{timezone.localdate()}.{kind}"'
    assert named in response["Content-Disposition"]


def test_a_moment_is_told_by_the_clock_on_the_wall(world, ours):
    """Half past eleven in the evening of a summer's day in Greenwich is the next day here."""
    type(world.network).objects.update(archived_at=datetime(2026, 7, 1, 23, 30, 5, 999, tzinfo=UTC))
    assert "2026-07-02 01:30:05;" in exported(ours, "networks")
    book = ours.get(address("networks", "index"), {"export": "xlsx"}).getvalue()
    cells = [cell for row in load_workbook(BytesIO(book)).active.values for cell in row]
    assert datetime(2026, 7, 2, 1, 30, 5) in cells  # noqa: DTZ001
