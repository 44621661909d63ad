"""Which colleagues somebody looks after."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from django.db.models import Q, QuerySet

from content.querysets import for_colleagues

if TYPE_CHECKING:
    from accounts.models import User


class UserQuerySet(QuerySet[Any, Any]):
    """Where colleagues work is known in the rooms above, and asked through relations."""

    @for_colleagues
    def overseen_by(self, user: User) -> Self:
        """Who works for or at the schools of a board for which somebody coordinates, and the
        people of its networks; everybody for administrators."""
        boards = user.board_roles.coordinating().values("board")
        memberships = self._related("network_memberships")
        networks = memberships.model._meta.get_field("network").related_model._default_manager
        return self.filter(
            Q(pk__in=self._related("board_roles").current().filter(board__in=boards).values("user"))
            | Q(
                pk__in=self._related("school_functions")
                .current()
                .filter(school__board__in=boards)
                .values("user")
            )
            | Q(
                pk__in=memberships.current()
                .filter(network__in=networks.overseen_by(user))
                .values("user")
            )
        )

    @for_colleagues
    def editable_by(self, user: User) -> Self:
        """Whose functions and account somebody keeps: of who works at a school of a board for
        which they coordinate; everybody for administrators."""
        functions = self._related("school_functions").current()
        boards = user.board_roles.coordinating().values("board")
        return self.filter(pk__in=functions.filter(school__board__in=boards).values("user"))

    def _related(self, name: str) -> Any:
        return self.model._meta.get_field(name).related_model._default_manager
