"""A lead edits the own network, in every language, and no other (product.md, rule 6)."""

from __future__ import annotations

import pytest
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Locale, Page
from wagtail.permissions import policy_registry

from content.models import CustomDocument, CustomImage
from networks import rights
from networks.actions import (
    add_member,
    archive_network,
    hand_over_lead,
    open_network,
    publish_practice,
    remove_member,
    restore_network,
)
from networks.models import NetworkPage
from tests.factories import PracticePageFactory
from tests.networks.actions.cases import EDITORS
from tests.networks.actions.world import ROLES

pytestmark = pytest.mark.django_db


def may_edit(user, page):
    """Whether somebody may change and publish a page in Wagtail; never one without the other."""
    permissions = Page.objects.get(pk=page.pk).specific.permissions_for_user(user)
    assert permissions.can_edit() == permissions.can_publish()
    return permissions.can_edit()


def english(page, **how):
    return page.copy_for_translation(Locale.objects.get(language_code="en"), **how)


def may_add_files(user, collection):
    user = type(user).objects.get(pk=user.pk)  # policies remember what they asked of a user
    may = {
        collection
        in policy_registry.get_by_type(model).collections_user_has_permission_for(user, action)
        for model in (CustomImage, CustomDocument)
        for action in ("add", "change", "choose")
    }
    assert len(may) == 1, "some rights on files and not others"
    return may.pop()


def test_two_leads_do_not_edit_each_others_page(world):
    mine, theirs = world.page, world.neighbours_page
    assert [may_edit(world.lead, page) for page in (mine, theirs)] == [True, False]
    assert [may_edit(world.lead_of_neighbour, page) for page in (mine, theirs)] == [False, True]


@pytest.mark.parametrize("role", ROLES)
def test_who_edits_the_network_edits_its_page_in_wagtail(world, role):
    assert may_edit(getattr(world, role), world.page) == (role in EDITORS)


def test_a_lead_has_no_right_on_the_list_of_networks(world):
    index = world.page.get_parent()
    permissions = index.permissions_for_user(world.lead)
    assert not permissions.can_edit()
    assert not permissions.can_add_subpage()
    assert not permissions.can_publish_subpage()


@pytest.mark.parametrize("alias", [False, True])
def test_leads_edit_a_translated_copy_and_not_that_of_another(world, alias):
    mine, theirs = (
        english(world.page, copy_parents=True, alias=alias),
        english(world.neighbours_page, copy_parents=True, alias=alias),
    )
    assert [may_edit(world.lead, page) for page in (mine, theirs)] == [True, False]
    assert [may_edit(world.lead_of_neighbour, page) for page in (mine, theirs)] == [False, True]


def test_a_copy_that_comes_along_with_a_practice_is_theirs_too(world):
    practice = PracticePageFactory(network=world.network, school=world.klaproos)
    english(practice, copy_parents=True)
    copies = NetworkPage.objects.filter(network=world.network).exclude(pk=world.page.pk)
    assert GroupPagePermission.objects.filter(
        group=world.network.group, page__in=copies
    ).count() == len(rights.PAGE_RIGHTS)


def test_pages_below_are_theirs_too(world):
    practice = publish_practice(
        by=world.lead,
        network=world.network,
        title="Drie vragen vooraf",
        for_whom="groep 4",
        how_to="<p>Schrijf ze op.</p>",
        what_we_saw="<p>Gesprek.</p>",
    )
    for page in (practice, world.meeting_page):
        assert may_edit(world.lead, page)
        assert not may_edit(world.lead_of_neighbour, page)


def test_an_archive_takes_every_right_and_a_restore_gives_it_back(world):
    copy = english(world.page, copy_parents=True)
    collection = world.network.collection
    before = rights_of(world.network)
    assert before

    archive_network(by=world.coordinator, network=world.network)
    assert rights_of(world.network) == set()
    assert not may_edit(world.lead, world.page)
    assert not may_edit(world.lead, copy)
    assert not may_edit(world.lead, world.meeting_page)
    assert not may_add_files(world.lead, collection)

    restore_network(by=world.coordinator, network=world.network)
    assert rights_of(world.network) == before
    assert may_edit(world.lead, copy)
    assert may_add_files(world.lead, collection)


def test_an_archive_leaves_the_neighbours_rights_alone(world):
    before = rights_of(world.neighbour)
    archive_network(by=world.coordinator, network=world.network)
    assert rights_of(world.neighbour) == before
    assert may_edit(world.lead_of_neighbour, world.neighbours_page)


def test_a_copy_made_of_an_archived_network_is_nobodys_until_it_is_restored(world):
    archive_network(by=world.coordinator, network=world.network)
    copy = english(world.page, copy_parents=True)
    assert not may_edit(world.lead, copy)
    restore_network(by=world.coordinator, network=world.network)
    assert may_edit(world.lead, copy)


def test_restoring_twice_gives_nothing_twice(world):
    before = rights_of(world.network)
    for _ in range(2):
        restore_network(by=world.coordinator, network=world.network)
    assert rights_of(world.network) == before
    assert len(before) == len(rights.PAGE_RIGHTS) + len(rights.COLLECTION_RIGHTS)


def test_handing_over_moves_the_rights_in_every_language(world):
    copy = english(world.page, copy_parents=True)
    hand_over_lead(by=world.lead, network=world.network, to=world.member)
    for page in (world.page, copy, world.meeting_page):
        assert not may_edit(world.lead, page)
        assert may_edit(world.member, page)
    assert may_add_files(world.member, world.network.collection)
    assert not may_add_files(world.lead, world.network.collection)


def test_whoever_leads_two_networks_keeps_the_other_when_one_is_handed_over(world):
    add_member(by=world.coordinator, network=world.neighbour, user=world.lead, role="lead")
    hand_over_lead(by=world.lead, network=world.network, to=world.member)
    assert not may_edit(world.lead, world.page)
    assert may_edit(world.lead, world.neighbours_page)


def test_a_lead_who_leaves_has_no_rights_left(world):
    remove_member(by=world.lead, member=world.leads_membership)
    assert not may_edit(world.lead, world.page)
    assert not may_add_files(world.lead, world.network.collection)


def test_files_of_a_network_are_for_its_leads(world):
    mine, theirs = world.network.collection, world.neighbour.collection
    assert may_add_files(world.lead, mine)
    assert not may_add_files(world.lead, theirs)
    assert not may_add_files(world.lead, Collection.get_first_root_node())
    assert not may_add_files(world.member, mine)


def test_every_right_that_is_named_is_given_once(world):
    assert {right for kind, _, right in rights_of(world.network) if kind == "page"} == set(
        rights.PAGE_RIGHTS
    )
    assert {right for kind, _, right in rights_of(world.network) if kind == "files"} == set(
        rights.COLLECTION_RIGHTS
    )


def test_a_new_network_gives_its_group_its_page_and_collection_and_no_other(world):
    network = open_network(
        by=world.coordinator, board=world.board, title="Onderzoekslessen", lead=world.newcomer
    )
    pages = GroupPagePermission.objects.filter(group=network.group)
    assert {right.page_id for right in pages} == {network.main_page.pk}
    assert {right.permission.codename for right in pages} == set(rights.PAGE_RIGHTS)
    files = GroupCollectionPermission.objects.filter(group=network.group)
    assert {right.collection_id for right in files} == {network.collection.pk}
    assert world.newcomer.has_perm("wagtailadmin.access_admin")
    assert not world.newcomer.has_perm("wagtail_localize.submit_translation")
    assert not may_edit(world.newcomer, world.page)


def rights_of(network):
    pages = GroupPagePermission.objects.filter(group=network.group)
    files = GroupCollectionPermission.objects.filter(group=network.group)
    return {
        *(("page", right.page_id, right.permission.codename) for right in pages),
        *(("files", right.collection_id, right.permission.codename) for right in files),
    }
