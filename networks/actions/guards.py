"""Refusals that several actions share: each says why, and who may."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from content.errors import Refused
from networks.permissions import (
    confirmers_of,
    schools_to_adopt_for,
    schools_to_record_for,
    user_can_change_action_item,
    user_can_confirm,
    user_can_coordinate_network,
    user_can_edit_network,
    user_can_move_contribution,
    user_can_remove_evidence,
    user_is_inside,
)
from networks.wording import CONFIRMERS
from schools.models import PriorityStatus

if TYPE_CHECKING:
    from datetime import date

    from django.db.models import TextChoices

    from accounts.models import User
    from content.models import CustomDocument
    from networks.models import (
        ActionItem,
        Contribution,
        Evidence,
        Meeting,
        Network,
        NetworkPage,
        PracticePage,
    )
    from schools.models import Priority, School


FARTHEST = timedelta(days=2 * 365)


def require_editor(by: User, network: Network) -> None:
    """Raises `Refused` unless `by` leads the network or coordinates for its board, and it is not
    in the archive."""
    if network.archived_at:
        raise Refused(
            _("This network is in the archive and changes no more."),
            who_may=_("The academy coordinator can take it out of the archive."),
        )
    if not user_can_edit_network(by, network):
        raise Refused(
            _("You cannot change this network."),
            who_may=_("The network lead and the academy coordinator can."),
        )


def require_reader(by: User, practice: PracticePage) -> None:
    """Raises `Refused` unless `by` may read the practice, and it is published."""
    rows = type(practice)._default_manager.visible_to(by)
    if not rows.filter(translation_key=practice.translation_key).exists():
        raise Refused(
            _("This practice is not open to you."),
            who_may=_("Who can read it can try it."),
        )


def require_adopter(by: User, practice: PracticePage) -> None:
    """Raises `Refused` unless there is a school for which `by` may begin with the practice."""
    require_reader(by, practice)
    if not schools_to_adopt_for(by, practice.network).exists():
        raise Refused(
            _("You cannot begin with this for a school."),
            who_may=_("Who works at a school can begin there, and who is in the network for it."),
        )


def require_near(name: str, day: date | None) -> None:
    """Raises `ValidationError` at a field for a day so far ahead that its year must be wrong."""
    if day and day > timezone.localdate() + FARTHEST:
        raise ValidationError({name: _("This is more than two years away. Is the year right?")})


def require_inside(by: User, network: Network) -> None:
    """Raises `Refused` unless `by` is one of the people of the network (rule 5)."""
    if not user_is_inside(by, network):
        raise Refused(
            _("Action items are for the people of the network."),
            who_may=_("Its members and the network lead can read them."),
        )


def require_item_change(by: User, item: ActionItem) -> None:
    """Raises `Refused` unless `by` took it on or edits the network."""
    if not user_can_change_action_item(by, item):
        raise Refused(
            _("You cannot change this action item."),
            who_may=_("Whoever took it on and the network lead can."),
        )


def require_recorder(by: User, network: Network) -> None:
    """Raises `Refused` unless there is a school for which `by` may record a contribution."""
    if not schools_to_record_for(by, network).exists():
        raise Refused(
            _("You cannot record a contribution here."),
            who_may=_("Members of the network and colleagues of the school can."),
        )


def require_coordinator(by: User, network: Network) -> None:
    """Raises `Refused` unless `by` coordinates networks for one of its boards."""
    if not user_can_coordinate_network(by, network):
        raise Refused(
            _("You cannot decide this for the network."),
            who_may=_("The academy coordinator of the board can."),
        )


def require_insider(by: User, network: Network) -> None:
    """Raises `Refused` unless `by` is one of the network's people or edits it."""
    if not user_is_inside(by, network) and not user_can_edit_network(by, network):
        raise Refused(
            _("This is for the people of this network."),
            who_may=_("Its members, the network lead and the academy coordinator can see it."),
        )


def require_not_cancelled(meeting: Meeting) -> None:
    """Raises `ValidationError` for a meeting that does not take place: nothing is logged of it."""
    if meeting.is_cancelled:
        raise ValidationError(_("This meeting does not take place. Plan it anew first."))


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
    if not priority_stands(priority):
        raise ValidationError(
            {"priority": _("The school has not adopted this priority, or has put it away.")}
        )


def priority_stands(priority: Priority) -> bool:
    """Whether something new may be linked to it: not refused, not put away."""
    return not priority.archived_at and priority.status != PriorityStatus.REFUSED


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


def require_evidence_remover(by: User, evidence: Evidence) -> None:
    """Raises `Refused` unless `by` added it or answers for the contribution, school or network."""
    if not user_can_remove_evidence(by, evidence):
        raise Refused(
            _("You cannot take this away."),
            who_may=_(
                "Whoever added it, who reported the contribution, the champion, the network lead, "
                "the school leader and the academy coordinator can."
            ),
        )


def require_confirmer(by: User, contribution: Contribution) -> None:
    """Raises `Refused`, saying who may, unless `by` may confirm it as it stands (rule 3)."""
    if user_can_confirm(by, contribution):
        return
    roles = confirmers_of(contribution).roles
    named = _(" or ").join(str(text) for role, text in CONFIRMERS.items() if role in roles)
    reason = (
        _("You reported this yourself; somebody else confirms it.")
        if contribution.claimed_by_id == by.pk
        else _("You cannot confirm this contribution.")
    )
    raise Refused(reason, who_may=_("This is for %(roles)s.") % {"roles": named})
