"""Two people, or two taps of one, at the same moment. SQLite lets one writer in at a time."""

from __future__ import annotations

import threading
import time

import pytest
from django.db import connection

from networks.actions import contributions
from networks.models import Contribution
from tests.factories import NetworkMemberFactory, NetworkSchoolFactory


@pytest.mark.django_db(transaction=True)
@pytest.mark.skipif("connection.vendor != 'postgresql'", reason="only PostgreSQL has two writers")
def test_of_two_taps_the_second_joins_what_the_first_began(monkeypatch):
    network_school = NetworkSchoolFactory()
    network, school = network_school.network, network_school.school
    member = NetworkMemberFactory(network=network).user
    plan = contributions.plan_next_follow_up

    def slowly(contribution, **after):
        time.sleep(0.3)
        return plan(contribution, **after)

    monkeypatch.setattr(contributions, "plan_next_follow_up", slowly)

    def tap():
        try:
            contributions.record_contribution(
                by=member, network=network, school=school, summary="Drie vragen vooraf"
            )
        finally:
            connection.close()

    taps = [threading.Thread(target=tap) for _ in range(2)]
    for each in taps:
        each.start()
    for each in taps:
        each.join()

    contribution = Contribution.objects.get(network=network)
    assert contribution.events.count() == 2
    assert contribution.follow_ups.count() == 1
