"""Stores a difference with the registry: all of it or nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.utils import timezone
from wagtail.models import ModelLogEntry

from content.errors import EditConflict
from content.models import Record
from schools.importers.duo_boards import BOARD_DETAILS
from schools.importers.duo_changes import Difference
from schools.importers.duo_difference import DETAILS, PLACES
from schools.models import School, SchoolBoard

BATCH = 500
SCHOOL_FIELDS = ("board", "name", "registry_name", "absent_since", *PLACES, *DETAILS)
BOARD_FIELDS = ("name", "registry_name", *BOARD_DETAILS)


@transaction.atomic
def store_duo(difference: Difference) -> None:
    """Writes what `compare_duo` found, with a line in the audit log for every row.

    Raises:
        EditConflict: somebody changed one of the rows since they were compared.
    """
    today = timezone.localdate()
    for school in difference.absent:
        school.absent_since = today
    SchoolBoard.objects.bulk_create(difference.new_boards, batch_size=BATCH)
    _update(difference.boards, SchoolBoard, BOARD_FIELDS)
    School.objects.bulk_create(difference.new, batch_size=BATCH)
    _update([*difference.schools, *difference.absent], School, SCHOOL_FIELDS)
    _log([*difference.new_boards, *difference.new], "new")
    _log([*difference.boards, *difference.schools], "changed")
    _log(difference.absent, "absent")


def _update(rows: Sequence[Any], model: Any, fields: tuple[str, ...]) -> None:
    """Writes many changed rows at once; raises their version so that stale copies do not win.

    An insert that gives way to the row that is there takes one statement per batch;
    `bulk_update` would write a CASE per row and field.
    """
    _require_fresh(rows, model)
    for row in rows:
        row.version += 1
    model._default_manager.bulk_create(
        rows,
        batch_size=BATCH,
        update_conflicts=True,
        unique_fields=["id"],
        update_fields=[*fields, "version"],
    )


def _require_fresh(rows: Sequence[Record], model: type[Record]) -> None:
    """Locks the rows and refuses if one of them is no longer as it was compared."""
    for batch in _batches(sorted(rows, key=lambda row: row.pk)):
        stored = model._default_manager.filter(pk__in=[row.pk for row in batch])
        versions = dict(stored.select_for_update().order_by("pk").values_list("pk", "version"))
        for row in batch:
            if versions.get(row.pk) != row.version:
                raise EditConflict(row)


def _log(rows: Sequence[Record], what: str) -> None:
    types = ContentType.objects.get_for_models(School, SchoolBoard)
    now = timezone.now()
    for batch in _batches(rows):
        ModelLogEntry.objects.bulk_create(
            ModelLogEntry(
                content_type=types[type(row)],
                object_id=str(row.pk),
                label=str(row),
                action="schools.import_duo",
                timestamp=now,
                data={"what": what},
                content_changed=True,
            )
            for row in batch
        )


def _batches(rows: Sequence[Record]) -> Iterator[Sequence[Record]]:
    return (rows[start : start + BATCH] for start in range(0, len(rows), BATCH))
