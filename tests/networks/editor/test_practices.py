"""A practice in the explorer: what is made there, by whom, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest
from django.urls import reverse

from networks.models import PracticePage
from schools.models import Level, Sector
from tests.factories import PracticePageFactory, SchoolFactory
from tests.networks.editor.scene import Place, sign_in
from tests.networks.editor.sent_in import add, made

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("role", ["lead", "coordinator", "superuser"])
def test_a_practice_made_in_the_explorer_is_of_the_network_above_it(
    role: str, own: Place, people: dict[str, Any]
) -> None:
    school = own.network.schools.get().school
    answer = add(sign_in(people[role]), own, "action-publish", school=school.pk)
    assert answer.status_code == 302, answer.context["form"].errors
    page = made()
    assert (page.network, page.school, page.live) == (own.network, school, True)


def test_levels_are_those_of_the_sectors_of_its_schools_and_what_was_chosen_before(
    own: Place, people: dict[str, Any]
) -> None:
    school = own.network.schools.get().school
    school.sector = Sector.PO
    school.save()
    url = reverse("wagtailadmin_pages:add", args=["networks", "practicepage", own.page.pk])
    offered = sign_in(people["lead"]).get(url).context["form"].fields["levels"].queryset
    assert set(offered.values_list("sector", flat=True)) == {"", Sector.PO}

    havo = Level.objects.filter(sector=Sector.VO).first()
    practice = PracticePageFactory(parent=own.page, network=own.network, levels=[havo])
    assert havo in practice.levels_to_choose()


def test_what_a_practice_is_found_by_is_chosen_in_checkboxes(
    own: Place, people: dict[str, Any]
) -> None:
    url = reverse("wagtailadmin_pages:add", args=["networks", "practicepage", own.page.pk])
    fields = sign_in(people["lead"]).get(url).context["form"].fields
    for name in ("themes", "subjects", "levels"):
        assert fields[name].widget.input_type == "checkbox"


def test_a_neighbour_makes_none_here(own: Place, people: dict[str, Any]) -> None:
    for role in ("lead_of_neighbour", "coordinator_elsewhere", "teacher"):
        add(sign_in(people[role]), own, "action-publish")
    assert not PracticePage.objects.filter(slug="drie-vragen").exists()


@pytest.mark.parametrize("network", ["", "999999", "x"])
def test_the_network_cannot_be_posted(
    network: str, own: Place, other: Place, people: dict[str, Any]
) -> None:
    add(sign_in(people["lead"]), own, network=network or other.network.pk)
    assert made().network == own.network


def test_only_schools_of_the_network_can_be_chosen(own: Place, people: dict[str, Any]) -> None:
    elsewhere = SchoolFactory(name="De Verre School")
    client = sign_in(people["lead"])
    url = reverse("wagtailadmin_pages:add", args=["networks", "practicepage", own.page.pk])
    assert "De Verre School" not in client.get(url).content.decode()
    answer = add(client, own, school=elsewhere.pk)
    assert answer.status_code == 200
    assert "school" in answer.context["form"].errors


@pytest.mark.parametrize(
    "wrong",
    [{"title": ""}, {"title": "x" * 300}, {"for_whom": "x" * 161}, {"title": "a\x00b"}],
)
def test_a_practice_that_does_not_fit_is_refused_in_words(
    wrong: dict[str, str], own: Place, people: dict[str, Any]
) -> None:
    answer = add(sign_in(people["lead"]), own, "action-publish", **wrong)
    assert answer.status_code == 200
    assert set(wrong) <= set(answer.context["form"].errors)
    assert not PracticePage.objects.filter(slug="drie-vragen").exists()
