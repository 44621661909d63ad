"""What somebody is in a network, and what follows from it; also for roles of rooms below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from content.roles import Holding, Right, Role
from schools.roles import PROPOSE_PRIORITY

if TYPE_CHECKING:
    from accounts.models import User

VIEW, ADD, CHANGE = "view", "add", "change"
READ = frozenset({VIEW})
KEEP_NETWORK = Right(
    gettext_lazy("edit the page, the goal, the schools and the people of the network"),
    frozenset(
        {
            *("publish_network_page", "save_goal", "publish_goal", "ask_leaders"),
            *("agree_with_school", "propose_and_link", "withdraw_proposal", "move_to_phase"),
            *("add_school", "link_school", "remove_school", "add_member", "remove_member"),
            *("change_visit", "appoint_champion", "hand_over_lead", "publish_practice"),
            "set_hours",
        }
    ),
)
KEEP_MEETINGS = Right(
    gettext_lazy("plan, log, close and call off its meetings, and keep its action items"),
    frozenset(
        {
            *("plan_meeting", "replan_meeting", "save_log", "log_meeting"),
            *("record_attendance", "close_meeting", "cancel_meeting"),
            *("add_action_item", "start_action_item", "complete_action_item"),
            *("drop_action_item", "carry_over_action_item", "change_action_item"),
        }
    ),
)
DECIDE = Right(
    gettext_lazy(
        "open a network, say who leads it and who can read it, and put it away or take it back"
    ),
    frozenset({"open_network", "set_visibility", "archive_network", "restore_network"}),
)
CLOSE_ACCOUNTS = Right(
    gettext_lazy("close the account of somebody who leaves the organisation"),
    frozenset({"leave_organisation"}),
)
OWN_ITEMS = Right(
    gettext_lazy("say of their own action items what became of them"),
    frozenset({"start_action_item", "complete_action_item", "drop_action_item"}),
)
REPORT = Right(
    gettext_lazy("report what a school does with it, and move along what they reported"),
    frozenset({"record_contribution"}),
)
ADOPT = Right(
    gettext_lazy("begin at their own school with a practice of a colleague"),
    frozenset({"adopt_practice"}),
)
MOVE = Right(
    gettext_lazy("move contributions of the network along, add what shows it and take it away"),
    frozenset(
        {
            *("move_contribution", "stop_contribution", "link_contribution"),
            *("add_evidence", "remove_evidence"),
        }
    ),
)
REMOVE_EVIDENCE = Right(
    gettext_lazy("take away what shows a contribution, such as a file with names of pupils"),
    frozenset({"remove_evidence"}),
)
CONFIRM = Right(
    gettext_lazy("confirm what somebody else reported about the school"),
    frozenset({"confirm_contribution", "refuse_contribution"}),
)
CONFIRM_FOR_LEADER = Right(
    gettext_lazy("confirm what a school leader reported as agreed for good"),
    frozenset({"confirm_contribution", "refuse_contribution"}),
)
CONFIRM_ELSEWHERE = Right(
    gettext_lazy("confirm what a small team of another school reported"),
    frozenset({"confirm_contribution", "refuse_contribution"}),
)
ANSWER_GOAL = Right(
    gettext_lazy("say whether the goal of a network fits the school"),
    frozenset({"answer_recognition"}),
)
WRITE = Right(
    gettext_lazy("write practices for the network, and look after what they wrote"),
    frozenset(
        {
            *("begin_practice", "save_practice", "send_practice", "take_back_practice"),
            *("discard_practice", "be_contact", "keep_practice", "put_away_practice"),
        }
    ),
)
KEEP_PRACTICES = Right(
    gettext_lazy("write, publish and look after practices of the network"),
    frozenset(
        {
            *("begin_practice", "save_practice", "send_practice", "place_practice"),
            *("be_contact", "keep_practice", "put_away_practice"),
        }
    ),
)
ANSWER_WRITERS = Right(
    gettext_lazy("read what colleagues send in, publish it or ask for changes"),
    frozenset({"place_practice", "ask_for_changes"}),
)
READ_INSIDE = Right(gettext_lazy("read everything of the network"))
READ_OPENED = Right(gettext_lazy("read what the networks of the board reached"))


def in_networks(user: User, role: str) -> list[Holding]:
    words = {
        "lead": gettext_lazy("network lead of %(network)s"),
        "member": gettext_lazy("member of %(network)s"),
        "guest": gettext_lazy("guest of %(network)s"),
    }[role]
    rows = user.network_memberships.current().filter(role=role, network__archived_at__isnull=True)
    return [
        Holding(str(words) % {"network": row.network}, row.network, row.guest_until)
        for row in rows.select_related("network__group")
    ]


def leads(user: User) -> list[Holding]:
    return in_networks(user, "lead")


def takes_part(user: User) -> list[Holding]:
    return in_networks(user, "member")


def visits(user: User) -> list[Holding]:
    return in_networks(user, "guest")


def champions(user: User) -> list[Holding]:
    members = user.network_memberships.current().filter(
        champion_of__isnull=False, network__archived_at__isnull=True
    )
    return [
        Holding(
            _("champion of %(network)s at %(school)s")
            % {"network": member.network, "school": each.school},
            member.network,
        )
        for member in members.select_related("network__group").distinct()
        for each in member.champion_of.select_related("school")
        if each.left_on is None
    ]


ROLES = (
    Role(
        "academy_coordinator",
        rights=(
            *(KEEP_NETWORK, KEEP_MEETINGS, DECIDE, REPORT, CONFIRM_FOR_LEADER, READ_OPENED),
            *(CLOSE_ACCOUNTS, REMOVE_EVIDENCE, KEEP_PRACTICES),
        ),
        lists={
            "networks.Network": frozenset({VIEW, ADD, CHANGE}),
            "networks.NetworkMember": READ,
            "networks.Contribution": READ,
            "accounts.User": frozenset({VIEW, ADD, CHANGE}),
        },
        # Inherited by every network below; `networks.page_policy` keeps them to their own.
        pages={
            "networks.NetworkIndexPage": frozenset(
                {"wagtailcore.add_page", "wagtailcore.change_page", "wagtailcore.publish_page"}
            )
        },
    ),
    Role(
        "administrator",
        rights=(
            *(KEEP_NETWORK, KEEP_MEETINGS, DECIDE, REPORT, MOVE, CLOSE_ACCOUNTS),
            *(KEEP_PRACTICES, ANSWER_WRITERS),
        ),
    ),
    Role("board_staff", rights=(READ_OPENED,)),
    Role("school_leader", rights=(ANSWER_GOAL, CONFIRM, REPORT, ADOPT, REMOVE_EVIDENCE)),
    Role("colleague", rights=(REPORT, ADOPT)),
    # The group of each network is made with it (`networks.rights`).
    Role(
        "lead",
        held_by=leads,
        rights=(
            *(KEEP_NETWORK, KEEP_MEETINGS, PROPOSE_PRIORITY, REPORT, MOVE, READ_INSIDE),
            *(KEEP_PRACTICES, ANSWER_WRITERS),
        ),
    ),
    Role("champion", held_by=champions, rights=(CONFIRM, MOVE)),
    Role(
        "member",
        held_by=takes_part,
        rights=(OWN_ITEMS, REPORT, ADOPT, CONFIRM_ELSEWHERE, WRITE, READ_INSIDE),
    ),
    Role("guest", held_by=visits, rights=(OWN_ITEMS, REPORT, READ_INSIDE)),
)
