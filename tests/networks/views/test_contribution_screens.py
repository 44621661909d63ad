"""A contribution on the screen: what it shows to whom, and recording a new one."""

from __future__ import annotations

import pytest
from django.urls import reverse
from django.utils.html import escape
from django.utils.translation import gettext as _

from networks import wording
from networks.actions import confirm_contribution, move_contribution
from networks.models import Contribution, FollowUp
from networks.rules.confirmation import ConfirmerReason, ConfirmerRole
from networks.rules.contribution import Stage
from schools.models import Priority, School
from tests.factories import ContributionFactory, EvidenceFactory, network_with
from tests.networks.actions.world import snapshot
from tests.networks.views.conftest import client_of
from tests.networks.views.screens import claimed, due, later, new_contribution

pytestmark = pytest.mark.django_db

CHOICES = (
    *("answer_follow_up", "confirm_contribution", "refuse_contribution", "move_contribution"),
    *("add_evidence", "link_contribution", "stop_contribution"),
)


def url_of(name, about):
    return reverse(f"networks:{name}", args=[about.public_id])


def offered(html):
    return [name for name in CHOICES if f'id="{name}"' in html]


def read(world, visit, role):
    return visit(url_of("contribution", world.trial), getattr(world, role))


def postponed(world):
    """Nobody is asked yet how it went."""
    FollowUp.objects.filter(pk=world.moment.pk).update(due_on=later(world))


def record(world, role, **answers):
    client = client_of(getattr(world, role))
    posted = new_contribution(world) | answers
    return client.post(url_of("record_contribution", world.network), posted, follow=True)


# ---------------------------------------------------------------- what it shows


def test_it_shows_what_for_what_and_from_where(world, visit):
    EvidenceFactory(contribution=world.trial, title="Wat we zagen in groep 5")
    html = read(world, visit, "member")
    for text in (
        world.trial.summary,
        world.klaproos.get_absolute_url(),
        world.priority.get_absolute_url(),
        world.page.url,
        world.page.goal,
        "Wat we zagen in groep 5",
        _("Tried out"),
    ):
        assert escape(text) in html


def test_inside_one_reads_names_and_outside_roles(world, visit):
    move_contribution(by=world.champion, contribution=world.trial, to=Stage.TEAM_APPLIED)
    name = escape(world.champion.get_full_name())
    assert name in read(world, visit, "guest")
    for role in ("school_leader", "executive", "coordinator"):
        html = read(world, visit, role)
        assert name not in html
        assert escape(_("the champion")) in html


def test_who_may_see_it_once_it_is_confirmed_is_told_no_names_either(world, visit):
    confirm_contribution(by=world.champion, contribution=world.trial)
    html = read(world, visit, "colleague_of_board")
    assert world.trial.summary in html
    assert escape(world.champion.get_full_name()) not in html
    assert offered(html) == []


def test_an_unanswered_question_is_for_the_people_of_the_network(world, visit):
    due(world)
    asked = escape(_("Did you manage to try something?"))
    assert asked in read(world, visit, "guest")
    for role in ("school_leader", "executive", "coordinator"):
        assert asked not in read(world, visit, role)


def test_a_question_for_later_says_when_and_asks_nothing_yet(world, visit):
    postponed(world)
    html = read(world, visit, "champion")
    assert escape(_("Did you manage to try something?")) in html
    assert "answer_follow_up" not in offered(html)


@pytest.mark.parametrize(
    ("role", "names"),
    [
        ("guest", []),
        ("executive", []),
        ("coordinator", []),
        ("school_leader", ["confirm_contribution", "refuse_contribution"]),
        ("lead", ["move_contribution", "add_evidence", "link_contribution", "stop_contribution"]),
        (
            "champion",
            [
                *("confirm_contribution", "refuse_contribution", "move_contribution"),
                *("add_evidence", "link_contribution", "stop_contribution"),
            ],
        ),
    ],
)
def test_each_sees_the_choices_that_are_theirs(world, visit, role, names):
    claimed(world)
    postponed(world)
    assert offered(read(world, visit, role)) == names


def test_what_was_confirmed_asks_nobody_any_more(world, visit):
    claimed(world)
    confirm_contribution(by=world.school_leader, contribution=world.trial)
    assert offered(read(world, visit, "school_leader")) == []


def test_what_stopped_can_be_taken_up_again_and_not_be_stopped_twice(world, visit):
    postponed(world)
    Contribution.objects.filter(pk=world.trial.pk).update(stage="stopped")
    names = offered(read(world, visit, "lead"))
    assert names == ["move_contribution", "add_evidence", "link_contribution"]


def test_a_school_without_other_priorities_is_not_asked_which(world, visit):
    Priority.objects.filter(school=world.klaproos).exclude(pk=world.priority.pk).update(
        status="refused"
    )
    assert "link_contribution" not in offered(read(world, visit, "lead"))


@pytest.mark.parametrize(
    ("team_size", "role", "reason"),
    [
        (20, ConfirmerRole.SCHOOL_LEADER, ConfirmerReason.NORMAL),
        (6, ConfirmerRole.COLLEAGUE_ELSEWHERE, ConfirmerReason.SMALL_TEAM),
    ],
)
def test_it_says_who_confirms_and_why_they(world, visit, team_size, role, reason):
    claimed(world)
    School.objects.filter(pk=world.klaproos.pk).update(team_size=team_size)
    html = read(world, visit, "school_leader").lower()
    assert escape(str(wording.CONFIRMERS[role])) in html
    assert escape(str(wording.CONFIRMER_REASONS[reason])) in html


def test_a_leaders_own_agreement_waits_for_the_coordinator(world, visit):
    Contribution.objects.filter(pk=world.trial.pk).update(
        stage="embedded", claimed_by=world.school_leader
    )
    html = read(world, visit, "school_leader")
    assert escape(str(wording.CONFIRMER_REASONS[ConfirmerReason.LEADERS_OWN])) in html
    assert "confirm_contribution" not in offered(html)
    assert "confirm_contribution" in offered(read(world, visit, "coordinator"))


@pytest.mark.parametrize("stage", [stage for stage in Stage if stage != Stage.STOPPED])
def test_each_stage_says_what_people_like_to_know(world, visit, stage):
    Contribution.objects.filter(pk=world.trial.pk).update(stage=stage.value)
    html = visit(url_of("add_evidence", world.trial), world.lead)
    form = html[html.index('id="add_evidence"') :]
    assert escape(str(wording.STAGE_QUESTIONS[stage])) in form
    assert ('name="review_on"' in form) == (stage == Stage.EMBEDDED)


def test_a_contribution_that_was_put_away_is_gone(world):
    trial = world.trial
    Contribution.objects.filter(pk=trial.pk).update(archived_at="2026-01-01T00:00Z")
    assert client_of(world.lead).get(url_of("contribution", trial)).status_code == 404


def test_a_draft_of_the_network_page_is_not_linked(world, visit):
    type(world.page).objects.filter(pk=world.page.pk).update(live=False)
    assert world.page.url not in read(world, visit, "member")


# ---------------------------------------------------------------- the ways to it


def test_pages_lead_to_it_for_who_may_see_it(world, visit):
    link = url_of("contribution", world.trial)
    pages = (
        world.page.url,
        world.priority.get_absolute_url(),
        world.klaproos.get_absolute_url(),
    )
    for url in pages:
        assert link in visit(url, world.member)
        assert link not in visit(url, world.teacher)


def test_the_start_page_leads_to_what_waits_for_a_word(world, visit):
    claimed(world)
    html = visit(reverse("home:start"), world.school_leader)
    assert url_of("confirm_contribution", world.trial) in html
    due(world)
    assert url_of("answer_follow_up", world.moment) in visit(reverse("home:start"), world.member)


def test_who_may_not_answer_any_more_is_not_asked(world, visit):
    due(world)
    world.network.members.filter(user=world.member).update(left_on="2026-01-01")
    type(world.network).objects.filter(pk=world.network.pk).update(visibility="closed")
    html = visit(reverse("home:start"), world.member)
    assert url_of("answer_follow_up", world.moment) not in html


def test_who_may_record_one_finds_where(world, visit):
    link = url_of("record_contribution", world.network)
    assert link in visit(world.page.url, world.member)
    assert link in visit(world.page.url, world.colleague_of_board)
    assert link not in visit(world.page.url, world.executive)


# ---------------------------------------------------------------- a new one


def test_a_new_contribution_begins(world):
    school = str(world.kompas.public_id)
    priority = str(world.priority_of_kompas.public_id)
    response = record(world, "member", school=school, priority=priority, colleagues="3")
    made = Contribution.objects.get(school=world.kompas)
    assert response.redirect_chain[-1][0] == url_of("contribution", made)
    assert (made.summary, made.stage, made.colleagues) == ("Ook in groep 6", "tried", 3)
    assert made.priority == world.priority_of_kompas
    assert escape(_("Recorded. After a few school weeks we ask how it goes.")) in (
        response.content.decode()
    )


def test_at_a_school_that_is_at_it_already_the_new_one_joins(world):
    response = record(world, "teacher")
    assert response.redirect_chain[-1][0] == url_of("contribution", world.trial)
    assert "Ook in groep 6" in response.content.decode()


def test_who_has_one_school_need_not_choose_it(world, visit):
    html = visit(url_of("record_contribution", world.network), world.colleague_of_board)
    assert f'<option value="{world.wilgentak.public_id}" selected' in html
    assert str(world.klaproos.public_id) not in html


def test_only_priorities_that_stand_and_that_one_may_see_are_offered(world, visit):
    html = visit(url_of("record_contribution", world.network), world.member)
    for priority, there in (
        (world.priority, True),
        (world.priority_of_kompas, True),
        (world.neighbour.schools.get().priority, False),
    ):
        assert (str(priority.public_id) in html) == there
    Priority.objects.filter(pk=world.priority.pk).update(status="refused")
    html = visit(url_of("record_contribution", world.network), world.member)
    assert str(world.priority.public_id) not in html


@pytest.mark.parametrize(
    "answers",
    [
        {"school": ""},
        {"school": "klaproos"},
        {"school": "\x00"},
        {"summary": ""},
        {"summary": "   "},
        {"summary": "x" * 201},
        {"summary": "Met een \x00"},
        {"stage": ""},
        {"stage": "stopped"},
        {"stage": "further"},
        {"explanation": "x" * 2001},
        {"priority": "1"},
        {"colleagues": "0"},
        {"colleagues": "1000"},
        {"colleagues": "veel"},
    ],
)
def test_what_does_not_fit_records_nothing_and_keeps_what_was_typed(world, answers):
    before = snapshot()
    response = record(world, "member", **({"explanation": "Al getypt."} | answers))
    assert response.status_code == 200
    assert set(response.context["form"].errors) == set(answers)
    if "explanation" not in answers:
        assert "Al getypt." in response.content.decode()
    assert snapshot() == before


def test_a_priority_or_school_from_elsewhere_does_not_fit(world):
    neighbours = world.neighbour.schools.get()
    before = snapshot()
    for name, value in (
        ("school", neighbours.school.public_id),
        ("school", world.wilgentak.public_id),
        ("priority", neighbours.priority.public_id),
        ("priority", world.priority_of_kompas.public_id),
    ):
        response = record(world, "member", **{name: str(value)})
        assert response.context["form"].errors[name]
    assert snapshot() == before


def test_a_stranger_to_a_closed_network_finds_nothing_of_what_it_reached(world):
    hidden = network_with(1, visibility="closed")
    contribution = ContributionFactory(network=hidden.network, confirmed=True)
    for name, about in (
        ("contribution", contribution),
        ("record_contribution", hidden.network),
        ("action_items", hidden.network),
    ):
        for role in ("lead", "coordinator", "teacher"):
            client = client_of(getattr(world, role))
            assert client.get(url_of(name, about)).status_code == 404
