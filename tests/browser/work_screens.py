"""Which screens there are to open, as whom, and a world in which something waits for everybody."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from django.contrib.auth.tokens import default_token_generator
from django.utils import timezone
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode

from networks.actions import propose_and_link, refuse_contribution
from networks.models import ActionItem
from schools.actions import refuse_priority
from tests.factories import (
    ContributionFactory,
    MeetingPageFactory,
    NetworkSchoolFactory,
    PracticePageFactory,
    SchoolFactory,
    leader_of,
)
from tests.networks.actions.world import World, make_world
from tests.networks.views.screens import claimed, due
from tests.portal.test_every_url import BUTTONS, FOR_ANYBODY, TABLE

if TYPE_CHECKING:
    from collections.abc import Callable

# No screen, and one that tests/browser/test_patterns.py looks at from all sides.
# No screens: a stylesheet, feeds, an answer to a script; and the page of all components.
APART = {
    *("home:theme", "home:patterns", "search:suggest"),
    *("networks:practice_feed", "networks:theme_feed"),
}
# Who opens a screen: the first of these who may.
OPENERS = ("school_leader", "member", "champion", "lead", "coordinator")


class Visit(NamedTuple):
    """Somebody opens an address; the role "" is who did not sign in."""

    role: str
    name: str
    args: Callable[[World], list[Any]]


def nothing(world: World) -> list[Any]:
    return []


def planned(world: World) -> list[Any]:
    """Nothing was agreed there yet, so that it can still be called off."""
    return [world.planned_meeting.public_id]


def reset_link(world: World) -> list[Any]:
    user = world.teacher
    return [urlsafe_base64_encode(force_bytes(user.pk)), default_token_generator.make_token(user)]


ABOUT = {
    **{name: make if make is not list else nothing for name, (make, _may) in TABLE.items()},
    **dict.fromkeys(("networks:cancel_meeting", "networks:close_meeting"), planned),
    "networks:replan_meeting": planned,
    "schools:school": lambda world: [world.klaproos.site_code],
    "schools:priority": lambda world: [world.klaproos.site_code, world.priority.slug],
    "accounts:password_reset_confirm": reset_link,
}
LOOKS_DIFFERENT_TO = {
    "home:start": ("member", "guest", "champion", "lead", "coordinator", "stranger"),
    "networks:contribution": ("member", "champion", "coordinator"),
    "networks:action_item": ("lead",),
    "networks:people": ("lead", "coordinator"),
    "networks:home": ("coordinator",),
    "networks:record_contribution": ("member",),
    "schools:school": ("school_leader", "member"),
    "schools:priority": ("school_leader", "member"),
}
VISITS = [
    *(
        Visit(next(role for role in OPENERS if role in may), name, ABOUT[name])
        for name, (_make, may) in TABLE.items()
        if name not in {*BUTTONS, *APART}
    ),
    *(
        Visit(role, name, ABOUT[name])
        for name, roles in LOOKS_DIFFERENT_TO.items()
        for role in roles
    ),
    *(
        Visit("lead", "networks:goal_question", lambda world, n=n: [world.network.public_id, n])
        for n in range(2, 6)
    ),
    *(Visit("", name, ABOUT.get(name, nothing)) for name in sorted(FOR_ANYBODY - APART)),
]


def make_busy_world() -> World:
    """The world of the actions, and on every start page what can stand there."""
    world = make_world()
    today, network, page = timezone.localdate(), world.network, world.page
    claimed(world)
    due(world)
    # Agreed for a day that is near, and carried over so often that it is asked whether it is
    # still useful.
    ActionItem.objects.filter(pk=world.item.pk).update(due_on=today, carried_over=2)
    sent_back = ContributionFactory(
        network=network,
        school=world.kompas,
        priority=world.there.priority,
        claimed_by=world.member,
        stage="team_applied",
    )
    refuse_contribution(
        by=world.champion_of_kompas, contribution=sent_back, reason="Groep 7 doet nog niet mee."
    )
    joined = NetworkSchoolFactory(network=network, school=SchoolFactory(board=world.board))
    propose_and_link(by=world.lead, network_school=joined, title="Hardop denken")
    refuse_priority(by=leader_of(joined.school), priority=joined.priority, reason="Niet dit jaar.")
    ended = timezone.now() - timedelta(hours=1)
    MeetingPageFactory(
        network=network, parent=page, starts_at=ended - timedelta(hours=2), ends_at=ended
    )
    PracticePageFactory(network=network, parent=page)
    return world
