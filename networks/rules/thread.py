"""The meetings of one network on its red thread."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

SHOWN_AT_FIRST = 6


class Knot(StrEnum):
    """How a meeting sits on the thread: `KNOT` where it contributed to the goal."""

    RING = "ring"
    KNOT = "knot"
    OPEN = "open"


@dataclass(frozen=True)
class Moment:
    """A meeting; `number` counts from the first one of the network, and is None for one that
    did not take place."""

    number: int | None
    at: datetime
    knot: Knot
    page: Any


@dataclass(frozen=True)
class Thread:
    """`upcoming` is the next meeting, right under the goal; `later` are those after it.

    `past` runs from the latest one back; `earlier` is how many older ones are left out. What was
    called off stands among those, or, where its day is still to come, in `cancelled`.
    """

    upcoming: Moment | None
    later: Sequence[Moment]
    past: Sequence[Moment]
    earlier: int
    cancelled: Sequence[Moment] = ()


def build_thread(
    meetings: Iterable[tuple[datetime, bool, Any]],
    *,
    now: datetime,
    cancelled: Iterable[tuple[datetime, Any]] = (),
    everything: bool = False,
) -> Thread:
    """Puts meetings in their place.

    Args:
        meetings: when each begins, whether it contributed to the goal, and its page; those that
            begin at the same time stay in their order.
        now: what begins later is still to come.
        cancelled: when each that does not take place would have begun, and its page.
        everything: also what lies further back than the last `SHOWN_AT_FIRST`.
    """
    moments = [
        Moment(number, at, _knot(at, contributed, now), page)
        for number, (at, contributed, page) in enumerate(
            sorted(meetings, key=lambda each: each[0]), start=1
        )
    ]
    coming = [moment for moment in moments if moment.knot == Knot.OPEN]
    dropped = [Moment(None, at, Knot.RING, page) for at, page in cancelled]
    dropped.sort(key=lambda moment: moment.at)
    past = [moment for moment in moments if moment.knot != Knot.OPEN]
    past += [moment for moment in dropped if moment.at <= now]
    past.sort(key=lambda moment: moment.at, reverse=True)
    shown = len(past) if everything else SHOWN_AT_FIRST
    return Thread(
        upcoming=coming[0] if coming else None,
        later=coming[1:],
        past=past[:shown],
        earlier=len(past[shown:]),
        cancelled=[moment for moment in dropped if moment.at > now],
    )


def _knot(at: datetime, contributed: bool, now: datetime) -> Knot:
    if at > now:
        return Knot.OPEN
    return Knot.KNOT if contributed else Knot.RING
