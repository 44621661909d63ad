"""Factories make rows that are fit to be entered, twice in a row, and scenes that hang together."""

from __future__ import annotations

import inspect

import pytest
from django.utils import timezone
from factory.django import DjangoModelFactory

import tests.factories
from accounts.models import User
from networks.models import Network, PracticePage, Stage
from networks.rules.goal import GoalStatus
from tests.factories import (
    PASSWORD,
    ActionItemFactory,
    AttendanceFactory,
    ContributionFactory,
    FollowUpFactory,
    LeaderRecognitionFactory,
    MeetingFactory,
    MeetingPageFactory,
    NetworkFactory,
    NetworkMemberFactory,
    NetworkPageFactory,
    NetworkSchoolFactory,
    PracticePageFactory,
    PriorityFactory,
    SchoolHolidayFactory,
    SubjectFactory,
    ThemeFactory,
    UserFactory,
    network_with,
)
from tests.factories.schools import nth_site_code

pytestmark = pytest.mark.django_db

FACTORIES = [
    made
    for made in vars(tests.factories).values()
    if inspect.isclass(made) and issubclass(made, DjangoModelFactory)
]
TRAITS = [
    (ActionItemFactory, "done"),
    (ActionItemFactory, "not_done"),
    (ContributionFactory, "confirmed"),
    (FollowUpFactory, "answered"),
    (LeaderRecognitionFactory, "fits"),
    (MeetingFactory, "closed"),
    (MeetingPageFactory, "closed"),
    (NetworkMemberFactory, "guest"),
    (NetworkMemberFactory, "lead"),
    (NetworkPageFactory, "concrete"),
    (NetworkSchoolFactory, "with_champion"),
    (PriorityFactory, "provisional"),
    (SchoolHolidayFactory, "of_school"),
    (UserFactory, "superuser"),
]


@pytest.mark.parametrize("factory", FACTORIES, ids=lambda factory: factory.__name__)
def test_every_factory_makes_a_valid_row_and_then_another(factory):
    first, second = factory(), factory()
    first.full_clean()
    second.full_clean()
    assert first.pk != second.pk


@pytest.mark.parametrize(
    ("factory", "trait"), TRAITS, ids=lambda value: getattr(value, "__name__", value)
)
def test_every_trait_makes_a_valid_row(factory, trait):
    factory(**{trait: True}).full_clean()


def test_site_codes_are_all_different():
    codes = [nth_site_code(number) for number in range(2_000)]
    assert len(set(codes)) == 2_000
    assert (codes[0], codes[89], codes[90]) == ("10AA00", "99AA00", "10BA00")


def test_a_colleague_signs_in_with_the_password(client):
    assert UserFactory().check_password(PASSWORD)


def test_rows_that_belong_together_share_a_network():
    network = NetworkFactory()
    item = ActionItemFactory(network=network)
    contribution = ContributionFactory(network=network)
    assert item.meeting.network == item.network == network
    assert item.school == contribution.school == network.schools.get().school
    assert contribution.priority.school == contribution.school
    assert network.schools.get().school.board == network.board
    assert AttendanceFactory(meeting=item.meeting).member.network == network


def test_pages_of_a_network_stand_below_its_page():
    network = NetworkFactory()
    meeting, practice = MeetingPageFactory(network=network), PracticePageFactory(network=network)
    page = network.pages.get()
    assert page.live
    assert page.get_parent().slug == "netwerken"
    assert meeting.get_parent().pk == practice.get_parent().pk == page.pk
    assert meeting.meeting.network == network


def test_a_practice_takes_themes_and_subjects():
    themes, subjects = ThemeFactory.create_batch(2), [SubjectFactory()]
    practice = PracticePageFactory(themes=themes, subjects=subjects)
    stored = PracticePage.objects.get(pk=practice.pk)
    assert set(stored.themes.all()) == set(themes)
    assert set(stored.subjects.all()) == set(subjects)


def test_a_confirmed_contribution_is_confirmed_in_its_own_stage():
    assert ContributionFactory(confirmed=True, stage=Stage.EMBEDDED).is_confirmed
    assert not ContributionFactory().is_confirmed


def test_a_network_page_costs_few_queries(django_assert_max_num_queries):
    network = NetworkFactory()
    with django_assert_max_num_queries(35):
        NetworkPageFactory(network=network)


def test_network_with_makes_what_it_is_asked_for():
    scene = network_with(schools=3, members=2, name="Rijke teksten op school")
    network = scene.network
    assert scene.page.title == "Rijke teksten op school"
    assert list(network.members.leads().values_list("user", flat=True)) == [scene.lead.pk]
    assert {row.champion.user for row in network.schools.all()} == set(scene.champions)
    assert [row.school for row in network.schools.order_by("pk")] == scene.schools
    assert User.objects.filter(network_memberships__network=network).count() == 1 + 3 + 2
    assert scene.page.permissions_for_user(scene.lead).can_publish()
    assert not scene.page.permissions_for_user(scene.members[0]).can_edit()


def test_network_with_takes_schools_that_are_there():
    scene = network_with(2)
    other = network_with(scene.schools, champions=False)
    assert other.schools == scene.schools
    assert other.champions == []


def test_a_concrete_goal_lacks_only_what_people_say():
    scene = network_with(2, concrete_goal=True)
    facts = Network.objects.with_goal_facts().get(pk=scene.network.pk)
    assert scene.page.check_goal(facts, timezone.localdate()).status == GoalStatus.IN_PROGRESS
