"""An archived network stays to be read; what runs at a school goes on without it."""

from __future__ import annotations

import pytest
from django.utils import timezone

from content.errors import Refused
from networks import actions
from networks.cards import waiting_for_me
from networks.models import ActionItem, Contribution, FollowUp
from tests.networks.actions.cases import CASES
from tests.networks.actions.world import snapshot

pytestmark = pytest.mark.django_db

# It can be taken out of the archive, who reads it is still decided, and somebody can always go.
STILL = {"archive_network", "restore_network", "set_visibility"}
STILL |= {"remove_member", "leave_organisation", "open_network"}
# At the school (docs/decisions/0006-confirmation.md).
AT_SCHOOL = {"record_contribution", "move_contribution", "stop_contribution", "add_evidence"}
AT_SCHOOL |= {"link_contribution", "confirm_contribution", "refuse_contribution"}
AT_SCHOOL |= {"remove_evidence"}  # a file with names of pupils can always go (rule 11)
AT_SCHOOL |= {"answer_follow_up", "skip_follow_up"}
AT_SCHOOL |= {"start_action_item", "complete_action_item", "drop_action_item"}
# A practice can still be used (docs/decisions/0012-adoption.md).
AT_SCHOOL |= {"adopt_practice", "start_try_out", "answer_try_out", "drop_try_out"}
AT_SCHOOL |= {"put_thanks_away"}
OF_THE_NETWORK = [
    case
    for case in CASES
    if case.action.__module__.startswith("networks.")
    and case.action.__name__ not in STILL | AT_SCHOOL
]


@pytest.mark.parametrize("case", OF_THE_NETWORK, ids=str)
def test_nothing_of_the_network_changes_once_it_is_archived(world, case):
    case.given(world)
    actions.archive_network(by=world.coordinator, network=world.network)
    before = snapshot()
    for role in sorted(case.may - {"superuser"}):
        with pytest.raises(Refused) as refusal:
            case.run(world, role)
        assert str(refusal.value.who_may)
    assert snapshot() == before


def test_its_lead_is_told_that_it_is_archived_and_who_takes_it_out(world):
    actions.archive_network(by=world.coordinator, network=world.network)
    with pytest.raises(Refused) as refusal:
        actions.guards.require_editor(world.lead, world.network)
    assert "archief" in refusal.value.reason
    assert "coördinator" in refusal.value.who_may


ASKED_BY_IT = {"recognitions", "action_items"}
ASKED_AT_SCHOOL = {"confirmations", "follow_ups"}


def waiting(world):
    cards = [waiting_for_me(getattr(world, role)).context for role in ("member", "school_leader")]
    return {name for card in cards for name, rows in card.items() if list(rows)}


def test_its_questions_leave_the_start_page_and_those_at_school_stay(world):
    today = timezone.localdate()
    Contribution.objects.filter(pk=world.trial.pk).update(stage="team_applied")
    FollowUp.objects.filter(pk=world.moment.pk).update(due_on=today)
    ActionItem.objects.filter(pk=world.item.pk).update(due_on=today)
    assert waiting(world) >= ASKED_BY_IT | ASKED_AT_SCHOOL
    actions.archive_network(by=world.coordinator, network=world.network)
    left = waiting(world)
    assert left >= ASKED_AT_SCHOOL
    assert not left & ASKED_BY_IT
