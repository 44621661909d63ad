"""A small world of two networks and everybody around them, and what stays the same in it.

It is made once for a module and given back at the end of every test, because making it takes
longer than most tests do. Every attribute is read from the database anew: `world.trial` is never
a copy that an earlier action changed in memory.

    board      Waterkring: coordinator, executive
      klaproos   takes part: leader, champion (also teaches there), teacher (not in the network)
      kompas     takes part: its champion, member and leader
      wilgentak  takes no part: a colleague, and its leader
    network    lead, member, guest, expired guest, former lead
    neighbour  another network of the same board, with its own lead
"""

from __future__ import annotations

from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from django.core.exceptions import ValidationError
from django.db import connection, models, transaction
from django.utils import timezone
from wagtail.models import (
    Collection,
    GroupCollectionPermission,
    GroupPagePermission,
    ModelLogEntry,
    Page,
    PageLogEntry,
    Revision,
    TaskState,
    WorkflowState,
)

from accounts.models import User
from content.errors import EditConflict, Refused
from content.models import Record
from networks.models import (
    MeetingPage,
    Network,
    NetworkPage,
    PracticeCare,
    PracticePage,
    PracticeTag,
    Stage,
)
from schools.models import BoardRole, Priority, SchoolHoliday, Theme
from tests.factories import (
    ActionItemFactory,
    BoardFactory,
    ContributionFactory,
    FollowUpFactory,
    GoalRevisionFactory,
    LeaderRecognitionFactory,
    MeetingFactory,
    MeetingPageFactory,
    NetworkMemberFactory,
    PriorityFactory,
    SchoolFactory,
    UserFactory,
    board_staff_of,
    colleague_at,
    leader_of,
    network_with,
    superuser,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROLES = (
    "stranger",
    "colleague_of_board",
    "teacher",
    "member",
    "guest",
    "expired_guest",
    "champion",
    "lead",
    "former_lead",
    "lead_of_neighbour",
    "school_leader",
    "leader_elsewhere",
    "executive",
    "coordinator",
    "coordinator_elsewhere",
    "superuser",
)


class World:
    """What is in the world, by name; each look is a fresh one."""

    def __init__(self, rows: dict[str, models.Model]) -> None:
        self._keys = {name: (type(row), row.pk) for name, row in rows.items()}

    def __getattr__(self, name: str) -> Any:
        try:
            model, key = self._keys[name]
        except KeyError:
            raise AttributeError(name) from None
        return model._base_manager.get(pk=key)


def make_world() -> World:
    today = timezone.localdate()
    board = BoardFactory(name="Stichting Waterkring")
    klaproos, kompas, wilgentak = (
        SchoolFactory(board=board, name=name)
        for name in ("De Klaproos", "Het Kompas", "De Wilgentak")
    )
    scene = network_with([klaproos, kompas], board=board, name="Rijke teksten")
    network, page = scene.network, scene.page
    neighbour = network_with([SchoolFactory(board=board)], board=board, name="Vlot rekenen")
    abroad = BoardFactory(name="Lyceumgroep Oosterveld")
    school_abroad = SchoolFactory(board=abroad)

    member = NetworkMemberFactory(network=network, user=colleague_at(kompas), school=kompas)
    guest = NetworkMemberFactory(network=network, guest=True, user=colleague_at(school_abroad))
    expired_guest = NetworkMemberFactory(
        network=network,
        guest=True,
        user=colleague_at(school_abroad),
        guest_until=today - timedelta(days=1),
    )
    former_lead = NetworkMemberFactory(
        network=network, lead=True, left_on=today - timedelta(days=10)
    )
    here, there = network.schools.order_by("pk")
    revision = GoalRevisionFactory(network=network, sentence=page.goal, answers=page.goal_answers)
    meeting = MeetingFactory(network=network)
    meeting_page = MeetingPageFactory(
        network=network,
        meeting=meeting,
        parent=page,
        contribution_to_goal="We weten welke vragen het gesprek op gang brengen.",
    )
    planned_meeting = MeetingFactory(network=network)
    MeetingPageFactory(
        network=network,
        meeting=planned_meeting,
        parent=page,
        starts_at=timezone.now() + timedelta(days=21),
    )
    item = ActionItemFactory(network=network, meeting=meeting, owner=member.user, school=klaproos)
    trial = ContributionFactory(
        network=network,
        school=klaproos,
        priority=here.priority,
        claimed_by=member.user,
        stage=Stage.TRIED,
    )
    return World(
        {
            "board": board,
            "board_elsewhere": abroad,
            "klaproos": klaproos,
            "kompas": kompas,
            "wilgentak": wilgentak,
            "school_abroad": school_abroad,
            "network": network,
            "page": page,
            "neighbour": neighbour.network,
            "neighbours_page": neighbour.page,
            "here": here,
            "there": there,
            "priority": here.priority,
            "other_priority": PriorityFactory(school=klaproos),
            "priority_of_kompas": there.priority,
            "proposal": PriorityFactory(school=klaproos, provisional=True),
            "revision": revision,
            "recognition": LeaderRecognitionFactory(network_school=here, goal_revision=revision),
            "meeting": meeting,
            "meeting_page": meeting_page,
            "planned_meeting": planned_meeting,
            "item": item,
            "trial": trial,
            "moment": FollowUpFactory(contribution=trial),
            "membership": member,
            "champions_membership": here.champion,
            "guests_membership": guest,
            "expired_membership": expired_guest,
            "leads_membership": network.members.get(user=scene.lead),
            "newcomer": UserFactory(),
            "champion_of_kompas": scene.champions[1],
            "leader_of_kompas": leader_of(kompas),
            "stranger": UserFactory(),
            "colleague_of_board": colleague_at(wilgentak),
            "teacher": colleague_at(klaproos),
            "member": member.user,
            "guest": guest.user,
            "expired_guest": expired_guest.user,
            "champion": scene.champions[0],
            "lead": scene.lead,
            "former_lead": former_lead.user,
            "lead_of_neighbour": neighbour.lead,
            "school_leader": leader_of(klaproos),
            "leader_elsewhere": leader_of(wilgentak),
            "executive": board_staff_of(board, BoardRole.BOARD_MEMBER),
            "coordinator": board_staff_of(board),
            "coordinator_elsewhere": board_staff_of(abroad),
            "superuser": superuser(),
        }
    )


@pytest.fixture(scope="module")
def rows_of_world(django_db_setup: None, django_db_blocker: Any) -> Iterator[World]:
    with django_db_blocker.unblock(), transaction.atomic():
        yield make_world()
        transaction.set_rollback(True)


@pytest.fixture
def world(rows_of_world: World, db: None) -> World:
    return rows_of_world


def watched_models() -> list[type[models.Model]]:
    """Everything that an action may change."""
    from django.apps import apps

    ours = [model for model in apps.get_models() if issubclass(model, Record)]
    pages = [Page, NetworkPage, MeetingPage, PracticePage, PracticeCare, PracticeTag, Revision]
    workflow = [WorkflowState, TaskState]
    rights = [
        *(Collection, GroupPagePermission, GroupCollectionPermission),
        *(User.groups.through, Network.themes.through, Priority.themes.through),
    ]
    reference = [Theme, SchoolHoliday]
    return [*ours, *pages, *workflow, *rights, *reference, ModelLogEntry, PageLogEntry]


@cache
def selects() -> dict[str, str]:
    """Rows as the database has them; making objects of them takes most of the time of a test."""
    quote = connection.ops.quote_name
    return {
        model._meta.label: f"SELECT * FROM {quote(model._meta.db_table)}"  # noqa: S608
        f" ORDER BY {quote(model._meta.pk.column)}"
        for model in watched_models()
    }


def snapshot() -> dict[str, list[tuple[Any, ...]]]:
    """All rows that an action may change, to see afterwards that none did."""
    rows = {}
    with connection.cursor() as cursor:
        for label, select in selects().items():
            cursor.execute(select)
            rows[label] = cursor.fetchall()
    return rows


def try_out(act: Callable[[], Any]) -> BaseException | None:
    """Does something, tells what it raised and undoes it, so that the next can be tried."""
    try:
        with transaction.atomic():
            act()
            transaction.set_rollback(True)
    except (Refused, EditConflict, ValidationError) as problem:
        return problem
    return None


def refused_with(wrong: str, act: Callable[[], Any]) -> None:
    """The action says by field what does not fit (`__all__`: no field), and changes nothing."""
    before = snapshot()
    with pytest.raises(ValidationError) as problem:
        act()
    said = problem.value
    assert set(said.message_dict if hasattr(said, "error_dict") else {"__all__"}) == {wrong}
    assert snapshot() == before


def was_refused(problem: BaseException | None) -> bool:
    """Whether somebody was refused, with the words that the screen shows."""
    if problem is None:
        return False
    assert isinstance(problem, Refused), repr(problem)
    assert str(problem.reason)
    assert str(problem.who_may)
    return True


def log_actions_since(start: int) -> list[str]:
    """Codes of what was written in the log of plain rows after the entry with this key."""
    return list(
        ModelLogEntry.objects.filter(pk__gt=start).order_by("pk").values_list("action", flat=True)
    )


def last_log_key() -> int:
    return ModelLogEntry.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
