"""The one place that gives leads their rights in Wagtail, and takes them away.

A network has one group. It may edit and publish the network's page in every language, and add to
its collection; pages below inherit (product.md, rule 6). Who leads is in the group.
"""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

from django.contrib.auth.models import Group, Permission
from django.db.models import Q
from wagtail.models import (
    Collection,
    GroupCollectionPermission,
    GroupPagePermission,
    Page,
    PageSubscription,
)

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from accounts.models import User
    from networks.models import Network, NetworkPage

PAGE_RIGHTS = ("add_page", "change_page", "publish_page")
# Wagtail asks for the rights on its own image and document, also where a custom model is in use.
COLLECTION_RIGHTS = (
    "add_image",
    "change_image",
    "choose_image",
    "add_document",
    "change_document",
    "choose_document",
)


def make_group_and_collection(name: str) -> tuple[Group, Collection]:
    """A group and a collection for a new network, both with its name."""
    group = Group.objects.create(name=name)
    collection = Collection.get_first_root_node().add_child(name=name)
    grant_collection(group, collection)
    return group, collection


def name_of(network: Network, title: str) -> str:
    """What the group and the collection of a network are called: its title, made unique."""
    return title[:100] + network.name_suffix


def rename(network: Network, title: str) -> None:
    """Lets the group and the collection follow the title of the page."""
    name = name_of(network, title)
    Group.objects.filter(pk=network.group_id).update(name=name)
    Collection.objects.filter(pk=network.collection_id).update(name=name)


def grant_collection(group: Group, collection: Collection) -> None:
    """Lets the leads of a network into the editors' room, and add to its files; asking twice
    changes nothing."""
    group.permissions.add(_access_admin())
    GroupCollectionPermission.objects.bulk_create(
        (
            GroupCollectionPermission(group=group, collection=collection, permission=permission)
            for permission in Permission.objects.filter(
                content_type__app_label__in=("wagtailimages", "wagtaildocs"),
                codename__in=COLLECTION_RIGHTS,
            )
        ),
        ignore_conflicts=True,
    )


def grant_page(network: Network, page: NetworkPage) -> None:
    """Lets the leads of a network edit one of its pages; asking twice changes nothing."""
    for permission in Permission.objects.filter(
        content_type__app_label="wagtailcore", codename__in=PAGE_RIGHTS
    ):
        GroupPagePermission.objects.get_or_create(
            group=network.group, page=page.page_ptr, permission=permission
        )


def revoke(network: Network) -> None:
    """Takes the rights of a network's leads on pages and files away, as when it is archived."""
    network.group.permissions.remove(_access_admin())
    GroupPagePermission.objects.filter(group=network.group).delete()
    GroupCollectionPermission.objects.filter(group=network.group).delete()
    PageSubscription.objects.filter(page__in=_pages_of(network)).delete()


def _access_admin() -> Permission:
    return Permission.objects.get(content_type__app_label="wagtailadmin", codename="access_admin")


def add_lead(network: Network, user: User) -> None:
    network.group.user_set.add(user)


def remove_lead(network: Network, user: User) -> None:
    """Takes somebody out of the group, and off the mails about comments on its pages."""
    network.group.user_set.remove(user)
    PageSubscription.objects.filter(user=user, page__in=_pages_of(network)).delete()


def _pages_of(network: Network) -> QuerySet[Page]:
    paths = network.pages.order_by().values_list("path", flat=True)
    below = [Q(path__startswith=path) for path in paths]
    return Page.objects.filter(reduce(or_, below, Q(pk__in=[])))
