"""What is agreed with a school: for which of its priorities it is in, and who drives it there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from networks.actions.guards import require_editor, take_turns
from networks.actions.people import appoint_champion, link_school
from networks.actions.proposals import is_unanswered_proposal
from schools.actions import propose_priority
from schools.rules.school_years import reference_school_year, school_year_of

if TYPE_CHECKING:
    from accounts.models import User
    from networks.models import NetworkMember, NetworkSchool
    from schools.models import Priority, School


@transaction.atomic
def agree_with_school(
    *,
    by: User,
    network_school: NetworkSchool,
    priority: Priority | None,
    champion: NetworkMember | None,
    expectation: str,
    title: str = "",
) -> NetworkSchool:
    """Everything about a school in a network at once; what stays as it was is not written again.

    Args:
        title: of a voorlopig speerpunt that is proposed, and takes the place of `priority`.

    Raises:
        Refused: by somebody who does not edit the network.
        ValidationError: the school has left, or what `link_school` and `appoint_champion` refuse.
        EditConflict: somebody else changed it since.
    """
    require_editor(by, network_school.network)
    if network_school.left_on and network_school.left_on <= timezone.localdate():
        raise ValidationError(_("This school has left the network."))
    expectation = expectation.strip()
    if title.strip():
        propose_and_link(by=by, network_school=network_school, title=title, expectation=expectation)
    elif priority != network_school.priority or expectation != network_school.expectation:
        link_school(
            by=by, network_school=network_school, priority=priority, expectation=expectation
        )
    if champion != network_school.champion:
        appoint_champion(by=by, network_school=network_school, member=champion)
    return network_school


@transaction.atomic
def propose_and_link(
    *, by: User, network_school: NetworkSchool, title: str, expectation: str | None = None
) -> NetworkSchool:
    """A voorlopig speerpunt, and the school in for it: both, or neither.

    It takes the place of an earlier one that nobody answered, which is withdrawn. A current
    priority of the school that is called the same is linked instead: two taps propose once.

    Raises:
        Refused: by somebody who does not edit the network, or may not propose for the school.
        ValidationError: a title that does not fit.
        EditConflict: somebody else changed it since.
    """
    require_editor(by, network_school.network)
    take_turns(network_school.network)
    school = network_school.school
    priority = _current_priority_called(title, school) or _propose(by, school, title)
    return link_school(
        by=by, network_school=network_school, priority=priority, expectation=expectation
    )


@transaction.atomic
def withdraw_proposal(*, by: User, network_school: NetworkSchool) -> NetworkSchool:
    """The network no longer asks the school to adopt what it proposed.

    Raises:
        Refused: by somebody who does not edit the network.
        ValidationError: the school has answered, or something else is linked to it.
        EditConflict: somebody else changed it since, or is answering it now.
    """
    require_editor(by, network_school.network)
    priority = network_school.priority
    if priority is None or not is_unanswered_proposal(priority):
        raise ValidationError(_("There is no proposal here that still waits for an answer."))
    link_school(by=by, network_school=network_school, priority=None)
    if priority.archived_at is None:
        raise ValidationError(
            _(
                "Something else is linked to this proposal, so it stays. Choose another priority "
                "for this network instead."
            )
        )
    return network_school


def _current_priority_called(title: str, school: School) -> Priority | None:
    year = reference_school_year(timezone.localdate())
    found: Priority | None = (
        school.priorities.counting_from(year).filter(title__iexact=title.strip()).first()
    )
    return found


def _propose(by: User, school: School, title: str) -> Priority:
    """For this school year and the next; the school leader may say otherwise."""
    year = school_year_of(timezone.localdate())
    return propose_priority(
        by=by, school=school, title=title, first_school_year=year, last_school_year=year + 1
    )
