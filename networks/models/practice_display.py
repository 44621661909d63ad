"""What the page of a practice shows beside its text: materials, and whom to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from django.utils import timezone

from networks.permissions import user_is_opened_to
from networks.rules.links import read_links
from networks.rules.practice import Progress, progress_of, review_due

if TYPE_CHECKING:
    from accounts.models import User
    from content.models import CustomDocument
    from content.querysets import Reader
    from networks.models import PracticePage
    from networks.rules.links import Link


class Materials(NamedTuple):
    """`files` in the order of their title, the first file of the practice in front."""

    files: list[CustomDocument]
    links: list[Link]

    @property
    def count(self) -> int:
        return len(self.files) + len(self.links)


def materials_of(practice: PracticePage) -> Materials:
    first = [practice.document] if practice.document else []
    more = sorted(practice.files.all(), key=lambda file: file.title.casefold())
    return Materials(
        [*first, *(file for file in more if file not in first)], read_links(practice.links)
    )


def looked_at(practice: PracticePage) -> dict[str, Any]:
    """When somebody last published it or said that it is still useful, and whether it is time to
    look again."""
    if practice.last_published_at is None:
        return {"looked_at": None, "is_to_review": False}
    published = timezone.localdate(practice.last_published_at)
    reviewed = practice.care.reviewed_on if hasattr(practice, "care") else None
    return {
        "looked_at": max(published, reviewed or published),
        "is_to_review": review_due(published, reviewed) <= timezone.localdate(),
    }


class Ask(NamedTuple):
    """Whom colleagues ask about a practice: who said yes to that, else the leads of the network."""

    contact: User | None
    leads: list[Any]


def colleagues_to_ask(practice: PracticePage, user: Reader) -> Ask:
    """As far as this reader may know; addresses are for colleagues only (rule 5)."""
    leads = practice.network.members.current().leads().visible_to(user).select_related("user")
    care = getattr(practice, "care", None)
    contact = care.contact if care else None
    if contact is None or not contact.is_active or not user_is_opened_to(user, practice.network):
        return Ask(None, list(leads))
    return Ask(contact, [])


def progress(practice: PracticePage) -> Progress:
    """Where its text is on the way to readers; without a query for pages that came with
    `with_workflow()`."""
    state = practice.current_workflow_state
    return progress_of(
        is_live=practice.live,
        was_live=practice.first_published_at is not None,
        has_draft=practice.has_unpublished_changes,
        waits=state is not None and state.status == state.STATUS_IN_PROGRESS,
        changes_asked=state is not None and state.status == state.STATUS_NEEDS_CHANGES,
    )


def comment_on(practice: PracticePage) -> str:
    """What a lead asked to change, while it was not sent in again."""
    state = practice.current_workflow_state
    if state is None or state.status != state.STATUS_NEEDS_CHANGES:
        return ""
    task = state.current_task_state
    return task.comment if task else ""
