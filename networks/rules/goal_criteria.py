"""The eight criteria of a goal (K1 to K8), one by one, from the facts of one day.

Source: instruments.md §3.1; product.md ("Goal status") where it differs.
"""

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from networks.rules.wording import check_wording
from schools.rules.school_years import reference_school_year

LONGEST_TERM_IN_MONTHS = 15


class Criterion(StrEnum):
    """K1 to K8, in this order."""

    TARGET_GROUP = "target_group"
    PRIORITY_LINKS = "priority_links"
    PRACTICE_CHANGE = "practice_change"
    OUTCOME_INDICATOR = "outcome_indicator"
    DEADLINE = "deadline"
    OWNERS = "owners"
    SUCCESS_EVIDENCE = "success_evidence"
    INFLUENCE_FEASIBILITY = "influence_feasibility"

    @property
    def asked_of_lead(self) -> bool:
        """Whether the lead answers this one in words; schools, people and meetings do the rest."""
        return self not in _ANSWERED_ELSEWHERE


class Reason(StrEnum):
    """Why a criterion stands where it stands; CLEAR when nothing is left to ask."""

    CLEAR = "clear"
    NOT_ANSWERED = "not_answered"
    NO_SCHOOLS = "no_schools"
    NO_GROUP_NAMED = "no_group_named"
    NO_PRIORITIES_ENTERED = "no_priorities_entered"
    NONE_LINKED = "none_linked"
    TOO_FEW_LINKED = "too_few_linked"
    PRIORITIES_NOT_ADOPTED = "priorities_not_adopted"
    NO_VISIBLE_BEHAVIOUR = "no_visible_behaviour"
    LEAD_HAS_NOT_CONFIRMED = "lead_has_not_confirmed"
    NO_BASELINE = "no_baseline"
    NO_TARGET = "no_target"
    DEADLINE_TOO_FAR = "deadline_too_far"
    DEADLINE_PASSED = "deadline_passed"
    NO_CHECK_ON_THE_WAY = "no_check_on_the_way"
    CHECK_AFTER_DEADLINE = "check_after_deadline"
    NO_LEAD = "no_lead"
    NO_CHAMPION = "no_champion"
    SCHOOLS_WITHOUT_CHAMPION = "schools_without_champion"
    NOBODY_COLLECTS = "nobody_collects"
    NO_COLLECTING_DATE = "no_collecting_date"
    NO_MEETINGS = "no_meetings"
    HOURS_UNKNOWN = "hours_unknown"
    NO_LEADER_AGREED_ON_TIME = "no_leader_agreed_on_time"


_ANSWERED_ELSEWHERE = {
    Criterion.PRIORITY_LINKS,
    Criterion.OWNERS,
    Criterion.INFLUENCE_FEASIBILITY,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalFacts:
    """All that is known about a goal on one day; counts are schools, meetings or people.

    A school is counted in `schools_linked` (an adopted, current priority) or else in
    `schools_linked_provisionally` (only a voorlopig one), never in both.
    `schools_with_priorities` counts the network's schools with any current priority, linked or
    not. `lead_confirmed`, `leaders_recognised`, `leaders_waiting` (asked, no answer yet) and
    `leaders_doubting` (answered "partly" or "no") are about the present wording of the goal.
    """

    today: date
    language: str = "nl"
    target_group: str = ""
    practice_change: str = ""
    indicator: str = ""
    baseline: str = ""
    target: str = ""
    deadline: date | None = None
    check_on: date | None = None
    success_evidence: str = ""
    evidence_by: str = ""
    evidence_on: date | None = None
    schools: int = 0
    schools_linked: int = 0
    schools_linked_provisionally: int = 0
    schools_with_priorities: int = 0
    schools_with_champion: int = 0
    has_lead: bool = False
    meetings_planned: int = 0
    hours_known: bool = False
    leaders_agreed_on_time: int = 0
    leaders_recognised: int = 0
    leaders_waiting: int = 0
    leaders_doubting: int = 0
    lead_confirmed: bool = False

    @property
    def not_linked(self) -> bool:
        """Whether there is nothing to link to: no school has entered a priority yet."""
        links = self.schools_linked + self.schools_linked_provisionally
        return self.schools > 0 and self.schools_with_priorities == 0 and links == 0


Verdict = tuple[int, Reason]


def _target_group(facts: GoalFacts) -> Verdict:
    if not _answered(facts.target_group):
        return 0, Reason.NOT_ANSWERED
    if not check_wording(facts.target_group, facts.language).has_group_signal:
        return 1, Reason.NO_GROUP_NAMED
    return (2, Reason.CLEAR) if facts.schools else (1, Reason.NO_SCHOOLS)


def _priority_links(facts: GoalFacts) -> Verdict:
    linked, waiting = facts.schools_linked, facts.schools_linked_provisionally
    if not facts.schools:
        return 0, Reason.NO_SCHOOLS
    if not linked + waiting:
        entered = facts.schools_with_priorities
        return 0, Reason.NONE_LINKED if entered else Reason.NO_PRIORITIES_ENTERED
    if _enough_linked(halves=2 * linked + waiting, schools=facts.schools):
        return 2, Reason.CLEAR
    if _enough_linked(halves=2 * (linked + waiting), schools=facts.schools):
        return 1, Reason.PRIORITIES_NOT_ADOPTED
    return 1, Reason.TOO_FEW_LINKED


def _enough_linked(*, halves: int, schools: int) -> bool:
    """Half of the schools and at least two, where a voorlopig priority is half a school."""
    return halves >= schools and halves >= 4


def _practice_change(facts: GoalFacts) -> Verdict:
    if not _answered(facts.practice_change):
        return 0, Reason.NOT_ANSWERED
    if not check_wording(facts.practice_change, facts.language).has_visible_behaviour:
        return 1, Reason.NO_VISIBLE_BEHAVIOUR
    return (2, Reason.CLEAR) if facts.lead_confirmed else (1, Reason.LEAD_HAS_NOT_CONFIRMED)


def _outcome_indicator(facts: GoalFacts) -> Verdict:
    if not _answered(facts.indicator):
        return 0, Reason.NOT_ANSWERED
    if not _answered(facts.baseline):
        return 1, Reason.NO_BASELINE
    return (2, Reason.CLEAR) if _answered(facts.target) else (1, Reason.NO_TARGET)


def _deadline(facts: GoalFacts) -> Verdict:
    if facts.deadline is None:
        return 0, Reason.NOT_ANSWERED
    if facts.deadline < _oldest_that_counts(facts.today):
        return 0, Reason.DEADLINE_PASSED
    if facts.deadline > _months_later(facts.today, LONGEST_TERM_IN_MONTHS):
        return 0, Reason.DEADLINE_TOO_FAR
    if facts.check_on is None:
        return 1, Reason.NO_CHECK_ON_THE_WAY
    in_time = facts.check_on <= facts.deadline
    return (2, Reason.CLEAR) if in_time else (1, Reason.CHECK_AFTER_DEADLINE)


def _owners(facts: GoalFacts) -> Verdict:
    if not facts.has_lead:
        return 0, Reason.NO_LEAD
    if not facts.schools_with_champion:
        return 0, Reason.NO_CHAMPION
    everywhere = facts.schools_with_champion >= facts.schools
    return (2, Reason.CLEAR) if everywhere else (1, Reason.SCHOOLS_WITHOUT_CHAMPION)


def _success_evidence(facts: GoalFacts) -> Verdict:
    if not _answered(facts.success_evidence):
        return 0, Reason.NOT_ANSWERED
    if not _answered(facts.evidence_by):
        return 1, Reason.NOBODY_COLLECTS
    return (2, Reason.CLEAR) if facts.evidence_on else (1, Reason.NO_COLLECTING_DATE)


def _influence_feasibility(facts: GoalFacts) -> Verdict:
    if not facts.meetings_planned:
        return 0, Reason.NO_MEETINGS
    if not facts.hours_known:
        return 0, Reason.HOURS_UNKNOWN
    agreed = facts.leaders_agreed_on_time
    return (2, Reason.CLEAR) if agreed else (1, Reason.NO_LEADER_AGREED_ON_TIME)


JUDGES: dict[Criterion, Callable[[GoalFacts], Verdict]] = {
    Criterion.TARGET_GROUP: _target_group,
    Criterion.PRIORITY_LINKS: _priority_links,
    Criterion.PRACTICE_CHANGE: _practice_change,
    Criterion.OUTCOME_INDICATOR: _outcome_indicator,
    Criterion.DEADLINE: _deadline,
    Criterion.OWNERS: _owners,
    Criterion.SUCCESS_EVIDENCE: _success_evidence,
    Criterion.INFLUENCE_FEASIBILITY: _influence_feasibility,
}


def _answered(text: str) -> bool:
    """A dash or a question mark is no answer."""
    return any(character.isalnum() for character in text)


def _months_later(day: date, months: int) -> date:
    """The same day some months later, or the last day of a shorter month."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _oldest_that_counts(today: date) -> date:
    """First day of the oldest school year whose plans still count (no fall before 1 October)."""
    return date(reference_school_year(today), 8, 1)
