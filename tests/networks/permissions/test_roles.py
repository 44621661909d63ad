"""The tables of roles: what they say is what actions allow and what groups have."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Page

from content.groups import SHARED_FILES, last_app, make_equal
from content.roles import roles, roles_held_by
from networks import actions
from networks.models import NetworkIndexPage
from networks.roles import MOVE, OWN_ITEMS, WRITE
from schools import actions as school_actions
from schools.models import BoardStaff
from tests.factories import BoardFactory, BoardStaffFactory, UserFactory, board_staff_of
from tests.networks.actions.cases import CASES, PRIORITY_CASES
from tests.networks.actions.reference_cases import REFERENCE_CASES
from tests.networks.actions.world import ROLES

pytestmark = pytest.mark.django_db

COORDINATORS = "Academiecoördinatoren"
# Whose row it is decides, and no role: who was asked, who reported it, who leaves, whose item.
PERSONAL = {
    *("answer_follow_up", "skip_follow_up", "remove_member", "put_thanks_away"),
    *("start_try_out", "answer_try_out", "drop_try_out"),
    *MOVE.actions,
}
OWN = OWN_ITEMS.actions | WRITE.actions


def rights_of_group():
    group = Group.objects.get(name=COORDINATORS)
    pages = GroupPagePermission.objects.filter(group=group)
    files = GroupCollectionPermission.objects.filter(group=group)
    return {
        *(p.content_type.app_label + "." + p.codename for p in group.permissions.all()),
        *((row.page_id, row.permission.codename) for row in pages),
        *((row.collection.name, row.permission.codename) for row in files),
    }


def rights_in_table():
    role = roles()["academy_coordinator"]
    lists = NetworkIndexPage.objects.values_list("pk", flat=True)
    return {
        *role.permissions,
        *(
            (page, name.split(".")[1])
            for page in lists
            for name in role.pages["networks.NetworkIndexPage"]
        ),
        *((SHARED_FILES, name.split(".")[1]) for name in role.files),
    }


def test_a_fresh_database_has_the_groups_of_the_table():
    assert rights_of_group() == rights_in_table()
    assert NetworkIndexPage.objects.count() == 2
    assert len(rights_of_group()) == 2 + 2 * 3 + 6


def test_migrate_takes_away_what_somebody_gave_by_hand_and_gives_back_what_they_took():
    group = Group.objects.get(name=COORDINATORS)
    group.permissions.set(Permission.objects.filter(codename__in=["add_user", "change_group"]))
    GroupPagePermission.objects.filter(group=group).delete()
    publish = Permission.objects.get(codename="publish_page")
    GroupPagePermission.objects.create(
        group=group, page=Page.objects.get(depth=1), permission=publish
    )
    GroupCollectionPermission.objects.create(
        group=group,
        collection=Collection.get_first_root_node(),
        permission=Permission.objects.get(codename="choose_document"),
    )
    stranger = UserFactory()
    group.user_set.add(stranger)
    call_command("migrate", verbosity=0)
    assert rights_of_group() == rights_in_table()
    assert not stranger.groups.exists()


def test_a_group_that_was_thrown_away_is_made_again_with_its_people():
    coordinator = board_staff_of(BoardFactory())
    Group.objects.filter(name=COORDINATORS).delete()
    make_equal()
    assert rights_of_group() == rights_in_table()
    assert coordinator.groups.filter(name=COORDINATORS).exists()


def test_making_equal_twice_changes_nothing():
    before = list(GroupPagePermission.objects.order_by("pk").values_list())
    make_equal()
    assert list(GroupPagePermission.objects.order_by("pk").values_list()) == before
    assert Collection.objects.filter(name=SHARED_FILES).count() == 1


def test_roles_are_made_after_every_permission_is():
    assert last_app().label == "sessions"


@pytest.mark.parametrize("role", ["board_member", "quality_officer", "hr_advisor"])
def test_other_staff_of_a_board_is_not_in_the_group(role):
    assert not board_staff_of(BoardFactory(), role).groups.exists()


def in_group(user):
    return user.groups.filter(name=COORDINATORS).exists()


def test_who_becomes_coordinator_is_in_the_group_until_it_ends():
    today = timezone.localdate()
    row = BoardStaffFactory()
    assert in_group(row.user)
    row.ended_on = today  # that day included
    row.save()
    assert in_group(row.user)
    row.ended_on = today - timedelta(days=1)
    row.save()
    assert not in_group(row.user)


def test_who_coordinates_two_boards_stays_when_one_ends():
    row = BoardStaffFactory()
    other = BoardStaffFactory(user=row.user)
    other.delete()
    assert in_group(row.user)
    row.delete()
    assert not in_group(row.user)


def test_a_role_that_ended_overnight_leaves_the_group_with_the_next_sync():
    row = BoardStaffFactory()
    yesterday = timezone.localdate() - timedelta(days=1)
    BoardStaff.objects.filter(pk=row.pk).update(ended_on=yesterday)  # no signal
    assert in_group(row.user)
    assert "academy_coordinator" not in roles_held_by(row.user)
    call_command("sync_roles")
    assert not in_group(row.user)


def test_every_list_and_page_in_the_table_exists():
    from django.apps import apps

    for role in roles().values():
        for label in (*role.lists, *role.pages):
            assert apps.get_model(label)


def test_every_action_in_the_table_exists():
    known = {*actions.__all__, *school_actions.__all__}
    named = {name for role in roles().values() for right in role.rights for name in right.actions}
    assert named <= known
    assert known - named <= PERSONAL


def codes_of(user):
    return set(roles_held_by(user))


def allowed_by_table(world, role):
    """The actions that the tables name for somebody, by the rows of the world."""
    table = roles()
    return {
        name
        for code in codes_of(getattr(world, role))
        for right in table[code].rights
        for name in right.actions
    }


@pytest.mark.parametrize("role", ROLES)
def test_who_may_act_holds_a_role_that_says_so(world, role):
    """Whatever an action lets somebody do stands among their rights ("wie mag wat")."""
    may = {
        case.action.__name__
        for case in (*CASES, *PRIORITY_CASES, *REFERENCE_CASES)
        if role in case.may
    }
    assert may - PERSONAL <= allowed_by_table(world, role)


@pytest.mark.parametrize("role", ["stranger", "expired_guest", "former_lead"])
def test_who_holds_nothing_in_the_network_may_nothing_in_it(world, role):
    assert not codes_of(getattr(world, role)) & {"lead", "member", "guest", "champion"}


@pytest.mark.parametrize("role", ["lead", "coordinator", "superuser", "school_leader", "champion"])
def test_what_the_tables_say_is_allowed_by_an_action(world, role):
    """And the other way round: no right is promised that no action gives."""
    may = {
        case.action.__name__
        for case in (*CASES, *PRIORITY_CASES, *REFERENCE_CASES)
        if role in case.may
    }
    assert allowed_by_table(world, role) - OWN <= may
