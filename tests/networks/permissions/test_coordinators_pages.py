"""A coordinator's rights on the list of networks reach the networks of their boards only.

Wagtail lets rights hold for every page below; `networks.page_policy` narrows them (rule 6).
"""

from __future__ import annotations

import pytest
from django.contrib.auth.models import Group, Permission
from django.test import Client
from django.urls import reverse
from wagtail.models import GroupPagePermission, Locale, Page
from wagtail.permissions import policy_registry

from networks.actions import add_member, add_school, archive_network, remove_school
from networks.models import NetworkIndexPage
from tests.copies import copies
from tests.counting import assert_costs_the_same, queries_of
from tests.factories import NetworkMemberFactory, PracticePageFactory, UserFactory, network_with
from tests.networks.actions.world import ROLES, snapshot

pytestmark = pytest.mark.django_db


def client_of(user):
    client = Client()
    client.force_login(user)
    return client


def may_edit(user, page):
    return Page.objects.get(pk=page.pk).permissions_for_user(user).can_edit()


def listed_for(user):
    """Pages that Wagtail's lists show to somebody, and those that they may change."""
    policy = policy_registry.get_by_type(Page)
    return [
        set(policy.explorable_instances(user).values_list("pk", flat=True)),
        set(
            policy.instances_user_has_any_permission_for(user, {"change"}).values_list(
                "pk", flat=True
            )
        ),
    ]


def english(page):
    return page.copy_for_translation(Locale.objects.get(language_code="en"), copy_parents=True)


def test_own_networks_in_every_language_and_what_is_below_them(world):
    practice = PracticePageFactory(network=world.network, school=world.klaproos)
    pages = [world.page, world.neighbours_page, practice, english(world.page)]
    for page in pages:
        assert may_edit(world.coordinator, page)
        assert not may_edit(world.coordinator_elsewhere, page)
        assert all(page.pk in seen for seen in listed_for(world.coordinator))
        assert not any(page.pk in seen for seen in listed_for(world.coordinator_elsewhere))


def test_the_page_of_a_meeting_is_for_who_reads_its_notes(world):
    page = world.meeting_page
    assert not may_edit(world.coordinator, page)
    assert not any(page.pk in seen for seen in listed_for(world.coordinator))
    NetworkMemberFactory(network=world.network, user=world.coordinator)
    assert may_edit(world.coordinator, page)
    assert all(page.pk in seen for seen in listed_for(world.coordinator))


def test_the_list_itself_is_every_coordinators(world):
    for index in NetworkIndexPage.objects.all():
        assert may_edit(world.coordinator, index)
        assert may_edit(world.coordinator_elsewhere, index)
        assert not may_edit(world.lead, index)


def test_a_network_in_which_a_school_of_theirs_takes_part_is_theirs_too(world):
    joined = add_school(by=world.lead, network=world.network, school=world.school_abroad)
    assert may_edit(world.coordinator_elsewhere, world.page)
    remove_school(by=world.lead, network_school=joined)
    assert not may_edit(world.coordinator_elsewhere, world.page)


def test_a_role_that_ended_reaches_nothing_though_the_group_still_says_so(world):
    coordinator = world.coordinator
    coordinator.board_roles.update(ended_on="2026-01-01")  # no signal: the group stays
    assert coordinator.groups.exists()
    assert not may_edit(coordinator, world.page)
    assert not any(world.page.pk in seen for seen in listed_for(world.coordinator))


def test_an_archived_network_is_edited_by_no_coordinator(world):
    archive_network(by=world.coordinator, network=world.network)
    assert not may_edit(world.coordinator, world.page)
    assert may_edit(world.superuser, world.page)


def test_a_group_that_somebody_made_by_hand_does_not_open_networks(world):
    """Whatever rights a group has on the root, networks ask who edits them."""
    group, stranger = Group.objects.create(name="Redactie"), UserFactory()
    for permission in Permission.objects.filter(codename__in=["change_page", "publish_page"]):
        GroupPagePermission.objects.create(
            group=group, page=Page.objects.get(depth=1), permission=permission
        )
    group.user_set.add(stranger)
    assert may_edit(stranger, world.page.get_parent())
    assert not may_edit(stranger, world.page)
    assert not may_edit(stranger, world.meeting_page)
    assert world.page.pk not in listed_for(stranger)[1]


@pytest.mark.parametrize("role", ROLES)
def test_lists_and_single_pages_say_the_same(world, role):
    user = getattr(world, role)
    if not user.has_perm("wagtailadmin.access_admin"):
        return
    changeable = listed_for(user)[1]
    for page in Page.objects.filter(depth__gt=1):
        assert (page.pk in changeable) == may_edit(user, page), page
        policy = policy_registry.get(page)
        assert policy.user_has_permission_for_instance(user, "change", page.specific) == (
            page.pk in changeable
        )


def test_mail_of_wagtail_goes_to_who_edits_the_network(world):
    policy = policy_registry.get_by_type(Page)
    people = set(policy.users_with_permission_for_instance("publish", world.page))
    assert people == {world.lead, world.coordinator, world.superuser}


ADDRESSES = [
    *("wagtailadmin_pages:edit", "wagtailadmin_pages:history", "wagtailadmin_pages:usage"),
    *("wagtailadmin_pages:delete", "wagtailadmin_pages:unpublish", "wagtailadmin_pages:copy"),
    *("wagtailadmin_pages:move", "wagtailadmin_pages:view_draft", "wagtailadmin_explore"),
    *("wagtailadmin_pages:preview_on_edit", "wagtailadmin_pages:set_privacy"),
    *("wagtailadmin_pages:workflow_history", "wagtailadmin_pages:lock"),
]


@pytest.mark.parametrize("name", ADDRESSES)
def test_no_address_of_anothers_network_answers(world, name):
    client, url = client_of(world.coordinator_elsewhere), reverse(name, args=[world.page.pk])
    before = snapshot()
    for response in (client.get(url), client.post(url, {"title": "Van ons", "slug": "x"})):
        assert response.status_code in {302, 403, 404, 405}
        assert "Rijke teksten" not in response.content.decode()
    assert snapshot() == before


def test_the_explorer_and_its_api_name_no_network_of_another(world):
    client, index = client_of(world.coordinator_elsewhere), world.page.get_parent()
    own = network_with([world.school_abroad], board=world.board_elsewhere, name="Ver weg")
    for url in (
        reverse("wagtailadmin_explore", args=[index.pk]),
        reverse("wagtailadmin_pages:search") + "?q=Rijke",
        f"/beheer/api/main/pages/?child_of={index.pk}&for_explorer=1",
        reverse("wagtailadmin_reports:site_history"),
        reverse("wagtailadmin_home"),
    ):
        assert "Rijke teksten" not in client.get(url).content.decode(), url
    assert (
        own.page.title
        in client.get(reverse("wagtailadmin_explore", args=[index.pk])).content.decode()
    )


def queries_of_ours(client, url):
    """Without those of wagtail-localize, which asks for each line whether it can be translated."""
    return [
        sql
        for sql in queries_of(client, url)
        if "wagtail_localize" not in sql and not sql.startswith('SELECT 1 AS "a" FROM "wagtailcore')
    ]


def test_the_explorer_costs_the_same_with_many_networks(world, without_indexing):
    client, index = client_of(world.coordinator), world.page.get_parent()
    url = reverse("wagtailadmin_explore", args=[index.pk])
    before = queries_of_ours(client, url)
    copies(world.page, 30)
    assert_costs_the_same(before, queries_of_ours(client, url))


def test_a_lead_of_two_networks_explores_no_third(world):
    """What they have in common is the list of networks, below which all networks lie."""
    add_member(by=world.coordinator, network=world.neighbour, user=world.lead, role="lead")
    third = network_with(1, board=world.board, name="Nog een")
    client = client_of(world.lead)
    url = reverse("wagtailadmin_explore", args=[third.page.pk])
    assert client.get(url).status_code == 404
    assert client.get(reverse("wagtailadmin_explore", args=[world.page.pk])).status_code == 200
