"""Contributions: begun or joined, linked, moved along, stopped, shown with evidence."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from content.models import CustomDocument
from networks.actions import (
    add_evidence,
    complete_action_item,
    confirm_contribution,
    link_contribution,
    move_contribution,
    record_contribution,
    stop_contribution,
)
from networks.models import Contribution, Evidence, Stage
from networks.rules.contribution import STAGES
from schools.models import Priority, School
from tests.factories import (
    ActionItemFactory,
    ContributionFactory,
    CustomDocumentFactory,
    PracticePageFactory,
)
from tests.networks.actions.world import refused_with

pytestmark = pytest.mark.django_db


def recorded(world, role="champion_of_kompas", **fields):
    """At Het Kompas nothing runs yet, so this begins something."""
    fields = {"school": world.kompas, "summary": "Drie vragen vooraf"} | fields
    return record_contribution(by=getattr(world, role), network=world.network, **fields)


def joined(world, role="champion", **fields):
    """At De Klaproos the trial runs, so this joins it."""
    return recorded(world, role, **{"school": world.klaproos} | fields)


def put_in(world, stage, confirmed="", claimed_by="member"):
    Contribution.objects.filter(pk=world.trial.pk).update(
        stage=stage, confirmed_stage=confirmed, claimed_by=getattr(world, claimed_by)
    )


def move(world, to, role="champion", explanation="", **fields):
    return move_contribution(
        by=getattr(world, role), contribution=world.trial, to=to, explanation=explanation, **fields
    )


# ---------------------------------------------------------------- begun


def test_a_contribution_begins_with_one_event_and_one_follow_up(world):
    on = timezone.localdate() - timedelta(days=3)
    made = recorded(
        world,
        summary=" Drie vragen vooraf ",
        stage="brought_back",
        priority=world.priority_of_kompas,
        colleagues=4,
        explanation="In de bouw besproken.",
        on=on,
    )
    assert (made.summary, made.stage, made.confirmed_stage) == (
        "Drie vragen vooraf",
        "brought_back",
        "",
    )
    assert (made.claimed_by, made.started_on, made.colleagues) == (world.champion_of_kompas, on, 4)
    event = made.events.get()
    assert (event.kind, event.from_stage, event.to_stage) == ("reported", "", "brought_back")
    assert (event.by, event.by_role, event.happened_on) == (
        world.champion_of_kompas,
        "champion",
        on,
    )
    assert event.note == "In de bouw besproken."
    assert made.follow_ups.get().weeks == 6


@pytest.mark.parametrize(
    ("role", "acted_as"),
    [
        ("lead", "lead"),
        ("champion", "champion"),
        ("school_leader", "school_leader"),
        ("teacher", "member"),
        ("member", "colleague_elsewhere"),
    ],
)
def test_an_event_says_as_whom_somebody_acted(world, role, acted_as):
    joined(world, role)
    assert world.trial.events.get().by_role == acted_as


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        (lambda w: {"summary": "  "}, "summary"),
        (lambda w: {"summary": "x" * 201}, "summary"),
        (lambda w: {"stage": "perfect"}, "stage"),
        (lambda w: {"stage": "stopped"}, "stage"),
        (lambda w: {"colleagues": -1}, "colleagues"),
        (lambda w: {"priority": w.priority}, "priority"),
        (lambda w: {"adopted_from": ContributionFactory(school=w.kompas)}, "adopted_from"),
    ],
    ids=[
        "no words",
        "too many words",
        "a stage that there is not",
        "stopped before it began",
        "fewer colleagues than none",
        "a priority of another school",
        "taken over from itself",
    ],
)
def test_what_does_not_fit_does_not_begin(world, fields, wrong):
    made = fields(world)
    refused_with(wrong, lambda: recorded(world, **made))


def test_a_stage_that_does_not_fit_does_not_join_either(world):
    for stage in ("perfect", "stopped"):
        refused_with("stage", lambda stage=stage: joined(world, stage=stage))


# ---------------------------------------------------------------- joined


@pytest.mark.parametrize("stage", [s for s in STAGES if s != Stage.TRIED])
def test_a_new_try_out_joins_what_runs_and_only_goes_forward(world, stage):
    made = joined(world, stage=stage)
    forward = STAGES.index(stage) > STAGES.index(Stage.TRIED)
    assert made == world.trial
    assert Contribution.objects.filter(network=world.network, school=world.klaproos).count() == 1
    assert world.trial.stage == (stage if forward else "tried")
    assert world.trial.claimed_by == (world.champion if forward else world.member)
    event = world.trial.events.get()
    assert (event.from_stage, event.to_stage) == ("tried", world.trial.stage)
    assert world.trial.follow_ups.waiting().count() == 1


def test_a_new_try_out_confirms_nothing(world):
    put_in(world, "team_applied", "team_applied")
    joined(world, stage="effect_visible")
    assert (world.trial.stage, world.trial.confirmed_stage) == ("effect_visible", "team_applied")


def test_a_try_out_at_another_school_or_in_another_network_joins_nothing(world):
    at_kompas = recorded(world)
    next_door = record_contribution(
        by=world.superuser, network=world.neighbour, school=world.klaproos, summary="Vlot rekenen"
    )
    assert len({world.trial.pk, at_kompas.pk, next_door.pk}) == 3


@pytest.mark.parametrize("over", ["stopped", "archived"])
def test_what_is_over_is_not_joined(world, over):
    if over == "stopped":
        stop_contribution(by=world.champion, contribution=world.trial, learned="Te veel tijd.")
    else:
        Contribution.objects.filter(pk=world.trial.pk).update(archived_at=timezone.now())
    assert joined(world) != world.trial


def test_who_joins_loses_nothing_that_was_typed(world):
    joined(world, summary="Ook in groep 6", colleagues=5)
    assert world.trial.colleagues == 5
    assert world.trial.events.last().note == "Ook in groep 6"
    joined(world, summary="En in groep 7", explanation="Met een ander gespreksblad.")
    assert world.trial.events.last().note == "En in groep 7\nMet een ander gespreksblad."
    joined(world, summary=world.trial.summary, explanation="Weer gedaan.")
    assert world.trial.events.last().note == "Weer gedaan."


def test_joining_fills_what_was_still_open(world):
    Contribution.objects.filter(pk=world.trial.pk).update(priority=None)
    practice = PracticePageFactory(network=world.network, school=world.kompas)
    elsewhere = ContributionFactory(network=world.network, school=world.kompas)
    joined(
        world,
        priority=world.other_priority,
        practice=practice,
        action_item=world.item,
        adopted_from=elsewhere,
    )
    trial = world.trial
    assert (trial.priority, trial.practice.pk, trial.action_item, trial.adopted_from) == (
        world.other_priority,
        practice.pk,
        world.item,
        elsewhere,
    )


def test_every_action_item_leads_to_what_came_of_it(world):
    """Also the second one, whose try-out joined a contribution that was running (R-CHAIN-3)."""
    first, second = (
        ActionItemFactory(
            network=world.network, meeting=world.meeting, owner=world.member, school=world.klaproos
        )
        for _ in range(2)
    )
    for item in (first, second):
        complete_action_item(by=world.member, item=item, what_happened="In groep 5 gedaan.")
    assert first.outcomes == second.outcomes == [world.trial]
    assert list(world.trial.events.values_list("action_item", flat=True)) == [first.pk, second.pk]
    assert world.trial.action_item == first


def test_joining_replaces_nothing(world):
    Contribution.objects.filter(pk=world.trial.pk).update(action_item=world.item)
    joined(world, priority=world.other_priority, action_item=None)
    assert (world.trial.priority, world.trial.action_item) == (world.priority, world.item)


# ---------------------------------------------------------------- also at another school


def also_elsewhere(contribution):
    return Contribution.objects.with_also_elsewhere().get(pk=contribution.pk).also_elsewhere


def test_the_mark_follows_from_an_adoption_that_was_confirmed_elsewhere(world):
    put_in(world, "team_applied", "team_applied")
    adoption = recorded(world, adopted_from=world.trial, stage="team_applied", role="member")
    assert not also_elsewhere(world.trial)
    confirm_contribution(by=world.champion_of_kompas, contribution=adoption)
    assert also_elsewhere(world.trial)
    stop_contribution(
        by=world.champion_of_kompas,
        contribution=Contribution.objects.get(pk=adoption.pk),
        learned="Het paste niet.",
    )
    assert not also_elsewhere(world.trial)


def test_what_was_confirmed_before_it_was_taken_over_gives_no_mark(world):
    """Somebody confirmed what the school did itself, not that it took this over."""
    own = recorded(world, role="member", stage="team_applied")
    confirm_contribution(by=world.champion_of_kompas, contribution=own)
    recorded(world, role="member", adopted_from=world.trial, summary="Ook van De Klaproos")
    assert not also_elsewhere(world.trial)


def test_an_adoption_at_the_same_school_gives_no_mark(world):
    ContributionFactory(
        network=world.neighbour, school=world.klaproos, adopted_from=world.trial, confirmed=True
    )
    assert not also_elsewhere(world.trial)


# ---------------------------------------------------------------- moved


@pytest.mark.parametrize("before", STAGES)
@pytest.mark.parametrize("to", ["brought_back", "team_applied", "embedded"])
def test_any_jump_forward_and_back_with_a_reason(world, before, to):
    put_in(world, before)
    if to == before:
        refused_with("stage", lambda: move(world, to, explanation="Om het even."))
        return
    forward = STAGES.index(to) > STAGES.index(before)
    if not forward:
        refused_with("stage", lambda: move(world, to, explanation="  "))
    move(world, to, explanation="" if forward else "Twee groepen zijn gestopt.")
    assert world.trial.stage == to
    assert world.trial.claimed_by == (world.champion if forward else world.member)
    event = world.trial.events.get()
    assert (event.from_stage, event.to_stage, event.kind) == (before, to, "reported")


@pytest.mark.parametrize(
    ("confirmed", "to", "stays"),
    [
        ("effect_visible", "embedded", "effect_visible"),
        ("effect_visible", "team_applied", "team_applied"),
        ("effect_visible", "brought_back", "brought_back"),
        ("effect_visible", "stopped", "effect_visible"),
        ("team_applied", "embedded", "team_applied"),
        ("team_applied", "team_applied", "team_applied"),
        ("team_applied", "tried", "tried"),
        ("team_applied", "stopped", "team_applied"),
        ("tried", "team_applied", "tried"),
        ("", "embedded", ""),
        ("", "tried", ""),
        ("", "stopped", ""),
    ],
)
def test_what_was_confirmed_stays_so_up_to_where_it_stands(world, confirmed, to, stays):
    put_in(world, "effect_visible", confirmed)
    move(world, to, explanation="Zo staat het nu.")
    assert world.trial.confirmed_stage == stays


def test_forward_again_must_be_confirmed_again(world):
    put_in(world, "effect_visible", "effect_visible")
    move(world, "tried", explanation="Opnieuw begonnen.")
    move(world, "effect_visible")
    assert (world.trial.confirmed_stage, world.trial.is_confirmed) == ("tried", False)


@pytest.mark.parametrize("to", ["", "perfect"])
def test_there_is_no_other_stage(world, to):
    refused_with("stage", lambda: move(world, to, explanation="Zo staat het nu."))


def test_a_number_of_colleagues_is_no_less_than_none(world):
    refused_with("colleagues", lambda: move(world, "team_applied", colleagues=-1))


def test_the_number_of_colleagues_comes_along_and_stays(world):
    move(world, "team_applied", colleagues=6)
    move(world, "effect_visible")
    assert world.trial.colleagues == 6


# ---------------------------------------------------------------- stopped, and taken up again


@pytest.mark.parametrize("learned", ["", "  "])
def test_stopping_says_what_was_learned(world, learned):
    refused_with(
        "stage",
        lambda: stop_contribution(by=world.member, contribution=world.trial, learned=learned),
    )


def test_stopping_ends_the_questions(world):
    stop_contribution(by=world.member, contribution=world.trial, learned="Te veel tijd.")
    trial = world.trial
    assert trial.is_stopped
    assert not trial.follow_ups.waiting().exists()
    assert trial.events.get().note == "Te veel tijd."


def test_who_reported_it_keeps_hold_when_somebody_else_reports_the_next_step(world):
    trial = recorded(world, role="member")
    move_contribution(by=world.champion_of_kompas, contribution=trial, to="team_applied")
    assert trial.claimed_by == world.champion_of_kompas
    assert trial in Contribution.objects.visible_to(world.member)
    move_contribution(by=world.member, contribution=trial, to="effect_visible")
    assert trial.stage == "effect_visible"


def test_progress_that_waits_for_a_word_takes_nothing_from_what_was_confirmed(world):
    put_in(world, "team_applied", "team_applied")
    move_contribution(by=world.member, contribution=world.trial, to="effect_visible")
    counted = Contribution.objects.confirmed().get(pk=world.trial.pk)
    assert counted.confirmed_stage == "team_applied"


@pytest.mark.parametrize("gone", [{"status": "refused"}, {"archived_at": timezone.now()}])
def test_nothing_new_is_linked_to_a_priority_that_was_refused_or_put_away(world, gone):
    Priority.objects.filter(pk=world.other_priority.pk).update(**gone)
    refused_with("priority", lambda: joined(world, priority=world.other_priority))
    refused_with(
        "priority",
        lambda: link_contribution(
            by=world.member, contribution=world.trial, priority=world.other_priority
        ),
    )


def test_a_stopped_contribution_is_not_counted(world):
    put_in(world, "team_applied", "team_applied")
    stop_contribution(by=world.member, contribution=world.trial, learned="Te veel tijd.")
    assert not Contribution.objects.confirmed().filter(pk=world.trial.pk).exists()
    refused_with(
        "__all__",
        lambda: confirm_contribution(by=world.champion, contribution=world.trial),
    )


def test_taking_up_again_asks_why_and_plans_a_question(world):
    stop_contribution(by=world.member, contribution=world.trial, learned="Te veel tijd.")
    refused_with("stage", lambda: move(world, "tried"))
    move(world, "tried", explanation="Dit jaar is er tijd.")
    assert world.trial.stage == "tried"
    assert world.trial.follow_ups.waiting().count() == 1


@pytest.mark.parametrize("to", STAGES)
def test_who_takes_it_up_again_claims_it(world, to):
    """Otherwise stopping and starting would be a way to confirm one's own claim."""
    put_in(world, "stopped", claimed_by="member")
    move(world, to, explanation="Dit jaar is er tijd.")
    assert world.trial.claimed_by == world.champion


# ---------------------------------------------------------------- linked


def test_a_contribution_is_linked_to_a_priority_of_its_own_school(world):
    link_contribution(by=world.champion, contribution=world.trial, priority=world.other_priority)
    assert world.trial.priority == world.other_priority
    refused_with(
        "priority",
        lambda: link_contribution(
            by=world.champion, contribution=world.trial, priority=world.priority_of_kompas
        ),
    )


def test_a_priority_shows_what_contributed_to_it(world):
    """R-CHAIN-8: backwards from the priority to stage, school, day and evidence."""
    move(world, "team_applied", colleagues=4)
    confirm_contribution(by=world.school_leader, contribution=world.trial)
    shown(world)
    line = world.priority.contributions.visible_to(world.school_leader).get()
    assert (line.stage, line.is_confirmed, line.school) == ("team_applied", True, world.klaproos)
    assert line.evidence.count() == 1
    assert [event.kind for event in line.events.all()] == ["reported", "confirmed"]
    assert line.network == world.network


# ---------------------------------------------------------------- evidence


def shown(world, role="champion", **fields):
    fields = {"kind": "observation", "title": "Wat we zagen", "text": "Ze vragen door."} | fields
    return add_evidence(by=getattr(world, role), contribution=world.trial, **fields)


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"kind": "photo"}, "kind"),
        ({"title": ""}, "title"),
        ({"title": "   "}, "title"),
        ({"text": ""}, "text"),
        ({"text": "  "}, "text"),
        ({"url": "javascript:alert(1)"}, "url"),
        ({"measured_on": "ooit"}, "measured_on"),
    ],
    ids=str,
)
def test_evidence_that_shows_nothing_is_none(world, fields, wrong):
    refused_with(wrong, lambda: shown(world, **fields))


@pytest.mark.parametrize(
    "fields", [{"text": "Ze vragen door."}, {"url": "https://voorbeeld.invalid"}, {"after": "75%"}]
)
def test_a_text_a_link_or_a_measurement_is_evidence(world, fields):
    assert shown(world, **{"text": ""} | fields).contribution == world.trial
    assert Evidence.objects.get().added_by == world.champion


@pytest.mark.parametrize("field", ["contribution", "added_by", "public_id"])
def test_only_what_shows_something_is_filled_in(world, field):
    with pytest.raises(TypeError):
        shown(world, **{field: None})


def test_a_file_of_the_own_network_is_evidence(world):
    document = CustomDocumentFactory(collection=world.network.collection)
    assert shown(world, text="", document=document).document == document


def test_an_uploaded_file_becomes_a_document_of_the_network(world):
    upload = SimpleUploadedFile("blad.pdf", b"%PDF-1.4")
    document = shown(world, file=upload).document
    assert document.collection == world.network.collection
    assert document.uploaded_by_user == world.champion


def test_a_kind_of_file_that_is_not_handed_out_is_no_evidence(world):
    upload = SimpleUploadedFile("blad.html", b"<script>")
    refused_with("file", lambda: shown(world, file=upload))
    assert not CustomDocument.objects.filter(title="Wat we zagen").exists()


def test_a_file_that_somebody_brought_along_is_evidence(world):
    document = CustomDocumentFactory(
        collection=world.neighbour.collection, uploaded_by_user=world.champion
    )
    assert shown(world, document=document).document == document


def test_a_file_of_another_network_is_not_opened_by_attaching_it(world):
    """What evidence shows is read by whoever reads the evidence, so this would open it."""
    document = CustomDocumentFactory(collection=world.neighbour.collection)
    refused_with("document", lambda: shown(world, document=document))


# ---------------------------------------------------------------- where the school is


def test_a_member_commits_no_school_that_never_took_part(world):
    from content.errors import Refused

    with pytest.raises(Refused):
        recorded(world, role="lead", school=world.wilgentak)
    with pytest.raises(Refused):
        recorded(world, role="member", school=world.school_abroad)


def test_what_began_at_a_school_that_left_may_still_be_told(world):
    world.network.schools.filter(school=world.kompas).update(left_on=timezone.localdate())
    assert recorded(world, role="lead").school == world.kompas


def test_a_school_may_close_while_something_runs(world):
    School.objects.filter(pk=world.klaproos.pk).update(closed_on=timezone.localdate())
    move(world, "team_applied")
    assert world.trial.stage == "team_applied"
