"""Forms of lists: the fields of Wagtail, and years, themes and words that somebody can choose."""

from __future__ import annotations

import pytest
from django import forms
from django.utils import timezone
from wagtail.admin.widgets import AdminAutoHeightTextInput, AdminDateInput

from schools.models import Theme
from schools.rules.school_years import school_year_of
from tests.networks.viewsets.lists import LISTS, ROWS, address, client_of

pytestmark = pytest.mark.django_db

FORMS = [
    (name, view) for name in sorted(LISTS) for view in ("add", "edit") if view in LISTS[name].offers
]


@pytest.fixture
def ours(world):
    return client_of(world.coordinator)


def form_of(client, name, view, row=None):
    response = client.get(address(name, view, row))
    assert response.status_code == 200
    return response.context["form"]


@pytest.mark.parametrize(("name", "view"), FORMS)
def test_dates_and_texts_are_filled_in_as_everywhere_in_wagtail(world, name, view):
    row = None if view == "add" else ROWS[name](world)
    form = form_of(client_of(world.superuser), name, view, row)
    for field in form.fields.values():
        if isinstance(field, forms.DateField):
            assert isinstance(field.widget, AdminDateInput)
        if isinstance(field.widget, forms.Textarea):
            assert isinstance(field.widget, AdminAutoHeightTextInput)


def test_that_is_asked_of_some_dates_and_texts(world, ours):
    network, priority = form_of(ours, "networks", "add"), form_of(ours, "priorities", "add")
    assert isinstance(network.fields["starts_on"].widget, AdminDateInput)
    assert isinstance(priority.fields["why"].widget, AdminAutoHeightTextInput)


def test_a_new_priority_is_for_this_school_year_and_the_next(world, ours):
    form, now = form_of(ours, "priorities", "add"), school_year_of(timezone.localdate())
    assert form["first_school_year"].value() == now
    assert form["last_school_year"].value() == now + 1
    assert (now, f"{now}–{now + 1}") in form.fields["first_school_year"].choices


def test_years_of_long_ago_stay_when_a_priority_is_changed(world, ours):
    priority = world.priority
    type(priority).objects.filter(pk=priority.pk).update(first_school_year=2001)
    form = form_of(ours, "priorities", "edit", priority)
    assert (2001, "2001–2002") in form.fields["first_school_year"].choices
    assert form["first_school_year"].value() == 2001


@pytest.mark.parametrize("year", ["1999", "x", "", "99999999999999"])
def test_a_year_that_is_not_offered_is_not_taken(world, ours, year):
    priority = world.priority
    data = {"title": "Lezen", "first_school_year": year, "seen": priority.version}
    data["last_school_year"] = priority.last_school_year
    response = ours.post(address("priorities", "edit", priority), data)
    assert set(response.context["form"].errors) == {"first_school_year"}


def test_the_themes_of_a_priority_are_changed(world, ours):
    priority = world.priority
    before, after = Theme.objects.all()[:2]
    priority.themes.set([before])
    form = form_of(ours, "priorities", "edit", priority)
    assert form["themes"].value() == [before.pk]
    data = {"title": priority.title, "seen": priority.version, "themes": [after.pk]}
    data |= {name: getattr(priority, name) for name in ("first_school_year", "last_school_year")}
    assert ours.post(address("priorities", "edit", priority), data).status_code == 302
    assert list(world.priority.themes.all()) == [after]
