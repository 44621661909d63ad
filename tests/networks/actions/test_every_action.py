"""What holds for every action of networks and schools, from one table of ways to call them."""

from __future__ import annotations

import pytest
from wagtail.log_actions import registry
from wagtail.models import ModelLogEntry

from content import journal
from content.errors import EditConflict
from networks import actions
from schools import actions as school_actions
from tests.networks.actions.cases import CASES, PRIORITY_CASES
from tests.networks.actions.reference_cases import REFERENCE_CASES
from tests.networks.actions.world import ROLES, last_log_key, log_actions_since, snapshot, try_out

pytestmark = pytest.mark.django_db

ALL = [*CASES, *PRIORITY_CASES, *REFERENCE_CASES]
LOGGED = [case for case in ALL if case.log]
UNSEEN = [case for case in ALL if not case.log]
LOCKING = [case for case in ALL if case.locks]


def somebody_who_may(case):
    return min(case.may, key=ROLES.index)


def test_the_table_leaves_no_action_out():
    exported = {getattr(actions, name) for name in actions.__all__}
    of_schools = {getattr(school_actions, name) for name in school_actions.__all__}
    assert {case.action for case in ALL} == exported | of_schools


@pytest.mark.parametrize("case", LOGGED, ids=str)
def test_it_writes_who_did_what_in_the_log(world, case):
    case.given(world)
    start, role = last_log_key(), somebody_who_may(case)
    case.run(world, role)
    written = log_actions_since(start)
    assert case.log in written
    assert all(map(registry.action_exists, written)), "an action that nobody registered"
    assert str(registry.get_action_label(case.log)) not in {"", case.log}
    entry = ModelLogEntry.objects.get(pk__gt=start, action=case.log)
    assert entry.user == getattr(world, role)


@pytest.mark.parametrize("case", UNSEEN, ids=str)
def test_what_is_for_nobody_else_stands_in_no_log(world, case):
    case.given(world)
    start = last_log_key()
    case.run(world, somebody_who_may(case))
    assert log_actions_since(start) == []


@pytest.mark.parametrize("case", LOGGED, ids=str)
def test_a_failure_half_way_leaves_nothing(world, case, monkeypatch):
    case.given(world)
    before = snapshot()

    def fail(**entry):
        raise RuntimeError("the log is full")

    monkeypatch.setattr(journal, "log", fail)
    with pytest.raises(RuntimeError, match="the log is full"):
        case.run(world, somebody_who_may(case))
    assert snapshot() == before


@pytest.mark.parametrize("case", LOCKING, ids=str)
def test_a_stale_copy_changes_nothing(world, case):
    case.given(world)
    by, arguments = getattr(world, somebody_who_may(case)), case.arguments(world)
    type(arguments[case.locks]).objects.get(pk=arguments[case.locks].pk).save()
    before = snapshot()
    problem = try_out(lambda: case.action(by=by, **arguments))
    assert isinstance(problem, EditConflict), repr(problem)
    assert snapshot() == before


@pytest.mark.parametrize("case", ALL, ids=str)
def test_nothing_goes_by_position(case):
    with pytest.raises(TypeError):
        case.action("somebody", "something")
