"""Priorities of a school: written down, proposed, adopted or not, changed, ended, put away."""

from __future__ import annotations

import pytest
from wagtail.models import ModelLogEntry

from content.errors import Refused
from networks.actions import archive_network, remove_school
from schools.actions import (
    add_priority,
    adopt_priority,
    archive_priority,
    change_priority,
    end_priority,
    propose_priority,
    refuse_priority,
    restore_priority,
)
from schools.models import Priority, PriorityStatus
from tests.factories import ThemeFactory
from tests.networks.actions.world import refused_with, snapshot

pytestmark = pytest.mark.django_db

YEARS = {"first_school_year": 2026, "last_school_year": 2027}


def added(world, role="school_leader", **fields):
    fields = {"title": "Hardop denken in elke les", "school": world.klaproos} | YEARS | fields
    return add_priority(by=getattr(world, role), **fields)


def proposed(world, role="lead", **fields):
    fields = {"title": "Hardop denken in elke les", "school": world.klaproos} | YEARS | fields
    return propose_priority(by=getattr(world, role), **fields)


# ---------------------------------------------------------------- written down


def test_a_priority_of_the_own_school_stands_at_once(world):
    themes = ThemeFactory.create_batch(2)
    priority = added(world, title="  Hardop denken in elke les ", themes=themes, why="Te weinig.")
    stored = Priority.objects.get(pk=priority.pk)
    assert (stored.title, stored.slug) == ("Hardop denken in elke les", "hardop-denken-in-elke-les")
    assert (stored.status, stored.proposed_by, stored.why) == ("active", None, "Te weinig.")
    assert set(stored.themes.all()) == set(themes)


def test_priorities_may_have_the_same_title(world):
    slugs = [added(world).slug for _ in range(3)]
    assert slugs == [
        "hardop-denken-in-elke-les",
        "hardop-denken-in-elke-les-2",
        "hardop-denken-in-elke-les-3",
    ]
    assert added(world, role="coordinator", school=world.kompas).slug == slugs[0]


def test_a_title_without_latin_letters_has_an_address_too(world):
    assert [added(world, title=title).slug for title in ("学び", "合い")] == [
        "speerpunt",
        "speerpunt-2",
    ]


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"title": ""}, "title"),
        ({"title": "   "}, "title"),
        ({"title": "x" * 81}, "title"),
        ({"indicator": "x" * 201}, "indicator"),
        ({"first_school_year": 2027, "last_school_year": 2026}, "__all__"),
        ({"first_school_year": None}, "first_school_year"),
        ({"first_school_year": -1}, "first_school_year"),
        ({"last_school_year": "ooit"}, "last_school_year"),
    ],
    ids=str,
)
@pytest.mark.parametrize("write", [added, proposed])
def test_a_priority_that_does_not_fit_is_not_written_down(world, write, fields, wrong):
    refused_with(wrong, lambda: write(world, **fields))


@pytest.mark.parametrize("field", ["status", "slug", "refusal", "archived_at", "proposed_by"])
def test_only_words_and_years_are_filled_in(world, field):
    before = snapshot()
    for act in (
        lambda: added(world, **{field: "active"}),
        lambda: proposed(world, **{field: "active"}),
        lambda: change_priority(
            by=world.school_leader, priority=world.priority, **{field: "active"}
        ),
        lambda: adopt_priority(
            by=world.school_leader, priority=world.proposal, **{field: "active"}
        ),
    ):
        with pytest.raises(TypeError):
            act()
    assert snapshot() == before


# ---------------------------------------------------------------- proposed


def test_a_proposal_waits_for_the_school_leader(world):
    proposal = proposed(world)
    assert (proposal.status, proposal.proposed_by) == ("provisional", world.lead)
    assert proposal.is_provisional
    entry = ModelLogEntry.objects.get(action="schools.add_priority", object_id=str(proposal.pk))
    assert entry.data["status"] == "provisional"


def test_a_lead_proposes_for_schools_of_the_network_only(world):
    for school in (world.wilgentak, world.school_abroad):
        with pytest.raises(Refused):
            proposed(world, school=school)


def test_a_lead_proposes_nothing_for_a_school_that_left(world):
    remove_school(by=world.lead, network_school=world.here)
    with pytest.raises(Refused):
        proposed(world)


def test_a_lead_proposes_nothing_from_an_archived_network(world):
    archive_network(by=world.coordinator, network=world.network)
    with pytest.raises(Refused):
        proposed(world)


@pytest.mark.parametrize("changes", [{}, {"title": "Anders gezegd", "why": "Zo is het nu."}])
def test_the_leader_adopts_it_as_it_is_or_changed(world, changes):
    priority = adopt_priority(by=world.school_leader, priority=world.proposal, **changes)
    assert priority.status == PriorityStatus.ACTIVE
    assert priority.proposed_by
    for name, value in changes.items():
        assert getattr(world.proposal, name) == value
    entry = ModelLogEntry.objects.get(action="schools.adopt_priority")
    assert entry.data["changed"] == sorted(changes)


def test_the_leader_refuses_it_and_says_why(world):
    refuse_priority(by=world.school_leader, priority=world.proposal, reason=" Eerst rekenen. ")
    assert (world.proposal.status, world.proposal.refusal) == ("refused", "Eerst rekenen.")


@pytest.mark.parametrize("reason", ["", "  "])
def test_a_refusal_without_a_reason_is_none(world, reason):
    refused_with(
        "refusal",
        lambda: refuse_priority(by=world.school_leader, priority=world.proposal, reason=reason),
    )


@pytest.mark.parametrize("first", ["adopt", "refuse"])
def test_a_proposal_is_answered_once(world, first):
    answers = {
        "adopt": lambda: adopt_priority(by=world.school_leader, priority=world.proposal),
        "refuse": lambda: refuse_priority(
            by=world.school_leader, priority=world.proposal, reason="Nee."
        ),
    }
    answers[first]()
    for answer in answers.values():
        refused_with("__all__", answer)


def test_what_stands_is_not_a_proposal(world):
    refused_with("__all__", lambda: adopt_priority(by=world.school_leader, priority=world.priority))


def test_an_adoption_that_does_not_fit_leaves_the_proposal(world):
    refused_with(
        "title",
        lambda: adopt_priority(by=world.school_leader, priority=world.proposal, title=" "),
    )


# ---------------------------------------------------------------- changed, ended, put away


@pytest.mark.parametrize(
    ("change", "name"), [(change_priority, "priority"), (adopt_priority, "proposal")]
)
def test_themes_are_chosen_anew_or_stay(world, change, name):
    first, second = ThemeFactory.create_batch(2)
    getattr(world, name).themes.set([first])
    if change is change_priority:
        change(by=world.school_leader, priority=getattr(world, name), why="Te weinig.")
        assert set(getattr(world, name).themes.all()) == {first}
    change(by=world.school_leader, priority=getattr(world, name), themes=[second])
    assert set(getattr(world, name).themes.all()) == {second}
    entry = ModelLogEntry.objects.order_by("pk").last()
    assert entry.data["changed"] == ["themes"]


def test_the_log_names_what_became_different(world):
    row = world.priority
    change_priority(by=world.school_leader, priority=row, title=row.title, why="Anders.", themes=[])
    entry = ModelLogEntry.objects.get(action="schools.change_priority")
    assert entry.data["changed"] == ["why"]


def test_changing_the_title_keeps_the_address(world):
    slug = world.priority.slug
    change_priority(by=world.school_leader, priority=world.priority, title="Lezen met plezier")
    assert (world.priority.title, world.priority.slug) == ("Lezen met plezier", slug)


@pytest.mark.parametrize(
    ("changes", "wrong"),
    [({"title": "  "}, "title"), ({"last_school_year": 1999}, "__all__")],
    ids=str,
)
def test_a_change_that_does_not_fit_is_not_made(world, changes, wrong):
    refused_with(
        wrong,
        lambda: change_priority(by=world.school_leader, priority=world.priority, **changes),
    )


@pytest.mark.parametrize(("achieved", "status"), [(True, "achieved"), (False, "stopped")])
def test_a_priority_ends_reached_or_stopped(world, achieved, status):
    end_priority(by=world.school_leader, priority=world.priority, achieved=achieved)
    assert world.priority.status == status
    assert world.trial.priority == world.priority


def test_a_mistake_about_the_end_can_be_put_right(world):
    end_priority(by=world.school_leader, priority=world.priority, achieved=True)
    end_priority(by=world.school_leader, priority=world.priority, achieved=False)
    assert world.priority.status == "stopped"


@pytest.mark.parametrize("status", ["provisional", "refused"])
def test_what_the_school_never_adopted_does_not_end(world, status):
    """It would be named in public as something that the school reached."""
    Priority.objects.filter(pk=world.proposal.pk).update(status=status)
    refused_with(
        "__all__",
        lambda: end_priority(by=world.school_leader, priority=world.proposal, achieved=True),
    )


def test_archive_and_back(world):
    archive_priority(by=world.school_leader, priority=world.priority)
    assert world.priority.archived_at
    assert world.trial.priority == world.priority
    restore_priority(by=world.school_leader, priority=world.priority)
    assert world.priority.archived_at is None
    assert world.priority.status == "active"


def test_a_coordinator_keeps_the_priorities_of_the_own_board_only(world):
    with pytest.raises(Refused) as refusal:
        added(world, role="coordinator_elsewhere")
    assert refusal.value.who_may
    with pytest.raises(Refused):
        change_priority(by=world.coordinator_elsewhere, priority=world.priority, title="Mijn")


def test_a_leader_whose_term_is_over_keeps_nothing(world):
    world.school_leader.school_functions.update(ended_on="2026-01-01")
    with pytest.raises(Refused):
        added(world)
