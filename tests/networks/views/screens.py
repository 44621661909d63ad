"""The screens of action items and contributions once: where, with what, and who gets what."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from django.urls import reverse
from django.utils import timezone

from networks.models import Contribution, FollowUp, PracticePage, TryOut
from tests.factories import EvidenceFactory
from tests.networks.actions.cases import (
    evidence_there,
    practice,
    practice_there,
    tried_by_member,
)
from tests.networks.actions.world import ROLES

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.networks.actions.world import World

EVERYBODY = set(ROLES)
INSIDE = {"member", "guest", "champion", "lead", "superuser"}
OPENED = {
    *INSIDE,
    *("colleague_of_board", "teacher", "school_leader", "leader_elsewhere", "executive"),
    "coordinator",
}
SEE_THE_TRIAL = {*INSIDE, "school_leader", "executive", "coordinator"}
OWNER_AND_LEAD = {"member", "lead", "superuser"}
MOVERS = {"member", "champion", "lead", "superuser"}
RECORDERS = {
    *("member", "champion", "lead", "teacher", "school_leader", "coordinator", "superuser"),
}


def nothing(world: World) -> None:
    """The world is ready as it is."""


@dataclass(frozen=True)
class Screen:
    """`may` open it, and `post` to it (None: it only shows); of the rest those in `told` hear who
    may (403) and for others there is nothing (404). `corrected` see the form again."""

    name: str
    about: Callable[[World], Any]
    may: set[str]
    told: set[str] = field(default_factory=set)
    post: Callable[[World], dict[str, Any]] | None = None
    corrected: set[str] = field(default_factory=set)
    given: Callable[[World], None] = nothing

    def url(self, world: World) -> str:
        about = self.about(world)
        return reverse(f"networks:{self.name}", args=[about.public_id] if about else [])

    def __str__(self) -> str:
        return self.name


def seen(about: Any, **answers: Any) -> dict[str, Any]:
    return {"seen": str(about.version)} | answers


def claimed(world: World) -> None:
    """The member says that the team of De Klaproos does it together."""
    Contribution.objects.filter(pk=world.trial.pk).update(stage="team_applied")


def due(world: World) -> None:
    yesterday = timezone.localdate() - timedelta(days=1)
    FollowUp.objects.filter(pk=world.moment.pk).update(due_on=yesterday)


def evidence(world: World) -> dict[str, Any]:
    return seen(world.trial, kind="observation", title="Wat we zagen", text="Ze vragen door.")


def proof(world: World) -> Any:
    return world.trial.evidence.first() or EvidenceFactory(contribution=world.trial)


def new_contribution(world: World) -> dict[str, Any]:
    school = str(world.klaproos.public_id)
    return {"school": school, "summary": "Ook in groep 6", "stage": "tried"}


def page(world: World) -> PracticePage:
    if not PracticePage.objects.filter(network=world.network).exists():
        practice_there(world)
    return practice(world)


def try_out(world: World) -> TryOut:
    if not TryOut.objects.exists():
        tried_by_member(world)
    return TryOut.objects.get()


def answers_of(about: Any, answer: str) -> dict[str, Any]:
    """One tap on the screen with all questions."""
    prefix = str(about.public_id)
    return {f"{prefix}-seen": str(about.version), f"{prefix}-answer": answer}


def later(world: World) -> str:
    return str(timezone.localdate() + timedelta(days=60))


ITEM_SCREENS = [
    Screen("my_action_items", lambda w: None, EVERYBODY),
    Screen("action_items", lambda w: w.network, INSIDE, OPENED - INSIDE),
    Screen("action_item", lambda w: w.item, INSIDE),
    Screen(
        "busy_with_item",
        lambda w: w.item,
        OWNER_AND_LEAD,
        INSIDE - OWNER_AND_LEAD,
        lambda w: seen(w.item),
    ),
    Screen(
        "item_done",
        lambda w: w.item,
        OWNER_AND_LEAD,
        INSIDE - OWNER_AND_LEAD,
        lambda w: seen(w.item, what_happened="In groep 5 gedaan.", stage="tried"),
    ),
    Screen(
        "item_not_done",
        lambda w: w.item,
        OWNER_AND_LEAD,
        INSIDE - OWNER_AND_LEAD,
        lambda w: seen(w.item, reason="Te veel invallers."),
    ),
    Screen(
        "change_item",
        lambda w: w.item,
        {"lead", "superuser"},
        INSIDE - {"lead", "superuser"},
        lambda w: seen(
            w.item,
            text="Een ander gesprek proberen",
            owner=str(w.champions_membership.public_id),
            school=str(w.klaproos.public_id),
        ),
    ),
    Screen(
        "carry_over_item",
        lambda w: w.item,
        {"lead", "superuser"},
        INSIDE - {"lead", "superuser"},
        lambda w: seen(w.item, due_on=later(w)),
    ),
]
CONTRIBUTION_SCREENS = [
    Screen("contribution", lambda w: w.trial, SEE_THE_TRIAL),
    Screen(
        "record_contribution",
        lambda w: w.network,
        {*RECORDERS, "guest", "colleague_of_board", "leader_elsewhere"},
        {"executive"},
        new_contribution,
        corrected={"guest", "colleague_of_board", "leader_elsewhere"},  # only for their own school
    ),
    Screen(
        "move_contribution",
        lambda w: w.trial,
        MOVERS,
        SEE_THE_TRIAL - MOVERS,
        lambda w: seen(w.trial, stage="team_applied"),
    ),
    Screen(
        "stop_contribution",
        lambda w: w.trial,
        MOVERS,
        SEE_THE_TRIAL - MOVERS,
        lambda w: seen(w.trial, learned="Het paste niet bij groep 3."),
    ),
    Screen("add_evidence", lambda w: w.trial, MOVERS, SEE_THE_TRIAL - MOVERS, evidence),
    Screen(
        "remove_evidence",
        proof,
        {*MOVERS, "school_leader", "coordinator"},
        SEE_THE_TRIAL - {*MOVERS, "school_leader", "coordinator"},
        lambda w: {"reason": "Er stonden namen op."},
        given=evidence_there,
    ),
    Screen(
        "link_contribution",
        lambda w: w.trial,
        MOVERS,
        SEE_THE_TRIAL - MOVERS,
        lambda w: seen(w.trial, priority=str(w.other_priority.public_id)),
    ),
    Screen(
        "confirm_contribution",
        lambda w: w.trial,
        {"champion", "school_leader"},
        SEE_THE_TRIAL - {"champion", "school_leader"},
        lambda w: seen(w.trial),
        given=claimed,
    ),
    Screen(
        "refuse_contribution",
        lambda w: w.trial,
        {"champion", "school_leader"},
        SEE_THE_TRIAL - {"champion", "school_leader"},
        lambda w: seen(w.trial, reason="Groep 7 doet nog niet mee."),
        given=claimed,
    ),
    Screen(
        "answer_follow_up",
        lambda w: w.moment,
        MOVERS,
        INSIDE - MOVERS,
        lambda w: seen(w.moment, answer="together"),
        given=due,
    ),
]
ADOPTION_SCREENS = [
    Screen("questions", lambda w: None, EVERYBODY),
    Screen("try_outs", lambda w: None, EVERYBODY),
    Screen(
        "answer_try_out",
        try_out,
        {"member"},
        post=lambda w: answers_of(try_out(w), "tried"),
        given=tried_by_member,
    ),
    Screen(
        "adopt",
        page,
        {
            *("member", "guest", "champion", "teacher"),
            *("school_leader", "colleague_of_board", "leader_elsewhere"),
        },
        {"lead", "executive", "coordinator", "superuser"},
        lambda w: {"school": str(w.kompas.public_id)},
        corrected={  # only for their own school
            *("guest", "champion", "teacher"),
            *("school_leader", "colleague_of_board", "leader_elsewhere"),
        },
        given=practice_there,
    ),
]
SCREENS = [*ITEM_SCREENS, *CONTRIBUTION_SCREENS, *ADOPTION_SCREENS]
