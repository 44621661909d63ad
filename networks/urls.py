"""Where people work on a network. Its page itself is Wagtail's; schools have addresses of their
own (networks.school_urls). The Dutch paths stand in the catalogue."""

from django.urls import path
from django.utils.translation import gettext_lazy as _

from networks.views import (
    action_item,
    action_items,
    contribution,
    contribution_choices,
    contributions,
    home,
)

app_name = "networks"
urlpatterns = [
    path(_("network/<uuid:network>/"), home.HomeView.as_view(), name="home"),
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
]
