"""What would be orphaned if something were deleted (product.md, rule 9; R-CHAIN-7)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from django.contrib.auth import get_user_model
from django.db import models
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from wagtail.models import Page

from content.errors import Refused
from content.models.record import Record


@dataclass(frozen=True)
class Dependent:
    """How many rows of one kind hang on the object; `label` in the language of the reader."""

    label: str
    count: int

    def __str__(self) -> str:
        return f"{capfirst(self.label)}: {self.count}"


def require_free(obj: models.Model, *, instead: str) -> None:
    """Raises `Refused` with what hangs on an object and what to do `instead` of deleting it."""
    if hanging := what_hangs_on(obj):
        raise Refused(why_kept(obj, hanging), who_may=instead)


def why_kept(obj: models.Model, hanging: list[Dependent]) -> str:
    """Why something cannot be deleted, in a sentence."""
    if not hanging:
        return _("“%(name)s” cannot be deleted.") % {"name": obj}
    return _("“%(name)s” cannot be deleted, because this is linked to it: %(what)s.") % {
        "name": obj,
        "what": ", ".join(map(str, hanging)),
    }


def what_to_do(obj: models.Model) -> str:
    """What somebody can do instead of deleting something that they may edit, in a sentence."""
    if getattr(obj, "is_kept", False):
        return _("It stays with its network. A coordinator archives a network that has ended.")
    if isinstance(obj, Page):
        return _("Unpublish it instead: then readers no longer find it, and nothing is lost.")
    if isinstance(obj, get_user_model()):
        return _("Close the account instead, under “Who may what”: their name stays.")
    return _("Take it out of those first.")


def what_hangs_on(obj: models.Model) -> list[Dependent]:
    """Everything downstream of an object that deleting it would take along or orphan.

    Rows of ours that point at it, whatever the database would do with them; for a page also what
    hangs on the pages below it and on the row that each stands for (`BasePage.stands_for`). Empty
    means that it can go.
    """
    found: Counter[str] = Counter()
    if isinstance(obj, Page):
        pages = list(obj.get_descendants(inclusive=True).specific())
        for page in pages:
            _count_relations(page, found)
            for row in page.stands_for() if hasattr(page, "stands_for") else ():
                _count_relations(row, found, without={type(page) for page in pages})
    else:
        _count_relations(obj, found)
    return [Dependent(label, count) for label, count in sorted(found.items())]


def _count_relations(
    obj: models.Model, found: Counter[str], without: set[type[Any]] | None = None
) -> None:
    for relation in obj._meta.related_objects:
        model: Any = relation.related_model
        if model in (without or ()) or not _matters(relation):
            continue
        count = model._base_manager.filter(**{relation.field.name: obj}).count()
        if count:
            found[str(model._meta.verbose_name_plural)] += count


def _matters(relation: Any) -> bool:
    """Rows and pages of ours, and whatever the database itself refuses to orphan."""
    model: Any = relation.related_model
    if relation.many_to_many:
        return bool(issubclass(model, (Record, Page)))
    return relation.on_delete is models.PROTECT or issubclass(model, Record)
