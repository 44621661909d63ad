"""What there is to say about a contribution; each is one action."""

from __future__ import annotations

from typing import Any

from django.shortcuts import get_object_or_404
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from networks.actions import (
    add_evidence,
    answer_follow_up,
    confirm_contribution,
    link_contribution,
    move_contribution,
    refuse_contribution,
    stop_contribution,
)
from networks.actions.guards import require_confirmer, require_mover
from networks.forms.contributions import (
    AnswerForm,
    ConfirmForm,
    EvidenceForm,
    LinkForm,
    MoveForm,
    RefuseForm,
    StopForm,
)
from networks.models import FollowUp
from networks.views.choices import ChoiceWorkView
from networks.views.contribution import OfContribution


class ContributionWorkView(OfContribution, ChoiceWorkView):
    def allow(self) -> None:
        require_mover(self.request.user, self.contribution)


class MoveContribution(ContributionWorkView):
    choice = "move_contribution"
    done = _("Noted where it stands now.")

    def act(self, form: MoveForm) -> None:
        move_contribution(
            by=self.request.user,
            contribution=self.contribution,
            to=form.cleaned_data["stage"],
            explanation=form.cleaned_data["explanation"],
            colleagues=form.cleaned_data["colleagues"],
        )


class StopContribution(ContributionWorkView):
    choice = "stop_contribution"
    done = _("It has stopped. What you learned stays here.")

    def act(self, form: StopForm) -> None:
        stop_contribution(
            by=self.request.user,
            contribution=self.contribution,
            learned=form.cleaned_data["learned"],
        )


class LinkContribution(ContributionWorkView):
    choice = "link_contribution"
    done = _("It stands with the priority now.")

    def act(self, form: LinkForm) -> None:
        link_contribution(
            by=self.request.user,
            contribution=self.contribution,
            priority=form.cleaned_data["priority"],
        )


class AddEvidence(ContributionWorkView):
    choice = "add_evidence"
    done = _("Added. Now others can see it too.")

    def act(self, form: EvidenceForm) -> None:
        answers = {name: value for name, value in form.cleaned_data.items() if name != "seen"}
        add_evidence(by=self.request.user, contribution=self.contribution, **answers)


class ConfirmationView(ContributionWorkView):
    """For who may confirm; also tells who is late that it was confirmed in the meantime."""

    def allow(self) -> None:
        if not (self.contribution.is_confirmed or self.contribution.is_stopped):
            require_confirmer(self.request.user, self.contribution)


class ConfirmContribution(ConfirmationView):
    choice = "confirm_contribution"
    done = _("Thank you. Now it is confirmed.")

    def act(self, form: ConfirmForm) -> None:
        confirm_contribution(
            by=self.request.user,
            contribution=self.contribution,
            explanation=form.cleaned_data["explanation"],
        )


class RefuseContribution(ConfirmationView):
    choice = "refuse_contribution"
    done = _("Thank you. Whoever reported it reads what is missing.")

    def act(self, form: RefuseForm) -> None:
        refuse_contribution(
            by=self.request.user,
            contribution=self.contribution,
            reason=form.cleaned_data["reason"],
        )


class AnswerFollowUp(ContributionWorkView):
    """One tap; the follow-up in the address leads to its contribution."""

    choice = "answer_follow_up"
    done = _("Thank you. That helps the network.")

    def address(self) -> dict[str, Any]:
        return {"pk": self.follow_up.contribution_id}

    @cached_property
    def follow_up(self) -> FollowUp:
        rows = FollowUp.objects.visible_to(self.request.user).select_related("contribution")
        return get_object_or_404(rows, public_id=self.kwargs["follow_up"])

    def offered(self) -> list[str]:
        names = super().offered()
        if self.follow_up.answer or self.follow_up.skipped_reason:
            return [name for name in names if name != self.choice]
        return names if self.choice in names else [self.choice, *names]

    def act(self, form: AnswerForm) -> None:
        answer_follow_up(
            by=self.request.user,
            follow_up=self.follow_up,
            answer=form.cleaned_data["answer"],
            explanation=form.cleaned_data["explanation"],
        )
