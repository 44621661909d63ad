"""Whether a network keeps moving, told on its page (product.md, rule 2)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone
from django.utils.html import escape
from django.utils.translation import gettext as _

from schools.models import School, SchoolHoliday
from tests.factories import (
    MeetingPageFactory,
    NetworkScene,
    SchoolFactory,
    board_staff_of,
    colleague_at,
    network_with,
)

pytestmark = pytest.mark.django_db

TIME_TO_CHOOSE, LIES_STILL = "Tijd om te kiezen", "Dit netwerk ligt stil"


def long_ago() -> Any:
    return timezone.now() - timedelta(days=300)


@pytest.fixture
def scene() -> NetworkScene:
    """A public network with a meeting behind it and one to come."""
    scene = network_with(2, visibility="public")
    MeetingPageFactory(network=scene.network, parent=scene.page, closed=True)
    MeetingPageFactory(network=scene.network, parent=scene.page)
    return scene


@pytest.fixture
def still(scene: NetworkScene) -> NetworkScene:
    """A network whose meetings all lie far behind it."""
    scene.network.meeting_pages.update(starts_at=long_ago())
    return scene


@pytest.mark.parametrize("who", ["lead", "coordinator"])
def test_a_network_that_lies_still_hears_why_and_what_helps(visit, still, who):
    board = still.network.board
    reader = still.lead if who == "lead" else board_staff_of(board, "academy_coordinator")
    html = visit(still.page.url, reader)
    assert LIES_STILL in html
    assert "Je ziet dit omdat er sinds" in html
    assert "Plan een datum" in html


def test_only_its_own_people_and_coordinators_hear_that_it_lies_still(visit, still):
    for reader in (
        None,
        colleague_at(SchoolFactory(board=still.network.board)),
        board_staff_of(still.network.board, "board_member"),
    ):
        assert LIES_STILL not in visit(still.page.url, reader)


@pytest.mark.parametrize("phase", ["idea", "closing", "closed"])
def test_a_network_that_is_not_at_work_does_not_lie_still(visit, still, phase):
    still.network.phase = phase
    still.network.save()
    assert LIES_STILL not in visit(still.page.url, still.lead)


def test_a_network_in_the_archive_is_left_in_peace(visit, still):
    still.network.archived_at = timezone.now()
    still.network.save()
    assert LIES_STILL not in visit(still.page.url, still.lead)


def test_a_plan_ends_the_standstill(visit, still):
    MeetingPageFactory(network=still.network, parent=still.page, title="Weer bij elkaar")
    assert LIES_STILL not in visit(still.page.url, still.lead)


def test_holidays_of_a_school_that_takes_part_do_not_count_as_standing_still(visit, still):
    School.objects.filter(pk__in=[each.pk for each in still.schools]).update(holiday_region="north")
    SchoolHoliday.objects.all().delete()
    SchoolHoliday.objects.create(
        name_nl="Heel lang",
        region="north",
        first_day=timezone.localdate() - timedelta(days=290),
        last_day=timezone.localdate() - timedelta(days=10),
    )
    assert LIES_STILL not in visit(still.page.url, still.lead)


@pytest.mark.parametrize(
    ("fields", "meetings", "reason"),
    [
        ({"exploration_until": timedelta(days=-1)}, 0, "de tijd om te verkennen"),
        ({"exploration_until": timedelta(days=30)}, 2, "jullie twee keer bij elkaar"),
        ({"starts_on": timedelta(days=-300)}, 0, "jullie al tien schoolweken"),
        ({"starts_on": timedelta(days=-10)}, 1, ""),
    ],
)
def test_after_exploring_long_enough_it_is_time_to_choose(visit, fields, meetings, reason):
    today = timezone.localdate()
    fields = {"starts_on": timedelta(days=-10)} | fields
    scene = network_with(1, phase="exploring", **{name: today + by for name, by in fields.items()})
    for number in range(meetings):
        MeetingPageFactory(
            network=scene.network, parent=scene.page, closed=True, title=f"Keer {number}"
        )
    html = visit(scene.page.url, scene.lead)
    assert (TIME_TO_CHOOSE in html) is bool(reason)
    assert reason in html


def test_an_active_network_has_chosen(visit, scene):
    scene.network.exploration_until = timezone.localdate() - timedelta(days=1)
    scene.network.save()
    assert TIME_TO_CHOOSE not in visit(scene.page.url, scene.lead)


def test_an_archived_network_is_asked_nothing_any_more(visit):
    scene = network_with(1)
    asked = escape(_("Just one thing:"))
    assert asked in visit(scene.page.url, scene.lead)
    scene.network.archived_at = timezone.now()
    scene.network.save()
    html = visit(scene.page.url, scene.lead)
    assert escape(scene.page.goal) in html
    assert asked not in html
