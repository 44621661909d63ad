"""Examples of the red thread: each kind of knot and strand, and every stage of a contribution."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from networks import wording
from networks.models import Stage
from networks.rules.contribution import STAGES, position
from networks.rules.contribution import Stage as StageCode
from networks.rules.goal import GoalStatus
from networks.rules.thread import Knot

HERE = "#page"


def stage_words(code: StageCode) -> Any:
    return Stage(code.value).label


def build_items() -> list[dict[str, Any]]:
    """A thread with each kind of knot, and everything that an item can say."""
    status = GoalStatus.CONCRETE
    return [
        {
            "kind": Knot.KNOT,
            "label": _("Our goal"),
            "goal": _("The goal sentence is set large, because everything hangs on it."),
            "tone": wording.STATUS_TONES[status],
            "state": wording.STATUSES[status],
            "detail": wording.STATUS_EXPLANATIONS[status],
            "template": "home/patterns/question.html",
        },
        {
            "kind": Knot.OPEN,
            "label": _("Open: planned"),
            "title": _("What is still to come"),
            "url": HERE,
        },
        {
            "kind": Knot.RING,
            "label": _("Ring: it has been"),
            "title": _("What people came together for"),
            "text": _("What it brought, in a few words."),
            "note": _("A remark in small letters."),
        },
        {
            "kind": Knot.KNOT,
            "label": _("Knot: decided or brought"),
            "title": _("What it brought to schools"),
            "big": True,
            "branches": build_branches()[:2],
        },
    ]


def build_steps() -> list[dict[str, Any]]:
    """Short steps across the page, as on the home page."""
    kinds = [Knot.KNOT, Knot.RING, Knot.RING, Knot.KNOT]
    steps = [_("One goal"), _("Coming together"), _("Trying out"), _("A priority further")]
    return [{"kind": kind, "title": step} for kind, step in zip(kinds, steps, strict=True)]


def build_branches() -> list[dict[str, Any]]:
    """A strand that was confirmed, one that was reported, one that stopped, and an open one."""
    brought = {
        "url": HERE,
        "lead": _("contributed to"),
        "target": _("A priority of the school"),
        "target_url": HERE,
    }
    return [
        brought
        | {
            "name": _("A school"),
            "note": _("also at another school"),
            "tone": "yes",
            "state": stage_words(StageCode.EMBEDDED),
            "position": position(StageCode.EMBEDDED),
            "by": _("confirmed"),
            "steps": build_steps()[:2],
        },
        brought
        | {
            "name": _("Another school"),
            "tone": "wait",
            "state": stage_words(StageCode.TRIED),
            "position": position(StageCode.TRIED),
            "reported": True,
            "by": _("reported, not confirmed yet"),
        },
        brought
        | {
            "name": _("A school that stopped"),
            "tone": "neutral",
            "icon": "stop",
            "state": stage_words(StageCode.STOPPED),
            "position": position(StageCode.TRIED),
            "stopped": True,
        },
        brought
        | {
            "kind": Knot.OPEN,
            "name": _("A school that takes part"),
            "lead": _("takes part for"),
            "tone": "neutral",
            "state": _("Nothing reported yet"),
        },
    ]


def build_tracks() -> list[dict[str, Any]]:
    """Nothing yet; each stage as reported, as confirmed, and as the last one before stopping."""
    tracks: list[dict[str, Any]] = [{"position": 0, "label": _("Nothing reported yet")}]
    for stage in STAGES:
        place = {"position": position(stage), "label": stage_words(stage)}
        tracks += [
            place | {"reported": True, "by": _("reported, not confirmed yet")},
            place | {"by": _("confirmed")},
            place | {"stopped": True, "by": stage_words(StageCode.STOPPED)},
        ]
    return tracks
