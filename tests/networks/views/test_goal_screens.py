"""Sharpening a goal on the screens: five questions, a sentence, two at once."""

from __future__ import annotations

import uuid

import pytest
from django.urls import reverse
from django.utils import timezone

from networks.actions.pages import latest_draft
from networks.views.goal import QUESTIONS
from tests.factories import (
    NetworkMemberFactory,
    SchoolFactory,
    board_staff_of,
    colleague_at,
    leader_of,
    network_with,
    superuser,
)
from tests.networks.views.conftest import client_of
from tests.networks.views.goal import typed, url_of
from tests.posting import opened

pytestmark = pytest.mark.django_db

SCREENS = {
    "home": [],
    "goal": [],
    "goal_question": [1],
    "goal_sentence": [],
    "publish_goal": [],
    "ask_leaders": [],
}
READ_ONLY = {"home", "goal"}
BUTTONS = {"publish_goal", "ask_leaders"}


@pytest.fixture
def scene():
    return network_with(2, members=1)


# ---------------------------------------------------------------- who may

PEOPLE = {
    "lead": (lambda s: s.lead, 200),
    "coordinator": (lambda s: board_staff_of(s.network.board), 200),
    "superuser": (lambda s: superuser(), 200),
    "member": (lambda s: s.members[0], 403),
    "champion": (lambda s: s.champions[0], 403),
    "guest": (lambda s: NetworkMemberFactory(network=s.network, guest=True).user, 403),
    "school leader": (lambda s: leader_of(s.schools[0]), 403),
    "colleague of the board": (lambda s: colleague_at(SchoolFactory(board=s.network.board)), 403),
    "board member": (lambda s: board_staff_of(s.network.board, "board_member"), 403),
    "lead of another network": (lambda s: network_with(1).lead, 404),
    "coordinator elsewhere": (lambda s: board_staff_of(SchoolFactory().board), 404),
}


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("who", PEOPLE)
def test_who_may_open_and_who_may_save(scene, who, screen):
    make, expected = PEOPLE[who]
    client = client_of(make(scene))
    url = url_of(scene, screen, *SCREENS[screen])
    if screen not in BUTTONS:
        assert client.get(url).status_code == expected
    if screen not in READ_ONLY:
        answer = client.post(url, {})
        assert answer.status_code == {200: 302}.get(expected, expected) or answer.context["form"]


@pytest.mark.parametrize("screen", SCREENS)
def test_who_is_not_signed_in_signs_in_first(client, scene, screen):
    url = url_of(scene, screen, *SCREENS[screen])
    assert client.get(url).url.startswith(reverse("accounts:sign_in"))


@pytest.mark.parametrize("screen", SCREENS)
def test_a_network_that_is_not_there_is_not_found(scene, screen):
    url = reverse(f"networks:{screen}", args=[uuid.uuid4(), *SCREENS[screen]])
    answer = (
        client_of(scene.lead).post(url) if screen in BUTTONS else client_of(scene.lead).get(url)
    )
    assert answer.status_code == 404


@pytest.mark.parametrize("number", [0, 6, 99])
def test_there_are_five_questions(scene, number):
    url = url_of(scene, "goal_question", number)
    assert client_of(scene.lead).get(url).status_code == 404
    assert client_of(scene.lead).post(url, {}).status_code == 404


def test_nobody_works_on_an_archived_network(scene):
    scene.network.archived_at = timezone.now()
    scene.network.save()
    assert client_of(scene.lead).get(url_of(scene, "goal")).status_code == 403


# ---------------------------------------------------------------- one question at a time


def test_each_question_leads_to_the_next_and_the_last_to_the_sentence(scene):
    client = client_of(scene.lead)
    for number in range(1, 6):
        answer = typed(client, url_of(scene, "goal_question", number))
        following = ("goal_question", number + 1) if number < 5 else ("goal_sentence",)
        assert answer.url == url_of(scene, *following)


def test_answers_are_a_draft_that_readers_do_not_see(scene, visit):
    client = client_of(scene.lead)
    typed(client, url_of(scene, "goal_question", 1), target_group="groep 5 van zes scholen")
    assert latest_draft(scene.page).target_group == "groep 5 van zes scholen"
    scene.page.refresh_from_db()
    assert scene.page.target_group != "groep 5 van zes scholen"
    assert "groep 5 van zes scholen" in visit(url_of(scene, "goal"), scene.lead)


def test_who_stops_here_comes_to_all_answers(scene):
    answer = typed(client_of(scene.lead), url_of(scene, "goal_question", 1), stay="1")
    assert answer.url == url_of(scene, "goal")


def test_saving_at_every_pause_leaves_one_revision(scene):
    client, url = client_of(scene.lead), url_of(scene, "goal_question", 1)
    for words in ("gr", "groep 5", "groep 5 en 6"):
        answer = typed(client, url, autosave=True, target_group=words)
        assert answer.json()["seen"]
    assert latest_draft(scene.page).target_group == "groep 5 en 6"
    assert scene.page.revisions.filter(user=scene.lead).count() == 1


@pytest.mark.parametrize(
    ("number", "field", "value"),
    [
        (1, "target_group", "x" * 201),
        (3, "baseline", "x" * 121),
        (4, "deadline", "morgen"),
        (4, "deadline", "2027-02-30"),
        (1, "target_group", "groep\x00"),
    ],
)
def test_what_does_not_fit_is_said_at_its_field_and_stays(scene, number, field, value):
    client, url = client_of(scene.lead), url_of(scene, "goal_question", number)
    answer = typed(client, url, **{field: value})
    assert answer.status_code == 200
    assert field in answer.context["form"].errors
    assert answer.context["form"][field].value() == value
    answer = typed(client, url, autosave=True, **{field: value})
    assert answer.status_code == 422


def test_the_screen_says_why_a_question_is_not_clear_yet_and_how_the_goal_stands(scene, visit):
    html = visit(url_of(scene, "goal_question", 1), scene.lead)
    assert "Nog niet duidelijk, omdat" in html
    assert "Zo staat jullie doel ervoor" in html


def test_a_vague_sentence_gets_hints_that_stop_nobody(scene, visit):
    url = url_of(scene, "goal_sentence")
    answer = typed(client_of(scene.lead), url, goal="Kennis delen over lezen.")
    assert answer.status_code == 302
    html = visit(url_of(scene, "goal"), scene.lead)
    assert "Dit beschrijft vooral wat jullie gaan doen als netwerk." in html


def test_every_question_asks_for_fields_of_the_goal():
    names = [name for form in QUESTIONS for name in form.base_fields if name != "seen"]
    assert len(names) == len(set(names)) == 10


# ---------------------------------------------------------------- the sentence


def test_the_sentence_is_made_of_the_answers_and_can_be_taken_over(scene):
    client = client_of(scene.lead)
    typed(client, url_of(scene, "goal_question", 1), target_group="groep 5 en 6 van zes scholen")
    url = url_of(scene, "goal_sentence")
    composed = client.get(url).context["composed"]
    assert "groep 5 en 6 van zes scholen" in composed
    answer = typed(client, url, take="1", goal="Iets anders")
    assert answer.url == url
    assert latest_draft(scene.page).goal == composed


def test_either_text_is_kept_while_the_other_is_open(scene):
    type(scene.page).objects.filter(pk=scene.page.pk).update(goal="", contribution_to_schools="")
    scene.page.refresh_from_db()
    client, url = client_of(scene.lead), url_of(scene, "goal_sentence")
    typed(client, url_of(scene, "goal_question", 1), target_group="groep 5 en 6")
    assert typed(client, url, take="1").status_code == 302
    assert "groep 5 en 6" in latest_draft(scene.page).goal
    assert typed(client, url, goal="", contribution_to_schools="Lessen.").status_code == 302
    draft = latest_draft(scene.page)
    assert (draft.goal, draft.contribution_to_schools) == ("", "Lessen.")


def test_the_sentence_stays_editable(scene):
    typed(client_of(scene.lead), url_of(scene, "goal_sentence"), goal="Zo zeggen wij het.")
    assert latest_draft(scene.page).goal == "Zo zeggen wij het."


# ---------------------------------------------------------------- two at once


def test_two_who_answer_different_questions_lose_nothing(scene):
    lead, other = client_of(scene.lead), client_of(superuser())
    url = url_of(scene, "goal_question", 3)
    first, second = opened(lead, url), opened(other, url)
    lead.post(url, first | {"baseline": "twee keer per week"})
    assert other.post(url, second | {"target": "elke dag"}).status_code == 302
    draft = latest_draft(scene.page)
    assert (draft.baseline, draft.target) == ("twee keer per week", "elke dag")


def test_of_two_who_answer_the_same_question_the_later_one_sees_both(scene):
    lead, other = client_of(scene.lead), client_of(superuser())
    url = url_of(scene, "goal_question", 1)
    first, second = opened(lead, url), opened(other, url)
    lead.post(url, first | {"target_group": "groep 5"})
    answer = other.post(url, second | {"target_group": "groep 6"})
    html = answer.content.decode()
    assert "Intussen schreef iemand anders" in html
    assert "groep 5" in html
    assert "groep 6" in html
    assert latest_draft(scene.page).target_group == "groep 5"
    again = {bound.html_name: bound.value() for bound in answer.context["form"]}
    again |= {
        bound.html_initial_name: answer.context["form"].data.get(bound.html_initial_name, "")
        for bound in answer.context["form"]
    }
    assert other.post(url, again).status_code == 302
    assert latest_draft(scene.page).target_group == "groep 6"


def test_the_autosave_hears_of_a_conflict(scene):
    lead, other = client_of(scene.lead), client_of(superuser())
    url = url_of(scene, "goal_question", 1)
    first, second = opened(lead, url), opened(other, url)
    lead.post(url, first | {"target_group": "groep 5"})
    answer = other.post(url, second | {"target_group": "groep 6"}, headers={"X-Autosave": "1"})
    assert (answer.status_code, answer.json()["conflict"]) == (409, True)
