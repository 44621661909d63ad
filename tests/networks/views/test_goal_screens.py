"""Sharpening a goal on the screens: five questions, a sentence, publishing, recognition."""

from __future__ import annotations

import uuid
from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from networks.actions.pages import latest_draft
from networks.models import LeaderRecognition
from networks.views.goal import QUESTIONS
from tests.factories import (
    GoalRevisionFactory,
    LeaderRecognitionFactory,
    NetworkMemberFactory,
    SchoolFactory,
    board_staff_of,
    colleague_at,
    leader_of,
    network_with,
    superuser,
)
from tests.networks.views.conftest import client_of

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


def url_of(scene: Any, name: str, *args: Any) -> str:
    return reverse(f"networks:{name}", args=[scene.network.public_id, *args])


def opened(client: Any, url: str) -> dict[str, str]:
    """What the browser would send back if nothing was typed."""
    form = client.get(url).context["form"]
    data = {}
    for bound in form:
        shown = bound.field.widget.format_value(bound.value())
        data[bound.html_name] = shown or ""
        data[bound.html_initial_name] = shown or ""
    return data


def typed(client: Any, url: str, *, autosave: bool = False, **answers: str) -> Any:
    headers = {"X-Autosave": "1"} if autosave else {}
    return client.post(url, opened(client, url) | answers, headers=headers)


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


# ---------------------------------------------------------------- what the portal makes of it


def parts_after(client: Any, url: str, **answers: str) -> dict[str, str]:
    return typed(client, url, autosave=True, **answers).json()["parts"]


def test_the_autosave_brings_the_verdict_on_what_was_just_saved(scene):
    client, url = client_of(scene.lead), url_of(scene, "goal_question", 4)
    deadline = timezone.localdate() + timedelta(days=200)
    parts = parts_after(client, url, deadline=str(deadline), check_on="")
    assert "Nog niet duidelijk, omdat er geen moment is" in parts["verdict"]
    parts = parts_after(client, url, deadline=str(deadline), check_on=str(deadline))
    assert "Nog niet duidelijk" not in parts["verdict"]
    assert "Dit is duidelijk." in parts["verdict"]
    assert parts["verdict"] in client.get(url).content.decode()


def test_the_autosave_brings_fresh_hints_on_the_wording(scene):
    client, url = client_of(scene.lead), url_of(scene, "goal_question", 2)
    vague = parts_after(client, url, practice_change="Kennis delen over lezen.")["verdict"]
    assert "Lees het nog eens" in vague
    clear = parts_after(client, url, practice_change="Leraren lezen elke dag voor.")["verdict"]
    assert "Lees het nog eens" not in clear


def test_the_autosave_of_the_sentence_brings_its_hints(scene):
    client, url = client_of(scene.lead), url_of(scene, "goal_sentence")
    assert "Lees het nog eens" in parts_after(client, url, goal="Kennis delen.")["hints"]


def test_every_part_that_the_autosave_brings_has_a_place_on_the_screen(scene):
    client = client_of(scene.lead)
    for url in (url_of(scene, "goal_question", 1), url_of(scene, "goal_sentence")):
        html = client.get(url).content.decode()
        for part in parts_after(client, url):
            assert f'id="{part}"' in html


def test_the_next_screen_says_how_the_answer_before_it_stands(scene):
    client = client_of(scene.lead)
    url = url_of(scene, "goal_question", 1)
    html = client.post(
        url, opened(client, url) | {"target_group": "groep 5"}, follow=True
    ).content.decode()
    assert f'<a class="tap" href="{url}">Voor wie</a>: duidelijk.' in html
    html = client.post(
        url, opened(client, url) | {"target_group": ""}, follow=True
    ).content.decode()
    assert (
        f'<a class="tap" href="{url}">Voor wie</a>: nog niet duidelijk, omdat er nog niets' in html
    )
    last = url_of(scene, "goal_question", 5)
    html = client.post(last, opened(client, last), follow=True).content.decode()
    assert f'<a class="tap" href="{last}">Waaraan je ziet dat het gelukt is</a>: ' in html


@pytest.mark.parametrize("screen", [("goal_question", 2), ("goal",)])
def test_a_lead_is_told_to_publish_and_others_that_the_lead_has_not_confirmed(scene, visit, screen):
    typed(
        client_of(scene.lead),
        url_of(scene, "goal_question", 2),
        practice_change="Leraren lezen elke dag voor.",
    )
    url = url_of(scene, *screen)
    to_lead, to_others = visit(url, scene.lead), visit(url, board_staff_of(scene.network.board))
    about_the_lead = "de netwerkleider het doel nog niet heeft bevestigd"
    assert about_the_lead in to_others
    assert about_the_lead not in to_lead
    assert "dat doe je door het te publiceren" in to_lead


def test_the_page_of_the_network_tells_its_lead_to_publish_too(visit):
    scene = network_with(2, concrete_goal=True)
    assert "dat doe je door het te publiceren" in visit(scene.page.url, scene.lead)
    html = visit(scene.page.url, scene.champions[0])
    assert "de netwerkleider het doel nog niet heeft bevestigd" in html


def test_a_question_stands_once_on_its_screen(scene, visit):
    for number, form in enumerate(QUESTIONS, start=1):
        html = visit(url_of(scene, "goal_question", number), scene.lead)
        shown = html[html.index("<main") :]
        label = next(iter(field for name, field in form.base_fields.items() if name != "seen"))
        shown = shown[: shown.index("<aside")]
        assert shown.count(f"{label.label}") == 1
    html = visit(url_of(scene, "goal"), scene.lead)
    for form in QUESTIONS:
        label = next(iter(field for name, field in form.base_fields.items() if name != "seen"))
        assert f"<dt>{label.label}</dt>" not in html


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


# ---------------------------------------------------------------- publishing and recognition


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


def test_every_question_asks_for_fields_of_the_goal():
    names = [name for form in QUESTIONS for name in form.base_fields if name != "seen"]
    assert len(names) == len(set(names)) == 10
