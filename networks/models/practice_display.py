"""What the page of a practice shows beside its text: materials, and whom to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from networks.permissions import user_is_opened_to
from networks.rules.links import read_links

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

    def __bool__(self) -> bool:
        return bool(self.files or self.links)


def materials_of(practice: PracticePage) -> Materials:
    first = [practice.document] if practice.document else []
    more = sorted(practice.files.all(), key=lambda file: file.title.casefold())
    return Materials(
        [*first, *(file for file in more if file not in first)], read_links(practice.links)
    )


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
