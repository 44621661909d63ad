"""One contribution: where it stands, how it got there, and what there is to say about it."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from networks.forms.contributions import (
    AnswerForm,
    ConfirmForm,
    EvidenceForm,
    LinkForm,
    MoveForm,
    RefuseForm,
    StopForm,
)
from networks.models import Contribution, FollowUp, Network
from networks.permissions import (
    claim_of,
    could_confirm,
    user_can_move_contribution,
    user_can_remove_all_evidence,
    user_is_inside,
)
from networks.rules.confirmation import Confirmers, who_confirms
from networks.rules.contribution import Stage
from networks.views.choices import Choice, ChoicesPage, ChoicesView
from schools.models import Priority, PriorityStatus, School

CHOICES = {
    "answer_follow_up": Choice(
        AnswerForm, _("How did it go?"), _("Answer"), "networks/work/answer_form.html"
    ),
    "confirm_contribution": Choice(ConfirmForm, _("Yes, this is where it stands"), _("Confirm")),
    "refuse_contribution": Choice(RefuseForm, _("No, not yet"), _("Say what is missing")),
    "move_contribution": Choice(MoveForm, _("It has moved on, or back"), _("Save")),
    "add_evidence": Choice(
        EvidenceForm,
        _("Add something that shows it"),
        _("Add"),
        "networks/work/evidence_form.html",
    ),
    "link_contribution": Choice(LinkForm, _("Which priority does it serve?"), _("Link it")),
    "stop_contribution": Choice(
        StopForm, _("We stop with it"), _("Stop, and keep what we learned")
    ),
}


class OfContribution(ChoicesView):
    """About the contribution in the address, for whoever may see it."""

    choices = CHOICES
    asked_first = frozenset({"answer_follow_up"})
    template_name = "networks/work/contribution.html"

    def allow(self) -> None:
        """Finds the contribution, or nothing."""
        _found = self.contribution

    @cached_property
    def contribution(self) -> Any:
        user = self.request.user
        rows = (
            Contribution.objects.visible_to(user)
            .for_display(user)
            .with_way_back(user, get_language())
            .with_confirmation_facts(user)
        )
        return get_object_or_404(rows, **self.address())

    def address(self) -> dict[str, Any]:
        return {"public_id": self.kwargs["contribution"]}

    @cached_property
    def network(self) -> Network:
        rows = Network.objects.select_related("board", "group")
        return rows.get(pk=self.contribution.network_id)

    @property
    def record(self) -> Contribution:
        return self.contribution

    def record_of(self, name: str) -> Any:
        return self.follow_up if name == "answer_follow_up" else self.contribution

    def forget(self) -> None:
        for name in ("contribution", "follow_up", "waiting"):
            self.__dict__.pop(name, None)

    def page_url(self, record: Any) -> str:
        return reverse("networks:contribution", args=[self.contribution.public_id])

    @cached_property
    def may_move(self) -> bool:
        return user_can_move_contribution(self.request.user, self.contribution)

    @cached_property
    def waiting(self) -> FollowUp | None:
        """The next moment to look back, for who may know that it was not answered yet."""
        rows = FollowUp.objects.visible_to(self.request.user).waiting()
        return rows.filter(contribution=self.contribution).order_by("due_on", "pk").first()

    @cached_property
    def follow_up(self) -> FollowUp | None:
        """The question that can be answered now."""
        due = self.waiting and self.waiting.due_on <= timezone.localdate()
        return self.waiting if due else None

    def offered(self) -> list[str]:
        stopped = self.contribution.is_stopped
        names = ["answer_follow_up"] if self.may_move and self.follow_up else []
        if could_confirm(self.request.user, self.contribution):
            names += ["confirm_contribution", "refuse_contribution"]
        if self.may_move:
            names += ["move_contribution", "add_evidence"]
            names += ["link_contribution"] if self.priorities().exists() else []
            names += [] if stopped else ["stop_contribution"]
        return names

    def priorities(self) -> QuerySet[Priority, Priority]:
        """Priorities of the school to which it can be linked, as far as this reader knows them."""
        return (
            Priority.objects.visible_to(self.request.user)
            .unarchived()
            .filter(school=self.contribution.school_id)
            .exclude(status=PriorityStatus.REFUSED)
            .exclude(pk=self.contribution.priority_id)
            .order_by("title", "pk")
        )

    def form_arguments(self, name: str) -> dict[str, Any]:
        if name == "link_contribution":
            return {"priorities": self.priorities()}
        if name == "add_evidence":
            return {"stage": self.contribution.stage}
        return {"current": self.contribution.stage} if name == "move_contribution" else {}

    def removable(self) -> set[int]:
        """Keys of the evidence that this reader may take away."""
        user, shown = self.request.user, self.contribution.evidence.all()
        if not shown:
            return set()
        every = user_can_remove_all_evidence(user, self.contribution)
        return {each.pk for each in shown if every or each.added_by_id == user.pk}

    @property
    def confirmers(self) -> Confirmers:
        return who_confirms(Stage(self.contribution.stage), claim_of(self.contribution))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user, contribution = self.request.user, self.contribution
        schools = School.objects.visible_to(user).filter(pk=contribution.school_id)
        steps = contribution.events.select_related("by").order_by("happened_on", "pk")
        return super().get_context_data(**kwargs) | {
            "contribution": contribution,
            "confirmers": self.confirmers,
            "is_inside": user_is_inside(user, self.network),
            "removable": self.removable(),
            "school_is_visible": schools.exists(),
            "steps": list(steps),
            "follow_up": self.follow_up,
            # What cannot be answered yet, or not by this reader.
            "looks_back": self.waiting if not (self.follow_up and self.may_move) else None,
        }


class ContributionPage(OfContribution, ChoicesPage):
    """What we do, for whom, where it stands, how one sees it, and where it came from."""
