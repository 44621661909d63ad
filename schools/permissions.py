"""May somebody change this school or this priority? Reading is asked of the querysets."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser

    from accounts.models import User
    from schools.models import Priority, School


def user_can_edit_school(user: User | AnonymousUser, school: School) -> bool:
    """Its leader and the coordinator of its board."""
    return type(school)._default_manager.editable_by(user).filter(pk=school.pk).exists()


def user_can_edit_priority(user: User | AnonymousUser, priority: Priority) -> bool:
    """Whoever keeps the school keeps its priorities."""
    return user_can_edit_school(user, priority.school)


def user_can_edit_themes(user: User | AnonymousUser) -> bool:
    """One vocabulary for all boards: administrators."""
    return user.is_authenticated and user.is_superuser


def user_can_edit_holidays(user: User | AnonymousUser, school: School | None) -> bool:
    """Those of a school: whoever keeps it. Those of a whole region: administrators."""
    if not user.is_authenticated:
        return False
    return user.is_superuser or (school is not None and user_can_edit_school(user, school))


def user_can_propose_priority(user: User | AnonymousUser, school: School) -> bool:
    """Whoever works at the school, keeps it or leads one of its networks may write one down."""
    if not user.is_authenticated:
        return False
    return (
        user_can_edit_school(user, school)
        or user.school_functions.current().filter(school=school).exists()
        or user.network_memberships.current()
        .filter(
            role="lead",
            network__archived_at__isnull=True,
            network__schools__school=school,
            network__schools__left_on__isnull=True,
        )
        .exists()
    )


def user_can_keep_staff(user: User | AnonymousUser, school: School) -> bool:
    """Say who works at a school: the coordinator of its board."""
    return type(school)._default_manager.overseen_by(user).filter(pk=school.pk).exists()


def user_can_keep_board_roles(user: User | AnonymousUser) -> bool:
    """Administrators: no coordinator makes another coordinator."""
    return user.is_authenticated and user.is_superuser


def user_can_keep_account(user: User | AnonymousUser, person: User) -> bool:
    """Whoever keeps a school or board at which somebody works, for what is of no one of them."""
    return type(person)._default_manager.editable_by(user).filter(pk=person.pk).exists()
