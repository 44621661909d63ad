"""One page with several things that somebody can say, each a form with an address of its own.

The address of a choice shows the same page with that choice opened, and is where its form goes.
So a mail or the start page can point at one, and nothing needs JavaScript. What an action refuses
comes back on that page, with what was typed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Model
from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from networks.forms.seen import SeenForm
from networks.views.base import NetworkView, NetworkWorkView
from networks.views.readers import ForReaders


@dataclass(frozen=True)
class Choice:
    """What a choice is called, and its form; `template` where the fields are not all of it."""

    form: type[SeenForm]
    label: Any
    submit: Any
    template: str = "networks/work/choice_form.html"


@dataclass(frozen=True)
class OpenChoice:
    """A choice as the page shows it."""

    name: str
    choice: Choice
    form: forms.Form
    url: str
    is_open: bool


class ChoicesView(ForReaders):
    """A page about one record (`record`) with the choices that this reader has.

    `choices` are all there are; a subclass with `choice` set is the address of that one.
    """

    choices: ClassVar[dict[str, Choice]]
    choice: ClassVar[str] = ""
    asked_first: ClassVar[frozenset[str]] = frozenset()  # unfolded on the page itself

    @property
    def record(self) -> Any:
        """What is changed, read anew after `forget`."""
        raise NotImplementedError

    def forget(self) -> None:
        """Drops what a failed attempt may have changed in memory."""
        raise NotImplementedError

    def offered(self) -> list[str]:
        """Names of the choices that this reader has now."""
        raise NotImplementedError

    def form_arguments(self, name: str) -> dict[str, Any]:
        """What the form of a choice needs besides the version that is on the screen."""
        return {}

    def record_of(self, name: str) -> Any:
        """The record that the form of a choice changes."""
        return self.record

    def choice_url(self, name: str) -> str:
        return reverse(f"networks:{name}", args=[self.record_of(name).public_id])

    def arguments_of(self, name: str) -> dict[str, Any]:
        arguments = self.form_arguments(name)
        initial = arguments.pop("initial", {}) | {"seen": self.record_of(name).version}
        return arguments | {"initial": initial, "auto_id": f"{name}_%s"}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        bound, offered = context.get("form"), self.offered()
        context["choices"] = [self._open_choice(name, bound) for name in offered]
        if bound is not None and bound.errors and self.choice not in offered:
            context["problem"] = bound
        return context

    def _open_choice(self, name: str, bound: forms.Form | None) -> OpenChoice:
        here = name == self.choice
        made = bound if here else self.choices[name].form(**self.arguments_of(name))
        is_open = here or (not self.choice and name in self.asked_first)
        return OpenChoice(name, self.choices[name], made, self.choice_url(name), is_open)


class ChoicesPage(ChoicesView, NetworkView):
    """The page itself, with the choices folded."""


class ChoiceWorkView(ChoicesView, NetworkWorkView):
    """The address of one choice."""

    def get_form_class(self) -> type[forms.Form]:
        return self.choices[self.choice].form

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | self.arguments_of(self.choice)

    def form_valid(self, form: Any) -> HttpResponse:
        self.record_of(self.choice).version = form.cleaned_data["seen"]
        return super().form_valid(form)

    def conflict(self, form: Any) -> HttpResponse:
        """A yes to what was read is no yes to what stands there now."""
        self.forget()
        form.data = form.data.copy()
        form.data["seen"] = str(self.record_of(self.choice).version)
        words = _(
            "Somebody else changed this while you were reading. "
            "Look at where it stands now, and save once more if it still fits."
        )
        form.add_error(None, ValidationError(words, code="conflict"))
        return self.form_invalid(form)

    def form_invalid(self, form: forms.Form) -> HttpResponse:
        self.forget()
        return super().form_invalid(form)

    def get_success_url(self) -> str:
        return self.page_url(self.record)

    def page_url(self, record: Model) -> str:
        raise NotImplementedError
