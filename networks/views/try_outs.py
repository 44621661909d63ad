""" "Ik ga dit proberen": somebody's own list, for nobody else."""

from __future__ import annotations

from typing import Any

from django import forms
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView

from accounts.work_views import SignedInView, WorkView
from networks.actions import drop_try_out
from networks.models import TryOut


class MyTryOuts(SignedInView, TemplateView):
    template_name = "networks/work/try_outs.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = TryOut.objects.visible_to(self.request.user).for_display()
        return super().get_context_data(
            private=own.private(),
            shared=own.filter(contribution__isnull=False).select_related("contribution__school"),
            **kwargs,
        )


class DropTryOut(WorkView):
    """ "Toch niet": one button. Also for what somebody can no longer read."""

    http_method_names = ["post", "options"]
    form_class = forms.Form
    done = _("It is off your list.")

    def allow(self) -> None:
        _found = self.try_out

    @cached_property
    def try_out(self) -> TryOut:
        rows = TryOut.objects.filter(user=self.request.user)
        return get_object_or_404(rows, public_id=self.kwargs["try_out"])

    def act(self, form: forms.Form) -> None:
        drop_try_out(by=self.request.user, try_out=self.try_out)

    def get_success_url(self) -> str:
        return reverse("networks:try_outs")
