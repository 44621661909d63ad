"""Who may do what: every role tries every action (one table, `tests.networks.actions.cases`)."""

from __future__ import annotations

import pytest

from tests.networks.actions.cases import CASES, PRIORITY_CASES
from tests.networks.actions.reference_cases import REFERENCE_CASES
from tests.networks.actions.world import ROLES, snapshot, try_out, was_refused

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("case", [*CASES, *PRIORITY_CASES, *REFERENCE_CASES], ids=str)
def test_only_these_roles_may(world, case):
    case.given(world)
    before = snapshot()
    may = {role for role in ROLES if not was_refused(try_out(lambda: case.run(world, role)))}  # noqa: B023
    assert may == case.may
    assert snapshot() == before
