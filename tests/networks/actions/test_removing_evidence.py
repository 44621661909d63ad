"""Evidence is taken away for good, and the history says so (product.md, rule 11)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from content.errors import Refused
from content.models import CustomDocument
from networks.actions import (
    add_evidence,
    confirm_contribution,
    refuse_contribution,
    remove_evidence,
    stop_contribution,
)
from networks.models import Evidence
from networks.templatetags.contribution_tags import last_refusal
from networks.templatetags.strand_tags import stage_strand
from tests.factories import (
    CustomDocumentFactory,
    EvidenceFactory,
    PracticePageFactory,
)
from tests.networks.actions.cases import archived, claim
from tests.networks.actions.world import refused_with, snapshot

pytestmark = pytest.mark.django_db

WHY = "Er stonden namen op."


@pytest.fixture
def uploaded(world):
    return add_evidence(
        by=world.member,
        contribution=world.trial,
        kind="pupil_work",
        title="Foto van Noah",
        text="Noah vraagt door.",
        file=SimpleUploadedFile("noah.pdf", b"%PDF-1.4 Noah"),
    )


def removed(world, evidence, role="school_leader", reason=WHY):
    return remove_evidence(by=getattr(world, role), evidence=evidence, reason=reason)


def test_text_row_and_file_are_gone(world, uploaded, django_capture_on_commit_callbacks):
    storage, name = uploaded.document.file.storage, uploaded.document.file.name
    assert storage.exists(name)
    with django_capture_on_commit_callbacks(execute=True):
        removed(world, uploaded)
    assert not storage.exists(name)
    left = [row for label, rows in snapshot().items() for row in rows if "Noah" in str(row)]
    assert not left
    assert not CustomDocument.objects.filter(title="Foto van Noah").exists()


def test_a_file_that_something_else_shows_stays(world):
    document = CustomDocumentFactory(collection=world.network.collection)
    first, second = (EvidenceFactory(contribution=world.trial, document=document) for _ in "ab")
    removed(world, first)
    assert CustomDocument.objects.filter(pk=document.pk).exists()
    practice = PracticePageFactory(network=world.network, parent=world.page, document=document)
    removed(world, second)
    assert CustomDocument.objects.filter(pk=document.pk).exists()
    assert practice.document == document


def test_the_history_says_by_whom_when_and_why_and_nothing_of_what_it_was(world, uploaded):
    event = removed(world, uploaded)
    assert (event.kind, event.by, event.by_role) == (
        "removed",
        world.school_leader,
        "school_leader",
    )
    assert (event.happened_on, event.note) == (timezone.localdate(), WHY)
    assert (event.from_stage, event.to_stage) == (world.trial.stage, world.trial.stage)


def test_what_was_confirmed_stays_confirmed(world, uploaded):
    claim("member", "team_applied")(world)
    confirm_contribution(by=world.school_leader, contribution=world.trial)
    removed(world, uploaded)
    assert world.trial.is_confirmed


def test_a_refusal_is_still_the_last_word_and_a_lesson_is_still_the_lesson(world, uploaded):
    other = EvidenceFactory(contribution=world.trial)
    claim("member", "team_applied")(world)
    refused = refuse_contribution(
        by=world.school_leader, contribution=world.trial, reason="Groep 7 nog niet."
    )
    removed(world, uploaded)
    assert last_refusal(list(world.trial.events.order_by("pk"))) == refused
    stop_contribution(by=world.member, contribution=world.trial, learned="Te veel werk.")
    removed(world, other)
    trial = type(world.trial).objects.for_display(world.lead).get(pk=world.trial.pk)
    assert "Te veel werk." in str(stage_strand(trial)["note"])
    assert WHY not in str(stage_strand(trial)["note"])


def test_who_added_it_may_also_when_the_contribution_is_not_theirs(world):
    evidence = EvidenceFactory(contribution=world.trial, added_by=world.guest)
    removed(world, evidence, "guest")
    assert not Evidence.objects.filter(pk=evidence.pk).exists()


def test_who_only_sees_it_may_not(world, uploaded):
    with pytest.raises(Refused):
        removed(world, uploaded, "guest")


def test_it_can_go_after_the_network_was_archived(world, uploaded):
    archived(world)
    removed(world, uploaded, "coordinator")
    assert not world.trial.evidence.exists()


def test_a_reason_is_asked(world, uploaded):
    refused_with("reason", lambda: removed(world, uploaded, reason="  "))


def test_who_is_late_hears_that_it_is_gone(world, uploaded):
    late = Evidence.objects.get(pk=uploaded.pk)
    removed(world, uploaded)
    refused_with("__all__", lambda: removed(world, late))


@pytest.mark.parametrize(("days", "fits"), [(0, True), (-1, True), (1, False), (-365 * 27, False)])
def test_what_was_seen_was_seen_between_2000_and_today(world, days, fits):
    def show():
        return add_evidence(
            by=world.member,
            contribution=world.trial,
            kind="observation",
            title="Wat we zagen",
            text="Leerlingen vragen door.",
            measured_on=timezone.localdate() + timedelta(days=days),
        )

    if fits:
        assert show().measured_on
    else:
        refused_with("measured_on", show)
