""" "Hoe ging het?": one screen, one tap for each, one optional sentence (rule 10)."""

from __future__ import annotations

import pytest
from django.urls import reverse
from django.utils.html import escape
from django.utils.translation import gettext as _

from networks.models import FollowUp, PracticePage, Stage, TryOut
from tests.factories import TryOutFactory
from tests.networks.actions.cases import practice_there
from tests.networks.views.conftest import client_of
from tests.networks.views.screens import answers_of, due

pytestmark = pytest.mark.django_db

URL = reverse("networks:questions")


@pytest.fixture
def asked(world):
    """The member is asked after the trial, and after what they try alone."""
    due(world)
    practice_there(world)
    page = PracticePage.objects.get(network=world.network)
    return world.moment, TryOutFactory(user=world.member, practice=page, due=True)


def tap(world, about, answer, **more):
    return client_of(world.member).post(URL, answers_of(about, answer) | more)


def sentence(about, words):
    return {f"{about.public_id}-explanation": words}


def test_who_is_not_signed_in_comes_back_to_the_questions(world):
    assert client_of().get(URL).url == f"{reverse('accounts:sign_in')}?next={URL}"


def test_all_open_questions_stand_on_one_screen_and_lead_to_more(world, asked):
    html = client_of(world.member).get(URL).content.decode()
    assert escape(world.trial.summary) in html
    assert escape(str(asked[1].practice)) in html
    assert reverse("networks:contribution", args=[world.trial.public_id]) in html


def test_one_tap_answers_one_question_and_the_rest_stays(world, asked):
    moment, own = asked
    assert tap(world, moment, "together", **sentence(moment, "De hele bouw")).url == URL
    assert FollowUp.objects.get(pk=moment.pk).note == "De hele bouw"
    assert world.trial.stage == Stage.TEAM_APPLIED
    assert TryOut.objects.get(pk=own.pk).answer == ""
    assert tap(world, own, "tried").url == reverse("home:start")
    assert TryOut.objects.get(pk=own.pk).answer == "tried"
    html = client_of(world.member).get(URL).content.decode()
    assert escape(_("No question is open")) in html


def test_what_was_typed_at_another_question_is_kept(world, asked):
    moment, own = asked
    answer = tap(world, moment, "tried", **sentence(own, "Vrijdag <b>"))
    assert answer.status_code == 200
    assert "Vrijdag &lt;b&gt;" in answer.content.decode()
    assert FollowUp.objects.get(pk=moment.pk).answer == "tried"


def test_what_was_tried_alone_and_is_done_together_goes_on_to_the_school(world, asked):
    own = asked[1]
    adopt = reverse("networks:adopt", args=[own.practice.public_id])
    assert tap(world, own, "together").url == adopt


@pytest.mark.parametrize(
    "posted",
    [
        {},
        {"answer": "tried"},
        {"00000000-0000-0000-0000-000000000000-answer": "tried"},
    ],
)
def test_what_answers_no_question_of_mine_changes_nothing(world, asked, posted):
    answer = client_of(world.member).post(URL, posted, follow=True)
    assert answer.status_code == 200
    assert not FollowUp.objects.exclude(answer="").exists()


def test_a_question_of_somebody_else_is_not_answered_here(world, asked):
    moment, own = asked
    for role in ("lead", "champion", "guest", "stranger"):
        client = client_of(getattr(world, role))
        client.post(URL, answers_of(moment, "stopped") | answers_of(own, "stopped"))
    assert FollowUp.objects.get(pk=moment.pk).answer == ""
    assert TryOut.objects.get(pk=own.pk).answer == ""


@pytest.mark.parametrize("answer", ["prima", "\x00", "x" * 5000])
def test_an_answer_that_does_not_exist_comes_back_with_the_sentence(world, asked, answer):
    moment, own = asked
    for about in (moment, own):
        came = tap(world, about, answer, **sentence(about, "Het ging goed"))
        assert came.status_code == 200
        assert "Het ging goed" in came.content.decode()
    assert not FollowUp.objects.exclude(answer="").exists()


def test_somebody_who_was_first_is_not_overwritten(world, asked):
    moment = asked[0]
    posted = answers_of(moment, "stopped")
    FollowUp.objects.get(pk=moment.pk).save()  # changed in another window
    answer = client_of(world.member).post(URL, posted)
    assert answer.status_code == 200
    assert answer.context["questions"][0].form.errors
    assert FollowUp.objects.get(pk=moment.pk).answer == ""


def test_a_second_tap_hears_that_it_was_answered(world, asked):
    moment = asked[0]
    tap(world, moment, "tried")
    client = client_of(world.member)
    answer = client.post(URL, answers_of(moment, "tried"), follow=True)
    assert escape(_("This question has been answered already.")) in answer.content.decode()


def test_what_one_tries_alone_can_be_told_of_at_any_time(world, asked):
    own = asked[1]
    TryOut.objects.update(ask_on=None)
    address = reverse("networks:answer_try_out", args=[own.public_id])
    answer = client_of(world.member).post(
        address, answers_of(own, "not_yet") | sentence(own, "Na de toets")
    )
    assert answer.url == reverse("home:start")
    assert TryOut.objects.get().note == "Na de toets"
