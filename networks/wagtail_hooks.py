from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.log_actions import LogActionRegistry

from content.cards import Card
from networks import cards

if TYPE_CHECKING:
    from accounts.models import User

LOG_ACTIONS = {
    "networks.open": _("Network opened"),
    "networks.publish_page": _("Network page published"),
    "networks.set_visibility": _("Who can read it changed"),
    "networks.move_to_phase": _("Phase changed"),
    "networks.archive": _("Network archived"),
    "networks.restore": _("Network taken out of the archive"),
    "networks.add_school": _("School joined"),
    "networks.link_school": _("School linked to a priority"),
    "networks.remove_school": _("School left"),
    "networks.add_member": _("Colleague joined"),
    "networks.remove_member": _("Colleague left"),
    "networks.hand_over_lead": _("Lead handed over"),
    "networks.appoint_champion": _("Champion appointed"),
    "networks.publish_goal": _("Goal published"),
    "networks.ask_leaders": _("School leaders asked whether the goal fits"),
    "networks.answer_recognition": _("School leader answered about the goal"),
    "networks.plan_meeting": _("Meeting planned"),
    "networks.log_meeting": _("Meeting logged"),
    "networks.record_attendance": _("Attendance recorded"),
    "networks.close_meeting": _("Meeting closed"),
    "networks.add_action_item": _("Action item added"),
    "networks.start_action_item": _("Action item started"),
    "networks.complete_action_item": _("Action item done"),
    "networks.drop_action_item": _("Action item not done"),
    "networks.carry_over_action_item": _("Action item carried over"),
    "networks.record_contribution": _("Contribution recorded"),
    "networks.join_contribution": _("Try-out joined a contribution"),
    "networks.link_contribution": _("Contribution linked to a priority"),
    "networks.move_contribution": _("Contribution moved"),
    "networks.confirm_contribution": _("Contribution confirmed"),
    "networks.refuse_contribution": _("Contribution not confirmed"),
    "networks.add_evidence": _("Evidence added"),
    "networks.answer_follow_up": _("Follow-up answered"),
    "networks.skip_follow_up": _("Follow-up skipped"),
    "networks.publish_practice": _("Practice published"),
}


@hooks.register("register_log_actions")
def register_log_actions(actions: LogActionRegistry) -> None:
    for code, label in LOG_ACTIONS.items():
        actions.register_action(code, label, label)


@hooks.register("start_page_cards")
def start_page_cards(user: User) -> list[Card]:
    return [cards.my_networks(user), cards.waiting_for_me(user), cards.coming_meetings(user)]
