"""What stands on the page of a network, and for whom (product.md, rule 5)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone
from django.utils.html import escape
from django.utils.translation import gettext as _
from wagtail.models import Locale

from networks.models import NetworkPage, Stage
from tests.factories import (
    ActionItemFactory,
    ContributionEventFactory,
    ContributionFactory,
    GoalRevisionFactory,
    MeetingPageFactory,
    NetworkFactory,
    NetworkMemberFactory,
    NetworkPageFactory,
    NetworkScene,
    NetworkSchoolFactory,
    PracticePageFactory,
    PriorityFactory,
    SchoolFactory,
    UserFactory,
    board_staff_of,
    colleague_at,
    network_with,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def scene() -> NetworkScene:
    """A public network with a practice, a meeting behind it and one to come."""
    scene = network_with(2, visibility="public", members=1)
    parent = scene.page
    MeetingPageFactory(network=scene.network, parent=parent, closed=True, title="Wat geweest is")
    MeetingPageFactory(network=scene.network, parent=parent, title="Wat komen gaat")
    PracticePageFactory(network=scene.network, parent=parent, school=scene.schools[0])
    return scene


def contribution_in(scene: NetworkScene, **fields: Any) -> Any:
    joined = scene.network.schools.get(school=scene.schools[0])
    fields = {"priority": joined.priority, **fields}
    return ContributionFactory(network=scene.network, school=joined.school, **fields)


def other_colleague(scene: NetworkScene) -> Any:
    """A teacher of a school of the same board that takes no part."""
    return colleague_at(SchoolFactory(board=scene.network.board))


def test_a_stranger_reads_goal_contribution_and_practices(visit, scene):
    html = visit(scene.page.url)
    assert scene.page.goal in html
    assert scene.page.contribution_to_schools in html
    assert scene.network.practice_pages.get().title in html


def test_a_stranger_reads_no_school_no_name_and_no_meeting(visit, scene):
    contribution_in(scene, confirmed=True)
    html = visit(scene.page.url)
    for hidden in (
        *(school.name for school in scene.schools),
        *(user.last_name for user in (scene.lead, *scene.champions)),
        "Wat geweest is",
        "Wat komen gaat",
        "Drie vragen vooraf bij elke tekst",
    ):
        assert hidden not in html


def test_a_stranger_is_told_that_there_is_more_and_comes_back_after_signing_in(visit, scene):
    html = visit(scene.page.url)
    assert escape(_("There is more for colleagues")) in html
    assert f"?next={scene.page.url.replace('/', '%2F')}" in html


def test_a_colleague_of_another_board_is_told_so_without_a_way_to_sign_in(visit, scene):
    html = visit(scene.page.url, colleague_at(SchoolFactory()))
    assert escape(_("There is more for colleagues")) in html
    assert "?next=" not in html


def test_a_colleague_reads_what_somebody_else_confirmed(visit, scene):
    contribution_in(scene, summary="Bevestigd en gezien", confirmed=True)
    contribution_in(scene, summary="Alleen nog gemeld")
    html = visit(scene.page.url, other_colleague(scene))
    assert "Bevestigd en gezien" in html
    assert "Alleen nog gemeld" not in html
    assert scene.schools[1].name not in html


def test_a_colleague_knows_who_leads_and_nobody_else(visit, scene):
    contribution_in(scene, confirmed=True)
    html = visit(scene.page.url, other_colleague(scene))
    assert scene.lead.get_full_name() in html
    assert scene.champions[0].get_full_name() not in html
    assert scene.members[0].get_full_name() not in html


def test_a_lead_who_is_champion_too_is_not_named_as_champion_to_outsiders(visit, scene):
    joined = scene.network.schools.get(school=scene.schools[0])
    joined.champion = scene.network.members.leads().get()
    joined.save()
    contribution_in(scene, confirmed=True)
    said = escape(_("champion: %(name)s") % {"name": scene.lead.get_full_name()})
    assert said not in visit(scene.page.url, other_colleague(scene))
    assert said in visit(scene.page.url, scene.lead)


def test_its_people_read_names_schools_and_champions(visit, scene):
    html = visit(scene.page.url, scene.members[0])
    for school, champion in zip(scene.schools, scene.champions, strict=True):
        assert school.name in html
        assert escape(_("champion: %(name)s") % {"name": champion.get_full_name()}) in html


def test_the_next_meeting_stands_right_under_the_goal(visit, scene):
    html = visit(scene.page.url, scene.lead)
    main = html[html.index("<main") :]
    order = [
        scene.page.goal,
        "Wat komen gaat",
        "Wat geweest is",
        scene.page.contribution_to_schools,
    ]
    places = [main.index(text) for text in order]
    assert places == sorted(places)


def test_a_meeting_that_is_to_come_is_for_its_people(visit, scene):
    assert "Wat komen gaat" not in visit(scene.page.url, other_colleague(scene))
    assert "Wat geweest is" in visit(scene.page.url, other_colleague(scene))


def test_meetings_are_told_to_others_in_the_words_for_schools(visit, scene):
    inside = visit(scene.page.url, scene.lead)
    outside = visit(scene.page.url, other_colleague(scene))
    for_people = "We weten welke vragen het gesprek op gang brengen."
    for_schools = "We vergeleken twaalf gesprekken over teksten."
    assert for_people in inside
    assert for_schools not in inside
    assert for_schools in outside
    assert for_people not in outside


def test_only_people_who_can_do_something_get_the_next_question(visit, scene):
    asked = escape(_("Just one thing:"))
    assert asked in visit(scene.page.url, scene.lead)
    assert asked in visit(scene.page.url, scene.members[0])
    assert asked in visit(scene.page.url, board_staff_of(scene.network.board))
    assert asked not in visit(scene.page.url, other_colleague(scene))
    assert asked not in visit(scene.page.url)


def test_colleagues_read_why_a_goal_is_not_concrete_yet(visit, scene):
    assert 'class="because"' in visit(scene.page.url, other_colleague(scene))
    assert 'class="because"' not in visit(scene.page.url)


def test_only_who_may_edit_the_page_gets_the_way_to_the_editor(visit, scene):
    edit = f"/beheer/pages/{scene.page.pk}/edit/"
    assert edit in visit(scene.page.url, scene.lead)
    assert edit not in visit(scene.page.url, scene.members[0])


def test_a_network_whose_schools_have_no_priorities_is_not_linked_yet(visit):
    scene = network_with(0)
    NetworkSchoolFactory(network=scene.network, priority=None)
    linked = network_with(1)
    assert escape(_("Not linked yet")) in visit(scene.page.url, scene.lead)
    assert escape(_("Not linked yet")) not in visit(linked.page.url, linked.lead)


def test_it_tells_how_the_goal_became_sharper_the_first_version_first(visit, scene):
    GoalRevisionFactory(network=scene.network, sentence="Eerst was het vaag.")
    history = escape(_("How the goal became sharper"))
    assert history not in visit(scene.page.url)
    GoalRevisionFactory(network=scene.network, sentence="Toen werd het scherp.")
    html = visit(scene.page.url)
    assert history in html
    assert html.index("Eerst was het vaag.") < html.index("Toen werd het scherp.")


def test_a_school_without_contribution_stands_there_with_what_it_takes_part_for(visit, scene):
    joined = scene.network.schools.get(school=scene.schools[1])
    html = visit(scene.page.url, scene.lead)
    assert joined.priority.get_absolute_url() in html
    assert escape(_("Nothing reported yet")) in html


def test_a_provisional_priority_is_called_so(visit, scene):
    joined = scene.network.schools.get(school=scene.schools[0])
    joined.priority = PriorityFactory(school=joined.school, provisional=True)
    joined.save()
    said = _("takes part for the provisional priority")
    assert said in visit(scene.page.url, scene.lead)


def test_a_priority_that_the_reader_may_not_see_is_not_named(visit, scene):
    priority = PriorityFactory(school=scene.schools[0], provisional=True, title="Stil plan")
    contribution_in(scene, confirmed=True, priority=priority)
    assert "Stil plan" in visit(scene.page.url, scene.lead)
    html = visit(scene.page.url, other_colleague(scene))
    assert scene.schools[0].name in html
    assert "Stil plan" not in html


def test_a_contribution_without_priority_says_so(visit, scene):
    contribution_in(scene, priority=None)
    assert _("not linked to a priority yet") in visit(scene.page.url, scene.lead)


def test_what_was_stopped_tells_what_was_learned(visit, scene):
    stopped = contribution_in(scene, stage=Stage.STOPPED)
    ContributionEventFactory(contribution=stopped, note="Eén keer per week is genoeg.")
    assert "Eén keer per week is genoeg." in visit(scene.page.url, scene.lead)


def test_a_contribution_says_as_whom_somebody_confirmed_it(visit, scene):
    contribution = contribution_in(scene, stage=Stage.TEAM_APPLIED, confirmed=True)
    ContributionEventFactory(
        contribution=contribution, kind="confirmed", by_role="school_leader", by=UserFactory()
    )
    assert _("the school leader") in visit(scene.page.url, other_colleague(scene))


def test_practices_say_at_how_many_schools_they_are_in_use(visit, scene):
    practice = scene.network.practice_pages.get()
    contribution_in(scene, practice=practice, confirmed=True)
    said = escape(_("in use at %(number)s") % {"number": f"1 {_('school')}"})
    assert said in visit(scene.page.url, other_colleague(scene))
    assert said not in visit(scene.page.url)


def test_older_meetings_come_on_demand(visit, scene):
    for number in range(8):
        MeetingPageFactory(
            network=scene.network,
            parent=scene.page,
            closed=True,
            title=f"Keer {number}",
            starts_at=timezone.now() - timedelta(days=100 - number),
        )
    assert "Keer 0" not in visit(scene.page.url, scene.lead)
    assert "?all=1" in visit(scene.page.url, scene.lead)
    assert "Keer 0" in visit(f"{scene.page.url}?all=1", scene.lead)


def test_open_action_items_come_along_to_the_next_meeting(visit, scene):
    meeting = scene.network.meetings.get(state="closed")
    ActionItemFactory.create_batch(3, network=scene.network, meeting=meeting)
    html = visit(scene.page.url, scene.lead)
    assert '<p class="note">3 ' in html


def test_a_network_without_anything_says_what_to_do_next(visit):
    network = NetworkFactory(starts_on=timezone.localdate())
    page = NetworkPageFactory(network=network)
    lead = NetworkMemberFactory(network=network, lead=True).user
    html = visit(page.url, lead)
    for title in ("No meeting planned yet", "Practices that worked will appear here"):
        assert escape(_(title)) in html
    assert escape(_("No school takes part yet")) in html


def test_somebody_without_a_name_is_a_colleague_not_an_address(visit, scene):
    nameless = UserFactory(first_name="", last_name="", email="geheim@voorbeeld.invalid")
    NetworkMemberFactory(network=scene.network, user=nameless, lead=True)
    html = visit(scene.page.url, scene.lead)
    assert "geheim@voorbeeld.invalid" not in html
    assert escape(_("a colleague")) in html


def test_on_the_english_page_dutch_words_say_that_they_are_dutch(visit, scene):
    english = Locale.objects.get(language_code="en")
    page = scene.page.copy_for_translation(english)
    page.title, page.goal, page.live = "Rich texts", "In May everybody reads.", True
    page.save()
    html = visit(NetworkPage.objects.get(pk=page.pk).url, scene.lead)
    assert '<html lang="en">' in html
    assert '<span lang="nl">Wat komen gaat</span>' in html
    assert '<p class="goal">In May everybody reads.</p>' in html
    joined = scene.network.schools.first()
    assert f'<span lang="nl">{joined.priority.title}</span>' in html
