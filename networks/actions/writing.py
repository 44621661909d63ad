"""Writing a practice outside the page tree: begun, saved while somebody types, sent in.

What is written is a draft revision of a page that is not live (`networks.actions.pages`). Members
have no rights in Wagtail, so these actions ask, and pass Wagtail's own question over.
"""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.actions.delete_page import DeletePageAction
from wagtail.models import Page, WorkflowState

from content.journal import note
from content.models import CustomDocument
from networks.actions.guards import require_own_file, take_turns
from networks.actions.pages import add_draft, free_slug, latest_draft, save_draft
from networks.actions.practice_guards import (
    require_author,
    require_enough,
    require_practice_editor,
    require_writer,
)
from networks.editor.forms import fit_tags
from networks.models import PracticePage

if TYPE_CHECKING:
    from django.core.files.base import File

    from accounts.models import User
    from networks.models import Network

WRITTEN = (
    *("title", "for_whom", "how_to", "what_we_saw", "document", "files", "links", "school"),
    *("themes", "subjects", "levels", "tags", "licence"),
    *("problem", "needed", "time_needed", "tips", "source"),
)


@transaction.atomic
def begin_practice(*, by: User, network: Network, title: str) -> PracticePage:
    """A draft that only who wrote it and the editors of the network read.

    Two taps count as one: a draft of the same title that somebody did not publish yet goes on.

    Raises:
        Refused: by a guest, or somebody who is not in the network.
        ValidationError: no title, or a longer one than fits.
    """
    require_writer(by, network)
    title = " ".join(title.split())
    if not title:
        raise ValidationError({"title": _("Give the practice a title.")})
    take_turns(network)
    drafts = PracticePage.objects.not_live().filter(first_published_at=None)
    if begun := drafts.filter(network=network, owner=by, draft_title=title).first():
        return begun
    parent = Page.objects.get(pk=network.main_page.pk)
    slug = free_slug(parent, title, "voorbeeld")
    member = network.members.current().filter(user=by).first()
    page = PracticePage(
        title=title, slug=slug, network=network, owner=by, school=member and member.school
    )
    add_draft(parent, page, unfinished=True)
    page.save_revision(user=by, clean=False)
    note("networks.begin_practice", network, by, practice=str(page.public_id))
    return page


@transaction.atomic
def save_practice(
    *, by: User, practice: PracticePage, file: File[bytes] | None = None, **fields: Any
) -> None:
    """Keeps what was written as a draft; what publishing needs may be open still.

    `fields` are fields of `PracticePage` (`WRITTEN`). A `file` becomes a document among the files
    of the network, and the first file of the practice or one more. It comes from a form that has
    looked at it (`content.forms.StrippedDocumentField`).

    Raises:
        Refused: by somebody who neither wrote it nor edits the network.
        ValidationError: by field: no title, a text that is too long, a file of another network;
            or it waits for the lead, and whoever wrote it has to take it back first.
    """
    require_practice_editor(by, practice)
    require_own_turn(by, practice)
    if not fields.get("title", "x").strip():
        raise ValidationError({"title": _("Give the practice a title.")})
    for attached in (fields.get("document"), *fields.get("files", ())):
        require_own_file(by, practice.network, attached)
    if "tags" in fields:
        fields["tags"] = fit_tags(fields["tags"])
    if file:
        fields |= _with_file(practice, _stored(by, practice.network, file), fields)
    is_new = save_draft(practice, by, WRITTEN, fields)
    latest_draft(practice).clean()
    if is_new:
        note("networks.save_practice", practice.network, by, practice=str(practice.public_id))


def require_own_turn(by: User, practice: PracticePage) -> None:
    """Raises `ValidationError` while a lead reads what `by` sent in: nobody changes it under
    their eyes. Who edits the network may."""
    if practice.workflow_in_progress and practice.owner_id == by.pk:
        raise ValidationError(
            _("The network lead is reading this. Take it back first if you want to change it.")
        )


def _stored(by: User, network: Network, file: File[bytes]) -> CustomDocument:
    document = CustomDocument(
        title=PurePath(str(file.name)).stem[:255],
        file=file,
        collection=network.collection,
        uploaded_by_user=by,
    )
    document.full_clean()  # also: a kind of file that is handed out
    document.save()
    return document


def _with_file(
    practice: PracticePage, document: CustomDocument, fields: dict[str, Any]
) -> dict[str, Any]:
    draft = latest_draft(practice)
    if fields.get("document", draft.document) is None:
        return {"document": document}
    return {"files": [*fields.get("files", draft.files.all()), document]}


@transaction.atomic
def send_practice(*, by: User, practice: PracticePage) -> None:
    """Asks the leads of the network to read it: the workflow that stands on the list of networks.

    Raises:
        Refused: by somebody who neither wrote it nor edits the network.
        ValidationError: by field, what it lacks; or it waits already, or nobody set up who reads.
    """
    require_practice_editor(by, practice)
    take_turns(practice.network)
    page = PracticePage.objects.get(pk=practice.pk)
    require_enough(page.get_latest_revision_as_object())
    if page.workflow_in_progress:
        raise ValidationError(_("You sent this in already; the network lead will read it."))
    state = page.current_workflow_state
    workflow = page.get_workflow()
    if state and state.status == WorkflowState.STATUS_NEEDS_CHANGES:
        state.resume(user=by)
    elif workflow:
        workflow.start(page, by)
    else:
        raise ValidationError(
            _("Nothing can be sent in now. Ask the network lead to publish it for you.")
        )
    note("networks.send_practice", page.network, by, practice=str(page.public_id))


@transaction.atomic
def take_back_practice(*, by: User, practice: PracticePage) -> None:
    """Whoever wrote it wants to change something before a lead reads it.

    Raises:
        Refused: by somebody else.
        ValidationError: a lead was first.
    """
    require_author(by, practice)
    take_turns(practice.network)
    page = PracticePage.objects.get(pk=practice.pk)
    if not page.workflow_in_progress:
        raise ValidationError(_("This does not wait for the network lead any more."))
    page.current_workflow_state.cancel(user=by)
    note("networks.take_back_practice", page.network, by, practice=str(page.public_id))


@transaction.atomic
def discard_practice(*, by: User, practice: PracticePage) -> None:
    """Throws an own draft away that nobody else ever read. Its files stay with the network.

    Raises:
        Refused: by somebody else.
        ValidationError: it was published before; then it is put away.
    """
    require_author(by, practice)
    take_turns(practice.network)
    page = PracticePage.objects.get(pk=practice.pk)
    if page.live or page.first_published_at:
        raise ValidationError(_("Colleagues have read this. Put it away instead."))
    network, key = page.network, str(page.public_id)
    DeletePageAction(page, user=by).execute(skip_permission_checks=True)
    note("networks.discard_practice", network, by, practice=key)
