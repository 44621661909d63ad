from __future__ import annotations

from typing import Any

from django.contrib.auth.decorators import login_required
from django.db.models import Prefetch
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from networks.models import Contribution, Network, NetworkPage, NetworkSchool, PracticePage
from schools.models import Priority, School
from schools.permissions import user_can_edit_school
from schools.rules.school_years import reference_school_year


@login_required
@require_safe
def school(request: HttpRequest, site_code: str) -> HttpResponse:
    """A school: its priorities, and what networks brought to each."""
    user, language = request.user, get_language()
    shown = get_object_or_404(
        School.objects.visible_to(user).with_code(site_code).select_related("board")
    )
    pages = _network_pages(request)
    contributions = (
        Contribution.objects.visible_to(user)
        .for_display(user)
        .select_related("network")
        .prefetch_related(pages)
    )
    serving = (
        NetworkSchool.objects.current()
        .visible_to(user)
        .select_related("network")
        .prefetch_related(pages)
    )
    priorities = (
        Priority.objects.visible_to(user)
        .filter(school=shown)
        .unarchived()
        .select_related("school")
        .prefetch_related(
            "themes",
            Prefetch("contributions", contributions, to_attr="brought"),
            Prefetch("network_schools", serving, to_attr="serving"),
        )
    )
    networks = Network.objects.opened_to(user).filter(
        pk__in=shown.network_schools.current().visible_to(user).values("network")
    )
    year = reference_school_year(timezone.localdate())
    current = set(
        Priority.objects.filter(school=shown).counting_from(year).values_list("pk", flat=True)
    )
    return render(
        request,
        "networks/school.html",
        {
            "school": shown,
            "keeps_priorities": user_can_edit_school(user, shown),
            "priorities": [each for each in priorities if each.pk in current],
            "earlier": [each for each in priorities if each.pk not in current],
            "unlinked": contributions.filter(school=shown, priority=None),
            "network_pages": NetworkPage.objects.visible_to(user)
            .filter(network__in=networks)
            .in_language(language)
            .defer_streamfields()
            .order_by("title"),
            "practices": PracticePage.objects.visible_to(user)
            .filter(school=shown)
            .in_language(language)
            .order_by("title"),
        },
    )


@login_required
@require_safe
def priority(request: HttpRequest, site_code: str, slug: str) -> HttpResponse:
    """A priority with the thread backwards: "Hieraan droegen bij …" (R-CHAIN-8)."""
    user = request.user
    shown = get_object_or_404(
        Priority.objects.visible_to(user).select_related("school__board"),
        school__in=School.objects.with_code(site_code),
        slug=slug,
    )
    contributions = list(
        shown.contributions.visible_to(user).for_display(user).with_way_back(user, get_language())
    )
    serving = (
        shown.network_schools.current()
        .visible_to(user)
        .for_display(user)
        .select_related("network")
        .prefetch_related(_network_pages(request))
    )
    return render(
        request,
        "networks/priority.html",
        {
            "priority": shown,
            "school": shown.school,
            "crumbs": [(shown.school, shown.school.get_absolute_url())],
            "keeps_priorities": user_can_edit_school(user, shown.school),
            "themes": shown.themes.all(),
            "contributions": contributions,
            "network_count": len({each.network_id for each in contributions}),
            "serving": serving,
        },
    )


def _network_pages(request: HttpRequest) -> Prefetch[Any]:
    """The page of each row's network in the language of the reader, if they may see it."""
    pages = NetworkPage.objects.visible_to(request.user).in_language(get_language())
    return Prefetch("network__pages", pages.defer_streamfields())
