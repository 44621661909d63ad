"""What every row of ours has besides its own columns."""

from __future__ import annotations

import uuid
from typing import Any, Self

from django.db import models, transaction
from django.utils.translation import gettext_lazy as _

from content.errors import EditConflict


class RecordQuerySet(models.QuerySet):
    """Rows that can be put away without being deleted (R-CHAIN-7)."""

    def unarchived(self) -> Self:
        """Rows that are not archived."""
        return self.filter(archived_at__isnull=True)


class Record(models.Model):
    """A row with a name for the outside world, an archive and a version.

    `public_id` stands in URLs and exports, never the primary key. `version` goes up by one at
    every `save()`; saving a copy that somebody else has overtaken raises `EditConflict`.
    """

    public_id = models.UUIDField(_("public id"), default=uuid.uuid4, unique=True, editable=False)
    created_at = models.DateTimeField(_("made at"), auto_now_add=True)
    archived_at = models.DateTimeField(_("archived at"), null=True, blank=True, editable=False)
    version = models.PositiveIntegerField(_("version"), default=1, editable=False)

    objects = RecordQuerySet.as_manager()

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self._state.adding:
            super().save(*args, **kwargs)
            return
        before = self.version
        try:
            self._save_next_version(*args, **kwargs)
        except BaseException:  # at commit too, where foreign keys are checked
            self.version = before
            raise

    def _save_next_version(self, *args: Any, **kwargs: Any) -> None:
        with transaction.atomic():
            claimed = (
                type(self)
                ._base_manager.filter(pk=self.pk, version=self.version)
                .update(version=models.F("version") + 1)
            )
            if not claimed:
                raise EditConflict(self)
            self.version += 1
            if (fields := kwargs.get("update_fields")) is not None:
                kwargs["update_fields"] = {*fields, "version"}
            super().save(*args, **kwargs)
