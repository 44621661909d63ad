"""The life of a network, from idea to closed (instruments.md §1, §3.2 and §5.6)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

EXPLORATION_MEETINGS = 2
EXPLORATION_SCHOOL_WEEKS = 10
DORMANT_SCHOOL_WEEKS = 12


class Phase(StrEnum):
    IDEA = "idea"
    EXPLORING = "exploring"
    ACTIVE = "active"
    CLOSING = "closing"
    CLOSED = "closed"


# A network that has been active harvests before it closes; one that never was may simply stop.
_NEXT = {
    Phase.IDEA: {Phase.EXPLORING, Phase.ACTIVE, Phase.CLOSED},
    Phase.EXPLORING: {Phase.ACTIVE, Phase.CLOSING, Phase.CLOSED},
    Phase.ACTIVE: {Phase.EXPLORING, Phase.CLOSING},
    Phase.CLOSING: {Phase.EXPLORING, Phase.ACTIVE, Phase.CLOSED},
    Phase.CLOSED: {Phase.EXPLORING, Phase.ACTIVE},
}


class PhaseProblem(StrEnum):
    SAME_PHASE = "same_phase"
    NOT_A_NEXT_PHASE = "not_a_next_phase"
    GOAL_NOT_CONCRETE = "goal_not_concrete"
    EXPLORATION_EXPIRED = "exploration_expired"


@dataclass(frozen=True)
class PhaseCheck:
    problem: PhaseProblem | None = None

    @property
    def ok(self) -> bool:
        return self.problem is None


def check_phase_move(
    current: Phase,
    to: Phase,
    *,
    goal_is_concrete: bool,
    exploration_until: date | None,
    today: date,
) -> PhaseCheck:
    """A network becomes active with a concrete goal, or a dated exploration goal (R-CHAIN-1).

    Ending asks for no goal: a network that finds none must be able to stop.
    """
    if to == current:
        return PhaseCheck(PhaseProblem.SAME_PHASE)
    if to not in _NEXT[current]:
        return PhaseCheck(PhaseProblem.NOT_A_NEXT_PHASE)
    if to != Phase.ACTIVE or goal_is_concrete:
        return PhaseCheck()
    if exploration_until is None:
        return PhaseCheck(PhaseProblem.GOAL_NOT_CONCRETE)
    return PhaseCheck(PhaseProblem.EXPLORATION_EXPIRED if exploration_until < today else None)


class ExplorationLimit(StrEnum):
    """Why it is "Tijd om te kiezen"."""

    DATE = "date"
    MEETINGS = "meetings"
    SCHOOL_WEEKS = "school_weeks"


def exploration_limit(
    meetings_closed: int, school_weeks: int, until: date | None, today: date
) -> ExplorationLimit | None:
    """Which limit of an exploration is past: the date, two meetings or ten school weeks.

    Meetings and whole school weeks count from the start of the exploration goal; whichever limit
    comes first decides (instruments.md §3.2). None means that there is time left.
    """
    if until is not None and until < today:
        return ExplorationLimit.DATE
    if meetings_closed >= EXPLORATION_MEETINGS:
        return ExplorationLimit.MEETINGS
    return ExplorationLimit.SCHOOL_WEEKS if school_weeks >= EXPLORATION_SCHOOL_WEEKS else None


def is_dormant(
    school_weeks_since_last_meeting: int, *, has_planned_meeting: bool, phase: Phase
) -> bool:
    """Whether a working network lies still: no meeting for twelve school weeks and none ahead.

    A network that never met counts from its start (instruments.md §5.6).
    """
    return (
        phase in {Phase.EXPLORING, Phase.ACTIVE}
        and not has_planned_meeting
        and school_weeks_since_last_meeting >= DORMANT_SCHOOL_WEEKS
    )
