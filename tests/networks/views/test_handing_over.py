"""The lead of a network goes to somebody else, through the screens."""

from __future__ import annotations

import pytest
from django.urls import reverse
from django.utils.html import escape
from django.utils.translation import gettext as _

from networks.permissions import user_leads_network
from tests.networks.actions.world import snapshot
from tests.signing_in import client_of

pytestmark = pytest.mark.django_db


def url(name, row):
    return reverse(f"networks:{name}", args=[row.public_id])


def hand_over(world, role, data, *, sure=True):
    """In one go: `sure` is what the second screen sends along."""
    sent = data | ({"sure": "1"} if sure else {})
    return client_of(getattr(world, role)).post(url("hand_over", world.network), sent)


def read_screen(world, role):
    return client_of(getattr(world, role)).get(url("hand_over", world.network)).content.decode()


def problems(response, field):
    return response.context["form"].errors.get(field)


def edit_screens(world):
    return [
        *(url(name, world.network) for name in ("schools", "add_school", "add_member")),
        url("hand_over", world.network),
        url("network_school", world.here),
        reverse("networks:home", args=[world.network.public_id]),
    ]


def test_the_lead_hands_over_and_the_new_one_works_on(world):
    old, new = client_of(world.lead), client_of(world.member)
    assert {new.get(each).status_code for each in edit_screens(world)} == {403}
    assert escape(world.member.get_full_name()) in read_screen(world, "lead")

    response = hand_over(world, "lead", {"member": world.membership.public_id})
    assert response.url == url("people", world.network)

    assert {old.get(each).status_code for each in edit_screens(world)} == {403}
    assert {new.get(each).status_code for each in edit_screens(world)} == {200}
    assert old.get(url("people", world.network)).status_code == 200
    assert world.network.group.user_set.get() == world.member
    assert not world.page.permissions_for_user(world.lead).can_edit()
    assert world.page.permissions_for_user(world.member).can_edit()
    sent = new.post(
        url("add_member", world.network), {"role": "member", "email": world.newcomer.email}
    )
    assert sent.status_code == 302


@pytest.mark.parametrize("role", ["lead", "coordinator"])
def test_it_is_asked_once_more_by_name_before_anything_changes(world, role):
    before = snapshot()
    response = hand_over(world, role, {"member": world.membership.public_id}, sure=False)
    html = response.content.decode()
    assert snapshot() == before
    name = {"name": world.member.get_full_name()}
    assert escape(_("Does %(name)s lead this network from now on?") % name) in html
    assert f'name="member" value="{world.membership.public_id}"' in html
    assert 'name="sure"' in html
    taken_back = escape(
        _("You cannot take it back yourself: the new lead or the academy coordinator can.")
    )
    assert (taken_back in html) == (role == "lead")


def test_of_two_fields_of_which_one_is_needed_none_is_called_optional(world):
    optional = f"({_('optional')})"
    html = read_screen(world, "coordinator")
    assert 'name="email"' in html
    assert optional not in html
    html = client_of(world.lead).get(url("add_member", world.network)).content.decode()
    labels = [each for each in html.split("<label")[1:] if optional in each.split("</label>")[0]]
    assert [each for each in labels if "id_user" in each or "id_email" in each] == []
    assert labels, "a school and a day may be left open"


def test_the_screen_says_what_changes_for_both(world):
    html = read_screen(world, "lead")
    for words in (
        _("From then on somebody else leads this network. You stay a member."),
        _("Who leads from now on"),
        _("What was written"),
    ):
        assert escape(words) in html
    assert escape(world.lead.get_full_name()) in read_screen(world, "coordinator")


@pytest.mark.parametrize(
    "member",
    [
        lambda w: "",
        lambda w: "\x00",
        lambda w: w.member.public_id,
        lambda w: w.guests_membership.public_id,
        lambda w: w.leads_membership.public_id,
        lambda w: w.neighbour.members.first().public_id,
        lambda w: w.network.members.get(user=w.former_lead).public_id,
    ],
    ids=["nobody", "null", "an account", "a guest", "the lead", "a neighbour", "who left"],
)
def test_it_is_handed_to_members_only(world, member):
    before = snapshot()
    response = hand_over(world, "lead", {"member": member(world)})
    assert problems(response, "member")
    assert snapshot() == before


def test_a_lead_does_not_hand_it_to_somebody_from_outside(world):
    """The field is the coordinator's; what is sent without being asked counts for nothing."""
    before = snapshot()
    data = {"email": world.newcomer.email}
    assert problems(hand_over(world, "lead", data), "member")
    assert snapshot() == before


def test_a_coordinator_may_give_an_address(world):
    response = hand_over(world, "coordinator", {"email": world.newcomer.email})
    assert response.status_code == 302
    assert user_leads_network(world.newcomer, world.network)
    assert not user_leads_network(world.lead, world.network)


@pytest.mark.parametrize(
    "data",
    [
        lambda w: {},
        lambda w: {"email": "niemand@voorbeeld.invalid"},
        lambda w: {"email": w.newcomer.email, "member": w.membership.public_id},
    ],
    ids=["nobody", "an unknown address", "two people"],
)
def test_a_coordinator_names_one_person(world, data):
    before = snapshot()
    response = hand_over(world, "coordinator", data(world))
    assert response.status_code == 200
    assert response.context["form"].errors
    assert snapshot() == before
