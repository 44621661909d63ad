"""A school leader answers a voorlopig speerpunt: adopt it as it is, adopt it changed, refuse it."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext as _

from schools import actions
from schools.forms import PriorityForm, RefusalForm
from schools.models import Priority
from schools.views.base import PriorityWorkView
from schools.views.priorities import ChangePriorityView


class AnswersProposal(PriorityWorkView):
    """A screen that is over as soon as somebody of the school has answered."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if self.priority.is_provisional:
            return super().get(request, *args, **kwargs)
        return self.too_late()

    def too_late(self) -> HttpResponse:
        messages.info(self.request, _("Somebody of the school has already answered this."))
        return HttpResponseRedirect(self.list_url)


class AnswerView(AnswersProposal):
    """What was proposed, and the three answers."""

    template_name = "schools/work/answer_priority.html"
    form_class = forms.Form

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Two taps adopt once, and nothing was typed that could be lost."""
        if self.priority.is_provisional:
            return super().post(request, *args, **kwargs)
        return self.too_late()

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(themes=self.priority.themes.all(), **kwargs)

    def act(self, form: forms.Form) -> None:
        actions.adopt_priority(by=self.request.user, priority=self.priority)
        self.done = _("“%(priority)s” is a priority of your school now.") % {
            "priority": self.priority
        }


class AdoptChangedView(AnswersProposal, ChangePriorityView):
    """The proposal in the words of the school."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(adopts=True, **kwargs)

    def save(self, row: Priority, form: PriorityForm) -> None:
        actions.adopt_priority(by=self.request.user, priority=row, **form.answers)
        self.done = _("“%(priority)s” is a priority of your school now.") % {"priority": row}


class RefuseView(AnswersProposal):
    template_name = "schools/work/refuse_priority.html"
    form_class = RefusalForm

    def act(self, form: RefusalForm) -> None:
        actions.refuse_priority(
            by=self.request.user, priority=self.priority, reason=form.cleaned_data["refusal"]
        )
        self.done = _("Thank you. The network reads why it does not fit.")
