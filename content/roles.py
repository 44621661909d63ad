"""Roles are code: each room says in a table `ROLES` what a role is and what follows from it.

The same table makes groups and permissions in Wagtail (`content.groups`), opens the lists in the
editors' room (`content.scopes`), says in words who may what, and is read by the tests. A role may
stand in the tables of several rooms, each with its own part; `roles()` puts the parts together.

What the table says is a role's reach, never its scope: for which rows is asked of
`editable_by(user)` and `overseen_by(user)`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import cache, reduce
from importlib import import_module
from typing import TYPE_CHECKING, Any

from django.apps import apps
from django.db.models import QuerySet
from django.utils.module_loading import module_has_submodule

if TYPE_CHECKING:
    from datetime import date

    from django.contrib.auth.models import AnonymousUser
    from django.db.models import Model
    from django_stubs_ext import StrOrPromise

    from accounts.models import User


@dataclass(frozen=True)
class Right:
    """Something that somebody may do: `words` after "may", and the actions that do it."""

    words: StrOrPromise
    actions: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Holding:
    """A role that somebody holds: in words, of which row, and until when (that day included)."""

    words: StrOrPromise
    of: Model
    until: date | None = None


@dataclass(frozen=True)
class Role:
    """What somebody can be.

    Args:
        code: the same in the tables of all rooms.
        held_by: the user's holdings of this role that hold now.
        rights: what follows from it, in the order in which it is told.
        lists: for which models (`app.Model`) which of view, add, change and delete are open in the
            lists of the editors' room.
        group: name of the group in Wagtail; "" for a role without one.
        members: who belongs in that group.
        permissions: of the group, as `app.codename`.
        pages: page rights of the group, on every page of these types (`app.Model`).
        files: rights of the group on the collection of shared files.
    """

    code: str
    held_by: Callable[[User], list[Holding]] | None = None
    rights: tuple[Right, ...] = ()
    lists: dict[str, frozenset[str]] = field(default_factory=dict)
    group: str = ""
    members: Callable[[], QuerySet[Any, Any]] | None = None
    permissions: frozenset[str] = frozenset()
    pages: dict[str, frozenset[str]] = field(default_factory=dict)
    files: frozenset[str] = frozenset()

    def __add__(self, other: Role) -> Role:
        """The same role with what another room says of it."""
        return replace(
            self,
            held_by=self.held_by or other.held_by,
            rights=self.rights + other.rights,
            lists=self.lists | other.lists,
            group=self.group or other.group,
            members=self.members or other.members,
            permissions=self.permissions | other.permissions,
            pages=self.pages | other.pages,
            files=self.files | other.files,
        )


@cache
def roles() -> dict[str, Role]:
    """Every role by its code, from the tables of all rooms, the lowest room first."""
    found: dict[str, list[Role]] = {}
    for role in _tables():
        found.setdefault(role.code, []).append(role)
    return {code: reduce(Role.__add__, parts) for code, parts in found.items()}


def _tables() -> Iterable[Role]:
    for config in reversed(list(apps.get_app_configs())):
        if module_has_submodule(config.module, "roles"):
            yield from getattr(import_module(f"{config.name}.roles"), "ROLES", ())


def roles_held_by(user: User | AnonymousUser) -> dict[str, list[Holding]]:
    """The roles that somebody holds today, with of what.

    Asked again and again while a page is made, so it is kept on the user of the request.
    """
    if not user.is_authenticated or not user.is_active:
        return {}
    keeper: Any = user
    if not hasattr(keeper, "_roles_held"):
        held = {
            code: role.held_by(keeper) for code, role in roles().items() if role.held_by is not None
        }
        keeper._roles_held = {code: holdings for code, holdings in held.items() if holdings}
    kept: dict[str, list[Holding]] = keeper._roles_held
    return kept


def lists_opened_to(user: User | AnonymousUser, model: str) -> frozenset[str]:
    """Which of view, add, change and delete the roles of somebody open for a model's list."""
    table = roles()
    return frozenset[str]().union(
        *(table[code].lists.get(model, frozenset()) for code in roles_held_by(user))
    )
