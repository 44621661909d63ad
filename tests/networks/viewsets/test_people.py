"""The screens about one colleague: what they offer to whom, and what hostile forms get."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core import mail
from django.utils import timezone
from wagtail.models import ModelLogEntry

from accounts.invitations import INVITATION_EVERY
from accounts.models import User
from networks.viewsets.person import VIEWS
from schools.models import BoardStaff, StaffMembership
from tests.counting import MANY, assert_costs_the_same, queries_of
from tests.factories import BoardStaffFactory, StaffMembershipFactory
from tests.networks.actions.world import snapshot
from tests.networks.viewsets.lists import address, client_of

pytestmark = pytest.mark.django_db
LIST = "who_may_what"


@pytest.fixture
def ours(world):
    return client_of(world.coordinator)


@pytest.fixture
def administrator(world):
    return client_of(world.superuser)


def colleague(world, **changed):
    said = {"email": "sanne@voorbeeld.invalid", "first_name": "Sanne", "last_name": "Bos"}
    return {**said, "school": world.klaproos.pk, "function": "teacher", **changed}


def add(client, data):
    return client.post(address(LIST, "add"), data)


def act(client, view, person, **data):
    return client.post(address(LIST, view, person), data)


def choices_for(client, person):
    page = client.get(address(LIST, "inspect", person))
    return {each["url"].split("/")[-3] for each in page.context["choices"]}


def never_chose_a_password(person):
    User.objects.filter(pk=person.pk).update(password="!")


# ---------------------------------------------------------------- add a colleague


def test_a_coordinator_adds_a_colleague_who_is_invited_once(
    world, ours, django_capture_on_commit_callbacks
):
    for status in (302, 200):
        with django_capture_on_commit_callbacks(execute=True):
            assert add(ours, colleague(world)).status_code == status
    assert StaffMembership.objects.filter(user__email="sanne@voorbeeld.invalid").count() == 1
    assert [each.to for each in mail.outbox] == [["sanne@voorbeeld.invalid"]]


def said_to(client, data):
    """What the list says after adding somebody, without the address."""
    page = client.post(address(LIST, "add"), data, follow=True)
    return [str(each).replace(data["email"].lower(), "…") for each in page.context["messages"]]


@pytest.mark.parametrize("who", ["guest", "coordinator_elsewhere", "superuser"])
def test_the_answer_does_not_tell_whether_there_was_an_account(world, ours, who):
    person, accounts = getattr(world, who), User.objects.count()
    there = said_to(ours, colleague(world, email=person.email.upper()))
    assert User.objects.count() == accounts
    assert there == said_to(ours, colleague(world))
    assert (getattr(world, who).first_name, person.is_superuser) == (
        person.first_name,
        getattr(world, who).is_superuser,
    )


HOSTILE = [
    ({"email": ""}, "email"),
    ({"email": "sanne"}, "email"),
    ({"email": "sanne\x00@voorbeeld.invalid"}, "email"),
    ({"email": "a@b.nl\nBcc: x@y.nl"}, "email"),
    ({"email": "x" * 250 + "@voorbeeld.invalid"}, "email"),
    ({"first_name": ""}, "first_name"),
    ({"first_name": "San\x00ne"}, "first_name"),
    ({"last_name": "x" * 151}, "last_name"),
    ({"function": ""}, "function"),
    ({"function": "academy_coordinator"}, "function"),
    ({"school": ""}, "school"),
    ({"school": "99999999999999999999999"}, "school"),
    ({"school": "1\x00"}, "school"),
    ({"school": "of another board"}, "school"),
]


@pytest.mark.parametrize(("changed", "field"), HOSTILE)
def test_what_does_not_fit_is_said_at_its_field_and_changes_nothing(world, ours, changed, field):
    if changed.get("school") == "of another board":
        changed = {"school": world.school_abroad.pk}
    before, accounts = snapshot(), User.objects.count()
    page = add(ours, colleague(world, **changed))
    assert page.status_code == 200
    assert set(page.context["form"].errors) == {field}
    assert (snapshot(), User.objects.count()) == (before, accounts)


def test_a_coordinator_adds_nobody_to_a_board(world, ours):
    assert set(ours.get(address(LIST, "add")).context["form"].fields).isdisjoint({"board", "role"})
    role = {"board": world.board.pk, "role": "academy_coordinator"}
    add(ours, colleague(world, **role))
    assert not BoardStaff.objects.filter(user__email="sanne@voorbeeld.invalid").exists()
    assert add(ours, colleague(world, email="b@c.nl", school="", function="", **role)).context


def test_an_administrator_adds_somebody_to_a_board_or_a_school_and_not_both(world, administrator):
    role = {"board": world.board.pk, "role": "academy_coordinator"}
    assert set(add(administrator, colleague(world, **role)).context["form"].errors) == {"school"}
    nothing = add(administrator, colleague(world, school="", function=""))
    assert set(nothing.context["form"].errors) == {"school"}
    assert add(administrator, colleague(world, school="", function="", **role)).status_code == 302
    assert BoardStaff.objects.get(user__email="sanne@voorbeeld.invalid").board == world.board


def test_a_name_is_one_line(world, ours):
    add(ours, colleague(world, first_name=" San\nne "))
    assert User.objects.get(email="sanne@voorbeeld.invalid").first_name == "San ne"


# ---------------------------------------------------------------- the page of a colleague


def test_the_page_offers_what_the_reader_may_do(world, ours, administrator):
    assert choices_for(ours, world.teacher) == {"give_function", "end_function", "leave"}
    never_chose_a_password(world.teacher)
    assert "invite_again" in choices_for(ours, world.teacher)
    assert choices_for(administrator, world.coordinator) == {
        *("give_function", "give_board_role", "end_board_role", "leave")
    }
    assert choices_for(ours, world.guest) == set()  # a guest of a network works elsewhere


def test_who_only_visits_a_network_has_no_addresses_for_its_coordinator(world, ours):
    for view in VIEWS:
        assert ours.get(address(LIST, view, world.guest)).status_code == 404
        assert act(ours, view, world.guest).status_code == 404


def test_a_coordinator_gives_and_ends_a_function(world, ours):
    given = act(ours, "give_function", world.teacher, school=world.kompas.pk, function="specialist")
    assert given.url == address(LIST, "inspect", world.teacher)
    row = StaffMembership.objects.get(user=world.teacher, school=world.kompas)
    act(ours, "end_function", world.teacher, membership=row.pk, on=timezone.localdate())
    row.refresh_from_db()
    assert row.ended_on == timezone.localdate()


def test_who_is_out_of_sight_afterwards_leads_back_to_the_list(world, ours):
    row = StaffMembership.objects.get(user=world.teacher)
    yesterday = timezone.localdate() - timedelta(days=1)
    ended = act(ours, "end_function", world.teacher, membership=row.pk, on=yesterday)
    assert ended.url == address(LIST, "index")
    assert ours.get(address(LIST, "inspect", world.teacher)).status_code == 404


@pytest.mark.parametrize("wrong", ["of another board", "of somebody else", "", "x", "9" * 30])
def test_no_other_function_is_ended_from_this_page(world, ours, wrong):
    elsewhere = StaffMembershipFactory(user=world.teacher, school=world.school_abroad)
    others = StaffMembership.objects.get(user=world.member)
    key = {"of another board": elsewhere.pk, "of somebody else": others.pk}.get(wrong, wrong)
    before = snapshot()
    page = act(ours, "end_function", world.teacher, membership=key, on=timezone.localdate())
    assert set(page.context["form"].errors) == {"membership"}
    assert snapshot() == before


@pytest.mark.parametrize("day", ["", "x", "31-02-2026", "\x00", "1900-01-01"])
def test_a_last_day_that_is_none_ends_nothing(world, ours, day):
    row, before = StaffMembership.objects.get(user=world.teacher), snapshot()
    page = act(ours, "end_function", world.teacher, membership=row.pk, on=day)
    assert set(page.context["form"].errors) == {"on"}
    assert snapshot() == before


def test_an_administrator_gives_and_ends_a_role(world, administrator):
    role = {"board": world.board.pk, "role": "hr_advisor"}
    act(administrator, "give_board_role", world.teacher, **role)
    row = BoardStaff.objects.get(user=world.teacher)
    today = timezone.localdate()
    act(administrator, "end_board_role", world.teacher, board_role=row.pk, on=today)
    row.refresh_from_db()
    assert row.ended_on == today


def test_the_invitation_goes_once_in_five_minutes(world, ours, django_capture_on_commit_callbacks):
    never_chose_a_password(world.teacher)
    with django_capture_on_commit_callbacks(execute=True):
        assert act(ours, "invite_again", world.teacher).status_code == 302
        assert not mail.outbox
    page = act(ours, "invite_again", world.teacher)
    assert page.status_code == 200
    assert page.context["form"].non_field_errors()
    assert [each.to for each in mail.outbox] == [[world.teacher.email]]


def test_leaving_is_asked_before_it_is_done(world, ours):
    assert ours.get(address(LIST, "leave", world.teacher)).status_code == 200
    assert world.teacher.is_active
    assert act(ours, "leave", world.teacher).url == address(LIST, "inspect", world.teacher)
    assert not world.teacher.is_active
    assert choices_for(ours, world.teacher) == set()


def test_what_runs_on_under_an_account_that_was_closed_elsewhere_can_still_be_ended(
    world, administrator
):
    BoardStaffFactory(user=world.teacher, board=world.board, role="hr_advisor")
    User.objects.filter(pk=world.teacher.pk).update(is_active=False)
    assert choices_for(administrator, world.teacher) == {"end_function", "end_board_role"}
    last = timezone.localdate() + timedelta(days=30)
    world.teacher.school_functions.update(ended_on=last)
    world.teacher.board_roles.update(ended_on=last)
    assert choices_for(administrator, world.teacher) == set()


def test_an_invitation_is_offered_again_once_it_can_go_again(world, ours):
    never_chose_a_password(world.teacher)
    assert "invite_again" in choices_for(ours, world.teacher)
    act(ours, "invite_again", world.teacher)
    assert "invite_again" not in choices_for(ours, world.teacher)
    ModelLogEntry.objects.update(timestamp=timezone.now() - INVITATION_EVERY)
    assert "invite_again" in choices_for(ours, world.teacher)


def test_a_refusal_is_told_on_the_screen(world, ours):
    StaffMembershipFactory(user=world.lead, school=world.klaproos)
    page = act(ours, "leave", world.lead)
    assert str(world.network) in page.content.decode()
    StaffMembershipFactory(user=world.teacher, school=world.school_abroad)
    assert act(ours, "leave", world.teacher).context["form"].non_field_errors()


# ---------------------------------------------------------------- queries


@pytest.mark.parametrize("view", ["inspect", "give_function", "end_function", "leave"])
def test_a_screen_costs_the_same_with_many_functions(world, ours, view):
    url, today = address(LIST, view, world.teacher), timezone.localdate()
    StaffMembershipFactory(user=world.teacher, school=world.kompas)
    before = queries_of(ours, url)
    StaffMembership.objects.bulk_create(
        StaffMembership(
            user=world.teacher,
            school=world.kompas,
            function="teacher",
            ended_on=today + timedelta(days=n),
        )
        for n in range(MANY)
    )
    assert_costs_the_same(before, queries_of(ours, url))
