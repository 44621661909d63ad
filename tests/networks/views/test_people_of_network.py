"""Who is in a network, who joins it, leaves it, and leads it from now on."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.conf import settings
from django.shortcuts import resolve_url
from django.urls import reverse
from django.utils import timezone
from django.utils.html import escape
from django.utils.translation import gettext as _

from accounts.models import User
from networks.models import NetworkMember
from networks.permissions import user_leads_network
from tests.factories import NetworkMemberFactory, UserFactory, colleague_at
from tests.networks.actions.world import snapshot
from tests.signing_in import client_of

pytestmark = pytest.mark.django_db


def test_the_time_it_takes_is_said_once_for_everybody(world):
    client = client_of(world.lead)
    assert client.post(url("hours", world.network), {"hours": "24"}).status_code == 302
    assert "24 uur per jaar" in read(world, "member")
    recognition = reverse("networks:recognition", args=[world.recognition.public_id])
    shown = client_of(world.school_leader).get(recognition).content.decode()
    assert "24 uur per jaar" in shown


def url(name, row):
    return reverse(f"networks:{name}", args=[row.public_id])


def read(world, role, name="people", row=None):
    return client_of(getattr(world, role)).get(url(name, row or world.network)).content.decode()


def post(world, role, name, data=None, row=None):
    address = url(name, row or world.network)
    return client_of(getattr(world, role)).post(address, data or {})


def add(world, by="lead", **data):
    return post(world, by, "add_member", {"role": "member"} | data)


def problems(response, field):
    return response.context["form"].errors.get(field)


def member_called(world, user):
    return world.network.members.current().get(user=user)


# ---------------------------------------------------------------- the list


@pytest.mark.parametrize("role", ["member", "guest", "champion", "lead", "coordinator"])
def test_the_people_of_a_network_know_one_another(world, role):
    html = read(world, role)
    for name in ("lead", "member", "guest", "champion", "champion_of_kompas"):
        assert escape(getattr(world, name).get_full_name()) in html
    assert escape(_("champion at %(school)s") % {"school": world.klaproos}) in html
    assert "@" not in html.split("<main")[1].split("</main")[0]


def test_who_left_or_whose_day_has_passed_is_not_there(world):
    html = read(world, "lead")
    for membership in (world.expired_membership, world.network.members.get(user=world.former_lead)):
        assert url("member_leaves", membership) not in html


def test_a_guest_stands_there_with_the_day(world):
    html = read(world, "member")
    assert str(world.guests_membership.guest_until.day) in html
    assert escape(_("Guests")) in html


def test_who_does_not_edit_sees_no_way_to_change_anything_but_to_leave(world):
    html = read(world, "member")
    assert url("member_leaves", world.membership) in html
    for address in (
        url("member_leaves", world.champions_membership),
        url("add_member", world.network),
        url("hand_over", world.network),
        reverse("networks:home", args=[world.network.public_id]),
    ):
        assert f'href="{address}"' not in html


def test_a_network_without_a_lead_says_so(world):
    world.network.members.filter(role="lead").update(role="member")
    assert escape(_("Nobody leads this network")) in read(world, "coordinator")


# ---------------------------------------------------------------- joining


def test_a_colleague_of_a_participating_school_is_chosen_and_speaks_for_it(world):
    response = add(world, user=world.teacher.public_id)
    assert response.url == url("people", world.network)
    joined = member_called(world, world.teacher)
    assert (joined.role, joined.school) == ("member", world.klaproos)


def test_colleagues_of_other_schools_and_who_is_in_already_are_not_offered(world):
    form = client_of(world.lead).get(url("add_member", world.network)).context["form"]
    offered = set(form.fields["user"].queryset)
    assert offered == {world.teacher, world.school_leader, world.leader_of_kompas}


def test_somebody_else_joins_by_the_address_of_an_account(world):
    assert add(world, email=f" {world.newcomer.email.upper()} ").status_code == 302
    assert member_called(world, world.newcomer).school is None


def test_a_guest_joins_until_a_day_and_on_behalf_of_a_school(world):
    until = timezone.localdate() + timedelta(days=20)
    add(
        world,
        email=world.newcomer.email,
        role="guest",
        guest_until=until.isoformat(),
        school=world.kompas.public_id,
    )
    joined = member_called(world, world.newcomer)
    assert (joined.role, joined.guest_until, joined.school) == ("guest", until, world.kompas)


def test_a_lead_lets_a_guest_come_until_another_day(world):
    client, until = client_of(world.lead), timezone.localdate() + timedelta(days=90)
    url = reverse("networks:visit", args=[world.guests_membership.public_id])
    people = reverse("networks:people", args=[world.network.public_id])
    assert url in client.get(people).content.decode()
    assert url not in client_of(world.member).get(people).content.decode()
    answer = client.post(url, {"guest_until": "ooit"})
    assert problems(answer, "guest_until")
    answer = client.post(url, {"guest_until": until.isoformat()})
    assert (answer.status_code, answer.url) == (302, people)
    assert world.guests_membership.guest_until == until


def test_of_who_is_no_guest_there_is_no_day_to_change(world):
    url = reverse("networks:visit", args=[world.membership.public_id])
    answer = client_of(world.lead).get(url)
    assert answer.url == reverse("networks:people", args=[world.network.public_id])


def test_who_works_at_two_schools_here_speaks_for_none_until_it_is_said(world):
    both = colleague_at(world.klaproos)
    both.school_functions.create(school=world.kompas, function="teacher")
    add(world, user=both.public_id)
    assert member_called(world, both).school is None


def test_an_unknown_address_gets_a_plain_answer(world):
    before = snapshot()
    response = add(world, email="niemand@voorbeeld.invalid")
    said = _(
        "We know nobody with this address. Is it spelled right? The academy coordinator makes "
        "accounts."
    )
    assert problems(response, "email") == [said]
    User.objects.filter(pk=world.newcomer.pk).update(is_active=False)
    closed = add(world, email=world.newcomer.email)
    assert problems(closed, "email") == problems(response, "email")
    User.objects.filter(pk=world.newcomer.pk).update(is_active=True)
    assert snapshot() == before


@pytest.mark.parametrize(
    ("data", "wrong"),
    [
        ({}, "user"),
        ({"email": "geen adres"}, "email"),
        ({"email": "a@b.nl\x00"}, "email"),
        ({"email": "x" * 300 + "@voorbeeld.invalid"}, "email"),
        ({"user": "\x00"}, "user"),
        ({"user": "1"}, "user"),
        ({"user": lambda w: w.stranger.public_id}, "user"),
        ({"user": lambda w: w.member.public_id}, "user"),
        ({"user": lambda w: w.teacher.public_id, "email": lambda w: w.newcomer.email}, "email"),
        (
            {"email": lambda w: w.newcomer.email, "school": lambda w: w.wilgentak.public_id},
            "school",
        ),
        ({"email": lambda w: w.newcomer.email, "role": "guest"}, "guest_until"),
        (
            {"email": lambda w: w.newcomer.email, "role": "guest", "guest_until": "2020-01-01"},
            "guest_until",
        ),
        (
            {"email": lambda w: w.newcomer.email, "role": "guest", "guest_until": "ooit"},
            "guest_until",
        ),
        ({"email": lambda w: w.newcomer.email, "guest_until": "2099-01-01"}, "guest_until"),
        ({"email": lambda w: w.newcomer.email, "role": "lead"}, "role"),
        ({"email": lambda w: w.newcomer.email, "role": "superuser"}, "role"),
    ],
)
def test_who_cannot_join_does_not(world, data, wrong):
    before = snapshot()
    response = add(world, **{k: v(world) if callable(v) else v for k, v in data.items()})
    assert problems(response, wrong)
    assert snapshot() == before


def test_who_is_in_already_is_not_added_twice(world):
    assert add(world, email=world.newcomer.email).status_code == 302
    assert problems(add(world, email=world.newcomer.email), "user")
    assert world.network.members.filter(user=world.newcomer).count() == 1


def test_only_a_coordinator_adds_a_lead(world):
    assert 'value="lead"' not in read(world, "lead", "add_member")
    assert add(world, "coordinator", email=world.newcomer.email, role="lead").status_code == 302
    assert user_leads_network(world.newcomer, world.network)


def test_colleagues_without_a_name_are_not_called_by_their_address(world):
    nameless = UserFactory(first_name="", last_name="")
    nameless.school_functions.create(school=world.klaproos, function="teacher")
    assert nameless.email not in read(world, "lead", "add_member")
    NetworkMemberFactory(network=world.network, user=nameless)
    assert nameless.email not in read(world, "member")
    assert nameless.email not in read(world, "lead", "hand_over")


# ---------------------------------------------------------------- leaving


def test_a_member_leaves_and_what_they_wrote_stays(world):
    html = read(world, "member", "member_leaves", world.membership)
    assert escape(_("Do you leave this network?")) in html
    assert world.membership.left_on is None
    response = post(world, "member", "member_leaves", row=world.membership)
    assert response.url == resolve_url(settings.LOGIN_REDIRECT_URL)
    assert world.membership.left_on
    assert world.trial.claimed_by == world.member
    assert client_of(world.member).get(url("people", world.network)).status_code == 403


def test_the_lead_removes_a_champion_and_hears_what_that_means(world):
    html = read(world, "lead", "member_leaves", world.champions_membership)
    assert escape(_("The school then needs another champion.")) in html
    response = post(world, "lead", "member_leaves", row=world.champions_membership)
    assert response.url == url("people", world.network)
    assert world.here.champion is None


def test_the_only_lead_hears_to_hand_over_first(world):
    html = read(world, "lead", "member_leaves", world.leads_membership)
    assert escape(_("Nobody leads the network then.")) in html
    assert url("hand_over", world.network) in html


def test_leaving_twice_is_leaving_once(world):
    membership = world.membership
    client = client_of(world.member)
    assert client.post(url("member_leaves", membership)).status_code == 302
    response = client.post(url("member_leaves", membership))
    assert response.status_code == 200
    assert response.context["form"].non_field_errors()
    assert NetworkMember.objects.filter(user=world.member, left_on__isnull=False).count() == 1


def test_who_can_say_who_leads_is_led_there_and_others_hear_who_can(world):
    world.network.members.filter(role="lead").update(role="member")
    address = url("hand_over", world.network)
    said = escape(_("The academy coordinator can say who will."))
    for role in ("coordinator", "superuser"):
        html = read(world, role)
        assert f'<a class="button button-quiet" href="{address}">' in html
        assert said not in html
    html = read(world, "member")
    assert said in html
    assert address not in html
