"""The screens of a school's priorities cost the same with 200 rows as with one."""

from __future__ import annotations

import pytest
from django.urls import reverse

from schools.models import Priority
from tests.copies import copies
from tests.counting import MANY, assert_costs_the_same, queries_of
from tests.factories import PriorityFactory, SchoolFactory, ThemeFactory, leader_of
from tests.signing_in import client_of

pytestmark = pytest.mark.django_db

MORE = MANY - 1
STATUSES = ("active", "provisional", "achieved", "refused")


def test_the_list_costs_the_same():
    school = SchoolFactory()
    themes = [ThemeFactory(name_nl="Lezen"), ThemeFactory(name_nl="Rekenen")]
    rows = [PriorityFactory(school=school, status=each, themes=themes) for each in STATUSES]
    client = client_of(leader_of(school))
    url = reverse("priorities:list", args=[school.site_code])
    before = queries_of(client, url)
    for row in rows:
        made = copies(row, MORE, slug=row.slug[:60] + "-{}")
        Priority.themes.through.objects.bulk_create(
            Priority.themes.through(priority=each, theme=theme) for each in made for theme in themes
        )
    assert_costs_the_same(before, queries_of(client, url))


@pytest.mark.parametrize("name", ["change", "answer", "adopt", "archive"])
def test_a_screen_of_one_costs_the_same(name):
    status = "provisional" if name in {"answer", "adopt"} else "active"
    theme = ThemeFactory(name_nl="Lezen")
    priority = PriorityFactory(status=status, themes=[theme])
    client = client_of(leader_of(priority.school))
    url = reverse(f"priorities:{name}", args=[priority.public_id])
    before = queries_of(client, url)
    copies(priority, MORE, slug="ander-{}")
    themes = copies(theme, MORE, slug="thema-{}")
    priority.themes.add(*themes)
    assert_costs_the_same(before, queries_of(client, url))
