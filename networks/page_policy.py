"""A coordinator's rights on the list of networks hold for the networks of their boards.

Wagtail lets rights on a page hold for all pages below it, so a coordinator's on the list would
reach the networks of every board of the installation. A group per board with rights per network
would not: Wagtail asks one condition per right, and SQLite refuses a query of more than about
ninety. So the rights stay on the list, and whatever page stands for a network is reached only by
who edits that network (`docs/decisions/0008-roles-and-lists.md`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.apps import apps
from django.db.models import Q
from wagtail.models import Locale, Page
from wagtail.permission_policies.pages import PagePermissionPolicy

from content.permissions import PortalPagePermissionTester

if TYPE_CHECKING:
    from collections.abc import Iterable

    from django.db.models import QuerySet

    from accounts.models import User

OF_NETWORKS = ("NetworkPage", "MeetingPage", "PracticePage")


def is_of_network(page: Page) -> bool:
    return page.specific_class in {apps.get_model("networks", name) for name in OF_NETWORKS}


def within_reach(user: User, page: Page) -> bool:
    """Whether somebody's rights in Wagtail hold on this page of a network."""
    if user.is_superuser:
        return True
    paths = _paths_edited_by(user, page.specific_class.__name__)
    return any(page.path[:length] in paths for length in {len(path) for path in paths})


def _paths_edited_by(user: User, model: str) -> set[str]:
    """Places in the tree of the pages of networks where somebody edits pages of this kind, in
    every language.

    Kept on the user of the request: every page of a list asks.
    """
    keeper: Any = user
    kept: dict[str, set[str]] = keeper.__dict__.setdefault("_network_paths", {})
    if model not in kept:
        networks = _networks_edited_by(user, model)
        pages = apps.get_model("networks", "NetworkPage")._base_manager.filter(network__in=networks)
        kept[model] = set(pages.order_by().values_list("path", flat=True))
    return kept[model]


def _networks_edited_by(user: User, model: str) -> QuerySet[Any, Any]:
    """Networks in which somebody edits pages of this kind: the notes of a meeting are for the
    people of the network (product.md, rule 5), so a coordinator does not edit its page."""
    networks = apps.get_model("networks", "Network").objects.editable_by(user)
    if model != "MeetingPage":
        return networks
    return networks.filter(pk__in=networks.model._default_manager.inside_for(user).values("pk"))


class NetworkPageTester(PortalPagePermissionTester):
    """Rights on a page of a network, for who edits that network."""

    def __init__(self, user: User, page: Page) -> None:
        super().__init__(user, page)
        if user.is_active and not user.is_superuser and not within_reach(user, page):
            self.permissions: set[str] = set()


class PortalPagePolicy(PagePermissionPolicy):
    """The same for lists of pages (explorer, choosers, reports, search) and for Wagtail's mail."""

    def user_has_any_permission_for_instance(
        self, user: User, actions: Iterable[str], instance: Page
    ) -> bool:
        may = super().user_has_any_permission_for_instance(user, actions, instance)
        return bool(may) and (not is_of_network(instance) or within_reach(user, instance))

    def instances_user_has_any_permission_for(
        self, user: User, actions: Iterable[str]
    ) -> QuerySet[Any, Any]:
        pages = super().instances_user_has_any_permission_for(user, actions)
        return pages if user.is_superuser else pages.exclude(_out_of_reach(user))

    def explorable_root_instance(self, user: User) -> Page | None:
        """Where somebody's pages begin, in one language: that of the page in hand.

        All that two languages have in common is Wagtail's root, which is nobody's.
        """
        root = super().explorable_root_instance(user)
        if user.is_superuser or root is None or not root.is_root():
            return root
        pages = self.instances_with_direct_explore_permission(user)
        locale = _locale_in_hand(user)
        own = [page for page in pages if page.locale_id == locale]
        begin = Page.objects.first_common_ancestor_of(own, include_self=True) if own else root
        setattr(user, self._explorable_root_instance_cache_name, begin)
        return begin

    def explorable_instances(self, user: User) -> QuerySet[Any, Any]:
        pages = super().explorable_instances(user)
        return pages if user.is_superuser else pages.exclude(_out_of_reach(user))

    def users_with_any_permission_for_instance(
        self, actions: Iterable[str], instance: Page, include_superusers: bool = True
    ) -> QuerySet[Any, Any]:
        people = super().users_with_any_permission_for_instance(
            actions, instance, include_superusers
        )
        if not is_of_network(instance):
            return people
        return people.filter(pk__in=[each.pk for each in people if within_reach(each, instance)])


def _locale_in_hand(user: User) -> int:
    """The language of the page that the request is about (`content.doors`), else the first."""
    pages = Page.objects.filter(pk=getattr(user, "page_in_hand", None), depth__gt=1)
    locale: int | None = pages.values_list("locale", flat=True).first()
    return locale or Locale.get_default().pk


def _out_of_reach(user: User) -> Q:
    found = Q(pk__in=[])
    for name in OF_NETWORKS:
        pages = apps.get_model("networks", name)._base_manager
        rest = pages.exclude(network__in=_networks_edited_by(user, name))
        found |= Q(pk__in=rest.order_by().values("pk"))
    return found
