"""Action items on the screen: mine, of a network, and what there is to say about one."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.html import escape
from django.utils.translation import gettext as _

from networks.actions import cancel_meeting
from networks.views.action_item import CHOICES
from schools.models import Priority
from tests.factories import ActionItemFactory, MeetingFactory, MeetingPageFactory, network_with
from tests.networks.actions.world import snapshot
from tests.networks.views.conftest import client_of
from tests.networks.views.items import change, day, send, url_of
from tests.networks.views.screens import seen

pytestmark = pytest.mark.django_db


def agree(world, **fields):
    return ActionItemFactory(
        network=world.network, meeting=world.meeting, school=world.klaproos, **fields
    )


# ---------------------------------------------------------------- lists


def test_mine_come_from_all_my_networks_the_first_to_be_done_first(world, visit):
    for network, days, text in (
        (world.network, 20, "Later aan de beurt"),
        (network_with(1).network, 5, "Eerst aan de beurt"),
    ):
        if network != world.network:
            network.members.create(user=world.member)
        ActionItemFactory(network=network, owner=world.member, due_on=day(days), text=text)
    ActionItemFactory(network=world.network, owner=world.lead, text="Van een ander")
    html = visit(reverse("networks:my_action_items"), world.member)
    assert 0 < html.index("Eerst aan de beurt") < html.index("Later aan de beurt")
    assert "Van een ander" not in html


def test_what_is_finished_is_folded_away_and_gone_after_three_months(world, visit):
    agree(world, owner=world.member, done=True, text="Pas gedaan", completed_on=day(-3))
    agree(world, owner=world.member, done=True, text="Lang geleden", completed_on=day(-91))
    for url in (reverse("networks:my_action_items"), url_of("action_items", world.network)):
        html = visit(url, world.member)
        assert html.index("<details") < html.index("Pas gedaan")
        assert "Lang geleden" not in html


def test_who_left_the_network_reads_no_items_of_it_any_more(world, visit):
    agree(world, owner=world.former_lead, text="Nog van vroeger")
    assert "Nog van vroeger" not in visit(reverse("networks:my_action_items"), world.former_lead)


def test_without_items_the_lists_say_what_to_do_next(world, visit):
    html = visit(reverse("networks:my_action_items"), world.stranger)
    assert escape(_("Nothing is open")) in html


def test_people_of_the_network_read_who_does_what(world, visit):
    html = visit(url_of("action_items", world.network), world.guest)
    assert escape(world.member.get_full_name()) in html


# ---------------------------------------------------------------- one item


def test_one_item_says_what_by_whom_for_what_and_where_it_was_agreed(world, visit):
    change(world, priority=world.priority, carried_over=2)
    html = visit(url_of("action_item", world.item), world.member)
    for text in (
        world.item.text,
        world.member.get_full_name(),
        world.klaproos.get_absolute_url(),
        world.priority.get_absolute_url(),
        world.meeting_page.url,
    ):
        assert escape(text) in html


def test_each_sees_the_choices_that_are_theirs(world, visit):
    url = url_of("action_item", world.item)
    for role, names in (
        ("member", {"busy_with_item", "item_done", "item_not_done"}),
        (
            "lead",
            {"busy_with_item", "item_done", "item_not_done", "carry_over_item", "change_item"},
        ),
        ("champion", set()),
    ):
        html = visit(url, getattr(world, role))
        offered = {name for name in CHOICES if f'id="{name}"' in html}
        assert offered == names, role


def test_what_is_done_stays_done(world, visit):
    change(world, state="done", what_happened="Gedaan.", completed_on=day(-1))
    assert "<form" not in visit(url_of("action_item", world.item), world.lead).split("<main")[1]


def test_somebody_says_that_they_are_at_it(world):
    send(world, "member", "busy_with_item")
    assert world.item.state == "busy"


def test_not_done_asks_why_and_can_be_taken_up_again(world):
    response = send(world, "member", "item_not_done", reason="")
    assert world.item.state == "open"
    assert response.context["form"].errors["reason"]
    send(world, "member", "item_not_done", reason="Te veel invallers.")
    assert (world.item.state, world.item.reason) == ("not_done", "Te veel invallers.")
    send(world, "member", "busy_with_item")
    assert (world.item.state, world.item.reason) == ("busy", "")


def test_done_in_practice_leads_to_the_contribution(world):
    answers = {"what_happened": "In groep 5 gedaan.", "stage": "team_applied", "colleagues": "4"}
    response = send(world, "member", "item_done", **answers)
    assert response.redirect_chain[-1][0] == url_of("contribution", world.trial)
    assert (world.trial.stage, world.trial.colleagues) == ("team_applied", 4)
    assert "In groep 5 gedaan." in response.content.decode()


def test_done_with_nothing_in_practice_says_why(world):
    answers = {"nothing_in_practice": "Er was geen tijd.", "stage": "tried"}
    response = send(world, "member", "item_done", **answers)
    assert response.redirect_chain[-1][0] == url_of("action_item", world.item)
    assert (world.item.state, world.item.reason) == ("done", "Er was geen tijd.")


@pytest.mark.parametrize(
    "answers",
    [{}, {"what_happened": "Wel.", "nothing_in_practice": "Niet."}, {"what_happened": "  "}],
    ids=["nothing said", "both said", "only spaces"],
)
def test_done_wants_one_of_the_two_and_keeps_what_was_typed(world, answers):
    before = snapshot()
    response = send(world, "member", "item_done", stage="tried", **answers)
    assert response.context["form"].errors["what_happened"]
    for text in answers.values():
        assert text in response.content.decode()
    assert snapshot() == before


def test_an_item_without_a_school_asks_at_which_this_was(world):
    change(world, school=None)
    said = {"what_happened": "In groep 5 gedaan.", "stage": "tried"}
    response = send(world, "member", "item_done", **said)
    assert response.context["form"].errors["school"]
    send(world, "member", "item_done", school=str(world.kompas.public_id), **said)
    assert world.item.school == world.kompas
    assert world.item.contributions.get().school == world.kompas


def test_a_guest_who_does_not_speak_for_the_school_loses_nothing_that_was_typed(world):
    change(world, owner=world.guest)
    before = snapshot()
    response = send(world, "guest", "item_done", what_happened="Al getypt.", stage="tried")
    assert response.context["form"].non_field_errors()
    assert "Al getypt." in response.content.decode()
    assert snapshot() == before


def test_a_priority_that_was_put_away_since_is_no_dead_end(world):
    change(world, priority=world.other_priority)
    Priority.objects.filter(pk=world.other_priority.pk).update(status="refused")
    send(world, "member", "item_done", what_happened="In groep 5 gedaan.", stage="tried")
    assert world.item.state == "done"


def test_carrying_over_proposes_the_meeting_after_the_day_that_was_agreed(world, visit):
    cancel_meeting(by=world.lead, meeting=world.planned_meeting, reason="Verzet.")
    MeetingPageFactory(
        network=world.network,
        meeting=MeetingFactory(network=world.network),
        parent=world.page,
        starts_at=timezone.now() + timedelta(days=45),
        ends_at=None,
    )
    assert f'value="{day(45)}"' in visit(url_of("carry_over_item", world.item), world.lead)


def test_after_two_times_the_question_is_whether_it_is_still_useful(world):
    send(world, "lead", "carry_over_item", due_on=str(day(30)))
    send(world, "lead", "carry_over_item", due_on=str(day(40)))
    assert world.item.carried_over == 2
    response = send(world, "lead", "carry_over_item", due_on=str(day(50)))
    assert response.context["form"].errors["still_useful"]
    assert world.item.due_on == day(40)
    send(world, "lead", "carry_over_item", due_on=str(day(50)), still_useful="on")
    assert (world.item.due_on, world.item.carried_over) == (day(50), 1)


def test_whose_item_changed_meanwhile_looks_again_before_saving(world):
    stale = seen(world.item)
    send(world, "lead", "busy_with_item")
    client, url = client_of(world.member), url_of("item_not_done", world.item)
    response = client.post(url, stale | {"reason": "Te druk."})
    assert world.item.state == "busy"
    html = response.content.decode()
    assert "Te druk." in html
    again = {"seen": response.context["form"].data["seen"], "reason": "Te druk."}
    assert client.post(url, again).status_code == 302
    assert world.item.state == "not_done"


@pytest.mark.parametrize(
    ("name", "answers"),
    [
        ("busy_with_item", {"seen": ""}),
        ("busy_with_item", {"seen": "-1"}),
        ("busy_with_item", {"seen": "9" * 40}),
        ("item_done", {"what_happened": "Wel.", "stage": "stopped"}),
        ("item_done", {"what_happened": "Wel.", "stage": "x\x00"}),
        ("item_done", {"what_happened": "Wel.\x00", "stage": "tried"}),
        ("item_done", {"what_happened": "x" * 2001, "stage": "tried"}),
        ("item_done", {"what_happened": "Wel.", "stage": "tried", "colleagues": "-3"}),
        ("item_done", {"what_happened": "Wel.", "stage": "tried", "colleagues": "9" * 30}),
        ("item_not_done", {"reason": "\x00"}),
        ("item_not_done", {"reason": "x" * 2001}),
        ("change_item", {"text": ""}),
        ("change_item", {"text": "x" * 201}),
        ("change_item", {"text": "Proberen", "owner": "\x00"}),
        ("change_item", {"text": "Proberen", "owner": "zomaar iemand"}),
        ("change_item", {"text": "Proberen", "school": "1"}),
        ("carry_over_item", {"due_on": ""}),
        ("carry_over_item", {"due_on": "gisteren"}),
        ("carry_over_item", {"due_on": "2020-01-01"}),
        ("carry_over_item", {"due_on": "99999-01-01"}),
    ],
)
def test_what_does_not_fit_changes_nothing(world, name, answers):
    before = snapshot()
    assert send(world, "lead", name, **answers).status_code == 200
    assert snapshot() == before


def test_a_school_of_another_network_does_not_fit(world):
    change(world, school=None)
    for school in ("x", "\x00", str(world.wilgentak.public_id), str(world.network.public_id)):
        answers = {"what_happened": "Wel.", "stage": "tried", "school": school}
        assert send(world, "member", "item_done", **answers).context["form"].errors["school"]
    assert world.item.state == "open"


def test_the_report_of_a_meeting_leads_to_the_items_and_what_came_of_them(world, visit):
    send(world, "member", "item_done", what_happened="In groep 5 gedaan.", stage="tried")
    html = visit(world.meeting_page.url, world.guest)
    assert url_of("action_item", world.item) in html
    assert url_of("contribution", world.trial) in html


def test_the_start_page_leads_to_the_item(world, visit):
    change(world, due_on=day(3))
    html = visit(reverse("home:start"), world.member)
    assert url_of("action_item", world.item) in html
    assert reverse("networks:my_action_items") in html
