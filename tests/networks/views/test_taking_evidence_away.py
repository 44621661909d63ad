"""Evidence on the page of a contribution, for who may take it away."""

from __future__ import annotations

import pytest
from django.urls import reverse
from django.utils.html import escape
from django.utils.translation import gettext as _

from tests.factories import EvidenceFactory
from tests.networks.views.conftest import client_of

pytestmark = pytest.mark.django_db

WHY = "Er stonden namen op."


@pytest.fixture
def proof(world):
    return EvidenceFactory(contribution=world.trial, title="Foto van Noah", added_by=world.guest)


def page_of(world):
    return reverse("networks:contribution", args=[world.trial.public_id])


def url_of(proof):
    return reverse("networks:remove_evidence", args=[proof.public_id])


@pytest.mark.parametrize(
    ("role", "offered"),
    [
        *[(role, True) for role in ("member", "champion", "lead", "school_leader", "coordinator")],
        ("guest", True),  # who added it
        ("executive", False),
    ],
)
def test_the_page_offers_it_to_who_may(world, proof, visit, role, offered):
    html = visit(page_of(world), getattr(world, role))
    assert proof.title in html
    assert (url_of(proof) in html) == offered


def test_of_what_somebody_else_added_a_guest_is_offered_nothing(world, visit):
    other = EvidenceFactory(contribution=world.trial)
    assert url_of(other) not in visit(page_of(world), world.guest)


def test_it_goes_and_the_history_says_so(world, proof):
    client = client_of(world.school_leader)
    assert escape(proof.title) in client.get(url_of(proof)).content.decode()
    answer = client.post(url_of(proof), {"reason": ""})
    assert "reason" in answer.context["form"].errors
    answer = client.post(url_of(proof), {"reason": WHY}, follow=True)
    assert answer.redirect_chain[-1][0] == page_of(world)
    html = answer.content.decode()
    assert proof.title not in html
    assert WHY in html
    assert client.get(url_of(proof)).status_code == 404


def test_who_may_not_hears_who_may(world, proof):
    answer = client_of(world.executive).get(url_of(proof))
    assert answer.status_code == 403
    assert escape(_("You cannot take this away.")) in answer.content.decode()
