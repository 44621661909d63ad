"""Where people work on a network. Its page itself is Wagtail's; schools have addresses of their
own (networks.school_urls). The Dutch paths stand in the catalogue."""

from django.urls import path
from django.utils.translation import gettext_lazy as _

from networks.views import (
    action_item,
    action_items,
    adoption,
    contribution,
    contribution_choices,
    contributions,
    evidence,
    feeds,
    goal,
    home,
    meeting_page,
    meetings,
    people,
    practice_reading,
    practices,
    questions,
    recognition,
    schools_of_network,
    try_outs,
)

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
        recognition.RecognitionView.as_view(),
        name="recognition",
    ),
    path(
        _("network/<uuid:network>/meetings/new/"),
        meetings.PlanView.as_view(),
        name="plan_meeting",
    ),
    path(_("meeting/<uuid:page>/"), meeting_page.meeting_page, name="meeting"),
    path(_("meeting/<uuid:meeting>/plan/"), meetings.ReplanView.as_view(), name="replan_meeting"),
    path(_("meeting/<uuid:meeting>/log/"), meetings.LogView.as_view(), name="log_meeting"),
    path(_("meeting/<uuid:meeting>/close/"), meetings.CloseView.as_view(), name="close_meeting"),
    path(_("meeting/<uuid:meeting>/cancel/"), meetings.CancelView.as_view(), name="cancel_meeting"),
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
    path(_("network/<uuid:network>/hours/"), people.HoursView.as_view(), name="hours"),
    path(
        _("network-school/<uuid:network_school>/withdraw/"),
        schools_of_network.WithdrawProposalView.as_view(),
        name="withdraw_proposal",
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
    path(_("network-member/<uuid:member>/until/"), people.VisitView.as_view(), name="visit"),
]

# Action items, contributions and follow-ups.
urlpatterns += [
    path(_("action-items/"), action_items.MyActionItems.as_view(), name="my_action_items"),
    path(
        _("network/<uuid:network>/action-items/"),
        action_items.ActionItems.as_view(),
        name="action_items",
    ),
    path(_("action-item/<uuid:item>/"), action_item.ItemPage.as_view(), name="action_item"),
    path(
        _("action-item/<uuid:item>/change/"),
        action_item.ChangeItem.as_view(),
        name="change_item",
    ),
    path(
        _("action-item/<uuid:item>/busy/"),
        action_item.BusyWithItem.as_view(),
        name="busy_with_item",
    ),
    path(_("action-item/<uuid:item>/done/"), action_item.ItemDone.as_view(), name="item_done"),
    path(
        _("action-item/<uuid:item>/not-done/"),
        action_item.ItemNotDone.as_view(),
        name="item_not_done",
    ),
    path(
        _("action-item/<uuid:item>/carry-over/"),
        action_item.CarryOverItem.as_view(),
        name="carry_over_item",
    ),
    path(
        _("network/<uuid:network>/contributions/new/"),
        contributions.RecordContribution.as_view(),
        name="record_contribution",
    ),
    path(
        _("contribution/<uuid:contribution>/"),
        contribution.ContributionPage.as_view(),
        name="contribution",
    ),
    path(
        _("contribution/<uuid:contribution>/move/"),
        contribution_choices.MoveContribution.as_view(),
        name="move_contribution",
    ),
    path(
        _("contribution/<uuid:contribution>/stop/"),
        contribution_choices.StopContribution.as_view(),
        name="stop_contribution",
    ),
    path(
        _("contribution/<uuid:contribution>/evidence/"),
        contribution_choices.AddEvidence.as_view(),
        name="add_evidence",
    ),
    path(
        _("evidence/<uuid:evidence>/remove/"),
        evidence.RemoveEvidence.as_view(),
        name="remove_evidence",
    ),
    path(
        _("contribution/<uuid:contribution>/priority/"),
        contribution_choices.LinkContribution.as_view(),
        name="link_contribution",
    ),
    path(
        _("contribution/<uuid:contribution>/confirm/"),
        contribution_choices.ConfirmContribution.as_view(),
        name="confirm_contribution",
    ),
    path(
        _("contribution/<uuid:contribution>/not-yet/"),
        contribution_choices.RefuseContribution.as_view(),
        name="refuse_contribution",
    ),
    path(
        _("follow-up/<uuid:follow_up>/"),
        contribution_choices.AnswerFollowUp.as_view(),
        name="answer_follow_up",
    ),
    # For anybody.
    path(_("feeds/practices.atom"), feeds.practice_feed, name="practice_feed"),
    path(_("feeds/practices/<slug:theme>.atom"), feeds.practice_feed, name="theme_feed"),
]

# A practice that somebody wants to use.
urlpatterns += [
    path(_("practice/<uuid:practice>/try/"), adoption.StartTryOut.as_view(), name="start_try_out"),
    path(_("practice/<uuid:practice>/adopt/"), adoption.AdoptPractice.as_view(), name="adopt"),
    path(_("try-outs/"), try_outs.MyTryOuts.as_view(), name="try_outs"),
    path(_("try-out/<uuid:try_out>/"), questions.AnswerTryOut.as_view(), name="answer_try_out"),
    path(_("try-out/<uuid:try_out>/drop/"), try_outs.DropTryOut.as_view(), name="drop_try_out"),
    path(_("how-did-it-go/"), questions.QuestionsView.as_view(), name="questions"),
    path(_("thanks/<uuid:thanks>/"), adoption.PutThanksAway.as_view(), name="put_thanks_away"),
]

# Practices.
urlpatterns += [
    path(_("practices/mine/"), practices.MyPractices.as_view(), name="my_practices"),
    path(
        _("network/<uuid:network>/practices/new/"),
        practices.NewPractice.as_view(),
        name="new_practice",
    ),
    path(
        _("practice/<uuid:practice>/edit/"), practices.EditPractice.as_view(), name="edit_practice"
    ),
    path(
        _("practice/<uuid:practice>/preview/"),
        practices.PreviewPractice.as_view(),
        name="preview_practice",
    ),
    path(
        _("practice/<uuid:practice>/take-back/"),
        practices.TakeBackPractice.as_view(),
        name="take_back_practice",
    ),
    path(
        _("practice/<uuid:practice>/throw-away/"),
        practices.DiscardPractice.as_view(),
        name="discard_practice",
    ),
    path(
        _("practice/<uuid:practice>/contact/"),
        practices.ContactOfPractice.as_view(),
        name="contact_of_practice",
    ),
    path(
        _("practice/<uuid:practice>/read/"),
        practice_reading.ReadPractice.as_view(),
        name="read_practice",
    ),
    path(
        _("practice/<uuid:practice>/still-useful/"),
        practice_reading.ReviewPractice.as_view(),
        name="review_practice",
    ),
]
