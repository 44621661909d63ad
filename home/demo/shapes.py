"""What a network of the demo is made of: plain data that `home.demo.play` acts out.

Days are counted from the day on which the demo is loaded, in school weeks of seven days: -98 is
fourteen school weeks back, 9 a school week and two days ahead (`home.demo.school_days`). Schools
and people go by their keys in `boards` and `people`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from networks.models import EvidenceKind, MemberRole, RecognitionAnswer, Stage, Visibility


class YearDay(NamedTuple):
    """A day of the running school year: (5, 31) is 31 May, or the last school day before it."""

    month: int
    day: int


@dataclass(frozen=True, kw_only=True)
class Joining:
    """A school takes part, for one of its priorities (by title) and with who drives it there."""

    school: str
    priority: str = ""
    champion: str = ""
    expectation: str = ""


@dataclass(frozen=True, kw_only=True)
class Member:
    """`guest_until` is a number of days ahead, for guests only."""

    person: str
    school: str = ""
    role: str = MemberRole.MEMBER
    guest_until: int | None = None


@dataclass(frozen=True, kw_only=True)
class LeaderSays:
    """The leader of a school answers whether the goal fits."""

    school: str
    answer: str = RecognitionAnswer.FITS
    time_agreed: bool = False
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class GoalVersion:
    """A goal as it was published; `said` is what school leaders answered when asked about it."""

    days: int
    sentence: str
    answers: dict[str, str | YearDay] = field(default_factory=dict)
    asked: bool = False
    said: tuple[LeaderSays, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Item:
    """An action item of a meeting; `key` is how a contribution names the one it grew from.

    `done` with `nothing_in_practice` is an item that was finished without a try-out; `carried`
    are the later days to which it was moved, one after the other.
    """

    text: str
    owner: str
    school: str
    due: int
    key: str = ""
    busy: bool = False
    done: int | None = None
    nothing_in_practice: str = ""
    carried: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True)
class MeetingPlan:
    """A meeting: to come (`days` > 0), in progress (`closed` is False) or closed.

    `school` are the three lines for schools: what, why for our priority, what happens here.
    """

    days: int
    title: str
    place: str
    begins: str = "15:30"
    ends: str = "17:00"
    notes: str = ""
    decisions: tuple[str, ...] = ()
    contribution: str = ""
    school: tuple[str, str, str] = ("", "", "")
    items: tuple[Item, ...] = ()
    no_action_reason: str = ""
    absent: tuple[str, ...] = ()
    closed: bool = True


@dataclass(frozen=True, kw_only=True)
class Proof:
    """Evidence; `file` names one of `handouts`."""

    kind: EvidenceKind
    title: str
    text: str = ""
    before: str = ""
    after: str = ""
    also_played: str = ""
    measured: int | None = None
    review: YearDay | None = None
    file: str = ""
    by: str = ""


@dataclass(frozen=True, kw_only=True)
class Moved:
    """Reported further along, by who reported it unless somebody else is named."""

    days: int
    to: Stage
    note: str = ""
    colleagues: int | None = None
    by: str = ""


@dataclass(frozen=True, kw_only=True)
class Answered:
    """The follow-up that was waiting gets its one tap and one sentence."""

    days: int
    answer: str
    note: str = ""
    by: str = ""


@dataclass(frozen=True, kw_only=True)
class Confirmed:
    """Somebody else says: yes, this is where it stands."""

    days: int
    by: str
    note: str = ""


Step = Moved | Answered | Confirmed | Proof


@dataclass(frozen=True, kw_only=True)
class ContributionPlan:
    """What came of it at a school, and what happened next, in the order in which it did.

    `item` is the action item it grew from, `practice` the title of the practice that was used,
    `adopted_from` the school from which it was taken over.
    """

    school: str
    by: str
    days: int
    summary: str
    stage: Stage = Stage.TRIED
    what_happened: str = ""
    colleagues: int | None = None
    item: str = ""
    practice: str = ""
    adopted_from: str = ""
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True, kw_only=True)
class PracticePlan:
    """Something that worked, for a colleague to use tomorrow. Subjects and levels by Dutch name.

    `days` is when it was first published: also before the network began, for what a school had
    shared earlier. Without `themes` (short names) it has those of its network.
    """

    title: str
    school: str
    days: int
    for_whom: str
    how_to: str
    what_we_saw: str
    file: str = ""
    themes: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class MoreOfPractice:
    """What some colleagues added to a practice; `contact` said that colleagues may ask."""

    tags: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    problem: str = ""
    needed: str = ""
    time_needed: str = ""
    tips: str = ""
    source: str = ""
    contact: str = ""


@dataclass(frozen=True, kw_only=True)
class UnderWay:
    """A practice that a member is writing; `sent` when it waits for the lead."""

    title: str
    by: str
    for_whom: str
    how_to: str
    what_we_saw: str = ""
    tags: tuple[str, ...] = ()
    sent: bool = False


class EnglishPractice(NamedTuple):
    """A practice in English, for the one of that Dutch title, paragraph by paragraph."""

    dutch: str
    title: str
    for_whom: str
    how_to: str
    what_we_saw: str


@dataclass(frozen=True, kw_only=True)
class NetworkPlan:
    """One network. Without a `lead` the coordinator of the board does what a lead does.

    `proposals` are voorlopige speerpunten that the lead writes down for a school.
    `exploration_until`: a provisional goal, until that day.
    """

    number: int
    board: str
    title: str
    themes: tuple[str, ...]
    starts: int
    contribution_to_schools: str
    joining: tuple[Joining, ...]
    members: tuple[Member, ...]
    goals: tuple[GoalVersion, ...]
    meetings: tuple[MeetingPlan, ...]
    lead: str = ""
    lead_school: str = ""
    sponsor: str = ""
    about: str = ""
    visibility: str = Visibility.OPEN
    exploration_until: int | None = None
    active: bool = True
    hours: int | None = 20
    proposals: tuple[tuple[str, str, str], ...] = ()
    practices: tuple[PracticePlan, ...] = ()
    contributions: tuple[ContributionPlan, ...] = ()
