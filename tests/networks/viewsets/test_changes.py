"""What changes in a list goes through the actions: permission, validation, log (rule 9 too)."""

from __future__ import annotations

import pytest
from django.contrib.messages import get_messages
from django.utils import timezone
from wagtail.models import ModelLogEntry

from networks.models import Network
from schools.models import Priority, SchoolHoliday, Theme
from schools.rules.school_years import school_year_of
from tests.factories import PriorityFactory, SchoolHolidayFactory, ThemeFactory
from tests.networks.actions.world import last_log_key, log_actions_since, snapshot
from tests.networks.viewsets.lists import address, client_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def ours(world):
    return client_of(world.coordinator)


@pytest.fixture
def administrator(world):
    return client_of(world.superuser)


@pytest.fixture
def log():
    start = last_log_key()
    return lambda: log_actions_since(start)


def saved(response):
    assert response.status_code == 302, response.context["form"].errors
    return response.url


def errors_of(response):
    assert response.status_code == 200
    return response.context["form"].errors


def school_form(school, **changes):
    fields = ("name", "team_size", "holiday_region", "phone", "website")
    return {name: getattr(school, name) for name in fields} | {"seen": school.version} | changes


def test_a_coordinator_changes_a_school(world, ours, log):
    saved(
        ours.post(
            address("schools", "edit", world.klaproos), school_form(world.klaproos, team_size=9)
        )
    )
    assert world.klaproos.team_size == 9
    assert log() == ["schools.change_school"]


@pytest.mark.parametrize(
    "wrong",
    [
        *({"name": ""}, {"name": "x" * 201}, {"team_size": -1}, {"holiday_region": "maan"}),
        *({"website": "javascript:alert(1)"}, {"closed_on": "gisteren"}, {"name": "a\x00b"}),
        *({"seen": ""}, {"seen": "x"}, {"seen": 10**30}),
    ],
    ids=str,
)
def test_a_form_says_what_does_not_fit(world, ours, wrong):
    before = snapshot()
    response = ours.post(
        address("schools", "edit", world.klaproos), school_form(world.klaproos, **wrong)
    )
    assert set(errors_of(response)) == set(wrong)
    assert snapshot() == before


def test_two_people_in_one_form_do_not_overwrite_each_other(world, ours):
    opened = school_form(world.klaproos, team_size=9)
    type(world.klaproos).objects.get(pk=world.klaproos.pk).save()  # somebody else
    before = snapshot()
    response = ours.post(address("schools", "edit", world.klaproos), opened)
    assert "__all__" in errors_of(response)
    assert snapshot() == before


def test_a_network_is_opened_and_one_lands_in_its_workbench(world, ours, log):
    data = {"title": "Onderzoekslessen", "board": world.board.pk, "lead": world.teacher.pk}
    data |= {"visibility": "open", "starts_on": "2026-09-01", "themes": Theme.objects.first().pk}
    url = saved(ours.post(address("networks", "add"), data))
    network = Network.objects.latest("pk")
    assert str(network) == "Onderzoekslessen"
    assert str(network.public_id) in url
    assert network.members.leads().get().user == world.teacher
    assert network.main_page.live is False
    assert network.themes.count() == 1
    assert "networks.open" in log()


@pytest.mark.parametrize(
    "wrong",
    [
        *({"title": ""}, {"title": " "}, {"title": "x" * 101}, {"board": "x"}, {"board": 0}),
        *({"visibility": "geheim"}, {"starts_on": ""}, {"lead": 10**9}, {"themes": "x"}),
        {"ends_on": "2026-08-31"},
    ],
    ids=str,
)
def test_no_network_comes_of_a_wrong_form(world, ours, wrong):
    data = {"title": "Nieuw", "board": world.board.pk, "visibility": "open"}
    before = snapshot()
    response = ours.post(address("networks", "add"), data | {"starts_on": "2026-09-01"} | wrong)
    assert set(errors_of(response)) == set(wrong)
    assert snapshot() == before


def test_a_network_gets_another_visibility_and_phase(world, ours, log):
    data = {"phase": "closing", "visibility": "closed", "seen": world.network.version}
    saved(ours.post(address("networks", "edit", world.network), data))
    assert (world.network.phase, world.network.visibility) == ("closing", "closed")
    assert log() == ["networks.move_to_phase", "networks.set_visibility"]


def test_a_phase_that_is_no_next_one_changes_nothing(world, ours):
    data = {"phase": "idea", "visibility": "closed", "seen": world.network.version}
    before = snapshot()
    response = ours.post(address("networks", "edit", world.network), data)
    assert set(errors_of(response)) == {"phase"}
    assert snapshot() == before


def test_a_stale_form_changes_no_network(world, ours):
    data = {"phase": "active", "visibility": "closed", "seen": world.network.version}
    type(world.network).objects.get(pk=world.network.pk).save()
    assert "__all__" in errors_of(ours.post(address("networks", "edit", world.network), data))
    assert world.network.visibility == "open"


def test_a_network_goes_to_the_archive_and_comes_back(world, ours, log):
    archive, restore = (address("networks", view, world.network) for view in ("archive", "restore"))
    assert "Rijke teksten" in ours.get(archive).content.decode()
    assert world.network.archived_at is None  # asking does nothing
    saved(ours.post(archive))
    assert world.network.archived_at
    assert ours.get(address("networks", "edit", world.network)).status_code == 404
    saved(ours.post(restore))
    assert world.network.archived_at is None
    assert log() == ["networks.archive", "networks.restore"]


def test_a_priority_is_written_down_changed_and_archived(world, ours, log):
    now = school_year_of(timezone.localdate())
    data = {"school": world.klaproos.pk, "title": "Schrijven", "first_school_year": now}
    data |= {"last_school_year": now + 1, "themes": Theme.objects.first().pk}
    saved(ours.post(address("priorities", "add"), data))
    priority = Priority.objects.get(title="Schrijven")
    assert priority.themes.count() == 1
    data = {"title": "Beter schrijven", "first_school_year": now, "last_school_year": now + 2}
    saved(ours.post(address("priorities", "edit", priority), data | {"seen": priority.version}))
    saved(ours.post(address("priorities", "archive", priority)))
    priority.refresh_from_db()
    assert priority.title == "Beter schrijven"
    assert priority.archived_at
    saved(ours.post(address("priorities", "restore", priority)))
    assert log() == [
        *("schools.add_priority", "schools.change_priority"),
        *("schools.archive_priority", "schools.restore_priority"),
    ]


def test_a_priority_whose_years_do_not_fit_is_not_written_down(world, ours):
    now = school_year_of(timezone.localdate())
    data = {"school": world.klaproos.pk, "title": "Schrijven", "first_school_year": now}
    before = snapshot()
    response = ours.post(address("priorities", "add"), data | {"last_school_year": now - 1})
    assert set(errors_of(response)) == {"last_school_year"}
    assert snapshot() == before


def test_a_coordinator_keeps_the_days_of_a_school(world, ours, log):
    days = {"name_nl": "Studiedag", "first_day": "2036-03-03", "last_day": "2036-03-03"}
    saved(ours.post(address("holidays", "add"), days | {"school": world.klaproos.pk}))
    holiday = SchoolHoliday.objects.get(name_nl="Studiedag")
    saved(ours.post(address("holidays", "edit", holiday), days | {"last_day": "2036-03-04"}))
    saved(ours.post(address("holidays", "delete", holiday)))
    assert not SchoolHoliday.objects.filter(pk=holiday.pk).exists()
    assert log() == ["schools.add_holiday", "schools.change_holiday", "schools.remove_holiday"]


@pytest.mark.parametrize(
    ("wrong", "fields"),
    [
        ({"school": "", "region": ""}, {"school", "region"}),
        ({"region": "north"}, {"school", "region"}),
        ({"last_day": "2036-03-01"}, {"last_day"}),
    ],
)
def test_days_are_those_of_a_region_or_a_school(world, ours, wrong, fields):
    days = {"name_nl": "Studiedag", "first_day": "2036-03-03", "last_day": "2036-03-03"}
    data = days | {"school": world.klaproos.pk} | wrong
    assert set(errors_of(ours.post(address("holidays", "add"), data))) == fields
    assert not SchoolHoliday.objects.filter(name_nl="Studiedag").exists()


def test_the_days_of_a_region_are_not_a_coordinators(world, ours, administrator):
    holiday = SchoolHolidayFactory()
    assert ours.get(address("holidays", "edit", holiday)).status_code == 404
    assert ours.post(address("holidays", "delete", holiday)).status_code == 404
    saved(administrator.post(address("holidays", "delete", holiday)))


def test_a_theme_that_is_used_stays(world, administrator):
    used, unused = ThemeFactory(slug="nieuw-1"), ThemeFactory(slug="nieuw-2")
    PriorityFactory(school=world.klaproos).themes.add(used)
    for ask in (administrator.get, administrator.post):
        response = ask(address("themes", "delete", used))
        assert response.url == address("themes", "index")
        assert "1" in str(next(iter(get_messages(response.wsgi_request))))
    assert Theme.objects.filter(pk=used.pk).exists()
    saved(administrator.post(address("themes", "delete", unused)))
    assert not Theme.objects.filter(pk=unused.pk).exists()


def test_themes_get_a_short_name_of_their_own(world, administrator):
    for _ in range(2):
        saved(
            administrator.post(address("themes", "add"), {"name_nl": "Tuin", "name_en": "Garden"})
        )
    assert set(Theme.objects.filter(name_nl="Tuin").values_list("slug", flat=True)) == {
        "tuin",
        "tuin-2",
    }


def test_the_history_of_a_row_tells_what_was_done(world, ours):
    ours.post(address("schools", "edit", world.klaproos), school_form(world.klaproos, team_size=9))
    entry = ModelLogEntry.objects.latest("pk")
    said = ours.get(address("schools", "history", world.klaproos)).content.decode()
    assert str(entry.message) in said
    assert str(world.coordinator) in said


def test_an_archived_priority_is_found_by_its_filter(world, ours):
    archived = PriorityFactory(school=world.klaproos, title="Weggelegd", archived_at=timezone.now())
    index = address("priorities", "index")
    assert archived.title in ours.get(index, {"archived": "true"}).content.decode()
    assert archived.title not in ours.get(index, {"archived": "false"}).content.decode()
    assert archived.title in ours.get(index).content.decode()
