"""Every action of networks and schools once: how it is called, by whom, and what is logged."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from django.utils import timezone

from networks import actions
from networks.models import Contribution, Network, PracticePage, Stage, Thanks, TryOut
from schools import actions as school_actions
from schools.models import School
from tests.factories import EvidenceFactory, PracticePageFactory, ThanksFactory, TryOutFactory

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.networks.actions.world import World

COORDINATORS = {"coordinator", "superuser"}
EDITORS = {"lead", *COORDINATORS}
OWNER_AND_EDITORS = {"member", *EDITORS}
MOVERS = {"member", "champion", "lead", "superuser"}
KEEPERS = {"school_leader", "coordinator", "superuser"}


def nothing(world: World) -> None:
    """The world is ready as it is."""


@dataclass(frozen=True)
class Case:
    """One way to call an action.

    `may` are the roles of `world.ROLES` that may do so, `log` is what stands in the log of it
    ("": nothing, because it is for nobody else), `locks` names the argument whose stale copy must
    be refused, `given` makes the world ready.
    """

    name: str
    action: Callable[..., Any]
    arguments: Callable[[World], dict[str, Any]]
    may: set[str]
    log: str
    locks: str = ""
    given: Callable[[World], None] = nothing

    def run(self, world: World, role: str) -> Any:
        return self.action(by=getattr(world, role), **self.arguments(world))

    def __str__(self) -> str:
        return self.name


def day(days: int) -> Any:
    return timezone.localdate() + timedelta(days=days)


def claim(role: str, stage: str, *, team_size: int = 20) -> Callable[[World], None]:
    """Makes the trial a claim of this stage by this role, in a team of this size."""

    def make(world: World) -> None:
        claimed_by = getattr(world, role)
        Contribution.objects.filter(pk=world.trial.pk).update(stage=stage, claimed_by=claimed_by)
        School.objects.filter(pk=world.klaproos.pk).update(team_size=team_size)

    return make


def archived(world: World) -> None:
    actions.archive_network(by=world.coordinator, network=world.network)


def evidence_there(world: World) -> None:
    EvidenceFactory(contribution=world.trial)


def proposal_made(world: World) -> None:
    actions.propose_and_link(by=world.lead, network_school=world.here, title="Hardop denken")


def exploring_until(world: World) -> None:
    Network.objects.filter(pk=world.network.pk).update(phase="exploring", exploration_until=day(30))


def member_of_both_schools(world: World) -> None:
    world.klaproos.staff.create(user=world.member, function="teacher")


def logged_before(world: World) -> None:
    actions.log_meeting(by=world.lead, meeting=world.meeting, notes="Wie er was.")


def priority_archived(world: World) -> None:
    school_actions.archive_priority(by=world.school_leader, priority=world.priority)


def practice_there(world: World) -> None:
    """A practice that began at De Klaproos."""
    PracticePageFactory(
        network=world.network, parent=world.page, school=world.klaproos, owner=world.lead
    )


def practice(world: World) -> PracticePage:
    return PracticePage.objects.get(network=world.network)


def tried_by_member(world: World) -> None:
    practice_there(world)
    TryOutFactory(user=world.member, practice=practice(world))


def lead_was_thanked(world: World) -> None:
    practice_there(world)
    ThanksFactory(practice=practice(world), to=world.lead)


NETWORK_CASES = [
    Case(
        "open_network",
        actions.open_network,
        lambda w: {"board": w.board, "title": "Samen onderzoekslessen", "lead": w.newcomer},
        COORDINATORS,
        "networks.open",
    ),
    Case(
        "publish_network_page",
        actions.publish_network_page,
        lambda w: {"network": w.network, "title": "Rijke teksten lezen"},
        EDITORS,
        "networks.publish_page",
    ),
    Case(
        "set_visibility",
        actions.set_visibility,
        lambda w: {"network": w.network, "visibility": "closed"},
        COORDINATORS,
        "networks.set_visibility",
        locks="network",
    ),
    Case(
        "set_hours",
        actions.set_hours,
        lambda w: {"network": w.network, "hours": 20},
        EDITORS,
        "networks.set_hours",
        locks="network",
    ),
    Case(
        "move_to_phase",
        actions.move_to_phase,
        lambda w: {"network": w.network, "phase": "active"},
        EDITORS,
        "networks.move_to_phase",
        locks="network",
        given=exploring_until,
    ),
    Case(
        "archive_network",
        actions.archive_network,
        lambda w: {"network": w.network},
        COORDINATORS,
        "networks.archive",
        locks="network",
    ),
    Case(
        "restore_network",
        actions.restore_network,
        lambda w: {"network": w.network},
        COORDINATORS,
        "networks.restore",
        locks="network",
        given=archived,
    ),
]
PEOPLE_CASES = [
    Case(
        "add_school",
        actions.add_school,
        lambda w: {"network": w.network, "school": w.wilgentak},
        EDITORS,
        "networks.add_school",
    ),
    Case(
        "link_school",
        actions.link_school,
        lambda w: {"network_school": w.here, "priority": w.other_priority},
        EDITORS,
        "networks.link_school",
        locks="network_school",
    ),
    Case(
        "agree_with_school",
        actions.agree_with_school,
        lambda w: {
            "network_school": w.here,
            "priority": w.other_priority,
            "champion": w.champions_membership,
            "expectation": "Lessen voor de hele bouw.",
        },
        EDITORS,
        "networks.link_school",
        locks="network_school",
    ),
    Case(
        "agree_with_school on another champion",
        actions.agree_with_school,
        lambda w: {
            "network_school": w.here,
            "priority": w.priority,
            "champion": w.membership,
            "expectation": w.here.expectation,
        },
        EDITORS,
        "networks.appoint_champion",
        given=member_of_both_schools,
        locks="network_school",
    ),
    Case(
        "propose_and_link",
        actions.propose_and_link,
        lambda w: {"network_school": w.here, "title": "Hardop denken bij een tekst"},
        EDITORS,
        "schools.add_priority",
        locks="network_school",
    ),
    Case(
        "withdraw_proposal",
        actions.withdraw_proposal,
        lambda w: {"network_school": w.here},
        EDITORS,
        "schools.withdraw_proposal",
        locks="network_school",
        given=proposal_made,
    ),
    Case(
        "remove_school",
        actions.remove_school,
        lambda w: {"network_school": w.there},
        EDITORS,
        "networks.remove_school",
        locks="network_school",
    ),
    Case(
        "add_member",
        actions.add_member,
        lambda w: {"network": w.network, "user": w.newcomer},
        EDITORS,
        "networks.add_member",
    ),
    Case(
        "add_member as guest",
        actions.add_member,
        lambda w: {
            "network": w.network,
            "user": w.newcomer,
            "role": "guest",
            "guest_until": day(20),
        },
        EDITORS,
        "networks.add_member",
    ),
    Case(
        "add_member as lead",
        actions.add_member,
        lambda w: {"network": w.network, "user": w.newcomer, "role": "lead"},
        COORDINATORS,
        "networks.add_member",
    ),
    Case(
        "change_visit",
        actions.change_visit,
        lambda w: {"member": w.guests_membership, "guest_until": day(40)},
        EDITORS,
        "networks.change_visit",
        locks="member",
    ),
    Case(
        "hand_over_lead",
        actions.hand_over_lead,
        lambda w: {"network": w.network, "to": w.newcomer},
        EDITORS,
        "networks.hand_over_lead",
    ),
    Case(
        "remove_member",
        actions.remove_member,
        lambda w: {"member": w.champions_membership},
        {*EDITORS, "champion"},
        "networks.remove_member",
        locks="member",
    ),
    Case(
        "appoint_champion",
        actions.appoint_champion,
        lambda w: {"network_school": w.there, "member": w.membership},
        EDITORS,
        "networks.appoint_champion",
        locks="network_school",
    ),
]
GOAL_CASES = [
    Case(
        "save_goal",
        actions.save_goal,
        lambda w: {"network": w.network, "target_group": "groep 5 en 6 van zes scholen"},
        EDITORS,
        "networks.save_goal",
    ),
    Case(
        "publish_goal",
        actions.publish_goal,
        lambda w: {"network": w.network, "goal": "Elke groep bespreekt elke week een tekst."},
        EDITORS,
        "networks.publish_goal",
    ),
    Case(
        "ask_leaders",
        actions.ask_leaders,
        lambda w: {"network": w.network},
        EDITORS,
        "networks.ask_leaders",
    ),
    Case(
        "answer_recognition",
        actions.answer_recognition,
        lambda w: {"recognition": w.recognition, "answer": "fits"},
        {"school_leader"},
        "networks.answer_recognition",
        locks="recognition",
    ),
]
MEETING_CASES = [
    Case(
        "cancel_meeting",
        actions.cancel_meeting,
        lambda w: {"meeting": w.planned_meeting, "reason": "Verzet naar januari."},
        EDITORS,
        "networks.cancel_meeting",
        locks="meeting",
    ),
    Case(
        "plan_meeting",
        actions.plan_meeting,
        lambda w: {
            "network": w.network,
            "title": "Tweede bijeenkomst",
            "starts_at": timezone.now() + timedelta(days=40),
        },
        EDITORS,
        "networks.plan_meeting",
    ),
    Case(
        "replan_meeting",
        actions.replan_meeting,
        lambda w: {
            "meeting": w.meeting,
            "starts_at": timezone.now() + timedelta(days=50),
            "place": "Het Kompas",
        },
        EDITORS,
        "networks.replan_meeting",
    ),
    Case(
        "save_log",
        actions.save_log,
        lambda w: {"meeting": w.meeting, "notes": "Vijf teksten bekeken.", "decisions": ["Door."]},
        EDITORS,
        "networks.save_log",
        locks="meeting",
    ),
    Case(
        "log_meeting",
        actions.log_meeting,
        lambda w: {"meeting": w.meeting, "notes": "Vijf teksten bekeken.", "decisions": ["Door."]},
        EDITORS,
        "networks.log_meeting",
        locks="meeting",
    ),
    Case(
        "log_meeting again",
        actions.log_meeting,
        lambda w: {"meeting": w.meeting, "notes": "Vijf teksten bekeken."},
        EDITORS,
        "networks.log_meeting",
        locks="meeting",
        given=logged_before,
    ),
    Case(
        "record_attendance",
        actions.record_attendance,
        lambda w: {"meeting": w.meeting, "present": [w.membership]},
        EDITORS,
        "networks.record_attendance",
    ),
    Case(
        "close_meeting",
        actions.close_meeting,
        lambda w: {"meeting": w.meeting},
        EDITORS,
        "networks.close_meeting",
        locks="meeting",
    ),
]
ACTION_ITEM_CASES = [
    Case(
        "add_action_item",
        actions.add_action_item,
        lambda w: {
            "meeting": w.meeting,
            "text": "Een tekst uitproberen",
            "owner": w.member,
            "school": w.klaproos,
        },
        EDITORS,
        "networks.add_action_item",
    ),
    Case(
        "start_action_item",
        actions.start_action_item,
        lambda w: {"item": w.item},
        OWNER_AND_EDITORS,
        "networks.start_action_item",
        locks="item",
    ),
    Case(
        "complete_action_item with nothing in practice",
        actions.complete_action_item,
        lambda w: {"item": w.item, "nothing_in_practice": "Er was geen tijd."},
        OWNER_AND_EDITORS,
        "networks.complete_action_item",
        locks="item",
    ),
    Case(
        "complete_action_item with a try-out",
        actions.complete_action_item,
        lambda w: {"item": w.item, "what_happened": "In groep 5 gedaan."},
        OWNER_AND_EDITORS,
        "networks.join_contribution",
        locks="item",
    ),
    Case(
        "drop_action_item",
        actions.drop_action_item,
        lambda w: {"item": w.item, "reason": "Te veel invallers."},
        OWNER_AND_EDITORS,
        "networks.drop_action_item",
        locks="item",
    ),
    Case(
        "change_action_item",
        actions.change_action_item,
        lambda w: {
            "item": w.item,
            "text": "Een ander gesprek proberen",
            "owner": w.champion,
            "school": w.klaproos,
        },
        EDITORS,
        "networks.change_action_item",
        locks="item",
    ),
    Case(
        "carry_over_action_item",
        actions.carry_over_action_item,
        lambda w: {"item": w.item, "due_on": day(60)},
        EDITORS,
        "networks.carry_over_action_item",
        locks="item",
    ),
]
CONTRIBUTION_CASES = [
    Case(
        "record_contribution at a school that has one",
        actions.record_contribution,
        lambda w: {"network": w.network, "school": w.klaproos, "summary": "Ook in groep 6"},
        {"member", "champion", "lead", "teacher", "school_leader", "coordinator", "superuser"},
        "networks.join_contribution",
    ),
    Case(
        "record_contribution at a school that has none",
        actions.record_contribution,
        lambda w: {"network": w.network, "school": w.kompas, "summary": "Drie vragen vooraf"},
        {"member", "champion", "lead", "coordinator", "superuser"},
        "networks.record_contribution",
    ),
    Case(
        "record_contribution at a school that takes no part",
        actions.record_contribution,
        lambda w: {"network": w.network, "school": w.wilgentak, "summary": "Drie vragen vooraf"},
        {"colleague_of_board", "leader_elsewhere", "superuser"},
        "networks.record_contribution",
    ),
    Case(
        "record_contribution at a school of another board",
        actions.record_contribution,
        lambda w: {"network": w.network, "school": w.school_abroad, "summary": "Drie vragen"},
        {"guest", "superuser"},
        "networks.record_contribution",
    ),
    Case(
        "link_contribution",
        actions.link_contribution,
        lambda w: {"contribution": w.trial, "priority": w.other_priority},
        MOVERS,
        "networks.link_contribution",
        locks="contribution",
    ),
    Case(
        "move_contribution",
        actions.move_contribution,
        lambda w: {"contribution": w.trial, "to": Stage.TEAM_APPLIED},
        MOVERS,
        "networks.move_contribution",
        locks="contribution",
    ),
    Case(
        "stop_contribution",
        actions.stop_contribution,
        lambda w: {"contribution": w.trial, "learned": "Het kost te veel tijd."},
        MOVERS,
        "networks.move_contribution",
        locks="contribution",
    ),
    Case(
        "add_evidence",
        actions.add_evidence,
        lambda w: {
            "contribution": w.trial,
            "kind": "observation",
            "title": "Wat we zagen",
            "text": "Leerlingen vragen door.",
        },
        MOVERS,
        "networks.add_evidence",
    ),
    Case(
        "remove_evidence",
        actions.remove_evidence,
        lambda w: {"evidence": w.trial.evidence.get(), "reason": "Er stonden namen op."},
        {*MOVERS, "school_leader", "coordinator"},
        "networks.remove_evidence",
        given=evidence_there,
    ),
    Case(
        "answer_follow_up",
        actions.answer_follow_up,
        lambda w: {"follow_up": w.moment, "answer": "together"},
        MOVERS,
        "networks.answer_follow_up",
        locks="follow_up",
    ),
    Case(
        "skip_follow_up",
        actions.skip_follow_up,
        lambda w: {"follow_up": w.moment, "reason": "We zijn nog bezig."},
        MOVERS,
        "networks.skip_follow_up",
        locks="follow_up",
    ),
]
CONFIRMATION_CASES = [
    Case(
        f"{verb}_contribution: {name}",
        action,
        lambda w, extra=extra: {"contribution": w.trial, **extra},
        may,
        f"networks.{verb}_contribution",
        locks="contribution",
        given=given,
    )
    for verb, action, extra in (
        ("confirm", actions.confirm_contribution, {}),
        ("refuse", actions.refuse_contribution, {"reason": "Nog maar één groep."}),
    )
    for name, given, may in (
        ("tried", claim("member", "tried"), {"champion", "school_leader"}),
        ("together", claim("member", "team_applied"), {"champion", "school_leader"}),
        ("together, by the champion", claim("champion", "team_applied"), {"school_leader"}),
        ("together, by the leader", claim("school_leader", "team_applied"), {"champion"}),
        ("effect", claim("member", "effect_visible"), {"champion", "school_leader"}),
        ("for good", claim("member", "embedded"), {"school_leader"}),
        ("for good, by the leader", claim("school_leader", "embedded"), {"coordinator"}),
        ("in a small team", claim("champion", "team_applied", team_size=9), {"member"}),
        ("for good, in a small team", claim("teacher", "embedded", team_size=6), {"member"}),
    )
]
PRACTICE_CASES = [
    Case(
        "publish_practice",
        actions.publish_practice,
        lambda w: {
            "network": w.network,
            "title": "Drie vragen vooraf",
            "for_whom": "leraren van groep 4 tot 6",
            "how_to": "<p>Schrijf drie vragen op.</p>",
            "what_we_saw": "<p>Leerlingen vragen door.</p>",
            "school": w.klaproos,
        },
        EDITORS,
        "networks.publish_practice",
    ),
]
PRIORITY_CASES = [
    Case(
        "add_priority",
        school_actions.add_priority,
        lambda w: {
            "school": w.klaproos,
            "title": "Praten over wat je leest",
            "first_school_year": 2026,
            "last_school_year": 2027,
        },
        KEEPERS,
        "schools.add_priority",
    ),
    Case(
        "propose_priority",
        school_actions.propose_priority,
        lambda w: {
            "school": w.klaproos,
            "title": "Praten over wat je leest",
            "first_school_year": 2026,
            "last_school_year": 2027,
        },
        {*KEEPERS, "teacher", "champion", "lead"},
        "schools.add_priority",
    ),
    Case(
        "adopt_priority",
        school_actions.adopt_priority,
        lambda w: {"priority": w.proposal, "why": "Leerlingen lezen weinig."},
        KEEPERS,
        "schools.adopt_priority",
        locks="priority",
    ),
    Case(
        "refuse_priority",
        school_actions.refuse_priority,
        lambda w: {"priority": w.proposal, "reason": "Dit jaar kiezen we voor rekenen."},
        KEEPERS,
        "schools.refuse_priority",
        locks="priority",
    ),
    Case(
        "change_priority",
        school_actions.change_priority,
        lambda w: {"priority": w.priority, "title": "Lezen met plezier"},
        KEEPERS,
        "schools.change_priority",
        locks="priority",
    ),
    Case(
        "end_priority",
        school_actions.end_priority,
        lambda w: {"priority": w.priority, "achieved": True},
        KEEPERS,
        "schools.end_priority",
        locks="priority",
    ),
    Case(
        "archive_priority",
        school_actions.archive_priority,
        lambda w: {"priority": w.priority},
        KEEPERS,
        "schools.archive_priority",
        locks="priority",
    ),
    Case(
        "restore_priority",
        school_actions.restore_priority,
        lambda w: {"priority": w.priority},
        KEEPERS,
        "schools.restore_priority",
        locks="priority",
        given=priority_archived,
    ),
]
ADOPTION_CASES = [
    Case(
        "start_try_out",
        actions.start_try_out,
        lambda w: {"practice": practice(w)},
        {
            *("colleague_of_board", "teacher", "member", "guest", "champion", "lead"),
            *("school_leader", "leader_elsewhere", "executive", "coordinator", "superuser"),
        },
        "",
        given=practice_there,
    ),
    Case(
        "answer_try_out",
        actions.answer_try_out,
        lambda w: {"try_out": TryOut.objects.get(), "answer": "tried"},
        {"member"},
        "",
        locks="try_out",
        given=tried_by_member,
    ),
    Case(
        "drop_try_out",
        actions.drop_try_out,
        lambda w: {"try_out": TryOut.objects.get()},
        {"member"},
        "",
        given=tried_by_member,
    ),
    Case(
        "adopt_practice at a school that takes part",
        actions.adopt_practice,
        lambda w: {"practice": practice(w), "school": w.kompas},
        {"member"},
        "networks.record_contribution",
        given=practice_there,
    ),
    Case(
        "adopt_practice at a school that has something already",
        actions.adopt_practice,
        lambda w: {"practice": practice(w), "school": w.klaproos},
        {"champion", "teacher", "school_leader"},
        "networks.join_contribution",
        given=practice_there,
    ),
    Case(
        "adopt_practice at a school that takes no part",
        actions.adopt_practice,
        lambda w: {"practice": practice(w), "school": w.wilgentak},
        {"colleague_of_board", "leader_elsewhere"},
        "networks.record_contribution",
        given=practice_there,
    ),
    Case(
        "adopt_practice at a school of another board",
        actions.adopt_practice,
        lambda w: {"practice": practice(w), "school": w.school_abroad},
        {"guest"},
        "networks.record_contribution",
        given=practice_there,
    ),
    Case(
        "put_thanks_away",
        actions.put_thanks_away,
        lambda w: {"thanks": Thanks.objects.get()},
        {"lead"},
        "",
        locks="thanks",
        given=lead_was_thanked,
    ),
]
CASES = [
    *NETWORK_CASES,
    *PEOPLE_CASES,
    *GOAL_CASES,
    *MEETING_CASES,
    *ACTION_ITEM_CASES,
    *CONTRIBUTION_CASES,
    *CONFIRMATION_CASES,
    *PRACTICE_CASES,
    *ADOPTION_CASES,
]
