"""Publishing a goal, and whether school leaders recognise their school in it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from networks.models import LeaderRecognition
from tests.factories import (
    GoalRevisionFactory,
    LeaderRecognitionFactory,
    board_staff_of,
    colleague_at,
    leader_of,
    network_with,
)
from tests.networks.views.conftest import client_of
from tests.networks.views.goal import typed, url_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def scene():
    return network_with(2, members=1)


def test_publishing_makes_the_draft_the_goal_and_keeps_a_version(scene, visit):
    client = client_of(scene.lead)
    typed(client, url_of(scene, "goal_sentence"), goal="Elke groep leest elke dag een rijke tekst.")
    answer = client.post(url_of(scene, "publish_goal"), follow=True)
    assert "Het doel is gepubliceerd" in answer.content.decode()
    revision = scene.network.goal_revisions.first()
    assert revision.sentence == "Elke groep leest elke dag een rijke tekst."
    assert revision.lead_confirmed
    assert "Elke groep leest elke dag een rijke tekst." in visit(scene.page.url, scene.lead)


def test_what_is_lacking_is_said_where_the_button_was(scene):
    scene.network.schools.update(left_on=timezone.localdate() - timedelta(days=1))
    answer = client_of(scene.lead).post(url_of(scene, "publish_goal"), follow=True)
    assert "Voeg minstens één school toe." in answer.content.decode()


def test_school_leaders_are_asked_once_and_answer_in_one_click(scene):
    client = client_of(scene.lead)
    client.post(url_of(scene, "publish_goal"))
    client.post(url_of(scene, "ask_leaders"))
    client.post(url_of(scene, "ask_leaders"))
    asked = LeaderRecognition.objects.filter(network_school__network=scene.network)
    assert asked.count() == 2
    recognition = asked.get(network_school__school=scene.schools[0])
    leader = client_of(leader_of(scene.schools[0]))
    url = reverse("networks:recognition", args=[recognition.public_id])
    assert recognition.goal_revision.sentence in leader.get(url).content.decode()
    answer = leader.post(url, {"answer": "fits", "time_agreed": "on"}, follow=True)
    assert "Dank je wel. Het netwerk ziet je antwoord." in answer.content.decode()
    recognition.refresh_from_db()
    assert (recognition.answer, recognition.time_agreed) == ("fits", True)


def test_who_asked_the_school_leaders_reads_for_how_many_the_network_waits(visit):
    scene = network_with(2, concrete_goal=True)
    client = client_of(scene.lead)
    client.post(url_of(scene, "publish_goal"))
    ask = "Vraag schoolleiders of dit past."
    client.post(url_of(scene, "ask_leaders"))
    for url in (url_of(scene, "goal"), url_of(scene, "home"), scene.page.url):
        html = visit(url, scene.lead)
        assert ask not in html
        assert "2 antwoordden nog niet" in html
    LeaderRecognition.objects.update(answer="fits", answered_at=timezone.now())
    assert "antwoordden nog niet" not in visit(url_of(scene, "goal"), scene.lead)


def test_who_reads_that_school_leaders_doubt_is_led_to_their_answers_and_asks_again(visit):
    scene = network_with(2, concrete_goal=True)
    client = client_of(scene.lead)
    client.post(url_of(scene, "publish_goal"))
    client.post(url_of(scene, "ask_leaders"))
    LeaderRecognition.objects.update(
        answer="partly", note="Alleen de bovenbouw.", answered_at=timezone.now()
    )
    answers = f"{url_of(scene, 'goal')}#school-leaders"
    for url in (url_of(scene, "goal"), url_of(scene, "home"), scene.page.url):
        html = visit(url, scene.lead)
        assert "Wat missen de schoolleiders?" in html
        assert f'href="{answers}">Lees hun antwoorden' in html
    html = visit(url_of(scene, "goal"), scene.lead)
    assert "Alleen de bovenbouw." in html
    assert "Vraag het opnieuw aan wie twijfelde" in html
    client.post(url_of(scene, "ask_leaders"), {"again": "on"})
    html = visit(url_of(scene, "goal"), scene.lead)
    assert "2 antwoordden nog niet" in html
    assert "eerder: “<span" in html or "eerder: “Alleen de bovenbouw.”" in html
    assert f'action="{url_of(scene, "ask_leaders")}"' not in html


def test_a_school_leader_finds_the_own_answer_on_the_page_and_may_change_it(visit):
    scene = network_with(2, concrete_goal=True)
    recognition = LeaderRecognitionFactory(
        network_school=scene.network.schools.first(),
        goal_revision=GoalRevisionFactory(network=scene.network),
        answer="partly",
        answered_at=timezone.now(),
    )
    change = reverse("networks:recognition", args=[recognition.public_id])
    own, other = (leader_of(each.school) for each in scene.network.schools.all())
    assert change in visit(scene.page.url, own)
    assert change not in visit(scene.page.url, other)
    assert change not in visit(scene.page.url, scene.lead)
    GoalRevisionFactory(network=scene.network, sentence="Een heel ander doel")
    assert change not in visit(scene.page.url, own), "it was about other words"


def test_a_lead_confirms_a_goal_that_a_coordinator_published(visit):
    scene = network_with(2, concrete_goal=True)
    coordinator = board_staff_of(scene.network.board)
    client_of(coordinator).post(url_of(scene, "publish_goal"))
    button = f'action="{url_of(scene, "publish_goal")}"'
    assert button in visit(url_of(scene, "goal"), scene.lead)
    there = f'href="{url_of(scene, "goal")}#publish"'
    assert there in visit(url_of(scene, "home"), scene.lead)
    assert there not in visit(url_of(scene, "home"), coordinator), "only the lead can"
    client_of(scene.lead).post(url_of(scene, "publish_goal"))
    assert scene.network.goal_revisions.first().lead_confirmed
    assert button not in visit(url_of(scene, "goal"), scene.lead)


def test_where_nobody_agreed_on_the_time_the_screen_says_what_to_do(visit):
    scene = network_with(2, concrete_goal=True)
    client = client_of(scene.lead)
    client.post(url_of(scene, "publish_goal"))
    client.post(url_of(scene, "ask_leaders"))
    words = "Nog niemand is akkoord met de tijd."
    assert words not in visit(url_of(scene, "goal"), scene.lead), "they did not answer yet"
    LeaderRecognition.objects.update(answer="fits", answered_at=timezone.now())
    assert words in visit(url_of(scene, "goal"), scene.lead)
    LeaderRecognition.objects.update(time_agreed=True)
    assert words not in visit(url_of(scene, "goal"), scene.lead)


@pytest.mark.parametrize("answer", ["", "misschien", "\x00", "FITS"])
def test_another_answer_than_these_three_is_none(scene, answer):
    recognition = LeaderRecognitionFactory(
        network_school=scene.network.schools.first(),
        goal_revision=GoalRevisionFactory(network=scene.network),
        answer="",
        answered_at=None,
    )
    leader = leader_of(recognition.network_school.school)
    url = reverse("networks:recognition", args=[recognition.public_id])
    assert client_of(leader).post(url, {"answer": answer}).status_code == 200
    recognition.refresh_from_db()
    assert recognition.answer == ""


@pytest.mark.parametrize(
    ("who", "reads", "answers"),
    [
        ("leader", 200, 302),
        ("leader of the other school", 404, 404),
        ("lead", 200, 403),
        ("board member", 200, 403),
        ("teacher", 404, 404),
    ],
)
def test_only_the_leader_of_the_school_answers(scene, who, reads, answers):
    here, there = scene.network.schools.all()
    recognition = LeaderRecognitionFactory(
        network_school=here,
        goal_revision=GoalRevisionFactory(network=scene.network),
        answer="",
        answered_at=None,
    )
    user = {
        "leader": lambda: leader_of(here.school),
        "leader of the other school": lambda: leader_of(there.school),
        "lead": lambda: scene.lead,
        "board member": lambda: board_staff_of(here.school.board, "board_member"),
        "teacher": lambda: colleague_at(here.school),
    }[who]()
    url = reverse("networks:recognition", args=[recognition.public_id])
    assert client_of(user).get(url).status_code == reads
    assert client_of(user).post(url, {"answer": "fits"}).status_code == answers
