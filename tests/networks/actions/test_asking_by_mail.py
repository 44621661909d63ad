"""One mail with all open questions, in the language of the person, and only to who is asked."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from django.conf import settings
from django.core import mail
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone, translation
from wagtail.users.models import UserProfile

from networks import asking
from networks.actions import remove_member
from networks.models import Contribution, FollowUp, FollowUpMail, NetworkSchool, PracticePage
from schools.models import SchoolHoliday, StaffMembership
from tests.factories import PracticePageFactory, SchoolHolidayFactory, TryOutFactory

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 25)


@pytest.fixture(autouse=True)
def wednesday(monkeypatch):
    """A school day, with no holidays around it unless a test makes them."""
    SchoolHoliday.objects.all().delete()
    let_it_be(monkeypatch, TODAY)


def let_it_be(monkeypatch, day):
    moment = datetime.combine(day, time(12), timezone.get_default_timezone())
    monkeypatch.setattr(timezone, "now", lambda: moment)


@pytest.fixture
def due(world):
    """The member is asked after what they reported at De Klaproos."""
    FollowUp.objects.filter(pk=world.moment.pk).update(due_on=TODAY - timedelta(days=1))
    return world.moment


def send():
    call_command("send_follow_ups")


def asked():
    return sorted(address for each in mail.outbox for address in each.to)


def test_all_that_is_open_comes_in_one_mail_with_one_link(world, due):
    page = PracticePageFactory(network=world.network, parent=world.page, title="Exitticket")
    TryOutFactory(user=world.member, practice=page, ask_on=TODAY)
    send()
    said = mail.outbox[0]
    assert asked() == [world.member.email]
    for words in (world.trial.summary, "De Klaproos", "Exitticket"):
        assert words in said.body
        assert words in said.alternatives[0][0]
    assert f"\n{settings.WAGTAILADMIN_BASE_URL}{reverse('networks:questions')}\n" in said.body
    assert "\n\n\n" not in said.body


@pytest.mark.parametrize(
    ("language", "subject"), [("nl", "Hoe ging het?"), ("en", "How did it go?")]
)
def test_it_is_in_the_language_of_the_person(world, due, language, subject):
    UserProfile.objects.create(user=world.member, preferred_language=language)
    send()
    said = mail.outbox[0]
    assert said.subject == subject
    with translation.override(language):
        assert reverse("networks:questions") in said.body


def test_running_it_again_sends_nothing_until_four_school_weeks_later(world, due, monkeypatch):
    for offset in range(28):
        let_it_be(monkeypatch, TODAY + timedelta(days=offset))
        send()
        send()
    assert len(mail.outbox) == 1
    let_it_be(monkeypatch, TODAY + timedelta(days=28))
    send()
    assert len(mail.outbox) == 2  # the one reminder
    let_it_be(monkeypatch, TODAY + timedelta(days=120))
    send()
    assert len(mail.outbox) == 2


def test_in_a_holiday_of_the_school_nothing_is_sent(world, due):
    SchoolHolidayFactory(region="", school=world.kompas, first_day=TODAY, last_day=TODAY)
    send()
    assert asked() == []


@pytest.mark.parametrize("reason", ["no mail", "left", "answered", "archived", "later"])
def test_who_gets_nothing(world, due, reason):
    match reason:
        case "no mail":
            type(world.member).objects.filter(pk=world.member.pk).update(questions_by_mail=False)
        case "left":
            type(world.member).objects.filter(pk=world.member.pk).update(is_active=False)
            NetworkSchool.objects.update(champion=None)
        case "answered":
            FollowUp.objects.update(answer="tried", answered_on=TODAY)
        case "archived":
            Contribution.objects.update(archived_at=timezone.now())
        case "later":
            FollowUp.objects.update(due_on=TODAY + timedelta(days=1))
    send()
    assert asked() == []


@pytest.mark.parametrize("how", ["account closed", "works elsewhere"])
def test_where_the_claimant_has_left_the_champion_is_asked(world, due, how):
    if how == "account closed":
        type(world.member).objects.filter(pk=world.member.pk).update(is_active=False)
    else:
        remove_member(by=world.lead, member=world.membership)
        StaffMembership.objects.filter(user=world.member).update(ended_on=TODAY - timedelta(days=1))
    send()
    assert asked() == [world.champion.email]


def test_the_champion_is_not_asked_while_the_claimant_is_there(world, due):
    assert not FollowUp.objects.asked_of(world.champion).exists()
    assert FollowUp.objects.asked_of(world.member).get() == due


def test_what_somebody_tries_alone_is_asked_of_nobody_else(world):
    FollowUp.objects.all().delete()
    page = PracticePageFactory(network=world.network, parent=world.page)
    TryOutFactory(user=world.guest, practice=page, ask_on=TODAY)
    send()
    assert asked() == [world.guest.email]


def test_of_what_one_can_no_longer_read_nothing_is_asked(world):
    FollowUp.objects.all().delete()
    page = PracticePageFactory(network=world.network, parent=world.page)
    TryOutFactory(user=world.guest, practice=page, ask_on=TODAY)
    PracticePage.objects.get(pk=page.pk).unpublish()
    send()
    assert asked() == []


def test_a_mail_that_cannot_be_sent_is_tried_again_the_next_day(world, due, monkeypatch):
    with monkeypatch.context() as broken:
        broken.setattr(asking, "compose", lambda *said, **to: 1 / 0)
        send()
    assert not FollowUpMail.objects.exists()
    send()
    assert asked() == [world.member.email]


def test_who_comes_second_sends_nothing(world, due, monkeypatch):
    """What a worker finds that read the mails before another one took its turn."""
    FollowUpMail.objects.create(user=world.member, number=1, sent_on=TODAY)
    assert asking._take_turn(world.member, 1, TODAY) is None
    assert asking._take_turn(world.member, 2, TODAY).number == 2
