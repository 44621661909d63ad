"""How far something from a network has come at one school.

A stage describes where a practice stands; it is no grade, and no ladder that must be climbed
step by step (product.md, Contribution stages; instruments.md §4.1).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

LINK_WITHIN = timedelta(days=30)


class Stage(StrEnum):
    BROUGHT_BACK = "brought_back"
    TRIED = "tried"
    TEAM_APPLIED = "team_applied"
    EFFECT_VISIBLE = "effect_visible"
    EMBEDDED = "embedded"
    STOPPED = "stopped"


STAGES = (
    Stage.BROUGHT_BACK,
    Stage.TRIED,
    Stage.TEAM_APPLIED,
    Stage.EFFECT_VISIBLE,
    Stage.EMBEDDED,
)


def position(stage: Stage) -> int | None:
    """1 to 5 along the thread; a stopped contribution has no place on it."""
    return None if stage == Stage.STOPPED else STAGES.index(stage) + 1


class MoveProblem(StrEnum):
    SAME_STAGE = "same_stage"
    REASON_MISSING = "reason_missing"
    LESSON_MISSING = "lesson_missing"


@dataclass(frozen=True)
class MoveCheck:
    problem: MoveProblem | None = None

    @property
    def ok(self) -> bool:
        return self.problem is None


def check_move(current: Stage, to: Stage, reason: str) -> MoveCheck:
    """Any jump forward is allowed, back with a reason, stop with what was learned.

    Taking up a stopped contribution again counts as going back (product.md, Contribution stages).
    """
    if to == current:
        return MoveCheck(MoveProblem.SAME_STAGE)
    if reason.strip() or _is_forward(current, to):
        return MoveCheck()
    if to == Stage.STOPPED:
        return MoveCheck(MoveProblem.LESSON_MISSING)
    return MoveCheck(MoveProblem.REASON_MISSING)


def _is_forward(current: Stage, to: Stage) -> bool:
    here, there = position(current), position(to)
    return here is not None and there is not None and there > here


class EvidenceField(StrEnum):
    SHARED_WITH = "shared_with"
    SHARED_ON = "shared_on"
    WHAT_WE_DID = "what_we_did"
    WHAT_WE_SAW = "what_we_saw"
    AGREEMENT = "agreement"
    NUMBER_OF_COLLEAGUES = "number_of_colleagues"
    BEFORE = "before"
    AFTER = "after"
    MEASURED_ON = "measured_on"
    WHAT_ELSE_PLAYED = "what_else_played"
    WHERE_RECORDED = "where_recorded"
    OWNER = "owner"
    REVIEW_ON = "review_on"
    REASON = "reason"
    LESSON = "lesson"


_EVIDENCE = {
    Stage.BROUGHT_BACK: (EvidenceField.SHARED_WITH, EvidenceField.SHARED_ON),
    Stage.TRIED: (EvidenceField.WHAT_WE_DID, EvidenceField.WHAT_WE_SAW),
    Stage.TEAM_APPLIED: (EvidenceField.AGREEMENT, EvidenceField.NUMBER_OF_COLLEAGUES),
    Stage.EFFECT_VISIBLE: (
        EvidenceField.BEFORE,
        EvidenceField.AFTER,
        EvidenceField.MEASURED_ON,
        EvidenceField.WHAT_ELSE_PLAYED,
    ),
    Stage.EMBEDDED: (
        EvidenceField.WHERE_RECORDED,
        EvidenceField.OWNER,
        EvidenceField.REVIEW_ON,
    ),
    Stage.STOPPED: (EvidenceField.REASON, EvidenceField.LESSON),
}


def evidence_needed(stage: Stage) -> tuple[EvidenceField, ...]:
    """The least somebody has to tell to claim this stage (instruments.md §4.1)."""
    return _EVIDENCE[stage]


def needs_effect_check(stages_passed: Sequence[Stage]) -> bool:
    """Whether this is a fixed agreement whose effect nobody has looked at yet (B-2).

    `stages_passed` runs from the first stage to the present one: a contribution that went back
    from *embedded* claims nothing that needs checking.
    """
    return (
        bool(stages_passed)
        and stages_passed[-1] == Stage.EMBEDDED
        and Stage.EFFECT_VISIBLE not in stages_passed
    )


@dataclass(frozen=True)
class Adoption:
    """A contribution that grew out of another one, perhaps at another school."""

    school: int
    stage: Stage
    confirmed: bool


def is_also_elsewhere(own_school: int, adoptions: Iterable[Adoption]) -> bool:
    """The mark *ook op een andere school*: it follows from facts and is never claimed."""
    return any(
        adoption.confirmed and adoption.school != own_school and adoption.stage != Stage.STOPPED
        for adoption in adoptions
    )


def link_due(started_on: date, today: date) -> bool:
    """Whether a contribution without a priority has had its 30 days to be linked (B-5)."""
    return today > started_on + LINK_WITHIN
