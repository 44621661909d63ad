"""Planning a meeting, logging it, who was there, and closing it (R-CHAIN-2)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from content.errors import EditConflict
from networks.actions import (
    add_action_item,
    close_meeting,
    log_meeting,
    plan_meeting,
    record_attendance,
)
from networks.models import (
    ActionItem,
    Attendance,
    Meeting,
    MeetingPage,
    MeetingState,
    NetworkMember,
)
from tests.factories import ActionItemFactory
from tests.networks.actions.world import refused_with, snapshot

pytestmark = pytest.mark.django_db


def planned(world, **fields):
    fields = {
        "title": "Tweede bijeenkomst",
        "starts_at": timezone.now() + timedelta(days=30),
    } | fields
    return plan_meeting(by=world.lead, network=world.network, **fields)


# ---------------------------------------------------------------- planning


def test_a_planned_meeting_has_a_live_page_below_that_of_its_network(world):
    meeting = planned(world, title=" Tweede bijeenkomst ", place="Het Kompas")
    page = meeting.page
    assert (page.title, page.slug, page.place) == (
        "Tweede bijeenkomst",
        "tweede-bijeenkomst",
        "Het Kompas",
    )
    assert page.live
    assert page.get_parent().pk == world.page.pk
    assert (meeting.state, page.network, page.owner) == ("planned", world.network, world.lead)


def test_the_agenda_has_the_two_fixed_items_and_ninety_minutes(world):
    agenda = MeetingPage.objects.get(pk=planned(world).page.pk).agenda
    titles = [item.value["title"] for item in agenda]
    assert len(titles) == 6
    assert all(titles)
    assert sum(item.value["minutes"] for item in agenda) == 90


def test_meetings_may_have_the_same_title(world):
    assert [planned(world, is_another=True).page.slug for _ in range(2)] == [
        "tweede-bijeenkomst",
        "tweede-bijeenkomst-2",
    ]


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"title": " "}, "title"),
        ({"title": "x" * 256}, "title"),
        ({"ends_at": timezone.now()}, "ends_at"),
        ({"place": "x" * 161}, "place"),
        ({"online_url": "javascript:alert(1)"}, "online_url"),
    ],
    ids=["no title", "long title", "ends before it begins", "long place", "no link"],
)
def test_a_meeting_that_does_not_fit_is_not_planned(world, fields, wrong):
    before = snapshot()
    with pytest.raises(ValidationError) as problem:
        planned(world, **fields)
    assert set(problem.value.message_dict) == {wrong}
    assert snapshot() == before


@pytest.mark.parametrize("field", ["notes", "state", "meeting", "live"])
def test_only_the_plan_is_planned(world, field):
    with pytest.raises(TypeError):
        planned(world, **{field: "x"})


# ---------------------------------------------------------------- logging


def test_logging_publishes_what_happened(world):
    log_meeting(
        by=world.lead,
        meeting=world.meeting,
        notes="Vijf teksten bekeken.",
        decisions=["We lezen elke week.", "Eén keer kijkt een collega mee."],
        school_what="We vergeleken gesprekken.",
    )
    page = world.meeting_page
    assert page.notes == "Vijf teksten bekeken."
    assert [block.value for block in page.decisions] == [
        "We lezen elke week.",
        "Eén keer kijkt een collega mee.",
    ]
    assert page.school_version == ["We vergeleken gesprekken."]
    assert page.live_revision.user == world.lead
    assert world.meeting.state == MeetingState.RUNNING


def test_what_is_left_out_of_the_log_stays(world):
    log_meeting(by=world.lead, meeting=world.meeting, notes="Eerste.", decisions=["Door."])
    log_meeting(by=world.lead, meeting=world.meeting, school_why="Voor ons speerpunt.")
    page = world.meeting_page
    assert (page.notes, page.school_why, len(page.decisions)) == (
        "Eerste.",
        "Voor ons speerpunt.",
        1,
    )
    assert page.contribution_to_goal


def test_the_second_of_two_who_log_at_once_is_told(world):
    """Nobody's typed text disappears behind somebody else's."""
    log_meeting(by=world.lead, meeting=world.meeting, notes="Begonnen.")
    on_the_laptop, on_the_phone = world.meeting, world.meeting
    log_meeting(by=world.lead, meeting=on_the_laptop, notes="Lang verslag.")
    with pytest.raises(EditConflict):
        log_meeting(by=world.coordinator, meeting=on_the_phone, notes="Kort.")
    assert world.meeting_page.notes == "Lang verslag."


def test_a_draft_of_the_log_in_the_editor_is_not_lost(world):
    draft = world.meeting_page
    draft.notes = "Nog niet af."
    draft.save_revision(user=world.lead)
    log_meeting(by=world.lead, meeting=world.meeting, school_what="Voor scholen.")
    page = world.meeting_page
    assert (page.notes, page.school_what) == ("", "Voor scholen.")
    latest = page.get_latest_revision_as_object()
    assert (latest.notes, latest.school_what) == ("Nog niet af.", "Voor scholen.")


def test_logging_a_closed_meeting_does_not_open_it(world):
    close_meeting(by=world.lead, meeting=world.meeting)
    log_meeting(by=world.lead, meeting=world.meeting, notes="Nog een tikfout verbeterd.")
    assert world.meeting.is_closed


@pytest.mark.parametrize("field", ["title", "starts_at", "state", "closed_at"])
def test_only_the_log_is_logged(world, field):
    before = snapshot()
    with pytest.raises(TypeError):
        log_meeting(by=world.lead, meeting=world.meeting, **{field: "x"})
    assert snapshot() == before


# ---------------------------------------------------------------- who was there


def presence(world):
    return {row.member_id: row.present for row in Attendance.objects.filter(meeting=world.meeting)}


def test_who_is_not_named_was_not_there(world):
    record_attendance(by=world.lead, meeting=world.meeting, present=[world.membership])
    people = NetworkMember.objects.current().filter(network=world.network)
    assert set(presence(world)) == set(people.values_list("pk", flat=True))
    assert [pk for pk, present in presence(world).items() if present] == [world.membership.pk]


def test_recording_again_replaces(world):
    record_attendance(by=world.lead, meeting=world.meeting, present=[world.membership])
    record_attendance(by=world.lead, meeting=world.meeting, present=[world.leads_membership])
    assert [pk for pk, present in presence(world).items() if present] == [world.leads_membership.pk]
    assert len(presence(world)) == world.network.members.current().count()


def test_who_has_left_since_may_have_been_there(world):
    record_attendance(by=world.lead, meeting=world.meeting, present=[world.expired_membership])
    assert presence(world)[world.expired_membership.pk]


def test_nobody_of_another_network_was_there(world):
    record_attendance(by=world.lead, meeting=world.meeting, present=[world.membership])
    before = snapshot()
    stranger = NetworkMember.objects.get(network=world.neighbour, user=world.lead_of_neighbour)
    with pytest.raises(ValidationError) as problem:
        record_attendance(
            by=world.lead, meeting=world.meeting, present=[world.membership, stranger]
        )
    assert set(problem.value.message_dict) == {"present"}
    assert snapshot() == before


def test_nobody_there_at_all_is_an_answer_too(world):
    record_attendance(by=world.lead, meeting=world.meeting, present=[])
    assert not any(presence(world).values())


# ---------------------------------------------------------------- closing


def without_items(world):
    ActionItem.objects.filter(meeting=world.meeting).delete()


def test_a_meeting_closes_with_an_action_item(world):
    close_meeting(by=world.lead, meeting=world.meeting)
    meeting = world.meeting
    assert (meeting.state, meeting.closed_by) == (MeetingState.CLOSED, world.lead)
    assert meeting.closed_at


def test_a_meeting_closes_with_the_reason_why_there_is_none(world):
    without_items(world)
    close_meeting(by=world.lead, meeting=world.meeting, no_action_reason="We sloten alleen af.")
    assert world.meeting.no_action_reason == "We sloten alleen af."


@pytest.mark.parametrize("reason", ["", "   "])
def test_a_meeting_does_not_close_without_either(world, reason):
    without_items(world)
    before = snapshot()
    with pytest.raises(ValidationError):
        close_meeting(by=world.lead, meeting=world.meeting, no_action_reason=reason)
    assert snapshot() == before


@pytest.mark.parametrize("lacks", ["owner", "school", "due_on"])
def test_a_meeting_does_not_close_with_an_item_that_leads_nowhere(world, lacks):
    ActionItem.objects.filter(pk=world.item.pk).update(**{lacks: None})
    before = snapshot()
    with pytest.raises(ValidationError):
        close_meeting(by=world.lead, meeting=world.meeting, no_action_reason="Toch niet nodig.")
    assert snapshot() == before


def test_it_says_which_item_leads_nowhere(world):
    ActionItem.objects.filter(pk=world.item.pk).update(owner=None)
    with pytest.raises(ValidationError) as problem:
        close_meeting(by=world.lead, meeting=world.meeting)
    assert world.item.text in problem.value.messages[0]


def test_an_item_that_is_over_needs_nobody_any_more(world):
    ActionItem.objects.filter(pk=world.item.pk).update(
        owner=None, school=None, state="not_done", reason="Het was niet nodig."
    )
    close_meeting(by=world.lead, meeting=world.meeting)
    assert world.meeting.is_closed


def test_an_archived_item_does_not_count(world):
    ActionItem.objects.filter(pk=world.item.pk).update(archived_at=timezone.now())
    with pytest.raises(ValidationError):
        close_meeting(by=world.lead, meeting=world.meeting)


def test_a_meeting_does_not_close_without_a_word_about_the_goal(world):
    MeetingPage.objects.filter(pk=world.meeting_page.pk).update(contribution_to_goal="  ")
    with pytest.raises(ValidationError):
        close_meeting(by=world.lead, meeting=world.meeting)
    log_meeting(by=world.lead, meeting=world.meeting, no_contribution=True)
    close_meeting(by=world.lead, meeting=world.meeting)


def test_nobody_logs_a_contribution_and_none(world):
    words = "We weten meer."
    refused_with(
        "no_contribution",
        lambda: log_meeting(
            by=world.lead,
            meeting=world.meeting,
            contribution_to_goal=words,
            no_contribution=True,
        ),
    )


def test_everything_that_is_missing_is_said_at_once(world):
    ActionItemFactory(network=world.network, meeting=world.meeting, owner=None)
    MeetingPage.objects.filter(pk=world.meeting_page.pk).update(contribution_to_goal="")
    with pytest.raises(ValidationError) as problem:
        close_meeting(by=world.lead, meeting=world.meeting)
    assert len(problem.value.messages) == 2


def test_a_meeting_closes_once(world):
    close_meeting(by=world.lead, meeting=world.meeting)
    before = snapshot()
    with pytest.raises(ValidationError):
        close_meeting(by=world.lead, meeting=world.meeting)
    assert snapshot() == before


def test_a_closed_meeting_takes_no_item_that_leads_nowhere(world):
    """What a meeting must yield to be closed still holds afterwards (R-CHAIN-2)."""
    close_meeting(by=world.lead, meeting=world.meeting)
    before = snapshot()
    for lacks in ({"owner": world.member}, {"school": world.klaproos}):
        with pytest.raises(ValidationError):
            add_action_item(by=world.lead, meeting=world.meeting, text="Later bedacht", **lacks)
    assert snapshot() == before
    add_action_item(
        by=world.lead,
        meeting=world.meeting,
        text="Later bedacht",
        owner=world.member,
        school=world.klaproos,
    )


def test_colleagues_read_the_school_version_once_it_is_closed(world):
    seen = Meeting.objects.visible_to(world.teacher).filter(pk=world.meeting.pk)
    assert not seen.exists()
    close_meeting(by=world.lead, meeting=world.meeting)
    assert seen.exists()
