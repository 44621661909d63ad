"""Where people work on a network. Its page itself is Wagtail's; schools have addresses of their
own (networks.school_urls). The Dutch paths stand in the catalogue."""

from django.urls import path
from django.utils.translation import gettext_lazy as _

from networks.views import goal, home, meetings, people, schools_of_network

app_name = "networks"
urlpatterns = [
    path(_("network/<uuid:network>/"), home.HomeView.as_view(), name="home"),
    path(_("network/<uuid:network>/goal/"), goal.GoalView.as_view(), name="goal"),
    path(
        _("network/<uuid:network>/goal/<int:number>/"),
        goal.QuestionView.as_view(),
        name="goal_question",
    ),
    path(
        _("network/<uuid:network>/goal/sentence/"),
        goal.SentenceView.as_view(),
        name="goal_sentence",
    ),
    path(
        _("network/<uuid:network>/goal/publish/"),
        goal.PublishGoalView.as_view(),
        name="publish_goal",
    ),
    path(
        _("network/<uuid:network>/goal/ask-leaders/"),
        goal.AskLeadersView.as_view(),
        name="ask_leaders",
    ),
    path(
        _("goal-question/<uuid:recognition>/"),
        goal.RecognitionView.as_view(),
        name="recognition",
    ),
    path(
        _("network/<uuid:network>/meetings/new/"),
        meetings.PlanView.as_view(),
        name="plan_meeting",
    ),
    path(_("meeting/<uuid:meeting>/plan/"), meetings.ReplanView.as_view(), name="replan_meeting"),
    path(_("meeting/<uuid:meeting>/log/"), meetings.LogView.as_view(), name="log_meeting"),
    path(_("meeting/<uuid:meeting>/close/"), meetings.CloseView.as_view(), name="close_meeting"),
    # Schools and people.
    path(
        _("network/<uuid:network>/schools/"),
        schools_of_network.SchoolsView.as_view(),
        name="schools",
    ),
    path(
        _("network/<uuid:network>/schools/add/"),
        schools_of_network.AddSchoolView.as_view(),
        name="add_school",
    ),
    path(
        _("network-school/<uuid:network_school>/"),
        schools_of_network.NetworkSchoolView.as_view(),
        name="network_school",
    ),
    path(
        _("network-school/<uuid:network_school>/leave/"),
        schools_of_network.SchoolLeavesView.as_view(),
        name="school_leaves",
    ),
    path(_("network/<uuid:network>/people/"), people.PeopleView.as_view(), name="people"),
    path(
        _("network/<uuid:network>/people/add/"), people.AddMemberView.as_view(), name="add_member"
    ),
    path(
        _("network/<uuid:network>/people/hand-over/"),
        people.HandOverView.as_view(),
        name="hand_over",
    ),
    path(
        _("network-member/<uuid:member>/leave/"),
        people.MemberLeavesView.as_view(),
        name="member_leaves",
    ),
]
