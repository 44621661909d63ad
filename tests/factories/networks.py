"""Networks: who takes part, what is agreed, what comes of it. The pages are in `pages`.

Rows that belong together share a network: a contribution's action item, an item's meeting and the
school of either are made in the network that is given.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import factory
from django.utils import timezone
from factory.django import DjangoModelFactory

from networks import rights
from networks.models import (
    ActionItem,
    ActionState,
    ActorRole,
    Answer,
    Attendance,
    Contribution,
    ContributionEvent,
    EventKind,
    Evidence,
    EvidenceKind,
    FollowUp,
    FollowUpMail,
    GoalRevision,
    GoalStatus,
    LeaderRecognition,
    Meeting,
    MeetingState,
    MemberRole,
    Network,
    NetworkMember,
    NetworkSchool,
    Phase,
    PracticeCare,
    RecognitionAnswer,
    Stage,
    Thanks,
    TryOut,
    Visibility,
)
from networks.rules.goal import RUBRIC_VERSION
from schools.models import School, Theme
from tests.factories.accounts import UserFactory
from tests.factories.schools import BoardFactory, PriorityFactory, SchoolFactory
from tests.factories.words import ACTION_ITEMS, NETWORKS, one_of


def days_ago(days: int) -> factory.LazyFunction:
    """That day; a negative number lies ahead."""
    return factory.LazyFunction(lambda: timezone.localdate() - timedelta(days=days))


def school_in(network: Network) -> School:
    """A school that takes part, joining one if there is none yet."""
    taking_part = network.schools.current().first()
    return (taking_part or NetworkSchoolFactory(network=network)).school


class NetworkFactory(DjangoModelFactory):
    """An active, open network with its group and collection, but without page or people; `hours`
    says what it asks of a member."""

    class Meta:
        model = Network
        skip_postgeneration_save = True

    name = factory.Sequence(one_of(NETWORKS))
    board = factory.SubFactory(BoardFactory)
    phase = Phase.ACTIVE
    visibility = Visibility.OPEN
    sponsor = "Het bestuur"
    starts_on = days_ago(100)

    @classmethod
    def _adjust_kwargs(cls, **fields: Any) -> dict[str, Any]:
        name = fields.pop("name")
        if "group" not in fields:
            fields["group"], fields["collection"] = rights.make_group_and_collection(name)
        return fields

    @factory.post_generation
    def themes(self, create: bool, themes: list[Theme] | None) -> None:
        if create and themes:
            self.themes.set(themes)


class NetworkMemberFactory(DjangoModelFactory):
    """A member; or a `lead`, or a `guest` for another month."""

    class Meta:
        model = NetworkMember

    network = factory.SubFactory(NetworkFactory)
    user = factory.SubFactory(UserFactory)
    role = MemberRole.MEMBER

    class Params:
        lead = factory.Trait(role=MemberRole.LEAD, term_until=days_ago(-300))
        guest = factory.Trait(role=MemberRole.GUEST, guest_until=days_ago(-30))


class NetworkSchoolFactory(DjangoModelFactory):
    """A school of the hosting board takes part for one of its priorities.

    `with_champion` makes a member who drives it there.
    """

    class Meta:
        model = NetworkSchool

    network = factory.SubFactory(NetworkFactory)
    school = factory.SubFactory(SchoolFactory, board=factory.SelfAttribute("..network.board"))
    priority = factory.SubFactory(PriorityFactory, school=factory.SelfAttribute("..school"))
    expectation = "Lessen die de hele bouw kan gebruiken."

    class Params:
        with_champion = factory.Trait(
            champion=factory.SubFactory(
                NetworkMemberFactory,
                network=factory.SelfAttribute("..network"),
                school=factory.SelfAttribute("..school"),
            )
        )


class GoalRevisionFactory(DjangoModelFactory):
    """The next version of a network's goal, still vague."""

    class Meta:
        model = GoalRevision

    network = factory.SubFactory(NetworkFactory)
    number = factory.LazyAttribute(lambda revision: revision.network.goal_revisions.count() + 1)
    made_by = factory.SubFactory(UserFactory)
    sentence = "Kennis delen over begrijpend lezen."
    answers = factory.LazyFunction(lambda: {"target_group": "leerlingen"})
    status = GoalStatus.DIFFUSE
    rubric_version = RUBRIC_VERSION


class LeaderRecognitionFactory(DjangoModelFactory):
    """A school leader was asked about a goal; `fits` is a yes to the goal and to the time."""

    class Meta:
        model = LeaderRecognition

    network_school = factory.SubFactory(NetworkSchoolFactory)
    goal_revision = factory.SubFactory(
        GoalRevisionFactory, network=factory.SelfAttribute("..network_school.network")
    )

    class Params:
        fits = factory.Trait(
            answer=RecognitionAnswer.FITS,
            time_agreed=True,
            answered_at=factory.LazyFunction(timezone.now),
            answered_by=factory.SubFactory(UserFactory),
        )


class MeetingFactory(DjangoModelFactory):
    """The state of a planned, `closed` or `cancelled` meeting; its `MeetingPage` has the words."""

    class Meta:
        model = Meeting

    network = factory.SubFactory(NetworkFactory)
    state = MeetingState.PLANNED

    class Params:
        closed = factory.Trait(
            state=MeetingState.CLOSED, closed_at=factory.LazyFunction(timezone.now)
        )
        cancelled = factory.Trait(
            state=MeetingState.CANCELLED, cancelled_reason="Verzet naar januari."
        )


class AttendanceFactory(DjangoModelFactory):
    """A member was there."""

    class Meta:
        model = Attendance

    meeting = factory.SubFactory(MeetingFactory)
    member = factory.SubFactory(
        NetworkMemberFactory, network=factory.SelfAttribute("..meeting.network")
    )
    present = True


class ActionItemFactory(DjangoModelFactory):
    """An open action item with an owner, a school and a day; or `done`, or `not_done`."""

    class Meta:
        model = ActionItem

    network = factory.SubFactory(NetworkFactory)
    meeting = factory.SubFactory(MeetingFactory, network=factory.SelfAttribute("..network"))
    text = factory.Sequence(one_of(ACTION_ITEMS))
    owner = factory.SubFactory(UserFactory)
    school = factory.LazyAttribute(lambda item: school_in(item.network))
    due_on = days_ago(-14)
    state = ActionState.OPEN

    class Params:
        done = factory.Trait(
            state=ActionState.DONE,
            what_happened="In vier groepen uitgeprobeerd.",
            completed_on=days_ago(0),
        )
        not_done = factory.Trait(state=ActionState.NOT_DONE, reason="Er waren te veel invallers.")


class ContributionFactory(DjangoModelFactory):
    """Something was tried out for a priority of a school of the network.

    `confirmed`: somebody else confirmed the stage it stands in.
    """

    class Meta:
        model = Contribution

    network = factory.SubFactory(NetworkFactory)
    school = factory.LazyAttribute(lambda contribution: school_in(contribution.network))
    priority = factory.SubFactory(PriorityFactory, school=factory.SelfAttribute("..school"))
    summary = "Drie vragen vooraf bij elke tekst"
    started_on = days_ago(42)
    claimed_by = factory.SubFactory(UserFactory)
    stage = Stage.TRIED

    class Params:
        confirmed = factory.Trait(confirmed_stage=factory.SelfAttribute("stage"))


class ContributionEventFactory(DjangoModelFactory):
    """The claimant reported the stage in which a contribution stands."""

    class Meta:
        model = ContributionEvent

    contribution = factory.SubFactory(ContributionFactory)
    kind = EventKind.REPORTED
    to_stage = factory.SelfAttribute("contribution.stage")
    happened_on = factory.SelfAttribute("contribution.started_on")
    by = factory.SelfAttribute("contribution.claimed_by")
    by_role = ActorRole.MEMBER


class EvidenceFactory(DjangoModelFactory):
    """A note of what somebody saw."""

    class Meta:
        model = Evidence

    contribution = factory.SubFactory(ContributionFactory)
    kind = EvidenceKind.OBSERVATION
    title = "Wat we zagen in de les"
    text = "Leerlingen stellen elkaar vragen over de tekst."
    added_by = factory.SelfAttribute("contribution.claimed_by")


class FollowUpFactory(DjangoModelFactory):
    """The first moment to look back, six weeks after the start; or `answered` with "tried"."""

    class Meta:
        model = FollowUp

    contribution = factory.SubFactory(ContributionFactory)
    weeks = 6
    due_on = factory.LazyAttribute(
        lambda moment: moment.contribution.started_on + timedelta(weeks=moment.weeks)
    )

    class Params:
        answered = factory.Trait(
            answer=Answer.TRIED,
            answered_on=days_ago(0),
            answered_by=factory.SelfAttribute("contribution.claimed_by"),
        )


class TryOutFactory(DjangoModelFactory):
    """Somebody wants to try a practice, for themselves; `due`: it is asked after since today."""

    class Meta:
        model = TryOut

    user = factory.SubFactory(UserFactory)
    practice = factory.SubFactory("tests.factories.pages.PracticePageFactory")
    began_on = days_ago(42)
    ask_on = days_ago(-7)

    class Params:
        due = factory.Trait(ask_on=days_ago(0))


class ThanksFactory(DjangoModelFactory):
    """The author of a practice is thanked, and has not seen it yet."""

    class Meta:
        model = Thanks

    practice = factory.SubFactory("tests.factories.pages.PracticePageFactory")
    to = factory.SubFactory(UserFactory)


class PracticeCareFactory(DjangoModelFactory):
    """Beside a practice: nobody may be asked, nobody looked again."""

    class Meta:
        model = PracticeCare

    practice = factory.SubFactory("tests.factories.pages.PracticePageFactory")


class FollowUpMailFactory(DjangoModelFactory):
    """Somebody got a mail with questions, today."""

    class Meta:
        model = FollowUpMail

    user = factory.SubFactory(UserFactory)
    number = 1
    sent_on = days_ago(0)
