"""The file of a list: it says what the list says, in the words and the language of the reader."""

from __future__ import annotations

import codecs
import csv
from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.contrib.admin.utils import label_for_field
from django.utils import timezone
from django.utils.formats import get_format
from django.utils.functional import cached_property
from django.utils.text import capfirst, slugify
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.mixins import Echo, SpreadsheetExportMixin

if TYPE_CHECKING:
    from collections.abc import Iterable

    from django.db.models import QuerySet

# How a spreadsheet recognises a formula; in a CSV file nothing else tells text from formula.
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def here_and_now(moment: datetime) -> datetime:
    """By the clock on the wall; spreadsheets know no time zones."""
    return timezone.make_naive(moment).replace(microsecond=0)


class WordsExport(SpreadsheetExportMixin):
    """Exports under the headings of the list, with labels in place of codes."""

    viewset: Any
    model: Any
    list_display: Any
    columns: Any
    export_headings = {"public_id": _("Fixed code in this portal")}
    custom_value_preprocess = SpreadsheetExportMixin.custom_value_preprocess | {
        datetime: dict.fromkeys(SpreadsheetExportMixin.FORMATS, here_and_now)
    }

    @cached_property
    def export_columns(self) -> dict[str, Column]:
        """As on the screen where it is there, else after the field."""
        names = [getattr(each, "name", each) for each in self.list_display]
        shown = dict(zip(names, self.columns, strict=True))
        return {name: shown.get(name) or self._column_of(name) for name in self.list_export}

    def _column_of(self, path: str) -> Column:
        *relations, field = path.split(".")
        model = self.model
        for name in relations:
            model = model._meta.get_field(name).related_model
        in_words = f"get_{field}_display"
        accessor = in_words if hasattr(model, in_words) else field
        label = self.export_headings.get(path) or capfirst(label_for_field(field, model))
        return Column(path, label=label, accessor=".".join([*relations, accessor]))

    def get_filename(self) -> str:
        return f"{slugify(self.viewset.menu_label)}-{timezone.localdate()}"

    def get_heading(self, queryset: QuerySet[Any, Any], field: str) -> str:
        return str(self.export_columns[field].label)

    def to_row_dict(self, item: Any) -> dict[str, Any]:
        return {name: column.get_value(item) for name, column in self.export_columns.items()}

    def preprocess_field_value(self, field: str, value: Any, export_format: str) -> Any:
        ready = super().preprocess_field_value(field, value, export_format)
        if export_format == self.FORMAT_CSV and isinstance(ready, str):
            return f"'{ready}" if ready.startswith(FORMULA) else ready
        return ready

    def stream_csv(self, queryset: QuerySet[Any, Any]) -> Iterable[bytes]:
        """As Excel opens it: with a mark for UTF-8, and between two cells a semicolon where the
        comma is in numbers.

        All at once: when the answer is sent, Wagtail has left the language of the reader.
        """
        between = ";" if get_format("DECIMAL_SEPARATOR") == "," else ","
        writer = csv.DictWriter(Echo(), fieldnames=self.list_export, delimiter=between)
        headings = {name: self.get_heading(queryset, name) for name in self.list_export}
        lines = (self.write_csv_row(writer, self.to_row_dict(row)) for row in queryset)
        return [codecs.BOM_UTF8, writer.writerow(headings), *lines]
