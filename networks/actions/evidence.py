"""Evidence of a contribution."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from content.journal import note
from content.models import CustomDocument
from networks.actions.guards import require_mover, require_own_file
from networks.models import Evidence

if TYPE_CHECKING:
    from django.core.files.base import File

    from accounts.models import User
    from networks.models import Contribution

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
        ValidationError: by field; also where it shows nothing, or a file of another network.
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
