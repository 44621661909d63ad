"""A school takes over what another one shared: in the network of the practice, as a chain."""

from __future__ import annotations

import pytest

from content.errors import Refused
from networks.actions import adopt_practice, confirm_contribution, start_try_out
from networks.actions.adoption import thank_author
from networks.models import Contribution, FollowUp, PracticePage, Stage, Thanks, TryOut
from networks.permissions import user_can_confirm
from tests.factories import (
    BoardFactory,
    ContributionFactory,
    PracticePageFactory,
    PriorityFactory,
    SchoolFactory,
    UserFactory,
    board_staff_of,
    colleague_at,
    leader_of,
    network_with,
)
from tests.networks.actions.cases import practice_there
from tests.networks.actions.world import refused_with

pytestmark = pytest.mark.django_db


@pytest.fixture
def practice(world):
    practice_there(world)
    return PracticePage.objects.get(network=world.network)


@pytest.fixture
def source(world, practice):
    """What De Klaproos, where the practice began, does with it."""
    Contribution.objects.filter(pk=world.trial.pk).update(practice=practice)
    return world.trial


def adopted(world, practice, **words):
    return adopt_practice(by=world.member, practice=practice, school=world.kompas, **words)


def elsewhere(practice):
    return PracticePage.objects.with_also_elsewhere().get(pk=practice.pk).also_elsewhere


def test_the_chain_runs_from_the_practice_to_the_priority_with_a_follow_up(world, source, practice):
    contribution = adopted(
        world, practice, priority=world.priority_of_kompas, colleagues=4, explanation="Groep 5 en 6"
    )
    assert contribution.network == world.network
    assert (contribution.practice, contribution.adopted_from) == (practice, source)
    assert (contribution.priority, contribution.colleagues) == (world.priority_of_kompas, 4)
    assert contribution.summary == practice.title
    assert contribution.stage == Stage.BROUGHT_BACK
    assert contribution.events.get().note == "Groep 5 en 6"
    assert FollowUp.objects.waiting().get(contribution=contribution).weeks == 6


def test_who_tried_it_alone_before_shares_that(world, practice):
    try_out = start_try_out(by=world.member, practice=practice)
    TryOut.objects.filter(pk=try_out.pk).update(answer="tried")
    contribution = adopted(world, practice)
    assert contribution.stage == Stage.TRIED
    assert TryOut.objects.get(user=world.member).contribution == contribution


def test_what_a_colleague_tries_alone_stays_theirs(world, practice):
    start_try_out(by=world.champion_of_kompas, practice=practice)
    adopted(world, practice)
    assert TryOut.objects.private().get().user == world.champion_of_kompas


def test_a_second_time_joins_what_runs_at_the_school(world, practice):
    first = adopted(world, practice)
    again = adopt_practice(by=world.leader_of_kompas, practice=practice, school=world.kompas)
    assert again == first
    assert first.events.count() == 2
    assert first.follow_ups.count() == 1


def test_where_it_began_nothing_is_taken_over(world, source, practice):
    adoption = adopted(world, practice)
    adopt_practice(by=world.champion, practice=practice, school=world.klaproos)
    assert world.trial.adopted_from is None
    assert adoption.adopted_from == source


def test_of_a_practice_without_a_school_the_first_that_used_it_is_the_source(world, source):
    PracticePage.objects.update(school=None)
    practice = PracticePage.objects.get(network=world.network)
    adoption = adopted(world, practice)
    assert adoption.adopted_from == source
    adopt_practice(by=world.champion, practice=practice, school=world.klaproos)
    assert world.trial.adopted_from is None  # not in a circle


def test_a_priority_of_another_school_is_refused(world, practice):
    refused_with("priority", lambda: adopted(world, practice, priority=world.priority))


def test_what_one_cannot_read_one_cannot_take_over(world, practice):
    practice.unpublish()
    with pytest.raises(Refused):
        adopted(world, practice)
    with pytest.raises(Refused):
        start_try_out(by=world.member, practice=practice)


def test_of_a_closed_network_only_its_people_take_over(world, practice):
    type(world.network).objects.update(visibility="closed")
    with pytest.raises(Refused):
        adopt_practice(by=world.teacher, practice=practice, school=world.klaproos)
    assert adopted(world, practice).network == world.network


def test_a_practice_of_an_archived_network_can_still_be_used(world, practice):
    from networks.actions import archive_network

    archive_network(by=world.coordinator, network=world.network)
    assert adopted(world, practice).follow_ups.count() == 1


# ---------------------------------------------------------------- a public network, another board


@pytest.fixture
def abroad():
    """A practice of a public network, and a school of a board that takes no part in it."""
    scene = network_with(2, visibility="public")
    page = PracticePageFactory(network=scene.network, parent=scene.page, school=scene.schools[0])
    school = SchoolFactory(board=BoardFactory(), team_size=20)
    return scene, page, school


def test_a_school_of_another_board_takes_over_and_its_leader_confirms(abroad):
    scene, page, school = abroad
    teacher, leader = colleague_at(school), leader_of(school)
    priority = PriorityFactory(school=school)
    adoption = adopt_practice(by=teacher, practice=page, school=school, priority=priority)
    Contribution.objects.filter(pk=adoption.pk).update(stage="team_applied")
    for reader in (teacher, leader, scene.lead, board_staff_of(school.board)):
        assert Contribution.objects.visible_to(reader).filter(pk=adoption.pk).exists()
    assert Contribution.objects.editable_by(teacher).get() == adoption
    assert FollowUp.objects.asked_of(teacher).count() == 1
    confirm_contribution(by=leader, contribution=Contribution.objects.get(pk=adoption.pk))
    assert elsewhere(page)


def test_who_has_nothing_to_do_with_the_school_sees_nothing_of_it(abroad):
    _scene, page, school = abroad
    adoption = adopt_practice(by=colleague_at(school), practice=page, school=school)
    for stranger in (
        colleague_at(school),  # nothing was reached yet
        colleague_at(SchoolFactory(board=page.network.board)),
        leader_of(SchoolFactory()),
    ):
        assert not Contribution.objects.visible_to(stranger).filter(pk=adoption.pk).exists()


def test_what_the_leader_agreed_for_good_is_confirmed_by_the_coordinator_of_their_board(abroad):
    _scene, page, school = abroad
    leader, coordinator = leader_of(school), board_staff_of(school.board)
    adoption = adopt_practice(by=leader, practice=page, school=school)
    Contribution.objects.filter(pk=adoption.pk).update(stage="embedded")
    adoption = Contribution.objects.get(pk=adoption.pk)
    assert user_can_confirm(coordinator, adoption)
    assert not user_can_confirm(board_staff_of(BoardFactory()), adoption)
    assert not user_can_confirm(leader, adoption)


def test_in_a_small_team_there_a_colleague_of_a_school_that_takes_part_confirms(abroad):
    scene, page, school = abroad
    type(school).objects.filter(pk=school.pk).update(team_size=5)
    adoption = adopt_practice(by=colleague_at(school), practice=page, school=school)
    Contribution.objects.filter(pk=adoption.pk).update(stage="team_applied")
    assert user_can_confirm(scene.champions[0], Contribution.objects.get(pk=adoption.pk))


# ---------------------------------------------------------------- the mark, and thanks


def confirmed(world, practice):
    adoption = adopted(world, practice)
    confirm_contribution(by=world.leader_of_kompas, contribution=adoption)
    return adoption


def test_the_mark_follows_when_the_school_that_took_over_is_confirmed(world, source, practice):
    adopted(world, practice)
    assert not elsewhere(practice)
    confirm_contribution(by=world.leader_of_kompas, contribution=Contribution.objects.last())
    assert elsewhere(practice)
    assert Contribution.objects.with_also_elsewhere().get(pk=source.pk).also_elsewhere


def test_use_where_it_began_gives_no_mark_and_no_thanks(world, source, practice):
    confirm_contribution(by=world.champion, contribution=source)
    assert not elsewhere(practice)
    assert not Thanks.objects.exists()


def test_the_author_is_thanked_once_however_many_follow(world, practice):
    first = confirmed(world, practice)
    thanks = Thanks.objects.get()
    assert (thanks.to, thanks.practice) == (world.lead, practice)
    other = ContributionFactory(
        network=world.network, school=world.wilgentak, practice=practice, confirmed=True
    )
    for again in (first, other):
        thank_author(Contribution.objects.get(pk=again.pk))
    assert Thanks.objects.get() == thanks


@pytest.mark.parametrize("author", ["nobody", "left", "claimant"])
def test_nobody_is_thanked_who_is_not_there_or_did_it_themselves(world, practice, author):
    left = UserFactory(is_active=False)
    owner = {"nobody": None, "left": left, "claimant": world.member}[author]
    PracticePage.objects.filter(pk=practice.pk).update(owner=owner)
    practice.refresh_from_db()
    confirmed(world, practice)
    assert not Thanks.objects.exists()


def test_a_page_in_another_language_is_the_same_practice(world, practice):
    from wagtail.models import Locale

    english = Locale.objects.get(language_code="en")
    practice.get_parent().copy_for_translation(english, copy_parents=True)
    copy = practice.copy_for_translation(english)
    copy.live = True
    copy.save()
    assert adopted(world, copy).practice == practice
