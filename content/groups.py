"""Groups and permissions in Wagtail are made equal to the tables of roles, at every migrate.

What somebody gave a group by hand is taken away again; who is in it follows from the rows that
say who holds the role. The groups of networks are another matter (`networks.rights`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.apps import AppConfig, apps
from django.contrib.auth.models import Group, Permission
from django.db import transaction
from django.db.models import Q
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Page

from content.leftovers import remove_leftovers
from content.roles import Role, roles

if TYPE_CHECKING:
    from accounts.models import User

SHARED_FILES = "Gedeelde bestanden"
NO_PERMISSION = Q(pk__in=[])


def last_app() -> AppConfig:
    """The app for which `post_migrate` comes last: only then does every permission exist."""
    return [config for config in apps.get_app_configs() if config.models_module][-1]


def after_migrate(sender: AppConfig, using: str = "default", **_: Any) -> None:
    if using == "default":
        remove_leftovers()
        make_equal()


@transaction.atomic
def make_equal() -> None:
    """Makes every group of a role, its permissions and its members equal to the tables."""
    for role in _with_group():
        group, _made = Group.objects.get_or_create(name=role.group)
        group.permissions.set(Permission.objects.filter(_named(role.permissions)))
        _grant_pages(group, role)
        _grant_files(group, role)
        if role.members:
            group.user_set.set(role.members())


def keep_membership(user: User) -> None:
    """Lets somebody into the groups of the roles that they hold, and out of the others."""
    for role in _with_group():
        if role.members is None:
            continue
        for group in Group.objects.filter(name=role.group):
            if role.members().filter(pk=user.pk).exists():
                group.user_set.add(user)
            else:
                group.user_set.remove(user)


def _with_group() -> list[Role]:
    return [role for role in roles().values() if role.group]


def _named(names: frozenset[str]) -> Q:
    found = NO_PERMISSION
    for name in names:
        app, codename = name.split(".")
        found |= Q(content_type__app_label=app, codename=codename)
    return found


def _grant_pages(group: Group, role: Role) -> None:
    wanted = {
        (page.pk, permission.pk)
        for label, names in role.pages.items()
        for page in Page.objects.type(apps.get_model(label))
        for permission in Permission.objects.filter(_named(names))
    }
    for row in GroupPagePermission.objects.filter(group=group):
        key = (row.page_id, row.permission_id)
        if key in wanted:
            wanted.remove(key)
        else:
            row.delete()
    GroupPagePermission.objects.bulk_create(
        GroupPagePermission(group=group, page_id=page, permission_id=permission)
        for page, permission in wanted
    )


def _grant_files(group: Group, role: Role) -> None:
    rows = GroupCollectionPermission.objects.filter(group=group)
    if not role.files:
        rows.delete()
        return
    collection = _shared_files()
    wanted = set(Permission.objects.filter(_named(role.files)).values_list("pk", flat=True))
    for row in rows:
        if row.collection_id == collection.pk and row.permission_id in wanted:
            wanted.remove(row.permission_id)
        else:
            row.delete()
    GroupCollectionPermission.objects.bulk_create(
        GroupCollectionPermission(group=group, collection=collection, permission_id=permission)
        for permission in wanted
    )


def _shared_files() -> Collection:
    root = Collection.get_first_root_node() or Collection.add_root(name="Root")
    return root.get_children().filter(name=SHARED_FILES).first() or root.add_child(
        name=SHARED_FILES
    )
