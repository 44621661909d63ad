"""What becomes of a proposal: withdrawn by the lead, or refused and then read by the lead."""

from __future__ import annotations

import pytest
from django.urls import reverse

from networks.actions import archive_network, propose_and_link, restore_network
from schools.actions import adopt_priority, refuse_priority
from tests.networks.views.conftest import client_of

pytestmark = pytest.mark.django_db

TITLE, WHY = "Hardop denken bij een tekst", "Dit jaar kiezen we voor rekenen."


@pytest.fixture
def proposal(world):
    world.proposal.delete()
    propose_and_link(by=world.lead, network_school=world.here, title=TITLE)
    return world.here.priority


def withdraw_url(world):
    return reverse("networks:withdraw_proposal", args=[world.here.public_id])


def schools_url(world):
    return reverse("networks:schools", args=[world.network.public_id])


def home_url(world):
    return reverse("networks:home", args=[world.network.public_id])


def answer_url(proposal):
    return reverse("priorities:answer", args=[proposal.public_id])


def test_a_lead_withdraws_it_and_the_school_leader_is_asked_no_longer(world, proposal, visit):
    start, school = reverse("home:start"), world.klaproos.get_absolute_url()
    assert answer_url(proposal) in visit(start, world.school_leader)
    assert TITLE in visit(school, world.school_leader)
    assert withdraw_url(world) in visit(schools_url(world), world.lead)
    client = client_of(world.lead)
    assert TITLE in client.get(withdraw_url(world)).content.decode()
    answer = client.post(withdraw_url(world), follow=True)
    assert answer.redirect_chain[-1][0] == schools_url(world)
    assert TITLE not in answer.content.decode()
    assert answer_url(proposal) not in visit(start, world.school_leader)
    assert TITLE not in visit(school, world.school_leader)


def test_of_what_is_answered_nothing_is_withdrawn(world, proposal, visit):
    adopt_priority(by=world.school_leader, priority=proposal)
    assert withdraw_url(world) not in visit(schools_url(world), world.lead)
    answer = client_of(world.lead).get(withdraw_url(world))
    assert (answer.status_code, answer.url) == (302, schools_url(world))


@pytest.mark.parametrize("place", [home_url, lambda world: reverse("home:start")])
def test_a_lead_reads_the_refusal_until_there_is_another_priority(world, proposal, visit, place):
    agreed = reverse("networks:network_school", args=[world.here.public_id])
    assert WHY not in visit(place(world), world.lead)
    refuse_priority(by=world.school_leader, priority=proposal, reason=WHY)
    html = visit(place(world), world.lead)
    for said in (TITLE, WHY, agreed):
        assert said in html
    propose_and_link(by=world.lead, network_school=world.here, title="Samen lezen")
    assert WHY not in visit(place(world), world.lead)


def test_the_start_page_tells_it_to_who_leads_and_to_nobody_else(world, proposal, visit):
    refuse_priority(by=world.school_leader, priority=proposal, reason=WHY)
    for role in ("member", "school_leader", "coordinator", "lead_of_neighbour"):
        assert WHY not in visit(reverse("home:start"), getattr(world, role)), role


def test_an_archived_network_asks_nothing_until_it_is_back(world, proposal, visit):
    start = reverse("home:start")
    archive_network(by=world.coordinator, network=world.network)
    assert answer_url(proposal) not in visit(start, world.school_leader)
    listed = reverse("priorities:list", args=[world.klaproos.site_code])
    assert TITLE in visit(listed, world.school_leader)  # there it can still be answered
    restore_network(by=world.coordinator, network=world.network)
    assert answer_url(proposal) in visit(start, world.school_leader)


def test_what_no_network_is_linked_to_still_waits(world, visit):
    assert answer_url(world.proposal) in visit(reverse("home:start"), world.school_leader)
