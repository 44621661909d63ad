"""What people of the demo want to try for themselves: seen by nobody but who signs in as them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from networks.actions import answer_try_out, start_try_out
from networks.models import Answer, PracticePage

if TYPE_CHECKING:
    from home.demo.cast import Cast


class TryOutPlan(NamedTuple):
    """`days` counts as in `shapes`; `answer` and `said` are what somebody told of it since."""

    person: str
    practice: str
    days: int
    note: str = ""
    answer: str = ""
    said: str = ""


TRY_OUTS = (
    # Asked after about now, on a phone.
    TryOutPlan("roos", "Gespreksblad rijke tekst", -43, "Vrijdag, met het stuk over bijen."),
    TryOutPlan(
        "nadia",
        "Vijf minuten getalbeelden",
        -50,
        answer=Answer.TRIED,
        said="Drie keer gedaan; kort houden werkt het best.",
    ),
    TryOutPlan("imre", "Vergadering start met een les", -9),
    # A guest may try what she reads, too.
    TryOutPlan("sanne", "Overdrachtskaart in 20 minuten", -15),
)


def try_things_out(cast: Cast) -> None:
    board, days = cast.board("waterkring"), cast.days_of("waterkring")
    practices = PracticePage.objects.in_first_language().filter(network__board=board)
    for plan in TRY_OUTS:
        by, practice = cast.person(plan.person), practices.filter(title=plan.practice).first()
        if practice is None:  # published later in the year
            continue
        try_out = start_try_out(by=by, practice=practice, note=plan.note, on=days.day(plan.days))
        if plan.answer:
            answer_try_out(by=by, try_out=try_out, answer=plan.answer, explanation=plan.said)
