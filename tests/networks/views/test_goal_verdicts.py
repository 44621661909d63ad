"""What the portal makes of the answers about a goal, said while and after they are typed."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from networks.views.goal import QUESTIONS
from tests.factories import board_staff_of, network_with
from tests.networks.views.conftest import client_of
from tests.networks.views.goal import typed, url_of
from tests.posting import opened

pytestmark = pytest.mark.django_db


@pytest.fixture
def scene():
    return network_with(2, members=1)


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
