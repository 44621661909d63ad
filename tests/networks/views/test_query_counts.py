"""Every page costs the same with 200 rows as with one (issue 2, Must be shown)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from networks.models import Contribution, MeetingPage, Network, NetworkPage
from schools.models import Priority, School
from tests.copies import copies
from tests.counting import MANY, assert_costs_the_same, queries_of
from tests.factories import (
    ActionItemFactory,
    AttendanceFactory,
    ContributionEventFactory,
    ContributionFactory,
    CustomDocumentFactory,
    EvidenceFactory,
    FollowUpFactory,
    GoalRevisionFactory,
    LeaderRecognitionFactory,
    MeetingPageFactory,
    NetworkFactory,
    NetworkMemberFactory,
    NetworkPageFactory,
    NetworkSchoolFactory,
    PracticePageFactory,
    PriorityFactory,
    SchoolFactory,
    ThemeFactory,
    board_staff_of,
    colleague_at,
    leader_of,
    network_with,
)
from tests.factories.schools import nth_site_code

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("without_indexing")]

MORE = MANY - 1


def signed_in(user: Any) -> Client:
    client = Client()
    client.force_login(user)
    return client


def more_networks(network: Network, **joined: Any) -> list[Network]:
    """As many networks like this one: with pages, themes, members, meetings and schools.

    `joined` says what is different about the schools that take part.
    """
    groups = copies(network.group, MORE, name="Groep {}")
    collections = copies(network.collection, MORE)
    networks = copies(network, MORE, group=groups, collection=collections)
    copies(network.pages.get(), MORE, network=networks, title="Netwerk {}")
    for row in network.members.all():
        copies(row, MORE, network=networks)
    for row in network.schools.all():
        copies(row, MORE, network=networks, **joined)
    themes = Network.themes.through.objects
    themes.bulk_create(
        Network.themes.through(network=each, theme=theme)
        for each in networks
        for theme in network.themes.all()
    )
    for page in network.meeting_pages.all():
        more_meetings(page, network=networks)
    return networks


def more_meetings(page: MeetingPage, **changes: Any) -> list[MeetingPage]:
    meetings = copies(page.meeting, MORE, **changes)
    return copies(page, MORE, meeting=meetings, title="Bijeenkomst {}", **changes)


def more_users(user: User) -> list[User]:
    return copies(user, MORE, email="veel{}@voorbeeld.invalid")


def more_schools(school: School) -> list[School]:
    codes = [nth_site_code(5000 + number) for number in range(MORE)]
    return copies(school, MORE, name="School {}", site_code=codes)


def more_priorities(priority: Priority, **changes: Any) -> list[Priority]:
    made = copies(priority, MORE, slug="speerpunt-{}", title="Speerpunt {}", **changes)
    themes = Priority.themes.through.objects
    themes.bulk_create(
        Priority.themes.through(priority=each, theme=theme)
        for each in made
        for theme in priority.themes.all()
    )
    return made


def full_network(school: School, priority: Priority) -> Network:
    """A network with a page, two themes, a lead, a school, and a meeting behind and before it."""
    themes = [ThemeFactory(name_nl="Lezen"), ThemeFactory(name_nl="Rekenen")]
    network = NetworkFactory(board=school.board, themes=themes)
    page = NetworkPageFactory(network=network)
    NetworkMemberFactory(network=network, lead=True)
    NetworkSchoolFactory(network=network, school=school, priority=priority)
    MeetingPageFactory(network=network, parent=page, closed=True)
    MeetingPageFactory(network=network, parent=page)
    return network


def full_contribution(network: Network, school: School, priority: Priority) -> Contribution:
    """One with all that may hang on it: an item of a meeting, a practice, evidence, events."""
    page = network.pages.get()
    meeting = MeetingPageFactory(network=network, parent=page, closed=True).meeting
    contribution = ContributionFactory(
        network=network,
        school=school,
        priority=priority,
        action_item=ActionItemFactory(network=network, meeting=meeting, school=school, done=True),
        practice=PracticePageFactory(network=network, parent=page, school=school),
        confirmed=True,
    )
    ContributionEventFactory(contribution=contribution)
    ContributionEventFactory(contribution=contribution, kind="confirmed", by_role="champion")
    document = CustomDocumentFactory(collection=network.collection)
    EvidenceFactory(contribution=contribution, document=document)
    return contribution


def more_contributions(contribution: Contribution, **changes: Any) -> list[Contribution]:
    """As many contributions, each with an item, a meeting, a practice, evidence and events."""
    in_network = {name: rows for name, rows in changes.items() if name == "network"}
    meetings = more_meetings(contribution.action_item.meeting.page, **in_network)
    items = copies(
        contribution.action_item, MORE, meeting=[page.meeting for page in meetings], **in_network
    )
    practices = copies(contribution.practice, MORE, title="Voorbeeld {}", **in_network)
    made = copies(contribution, MORE, action_item=items, practice=practices, **changes)
    for row in (*contribution.events.all(), *contribution.evidence.all()):
        copies(row, MORE, contribution=made)
    return made


def test_list_of_networks() -> None:
    school = SchoolFactory()
    network = full_network(school, PriorityFactory(school=school))
    client, url = signed_in(colleague_at(school)), network.pages.get().get_parent().url
    before = queries_of(client, url)
    more_networks(network)
    assert_costs_the_same(before, queries_of(client, url))
    assert_costs_the_same(before, queries_of(client, f"{url}?p=3"))


def test_network() -> None:
    """For its lead, a teacher of the school, somebody of the board and a stranger."""
    scene = network_with(1, visibility="public")
    network, page, school = scene.network, scene.page, scene.schools[0]
    joined = network.schools.get()
    contribution = full_contribution(network, school, joined.priority)
    revisions = GoalRevisionFactory.create_batch(2, network=network)  # a history has two versions
    MeetingPageFactory(network=network, parent=page)
    readers = [
        signed_in(scene.lead),
        signed_in(colleague_at(school)),
        signed_in(board_staff_of(network.board)),
        Client(),
    ]
    before = [queries_of(client, page.url) for client in readers]

    schools = more_schools(school)
    priorities = more_priorities(joined.priority, school=schools)
    champions = copies(joined.champion, MORE, user=more_users(joined.champion.user), school=schools)
    copies(joined, MORE, school=schools, priority=priorities, champion=champions)
    more_contributions(contribution, school=schools, priority=priorities)
    copies(revisions[0], MORE, number=list(range(10, 10 + MORE)))
    for client, queries in zip(readers, before, strict=True):
        assert_costs_the_same(queries, queries_of(client, f"{page.url}?all=1"))


def test_meeting() -> None:
    """One that was closed, and one that is to come, with what is open from before."""
    scene = network_with(1)
    network, school, client = scene.network, scene.schools[0], signed_in(scene.lead)
    past = MeetingPageFactory(network=network, parent=scene.page, closed=True)
    coming = MeetingPageFactory(network=network, parent=scene.page)
    attendance = AttendanceFactory(meeting=past.meeting)
    done = ActionItemFactory(network=network, meeting=past.meeting, school=school, done=True)
    brought = ContributionFactory(network=network, school=school, action_item=done, confirmed=True)
    open_items = [
        ActionItemFactory(network=network, meeting=page.meeting, school=school)
        for page in (past, coming)
    ]
    before = [queries_of(client, page.url) for page in (past, coming)]

    users = more_users(attendance.member.user)
    copies(attendance, MORE, member=copies(attendance.member, MORE, user=users))
    copies(brought, MORE, action_item=copies(done, MORE, owner=users))
    for item in open_items:
        copies(item, MORE, owner=users)
    for page, queries in zip((past, coming), before, strict=True):
        assert_costs_the_same(queries, queries_of(client, page.url))


def test_practice() -> None:
    scene = network_with(1)
    practice = PracticePageFactory(network=scene.network, parent=scene.page)
    brought = ContributionFactory(network=scene.network, practice=practice, confirmed=True)
    client = signed_in(scene.lead)
    before = queries_of(client, practice.url)
    copies(brought, MORE, school=more_schools(brought.school))
    assert_costs_the_same(before, queries_of(client, practice.url))


def test_school() -> None:
    school = SchoolFactory()
    priority = PriorityFactory(school=school, themes=[ThemeFactory(name_nl="Lezen")])
    network = full_network(school, priority)
    contribution = full_contribution(network, school, priority)
    unlinked = ContributionFactory(network=network, school=school, priority=None)
    client, url = signed_in(leader_of(school)), school.get_absolute_url()
    before = queries_of(client, url)

    priorities = more_priorities(priority)
    networks = more_networks(network, priority=priorities)
    more_contributions(contribution, network=networks, priority=priorities)
    copies(unlinked, MORE, network=networks)
    assert_costs_the_same(before, queries_of(client, url))


def test_priority() -> None:
    """For a lead of one of its networks, and for a teacher of the school."""
    school = SchoolFactory()
    priority = PriorityFactory(school=school)
    network = full_network(school, priority)
    contribution = full_contribution(network, school, priority)
    readers = [signed_in(network.members.get().user), signed_in(colleague_at(school))]
    before = [queries_of(client, priority.get_absolute_url()) for client in readers]

    more_contributions(contribution, network=more_networks(network))
    for client, queries in zip(readers, before, strict=True):
        assert_costs_the_same(queries, queries_of(client, priority.get_absolute_url()))


def test_start_page() -> None:
    """For somebody who leads networks and a school, and who reported contributions."""
    school = SchoolFactory()
    user = leader_of(school)
    network = full_network(school, PriorityFactory(school=school))
    NetworkMemberFactory(network=network, user=user, school=school, lead=True)
    recognition = LeaderRecognitionFactory(network_school=network.schools.get())
    item = ActionItemFactory(
        network=network, meeting=network.meetings.first(), school=school, owner=user
    )
    mine = ContributionFactory(network=network, school=school, claimed_by=user)
    follow_up = FollowUpFactory(contribution=mine, due_on=timezone.localdate() - timedelta(days=1))
    to_confirm = ContributionFactory(network=network, school=school, stage="team_applied")
    provisional = PriorityFactory(school=school, provisional=True)
    client, url = signed_in(user), reverse("home:start")
    before = queries_of(client, url)

    networks = more_networks(network)
    joined = [each.schools.get() for each in networks]
    copies(recognition, MORE, network_school=joined)
    copies(item, MORE, network=networks, meeting=[each.meetings.first() for each in networks])
    copies(follow_up, MORE, contribution=copies(mine, MORE, network=networks))
    copies(to_confirm, MORE, network=networks)
    more_priorities(provisional)
    assert_costs_the_same(before, queries_of(client, url))


def test_copies_are_there() -> None:
    """What the tests above rest on."""
    school = SchoolFactory()
    network = full_network(school, PriorityFactory(school=school))
    more_networks(network)
    assert NetworkPage.objects.live().child_of(network.pages.get().get_parent()).count() == MANY
    assert Group.objects.filter(network__isnull=False).count() == MANY
    assert MeetingPage.objects.count() == 2 * MANY
