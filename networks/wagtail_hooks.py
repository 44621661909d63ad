from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import redirect
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.log_actions import LogActionRegistry

from content.cards import Card
from networks import cards
from networks.actions.guards import require_four_things
from networks.dashboard import MyNetworksPanel
from networks.models import MeetingPage, NetworkPage, PracticePage
from networks.page_policy import is_of_network, within_reach
from networks.permissions import works_above_networks
from networks.viewsets import VIEWSETS

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse
    from wagtail.admin.menu import MenuItem
    from wagtail.models import Page
    from wagtail.query import PageQuerySet

    from accounts.models import User
    from content.models import BasePage

LOG_ACTIONS = {
    "networks.open": _("Network opened"),
    "networks.publish_page": _("Network page published"),
    "networks.set_hours": _("Hours a year changed"),
    "networks.set_visibility": _("Who can read it changed"),
    "networks.move_to_phase": _("Phase changed"),
    "networks.archive": _("Network archived"),
    "networks.restore": _("Network taken out of the archive"),
    "networks.add_school": _("School joined"),
    "networks.link_school": _("School linked to a priority"),
    "networks.remove_school": _("School left"),
    "networks.add_member": _("Colleague joined"),
    "networks.change_visit": _("Last day of a guest changed"),
    "networks.remove_member": _("Colleague left"),
    "networks.leave_organisation": _("Colleague left the organisation"),
    "networks.hand_over_lead": _("Lead handed over"),
    "networks.appoint_champion": _("Champion appointed"),
    "networks.save_goal": _("Draft of the goal saved"),
    "networks.publish_goal": _("Goal published"),
    "networks.ask_leaders": _("School leaders asked whether the goal fits"),
    "networks.answer_recognition": _("School leader answered about the goal"),
    "networks.plan_meeting": _("Meeting planned"),
    "networks.replan_meeting": _("Meeting planned anew"),
    "networks.cancel_meeting": _("Meeting called off"),
    "networks.save_log": _("Draft of the log saved"),
    "networks.log_meeting": _("Meeting logged"),
    "networks.record_attendance": _("Attendance recorded"),
    "networks.close_meeting": _("Meeting closed"),
    "networks.add_action_item": _("Action item added"),
    "networks.change_action_item": _("Action item changed"),
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
    "networks.remove_evidence": _("Evidence taken away"),
    "networks.answer_follow_up": _("Follow-up answered"),
    "networks.skip_follow_up": _("Follow-up skipped"),
    "networks.publish_practice": _("Practice published"),
    "networks.begin_practice": _("Practice begun"),
    "networks.save_practice": _("Draft of a practice saved"),
    "networks.send_practice": _("Practice sent in"),
    "networks.take_back_practice": _("Practice taken back"),
    "networks.discard_practice": _("Draft of a practice thrown away"),
    "networks.place_practice": _("Practice read and published"),
    "networks.ask_for_changes": _("Change of a practice asked for"),
    "networks.be_contact": _("Contact of a practice changed"),
    "networks.keep_practice": _("Practice is still useful"),
    "networks.put_away_practice": _("Practice put away"),
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


@hooks.register("before_create_page")
def a_new_practice_can_be_sent_in_at_once(
    request: HttpRequest, parent_page: Page, page_class: type[BasePage]
) -> None:
    """Wagtail asks the page above about a workflow as long as the new one is not saved."""
    parent_page.is_approved = page_class.is_approved


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


@hooks.register("before_bulk_action")
def networks_are_published_with_four_things(
    request: HttpRequest, action_type: str, objects: list[Any], action: Any
) -> HttpResponse | None:
    """The editor's form asks for them; publishing in bulk has none (product.md, Concepts)."""
    if action_type != "publish":
        return None
    unfit = [page for page in _network_pages_in(request, objects) if _lacks_something(page)]
    for page in unfit:
        messages.error(
            request,
            gettext(
                "“%(page)s” is not published yet: a network needs a name, one sentence, the "
                "contribution to schools and at least one school."
            )
            % {"page": page},
        )
    return redirect("wagtailadmin_explore", unfit[0].get_parent().pk) if unfit else None


def _network_pages_in(request: HttpRequest, pages: list[Page]) -> list[NetworkPage]:
    """The networks among these pages and, where asked for, below them, as last written."""
    found = NetworkPage.objects.filter(pk__in=[page.pk for page in pages])
    if request.POST.get("include_descendants"):
        for page in pages:
            found |= NetworkPage.objects.descendant_of(page, inclusive=True)
    return [page.get_latest_revision_as_object() for page in found]


def _lacks_something(page: NetworkPage) -> bool:
    try:
        require_four_things(page)
    except ValidationError:
        return True
    return False


def _refuse_to_uproot(request: HttpRequest, pages: list[Page]) -> HttpResponse | None:
    """Neither networks nor what is in them moves, and nothing is copied (product.md, rule 6): each
    page stands for a row of this network, and files and rights go with the place."""
    for page in pages:
        below = page.get_descendants(inclusive=True)
        if below.type(NetworkPage, MeetingPage, PracticePage).exists():
            messages.error(
                request,
                gettext(
                    "“%(page)s” stays where it is: pages of networks, and those they stand under, "
                    "are not moved or copied."
                )
                % {"page": page},
            )
            return redirect("wagtailadmin_explore", page.get_parent().pk)
    return None


# What Wagtail offers beside pages and files, for administrators and coordinators.
NOT_FOR_LEADS = {"reports", "settings"}


@hooks.register("construct_main_menu", order=100)
def leads_see_what_they_work_with(request: HttpRequest, items: list[MenuItem]) -> None:
    """Who has no rights above a single network needs no reports and no settings."""
    if not works_above_networks(request.user):
        items[:] = [item for item in items if item.name not in NOT_FOR_LEADS]


@hooks.register("construct_homepage_summary_items", order=100)
def leads_need_no_count_of_all_pages(request: HttpRequest, items: list[Any]) -> None:
    """Who has pages in two languages begins at the root, and Wagtail counts all below it."""
    if not works_above_networks(request.user):
        items.clear()


@hooks.register("construct_homepage_panels")
def my_networks_first(request: HttpRequest, panels: list[Any]) -> None:
    panels.insert(0, MyNetworksPanel(request))


@hooks.register("start_page_cards")
def start_page_cards(user: User) -> list[Card]:
    fill = (
        *(cards.my_networks, cards.thanks_for_me, cards.waiting_for_me),
        *(cards.coming_meetings, cards.my_try_outs, cards.new_practices),
    )
    return [card(user) for card in fill]
