"""The screens on which somebody who is signed in changes something.

A screen collects; an action changes. What an action refuses comes back in the form, with what was
typed. Rooms above build on `WorkView`.
"""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import render
from django.template.defaultfilters import time as format_time
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.generic import FormView
from django.views.generic.base import View

from accounts.forms import SignInForm
from accounts.keeping import keep
from content.errors import EditConflict
from content.shared_form import SharedForm


def is_autosave(request: HttpRequest) -> bool:
    """Sent by static/js/autosave.js, which wants to hear in JSON how it went."""
    return request.headers.get("X-Autosave") == "1"


@method_decorator(never_cache, name="dispatch")
class SignedInView(View):
    """For who is signed in. Who was, until a moment ago, loses nothing that was typed."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if request.user.is_authenticated:
            self.allow()
            return super().dispatch(request, *args, **kwargs)
        if is_autosave(request):
            return JsonResponse({"signed_out": True}, status=401)
        if request.method != "POST":
            return redirect_to_login(request.get_full_path())
        context = {
            "form": SignInForm(request),
            "next": request.get_full_path(),
            "kept": keep(request),
        }
        # 401 tells static/js/inline.js that this is another page than the one it asked for
        return render(request, "accounts/sign_in.html", context, status=401)

    def allow(self) -> None:
        """Raises `Refused` or `Http404` for who has nothing to do here; asked before anything."""


class WorkView(SignedInView, FormView):
    """A form whose answers go to one action.

    Subclasses give `form_class`, `template_name`, `act` and `get_success_url`; `done` is what the
    next page says. A `SharedForm` gets its initial values, `seen` included, from `get_initial`,
    which reads them afresh, and is merged where somebody else saved first.
    """

    done: Any = ""

    def act(self, form: Any) -> None:
        """Calls the action; what it raises is answered by `form_valid`."""
        raise NotImplementedError

    def form_valid(self, form: Any) -> HttpResponse:
        try:
            self.act(form)
        except ValidationError as problem:
            add_problems(form, problem)
            return self.form_invalid(form)
        except EditConflict:
            return self.conflict(form)
        if is_autosave(self.request):
            return JsonResponse(self.saved(form))
        if self.done:
            messages.success(self.request, self.done)
        return super().form_valid(form)

    def conflict(self, form: Any) -> HttpResponse:
        """Somebody else saved first: together where that fits, else both texts are shown."""
        if not isinstance(form, SharedForm):
            form.add_error(None, _("Somebody else changed this a moment ago. Look at it again."))
            return self.form_invalid(form)
        fits = form.merge(self.get_initial())
        return self.form_valid(form) if fits and form.is_valid() else self.form_invalid(form)

    def form_invalid(self, form: forms.Form) -> HttpResponse:
        if is_autosave(self.request):
            conflict = form.has_error(forms.forms.NON_FIELD_ERRORS, "conflict")
            return JsonResponse(
                {"errors": form.errors, "conflict": conflict}, status=409 if conflict else 422
            )
        return super().form_invalid(form)

    def saved(self, form: Any) -> dict[str, Any]:
        """What the autosave hears: when, and with what the form goes on from here."""
        answer: dict[str, Any] = {"at": format_time(timezone.localtime(), "H:i")}
        if isinstance(form, SharedForm):
            answer["seen"] = str(self.get_initial().get("seen", ""))
            answer["fields"] = {
                bound.html_name: form.data.getlist(bound.html_name)
                for bound in form
                if bound.name != "seen"
            }
        return answer


def add_problems(form: forms.Form, problem: ValidationError) -> None:
    """What an action refused, at the field where there is one and else on top of the form."""
    if not hasattr(problem, "error_dict"):
        form.add_error(None, problem)
        return
    for name, errors in problem.error_dict.items():
        form.add_error(name if name in form.fields else None, errors)
