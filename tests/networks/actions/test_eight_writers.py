"""Eight people write at once, as in a room full of phones: all arrives, nothing is locked."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from django.db import connection

from networks.actions import add_action_item, log_meeting, save_log
from networks.actions.pages import latest_draft
from networks.models import ActionItem
from tests.factories import MeetingPageFactory, NetworkMemberFactory, network_with

pytestmark = pytest.mark.django_db(transaction=True)

WRITERS = 8
TIMES = 4


def write_at_once(writers: list[Any]) -> list[Exception]:
    """Lets all begin at the same moment; what went wrong."""
    start, failures = threading.Barrier(len(writers)), []

    def write(action: Any) -> None:
        try:
            start.wait()
            for time in range(TIMES):
                action(time)
        except Exception as error:  # noqa: BLE001
            failures.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=write, args=[writer]) for writer in writers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return failures


def test_eight_logs_of_eight_meetings_at_once():
    scene = network_with(1)
    pages = [
        MeetingPageFactory(network=scene.network, parent=scene.page, title=f"Keer {number}")
        for number in range(WRITERS)
    ]

    def writer(page: Any) -> Any:
        return lambda time: save_log(by=scene.lead, meeting=page.meeting, notes=f"Regel {time}")

    assert write_at_once([writer(page) for page in pages]) == []
    assert {latest_draft(page).notes for page in pages} == {f"Regel {TIMES - 1}"}


def test_eight_people_add_to_one_meeting_at_once():
    scene = network_with(1)
    page = MeetingPageFactory(network=scene.network, parent=scene.page, title="Samen")
    leads = [NetworkMemberFactory(network=scene.network, lead=True).user for _ in range(WRITERS)]
    school = scene.schools[0]

    def writer(lead: Any) -> Any:
        return lambda time: add_action_item(
            by=lead, meeting=page.meeting, text=f"Punt {time}", owner=lead, school=school
        )

    assert write_at_once([writer(lead) for lead in leads]) == []
    assert ActionItem.objects.filter(meeting=page.meeting).count() == WRITERS * TIMES


def test_seven_keep_drafts_while_one_publishes():
    scene = network_with(1)
    pages = [
        MeetingPageFactory(network=scene.network, parent=scene.page, title=f"Keer {number}")
        for number in range(WRITERS)
    ]

    def writer(page: Any, action: Any) -> Any:
        return lambda time: action(by=scene.lead, meeting=page.meeting, notes=f"Regel {time}")

    actions = [log_meeting, *([save_log] * (WRITERS - 1))]
    assert write_at_once(list(map(writer, pages, actions))) == []
    pages[0].refresh_from_db()
    assert pages[0].notes == f"Regel {TIMES - 1}"
