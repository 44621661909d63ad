"""Refusals that several actions share: each says why, and who may."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from content.errors import Refused
from networks.permissions import (
    user_can_coordinate_network,
    user_can_edit_network,
    user_can_move_contribution,
)
from schools.models import PriorityStatus

if TYPE_CHECKING:
    from django.db.models import TextChoices

    from accounts.models import User
    from content.models import CustomDocument
    from networks.models import Contribution, Network, NetworkPage
    from schools.models import Priority, School


def require_editor(by: User, network: Network) -> None:
    """Raises `Refused` unless `by` leads the network or coordinates for its board."""
    if not user_can_edit_network(by, network):
        raise Refused(
            _("You cannot change this network."),
            who_may=_("The network lead and the academy coordinator can."),
        )


def require_coordinator(by: User, network: Network) -> None:
    """Raises `Refused` unless `by` coordinates networks for one of its boards."""
    if not user_can_coordinate_network(by, network):
        raise Refused(
            _("You cannot decide this for the network."),
            who_may=_("The academy coordinator of the board can."),
        )


def require_choice(field: str, value: str, choices: type[TextChoices]) -> None:
    """Raises `ValidationError` on the field for a value that is not among the choices."""
    if value not in choices.values:
        raise ValidationError({field: _("Choose one of the answers.")})


def take_turns(network: Network) -> None:
    """Until the transaction ends nobody else adds to this network: two taps count as one."""
    type(network)._default_manager.select_for_update(no_key=True).get(pk=network.pk)


def require_own_priority(school: School | None, priority: Priority | None) -> None:
    """Raises `ValidationError` for a priority of another school, or one that was put away.

    What already hangs on such a priority stays; nothing new is linked to it.
    """
    if priority is None:
        return
    if school is None:
        raise ValidationError({"school": _("Say first which school this is for.")})
    if priority.school_id != school.pk:
        raise ValidationError(
            {"priority": _("Choose a priority of %(school)s.") % {"school": school}}
        )
    if priority.archived_at or priority.status == PriorityStatus.REFUSED:
        raise ValidationError(
            {"priority": _("The school has not adopted this priority, or has put it away.")}
        )


def require_own_file(by: User, network: Network, document: CustomDocument | None) -> None:
    """Raises `ValidationError` for a file that is neither the network's nor for `by` to read.

    Whoever reads a practice or evidence reads its file (product.md, rule 5), so attaching a file
    of another network would open it.
    """
    if document is None or document.uploaded_by_user_id == by.pk:
        return
    files = type(document)._default_manager.filter(pk=document.pk)
    if document.collection_id != network.collection_id and not files.visible_to(by).exists():
        raise ValidationError({"document": _("Choose a file of this network, or one of your own.")})


def require_four_things(page: NetworkPage) -> None:
    """Raises `ValidationError` by field for what a network page lacks to be published."""
    missing = {}
    if not page.title.strip():
        missing["title"] = _("Give the network a name.")
    if not page.goal.strip():
        missing["goal"] = _("Write the goal in one sentence; it may still be rough.")
    if not page.contribution_to_schools.strip():
        missing["contribution_to_schools"] = _("Say what schools get from this network.")
    if not page.has_schools:
        missing["schools"] = _("Add at least one school.")
    if missing:
        raise ValidationError(missing)


def require_mover(by: User, contribution: Contribution) -> None:
    """Raises `Refused` unless `by` may move this contribution along."""
    if not user_can_move_contribution(by, contribution):
        raise Refused(
            _("You cannot change this contribution."),
            who_may=_("Whoever reported it, the champion of the school and the lead can."),
        )
