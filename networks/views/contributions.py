"""Recording what came of a network at a school."""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from networks.actions import record_contribution
from networks.actions.guards import require_recorder
from networks.forms.contributions import RecordForm
from networks.models import Contribution
from networks.permissions import schools_to_record_for
from networks.views.base import NetworkWorkView
from networks.views.readers import ForReaders
from schools.models import Priority, PriorityStatus


class BeginsContribution:
    """A form about one of the `schools` that somebody speaks for, and a priority of it; where the
    school does something already, it joins that."""

    contribution: Contribution
    schools: Any
    begun: Any  # what is said where it did nothing yet

    def get_form_kwargs(self) -> dict[str, Any]:
        priorities = (
            Priority.objects.visible_to(self.request.user)
            .unarchived()
            .filter(school__in=self.schools.values("pk"))
            .exclude(status=PriorityStatus.REFUSED)
            .select_related("school")
            .order_by("school__name", "title", "pk")
        )
        return super().get_form_kwargs() | {"schools": self.schools, "priorities": priorities}

    @property
    def only_school(self) -> Any:
        """The one that there is to choose, if there is one."""
        keys = list(self.schools.values_list("public_id", flat=True)[:2])
        return keys[0] if len(keys) == 1 else None

    @property
    def done(self) -> Any:
        if self.contribution.events.count() > 1:
            return _("It joined what the school was doing already.")
        return self.begun

    def get_success_url(self) -> str:
        return reverse("networks:contribution", args=[self.contribution.public_id])


class RecordContribution(BeginsContribution, ForReaders, NetworkWorkView):
    """A new contribution; at a school where one is running the try-out joins it."""

    template_name = "networks/work/record_contribution.html"
    form_class = RecordForm
    require = staticmethod(require_recorder)
    begun = _("Recorded. After a few school weeks we ask how it goes.")

    @cached_property
    def schools(self) -> Any:
        return schools_to_record_for(self.request.user, self.network)

    def get_initial(self) -> dict[str, Any]:
        return {"school": self.only_school}

    def act(self, form: RecordForm) -> None:
        self.contribution = record_contribution(
            by=self.request.user, network=self.network, **form.cleaned_data
        )
