"""Evidence of a contribution: added, and taken away for good."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import ReferenceIndex

from content.journal import note
from content.models import CustomDocument
from networks.actions.events import record_event
from networks.actions.guards import (
    require_evidence_remover,
    require_mover,
    require_own_file,
    take_turns,
)
from networks.models import EventKind, Evidence

if TYPE_CHECKING:
    from django.core.files.base import File

    from accounts.models import User
    from networks.models import Contribution, ContributionEvent

EVIDENCE_FIELDS = (
    *("kind", "title", "text", "url", "document"),
    *("before", "after", "also_played", "measured_on", "review_on"),
)


@transaction.atomic
def add_evidence(
    *, by: User, contribution: Contribution, file: File[bytes] | None = None, **fields: Any
) -> Evidence:
    """By which one sees it: a text, a link, a document or a measurement.

    `fields` are columns of `Evidence` (`EVIDENCE_FIELDS`). A `file` becomes a document among the
    files of the network; whoever sees the contribution may open it. It comes from a form that
    has looked at it (`content.forms.StrippedDocumentField`).

    Raises:
        Refused: by somebody who may not move the contribution.
        ValidationError: by field; also where it shows nothing, a file of another network, or a
            day that is not past.
    """
    require_mover(by, contribution)
    if unknown := fields.keys() - set(EVIDENCE_FIELDS):
        raise TypeError(f"Evidence has no {sorted(unknown)}.")
    words = {name: text.strip() for name, text in fields.items() if isinstance(text, str)}
    evidence = Evidence(contribution=contribution, added_by=by, **(fields | words))
    require_own_file(by, contribution.network, evidence.document)
    if not (evidence.text or evidence.url or evidence.document or evidence.after or file):
        raise ValidationError({"text": _("Add a text, a link, a file or a measurement.")})
    # Before the file is written: what is on a disk does not go away when this is undone.
    evidence.full_clean(validate_constraints=file is None)
    if file:
        document = CustomDocument(
            title=evidence.title,
            file=file,
            collection=contribution.network.collection,
            uploaded_by_user=by,
        )
        document.full_clean()  # also: a kind of file that is handed out
        document.save()
        evidence.document = document
    evidence.save()
    note(
        "networks.add_evidence",
        contribution.network,
        by,
        contribution=str(contribution.public_id),
        kind=evidence.kind,
    )
    return evidence


@transaction.atomic
def remove_evidence(*, by: User, evidence: Evidence, reason: str) -> ContributionEvent:
    """Takes text and file away for good (product.md, rule 11); a line in the history stays.

    The file goes too, unless something else shows it. What somebody confirmed stays confirmed
    (docs/decisions/0006).

    Raises:
        Refused: by somebody who neither added it nor answers for it.
        ValidationError: no reason, or it was taken away already.
    """
    contribution = evidence.contribution
    require_evidence_remover(by, evidence)
    if not reason.strip():
        raise ValidationError({"reason": _("Say in one sentence why it has to go.")})
    take_turns(contribution.network)
    if not Evidence.objects.filter(pk=evidence.pk).exists():
        raise ValidationError(_("Somebody has taken this away already."))
    document = evidence.document
    evidence.delete()
    if document and not _is_shown_elsewhere(document):
        document.delete()
    stage = contribution.stage
    event = record_event(
        contribution,
        by,
        EventKind.REMOVED,
        before=stage,
        to=stage,
        on=timezone.localdate(),
        explanation=reason,
    )
    note(
        "networks.remove_evidence",
        contribution.network,
        by,
        contribution=str(contribution.public_id),
        kind=evidence.kind,
    )
    return event


def _is_shown_elsewhere(document: CustomDocument) -> bool:
    """In other evidence, or anywhere that Wagtail knows of: a practice, a text of a page."""
    if document.evidence.exists() or document.practices_with_file.exists():
        return True
    own = ContentType.objects.get_for_model(Evidence)
    uses = ReferenceIndex.get_references_to(document).exclude(content_type=own)
    return bool(uses.exists())
