"""What somebody takes upon them in a meeting, and how it ends (instruments.md §1 and §6)."""

from dataclasses import dataclass
from enum import StrEnum

MAX_CARRIED_OVER = 2


class ActionState(StrEnum):
    OPEN = "open"
    BUSY = "busy"
    DONE = "done"
    NOT_DONE = "not_done"


class TransitionProblem(StrEnum):
    SAME_STATE = "same_state"
    ALREADY_DONE = "already_done"
    REASON_MISSING = "reason_missing"


@dataclass(frozen=True)
class TransitionCheck:
    problem: TransitionProblem | None = None

    @property
    def ok(self) -> bool:
        return self.problem is None


def check_transition(current: ActionState, to: ActionState, reason: str) -> TransitionCheck:
    """Free, with two exceptions: *not done* needs a reason, and *done* stays done.

    What happened in practice hangs on a done item, so it is never reopened (R-CHAIN-7).
    Going to *done* also asks `check_completion`.
    """
    if to == current:
        return TransitionCheck(TransitionProblem.SAME_STATE)
    if current == ActionState.DONE:
        return TransitionCheck(TransitionProblem.ALREADY_DONE)
    if to == ActionState.NOT_DONE and not reason.strip():
        return TransitionCheck(TransitionProblem.REASON_MISSING)
    return TransitionCheck()


class CarryOver(StrEnum):
    ALLOWED = "allowed"
    ASK_STILL_USEFUL = "ask_still_useful"


def check_carry_over(times: int) -> CarryOver:
    """Whether an item carried over `times` times may go along once more without a question.

    After two times the owner is asked "nog zinvol?"; a yes starts the count again.
    """
    return CarryOver.ALLOWED if times < MAX_CARRIED_OVER else CarryOver.ASK_STILL_USEFUL


class CompletionProblem(StrEnum):
    UNANSWERED = "unanswered"
    CONTRADICTION = "contradiction"


@dataclass(frozen=True)
class CompletionCheck:
    """`is_try_out`: something was done in practice, so the chain goes on from here."""

    problem: CompletionProblem | None = None
    is_try_out: bool = False

    @property
    def ok(self) -> bool:
        return self.problem is None


def check_completion(what_happened: str, nothing_in_practice_reason: str) -> CompletionCheck:
    """Completing asks what happened in practice: something, or nothing and why (R-CHAIN-3)."""
    something = bool(what_happened.strip())
    nothing = bool(nothing_in_practice_reason.strip())
    if something and nothing:
        return CompletionCheck(CompletionProblem.CONTRADICTION)
    if not something and not nothing:
        return CompletionCheck(CompletionProblem.UNANSWERED)
    return CompletionCheck(is_try_out=something)
