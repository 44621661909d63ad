"""Sharing a practice in one go, as the demo does; colleagues write theirs in `writing`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import Page

from content.journal import note
from networks.actions.guards import require_editor, require_own_file
from networks.actions.pages import add_draft, fill, free_slug, publish_page
from networks.editor.forms import fit_tags
from networks.models import PracticePage

if TYPE_CHECKING:
    from datetime import datetime

    from accounts.models import User
    from networks.models import Network

PRACTICE_FIELDS = (
    *("for_whom", "how_to", "what_we_saw", "document", "school", "links", "licence"),
    *("problem", "needed", "time_needed", "tips", "source"),
)
LISTS = ("themes", "subjects", "levels", "files", "tags")


@transaction.atomic
def publish_practice(
    *, by: User, network: Network, title: str, at: datetime | None = None, **fields: Any
) -> PracticePage:
    """A practice of this network, for colleagues to use.

    `fields` are fields of `PracticePage` (`PRACTICE_FIELDS`, and lists for `LISTS`). `at` is
    when it was first published, for practices that are entered later.

    Raises:
        Refused: by somebody who does not edit the network.
        ValidationError: by field, what is missing.
    """
    require_editor(by, network)
    if not title.strip():
        raise ValidationError({"title": _("Give the practice a title.")})
    for attached in (fields.get("document"), *fields.get("files", ())):
        require_own_file(by, network, attached)
    parent = Page.objects.get(pk=network.main_page.pk)
    page = PracticePage(
        title=title.strip(),
        slug=free_slug(parent, title, "voorbeeld"),
        network=network,
        owner=by,
        first_published_at=at,
    )
    lists = {name: fields.pop(name) for name in LISTS if name in fields}
    fill(page, PRACTICE_FIELDS, fields)
    add_draft(parent, page)
    fill(page, LISTS, lists | {"tags": fit_tags(lists.get("tags", ()))})
    publish_page(page, by)
    note("networks.publish_practice", network, by, practice=str(page.public_id))
    return page
