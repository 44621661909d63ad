"""May somebody change this? Small predicates; which rows somebody sees is asked of the querysets.

Each asks the database once or twice and is meant for one object, not for lists.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from django.db.models import Q

from networks.querysets.relations import manager_at
from networks.rules.confirmation import Claim, ConfirmerRole, Confirmers, may_confirm, who_confirms
from networks.rules.contribution import Stage
from schools.permissions import user_can_edit_school

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser
    from django.db.models import QuerySet

    from accounts.models import User
    from networks.models import (
        ActionItem,
        Contribution,
        Evidence,
        LeaderRecognition,
        Network,
        PracticePage,
    )
    from schools.models import School, SchoolBoard


def user_can_open_network(user: User | AnonymousUser, board: SchoolBoard) -> bool:
    """Coordinators of the board that hosts it."""
    if not user.is_authenticated:
        return False
    return user.is_superuser or user.board_roles.coordinating().filter(board=board).exists()


def user_can_edit_network(user: User | AnonymousUser, network: Network) -> bool:
    """Its leads and the coordinators of its boards, while it is not archived."""
    return type(network)._default_manager.editable_by(user).filter(pk=network.pk).exists()


def user_can_coordinate_network(user: User | AnonymousUser, network: Network) -> bool:
    """Opening, closing, archiving and who leads is the coordinators' business."""
    if not user.is_authenticated:
        return False
    if user.is_superuser:
        return True
    return type(network)._default_manager.coordinated_by(user).filter(pk=network.pk).exists()


def user_leads_network(user: User | AnonymousUser, network: Network) -> bool:
    return type(network)._default_manager.led_by(user).filter(pk=network.pk).exists()


def user_can_write_practice(user: User | AnonymousUser, network: Network) -> bool:
    """Its members and leads, no guests, and who edits it, while it is not archived."""
    return type(network)._default_manager.written_for_by(user).filter(pk=network.pk).exists()


def user_can_edit_practice(user: User | AnonymousUser, practice: PracticePage) -> bool:
    """Who wrote it, while they may write for the network, and who edits the network."""
    return type(practice)._default_manager.editable_by(user).filter(pk=practice.pk).exists()


def user_can_judge_practice(user: User | AnonymousUser, practice: PracticePage) -> bool:
    """The leads of its network, who read what somebody sent in (`LeadApprovalTask`)."""
    if not user.is_authenticated or practice.network.archived_at:
        return False
    return user.is_superuser or user_leads_network(user, practice.network)


def user_can_close_account(user: User | AnonymousUser, person: User) -> bool:
    """Administrators, and who coordinates for every board for which somebody does anything.

    Nobody their own; no coordinator that of an administrator or of who holds a role at a board.
    """
    if not user.is_authenticated or user.pk == person.pk:
        return False
    if user.is_superuser:
        return True
    functions = person.school_functions.current()
    memberships = person.network_memberships.current()
    networks = manager_at(memberships, "network").overseen_by(user)
    return (
        not person.is_superuser
        and not person.board_roles.current().exists()
        and functions.overseen_by(user).exists()
        and not functions.exclude(pk__in=functions.overseen_by(user).values("pk")).exists()
        and not memberships.exclude(network__in=networks).exists()
    )


def works_above_networks(user: User | AnonymousUser) -> bool:
    """Administrators, and who has a role in the admin beside the networks that they lead."""
    if not user.is_authenticated:
        return False
    return user.is_superuser or user.groups.filter(network__isnull=True).exists()


def user_is_inside(user: User | AnonymousUser, network: Network) -> bool:
    """One of the network's people: sees notes, attendance and who does what."""
    return type(network)._default_manager.inside_for(user).filter(pk=network.pk).exists()


def user_is_opened_to(user: User | AnonymousUser, network: Network) -> bool:
    """Somebody who may know what was reached in a network."""
    return type(network)._default_manager.opened_to(user).filter(pk=network.pk).exists()


def user_can_read_network(user: User | AnonymousUser, network: Network) -> bool:
    """Somebody who may read the goal and the practices."""
    return type(network)._default_manager.visible_to(user).filter(pk=network.pk).exists()


def user_can_change_action_item(user: User | AnonymousUser, item: ActionItem) -> bool:
    """Whose item it is, and whoever edits the network."""
    if not user.is_authenticated:
        return False
    return (item.owner_id == user.pk and user_is_inside(user, item.network)) or (
        user_can_edit_network(user, item.network)
    )


def user_can_record_contribution(
    user: User | AnonymousUser, network: Network, school: School
) -> bool:
    """Its people and its editors for schools that take or took part (guests: only for their own),
    and colleagues of a school who can read its practices: also at another board, of a public
    network. Nobody commits a school that they do not speak for (product.md, People). What runs at
    a school goes on after its network was archived.
    """
    if not user.is_authenticated:
        return False
    if user.is_superuser:
        return True
    if network.schools.filter(school=school).exists():
        members = network.members.current().filter(user=user).exclude(role="guest")
        if members.exists() or user_can_edit_network(user, network):
            return True
    at_school = user.school_functions.current().filter(school=school).exists()
    return at_school and user_can_read_network(user, network)


def schools_to_record_for(user: User | AnonymousUser, network: Network) -> QuerySet[School, School]:
    """The open schools for which `user_can_record_contribution` says yes, in alphabetical order."""
    rows = manager_at(network.schools.all(), "school").open().order_by("name", "pk")
    if not user.is_authenticated:
        return cast("QuerySet[School, School]", rows.none())
    mine = Q(pk__in=[])
    if user_can_read_network(user, network):
        mine |= Q(pk__in=user.school_functions.current().values("school"))
    members = network.members.current().filter(user=user).exclude(role="guest")
    if members.exists() or user_can_edit_network(user, network):
        mine |= Q(pk__in=network.schools.values("school"))
    return cast("QuerySet[School, School]", rows.filter(mine))


def schools_to_adopt_for(user: User | AnonymousUser, network: Network) -> QuerySet[School, School]:
    """The schools for which somebody can say "we": where they work, and on whose behalf they are
    in the network. Not every school of the network, and for administrators too only their own."""
    rows = schools_to_record_for(user, network)
    if not user.is_authenticated:
        return rows
    members = network.members.current().filter(user=user, school__isnull=False)
    return rows.filter(
        Q(pk__in=user.school_functions.current().values("school"))
        | Q(pk__in=members.exclude(role="guest").values("school"))
    )


def user_can_move_contribution(user: User | AnonymousUser, contribution: Contribution) -> bool:
    """Who reported it, the champion of the school, the leads of the network."""
    rows = type(contribution)._default_manager
    return rows.editable_by(user).filter(pk=contribution.pk).exists()


def user_can_remove_evidence(user: User | AnonymousUser, evidence: Evidence) -> bool:
    """Whoever added it, and those of `user_can_remove_all_evidence`."""
    if not user.is_authenticated:
        return False
    return evidence.added_by_id == user.pk or user_can_remove_all_evidence(
        user, evidence.contribution
    )


def user_can_remove_all_evidence(user: User | AnonymousUser, contribution: Contribution) -> bool:
    """Whoever may move the contribution, keeps its school or coordinates for the network: nobody
    waits for one person to take a file with names of pupils away (product.md, rule 11)."""
    return (
        user_can_move_contribution(user, contribution)
        or user_can_edit_school(user, contribution.school)
        or user_can_coordinate_network(user, contribution.network)
    )


def user_can_answer_recognition(user: User | AnonymousUser, recognition: LeaderRecognition) -> bool:
    """Leaders answer for their own school, while the network is not archived."""
    asked = recognition.network_school
    if not user.is_authenticated or asked.network.archived_at:
        return False
    return user.school_functions.leading().filter(school=asked.school_id).exists()


def confirmers_of(contribution: Contribution) -> Confirmers:
    """Who may confirm this contribution in the stage it stands in, and why they."""
    return who_confirms(Stage(contribution.stage), claim_of(_with_facts(contribution)))


def user_can_confirm(user: User | AnonymousUser, contribution: Contribution) -> bool:
    """Somebody else than who reported it, in a role that the stage asks for (rule 3)."""
    if not user.is_authenticated:
        return False
    return could_confirm(user, _with_facts(contribution, user))


def confirmer_roles(user: User, contribution: Contribution) -> set[ConfirmerRole]:
    """As what somebody could confirm this contribution."""
    return roles_of(_with_facts(contribution, user))


def could_confirm(user: User, contribution: Any) -> bool:
    """The same for a row that came with `with_confirmation_facts(user)`; asks nothing more."""
    if contribution.is_stopped or contribution.is_confirmed:
        return False
    return may_confirm(
        Stage(contribution.stage),
        claim_of(contribution),
        roles_of(contribution),
        is_claimant=contribution.claimed_by_id == user.pk,
    )


def roles_of(contribution: Any) -> set[ConfirmerRole]:
    """The roles that `with_confirmation_facts` found."""
    return {role for role in ConfirmerRole if getattr(contribution, f"as_{role}")}


def claim_of(contribution: Any) -> Claim:
    """The claim that `with_confirmation_facts` found: who says so, and who else is there."""
    return Claim(
        claimant_is_champion=contribution.claimant_is_champion,
        claimant_is_school_leader=contribution.claimant_is_school_leader,
        other_champion=contribution.other_champion,
        other_leader=contribution.other_leader,
        team_size=contribution.school.team_size,
        # The school itself counts as one that has somebody in the network.
        participating_schools=1 + contribution.other_schools,
    )


def _with_facts(contribution: Contribution, user: User | None = None) -> Any:
    rows = type(contribution)._default_manager.with_confirmation_facts(
        user or contribution.claimed_by
    )
    return rows.select_related("school").get(pk=contribution.pk)
