"""What networks put on somebody's start page: my networks, and what waits for me."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from django.db.models import Exists, OuterRef, Prefetch, prefetch_related_objects
from django.utils import timezone
from django.utils.translation import get_language

from content.cards import Card
from networks.asking import questions_for
from networks.models import (
    ActionItem,
    Contribution,
    LeaderRecognition,
    MeetingPage,
    Network,
    NetworkPage,
    NetworkSchool,
    PracticePage,
    Thanks,
    TryOut,
)
from networks.models.listing import list_networks
from networks.permissions import claim_of, could_confirm, roles_of
from networks.rules.confirmation import ConfirmerRole, who_confirms
from networks.rules.contribution import Stage
from schools.models import Priority, School

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from accounts.models import User

DUE_SOON = timedelta(days=14)
LONGEST_LIST = 20
MEETINGS_AHEAD = 5
NEW_PRACTICES = 3
TRY_OUTS = 3


def my_networks(user: User) -> Card:
    """The networks one is in: where the goal stands (for a lead: in the draft), and when the next
    meeting is.

    A network whose page is not published yet is there too: its lead goes on with it from here.
    """
    memberships = user.network_memberships.current().filter(network__archived_at__isnull=True)
    roles = dict(memberships.values_list("network", "role"))
    every_language = NetworkPage.objects.defer_streamfields().select_related("locale")
    networks = Network.objects.filter(pk__in=roles).prefetch_related(
        Prefetch("pages", every_language)
    )
    pages = [_page_in(network, get_language() or "") for network in networks]
    led = {network for network, role in roles.items() if role == "lead"}
    lines = list_networks(pages, user, drafted=led)
    rows = [(line, roles[line.network.pk]) for line in lines]
    rows.sort(key=lambda row: (row[1] != "lead", row[0].page.title.casefold()))
    context = {"rows": rows, "oversees": not rows and _oversees(user)}
    return Card("networks/cards/my_networks.html", 10, context)


def _oversees(user: User) -> bool:
    """Administrators and who audits for a board see networks without being in one."""
    return user.is_superuser or user.board_roles.auditing().exists()


def waiting_for_me(user: User) -> Card:
    """Questions that only this reader can answer, the oldest first."""
    today = timezone.localdate()
    recognitions = (
        LeaderRecognition.objects.waiting_for(user)
        .select_related("network_school__school", "network_school__network", "goal_revision")
        .prefetch_related(_network_pages(user, "network_school__network__pages"))
        .order_by("asked_at")
    )
    questions = questions_for(user, today)
    prefetch_related_objects(
        questions.follow_ups, _network_pages(user, "contribution__network__pages")
    )
    items = (
        ActionItem.objects.visible_to(user)
        .open()
        .unarchived()
        .filter(owner=user, network__archived_at__isnull=True, due_on__lte=today + DUE_SOON)
        .select_related("school")
    )
    # What only networks in the archive ask for waits no longer (docs/decisions/0009).
    asked = NetworkSchool.objects.filter(priority=OuterRef("pk"))
    provisional = Priority.objects.unarchived().filter(
        Exists(asked.current().filter(network__archived_at__isnull=True)) | ~Exists(asked),
        status="provisional",
        school__in=School.objects.filter(pk__in=user.school_functions.leading().values("school")),
    )
    refused = (
        NetworkSchool.objects.refused()
        .filter(network__in=Network.objects.led_by(user).unarchived())
        .select_related("school", "priority", "network")
        .prefetch_related(_network_pages(user, "network__pages"))
    )
    context = {
        "to_log": _to_log(user)[:LONGEST_LIST],
        "recognitions": recognitions[:LONGEST_LIST],
        "confirmations": _to_confirm(user),
        "follow_ups": questions.follow_ups[:LONGEST_LIST],
        "try_outs": questions.try_outs[:LONGEST_LIST],
        "action_items": items.order_by("due_on")[:LONGEST_LIST],
        "without_owner": Network.objects.led_by(user)
        .unarchived()
        .with_items_nobody_does()
        .filter(items_nobody_does__gt=0)
        .prefetch_related(_network_pages(user, "pages")),
        "sent_back": Contribution.objects.sent_back()
        .filter(claimed_by=user)
        .select_related("school", "network")
        .prefetch_related(_network_pages(user, "network__pages"))
        .order_by("pk")[:LONGEST_LIST],
        "refused": refused[:LONGEST_LIST],
        "to_read": _practices(PracticePage.objects.waiting_for(user).exclude(owner=user)),
        "changes_asked": _practices(PracticePage.objects.sent_back_to(user)),
        "to_review": _practices(PracticePage.objects.to_review(user, today)),
        "provisional": provisional.select_related("school").order_by("created_at")[:LONGEST_LIST],
    }
    return Card("networks/cards/waiting_for_me.html", 20, context)


def _to_log(user: User) -> QuerySet[MeetingPage]:
    """Meetings of networks that somebody leads that are over, and of which nothing was logged."""
    return (
        MeetingPage.objects.visible_to(user)
        .unreported()
        .filter(network__in=Network.objects.led_by(user).unarchived())
        .select_related("meeting", "locale", "network")
        .prefetch_related(_network_pages(user, "network__pages"))
        .defer_streamfields()
        .order_by("-starts_at", "pk")
    )


def coming_meetings(user: User) -> Card:
    """The next meetings of one's networks."""
    pages = (
        MeetingPage.objects.visible_to(user)
        .not_cancelled()
        .filter(
            starts_at__gte=timezone.now(),
            network__in=user.network_memberships.current().values("network"),
            network__archived_at__isnull=True,
        )
        .select_related("locale", "network")
        .prefetch_related(_network_pages(user, "network__pages"))
        .order_by("starts_at")
    )
    return Card("networks/cards/coming_meetings.html", 30, {"meetings": pages[:MEETINGS_AHEAD]})


def thanks_for_me(user: User) -> Card:
    """Another school uses what this reader shared; until they put it away."""
    rows = Thanks.objects.visible_to(user).select_related("practice__locale")
    return Card("networks/cards/thanks.html", 15, {"thanks": rows[:LONGEST_LIST]})


def my_try_outs(user: User) -> Card:
    """What this reader wants to try; nobody else sees it."""
    rows = TryOut.objects.visible_to(user).private().for_display()
    return Card("networks/cards/try_outs.html", 35, {"try_outs": rows[:TRY_OUTS]})


def new_practices(user: User) -> Card:
    """What colleagues shared last, also outside of one's own networks."""
    pages = (
        PracticePage.objects.visible_to(user)
        .in_language(get_language() or "")
        .filter(network__archived_at__isnull=True)
        .with_schools(user)
        .select_related("network")
        .prefetch_related(_network_pages(user, "network__pages"))
        .order_by("-first_published_at", "-pk")
    )
    return Card("networks/cards/new_practices.html", 40, {"practices": pages[:NEW_PRACTICES]})


def _practices(pages: QuerySet[PracticePage]) -> QuerySet[PracticePage]:
    """With what a row of the start page shows, the oldest first."""
    shown = pages.select_related("network__group", "locale", "owner").with_workflow()
    return shown.order_by("latest_revision_created_at", "pk")[:LONGEST_LIST]


def _to_confirm(user: User) -> list[tuple[Contribution, ConfirmerRole]]:
    """Contributions that wait for somebody else's word and may have this reader's, and as what."""
    rows = (
        Contribution.objects.awaiting_confirmation()
        .visible_to(user)
        .exclude(claimed_by=user)
        .with_confirmation_facts(user)
        .select_related("school", "network")
        .prefetch_related(_network_pages(user, "network__pages"))
        .order_by("pk")
    )
    return [(row, _asked_as(row)) for row in rows if could_confirm(user, row)][:LONGEST_LIST]


def _asked_as(contribution: Contribution) -> ConfirmerRole:
    asked = who_confirms(Stage(contribution.stage), claim_of(contribution)).roles
    return next(role for role in ConfirmerRole if role in asked & roles_of(contribution))


def _network_pages(user: User, path: str) -> Prefetch:
    pages = NetworkPage.objects.visible_to(user).in_language(get_language())
    return Prefetch(path, pages.defer_streamfields())


def _page_in(network: Network, language: str) -> NetworkPage:
    pages = {page.locale.language_code: page for page in network.pages.all() if page.live}
    return pages.get(language, network.main_page)
