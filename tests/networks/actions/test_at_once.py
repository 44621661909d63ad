"""Two people, or two taps of one, at the same moment. SQLite lets one writer in at a time."""

from __future__ import annotations

import threading
import time

import pytest
from django.core import mail
from django.core.exceptions import ValidationError
from django.db import connection

from networks import asking
from networks.actions import adoption, contributions, people, try_outs
from networks.models import Contribution, FollowUpMail, PracticePage, Thanks, TryOut
from tests.factories import (
    ContributionFactory,
    NetworkFactory,
    NetworkMemberFactory,
    NetworkSchoolFactory,
    PracticePageFactory,
    SchoolFactory,
    TryOutFactory,
    UserFactory,
    colleague_at,
    superuser,
)

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(
        "connection.vendor != 'postgresql'", reason="only PostgreSQL has two writers"
    ),
]


def slowly(monkeypatch, module, name):
    """Makes one step of an action take long enough for a second tap to come in between."""
    step = getattr(module, name)

    def slow(*args, **kwargs):
        time.sleep(0.3)
        return step(*args, **kwargs)

    monkeypatch.setattr(module, name, slow)


def tap_twice(action):
    """What came of two taps at once: None, or what was raised."""
    outcomes = []

    def tap():
        try:
            action()
            outcomes.append(None)
        except ValidationError as error:
            outcomes.append(error)
        finally:
            connection.close()

    taps = [threading.Thread(target=tap) for _ in range(2)]
    for each in taps:
        each.start()
    for each in taps:
        each.join()
    return outcomes


def test_of_two_taps_the_second_joins_what_the_first_began(monkeypatch):
    network_school = NetworkSchoolFactory()
    network, school = network_school.network, network_school.school
    member = NetworkMemberFactory(network=network).user
    slowly(monkeypatch, contributions, "plan_next_follow_up")
    tap_twice(
        lambda: contributions.record_contribution(
            by=member, network=network, school=school, summary="Drie vragen vooraf"
        )
    )
    contribution = Contribution.objects.get(network=network)
    assert contribution.events.count() == 2
    assert contribution.follow_ups.count() == 1


@pytest.mark.parametrize("joining", ["school", "member"])
def test_of_two_taps_the_second_hears_that_the_first_was_enough(monkeypatch, joining):
    network, school, user = NetworkFactory(), SchoolFactory(), UserFactory()
    by = superuser()
    slowly(monkeypatch, people, "note")
    if joining == "school":
        outcomes = tap_twice(lambda: people.add_school(by=by, network=network, school=school))
    else:
        outcomes = tap_twice(lambda: people.add_member(by=by, network=network, user=user))
    assert sorted(isinstance(each, ValidationError) for each in outcomes) == [False, True]


@pytest.fixture
def practice():
    return PracticePageFactory(owner=UserFactory())


def test_two_workers_send_one_mail(monkeypatch, practice):
    monkeypatch.setattr(asking, "mail_is_due", lambda *facts: True)
    user = superuser()
    TryOutFactory(user=user, practice=practice, due=True)
    slowly(monkeypatch, asking, "mail_is_due")
    slowly(monkeypatch, asking, "_send")
    tap_twice(lambda: asking.ask_by_mail.call(user.pk))
    assert FollowUpMail.objects.get(user=user).number == 1
    assert len(mail.outbox) == 1


def test_two_taps_put_a_practice_on_the_list_once(monkeypatch, practice):
    user = superuser()
    slowly(monkeypatch, try_outs, "_asked_next")
    tap_twice(lambda: try_outs.start_try_out(by=user, practice=practice))
    assert TryOut.objects.get().user == user


def test_two_confirmations_thank_once(monkeypatch, practice):
    school = SchoolFactory()
    rows = [
        ContributionFactory(
            network=practice.network,
            school=school,
            practice=PracticePage.objects.get(pk=practice.pk),
            claimed_by=colleague_at(school),
            confirmed=True,
        )
        for _ in range(2)
    ]
    taken = iter(rows)
    tap_twice(lambda: adoption.thank_author(next(taken)))
    assert Thanks.objects.get().to == practice.owner
