"""A lead answers what a colleague sent in, by the actions of Wagtail's own task."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from content.journal import note
from networks.actions.guards import require_editor, take_turns
from networks.actions.pages import publish_page
from networks.actions.practice_guards import require_enough, require_judge
from networks.models import PracticePage

if TYPE_CHECKING:
    from accounts.models import User


@transaction.atomic
def place_practice(*, by: User, practice: PracticePage, comment: str = "") -> PracticePage:
    """Publishes a practice as it was last saved: what waited is approved, and whoever sent it in
    hears so; what an editor of the network wrote needs nobody else.

    Raises:
        Refused: what waits, by somebody who does not lead the network; else by somebody who does
            not edit it.
        ValidationError: by field, what it lacks.
    """
    take_turns(practice.network)
    page = PracticePage.objects.get(pk=practice.pk)
    draft = page.get_latest_revision_as_object()
    if page.workflow_in_progress:
        require_judge(by, page)
        require_enough(draft)
        _answer(by, page, "approve", comment)
    else:
        require_editor(by, page.network)
        require_enough(draft)
        publish_page(draft, by)
    note("networks.place_practice", page.network, by, practice=str(page.public_id))
    page.refresh_from_db()
    return page


@transaction.atomic
def ask_for_changes(*, by: User, practice: PracticePage, comment: str) -> None:
    """Sends a practice back with what should change; whoever wrote it goes on with it.

    Raises:
        Refused: by somebody who does not lead the network.
        ValidationError: no comment, or it does not wait any more.
    """
    require_judge(by, practice)
    take_turns(practice.network)
    page = PracticePage.objects.get(pk=practice.pk)
    if not page.workflow_in_progress:
        raise ValidationError(_("This practice does not wait for you any more."))
    if not comment.strip():
        raise ValidationError({"comment": _("Say in a few words what should change.")})
    _answer(by, page, "reject", comment.strip())
    note("networks.ask_for_changes", page.network, by, practice=str(page.public_id))


def _answer(by: User, page: PracticePage, action: str, comment: str) -> None:
    state: Any = page.current_workflow_task_state
    if state.revision_id != page.latest_revision_id:
        # What a lead changed in it is what they answer for.
        state.revision = page.latest_revision
        state.save()
    state.task.specific.on_action(state, by, action, comment=comment)
