"""Does a network keep moving? Counted in school weeks; shown to its own people, never a grade."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from django.utils import timezone

from networks.rules.phase import ExplorationLimit, Phase, exploration_limit, is_dormant
from schools.models import School, SchoolHoliday
from schools.rules.school_weeks import school_weeks_between

if TYPE_CHECKING:
    from networks.models.network import Network


@dataclass(frozen=True)
class Pace:
    """`limit`: why it is time to choose. `dormant_since`: the day since which nothing was held or
    planned, where that is too long ago. Both are None while all is well."""

    limit: ExplorationLimit | None = None
    dormant_since: date | None = None


def pace_of(network: Any, today: date | None = None) -> Pace:
    """Where a network stands today, from one that came `with_pace_facts()`.

    One query more, and none for a network that is archived or not at work.
    """
    if network.archived_at or network.phase not in {Phase.EXPLORING, Phase.ACTIVE}:
        return Pace()
    day = today or timezone.localdate()
    holidays = SchoolHoliday.objects.of_schools(_schools(network))
    last = network.last_meeting_at
    still_since = timezone.localdate(last) if last else network.starts_on
    is_still = is_dormant(
        school_weeks_between(still_since, day, holidays),
        has_planned_meeting=network.next_meeting_at is not None,
        phase=Phase(network.phase),
    )
    limit = None
    if network.phase == Phase.EXPLORING:
        weeks = school_weeks_between(network.starts_on, day, holidays)
        limit = exploration_limit(network.closed_count, weeks, network.exploration_until, day)
    return Pace(limit, still_since if is_still else None)


def _schools(network: Network) -> Any:
    return School.objects.filter(pk__in=network.schools.current().values("school"))
