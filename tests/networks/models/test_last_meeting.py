"""When a network met last and when it meets next, read off the pages of its meetings."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from networks.models import Network
from tests.factories import MeetingFactory, MeetingPageFactory, NetworkFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("meetings", "last", "following"),
    [
        pytest.param([], None, None, id="never met"),
        pytest.param([-3], -3, None, id="met once"),
        pytest.param([4], None, 4, id="will meet"),
        pytest.param([-90, -3, -40, 60, 4], -3, 4, id="meets often"),
    ],
)
def test_the_last_that_began_and_the_next_that_will(meetings, last, following):
    now = timezone.now()
    MeetingPageFactory(starts_at=now - timedelta(days=1))
    network = NetworkFactory()
    for days in (-1, 1):  # called off: neither the last nor the next
        at = now + timedelta(days=days)
        MeetingPageFactory(network=network, cancelled=True, starts_at=at)
    for days in meetings:
        MeetingPageFactory(network=network, starts_at=now + timedelta(days=days))
    found = Network.objects.with_last_meeting().get(pk=network.pk)
    expected = [None if days is None else now + timedelta(days=days) for days in (last, following)]
    assert [found.last_meeting_at, found.next_meeting_at] == expected


def test_a_meeting_without_page_has_no_day():
    found = Network.objects.with_last_meeting().get(pk=MeetingFactory().network_id)
    assert (found.last_meeting_at, found.next_meeting_at) == (None, None)
