from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.log_actions import LogActionRegistry

from content.cards import Card
from schools import cards
from schools.viewsets import VIEWSETS

if TYPE_CHECKING:
    from accounts.models import User

LOG_ACTIONS = {
    "schools.add_priority": _("Priority written down"),
    "schools.adopt_priority": _("Provisional priority adopted"),
    "schools.refuse_priority": _("Provisional priority not adopted"),
    "schools.change_priority": _("Priority changed"),
    "schools.end_priority": _("Priority ended"),
    "schools.withdraw_proposal": _("Proposal withdrawn"),
    "schools.archive_priority": _("Priority archived"),
    "schools.restore_priority": _("Priority taken out of the archive"),
    "schools.change_school": _("School changed"),
    "schools.add_theme": _("Theme added"),
    "schools.change_theme": _("Theme changed"),
    "schools.remove_theme": _("Theme removed"),
    "schools.add_holiday": _("School holiday added"),
    "schools.change_holiday": _("School holiday changed"),
    "schools.remove_holiday": _("School holiday removed"),
    "schools.give_function": _("Function at a school given"),
    "schools.end_function": _("Function at a school ended"),
    "schools.give_board_role": _("Role at a board given"),
    "schools.end_board_role": _("Role at a board ended"),
    "schools.import_duo": _("Taken over from the registry of DUO"),
    "schools.import_priorities": _("Priorities imported"),
}


@hooks.register("register_log_actions")
def register_log_actions(actions: LogActionRegistry) -> None:
    for code, label in LOG_ACTIONS.items():
        actions.register_action(code, label, label)


@hooks.register("register_admin_viewset")
def register_lists() -> list[object]:
    return list(VIEWSETS)


@hooks.register("start_page_cards")
def start_page_cards(user: User) -> list[Card]:
    return [cards.my_schools(user)]
