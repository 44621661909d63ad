"""What happens to rows of networks, pages and media when something is deleted. A change here is a
decision: nothing upstream is deleted under something downstream (product.md, rule 9)."""

from __future__ import annotations

import pytest
from django.db.models import ProtectedError

from tests.content.database import relations_of
from tests.factories import (
    ActionItemFactory,
    AttendanceFactory,
    ContributionFactory,
    CustomDocumentFactory,
    EvidenceFactory,
    GoalRevisionFactory,
    LeaderRecognitionFactory,
    MeetingFactory,
    MeetingPageFactory,
    NetworkMemberFactory,
    NetworkPageFactory,
    NetworkSchoolFactory,
    PracticePageFactory,
    PriorityFactory,
)

RELATIONS = {
    "Network.board -> SchoolBoard": "PROTECT",
    "Network.group -> Group": "PROTECT",
    "Network.collection -> Collection": "PROTECT",
    "PracticeCare.contact -> User": "SET_NULL",
    "PracticeCare.practice -> PracticePage": "CASCADE",
    "PracticeTag.content_object -> PracticePage": "CASCADE",
    "PracticeTag.tag -> Tag": "CASCADE",
    "NetworkMember.network -> Network": "PROTECT",
    "NetworkMember.user -> User": "PROTECT",
    "NetworkMember.school -> School": "PROTECT",
    "NetworkSchool.network -> Network": "PROTECT",
    "NetworkSchool.school -> School": "PROTECT",
    "NetworkSchool.priority -> Priority": "PROTECT",
    "NetworkSchool.champion -> NetworkMember": "PROTECT",
    "GoalRevision.network -> Network": "PROTECT",
    "GoalRevision.made_by -> User": "SET_NULL",
    "LeaderRecognition.network_school -> NetworkSchool": "PROTECT",
    "LeaderRecognition.goal_revision -> GoalRevision": "PROTECT",
    "LeaderRecognition.answered_by -> User": "SET_NULL",
    "Meeting.network -> Network": "PROTECT",
    "Meeting.closed_by -> User": "SET_NULL",
    "Attendance.meeting -> Meeting": "CASCADE",  # says nothing without its meeting
    "Attendance.member -> NetworkMember": "PROTECT",
    "ActionItem.network -> Network": "PROTECT",
    "ActionItem.meeting -> Meeting": "PROTECT",
    "ActionItem.owner -> User": "PROTECT",
    "ActionItem.school -> School": "PROTECT",
    "ActionItem.priority -> Priority": "PROTECT",
    "Contribution.network -> Network": "PROTECT",
    "Contribution.school -> School": "PROTECT",
    "Contribution.priority -> Priority": "PROTECT",
    "Contribution.action_item -> ActionItem": "PROTECT",
    "Contribution.practice -> PracticePage": "PROTECT",
    "Contribution.adopted_from -> Contribution": "PROTECT",
    "Contribution.claimed_by -> User": "PROTECT",
    "ContributionEvent.contribution -> Contribution": "CASCADE",
    "ContributionEvent.by -> User": "SET_NULL",
    "ContributionEvent.action_item -> ActionItem": "PROTECT",
    "Evidence.contribution -> Contribution": "CASCADE",
    "Evidence.document -> CustomDocument": "PROTECT",
    "Evidence.added_by -> User": "SET_NULL",
    "FollowUp.contribution -> Contribution": "CASCADE",
    "FollowUp.answered_by -> User": "SET_NULL",
    "FollowUpMail.user -> User": "CASCADE",  # of nobody else, and goes with them
    "TryOut.user -> User": "CASCADE",
    "TryOut.practice -> PracticePage": "CASCADE",  # nobody hears that somebody wanted to try it
    "TryOut.contribution -> Contribution": "SET_NULL",
    "Thanks.practice -> PracticePage": "CASCADE",
    "Thanks.to -> User": "CASCADE",
    "NetworkPage.network -> Network": "PROTECT",
    "MeetingPage.network -> Network": "PROTECT",
    "MeetingPage.meeting -> Meeting": "PROTECT",
    "PracticePage.network -> Network": "PROTECT",
    "PracticePage.school -> School": "PROTECT",
    "PracticePage.document -> CustomDocument": "PROTECT",
}


def practice_with_contribution():
    practice = PracticePageFactory()
    ContributionFactory(network=practice.network, practice=practice)
    return practice


def document_of_a_practice():
    document = CustomDocumentFactory()
    PracticePageFactory(document=document)
    return document


UPSTREAM = {
    "a network with a page": lambda: NetworkPageFactory().network,
    "a network with a member": lambda: NetworkMemberFactory().network,
    "a network with a school": lambda: NetworkSchoolFactory().network,
    "a network with a goal": lambda: GoalRevisionFactory().network,
    "a network with a meeting": lambda: MeetingFactory().network,
    "a network with a contribution": lambda: ContributionFactory().network,
    "the group of a network": lambda: NetworkMemberFactory().network.group,
    "the collection of a network": lambda: NetworkMemberFactory().network.collection,
    "somebody in a network": lambda: NetworkMemberFactory().user,
    "somebody who owns an action item": lambda: ActionItemFactory().owner,
    "somebody who reported something": lambda: ContributionFactory().claimed_by,
    "a champion": lambda: NetworkSchoolFactory(with_champion=True).champion,
    "a member who was there": lambda: AttendanceFactory().member,
    "a goal that somebody was asked about": lambda: LeaderRecognitionFactory().goal_revision,
    "a school whose leader was asked": lambda: LeaderRecognitionFactory().network_school,
    "a meeting with a page": lambda: MeetingPageFactory().meeting,
    "a meeting with an action item": lambda: ActionItemFactory().meeting,
    "an action item that led to something": lambda: (
        ContributionFactory(action_item=ActionItemFactory()).action_item
    ),
    "a priority with an action item": lambda: (
        ActionItemFactory(priority=PriorityFactory()).priority
    ),
    "a practice that somebody uses": practice_with_contribution,
    "a contribution that was taken over": lambda: (
        ContributionFactory(adopted_from=ContributionFactory()).adopted_from
    ),
    "a document with a practice": document_of_a_practice,
    "a document that is evidence": lambda: (
        EvidenceFactory(document=CustomDocumentFactory()).document
    ),
}


def test_what_happens_when_the_other_end_is_deleted():
    assert relations_of("networks") == RELATIONS


def test_a_rendition_goes_with_its_image_and_who_uploaded_may_go():
    assert relations_of("content") == {
        "CustomImage.collection -> Collection": "CASCADE",
        "CustomImage.uploaded_by_user -> User": "SET_NULL",
        "CustomRendition.image -> CustomImage": "CASCADE",
        "CustomDocument.collection -> Collection": "CASCADE",
        "CustomDocument.uploaded_by_user -> User": "SET_NULL",
    }


def test_home_and_accounts_point_at_nothing_that_could_be_deleted():
    assert relations_of("accounts") == {}
    assert relations_of("home") == {
        "PortalSettings.logo -> CustomImage": "PROTECT",
        "PortalSettings.site -> Site": "CASCADE",  # as Wagtail has it: settings go with a site
    }


@pytest.mark.django_db
@pytest.mark.parametrize("upstream", UPSTREAM.values(), ids=UPSTREAM)
def test_what_carries_something_is_not_deleted(upstream):
    row = upstream()
    with pytest.raises(ProtectedError):
        row.delete()
    assert type(row)._base_manager.filter(pk=row.pk).exists()
