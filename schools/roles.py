"""What somebody is at a school or for a board, and what follows from it here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib.auth import get_user_model
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from content.roles import Holding, Right, Role
from schools.querysets import AUDITING_ROLES

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from accounts.models import User

VIEW, ADD, CHANGE, DELETE = "view", "add", "change", "delete"
READ, KEEP = frozenset({VIEW}), frozenset({VIEW, CHANGE})
KEEP_PRIORITIES = Right(
    gettext_lazy("write down, adopt, change and end priorities of the school"),
    frozenset(
        {
            *("add_priority", "adopt_priority", "refuse_priority", "change_priority"),
            *("end_priority", "archive_priority", "restore_priority"),
        }
    ),
)
PROPOSE_PRIORITY = Right(
    gettext_lazy("propose a priority to the school leader"), frozenset({"propose_priority"})
)
KEEP_SCHOOL = Right(
    gettext_lazy("change what the portal knows of the school, and its own days without lessons"),
    frozenset({"change_school", "add_holiday", "change_holiday", "remove_holiday"}),
)
KEEP_VOCABULARY = Right(
    gettext_lazy("change the themes and the holidays of the regions"),
    frozenset({"add_theme", "change_theme", "remove_theme"}),
)
KEEP_STAFF = Right(
    gettext_lazy("make accounts for colleagues, and say who works at which school as what"),
    frozenset({"invite_colleague", "give_function", "end_function", "resend_invitation"}),
)
KEEP_BOARD_ROLES = Right(
    gettext_lazy("say who holds which role at a board"),
    frozenset({"give_board_role", "end_board_role"}),
)


def coordinators() -> QuerySet[Any, Any]:
    """Who coordinates the academy of a board today."""
    people = get_user_model()._default_manager
    roles = people.model._meta.get_field("board_roles").related_model._default_manager
    return people.filter(pk__in=roles.coordinating().values("user"))


def roles_at_boards(user: User, *codes: str) -> list[Holding]:
    rows = user.board_roles.current().filter(role__in=codes).select_related("board")
    return [
        Holding(
            _("%(role)s of %(board)s") % {"role": row.get_role_display(), "board": row.board},
            row.board,
            row.ended_on,
        )
        for row in rows
    ]


def coordinates(user: User) -> list[Holding]:
    return roles_at_boards(user, "academy_coordinator")


def audits(user: User) -> list[Holding]:
    others = [role for role in AUDITING_ROLES if role != "academy_coordinator"]
    return roles_at_boards(user, *others)


def advises(user: User) -> list[Holding]:
    return roles_at_boards(user, "hr_advisor")


def functions_at_schools(user: User, *, leading: bool) -> list[Holding]:
    rows = user.school_functions.current().select_related("school")
    rows = (
        rows.filter(function="school_leader") if leading else rows.exclude(function="school_leader")
    )
    return [
        Holding(
            _("%(function)s at %(school)s")
            % {"function": row.get_function_display(), "school": row.school},
            row.school,
            row.ended_on,
        )
        for row in rows
    ]


def leads_school(user: User) -> list[Holding]:
    return functions_at_schools(user, leading=True)


def works_at_school(user: User) -> list[Holding]:
    return functions_at_schools(user, leading=False)


def administers(user: User) -> list[Holding]:
    return [Holding(_("administrator of the portal"), user)] if user.is_superuser else []


ROLES = (
    # A superuser in Wagtail: no group, and every list is open without the table.
    Role(
        "administrator",
        held_by=administers,
        rights=(
            *(KEEP_VOCABULARY, KEEP_SCHOOL, KEEP_PRIORITIES, PROPOSE_PRIORITY),
            *(KEEP_STAFF, KEEP_BOARD_ROLES),
        ),
    ),
    Role(
        "academy_coordinator",
        held_by=coordinates,
        rights=(KEEP_SCHOOL, KEEP_PRIORITIES, PROPOSE_PRIORITY, KEEP_STAFF),
        lists={
            "schools.School": KEEP,
            "schools.Priority": frozenset({VIEW, ADD, CHANGE}),
            "schools.Theme": READ,
            "schools.SchoolHoliday": frozenset({VIEW, ADD, CHANGE, DELETE}),
        },
        group="Academiecoördinatoren",
        members=coordinators,
        permissions=frozenset({"wagtailadmin.access_admin", "wagtail_localize.submit_translation"}),
        # Not on the root: below it lie the files of every network, also of other boards.
        files=frozenset(
            {
                *("wagtailimages.add_image", "wagtailimages.change_image"),
                *("wagtailimages.choose_image", "wagtaildocs.add_document"),
                *("wagtaildocs.change_document", "wagtaildocs.choose_document"),
            }
        ),
    ),
    Role("board_staff", held_by=audits),
    Role("hr_advisor", held_by=advises),
    Role(
        "school_leader",
        held_by=leads_school,
        rights=(KEEP_SCHOOL, KEEP_PRIORITIES, PROPOSE_PRIORITY),
    ),
    Role("colleague", held_by=works_at_school, rights=(PROPOSE_PRIORITY,)),
)
