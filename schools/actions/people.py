"""Who works where: accounts of colleagues, functions at schools, roles at boards."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypeVar

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.actions import account_for, invite_again
from content.errors import Refused
from content.journal import note
from schools.models import BoardStaff, StaffMembership
from schools.permissions import (
    user_can_keep_account,
    user_can_keep_board_roles,
    user_can_keep_staff,
)

if TYPE_CHECKING:
    from datetime import date

    from accounts.models import User
    from schools.models import School, SchoolBoard

Term = StaffMembership | BoardStaff
SomeTerm = TypeVar("SomeTerm", StaffMembership, BoardStaff)


@transaction.atomic
def invite_colleague(
    *,
    by: User,
    email: str,
    school: School | None = None,
    function: str = "",
    board: SchoolBoard | None = None,
    role: str = "",
    first_name: str = "",
    last_name: str = "",
) -> Term:
    """Gives somebody a function at a school or a role at a board, and an account if need be.

    An address that has an account just gets the function, whoever's it is: the answer is the same.
    One invitation goes out after commit, to who has never chosen a password.

    Raises:
        Refused: by somebody who does not coordinate for the board of the school; a role at a
            board: by anybody but an administrator.
        ValidationError: by field; works there already, the school has closed, or the account has.
    """
    named: dict[str, Any] = {
        "by": by,
        "email": email,
        "first_name": first_name,
        "last_name": last_name,
    }
    if school is not None and board is None:
        _require_keeper_of_staff(by, school)
        return give_function(by=by, user=account_for(**named), school=school, function=function)
    if board is not None and school is None:
        _require_keeper_of_boards(by)
        return give_board_role(by=by, user=account_for(**named), board=board, role=role)
    raise ValidationError({"school": _("Choose a school or a board, one of the two.")})


@transaction.atomic
def resend_invitation(*, by: User, user: User) -> None:
    """Sends the invitation once more, at most once in five minutes.

    Raises:
        Refused: by somebody who does not coordinate for a school where they work.
        ValidationError: they have chosen a password, or one was sent a moment ago.
    """
    if not user_can_keep_account(by, user):
        raise _not_yours(_("You cannot invite this colleague."))
    invite_again(by=by, user=user)


@transaction.atomic
def give_function(*, by: User, user: User, school: School, function: str) -> StaffMembership:
    """Somebody works at a school in this function from now on.

    A function that has an end goes on without one.

    Raises:
        Refused: by who does not coordinate for its board; for oneself, by a coordinator.
        ValidationError: by field; holds it already, or the school has closed.
    """
    _require_keeper_of_staff(by, school)
    if user.pk == by.pk and not by.is_superuser:
        raise Refused(
            _("You cannot give yourself a function."),
            who_may=_("Another coordinator of the board or an administrator can."),
        )
    if not type(school).objects.open().filter(pk=school.pk).exists():
        raise ValidationError({"school": _("%(school)s has closed.") % {"school": school}})
    # Until the transaction ends nobody else says who works here: two taps count as one.
    type(school).objects.select_for_update(no_key=True).get(pk=school.pk)
    row = _go_on(StaffMembership(user=user, school=school, function=function), "school", "function")
    _note("schools.give_function", school, by, row, row.function)
    return row


@transaction.atomic
def end_function(*, by: User, membership: StaffMembership, on: date | None = None) -> None:
    """Somebody no longer works there in this function; `on` (today) is the last day.

    Raises:
        Refused: by somebody who does not coordinate for the board of the school.
        ValidationError: it ended before, or would end before it began.
        EditConflict: somebody else changed it since it was read.
    """
    _require_keeper_of_staff(by, membership.school)
    end_term(membership, on)
    _note("schools.end_function", membership.school, by, membership, membership.function)


@transaction.atomic
def give_board_role(*, by: User, user: User, board: SchoolBoard, role: str) -> BoardStaff:
    """Somebody holds this role at a board from now on.

    Raises:
        Refused: by anybody but an administrator.
        ValidationError: by field, or holds it already.
    """
    _require_keeper_of_boards(by)
    type(board).objects.select_for_update(no_key=True).get(pk=board.pk)
    row = _go_on(BoardStaff(user=user, board=board, role=role), "board", "role")
    _note("schools.give_board_role", board, by, row, row.role)
    return row


@transaction.atomic
def end_board_role(*, by: User, board_role: BoardStaff, on: date | None = None) -> None:
    """Somebody no longer holds this role; `on` (today) is the last day.

    Raises:
        Refused: by anybody but an administrator; so no coordinator ends their own last role.
        ValidationError: it ended before, or would end before it began.
        EditConflict: somebody else changed it since it was read.
    """
    _require_keeper_of_boards(by)
    end_term(board_role, on)
    _note("schools.end_board_role", board_role.board, by, board_role, board_role.role)


def end_term(row: Term, on: date | None = None) -> None:
    """Sets the last day; the caller asked whether that may, and writes the log."""
    today = timezone.localdate()
    last = on or today
    if row.ended_on is not None and (row.ended_on < today or row.ended_on == last):
        raise ValidationError({"on": _("This has an end already.")})
    # The day before it was given counts too: something given by mistake ends at once.
    if last < timezone.localdate(row.created_at) - timedelta(days=1):
        raise ValidationError({"on": _("This day is before it began. Choose a later one.")})
    row.ended_on = last
    row.save(update_fields=["ended_on"])


def _note(code: str, place: School | SchoolBoard, by: User, row: Term, role: str) -> None:
    """Names the row, so that somebody can find out later who got or lost what."""
    note(code, place, by, row=str(row.public_id), role=role)


def _go_on(row: SomeTerm, place: str, named: str) -> SomeTerm:
    """Saves a new row, or takes the end away from the same that still runs."""
    if not row.user.is_active:
        raise ValidationError(_("This account is closed. An administrator can open it again."))
    same = {"user": row.user, place: getattr(row, place), named: getattr(row, named)}
    endless_first = F("ended_on").asc(nulls_first=True)
    running = type(row).objects.current().filter(**same).order_by(endless_first).first()
    if running is None:
        row.full_clean()
        row.save()
        return row
    if running.ended_on is None:
        words = _(
            "%(name)s has this already: %(what)s, %(where)s. You find them in the list "
            "“Who may what”."
        ) % {
            "name": row.user.get_full_name() or _("This colleague"),
            "what": getattr(running, f"get_{named}_display")(),
            "where": getattr(running, place),
        }
        raise ValidationError({named: words})
    running.ended_on = None
    running.save(update_fields=["ended_on"])
    return running


def _require_keeper_of_staff(by: User, school: School) -> None:
    if not user_can_keep_staff(by, school):
        raise _not_yours(_("You cannot say who works at %(school)s.") % {"school": school})


def _not_yours(reason: str) -> Refused:
    return Refused(
        reason, who_may=_("The academy coordinator of the board and an administrator can.")
    )


def _require_keeper_of_boards(by: User) -> None:
    if not user_can_keep_board_roles(by):
        raise Refused(
            _("You cannot say who holds which role at a board."),
            who_may=_("An administrator can, so that no coordinator makes another one."),
        )
