"""What follows from facts about a practice: how far it is, when somebody looks again, and where
its text is on the way to its readers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from networks.rules.contribution import Stage, needs_effect_check

REVIEW_AFTER_YEARS = 2
MOST_MATERIALS = 10
_TEAM = {Stage.TEAM_APPLIED, Stage.EFFECT_VISIBLE, Stage.EMBEDDED}
_TRIED = {Stage.TRIED, *_TEAM}


@dataclass(frozen=True)
class Use:
    """A contribution that uses the practice.

    `passed` are the stages that were reported of it, from the first to the present one;
    `confirmed` the furthest that somebody else confirmed.
    """

    passed: tuple[Stage, ...]
    confirmed: Stage | None = None


def how_far(uses: Iterable[Use], *, began_at_school: bool) -> Stage | None:
    """How far a practice has come, at whatever school it came furthest; None: an idea.

    From *Doen we samen* on it has to be confirmed (product.md, rule 3). A school where it began is
    a school where it was tried. An agreement for good shows an effect once one was looked at.
    Evidence label of instruments.md §5.19, in the words of the contribution stages.
    """
    uses = list(uses)
    if any(_shows_effect(use) for use in uses):
        return Stage.EFFECT_VISIBLE
    if any(use.confirmed in _TEAM for use in uses):
        return Stage.TEAM_APPLIED
    tried = began_at_school or any(_TRIED & set(use.passed) for use in uses)
    return Stage.TRIED if tried else None


def _shows_effect(use: Use) -> bool:
    if use.confirmed == Stage.EMBEDDED:
        return not needs_effect_check((*use.passed, Stage.EMBEDDED))
    return use.confirmed == Stage.EFFECT_VISIBLE


def review_due(published_on: date, reviewed_on: date | None = None) -> date:
    """The day on which somebody asks whether it is still useful: 24 months after it was last
    published, or after somebody said that it still is (instruments.md §5.19)."""
    return _years_later(max(published_on, reviewed_on or published_on), REVIEW_AFTER_YEARS)


def looked_at_before(today: date) -> date:
    """What was last looked at on this day or earlier, is to be looked at again today."""
    day = _years_later(today, -REVIEW_AFTER_YEARS)
    return day if review_due(day) <= today else day - timedelta(days=1)


def _years_later(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # 29 February
        return date(day.year + years, 3, 1)


class Progress(StrEnum):
    DRAFT = "draft"
    WAITING = "waiting"
    CHANGES_ASKED = "changes_asked"
    PUBLISHED = "published"
    PUBLISHED_WITH_DRAFT = "published_with_draft"
    PUT_AWAY = "put_away"


def progress_of(
    *, is_live: bool, was_live: bool, has_draft: bool, waits: bool, changes_asked: bool
) -> Progress:
    """Where the text of a practice is on the way from its author to its readers."""
    if waits:
        return Progress.WAITING
    if changes_asked:
        return Progress.CHANGES_ASKED
    if is_live:
        return Progress.PUBLISHED_WITH_DRAFT if has_draft else Progress.PUBLISHED
    return Progress.PUT_AWAY if was_live else Progress.DRAFT
