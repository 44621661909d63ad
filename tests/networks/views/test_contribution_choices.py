"""What there is to say about a contribution: further, shown, linked, confirmed, looked back on."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone
from django.utils.html import escape
from django.utils.translation import gettext as _

from content.models import CustomDocument
from networks.actions import answer_follow_up, confirm_contribution, move_contribution
from networks.forms.contributions import EvidenceForm
from networks.models import Contribution
from tests.content.pictures import SECRET, jpeg
from tests.networks.actions.world import snapshot
from tests.networks.views.conftest import client_of
from tests.networks.views.screens import claimed, due, evidence, seen

pytestmark = pytest.mark.django_db

TOMORROW = timezone.localdate() + timedelta(days=1)


def url_of(name, about):
    return reverse(f"networks:{name}", args=[about.public_id])


def send(world, role, name, **answers):
    about = world.moment if name == "answer_follow_up" else world.trial
    client = client_of(getattr(world, role))
    return client.post(url_of(name, about), seen(about) | answers, follow=True)


def words_of(response):
    return response.content.decode()


# ---------------------------------------------------------------- further, back, stopped


def test_it_goes_further_without_a_reason_and_back_with_one(world):
    send(world, "member", "move_contribution", stage="effect_visible", colleagues="8")
    assert (world.trial.stage, world.trial.colleagues) == ("effect_visible", 8)
    response = send(world, "member", "move_contribution", stage="tried")
    assert response.context["form"].errors["stage"]
    assert world.trial.stage == "effect_visible"
    reason = "Twee collega's zijn weg."
    response = send(world, "member", "move_contribution", stage="tried", explanation=reason)
    assert world.trial.stage == "tried"
    assert escape(reason) in words_of(response)


def test_stopping_keeps_what_was_learned(world):
    response = send(world, "champion", "stop_contribution", learned="  ")
    assert response.context["form"].errors["learned"]
    response = send(world, "champion", "stop_contribution", learned="Te veel tegelijk.")
    assert world.trial.stage == "stopped"
    assert "Te veel tegelijk." in words_of(response)


def test_it_is_linked_to_a_priority_of_its_own_school(world):
    before = snapshot()
    for priority in ("", "1", str(world.priority_of_kompas.public_id), str(world.klaproos.pk)):
        response = send(world, "lead", "link_contribution", priority=priority)
        assert response.context["form"].errors["priority"]
    assert snapshot() == before
    send(world, "lead", "link_contribution", priority=str(world.other_priority.public_id))
    assert world.trial.priority == world.other_priority


# ---------------------------------------------------------------- shown


def test_a_text_a_link_or_a_measurement_shows_it(world):
    for answers in (
        {"text": "Ze vragen door."},
        {"text": "", "url": "https://voorbeeld.invalid/blad"},
        {"text": "", "after": "17 van de 22", "before": "9 van de 22", "also_played": "Nieuw boek"},
    ):
        send(world, "member", "add_evidence", **(evidence(world) | answers))
    shown = list(world.trial.evidence.order_by("pk"))
    assert [each.url for each in shown] == ["", "https://voorbeeld.invalid/blad", ""]
    assert (shown[2].before, shown[2].also_played) == ("9 van de 22", "Nieuw boek")


def test_an_uploaded_file_goes_to_the_files_of_the_network(world, settings):
    upload = SimpleUploadedFile("lesontwerp.pdf", b"%PDF-1.4 les", "application/pdf")
    response = send(world, "member", "add_evidence", **(evidence(world) | {"file": upload}))
    document = world.trial.evidence.get().document
    assert document.collection == world.network.collection
    assert (document.title, document.uploaded_by_user) == ("Wat we zagen", world.member)
    assert document.url in words_of(response)
    for role, status in (("executive", 200), ("guest", 200), ("teacher", 404)):
        assert client_of(getattr(world, role)).get(document.url).status_code == status


def test_before_uploading_one_reads_who_will_see_it(world, visit):
    html = visit(url_of("add_evidence", world.trial), world.member)
    hint = _("Without names or faces of pupils. Whoever sees this can open it.")
    assert escape(hint) in html


def test_a_photo_loses_where_it_was_taken(world):
    upload = SimpleUploadedFile("bord.jpg", jpeg(), "image/jpeg")
    send(world, "member", "add_evidence", **(evidence(world) | {"file": upload}))
    document = world.trial.evidence.get().document
    with document.file.open() as file:
        assert SECRET not in file.read()


@pytest.mark.parametrize(
    ("answers", "wrong"),
    [
        ({"text": ""}, "text"),
        ({"text": "Met een \x00"}, "text"),
        ({"text": "x" * 2001}, "text"),
        ({"title": ""}, "title"),
        ({"title": "x" * 161}, "title"),
        ({"kind": "gossip"}, "kind"),
        ({"url": "javascript:alert(1)"}, "url"),
        ({"url": "ftp://voorbeeld.invalid/x"}, "url"),
        ({"url": "https://voorbeeld.invalid/" + "x" * 200}, "url"),
        ({"after": "x" * 121}, "after"),
        ({"measured_on": "31-31-2026"}, "measured_on"),
        ({"measured_on": "1999-12-31"}, "measured_on"),
        ({"measured_on": str(TOMORROW)}, "measured_on"),
        ({"file": SimpleUploadedFile("leeg.pdf", b"")}, "file"),
        ({"file": SimpleUploadedFile("hernoemd.pdf", b"MZ\x90\x00")}, "file"),
        ({"file": SimpleUploadedFile("x.html", b"<script>alert(1)</script>")}, "file"),
        ({"file": SimpleUploadedFile("x.svg", b"<svg onload='x'/>")}, "file"),
        ({"file": SimpleUploadedFile("x.exe", b"MZ")}, "file"),
        ({"file": SimpleUploadedFile("kapot.jpg", jpeg()[:400])}, "file"),
    ],
    ids=lambda value: None if isinstance(value, dict) else value,
)
def test_what_does_not_fit_is_not_added_and_stays_in_the_form(world, answers, wrong):
    for upload in answers.values():
        if hasattr(upload, "seek"):
            upload.seek(0)
    before, files = snapshot(), CustomDocument.objects.count()
    response = send(world, "member", "add_evidence", **(evidence(world) | answers))
    assert response.status_code == 200
    assert set(response.context["form"].errors) == {wrong}
    if wrong != "title":
        assert 'value="Wat we zagen"' in words_of(response)
    assert snapshot() == before
    assert CustomDocument.objects.count() == files


def test_a_file_that_is_too_big_is_refused(world, monkeypatch):
    monkeypatch.setattr(EvidenceForm.base_fields["file"], "max_upload_size", 10)
    upload = SimpleUploadedFile("groot.pdf", b"%PDF-1.4 les")
    response = send(world, "member", "add_evidence", **(evidence(world) | {"file": upload}))
    assert response.context["form"].errors["file"]
    assert not world.trial.evidence.exists()


# ---------------------------------------------------------------- confirmed, or not yet


def test_somebody_else_confirms_and_may_say_what_they_saw(world):
    claimed(world)
    saw = "Ik was bij twee lessen."
    response = send(world, "school_leader", "confirm_contribution", explanation=saw)
    assert world.trial.confirmed_stage == "team_applied"
    assert saw in words_of(response)


def test_not_yet_asks_what_is_missing_and_who_reported_it_reads_that(world, visit):
    claimed(world)
    response = send(world, "school_leader", "refuse_contribution", reason=" ")
    assert response.context["form"].errors["reason"]
    send(world, "school_leader", "refuse_contribution", reason="Groep 7 doet nog niet mee.")
    assert world.trial.confirmed_stage == ""
    html = visit(url_of("contribution", world.trial), world.member)
    assert html.count("Groep 7 doet nog niet mee.") == 2, "on top, and in the history"
    move_contribution(
        by=world.member, contribution=world.trial, to="tried", explanation="Klopt, we wachten."
    )
    html = visit(url_of("contribution", world.trial), world.member)
    assert html.count("Groep 7 doet nog niet mee.") == 1


def test_a_yes_to_one_stage_is_no_yes_to_the_next(world):
    """While the leader reads, somebody reports the next stage."""
    claimed(world)
    stale = seen(world.trial, explanation="Gezien in groep 5.")
    move_contribution(by=world.member, contribution=world.trial, to="effect_visible")
    client = client_of(world.school_leader)
    response = client.post(url_of("confirm_contribution", world.trial), stale)
    assert world.trial.confirmed_stage == ""
    assert "Gezien in groep 5." in words_of(response)
    assert escape(_("Effect visible")) in words_of(response)
    again = {"seen": response.context["form"].data["seen"], "explanation": "Ook gezien."}
    client.post(url_of("confirm_contribution", world.trial), again)
    assert world.trial.confirmed_stage == "effect_visible"


@pytest.mark.parametrize("name", ["confirm_contribution", "refuse_contribution"])
def test_who_comes_second_hears_that_it_was_confirmed(world, name):
    claimed(world)
    confirm_contribution(by=world.champion, contribution=world.trial)
    before = snapshot()
    response = send(world, "school_leader", name, reason="Nog niet.")
    assert escape(_("This was confirmed already.")) in words_of(response)
    assert snapshot() == before


def test_who_reported_it_is_told_that_somebody_else_confirms(world):
    Contribution.objects.filter(pk=world.trial.pk).update(
        stage="team_applied", claimed_by=world.champion
    )
    response = send(world, "champion", "confirm_contribution")
    assert response.status_code == 403
    assert escape(_("You reported this yourself; somebody else confirms it.")) in words_of(response)
    assert world.trial.confirmed_stage == ""


# ---------------------------------------------------------------- looked back on


@pytest.mark.parametrize(
    ("answer", "words", "stage"),
    [
        ("not_yet", "", "tried"),
        ("tried", "In groep 6.", "tried"),
        ("together", "", "team_applied"),
        ("stopped", "", "tried"),
        ("stopped", "Het kostte te veel tijd.", "stopped"),
    ],
)
def test_one_tap_answers_the_question(world, answer, words, stage):
    due(world)
    response = send(world, "member", "answer_follow_up", answer=answer, explanation=words)
    assert response.redirect_chain[-1][0] == url_of("contribution", world.trial)
    assert (world.moment.answer, world.moment.note) == (answer, words)
    assert world.trial.stage == stage


@pytest.mark.parametrize("answer", ["", "maybe", "\x00", "x" * 300])
def test_no_other_answer_than_the_four(world, answer):
    due(world)
    before = snapshot()
    response = send(world, "member", "answer_follow_up", answer=answer, explanation="Al getypt.")
    assert response.context["form"].errors["answer"]
    assert "Al getypt." in words_of(response)
    assert snapshot() == before


def test_a_question_is_answered_once(world):
    due(world)
    answer_follow_up(by=world.champion, follow_up=world.moment, answer="not_yet")
    before = snapshot()
    response = send(world, "member", "answer_follow_up", answer="tried")
    assert escape(_("This question has been answered already.")) in words_of(response)
    assert snapshot() == before


def test_the_address_of_an_answered_question_still_leads_to_its_contribution(world, visit):
    answer_follow_up(by=world.champion, follow_up=world.moment, answer="not_yet")
    html = visit(url_of("answer_follow_up", world.moment), world.member)
    assert world.trial.summary in html
    assert 'id="answer_follow_up"' not in html
