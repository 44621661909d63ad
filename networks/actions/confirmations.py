"""Confirmed is confirmed by another (product.md, rule 3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from content.journal import note
from networks.actions.adoption import thank_author
from networks.actions.events import record_event
from networks.actions.guards import require_confirmer
from networks.models import EventKind

if TYPE_CHECKING:
    from datetime import date

    from accounts.models import User
    from networks.models import Contribution, ContributionEvent


@transaction.atomic
def confirm_contribution(
    *, by: User, contribution: Contribution, explanation: str = "", on: date | None = None
) -> ContributionEvent:
    """Somebody else says: yes, this is where it stands.

    Raises:
        Refused: by who reported it, or in no role that the stage asks for.
        ValidationError: it was confirmed already, or has stopped.
    """
    _require_open(contribution)
    require_confirmer(by, contribution)
    contribution.confirmed_stage = contribution.stage
    contribution.save(update_fields=["confirmed_stage"])
    event = _event(contribution, by, EventKind.CONFIRMED, explanation, on)
    thank_author(contribution)
    note(
        "networks.confirm_contribution",
        contribution.network,
        by,
        contribution=str(contribution.public_id),
        stage=contribution.stage,
    )
    return event


@transaction.atomic
def refuse_contribution(
    *, by: User, contribution: Contribution, reason: str, on: date | None = None
) -> ContributionEvent:
    """Somebody else says: not yet, and why. The contribution stays as it was reported.

    Raises:
        Refused: by somebody who could not confirm it either.
        ValidationError: no reason.
    """
    _require_open(contribution)
    require_confirmer(by, contribution)
    if not reason.strip():
        raise ValidationError({"explanation": _("Say in one sentence what is still missing.")})
    # Nothing of it changes, but it must still stand where it stood when it was read.
    contribution.save(update_fields=[])
    event = _event(contribution, by, EventKind.REFUSED, reason, on)
    note(
        "networks.refuse_contribution",
        contribution.network,
        by,
        contribution=str(contribution.public_id),
    )
    return event


def _event(
    contribution: Contribution, by: User, kind: EventKind, explanation: str, on: date | None
) -> ContributionEvent:
    stage, day = contribution.stage, on or timezone.localdate()
    return record_event(
        contribution, by, kind, before=stage, to=stage, on=day, explanation=explanation
    )


def _require_open(contribution: Contribution) -> None:
    if contribution.is_stopped:
        raise ValidationError(_("This contribution has stopped; there is nothing to confirm."))
    if contribution.is_confirmed:
        raise ValidationError(_("This was confirmed already."))
