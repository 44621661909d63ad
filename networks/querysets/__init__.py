"""Which rows of networks somebody may see. Every door asks here (product.md, rule 5).

Three circles around a network, each inside the next:

* `inside_for`: its people (lead, members, guests until their day). They see everything.
* `opened_to`: who may know what was reached. An open or public network: colleagues of the boards
  whose schools take part. A closed one: leaders of those schools and staff of their boards.
* `visible_to`: who may read the goal and the practices: the above, and anybody if it is public.
"""

from networks.querysets.adoption import ThanksQuerySet, TryOutQuerySet
from networks.querysets.contributions import (
    ContributionQuerySet,
    EventQuerySet,
    EvidenceQuerySet,
)
from networks.querysets.follow_ups import FollowUpQuerySet
from networks.querysets.goals import GoalRevisionQuerySet, RecognitionQuerySet
from networks.querysets.meetings import ActionItemQuerySet, AttendanceQuerySet, MeetingQuerySet
from networks.querysets.networks import NetworkQuerySet
from networks.querysets.pages import MeetingPageManager, NetworkPageManager
from networks.querysets.people import MemberQuerySet, NetworkSchoolQuerySet
from networks.querysets.practices import PracticePageManager

__all__ = [
    "ActionItemQuerySet",
    "AttendanceQuerySet",
    "ContributionQuerySet",
    "EventQuerySet",
    "EvidenceQuerySet",
    "FollowUpQuerySet",
    "GoalRevisionQuerySet",
    "MeetingPageManager",
    "MeetingQuerySet",
    "MemberQuerySet",
    "NetworkPageManager",
    "NetworkQuerySet",
    "NetworkSchoolQuerySet",
    "PracticePageManager",
    "RecognitionQuerySet",
    "ThanksQuerySet",
    "TryOutQuerySet",
]
