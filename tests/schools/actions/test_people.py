"""Accounts, functions and roles: what is refused, what goes on, and the one mail."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core import mail
from django.core.exceptions import ValidationError
from django.utils import timezone
from wagtail.models import ModelLogEntry

from accounts.invitations import INVITATION_EVERY, INVITED
from accounts.models import User
from content.errors import Refused
from schools import actions
from schools.models import BoardStaff, School, StaffMembership
from tests.factories import BoardStaffFactory, StaffMembershipFactory, UserFactory
from tests.networks.actions.world import snapshot, try_out

pytestmark = pytest.mark.django_db


def five_minutes_later():
    ModelLogEntry.objects.filter(action=INVITED).update(timestamp=timezone.now() - INVITATION_EVERY)


def invite(world, email="sanne@voorbeeld.invalid", **changed):
    said = {"school": world.klaproos, "function": "teacher", "by": world.coordinator}
    names = {"first_name": "Sanne", "last_name": "Bos"}
    return actions.invite_colleague(email=email, **{**said, **names, **changed})


def refuses(act, *fields):
    """Nothing changes, and the words stand at these fields."""
    before, accounts = snapshot(), User.objects.count()
    problem = try_out(act)
    assert isinstance(problem, ValidationError), repr(problem)
    assert set(getattr(problem, "error_dict", {"__all__": ""})) == set(fields)
    assert (snapshot(), User.objects.count()) == (before, accounts)


def test_a_new_colleague_has_an_account_without_password_and_a_function(world):
    row = invite(world, email=" Sanne@Voorbeeld.INVALID ")
    user = User.objects.get(email="sanne@voorbeeld.invalid")
    assert row == StaffMembership.objects.get(user=user, school=world.klaproos, ended_on=None)
    assert not user.has_usable_password()
    assert not user.is_superuser
    assert not user.is_staff


@pytest.mark.parametrize("who", ["guest", "coordinator_elsewhere", "superuser", "teacher"])
def test_an_address_that_is_there_just_gets_the_function(
    world, who, django_capture_on_commit_callbacks
):
    person, accounts = getattr(world, who), User.objects.count()
    with django_capture_on_commit_callbacks(execute=True):
        row = invite(world, email=person.email.upper(), school=world.kompas)
    assert row.user == person
    assert User.objects.count() == accounts
    after = getattr(world, who)
    same = ("first_name", "last_name", "email", "password", "is_superuser", "is_active")
    assert [getattr(after, name) for name in same] == [getattr(person, name) for name in same]
    assert not mail.outbox


def test_sending_the_form_twice_makes_one_of_all(world, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        invite(world)
    refuses(lambda: invite(world), "function")
    assert len(mail.outbox) == 1


def test_who_has_it_already_is_named_with_what_and_where(world, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        invite(world)
    there = StaffMembership.objects.get(user__email="sanne@voorbeeld.invalid")
    with pytest.raises(ValidationError) as problem:
        invite(world)
    said = problem.value.message_dict["function"][0]
    for words in (there.user.get_full_name(), there.get_function_display(), str(there.school)):
        assert words in said


def test_a_second_school_a_moment_later_sends_no_second_mail(
    world, django_capture_on_commit_callbacks
):
    for school in (world.klaproos, world.kompas):
        with django_capture_on_commit_callbacks(execute=True):
            invite(world, school=school)
    assert StaffMembership.objects.filter(user__email="sanne@voorbeeld.invalid").count() == 2
    assert len(mail.outbox) == 1


def test_the_mail_waits_for_the_commit(world, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks() as waiting:
        invite(world)
    assert not mail.outbox
    assert len(waiting) == 1


def test_a_mail_server_that_fails_leaves_the_account_for_another_attempt(
    world, django_capture_on_commit_callbacks, monkeypatch, caplog
):
    def fail(_mail):
        raise ConnectionRefusedError

    with monkeypatch.context() as patched:
        patched.setattr("django.core.mail.EmailMultiAlternatives.send", fail)
        with django_capture_on_commit_callbacks(execute=True):
            user = invite(world).user
    assert "on_commit" in caplog.text
    five_minutes_later()
    with django_capture_on_commit_callbacks(execute=True):
        actions.resend_invitation(by=world.coordinator, user=user)
    assert len(mail.outbox) == 1


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"email": "geen adres"}, "email"),
        ({"email": ""}, "email"),
        ({"email": "x" * 250 + "@voorbeeld.invalid"}, "email"),
        ({"first_name": "x" * 151}, "first_name"),
        ({"function": "koning"}, "function"),
        ({"function": ""}, "function"),
        ({"school": None}, "school"),
    ],
)
def test_what_does_not_fit_is_said_at_its_field(world, changed, field):
    refuses(lambda: invite(world, **changed), field)


def test_a_school_and_a_board_at_once_are_refused(world):
    refuses(lambda: invite(world, by=world.superuser, board=world.board, role="x"), "school")


def test_a_closed_account_is_not_opened_again(world):
    User.objects.filter(pk=world.teacher.pk).update(is_active=False)
    refuses(lambda: invite(world, email=world.teacher.email, function="specialist"), "email")
    give = {"by": world.coordinator, "user": world.teacher, "school": world.kompas}
    refuses(lambda: actions.give_function(**give, function="teacher"), "__all__")


def test_nobody_begins_at_a_school_that_has_closed(world):
    School.objects.filter(pk=world.klaproos.pk).update(closed_on=timezone.localdate())
    refuses(lambda: invite(world), "school")


def test_no_coordinator_gives_themselves_a_function(world):
    give = {"school": world.klaproos, "function": "school_leader"}
    own = {"by": world.coordinator, "user": world.coordinator}
    assert isinstance(try_out(lambda: actions.give_function(**own, **give)), Refused)
    named = {"by": world.coordinator, "email": world.coordinator.email}
    assert isinstance(try_out(lambda: actions.invite_colleague(**named, **give)), Refused)


def test_who_coordinated_until_yesterday_does_no_more(world):
    yesterday = timezone.localdate() - timedelta(days=1)
    BoardStaff.objects.filter(user=world.coordinator).update(ended_on=yesterday)
    assert isinstance(try_out(lambda: invite(world)), Refused)


def test_a_function_with_an_end_goes_on_without_one(world):
    day = timezone.localdate() + timedelta(days=30)
    row = StaffMembershipFactory(school=world.klaproos, function="teacher", ended_on=day)
    given = actions.give_function(
        by=world.coordinator, user=row.user, school=world.klaproos, function="teacher"
    )
    assert given == row
    assert given.ended_on is None


def test_a_function_that_ended_before_begins_anew(world):
    day = timezone.localdate() - timedelta(days=1)
    row = StaffMembershipFactory(school=world.klaproos, function="teacher", ended_on=day)
    assert invite(world, email=row.user.email) != row
    row.refresh_from_db()
    assert row.ended_on == day


def test_the_last_day_is_today_unless_somebody_says_otherwise(world):
    row = StaffMembershipFactory(school=world.klaproos)
    actions.end_function(by=world.coordinator, membership=row)
    assert row.ended_on == timezone.localdate()
    assert row in StaffMembership.objects.current()
    refuses(lambda: actions.end_function(by=world.coordinator, membership=row), "on")


def test_what_was_given_by_mistake_ends_at_once_and_not_before_it_began(world):
    row, today = StaffMembershipFactory(school=world.klaproos), timezone.localdate()
    end = {"by": world.coordinator, "membership": row}
    refuses(lambda: actions.end_function(**end, on=today - timedelta(days=2)), "on")
    row.refresh_from_db()
    actions.end_function(**end, on=today - timedelta(days=1))
    assert row not in StaffMembership.objects.current()
    refuses(lambda: actions.end_function(**end), "on")


def test_a_role_at_a_board_comes_and_goes_by_an_administrator(world):
    row = actions.give_board_role(
        by=world.superuser, user=world.teacher, board=world.board, role="academy_coordinator"
    )
    assert row.user.groups.exists()
    end = {"by": world.superuser, "board_role": row}
    actions.end_board_role(**end, on=timezone.localdate() - timedelta(days=1))
    assert not row.user.groups.exists()


def test_a_coordinator_does_not_end_their_own_or_anothers_role(world):
    another = BoardStaffFactory(board=world.board)
    for row in (another, BoardStaff.objects.get(user=world.coordinator)):
        end = {"by": world.coordinator, "board_role": row}
        assert isinstance(try_out(lambda end=end: actions.end_board_role(**end)), Refused)


def test_an_invitation_goes_again_after_five_minutes_only(
    world, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        user = invite(world).user
    again = {"by": world.coordinator, "user": user}
    refuses(lambda: actions.resend_invitation(**again), "__all__")
    five_minutes_later()
    with django_capture_on_commit_callbacks(execute=True):
        actions.resend_invitation(**again)
    assert [each.to for each in mail.outbox] == [[user.email]] * 2


def test_who_has_a_password_is_not_invited_again(world):
    again = {"by": world.coordinator, "user": world.teacher}
    refuses(lambda: actions.resend_invitation(**again), "__all__")


def test_who_works_nowhere_is_invited_again_by_administrators_only(world):
    user = UserFactory()
    user.set_unusable_password()
    user.save()
    again = {"user": user}
    problem = try_out(lambda: actions.resend_invitation(by=world.coordinator, **again))
    assert isinstance(problem, Refused)
    actions.resend_invitation(by=world.superuser, **again)
