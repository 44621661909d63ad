"""Whether a school recognises a goal: its leader answers."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.shortcuts import get_object_or_404, resolve_url
from django.utils.functional import cached_property
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from accounts.work_views import WorkView
from networks.actions import answer_recognition
from networks.forms.goal import RecognitionForm
from networks.models import LeaderRecognition, NetworkPage


class RecognitionView(WorkView):
    """A school leader reads a goal and says in one click whether it fits."""

    template_name = "networks/work/recognition.html"
    form_class = RecognitionForm
    done = gettext_lazy("Thank you. The network sees your answer.")

    @cached_property
    def recognition(self) -> LeaderRecognition:
        rows = LeaderRecognition.objects.visible_to(self.request.user).select_related(
            "goal_revision",
            "network_school__school",
            "network_school__priority__school",
            "network_school__network__group",
        )
        return get_object_or_404(rows, public_id=self.kwargs["recognition"])

    def allow(self) -> None:
        _may = self.recognition  # 404 for who may not even read the question

    def get_initial(self) -> dict[str, Any]:
        said = self.recognition
        return {"time_agreed": said.time_agreed, "explanation": said.note}

    def act(self, form: Any) -> None:
        answer_recognition(by=self.request.user, recognition=self.recognition, **form.cleaned_data)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        network = self.recognition.network_school.network
        page = (
            NetworkPage.objects.visible_to(self.request.user)
            .filter(network=network)
            .in_language(get_language())
            .defer_streamfields()
            .first()
        )
        return super().get_context_data(
            recognition=self.recognition,
            school=self.recognition.network_school.school,
            priority=self.recognition.network_school.priority,
            network=network,
            network_page=page,
            crumbs=[(_("My work"), resolve_url(settings.LOGIN_REDIRECT_URL))],
            **kwargs,
        )

    def get_success_url(self) -> str:
        return resolve_url(settings.LOGIN_REDIRECT_URL)
