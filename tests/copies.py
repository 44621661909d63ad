"""Many rows like one, in bulk: for tests that need hundreds, without all that a factory does."""

from __future__ import annotations

import copy
import uuid
from typing import Any, TypeVar

from django.db.models import F, Model
from treebeard.mp_tree import MP_Node
from wagtail.models import Page

Row = TypeVar("Row", bound=Model)


def copies(row: Row, how_many: int, **changes: Any) -> list[Row]:
    """`how_many` rows like this one, with other values where `changes` says so.

    A value that is a list has one for each copy; a text may have a place for its number: "Naam {}".
    """
    made = [_copy(row, index, changes) for index in range(how_many)]
    if isinstance(row, MP_Node):
        _give_places(row, made)
    if not isinstance(row, Page):
        return type(row)._base_manager.bulk_create(made)
    fields = [field.attname for field in Page._meta.concrete_fields if not field.primary_key]
    parts = [Page(**{name: getattr(page, name) for name in fields}) for page in made]
    for page, part in zip(made, Page.objects.bulk_create(parts), strict=True):
        page.pk = page.page_ptr_id = page.id = part.pk
        # Only its own table; bulk_create does not do models with a table for their parent.
        page.save_base(raw=True, force_insert=True)
    return made


def _copy(row: Row, index: int, changes: dict[str, Any]) -> Row:
    made = copy.copy(row)
    made._state = copy.copy(row._state)
    made._state.adding, made._state.fields_cache = True, {}
    made.pk = made.id = None
    if hasattr(made, "public_id"):
        made.public_id = uuid.uuid4()
    if isinstance(made, Page):
        made.slug, made.translation_key = f"{row.slug}-{index}", uuid.uuid4()
        made.url_path = f"{row.url_path.rstrip('/')}-{index}/"
    for name, value in changes.items():
        chosen = value[index] if isinstance(value, list) else value
        setattr(made, name, chosen.format(index) if isinstance(chosen, str) else chosen)
    return made


def _give_places(row: Any, made: list[Any]) -> None:
    """Places in the tree, behind the last child of the same parent."""
    last = row.get_parent().get_last_child()
    for node in made:
        node.path = last.path = last._inc_path()
    parent = type(row.get_parent())._base_manager.filter(pk=row.get_parent().pk)
    parent.update(numchild=F("numchild") + len(made))
