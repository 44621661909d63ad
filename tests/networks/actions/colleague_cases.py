"""The actions about who works where, as rows of the one table (`cases`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accounts.models import User
from networks import actions as network_actions
from schools import actions
from schools.models import BoardStaff, StaffMembership
from tests.networks.actions.cases import COORDINATORS, Case

if TYPE_CHECKING:
    from tests.networks.actions.world import World

ADMINISTRATORS = {"superuser"}
NEW = {"email": "sanne@voorbeeld.invalid", "first_name": "Sanne", "last_name": "Bos"}


def function_of_teacher(world: World) -> StaffMembership:
    return StaffMembership.objects.get(user=world.teacher)


def never_signed_in(world: World) -> None:
    User.objects.filter(pk=world.teacher.pk).update(password="!")


COLLEAGUE_CASES = [
    Case(
        "invite_colleague",
        actions.invite_colleague,
        lambda w: {**NEW, "school": w.klaproos, "function": "teacher"},
        COORDINATORS,
        "accounts.make_account",
    ),
    Case(
        "invite_board_staff",
        actions.invite_colleague,
        lambda w: {**NEW, "board": w.board, "role": "quality_officer"},
        ADMINISTRATORS,
        "schools.give_board_role",
    ),
    Case(
        "resend_invitation",
        actions.resend_invitation,
        lambda w: {"user": w.teacher},
        COORDINATORS,
        "accounts.invite",
        given=never_signed_in,
    ),
    Case(
        "give_function",
        actions.give_function,
        lambda w: {"user": w.teacher, "school": w.kompas, "function": "specialist"},
        COORDINATORS,
        "schools.give_function",
    ),
    Case(
        "end_function",
        actions.end_function,
        lambda w: {"membership": function_of_teacher(w)},
        COORDINATORS,
        "schools.end_function",
        locks="membership",
    ),
    Case(
        "give_board_role",
        actions.give_board_role,
        lambda w: {"user": w.teacher, "board": w.board, "role": "academy_coordinator"},
        ADMINISTRATORS,
        "schools.give_board_role",
    ),
    Case(
        "end_board_role",
        actions.end_board_role,
        lambda w: {"board_role": BoardStaff.objects.get(user=w.coordinator)},
        ADMINISTRATORS,
        "schools.end_board_role",
        locks="board_role",
    ),
    Case(
        "leave_organisation",
        network_actions.leave_organisation,
        lambda w: {"user": w.champion},
        COORDINATORS,
        "networks.leave_organisation",
    ),
]
