"""When is a network goal concrete? Eight criteria, two human checks, one next question.

Source: instruments.md §3.1 and §3.2; where product.md ("Goal status") differs, it wins.
Nobody ever sees a number: points are there for the rules and for the icons, the score stays in
here. Raise RUBRIC_VERSION when a rule changes, because stored statuses carry it.
"""

from dataclasses import dataclass
from enum import StrEnum

from networks.rules.goal_criteria import JUDGES, Criterion, GoalFacts, Reason

__all__ = [
    "RUBRIC_VERSION",
    "Criterion",
    "CriterionResult",
    "GoalCheck",
    "GoalFacts",
    "GoalStatus",
    "HumanCheck",
    "Reason",
    "check_goal",
]

RUBRIC_VERSION = 1
_ENOUGH_FOR_IN_PROGRESS = 8
_ENOUGH_FOR_CONCRETE = 12


class GoalStatus(StrEnum):
    """From vague to sharp, in this order."""

    DIFFUSE = "diffuse"
    IN_PROGRESS = "in_progress"
    CONCRETE = "concrete"


class HumanCheck(StrEnum):
    """What no text can prove: somebody has to say it."""

    LEAD_CONFIRMS = "lead_confirms"
    LEADER_RECOGNISES = "leader_recognises"
    LEADERS_DOUBT = "leaders_doubt"


_MUST_HAVES = {
    Criterion.TARGET_GROUP,
    Criterion.PRIORITY_LINKS,
    Criterion.DEADLINE,
    Criterion.OWNERS,
}
_ASKING_ORDER = (
    Criterion.PRIORITY_LINKS,
    Criterion.TARGET_GROUP,
    Criterion.OUTCOME_INDICATOR,
    Criterion.OWNERS,
    Criterion.DEADLINE,
    Criterion.PRACTICE_CHANGE,
    Criterion.SUCCESS_EVIDENCE,
    Criterion.INFLUENCE_FEASIBILITY,
)


# While school leaders still have to answer, nobody else can do anything about these.
_WAIT_FOR_LEADERS = {Reason.PRIORITIES_NOT_ADOPTED, Reason.NO_LEADER_AGREED_ON_TIME}


@dataclass(frozen=True, slots=True)
class CriterionResult:
    """Points: 0 is missing, 1 is partly, 2 is clear."""

    criterion: Criterion
    points: int
    reason: Reason
    must_have: bool


@dataclass(frozen=True, slots=True)
class GoalCheck:
    """The status of a goal, with all that explains it.

    `criteria` are in the order K1 to K8. `missing` are the must-haves without an answer ("kan
    niet ontbreken"). `next_question` is what the network can do now: None only when a concrete
    goal is clear on everything, or when all that is open waits for school leaders who were asked.
    `leaders_waiting` is how many those are, while none has said yet that the goal fits.
    """

    status: GoalStatus
    criteria: tuple[CriterionResult, ...]
    missing: tuple[Criterion, ...]
    next_question: Criterion | HumanCheck | None
    not_linked: bool
    human_checks_done: bool
    leaders_waiting: int = 0
    version: int = RUBRIC_VERSION

    def result(self, criterion: Criterion) -> CriterionResult:
        return next(result for result in self.criteria if result.criterion is criterion)

    def points(self, criterion: Criterion) -> int:
        return self.result(criterion).points


def check_goal(facts: GoalFacts) -> GoalCheck:
    """Judge a goal. While there is nothing to link to, a goal is not vague for that reason, but
    cannot be concrete either (instruments.md §8, trap 10).
    """
    criteria = tuple(_judge(criterion, facts) for criterion in Criterion)
    score = sum(result.points for result in criteria)
    missing = tuple(r.criterion for r in criteria if r.must_have and r.points == 0)
    undone = _undone_human_check(facts)
    complete = not missing and not facts.not_linked and score >= _ENOUGH_FOR_CONCRETE

    if missing or score < _ENOUGH_FOR_IN_PROGRESS:
        status = GoalStatus.DIFFUSE
    elif not complete or undone:
        status = GoalStatus.IN_PROGRESS
    else:
        status = GoalStatus.CONCRETE
    return GoalCheck(
        status=status,
        criteria=criteria,
        missing=missing,
        next_question=_human_question(facts, undone, complete=complete)
        or _next_question(criteria, missing, facts),
        not_linked=facts.not_linked,
        human_checks_done=undone is None,
        leaders_waiting=0 if facts.leaders_recognised else facts.leaders_waiting,
    )


def _undone_human_check(facts: GoalFacts) -> HumanCheck | None:
    if not facts.lead_confirmed:
        return HumanCheck.LEAD_CONFIRMS
    return None if facts.leaders_recognised else HumanCheck.LEADER_RECOGNISES


def _human_question(
    facts: GoalFacts, undone: HumanCheck | None, *, complete: bool
) -> HumanCheck | None:
    """Where only people still have to say yes, another question would lead nowhere; nor would
    asking school leaders who were asked already, or asking the same of those who doubt."""
    if not complete or undone is not HumanCheck.LEADER_RECOGNISES:
        return undone if complete else None
    if facts.leaders_waiting:
        return None
    return HumanCheck.LEADERS_DOUBT if facts.leaders_doubting else undone


def _next_question(
    criteria: tuple[CriterionResult, ...], missing: tuple[Criterion, ...], facts: GoalFacts
) -> Criterion | None:
    """The one most useful question: a missing must-have, else the weakest criterion about which
    the network can do something."""
    waits = _WAIT_FOR_LEADERS if facts.leaders_waiting else set()
    candidates = [r for r in criteria if r.criterion in missing] or [
        r for r in criteria if r.reason is not Reason.CLEAR and r.reason not in waits
    ]
    if not candidates:
        return None
    weakest = min(candidates, key=lambda r: (r.points, _ASKING_ORDER.index(r.criterion)))
    return weakest.criterion


def _judge(criterion: Criterion, facts: GoalFacts) -> CriterionResult:
    points, reason = JUDGES[criterion](facts)
    nothing_to_link = criterion is Criterion.PRIORITY_LINKS and facts.not_linked
    return CriterionResult(
        criterion, points, reason, must_have=criterion in _MUST_HAVES and not nothing_to_link
    )
