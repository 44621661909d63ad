"""Schools and people of a network: who joins, leads, champions and leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from content.journal import note
from networks import rights
from networks.actions.guards import (
    require_coordinator,
    require_editor,
    require_near,
    require_own_priority,
    take_turns,
)
from networks.actions.proposals import let_go
from networks.models import MemberRole, Network, NetworkMember, NetworkSchool

if TYPE_CHECKING:
    from datetime import date

    from accounts.models import User
    from schools.models import Priority, School


@transaction.atomic
def add_school(
    *,
    by: User,
    network: Network,
    school: School,
    priority: Priority | None = None,
    expectation: str = "",
) -> NetworkSchool:
    """A school takes part, for one of its priorities and with what it expects.

    Raises:
        Refused: by somebody who does not edit the network.
        ValidationError: it takes part already, has closed, or the priority is another school's.
    """
    require_editor(by, network)
    take_turns(network)
    if network.schools.current().filter(school=school).exists():
        words = _("%(school)s takes part already.") % {"school": school}
        raise ValidationError({"school": words})
    if not type(school).objects.open().filter(pk=school.pk).exists():
        raise ValidationError({"school": _("%(school)s has closed.") % {"school": school}})
    require_own_priority(school, priority)
    member_school = NetworkSchool.objects.create(
        network=network, school=school, priority=priority, expectation=expectation
    )
    note("networks.add_school", network, by, school=school.site_code)
    return member_school


@transaction.atomic
def link_school(
    *,
    by: User,
    network_school: NetworkSchool,
    priority: Priority | None,
    expectation: str | None = None,
) -> NetworkSchool:
    """Says for which of its priorities a school is in, and what it expects.

    Without an `expectation` the one that was written before stays. A proposal that nobody has
    answered and that this takes the place of is withdrawn.
    """
    require_editor(by, network_school.network)
    if priority and priority.pk != network_school.priority_id:
        require_own_priority(network_school.school, priority)
    before, network_school.priority = network_school.priority, priority
    if expectation is not None:
        network_school.expectation = expectation
    network_school.save()
    note(
        "networks.link_school",
        network_school.network,
        by,
        school=network_school.school.site_code,
        priority=str(priority.public_id) if priority else None,
    )
    if before != priority:
        let_go(before, by)
    return network_school


@transaction.atomic
def remove_school(*, by: User, network_school: NetworkSchool) -> NetworkSchool:
    """A school leaves; what it did stays. Nobody answers any more what was proposed to it.

    Raises:
        Refused: by somebody who does not edit the network.
        ValidationError: it left before.
    """
    require_editor(by, network_school.network)
    if _has_left(network_school):
        raise ValidationError(_("This school has left already."))
    network_school.left_on = timezone.localdate()
    network_school.save(update_fields=["left_on"])
    note(
        "networks.remove_school",
        network_school.network,
        by,
        school=network_school.school.site_code,
    )
    let_go(network_school.priority, by)
    return network_school


@transaction.atomic
def add_member(
    *,
    by: User,
    network: Network,
    user: User,
    role: str = MemberRole.MEMBER,
    school: School | None = None,
    term_until: date | None = None,
    guest_until: date | None = None,
) -> NetworkMember:
    """Somebody joins as member, as guest until a day, or (a coordinator decides) as lead.

    Raises:
        Refused: by somebody who does not edit the network; a lead: who does not coordinate it.
        ValidationError: joined already, a guest without a day to come, a day for who is no guest,
            a school that takes no part, a role that does not exist.
    """
    require_editor(by, network)
    if role == MemberRole.LEAD:
        require_coordinator(by, network)
    take_turns(network)
    if network.members.current().filter(user=user).exists():
        raise ValidationError({"user": _("This colleague is in the network already.")})
    if role == MemberRole.GUEST:
        _require_last_day(guest_until)
    elif guest_until:
        words = _("A day is for a guest. Choose “Guest”, or leave the day open.")
        raise ValidationError({"guest_until": words})
    if school and not network.schools.current().filter(school=school).exists():
        raise ValidationError({"school": _("This school takes no part in the network.")})
    _end_earlier_visit(network, user)
    member = NetworkMember(
        network=network,
        user=user,
        role=role,
        school=school,
        term_until=term_until,
        guest_until=guest_until,
    )
    member.full_clean()
    member.save()
    if role == MemberRole.LEAD:
        rights.add_lead(network, user)
    note("networks.add_member", network, by, role=str(role))
    return member


@transaction.atomic
def change_visit(*, by: User, member: NetworkMember, guest_until: date | None) -> NetworkMember:
    """A guest may come in until another day.

    Raises:
        Refused: by somebody who does not edit the network.
        ValidationError: no guest, no longer one, or a day that has passed or is far away.
        EditConflict: somebody else changed it since.
    """
    require_editor(by, member.network)
    today = timezone.localdate()
    if member.guest_until is None or member.guest_until < today or _has_left(member):
        raise ValidationError(_("This colleague is no guest here now. Add them again."))
    _require_last_day(guest_until)
    member.guest_until = guest_until
    member.save(update_fields=["guest_until"])
    note("networks.change_visit", member.network, by)
    return member


def _require_last_day(guest_until: date | None) -> None:
    if not guest_until:
        raise ValidationError({"guest_until": _("Say until which day the guest may come in.")})
    if guest_until < timezone.localdate():
        words = _("This day has passed. Choose today or a day to come.")
        raise ValidationError({"guest_until": words})
    require_near("guest_until", guest_until)


def _end_earlier_visit(network: Network, user: User) -> None:
    """A guest whose day has passed has left by that, and may come back."""
    for visit in network.members.filter(user=user, left_on__isnull=True):
        visit.left_on = visit.guest_until
        visit.save(update_fields=["left_on"])


def make_lead(network: Network, user: User) -> NetworkMember:
    """Makes a member, or somebody from outside, lead; the caller asked whether that may."""
    member, _made = NetworkMember.objects.get_or_create(
        network=network, user=user, left_on=None, defaults={"role": MemberRole.LEAD}
    )
    if member.role != MemberRole.LEAD:
        member.role, member.guest_until = MemberRole.LEAD, None
        member.save(update_fields=["role", "guest_until"])
    rights.add_lead(network, user)
    return member


@transaction.atomic
def hand_over_lead(*, by: User, network: Network, to: User) -> NetworkMember:
    """Somebody else leads the network from now on; who led stays a member.

    Raises:
        Refused: by somebody who neither leads nor coordinates the network.
    """
    require_editor(by, network)
    for member in network.members.current().leads().exclude(user=to).select_related("user"):
        member.role = MemberRole.MEMBER
        member.save(update_fields=["role"])
        rights.remove_lead(network, member.user)
    lead = make_lead(network, to)
    note("networks.hand_over_lead", network, by)
    return lead


@transaction.atomic
def remove_member(*, by: User, member: NetworkMember) -> NetworkMember:
    """Somebody leaves the network; what they wrote stays (trap 7 of instruments.md §8).

    Leaving oneself is always allowed. A champion who leaves is no longer champion.

    Raises:
        Refused: by somebody else who does not edit the network.
        ValidationError: they left before.
    """
    if member.user_id != by.pk:
        require_editor(by, member.network)
    if _has_left(member):
        raise ValidationError(_("This colleague has left already."))
    end_membership(by, member)
    return member


def end_membership(by: User, member: NetworkMember) -> None:
    """Takes somebody out of a network; the caller asked whether that may."""
    member.left_on = timezone.localdate()
    member.save(update_fields=["left_on"])
    if member.role == MemberRole.LEAD:
        rights.remove_lead(member.network, member.user)
    for network_school in member.champion_of.all():
        network_school.champion = None
        network_school.save(update_fields=["champion"])
    note("networks.remove_member", member.network, by, role=member.role)


@transaction.atomic
def appoint_champion(
    *, by: User, network_school: NetworkSchool, member: NetworkMember | None
) -> NetworkSchool:
    """Says who drives it at a school (kartrekker).

    Raises:
        Refused: by somebody who does not edit the network.
        ValidationError: somebody who is not, or no longer, in the network, a guest, or a
            colleague of another school.
    """
    network = network_school.network
    require_editor(by, network)
    here = network.members.current().of_school(network_school.school)
    if member and not here.filter(pk=member.pk).exists():
        words = _("A champion works at this school and is a member of the network, not a guest.")
        raise ValidationError({"champion": words})
    network_school.champion = member
    network_school.save(update_fields=["champion"])
    note("networks.appoint_champion", network, by, school=network_school.school.site_code)
    return network_school


def _has_left(row: NetworkSchool | NetworkMember) -> bool:
    """Who left long ago does not leave today: the first day stays."""
    return row.left_on is not None and row.left_on <= timezone.localdate()
