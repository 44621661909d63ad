"""One action item, and what there is to say about it."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _

from content.errors import Refused
from networks.actions import (
    carry_over_action_item,
    change_action_item,
    complete_action_item,
    drop_action_item,
    start_action_item,
)
from networks.actions.guards import require_editor, require_item_change
from networks.forms.action_items import (
    BusyForm,
    CarryOverForm,
    ChangeForm,
    DoneForm,
    NotDoneForm,
)
from networks.models import ActionItem, ActionState, Contribution, Network
from networks.permissions import schools_to_record_for, user_can_change_action_item
from networks.rules.action_item import CarryOver, check_carry_over
from networks.views.choices import Choice, ChoicesPage, ChoicesView, ChoiceWorkView

CHOICES = {
    "busy_with_item": Choice(BusyForm, _("We are working on it"), _("We are working on it")),
    "item_done": Choice(DoneForm, _("It is done"), _("Done")),
    "item_not_done": Choice(NotDoneForm, _("It is not done"), _("Not done")),
    "carry_over_item": Choice(CarryOverForm, _("Carry it over to a later day"), _("Carry over")),
    "change_item": Choice(
        ChangeForm, _("Somebody else does it, or it needs other words"), _("Save")
    ),
}


class OfItem(ChoicesView):
    """About the action item in the address; for the people of its network alone (rule 5)."""

    choices = CHOICES
    template_name = "networks/work/action_item.html"

    def allow(self) -> None:
        """Finds the item, or nothing."""
        _found = self.item

    @cached_property
    def item(self) -> ActionItem:
        user = self.request.user
        rows = ActionItem.objects.visible_to(user).for_display(user, get_language())
        return get_object_or_404(rows, public_id=self.kwargs["item"])

    @cached_property
    def network(self) -> Network:
        rows = Network.objects.select_related("board", "group")
        return rows.get(pk=self.item.network_id)

    @property
    def record(self) -> ActionItem:
        return self.item

    def forget(self) -> None:
        del self.item

    def page_url(self, record: Any) -> str:
        return reverse("networks:action_item", args=[record.public_id])

    def offered(self) -> list[str]:
        state = self.item.state
        if state == ActionState.DONE or not self.may_change:
            return []
        names = [] if state == ActionState.BUSY else ["busy_with_item"]
        names.append("item_done")
        if self.item.is_open:
            names += ["item_not_done"]
            names += ["carry_over_item", "change_item"] if self.can_edit else []
        return names

    @cached_property
    def may_change(self) -> bool:
        return user_can_change_action_item(self.request.user, self.item)

    def form_arguments(self, name: str) -> dict[str, Any]:
        if name == "item_done":
            asks_school = self.item.school_id is None
            schools = schools_to_record_for(self.request.user, self.network)
            return {"schools": schools if asks_school else None}
        if name == "carry_over_item":
            asked = check_carry_over(self.item.carried_over) == CarryOver.ASK_STILL_USEFUL
            return {"ask_still_useful": asked, "initial": {"due_on": self.next_meeting_on()}}
        if name == "change_item":
            member = self.network.members.current().filter(user=self.item.owner_id).first()
            now = {"text": self.item.text, "owner": member, "school": self.item.school}
            return {"item": self.item, "initial": now}
        return {}

    def next_meeting_on(self) -> date | None:
        """The first meeting to come, of those after the day that was agreed."""
        today = timezone.localdate()
        after = max(today, self.item.due_on or today)
        pages = self.network.meeting_pages.not_cancelled().filter(starts_at__date__gt=after)
        starts_at = pages.order_by("starts_at").values_list("starts_at", flat=True).first()
        return timezone.localdate(starts_at) if starts_at else None

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user = self.request.user
        brought = Contribution.objects.visible_to(user).filter(pk__in=self.outcomes())
        return super().get_context_data(**kwargs) | {
            "item": self.item,
            "may_change": self.may_change,
            "brought": brought.for_display(user),
        }

    def outcomes(self) -> set[int]:
        """The contributions that began with it, or went on with it."""
        began = self.item.contributions.values_list("pk", flat=True)
        return {*began, *self.item.steps.values_list("contribution", flat=True)}

    def way_up(self) -> list[tuple[str, str]]:
        items = reverse("networks:action_items", args=[self.network.public_id])
        return [*super().way_up(), (gettext("Action items"), items)]


class ItemPage(OfItem, ChoicesPage):
    """What, by whom, until when, for which school and priority, agreed where."""


class ItemWorkView(OfItem, ChoiceWorkView):
    def allow(self) -> None:
        require_item_change(self.request.user, self.item)


class BusyWithItem(ItemWorkView):
    choice = "busy_with_item"
    done = _("Noted: somebody is working on it.")

    def act(self, form: BusyForm) -> None:
        start_action_item(by=self.request.user, item=self.item)


class ItemDone(ItemWorkView):
    """Goes on to the contribution where something happened in practice."""

    choice = "item_done"
    contribution: Contribution | None = None

    def act(self, form: DoneForm) -> None:
        answers = {name: form.cleaned_data.get(name) for name in form.fields if name != "seen"}
        try:
            done = complete_action_item(by=self.request.user, item=self.item, **answers)
        except Refused as refusal:  # theirs to complete, but not to speak for the school
            raise ValidationError(f"{refusal.reason} {refusal.who_may}") from refusal
        self.contribution = done

    @property
    def done(self) -> Any:
        if self.contribution is None:
            return _("Noted. “It did not work” is an answer too.")
        if self.contribution.events.count() > 1:
            return _("Done. It joined what the school was doing already.")
        return _("Done. This is the contribution that came of it.")

    def get_success_url(self) -> str:
        if self.contribution is None:
            return super().get_success_url()
        return reverse("networks:contribution", args=[self.contribution.public_id])


class ItemNotDone(ItemWorkView):
    choice = "item_not_done"
    done = _("Noted, with the reason.")

    def act(self, form: NotDoneForm) -> None:
        drop_action_item(by=self.request.user, item=self.item, reason=form.cleaned_data["reason"])


class ItemOfNetwork(ItemWorkView):
    """What its editors decide, and not whoever took it on."""

    def allow(self) -> None:
        require_editor(self.request.user, self.network)


class ChangeItem(ItemOfNetwork):
    choice = "change_item"
    done = _("The action item is changed.")

    def act(self, form: ChangeForm) -> None:
        change_action_item(by=self.request.user, item=self.item, **form.agreed)


class CarryOverItem(ItemOfNetwork):
    choice = "carry_over_item"
    done = _("It is carried over to the new day.")

    def act(self, form: CarryOverForm) -> None:
        carry_over_action_item(
            by=self.request.user,
            item=self.item,
            due_on=form.cleaned_data["due_on"],
            still_useful=form.cleaned_data.get("still_useful", False),
        )
