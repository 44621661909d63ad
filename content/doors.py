"""Doors of Wagtail's admin that ask nobody who comes in; here they ask.

Wagtail's views of one page ask for its rights. The ones in `DOORS` hand out names of pages that
somebody may neither read nor edit, or do to a page what its hooks refuse (docs/deviations). Each
guard answers before the view does: it lets through, raises, or changes where the view begins.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from django.contrib.auth.models import Group
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page, TaskState
from wagtail.permissions import page_permission_policy

from content.dependents import require_free, what_hangs_on, what_to_do, why_kept
from content.errors import Refused
from content.querysets import pages_to_choose

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse

LONGEST_KEY = 19  # digits; a database takes no longer one
KEYS = {"id", "childOf", "target_pages[]"}
WORDS = {"q", "search"}
DAY = re.compile(r"(\d{4})-\d\d-\d\d")
FIRST_YEAR, LAST_YEAR = 1900, 2199
Guard = Callable[["HttpRequest", dict[str, Any]], None]


class AdminDoorsMiddleware:
    """Asks the guard of an admin view, for who is let into the admin at all; Wagtail sees to the
    others."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> None:
        if request.path.startswith(reverse("wagtailadmin_home")):
            ask_for_real_keys(request, kwargs)
            # Where the explorer begins depends on it (`networks.page_policy`).
            request.user.page_in_hand = kwargs.get("parent_page_id") or kwargs.get("page_id")
        guard = DOORS.get(request.resolver_match.view_name)
        if guard and request.user.has_perm("wagtailadmin.access_admin"):
            guard(request, kwargs)


def ask_for_real_keys(request: HttpRequest, kwargs: dict[str, Any]) -> None:
    """Raises `Http404` for a key or day that no row can have; Wagtail's views answer 500."""
    keys = [kwargs[name] for name in ("pk", "object_id") if name in kwargs]
    for name, values in request.GET.lists():
        if name in WORDS:
            continue
        keys += [value for value in values if name in KEYS and value != "all"]
        if any(_is_far_off(value) for value in values):
            raise Http404
    if not all(str(key).isdecimal() and len(str(key)) < LONGEST_KEY for key in keys):
        raise Http404


def _is_far_off(value: str) -> bool:
    """A number that no database takes, or a day that has no neighbour in every time zone."""
    if value.isdecimal():
        return len(value) >= LONGEST_KEY
    day = DAY.match(value)
    return bool(day) and not FIRST_YEAR <= int(day[1]) <= LAST_YEAR


def nobody(request: HttpRequest, kwargs: dict[str, Any]) -> None:
    """Wagtail's own screens do not use it, and it passes our hooks by."""
    raise Http404


def administrators(request: HttpRequest, kwargs: dict[str, Any]) -> None:
    """Shows something of every page, so it is for who may see every page."""
    if not request.user.is_superuser:
        raise PermissionDenied


def begin_at_the_root(request: HttpRequest, kwargs: dict[str, Any]) -> None:
    """A chooser of one page type would open at the page that all of that type have above them,
    which may be somebody else's network."""
    if request.GET.get("page_type"):
        kwargs["parent_page_id"] = Page.get_first_root_node().pk


def a_page_to_explore(request: HttpRequest, kwargs: dict[str, Any]) -> None:
    """Somebody with rights in two languages begins at the root, so every page lies below that."""
    pages = page_permission_policy.explorable_instances(request.user)
    if not pages.filter(pk=kwargs["parent_page_id"]).exists():
        raise Http404


def a_page_to_choose(request: HttpRequest, kwargs: dict[str, Any]) -> None:
    page_id = kwargs["parent_page_id"]
    if page_id != Page.get_first_root_node().pk:
        _all_to_choose(request, [str(page_id)])


def pages_that_were_chosen(request: HttpRequest, kwargs: dict[str, Any]) -> None:
    _all_to_choose(request, request.GET.getlist("id"))


def an_editor_of_what_moves(request: HttpRequest, kwargs: dict[str, Any]) -> None:
    """The last step of moving shows both titles before it asks who moves."""
    for page in Page.objects.filter(pk__in=[kwargs["page_to_move_id"], kwargs["destination_id"]]):
        if not page.specific_deferred.permissions_for_user(request.user).can_edit():
            raise PermissionDenied


def a_task_of_this_page(request: HttpRequest, kwargs: dict[str, Any]) -> None:
    """Wagtail takes any task that waits, and asks only about the page in the address."""
    tasks = TaskState.objects.filter(pk=kwargs["task_state_id"])
    if not tasks.filter(workflow_state__object_id=str(kwargs["page_id"])).exists():
        raise Http404


def a_page_that_may_go(request: HttpRequest, kwargs: dict[str, Any]) -> None:
    """Of a page that is kept Wagtail says only that one may not; an editor hears what to do."""
    for page in Page.objects.filter(pk=kwargs["page_id"]).specific():
        is_kept = getattr(page, "is_kept", False)
        if is_kept and page.permissions_for_user(request.user).can_edit():
            raise Refused(why_kept(page, what_hangs_on(page)), who_may=what_to_do(page))


def a_file_that_nothing_uses(request: HttpRequest, kwargs: dict[str, Any]) -> None:
    """What was uploaded a moment ago is deleted without a question."""
    for model, key in ((get_document_model(), "doc_id"), (get_image_model(), "image_id")):
        for file in model.objects.filter(pk=kwargs[key]) if key in kwargs else ():
            require_free(file, instead=what_to_do(file))


def a_group_of_no_network(request: HttpRequest, kwargs: dict[str, Any]) -> None:
    """Without its group the leads of a network could do nothing. Who may not delete any group
    hears so from Wagtail."""
    if request.user.has_perm("auth.delete_group"):
        for group in Group.objects.filter(pk=kwargs["pk"]):
            require_free(group, instead=_("It goes with its network; archive that."))


def _all_to_choose(request: HttpRequest, ids: list[str]) -> None:
    asked = {int(each) if each.isdecimal() and len(each) < LONGEST_KEY else 0 for each in ids}
    if len(asked) != pages_to_choose(Page.objects.filter(pk__in=asked), request.user).count():
        raise Http404


DOORS: dict[str, Guard] = {
    "wagtailadmin_explore": a_page_to_explore,
    "wagtailadmin_explore_results": a_page_to_explore,
    "wagtailadmin_choose_page": begin_at_the_root,
    "wagtailadmin_choose_page_child": a_page_to_choose,
    "wagtailadmin_choose_page_chosen_multiple": pages_that_were_chosen,
    "wagtailadmin_pages:delete": a_page_that_may_go,
    "wagtailadmin_pages:move_confirm": an_editor_of_what_moves,
    "wagtailadmin_pages:workflow_action": a_task_of_this_page,
    "wagtailadmin_pages:collect_workflow_action_data": a_task_of_this_page,
    "wagtaildocs:delete_multiple": a_file_that_nothing_uses,
    "wagtailimages:delete_multiple": a_file_that_nothing_uses,
    "wagtailusers_groups:delete": a_group_of_no_network,
    "wagtailadmin_api:pages:action": nobody,
    "wagtailadmin_reports:page_types_usage": administrators,
    "wagtailadmin_reports:page_types_usage_results": administrators,
    "wagtail_localize:snippets_api_listing": administrators,
    "wagtail_localize:snippets_api_detail": administrators,
}
