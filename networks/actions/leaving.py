"""Somebody leaves the organisation: every network, every function, and the account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.actions import close_account
from content.errors import Refused
from content.journal import note
from networks.actions.guards import take_turns
from networks.actions.people import end_membership
from networks.models import MemberRole, NetworkMember, TryOut
from networks.permissions import user_can_close_account
from schools.actions.people import Term, end_term

if TYPE_CHECKING:
    from accounts.models import User


@transaction.atomic
def leave_organisation(*, by: User, user: User) -> None:
    """Ends all that somebody is here, and closes their account; what they wrote stays, but for
    what was theirs alone.

    Raises:
        Refused: for oneself, and by a coordinator for whom works elsewhere too.
        ValidationError: nobody else leads one of their networks: hand over first; or the account
            is closed already.
    """
    if not user_can_close_account(by, user):
        raise Refused(
            _("You cannot close the account of %(person)s.") % {"person": user},
            who_may=_(
                "An administrator can, and the coordinator of the only boards for whose schools "
                "and networks somebody works. Nobody closes their own."
            ),
        )
    if not user.is_active:
        raise ValidationError(_("This account is closed already."))
    memberships = list(user.network_memberships.current().select_related("network__group", "user"))
    _require_other_leads(user, memberships)
    for member in memberships:
        end_membership(by, member)
    today = timezone.localdate()
    running: list[Term] = [*user.school_functions.current(), *user.board_roles.current()]
    for row in running:
        if row.ended_on != today:
            end_term(row, today)
    TryOut.objects.filter(user=user).delete()
    close_account(by=by, user=user)
    note("networks.leave_organisation", user, by)


def _require_other_leads(user: User, memberships: list[NetworkMember]) -> None:
    """Raises `ValidationError` with the networks that would have no lead any more.

    Leads who leave at the same moment wait for each other.
    """
    led = [each.network for each in memberships if each.role == MemberRole.LEAD]
    alone = []
    for network in sorted(led, key=lambda each: each.pk):
        take_turns(network)
        others = network.members.current().leads().exclude(user=user)
        if network.archived_at is None and not others.filter(user__is_active=True).exists():
            alone.append(str(network))
    if alone:
        raise ValidationError(
            _(
                "%(person)s is the only lead of %(networks)s. Let somebody else lead first, "
                "under “Hand over the lead” in the network."
            )
            % {"person": user, "networks": ", ".join(alone)}
        )
