"""What changes in networks: permission, change and log entry in one transaction.

Every function takes keywords only, `by` first: who does it. None takes a request. A function
raises `Refused` when the person may not, `ValidationError` (by field where there is one) when the
words do not fit, `EditConflict` when somebody else was first; then nothing has changed.
"""

from networks.actions.action_items import (
    add_action_item,
    carry_over_action_item,
    change_action_item,
    complete_action_item,
    drop_action_item,
    start_action_item,
)
from networks.actions.adoption import adopt_practice, put_thanks_away
from networks.actions.agreements import agree_with_school, propose_and_link, withdraw_proposal
from networks.actions.cancelling import cancel_meeting
from networks.actions.confirmations import confirm_contribution, refuse_contribution
from networks.actions.contributions import (
    link_contribution,
    move_contribution,
    record_contribution,
    stop_contribution,
)
from networks.actions.evidence import add_evidence, remove_evidence
from networks.actions.follow_ups import answer_follow_up, skip_follow_up
from networks.actions.goals import answer_recognition, ask_leaders, publish_goal, save_goal
from networks.actions.judging import ask_for_changes, place_practice
from networks.actions.leaving import leave_organisation
from networks.actions.meetings import (
    close_meeting,
    log_meeting,
    plan_meeting,
    record_attendance,
    replan_meeting,
    save_log,
)
from networks.actions.networks import (
    archive_network,
    move_to_phase,
    open_network,
    publish_network_page,
    restore_network,
    set_hours,
    set_visibility,
)
from networks.actions.people import (
    add_member,
    add_school,
    appoint_champion,
    change_visit,
    hand_over_lead,
    link_school,
    remove_member,
    remove_school,
)
from networks.actions.practice_care import be_contact, keep_practice, put_away_practice
from networks.actions.practices import publish_practice
from networks.actions.try_outs import answer_try_out, drop_try_out, start_try_out
from networks.actions.writing import (
    begin_practice,
    discard_practice,
    save_practice,
    send_practice,
    take_back_practice,
)

__all__ = [
    "add_action_item",
    "add_evidence",
    "add_member",
    "add_school",
    "adopt_practice",
    "agree_with_school",
    "answer_follow_up",
    "answer_recognition",
    "answer_try_out",
    "appoint_champion",
    "archive_network",
    "ask_for_changes",
    "ask_leaders",
    "be_contact",
    "begin_practice",
    "cancel_meeting",
    "carry_over_action_item",
    "change_action_item",
    "change_visit",
    "close_meeting",
    "complete_action_item",
    "confirm_contribution",
    "discard_practice",
    "drop_action_item",
    "drop_try_out",
    "hand_over_lead",
    "keep_practice",
    "leave_organisation",
    "link_contribution",
    "link_school",
    "log_meeting",
    "move_contribution",
    "move_to_phase",
    "open_network",
    "place_practice",
    "plan_meeting",
    "propose_and_link",
    "publish_goal",
    "publish_network_page",
    "publish_practice",
    "put_away_practice",
    "put_thanks_away",
    "record_attendance",
    "record_contribution",
    "refuse_contribution",
    "remove_evidence",
    "remove_member",
    "remove_school",
    "replan_meeting",
    "restore_network",
    "save_goal",
    "save_log",
    "save_practice",
    "send_practice",
    "set_hours",
    "set_visibility",
    "skip_follow_up",
    "start_action_item",
    "start_try_out",
    "stop_contribution",
    "take_back_practice",
    "withdraw_proposal",
]
