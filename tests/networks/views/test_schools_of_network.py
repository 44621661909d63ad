"""The lead keeps which schools take part: for which priority, with whom, expecting what."""

from __future__ import annotations

import pytest
from django.urls import reverse
from django.utils.html import escape
from django.utils.translation import gettext as _

from networks.actions import add_school, answer_recognition
from networks.models import NetworkSchool
from schools.models import Priority
from tests.factories import PriorityFactory, StaffMembershipFactory
from tests.networks.actions.world import snapshot
from tests.posting import opened
from tests.signing_in import client_of

pytestmark = pytest.mark.django_db

TITLE = "Hardop denken bij een tekst"


def url(name, row):
    return reverse(f"networks:{name}", args=[row.public_id])


def read(world, name="schools", row=None, role="lead"):
    return client_of(getattr(world, role)).get(url(name, row or world.network)).content.decode()


def send(world, role="lead", **changes):
    """The form of De Klaproos, opened and sent with these changes."""
    client, address = client_of(getattr(world, role)), url("network_school", world.here)
    return client.post(address, opened(client, address) | changes)


def problems(response, field):
    return response.context["form"].errors.get(field)


# ---------------------------------------------------------------- the list


def test_schools_stand_in_alphabetical_order_with_what_is_agreed(world):
    add_school(by=world.lead, network=world.network, school=world.wilgentak)
    html = read(world)
    places = [html.index(f">{name}</a></h2>") for name in sorted(all_names(world))]
    assert places == sorted(places)
    assert escape(world.priority.title) in html
    assert escape(world.champion.get_full_name()) in html
    assert escape(world.here.expectation) in html
    assert escape(_("Not linked yet")) in html
    assert escape(_("Nobody yet")) in html


def all_names(world):
    return world.network.schools.current().values_list("school__name", flat=True)


def test_of_a_provisional_priority_it_says_who_must_answer(world):
    NetworkSchool.objects.filter(pk=world.here.pk).update(priority=world.proposal)
    html = read(world)
    assert escape(world.proposal.get_status_display()) in html
    assert escape(world.school_leader.get_full_name()) in html


def test_without_a_school_leader_it_says_that_too(world):
    NetworkSchool.objects.filter(pk=world.here.pk).update(priority=world.proposal)
    world.klaproos.staff.filter(function="school_leader").update(ended_on="2026-01-01")
    said = _("waits for the school leader; nobody is known as such, tell the academy coordinator")
    assert escape(said) in read(world)


def test_what_the_leader_says_of_the_goal_stands_there(world):
    assert escape(_("Not asked yet")) in read(world)
    answer_recognition(
        by=world.school_leader, recognition=world.recognition, answer="fits", explanation="Zeker."
    )
    html = read(world)
    assert escape(world.recognition.get_answer_display()) in html
    assert "Zeker." in html


def test_a_network_without_schools_says_what_to_do(world):
    world.network.schools.update(left_on="2026-01-01")
    html = read(world)
    assert escape(_("No school takes part yet")) in html
    assert url("add_school", world.network) in html


# ---------------------------------------------------------------- one school


def test_the_lead_says_for_which_priority_with_whom_and_what_is_expected(world, colleagues_here):
    response = send(
        world,
        priority=world.other_priority.public_id,
        champion=world.membership.public_id,
        expectation="Lessen voor groep 7.",
    )
    assert response.status_code == 302
    row = world.here
    assert (row.priority, row.champion) == (world.other_priority, world.membership)
    assert row.expectation == "Lessen voor groep 7."


def test_the_lead_proposes_a_priority_right_there(world):
    assert send(world, title=TITLE).status_code == 302
    assert (world.here.priority.title, world.here.priority.is_provisional) == (TITLE, True)
    assert escape(TITLE) in read(world)


def test_pressing_save_twice_proposes_once(world):
    client, address = client_of(world.lead), url("network_school", world.here)
    data = opened(client, address) | {"title": TITLE}
    assert [client.post(address, data).status_code for _tap in range(2)] == [302, 302]
    assert Priority.objects.filter(title=TITLE).count() == 1
    assert world.here.priority.title == TITLE


def test_choosing_one_and_proposing_another_is_asked_back(world):
    response = send(world, priority=world.other_priority.public_id, title=TITLE)
    assert problems(response, "title")
    assert world.here.priority == world.priority
    assert not Priority.objects.filter(title=TITLE).exists()


def test_only_current_priorities_of_the_school_are_offered_provisional_ones_marked(world):
    PriorityFactory(school=world.klaproos, title="Lang voorbij", status="achieved")
    html = read(world, "network_school", world.here)
    marked = _("%(priority)s (provisional)") % {"priority": world.proposal}
    assert escape(marked) in html
    assert escape(world.other_priority.title) in html
    assert "Lang voorbij" not in html
    assert escape(world.priority_of_kompas.title) not in html


def test_a_priority_that_is_over_stays_until_somebody_chooses_another(world):
    Priority.objects.filter(pk=world.priority.pk).update(status="achieved")
    assert send(world, expectation="Iets anders").status_code == 302
    assert world.here.priority == world.priority


@pytest.fixture
def colleagues_here(world):
    """The member and the lead work at De Klaproos, so the school may have them as champion."""
    for user in (world.member, world.lead):
        StaffMembershipFactory(user=user, school=world.klaproos)


def test_champions_are_members_of_this_school_by_name_and_no_guests(world, colleagues_here):
    html = read(world, "network_school", world.here)
    form = client_of(world.lead).get(url("network_school", world.here)).context["form"]
    offered = set(form.fields["champion"].queryset)
    assert world.membership in offered
    assert world.champions_membership in offered
    assert not offered & {world.guests_membership, world.expired_membership, world.there.champion}
    assert world.member.email not in html


def test_who_is_champion_already_is_offered_wherever_they_work(world):
    NetworkSchool.objects.filter(pk=world.here.pk).update(champion=world.there.champion)
    form = client_of(world.lead).get(url("network_school", world.here)).context["form"]
    assert world.there.champion in form.fields["champion"].queryset
    assert send(world, expectation="Lessen").status_code == 302


def test_a_colleague_who_is_missing_can_be_added(world):
    assert f'href="{url("add_member", world.network)}"' in read(world, "network_school", world.here)


def test_who_may_not_propose_for_the_school_is_not_asked_to(world):
    """The coordinator of the hosting board, for a school of another board."""
    joined = add_school(by=world.lead, network=world.network, school=world.school_abroad)
    assert 'name="title"' in read(world, "network_school", joined)
    assert 'name="title"' not in read(world, "network_school", joined, role="coordinator")


# ---------------------------------------------------------------- two at once


def both_open(world):
    """Lead and coordinator have the same form open."""
    address = url("network_school", world.here)
    clients = [client_of(world.lead), client_of(world.coordinator)]
    return address, [(client, opened(client, address)) for client in clients]


def test_what_two_people_change_in_different_fields_comes_together(world, colleagues_here):
    address, ((lead, leads), (coordinator, hers)) = both_open(world)
    lead.post(address, leads | {"champion": world.membership.public_id})
    response = coordinator.post(address, hers | {"expectation": "Van de coördinator."})
    assert response.status_code == 302
    assert world.here.champion == world.membership
    assert world.here.expectation == "Van de coördinator."


def test_of_what_two_people_change_in_one_field_the_later_one_sees_both(world):
    address, ((lead, leads), (coordinator, hers)) = both_open(world)
    lead.post(address, leads | {"expectation": "Van de lead."})
    response = coordinator.post(address, hers | {"expectation": "Van de coördinator."})
    html = response.content.decode()
    assert response.status_code == 200
    assert "Van de lead." in html
    assert "Van de coördinator." in html
    assert world.here.expectation == "Van de lead."

    again = {bound.html_name: bound.value() or "" for bound in response.context["form"]}
    hidden = {
        bound.html_initial_name: response.context["form"].data.get(bound.html_initial_name, "")
        for bound in response.context["form"]
    }
    assert coordinator.post(address, again | hidden).status_code == 302
    assert world.here.expectation == "Van de coördinator."


def test_lines_that_end_otherwise_are_no_change(world, colleagues_here):
    """Imported text ends its lines with one character, a browser with two."""
    NetworkSchool.objects.filter(pk=world.here.pk).update(expectation="Een.\nTwee.")
    address, ((lead, leads), (coordinator, hers)) = both_open(world)
    lead.post(address, leads | {"champion": world.membership.public_id})
    posted = hers | {"initial-expectation": "Een.\r\nTwee.", "expectation": "Een.\r\nDrie."}
    assert coordinator.post(address, posted).status_code == 302
    assert world.here.champion == world.membership
    assert world.here.expectation == "Een.\r\nDrie."


def test_two_champions_are_both_named(world, colleagues_here):
    address, ((lead, leads), (coordinator, hers)) = both_open(world)
    lead.post(address, leads | {"champion": world.membership.public_id})
    other = world.leads_membership
    response = coordinator.post(address, hers | {"champion": other.public_id})
    assert escape(world.member.get_full_name()) in response.context["form"].theirs["champion"]
    assert world.here.champion == world.membership


# ---------------------------------------------------------------- hostile


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("priority", lambda w: w.priority_of_kompas.public_id),
        ("priority", lambda w: w.klaproos.public_id),
        ("priority", lambda w: w.priority.pk),
        ("priority", lambda w: "\x00"),
        ("champion", lambda w: w.guests_membership.public_id),
        ("champion", lambda w: w.there.champion.public_id),
        ("champion", lambda w: w.neighbour.members.first().public_id),
        ("champion", lambda w: "1 OR 1=1"),
        ("title", lambda w: "x" * 81),
        ("title", lambda w: "null\x00byte"),
        ("expectation", lambda w: "x" * 2001),
        ("expectation", lambda w: "null\x00byte"),
    ],
)
def test_what_is_not_offered_is_not_taken(world, field, value):
    before = snapshot()
    response = send(world, **{field: value(world)})
    assert response.status_code == 200
    assert problems(response, field)
    assert snapshot() == before


@pytest.mark.parametrize("seen", ["", "abc", "-1", "9" * 30, "9" * 5000, "1.5"])
def test_nonsense_about_the_version_counts_as_an_old_one(world, seen):
    assert send(world, seen=seen, expectation="Toch opgeslagen").status_code == 302
    assert world.here.expectation == "Toch opgeslagen"


def test_an_empty_post_does_not_break(world):
    """Without what the form was opened with, the stored values win."""
    before = world.here
    response = client_of(world.lead).post(url("network_school", before), {})
    assert response.status_code in {200, 302}
    assert world.here.school == before.school
