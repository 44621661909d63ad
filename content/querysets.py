"""Which pages, images and documents somebody may see."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any, Self, TypeAlias, TypeVar

from django.db.models import Q, QuerySet
from wagtail.documents.models import DocumentQuerySet
from wagtail.models import Collection, Page, PageManager, get_page_models
from wagtail.permissions import page_permission_policy
from wagtail.query import PageQuerySet

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.contrib.auth.models import AnonymousUser

    from accounts.models import User

    Reader: TypeAlias = User | AnonymousUser


Rows = TypeVar("Rows", bound=QuerySet[Any, Any])


def for_colleagues(narrow: Callable[[Rows, User], Rows]) -> Callable[[Rows, Reader], Rows]:
    """For a method that keeps the rows of one reader: who is signed out has none, an administrator
    has all, and only for anybody else is it asked (product.md, rule 5: deny by default)."""

    @wraps(narrow)
    def rows_of(rows: Rows, user: Reader) -> Rows:
        if not user.is_authenticated:
            return rows.none()
        return rows.all() if user.is_superuser else narrow(rows, user)

    return rows_of


class VisiblePageQuerySet(PageQuerySet):
    """Pages of one type; narrows in the rooms above where a page belongs to a network."""

    def visible_to(self, user: Reader) -> Self:
        """Published pages that this reader may see: by default every published one."""
        return self.live()


VisiblePageManager = PageManager.from_queryset(VisiblePageQuerySet)


def visible_pages(user: Reader) -> PageQuerySet:
    """Pages of every type that this reader may see, as one queryset on `Page`.

    Each type answers for itself; a type that has no `visible_to` is seen by nobody
    (product.md, rule 5: deny by default).
    """
    seen = Q(pk__in=[])
    for model in get_page_models():
        queryset = model._default_manager.all()
        if hasattr(queryset, "visible_to"):
            seen |= Q(pk__in=queryset.visible_to(user).order_by().values("pk"))
    return Page.objects.filter(seen)


def pages_to_choose(pages: PageQuerySet, user: User) -> PageQuerySet:
    """Those among `pages` that somebody may read or edit."""
    editable = page_permission_policy.instances_user_has_any_permission_for(user, {"add", "change"})
    return pages.filter(pk__in=visible_pages(user).order_by().values("pk")) | pages.filter(
        pk__in=editable.order_by().values("pk")
    )


# What documents are attached to, by the name of the relation, and the field that does it.
USES = {"practice_pages": "document", "practices_with_file": "files", "evidence": "document"}


class VisibleDocumentQuerySet(DocumentQuerySet):
    """Documents; which are a network's follows from its collection and from what uses them."""

    def visible_to(self, user: Reader) -> Self:
        """Files of no network, those of one's own networks, and what is attached to something
        that this reader may see: a practice, or evidence."""
        used_by = {name: self._related(name) for name in USES}
        networks = Collection._meta.get_field("network").related_model._default_manager
        seen = Q(collection__network__isnull=True, **{f"{name}__isnull": True for name in used_by})
        seen |= Q(collection__network__in=networks.inside_for(user))
        for name, rows in used_by.items():
            # A subquery that holds NULL would answer NULL, not no.
            used = rows.visible_to(user).order_by().filter(**{f"{USES[name]}__isnull": False})
            seen |= Q(pk__in=used.values(USES[name]))
        return self.filter(seen).distinct()

    def _related(self, name: str) -> Any:
        return self.model._meta.get_field(name).related_model._default_manager
