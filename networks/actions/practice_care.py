"""What happens to a practice after it was published: asked about, looked at again, put away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.actions.unpublish_page import UnpublishPageAction

from content.journal import note
from networks.actions.guards import take_turns
from networks.actions.practice_guards import require_practice_editor, require_writer
from networks.models import PracticeCare, PracticePage

if TYPE_CHECKING:
    from accounts.models import User


@transaction.atomic
def be_contact(*, by: User, practice: PracticePage, yes: bool) -> None:
    """Somebody says for themselves whether colleagues may ask them about a practice. Nobody says
    it for somebody else; with a no the leads of the network are asked.

    Raises:
        Refused: a yes by a guest, or somebody who is not in the network.
        ValidationError: a yes, while colleagues ask somebody else already.
    """
    if yes:
        require_writer(by, practice.network)
    take_turns(practice.network)
    care = PracticeCare.objects.filter(practice=practice).select_related("contact").first()
    care = care or PracticeCare(practice=practice)
    if (care.contact_id == by.pk) == yes:
        return
    if yes and care.contact and care.contact.is_active:
        raise ValidationError(
            {"ask_me": _("Colleagues ask %(person)s already.") % {"person": care.contact}}
        )
    care.contact = by if yes else None
    care.save()
    note("networks.be_contact", practice.network, by, practice=str(practice.public_id), yes=yes)


@transaction.atomic
def keep_practice(*, by: User, practice: PracticePage) -> None:
    """It is still useful as it stands; asked again in 24 months (instruments.md §5.19).

    Raises:
        Refused: by somebody who neither wrote it nor edits the network.
        ValidationError: nobody reads it now.
    """
    require_practice_editor(by, practice)
    _require_live(practice)
    PracticeCare.objects.update_or_create(
        practice=practice, defaults={"reviewed_on": timezone.localdate()}
    )
    note("networks.keep_practice", practice.network, by, practice=str(practice.public_id))


@transaction.atomic
def put_away_practice(*, by: User, practice: PracticePage) -> None:
    """Readers find it no longer; what schools did with it stays, and it can be published again.

    Raises:
        Refused: by somebody who neither wrote it nor edits the network.
        ValidationError: nobody reads it now.
    """
    require_practice_editor(by, practice)
    take_turns(practice.network)
    page = PracticePage.objects.get(pk=practice.pk)
    _require_live(page)
    if page.workflow_in_progress:
        page.current_workflow_state.cancel(user=by)
    # The rights were asked above: members have none in Wagtail.
    UnpublishPageAction(page, user=by).execute(skip_permission_checks=True)
    note("networks.put_away_practice", page.network, by, practice=str(page.public_id))


def _require_live(practice: PracticePage) -> None:
    if not practice.live:
        raise ValidationError(_("This practice is not published now."))
