""" "Ik ga dit proberen": for oneself alone, so nothing of it stands in the log
(docs/decisions/0012-adoption.md)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from content.errors import Refused
from networks.actions.guards import require_choice, require_reader
from networks.models import Answer, TryOut
from networks.rules.follow_up import FOLLOW_UP_WEEKS
from schools.models import SchoolHoliday
from schools.rules.school_weeks import add_school_weeks

if TYPE_CHECKING:
    from datetime import date

    from accounts.models import User
    from networks.models import PracticePage


@transaction.atomic
def start_try_out(
    *, by: User, practice: PracticePage, note: str = "", on: date | None = None
) -> TryOut:
    """Puts a practice on somebody's own list; who taps twice has it there once.

    Raises:
        Refused: by somebody who cannot read the practice.
    """
    require_reader(by, practice)
    day = on or timezone.localdate()
    try_out, _made = TryOut.objects.get_or_create(
        user=by,
        practice=practice.source_page,
        defaults={"began_on": day, "ask_on": _asked_next(by, day), "note": note.strip()},
    )
    return try_out


@transaction.atomic
def answer_try_out(
    *, by: User, try_out: TryOut, answer: str, explanation: str = "", on: date | None = None
) -> TryOut:
    """Says how it went. *Not yet* is asked again, any other answer is not.

    Raises:
        Refused: by anybody else.
        ValidationError: an answer that does not exist, or it is shared with the school.
    """
    _require_own(by, try_out)
    require_choice("answer", answer, Answer)
    if try_out.contribution_id:
        raise ValidationError(_("You shared this with your school; tell it there."))
    try_out.answer = Answer(answer)
    try_out.note = explanation.strip() or try_out.note
    again = answer == Answer.NOT_YET
    try_out.ask_on = _asked_next(by, on or timezone.localdate()) if again else None
    try_out.full_clean()
    try_out.save()
    return try_out


@transaction.atomic
def drop_try_out(*, by: User, try_out: TryOut) -> None:
    """Takes it off the list (*toch niet*); nothing of it stays.

    Raises:
        Refused: by anybody else.
    """
    _require_own(by, try_out)
    try_out.delete()


def _require_own(by: User, try_out: TryOut) -> None:
    if try_out.user_id != by.pk:
        raise Refused(
            _("This is somebody else's."), who_may=_("Only whoever wants to try it sees it.")
        )


def _asked_next(by: User, day: date) -> date:
    return add_school_weeks(day, FOLLOW_UP_WEEKS[0], SchoolHoliday.objects.of_person(by))
