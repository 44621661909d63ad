"""A form that two people may have open at once, on two phones in the same room.

It carries along what it was opened with: the text of every field, and in `seen` the version of
the record or page. When somebody else saved in the meantime, `merge` puts the two together. What
only one of them changed stays as that one wrote it. Where both changed the same field, nothing is
chosen for them: the later one sees both texts (product.md; issue: nobody overwrites another).
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.serializers.json import DjangoJSONEncoder
from django.utils.translation import gettext as _

SEEN = "seen"
LINE_END = re.compile(r"\r\n|\r|\n")


def version_of(values: Mapping[str, Any]) -> str:
    """A short name for exactly these values, for what has no version number of its own."""
    text = json.dumps(values, sort_keys=True, cls=DjangoJSONEncoder)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


class _OpenedWith(forms.BoundField):
    """Django describes the hidden copy of a field as it does the field; nobody hears that one."""

    def build_widget_attrs(
        self, attrs: dict[str, Any], widget: forms.Widget | None = None
    ) -> dict[str, Any]:
        built = super().build_widget_attrs(attrs, widget)
        if (widget or self.field.widget).is_hidden:
            return {name: built[name] for name in built if not name.startswith("aria-")}
        return built


class SharedForm(forms.Form):
    bound_field_class = _OpenedWith
    seen = forms.CharField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.theirs: dict[str, str] = {}
        for name, field in self.fields.items():
            field.show_hidden_initial = name != SEEN

    @property
    def answers(self) -> dict[str, Any]:
        """What was filled in, without what the form needs for itself."""
        return {name: value for name, value in self.cleaned_data.items() if name != SEEN}

    @property
    def version(self) -> int:
        """Which version of the record was on the screen; 0, which none has, for nonsense."""
        try:
            return int(self.cleaned_data[SEEN])
        except ValueError:
            return 0

    def merge(self, now: Mapping[str, Any]) -> bool:
        """Puts what is stored by now together with what was typed.

        Args:
            now: the initial values of a form that would be opened now, with its `seen`.

        Returns:
            Whether the two fit. Else `theirs` holds, per field, what the other one wrote, and the
            form says so; saving it once more is a choice.
        """
        typed: Any = self.data.copy()  # type: ignore[attr-defined]
        for name in self.fields:
            if name != SEEN:
                self._merge_field(name, now.get(name), typed)
        typed[self.add_prefix(SEEN)] = str(now.get(SEEN, ""))
        self.data = typed
        self.full_clean()
        if self.theirs:
            words = _(
                "Somebody else changed this while you were writing. Both texts are below. "
                "Choose what it should be and save once more."
            )
            self.add_error(None, ValidationError(words, code="conflict"))
        return not self.theirs

    def _merge_field(self, name: str, stored: Any, typed: Any) -> None:
        bound, field = self[name], self.fields[name]
        stored = _with_lines_as_posted(stored)
        opened_with = self._value(bound.html_initial_name, field.hidden_widget())
        mine = self._value(bound.html_name, field.widget)
        they_changed = field.has_changed(stored, opened_with)
        _put(typed, bound.html_initial_name, _as_posted(field, stored))
        if not they_changed or not field.has_changed(stored, mine):
            return
        if name in self.changed_data:
            self.theirs[name] = _in_words(field, stored)
        else:
            _put(typed, bound.html_name, _as_posted(field, stored))

    def _value(self, html_name: str, widget: forms.Widget) -> Any:
        return widget.value_from_datadict(self.data, self.files, html_name)


def _as_posted(field: forms.Field, value: Any) -> list[str]:
    """The value as a browser would send it."""
    if isinstance(field, forms.BooleanField):
        return ["on"] if value else []
    prepared = field.prepare_value(value)
    if isinstance(prepared, list | tuple):
        return [str(each) for each in prepared]
    formatted = field.widget.format_value(prepared)
    if isinstance(formatted, list | tuple):
        return [str(each) for each in formatted]
    return [] if formatted is None else [str(formatted)]


def _with_lines_as_posted(value: Any) -> Any:
    """Browsers end lines with two characters; what was imported may have one, and is the same."""
    return LINE_END.sub("\r\n", value) if isinstance(value, str) else value


def _put(data: Any, name: str, values: list[str]) -> None:
    data.setlist(name, values)


def _in_words(field: forms.Field, value: Any) -> str:
    """The value as somebody reads it: labels of choices, not their keys."""
    keys = _as_posted(field, value)
    if isinstance(field, forms.BooleanField):
        return _("yes") if keys else _("no")
    choices = {str(key): str(label) for key, label in getattr(field, "choices", ())}
    return ", ".join(choices.get(key, key) for key in keys) or _("nothing")
