"""Action items: agreed, started, done or not done, carried over (R-CHAIN-3)."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from django.utils import timezone

from content.errors import Refused
from networks.actions import (
    add_action_item,
    cancel_meeting,
    carry_over_action_item,
    complete_action_item,
    drop_action_item,
    remove_school,
    start_action_item,
)
from networks.models import ActionItem, Contribution, MeetingPage
from schools.models import School, SchoolHoliday
from tests.factories import MeetingFactory, MeetingPageFactory
from tests.networks.actions.world import refused_with, snapshot

pytestmark = pytest.mark.django_db


def agreed(world, **fields):
    return add_action_item(
        by=world.lead, meeting=world.meeting, **{"text": "Een tekst uitproberen"} | fields
    )


def meeting_on(world, day):
    at = timezone.make_aware(datetime.combine(day, time(15, 30)))
    MeetingPage.objects.filter(pk=world.meeting_page.pk).update(starts_at=at, ends_at=None)


# ---------------------------------------------------------------- agreed


def test_an_item_has_an_owner_a_school_and_its_priority(world):
    item = agreed(world, text="  Een tekst uitproberen ", owner=world.member, school=world.klaproos)
    assert item.text == "Een tekst uitproberen"
    assert (item.owner, item.school, item.priority) == (
        world.member,
        world.klaproos,
        world.priority,
    )
    assert (item.state, item.carried_over, item.network) == ("open", 0, world.network)


def test_an_item_is_due_at_the_next_meeting(world):
    cancel_meeting(by=world.lead, meeting=world.planned_meeting, reason="Verzet.")
    following = timezone.now() + timedelta(days=45)
    for days in (0, 30):
        MeetingPageFactory(
            network=world.network,
            meeting=MeetingFactory(network=world.network),
            parent=world.page,
            starts_at=following + timedelta(days=days),
            ends_at=None,
        )
    assert agreed(world).due_on == timezone.localdate(following)


def test_without_a_next_meeting_an_item_is_due_after_six_school_weeks(world):
    cancel_meeting(by=world.lead, meeting=world.planned_meeting, reason="Verzet.")
    SchoolHoliday.objects.all().delete()
    meeting_on(world, date(2026, 9, 8))
    assert agreed(world).due_on == date(2026, 10, 20)


def test_six_school_weeks_skip_the_holidays_of_the_items_school(world):
    cancel_meeting(by=world.lead, meeting=world.planned_meeting, reason="Verzet.")
    SchoolHoliday.objects.all().delete()
    SchoolHoliday.objects.create(
        region="north", name_nl="Herfst", first_day=date(2026, 10, 10), last_day=date(2026, 10, 18)
    )
    SchoolHoliday.objects.create(
        region="south", name_nl="Herfst", first_day=date(2026, 10, 17), last_day=date(2026, 10, 25)
    )
    SchoolHoliday.objects.create(
        school=world.klaproos,
        name_nl="Eigen week",
        first_day=date(2026, 9, 28),
        last_day=date(2026, 10, 2),
    )
    meeting_on(world, date(2026, 9, 8))
    assert agreed(world, school=world.klaproos).due_on == date(2026, 11, 3)
    School.objects.filter(pk=world.kompas.pk).update(holiday_region="south")
    assert agreed(world, school=world.kompas).due_on == date(2026, 10, 27)


def test_another_day_may_be_agreed(world):
    assert agreed(world, due_on=date(2027, 1, 12)).due_on == date(2027, 1, 12)


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        (lambda w: {"text": "  "}, "text"),
        (lambda w: {"text": "x" * 201}, "text"),
        (lambda w: {"due_on": date(2020, 1, 1)}, "due_on"),
        (lambda w: {"owner": w.stranger}, "owner"),
        (lambda w: {"owner": w.expired_guest}, "owner"),
        (lambda w: {"school": w.wilgentak}, "school"),
        (lambda w: {"school": w.klaproos, "priority": w.priority_of_kompas}, "priority"),
        (lambda w: {"priority": w.priority}, "school"),
    ],
    ids=[
        "no words",
        "too many words",
        "a day before the meeting",
        "an owner from outside",
        "a guest whose time is over",
        "a school that takes no part",
        "a priority of another school",
        "a priority without a school",
    ],
)
def test_an_item_that_does_not_fit_is_not_agreed(world, fields, wrong):
    refused_with(wrong, lambda: agreed(world, **fields(world)))


# ---------------------------------------------------------------- started, not done


def test_starting_says_that_somebody_is_at_it(world):
    start_action_item(by=world.member, item=world.item)
    assert world.item.state == "busy"
    refused_with("state", lambda: start_action_item(by=world.member, item=world.item))


def test_not_done_says_why(world):
    drop_action_item(by=world.member, item=world.item, reason=" Te veel invallers. ")
    item = world.item
    assert (item.state, item.reason) == ("not_done", "Te veel invallers.")
    assert item.completed_on == timezone.localdate()


@pytest.mark.parametrize("reason", ["", "  "])
def test_not_done_without_a_reason_is_no_answer(world, reason):
    refused_with("state", lambda: drop_action_item(by=world.member, item=world.item, reason=reason))


def test_an_item_that_was_dropped_may_be_taken_up_again(world):
    drop_action_item(by=world.member, item=world.item, reason="Te veel invallers.")
    start_action_item(by=world.member, item=world.item)
    item = world.item
    assert (item.state, item.completed_on, item.reason) == ("busy", None, "")


def test_the_owner_who_left_the_network_no_longer_changes_it(world):
    world.membership.delete()
    with pytest.raises(Refused):
        start_action_item(by=world.member, item=world.item)


# ---------------------------------------------------------------- done


def no_contribution_yet(world):
    """The school has nothing that runs, so that a try-out begins something."""
    world.moment.delete()
    world.trial.delete()


def test_done_with_a_try_out_begins_a_contribution_to_the_items_priority(world):
    no_contribution_yet(world)
    ActionItem.objects.filter(pk=world.item.pk).update(priority=world.priority)
    made = complete_action_item(
        by=world.member, item=world.item, what_happened="In groep 5 gedaan.", colleagues=3
    )
    item = world.item
    assert (item.state, item.what_happened, item.reason) == ("done", "In groep 5 gedaan.", "")
    assert (made.action_item, made.school, made.priority) == (item, world.klaproos, world.priority)
    assert (made.stage, made.claimed_by, made.colleagues) == ("tried", world.member, 3)
    assert (made.summary, made.events.get().note) == (item.text, "In groep 5 gedaan.")
    assert made.follow_ups.waiting().count() == 1


def test_done_with_a_try_out_joins_what_runs(world):
    made = complete_action_item(by=world.member, item=world.item, what_happened="Ook in groep 6.")
    assert made == world.trial
    assert Contribution.objects.filter(network=world.network).count() == 1


def test_the_item_stays_tied_to_what_it_joined(world):
    complete_action_item(by=world.member, item=world.item, what_happened="Ook in groep 6.")
    assert world.item.contributions.get() == world.trial


def test_done_without_anything_in_practice_says_why(world):
    made = complete_action_item(
        by=world.member, item=world.item, nothing_in_practice="Er was geen tijd."
    )
    assert made is None
    assert (world.item.state, world.item.reason) == ("done", "Er was geen tijd.")
    assert world.trial.events.count() == 0


@pytest.mark.parametrize(
    "answers",
    [
        {},
        {"what_happened": "  "},
        {"what_happened": "Gedaan.", "nothing_in_practice": "Niets."},
    ],
    ids=["unanswered", "blank", "both"],
)
def test_done_asks_one_question(world, answers):
    refused_with(
        "what_happened",
        lambda: complete_action_item(by=world.member, item=world.item, **answers),
    )


def test_a_try_out_has_a_school(world):
    ActionItem.objects.filter(pk=world.item.pk).update(school=None)
    refused_with(
        "school",
        lambda: complete_action_item(by=world.lead, item=world.item, what_happened="Gedaan."),
    )


@pytest.mark.parametrize(
    ("extra", "wrong"), [({"stage": "perfect"}, "stage"), ({"colleagues": -1}, "colleagues")]
)
def test_a_contribution_that_does_not_fit_leaves_the_item_open(world, extra, wrong):
    no_contribution_yet(world)
    refused_with(
        wrong,
        lambda: complete_action_item(
            by=world.member, item=world.item, what_happened="Gedaan.", **extra
        ),
    )


def test_done_stays_done(world):
    complete_action_item(by=world.member, item=world.item, what_happened="Gedaan.")
    for act in (
        lambda: start_action_item(by=world.member, item=world.item),
        lambda: drop_action_item(by=world.member, item=world.item, reason="Toch niet."),
        lambda: complete_action_item(by=world.member, item=world.item, what_happened="Weer."),
    ):
        refused_with("state", act)


def test_a_guest_takes_an_item_but_commits_no_school_of_another(world):
    ActionItem.objects.filter(pk=world.item.pk).update(owner=world.guest)
    before = snapshot()
    with pytest.raises(Refused):
        complete_action_item(by=world.guest, item=world.item, what_happened="Gedaan.")
    assert snapshot() == before
    complete_action_item(by=world.guest, item=world.item, nothing_in_practice="Overgedragen.")
    assert world.item.state == "done"


def test_an_item_of_a_school_that_left_can_still_be_finished(world):
    remove_school(by=world.lead, network_school=world.here)
    complete_action_item(by=world.member, item=world.item, what_happened="Gedaan.")
    assert world.item.state == "done"


# ---------------------------------------------------------------- carried over


def carry(world, days=60, **fields):
    return carry_over_action_item(
        by=world.lead,
        item=world.item,
        due_on=timezone.localdate() + timedelta(days=days),
        **fields,
    )


def test_an_item_goes_along_twice_and_then_is_it_still_useful(world):
    carry(world, 30)
    carry(world, 60)
    assert world.item.carried_over == 2
    refused_with("still_useful", lambda: carry(world, 90))
    carry(world, 90, still_useful=True)
    item = world.item
    assert (item.carried_over, item.due_on) == (1, timezone.localdate() + timedelta(days=90))


def test_an_item_is_carried_over_to_another_day_that_is_to_come_and_near(world):
    for days in (14, -1, 3 * 365):  # it is due in 14 days
        refused_with("due_on", lambda days=days: carry(world, days))


def test_an_earlier_day_mends_a_date_and_does_not_count(world):
    carry(world, 700)
    carry(world, 20)
    assert world.item.due_on == timezone.localdate() + timedelta(days=20)
    assert world.item.carried_over == 1


def test_an_item_without_a_day_is_carried_over_to_one(world):
    ActionItem.objects.filter(pk=world.item.pk).update(due_on=None)
    carry(world, 5)
    assert world.item.due_on == timezone.localdate() + timedelta(days=5)


def test_a_busy_item_stays_busy_when_it_is_carried_over(world):
    start_action_item(by=world.member, item=world.item)
    carry(world)
    assert world.item.state == "busy"


@pytest.mark.parametrize("state", ["done", "not_done"])
def test_what_is_finished_is_not_carried_over(world, state):
    ActionItem.objects.filter(pk=world.item.pk).update(state=state, reason="Klaar.")
    refused_with("__all__", lambda: carry(world))


def test_an_item_without_a_school_hears_where_it_was_when_it_is_done(world):
    item = agreed(world, owner=world.member)
    said = {"by": world.member, "item": item, "what_happened": "In groep 5 gedaan."}
    brought = complete_action_item(school=world.kompas, **said)
    assert item.school == brought.school == world.kompas


def test_the_school_that_was_agreed_stays(world):
    item = agreed(world, owner=world.member, school=world.klaproos)
    complete_action_item(
        by=world.member, item=item, what_happened="In groep 5 gedaan.", school=world.kompas
    )
    assert item.school == world.klaproos


@pytest.mark.parametrize("fields", [{"status": "refused"}, {"archived_at": timezone.now()}])
def test_a_priority_that_the_school_put_away_since_does_not_come_along(world, fields):
    item = agreed(world, owner=world.member, school=world.kompas)
    assert item.priority == world.priority_of_kompas
    type(item.priority).objects.filter(pk=item.priority.pk).update(**fields)
    item.refresh_from_db()
    brought = complete_action_item(by=world.member, item=item, what_happened="Gedaan.")
    assert brought.priority is None
