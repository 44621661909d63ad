"""The thread backwards: what contributed to a priority (R-CHAIN-8)."""

from __future__ import annotations

import pytest
from django.utils.html import escape
from django.utils.translation import gettext as _

from networks.models import Stage
from tests.factories import (
    ActionItemFactory,
    ContributionEventFactory,
    ContributionFactory,
    CustomDocumentFactory,
    EvidenceFactory,
    MeetingPageFactory,
    PracticePageFactory,
    PriorityFactory,
    SchoolFactory,
    colleague_at,
    leader_of,
    network_with,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def scene():
    return network_with(1)


@pytest.fixture
def priority(scene):
    return scene.network.schools.get().priority


@pytest.fixture
def contribution(scene, priority):
    """Confirmed, with evidence, out of an action item of a closed meeting and a practice."""
    meeting = MeetingPageFactory(
        network=scene.network, parent=scene.page, closed=True, title="Eerste teksten"
    ).meeting
    item = ActionItemFactory(
        network=scene.network, meeting=meeting, text="Twee teksten proberen", done=True
    )
    practice = PracticePageFactory(
        network=scene.network, parent=scene.page, title="Gespreksblad rijke tekst"
    )
    contribution = ContributionFactory(
        network=scene.network,
        school=priority.school,
        priority=priority,
        action_item=item,
        practice=practice,
        stage=Stage.EFFECT_VISIBLE,
        confirmed=True,
    )
    ContributionEventFactory(
        contribution=contribution, kind="confirmed", by_role="colleague_elsewhere"
    )
    EvidenceFactory(
        contribution=contribution,
        title="Peiling leesmotivatie",
        before="2,4",
        after="2,9",
        also_played="Ook de nieuwe boekencollectie.",
        document=CustomDocumentFactory(collection=scene.network.collection),
    )
    return contribution


def test_a_strand_has_stage_evidence_and_who_confirmed_it(visit, priority, contribution):
    html = visit(priority.get_absolute_url(), colleague_at(priority.school))
    evidence = contribution.evidence.get()
    for text in (
        contribution.get_stage_display(),
        contribution.summary,
        *(evidence.title, "2,4", "2,9", evidence.also_played, evidence.document.url),
        _("a colleague of another school"),
    ):
        assert escape(text) in html


def test_it_leads_back_to_practice_meeting_and_goal(visit, scene, priority, contribution):
    html = visit(priority.get_absolute_url(), scene.lead)
    main = html[html.index(contribution.summary) :]
    order = [
        "Peiling leesmotivatie",
        "Gespreksblad rijke tekst",
        "Twee teksten proberen",
        "Eerste teksten",
        scene.page.goal,
    ]
    places = [main.index(text) for text in order]
    assert places == sorted(places)
    assert contribution.action_item.meeting.page.url in main
    assert scene.page.url in html


def test_a_teacher_sees_the_meeting_and_not_who_took_what_upon_them(visit, priority, contribution):
    html = visit(priority.get_absolute_url(), colleague_at(priority.school))
    assert "Eerste teksten" in html
    assert "Twee teksten proberen" not in html
    assert contribution.action_item.owner.last_name not in html


def test_it_says_contributed_and_never_caused(visit, priority, contribution):
    html = visit(priority.get_absolute_url(), colleague_at(priority.school)).lower()
    assert _("Contributed to this").lower() in html
    assert "veroorzaak" not in html


def test_a_teacher_does_not_see_what_nobody_confirmed_and_the_leader_does(visit, scene, priority):
    ContributionFactory(
        network=scene.network, school=priority.school, priority=priority, summary="Nog gemeld"
    )
    teacher, leader = colleague_at(priority.school), leader_of(priority.school)
    assert "Nog gemeld" not in visit(priority.get_absolute_url(), teacher)
    assert "Nog gemeld" in visit(priority.get_absolute_url(), leader)


def test_the_champion_is_named_to_the_people_of_the_network(visit, scene, priority):
    name = scene.champions[0].get_full_name()
    assert name in visit(priority.get_absolute_url(), scene.lead)
    assert name not in visit(priority.get_absolute_url(), leader_of(priority.school))


def test_a_provisional_priority_says_so(visit):
    priority = PriorityFactory(provisional=True)
    html = visit(priority.get_absolute_url(), colleague_at(priority.school))
    assert escape(_("Provisional")) in html


def test_without_contribution_it_says_that_the_school_takes_part(visit, scene, priority):
    html = visit(priority.get_absolute_url(), colleague_at(priority.school))
    assert escape(_("Nothing reported yet")) in html
    assert scene.page.url in html


def test_without_network_it_says_how_one_can_serve_it(visit):
    priority = PriorityFactory()
    html = visit(priority.get_absolute_url(), colleague_at(priority.school))
    assert escape(_("No network serves this priority yet")) in html
    assert 'href="/netwerken/"' in html


def test_the_school_and_its_board_are_named(visit):
    priority = PriorityFactory(school=SchoolFactory(name="De Klaproos"))
    html = visit(priority.get_absolute_url(), colleague_at(priority.school))
    assert priority.school.get_absolute_url() in html
    assert escape(priority.school.board.name) in html


def test_in_english_dutch_words_say_that_they_are_dutch(client, priority, contribution):
    client.force_login(colleague_at(priority.school))
    path = f"/en/schools/{priority.school.site_code}/priorities/{priority.slug}/"
    html = client.get(path).content.decode()
    assert f'<span lang="nl">{priority.title}</span>' in html
    assert f'<span lang="nl">{contribution.summary}</span>' in html
