from networks.models.action_item import ActionItem, ActionState
from networks.models.adoption import Thanks, TryOut
from networks.models.approval import LeadApprovalTask
from networks.models.contribution import (
    ActorRole,
    Contribution,
    ContributionEvent,
    EventKind,
    Evidence,
    EvidenceKind,
    Stage,
)
from networks.models.follow_up import Answer, FollowUp, FollowUpMail
from networks.models.goal import GoalRevision, GoalStatus, LeaderRecognition, RecognitionAnswer
from networks.models.index_page import NetworkIndexPage
from networks.models.meeting import Attendance, Meeting, MeetingState
from networks.models.meeting_page import MeetingPage
from networks.models.network import Network, Phase, Visibility
from networks.models.network_page import NetworkPage
from networks.models.people import MemberRole, NetworkMember, NetworkSchool
from networks.models.practice_care import PracticeCare
from networks.models.practice_page import Licence, PracticePage
from networks.models.practice_tag import PracticeTag

__all__ = [
    "ActionItem",
    "ActionState",
    "ActorRole",
    "Answer",
    "Attendance",
    "Contribution",
    "ContributionEvent",
    "EventKind",
    "Evidence",
    "EvidenceKind",
    "FollowUp",
    "FollowUpMail",
    "GoalRevision",
    "GoalStatus",
    "LeadApprovalTask",
    "LeaderRecognition",
    "Licence",
    "Meeting",
    "MeetingPage",
    "MeetingState",
    "MemberRole",
    "Network",
    "NetworkIndexPage",
    "NetworkMember",
    "NetworkPage",
    "NetworkSchool",
    "Phase",
    "PracticeCare",
    "PracticePage",
    "PracticeTag",
    "RecognitionAnswer",
    "Stage",
    "Thanks",
    "TryOut",
    "Visibility",
]
