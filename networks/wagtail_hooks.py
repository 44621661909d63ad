from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.log_actions import LogActionRegistry

from content.cards import Card
from networks import cards
from networks.models import MeetingPage, NetworkPage, PracticePage
from networks.page_policy import is_of_network, within_reach
from networks.viewsets import VIEWSETS

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse
    from wagtail.models import Page
    from wagtail.query import PageQuerySet

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
    "networks.save_goal": _("Draft of the goal saved"),
    "networks.publish_goal": _("Goal published"),
    "networks.ask_leaders": _("School leaders asked whether the goal fits"),
    "networks.answer_recognition": _("School leader answered about the goal"),
    "networks.plan_meeting": _("Meeting planned"),
    "networks.replan_meeting": _("Meeting planned anew"),
    "networks.save_log": _("Draft of the log saved"),
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


@hooks.register("register_admin_viewset")
def register_lists() -> list[object]:
    return list(VIEWSETS)


@hooks.register("construct_explorer_page_queryset")
def explore_own_networks_only(
    parent_page: Page, pages: PageQuerySet, request: HttpRequest
) -> PageQuerySet:
    """Wagtail opens any page below the first common ancestor of what somebody may explore, and
    shows its title: of a neighbour's network there is nothing to see."""
    if is_of_network(parent_page) and not within_reach(request.user, parent_page):
        raise Http404
    return pages


@hooks.register("before_move_page")
def networks_do_not_move(request: HttpRequest, page: Page, destination: Page) -> Any:
    return _refuse_to_uproot(request, [page])


@hooks.register("before_copy_page")
def networks_are_not_copied(request: HttpRequest, page: Page) -> Any:
    return _refuse_to_uproot(request, [page])


@hooks.register("before_bulk_action")
def networks_do_not_move_in_bulk(
    request: HttpRequest, action_type: str, objects: list[Any], action: Any
) -> Any:
    return _refuse_to_uproot(request, objects) if action_type == "move" else None


def _refuse_to_uproot(request: HttpRequest, pages: list[Page]) -> HttpResponse | None:
    """Neither networks nor what is in them moves, and nothing is copied (product.md, rule 6): each
    page stands for a row of this network, and files and rights go with the place."""
    for page in pages:
        below = page.get_descendants(inclusive=True)
        if below.type(NetworkPage, MeetingPage, PracticePage).exists():
            messages.error(
                request,
                gettext("“%(page)s” stays where it is: pages of a network are not moved or copied.")
                % {"page": page},
            )
            return redirect("wagtailadmin_explore", page.get_parent().pk)
    return None


@hooks.register("start_page_cards")
def start_page_cards(user: User) -> list[Card]:
    return [cards.my_networks(user), cards.waiting_for_me(user), cards.coming_meetings(user)]
