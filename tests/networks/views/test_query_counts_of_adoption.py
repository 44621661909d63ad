"""Practices, one's own list and all questions cost the same with 200 rows as with one."""

from __future__ import annotations

import pytest
from django.urls import reverse

from tests.copies import copies
from tests.counting import assert_costs_the_same, queries_of
from tests.factories import (
    ContributionFactory,
    FollowUpFactory,
    PracticePageFactory,
    PriorityFactory,
    SchoolFactory,
    StaffMembershipFactory,
    ThanksFactory,
    TryOutFactory,
    colleague_at,
    network_with,
)
from tests.networks.views.test_query_counts import MORE, more_priorities, more_schools, signed_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("without_indexing")]


@pytest.fixture
def scene():
    return network_with(1)


@pytest.fixture
def user(scene):
    return colleague_at(scene.schools[0])


def practices(scene, number):
    return [PracticePageFactory(network=scene.network, parent=scene.page) for _ in range(number)]


@pytest.mark.parametrize("name", ["questions", "try_outs"])
def test_what_one_tries_alone(scene, user, name):
    client, url = signed_in(user), reverse(f"networks:{name}")
    TryOutFactory(user=user, practice=practices(scene, 1)[0], due=True)
    before = queries_of(client, url)
    for page in practices(scene, 12):
        TryOutFactory(user=user, practice=page, due=True)
    assert_costs_the_same(before, queries_of(client, url))


def test_questions_about_contributions(scene, user):
    contribution = ContributionFactory(
        network=scene.network, school=scene.schools[0], claimed_by=user
    )
    moment = FollowUpFactory(contribution=contribution)
    client, url = signed_in(user), reverse("networks:questions")
    before = queries_of(client, url)
    more = copies(contribution, MORE)
    copies(moment, MORE, contribution=more)
    assert len(signed_in(user).get(url).context["questions"]) == MORE + 1
    assert_costs_the_same(before, queries_of(client, url))


def test_the_start_page_with_thanks_and_questions(scene, user):
    page = practices(scene, 1)[0]
    ThanksFactory(to=user, practice=page)
    TryOutFactory(user=user, practice=page, due=True)
    client, url = signed_in(user), reverse("home:start")
    before = queries_of(client, url)
    for more in practices(scene, 6):
        ThanksFactory(to=user, practice=more)
        TryOutFactory(user=user, practice=more, due=True)
    assert_costs_the_same(before, queries_of(client, url))


def test_beginning_with_a_practice(scene, user):
    # Two schools: who has one gets it filled in.
    second = SchoolFactory(board=scene.network.board)
    job = StaffMembershipFactory(school=second, user=user)
    priority = PriorityFactory(school=second)
    client = signed_in(user)
    url = reverse("networks:adopt", args=[practices(scene, 1)[0].public_id])
    before = queries_of(client, url)
    schools = more_schools(second)
    copies(job, MORE, school=schools)
    more_priorities(priority, school=schools)
    assert_costs_the_same(before, queries_of(client, url))
