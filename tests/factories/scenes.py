"""Rows that go together in one call: a network with its people, somebody with a function."""

from __future__ import annotations

from typing import Any, NamedTuple

from accounts.models import User
from networks import rights
from networks.models import Network, NetworkPage
from schools.models import BoardRole, JobFunction, School, SchoolBoard
from tests.factories.accounts import UserFactory
from tests.factories.networks import NetworkFactory, NetworkMemberFactory, NetworkSchoolFactory
from tests.factories.pages import NetworkPageFactory
from tests.factories.schools import BoardStaffFactory, SchoolFactory, StaffMembershipFactory


class NetworkScene(NamedTuple):
    """A network and who is in it. `champions` stand in the order of `schools`."""

    network: Network
    page: NetworkPage
    lead: User
    schools: list[School]
    champions: list[User]
    members: list[User]


def network_with(
    schools: int | list[School] = 2,
    *,
    members: int = 0,
    champions: bool = True,
    concrete_goal: bool = False,
    **fields: Any,
) -> NetworkScene:
    """A network with a live page, a lead, and schools that each have a priority and a champion.

    The lead has the rights in Wagtail that the portal gives, and no function at any school;
    champions teach at theirs. `fields` are columns of `Network`, and `name`. `schools` is how many
    to make, or which ones to take.
    """
    network = NetworkFactory(**{"hours": 20} | fields)
    page = NetworkPageFactory(network=network, concrete=concrete_goal)
    rights.grant_page(network, page)
    lead = NetworkMemberFactory(network=network, lead=True).user
    rights.add_lead(network, lead)
    if isinstance(schools, int):
        schools = SchoolFactory.create_batch(schools, board=network.board)
    driving = []
    for school in schools:
        member = None
        if champions:
            member = NetworkMemberFactory(network=network, school=school, user=colleague_at(school))
            driving.append(member.user)
        NetworkSchoolFactory(network=network, school=school, champion=member)
    others = [member.user for member in NetworkMemberFactory.create_batch(members, network=network)]
    return NetworkScene(network, page, lead, list(schools), driving, others)


def colleague_at(school: School, function: str = JobFunction.TEACHER) -> User:
    """Somebody who works at a school: a teacher, unless `function` says otherwise."""
    return StaffMembershipFactory(school=school, function=function).user


def leader_of(school: School) -> User:
    """The school leader."""
    return colleague_at(school, JobFunction.SCHOOL_LEADER)


def board_staff_of(board: SchoolBoard, role: str = BoardRole.ACADEMY_COORDINATOR) -> User:
    """Somebody who works for a board: its academy coordinator, unless `role` says otherwise."""
    return BoardStaffFactory(board=board, role=role).user


def superuser() -> User:
    return UserFactory(superuser=True)
