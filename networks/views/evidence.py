"""Taking away something by which one saw a contribution."""

from __future__ import annotations

from typing import Any

from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from content.templatetags.content_tags import written_in
from networks.actions import remove_evidence
from networks.actions.guards import require_evidence_remover
from networks.forms.contributions import RemoveEvidenceForm
from networks.models import Evidence, Network
from networks.views.base import NetworkWorkView
from networks.views.readers import ForReaders


class RemoveEvidence(ForReaders, NetworkWorkView):
    """One question, why; then it is gone for good."""

    template_name = "networks/work/remove_evidence.html"
    form_class = RemoveEvidenceForm
    done = _("It is gone. The history says that something was taken away, by whom and why.")

    @cached_property
    def evidence(self) -> Evidence:
        rows = Evidence.objects.visible_to(self.request.user)
        rows = rows.select_related("contribution__school", "contribution__network__board")
        return get_object_or_404(
            rows.select_related("contribution__network__group", "document"),
            public_id=self.kwargs["evidence"],
        )

    @cached_property
    def network(self) -> Network:
        return self.evidence.contribution.network

    def allow(self) -> None:
        require_evidence_remover(self.request.user, self.evidence)

    def act(self, form: RemoveEvidenceForm) -> None:
        reason = form.cleaned_data["reason"]
        remove_evidence(by=self.request.user, evidence=self.evidence, reason=reason)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            evidence=self.evidence, contribution_url=self.get_success_url(), **kwargs
        )

    def get_success_url(self) -> str:
        return reverse("networks:contribution", args=[self.evidence.contribution.public_id])

    def way_up(self) -> list[tuple[str, str]]:
        return [
            *super().way_up(),
            (written_in(self.evidence.contribution.summary), self.get_success_url()),
        ]
