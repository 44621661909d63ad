"""The whole files of DUO, where `../shared` is there."""

from __future__ import annotations

from collections import defaultdict

import pytest
from pytest_django import DjangoAssertNumQueries
from wagtail.models import ModelLogEntry

from schools.models import School, SchoolBoard
from tests.schools.importers.registry import HERE, import_duo, numbers, section

REAL = HERE.parents[3] / "shared" / "data" / "duo"
PRIMARY_2017 = REAL / "po_vestigingen_2017_excel-mangled.csv"
PRIMARY_2021 = REAL / "po_vestigingen_2021-10.csv"
PRIMARY_2026 = REAL / "po_vestigingen_2026-08.csv"
SECONDARY_2020 = REAL / "vo_vestigingen_2020-10.csv"
BOARDS_2023 = REAL / "vo_besturen_2023-08.csv"

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif(not REAL.is_dir(), reason=f"the real files are not there ({REAL})"),
]


def test_2021_and_then_2026_tells_what_changed_in_five_years(
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    told = numbers(import_duo(PRIMARY_2021))
    assert (told["New schools"], told["New boards"]) == (6215, 824)

    with django_assert_max_num_queries(400):
        report = import_duo(PRIMARY_2026)
    told = numbers(report)
    assert told["Schools that moved to another board"] == 393
    assert told["Renamed schools"] == 878
    assert told["New schools"] == 132
    assert told["Schools no longer in the registry (kept, and marked)"] == 225
    assert len(section(report, "Renamed schools")) == 21  # twenty, and how many more
    assert School.objects.count() == 6215 + 132
    assert School.objects.filter(absent_since__isnull=False).count() == 225
    assert not School.objects.filter(absent_since=None, holiday_region="").exists()

    told = numbers(import_duo(SECONDARY_2020))
    assert told["New schools"] == 1610
    assert told["Schools no longer in the registry (kept, and marked)"] == 0
    check_holidays_of_secondary_schools()

    written, newest = ModelLogEntry.objects.count(), School.objects.latest("pk").pk
    again = import_duo(PRIMARY_2026, SECONDARY_2020)
    assert again.endswith("There was nothing to change.\n")
    assert (ModelLogEntry.objects.count(), School.objects.latest("pk").pk) == (written, newest)


def check_holidays_of_secondary_schools() -> None:
    """They have those of the primary schools in their municipality, where these agree."""
    regions = defaultdict(set)
    for school in School.objects.filter(sector="po").exclude(holiday_region=""):
        regions[school.municipality_code].add(school.holiday_region)
    for school in School.objects.filter(sector="vo"):
        nearby = sorted(regions[school.municipality_code])
        assert school.holiday_region == (nearby[0] if len(nearby) == 1 else "")


def test_mangled_file_and_a_file_of_boards_come_in() -> None:
    report = import_duo(PRIMARY_2017)
    assert numbers(report)["New schools"] == 6506
    assert numbers(report)["Repaired while reading"] == 11786
    assert [line.split(",")[0] for line in section(report, "Repaired while reading")] == [
        "GEMEENTENUMMER: 5173 × leading zeros put back",
        "TELEFOONNUMMER: 6498 × leading zeros put back",
        "HUISNUMMER-TOEVOEGING: 94 × date read as a house number",
        "INTERNETADRES: 21 × left out",
    ]

    told = numbers(import_duo(BOARDS_2023))
    assert told["New boards"] + told["Renamed boards"] == 283
    assert SchoolBoard.objects.exclude(registry_name="").count() == 283
