"""Makes rows for tests: `from tests.factories import NetworkFactory, network_with`.

One factory per model, with Dutch words and no more rows than the model needs; `scenes` holds the
few things that take more than one row.
"""

from tests.factories.accounts import PASSWORD, UserFactory
from tests.factories.content import CollectionFactory, CustomDocumentFactory, CustomImageFactory
from tests.factories.home import ContentPageFactory
from tests.factories.networks import (
    ActionItemFactory,
    AttendanceFactory,
    ContributionEventFactory,
    ContributionFactory,
    EvidenceFactory,
    FollowUpFactory,
    FollowUpMailFactory,
    GoalRevisionFactory,
    LeaderRecognitionFactory,
    MeetingFactory,
    NetworkFactory,
    NetworkMemberFactory,
    NetworkSchoolFactory,
    PracticeCareFactory,
    ThanksFactory,
    TryOutFactory,
)
from tests.factories.pages import MeetingPageFactory, NetworkPageFactory, PracticePageFactory
from tests.factories.scenes import (
    NetworkScene,
    board_staff_of,
    colleague_at,
    leader_of,
    network_with,
    superuser,
)
from tests.factories.schools import (
    BoardFactory,
    BoardStaffFactory,
    LevelFactory,
    PriorityFactory,
    SchoolFactory,
    SchoolHolidayFactory,
    StaffMembershipFactory,
    SubjectFactory,
    ThemeFactory,
)

__all__ = [
    "PASSWORD",
    "ActionItemFactory",
    "AttendanceFactory",
    "BoardFactory",
    "BoardStaffFactory",
    "CollectionFactory",
    "ContentPageFactory",
    "ContributionEventFactory",
    "ContributionFactory",
    "CustomDocumentFactory",
    "CustomImageFactory",
    "EvidenceFactory",
    "FollowUpFactory",
    "FollowUpMailFactory",
    "GoalRevisionFactory",
    "LeaderRecognitionFactory",
    "LevelFactory",
    "MeetingFactory",
    "MeetingPageFactory",
    "NetworkFactory",
    "NetworkMemberFactory",
    "NetworkPageFactory",
    "NetworkScene",
    "NetworkSchoolFactory",
    "PracticeCareFactory",
    "PracticePageFactory",
    "PriorityFactory",
    "SchoolFactory",
    "SchoolHolidayFactory",
    "StaffMembershipFactory",
    "SubjectFactory",
    "ThanksFactory",
    "ThemeFactory",
    "TryOutFactory",
    "UserFactory",
    "board_staff_of",
    "colleague_at",
    "leader_of",
    "network_with",
    "superuser",
]
