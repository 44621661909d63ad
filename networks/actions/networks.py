"""Opening a network, publishing it, and its way through the phases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Locale

from content.errors import Refused
from content.journal import note
from networks import rights
from networks.actions.guards import (
    require_choice,
    require_coordinator,
    require_editor,
    require_four_things,
)
from networks.actions.pages import add_draft, free_slug, publish_changes
from networks.actions.people import make_lead
from networks.models import Network, NetworkIndexPage, NetworkPage, Phase, Visibility
from networks.permissions import user_can_open_network
from networks.rules.goal import GoalStatus
from networks.rules.phase import Phase as PhaseCode
from networks.rules.phase import PhaseProblem, check_phase_move

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from accounts.models import User
    from schools.models import SchoolBoard, Theme

PAGE_FIELDS = ("title", "goal", "contribution_to_schools", "body")
SETTINGS = ("sponsor", "ends_on", "exploration_until", "visibility")


@transaction.atomic
def open_network(
    *,
    by: User,
    board: SchoolBoard,
    title: str,
    lead: User | None = None,
    starts_on: date | None = None,
    themes: Iterable[Theme] = (),
    **settings: Any,
) -> Network:
    """A new network: its row, group, collection and an unpublished page under the list.

    `settings` are columns of `Network` (`SETTINGS`). With a `lead` somebody can edit it at once.

    Raises:
        Refused: by somebody who does not coordinate for the board.
        ValidationError: by field.
    """
    if not user_can_open_network(by, board):
        raise Refused(
            _("You cannot open a network for %(board)s.") % {"board": board},
            who_may=_("The academy coordinator of the board can."),
        )
    title = title.strip()
    if not title:
        raise ValidationError({"title": _("Give the network a name.")})
    if unknown := settings.keys() - set(SETTINGS):
        raise TypeError(f"A network has no {sorted(unknown)} to set.")
    network = Network(board=board, starts_on=starts_on or timezone.localdate(), **settings)
    network.full_clean(exclude=["group", "collection"])
    name = rights.name_of(network, title)
    network.group, network.collection = rights.make_group_and_collection(name)
    network.save()
    network.themes.set(themes)
    _add_page(network, title, by)
    if lead:
        make_lead(network, lead)
    note("networks.open", network, by)
    return network


def _add_page(network: Network, title: str, by: User) -> NetworkPage:
    index = NetworkIndexPage.objects.get(locale=Locale.get_default())
    page = NetworkPage(
        title=title,
        slug=free_slug(index, title, "netwerk"),
        network=network,
        owner=by,
        has_unpublished_changes=True,
    )
    add_draft(index, page, unfinished=True)
    page.save_revision(user=by, clean=False)
    rights.grant_page(network, page)
    return page


@transaction.atomic
def publish_network_page(*, by: User, network: Network, **changes: Any) -> NetworkPage:
    """Publishes a network's page; needs a name, one sentence, the contribution and schools.

    `changes` are fields of `NetworkPage` (`PAGE_FIELDS`). A goal that changed is kept as a version;
    `publish_goal` takes its parts too.

    Raises:
        Refused: by somebody who does not edit the network.
        ValidationError: by field, what is missing (product.md, Concepts).
    """
    require_editor(by, network)
    page = publish_changes(network.main_page, by, PAGE_FIELDS, changes, require_four_things)
    note("networks.publish_page", network, by)
    return page


@transaction.atomic
def set_visibility(*, by: User, network: Network, visibility: str) -> Network:
    """Who may read the network, in every language at once: state, not a page field (rule 5)."""
    require_coordinator(by, network)
    require_choice("visibility", visibility, Visibility)
    network.visibility = Visibility(visibility)
    network.save(update_fields=["visibility"])
    note("networks.set_visibility", network, by, visibility=visibility)
    return network


@transaction.atomic
def set_hours(*, by: User, network: Network, hours: int | None) -> Network:
    """How many hours a year the network asks of who takes part (K8 of the goal); None: not known.

    Raises:
        Refused: by somebody who does not edit the network.
        ValidationError: fewer than one, or more than `MOST_HOURS`.
    """
    require_editor(by, network)
    network.hours = hours
    network.full_clean(exclude={field.name for field in network._meta.fields} - {"hours"})
    network.save(update_fields=["hours"])
    note("networks.set_hours", network, by, hours=hours)
    return network


@transaction.atomic
def move_to_phase(*, by: User, network: Network, phase: str) -> Network:
    """Moves a network along; it leaves *exploring* with a concrete goal or a dated exploration.

    Raises:
        Refused: by somebody who does not edit the network.
        ValidationError: not a next phase, or the goal is not there yet (R-CHAIN-1).
    """
    require_editor(by, network)
    require_choice("phase", phase, Phase)
    today = timezone.localdate()
    facts = Network.objects.with_goal_facts(today).get(pk=network.pk)
    check = check_phase_move(
        PhaseCode(network.phase),
        PhaseCode(phase),
        goal_is_concrete=network.main_page.check_goal(facts, today).status == GoalStatus.CONCRETE,
        exploration_until=network.exploration_until,
        today=today,
    )
    if check.problem:
        raise ValidationError({"phase": _phase_problem(check.problem)})
    before, network.phase = network.phase, Phase(phase)
    network.save(update_fields=["phase"])
    note("networks.move_to_phase", network, by, before=before, after=phase)
    return network


def _phase_problem(problem: PhaseProblem) -> str:
    return {
        PhaseProblem.SAME_PHASE: _("The network is in this phase already."),
        PhaseProblem.NOT_A_NEXT_PHASE: _(
            "That phase cannot follow the present one. Choose another."
        ),
        PhaseProblem.GOAL_NOT_CONCRETE: _(
            "Sharpen the goal until it is concrete, or set a day until which you explore."
        ),
        PhaseProblem.EXPLORATION_EXPIRED: _(
            "The time to explore is over. Sharpen the goal until it is concrete."
        ),
    }[problem]


@transaction.atomic
def archive_network(*, by: User, network: Network) -> Network:
    """Puts a network away: its leads no longer edit, everything stays to be read (R-CHAIN-7)."""
    require_coordinator(by, network)
    network.archived_at = timezone.now()
    network.save(update_fields=["archived_at"])
    rights.revoke(network)
    note("networks.archive", network, by)
    return network


@transaction.atomic
def restore_network(*, by: User, network: Network) -> Network:
    """Takes a network back out of the archive, with the rights of its leads."""
    require_coordinator(by, network)
    network.archived_at = None
    network.save(update_fields=["archived_at"])
    rights.grant_collection(network.group, network.collection)
    for page in network.pages.all():
        rights.grant_page(network, page)
    note("networks.restore", network, by)
    return network
