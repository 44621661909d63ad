"""What schools, people and meetings answer of a goal, as the database counts it.

Beside the network that is asked about lies another in which everything is in place, so that a
count that looks over the fence is seen.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from django.utils import timezone

from networks.models import Meeting, Network, NetworkMember, NetworkSchool, RecognitionAnswer
from networks.rules.goal import Criterion, GoalStatus
from tests.factories import (
    GoalRevisionFactory,
    LeaderRecognitionFactory,
    MeetingFactory,
    NetworkFactory,
    NetworkMemberFactory,
    NetworkPageFactory,
    NetworkSchoolFactory,
    PriorityFactory,
    SchoolFactory,
)

pytestmark = pytest.mark.django_db

DAY = date(2026, 11, 23)  # in school year 2026/27, after the grace of 1 October
RUNS = {"first_school_year": 2026, "last_school_year": 2026}
ENDED = {"first_school_year": 2025, "last_school_year": 2025}
NOTHING = {
    "school_count": 0,
    "linked_count": 0,
    "provisional_count": 0,
    "with_priorities_count": 0,
    "champion_count": 0,
    "has_lead": False,
    "hours_known": False,
    "meeting_count": 0,
    "time_agreed_count": 0,
    "recognised_count": 0,
    "waiting_count": 0,
    "doubting_count": 0,
    "lead_confirmed": False,
}


def everything(network: Network, *, schools: int = 2) -> None:
    """A lead, hours, meetings, a confirmed goal, and schools that lack nothing."""
    Network.objects.filter(pk=network.pk).update(hours=20)
    NetworkMemberFactory(network=network, lead=True)
    MeetingFactory.create_batch(3, network=network)
    revision = GoalRevisionFactory(network=network, lead_confirmed=True)
    for _ in range(schools):
        school = NetworkSchoolFactory(network=network, with_champion=True)
        LeaderRecognitionFactory(network_school=school, goal_revision=revision, fits=True)


@pytest.fixture
def network() -> Network:
    everything(NetworkFactory(name="Het netwerk ernaast"))
    return NetworkFactory()


def facts(network: Network, today: date = DAY) -> dict[str, Any]:
    row = Network.objects.with_goal_facts(today).get(pk=network.pk)
    return {name: getattr(row, name) for name in NOTHING}


def day(offset: int | None) -> date | None:
    """That many days from now."""
    return None if offset is None else timezone.localdate() + timedelta(days=offset)


def joined(network: Network, **priority: Any) -> NetworkSchool:
    """A school that takes part for a priority like this."""
    school = SchoolFactory(board=network.board)
    return NetworkSchoolFactory(
        network=network, school=school, priority=PriorityFactory(school=school, **RUNS | priority)
    )


def test_a_new_network_has_nothing(network):
    assert facts(network) == NOTHING


def test_every_fact_has_its_python_type(network):
    for name, value in facts(network).items():
        assert type(value) is type(NOTHING[name]), name


# ---------------------------------------------------------------- schools (K2)


@pytest.mark.parametrize(
    ("left_on", "count"), [(None, 1), (1, 1), (0, 0), (-1, 0), (-400, 0)], ids=str
)
def test_a_school_counts_until_the_day_it_leaves(network, left_on, count):
    NetworkSchoolFactory(network=network, left_on=day(left_on))
    assert facts(network)["school_count"] == count


def test_a_school_that_came_back_counts_once(network):
    gone = NetworkSchoolFactory(network=network, left_on=day(-10))
    NetworkSchoolFactory(network=network, school=gone.school, priority=gone.priority)
    assert facts(network)["school_count"] == 1


@pytest.mark.parametrize(
    ("priority", "linked", "provisional", "with_priorities"),
    [
        pytest.param({}, 1, 0, 1, id="adopted and running"),
        pytest.param({"last_school_year": 2029}, 1, 0, 1, id="runs for years"),
        pytest.param(ENDED, 0, 0, 0, id="ended"),
        pytest.param({"provisional": True}, 0, 1, 1, id="provisional"),
        pytest.param({"provisional": True} | ENDED, 0, 0, 0, id="provisional and ended"),
        pytest.param({"status": "achieved"}, 0, 0, 0, id="achieved"),
        pytest.param({"status": "stopped"}, 0, 0, 0, id="stopped"),
        pytest.param({"status": "refused"}, 0, 0, 0, id="refused"),
        pytest.param({"archived_at": "2026-11-01T12:00Z"}, 0, 0, 0, id="archived"),
    ],
)
def test_a_school_is_linked_by_a_priority_that_stands(
    network, priority, linked, provisional, with_priorities
):
    joined(network, **priority)
    assert facts(network) == NOTHING | {
        "school_count": 1,
        "linked_count": linked,
        "provisional_count": provisional,
        "with_priorities_count": with_priorities,
    }


@pytest.mark.parametrize(
    ("today", "counts"),
    [
        (date(2026, 7, 31), True),
        (date(2026, 8, 1), True),
        (date(2026, 9, 30), True),
        (date(2026, 10, 1), False),
        (date(2027, 6, 1), False),
    ],
    ids=str,
)
@pytest.mark.parametrize("provisional", [False, True])
def test_nothing_falls_back_before_the_first_of_october(network, today, counts, provisional):
    joined(network, **ENDED, provisional=provisional)
    found = facts(network, today)
    column = "provisional_count" if provisional else "linked_count"
    assert found[column] == found["with_priorities_count"] == int(counts)


def test_a_day_is_today_unless_one_is_given(network):
    joined(network, last_school_year=2000, first_school_year=2000)
    joined(network, last_school_year=2100)
    row = Network.objects.with_goal_facts().get(pk=network.pk)
    assert (row.school_count, row.linked_count) == (2, 1)


def test_a_school_may_have_priorities_without_being_linked(network):
    school = NetworkSchoolFactory(network=network, priority=None).school
    assert facts(network)["with_priorities_count"] == 0
    PriorityFactory.create_batch(3, school=school, **RUNS)
    assert facts(network) == NOTHING | {"school_count": 1, "with_priorities_count": 1}


def test_a_school_linked_to_an_ended_priority_may_have_one_that_runs(network):
    PriorityFactory(school=joined(network, **ENDED).school, **RUNS)
    found = facts(network)
    assert (found["linked_count"], found["with_priorities_count"]) == (0, 1)


def test_a_school_that_left_takes_all_its_facts_along(network):
    everything(network, schools=1)
    network.schools.update(left_on=day(0))
    assert facts(network) == NOTHING | {
        "has_lead": True,
        "hours_known": True,
        "meeting_count": 3,
        "lead_confirmed": True,
    }


# ---------------------------------------------------------------- people (K6)


@pytest.mark.parametrize(
    ("champion", "count"),
    [
        pytest.param({}, 1, id="a member"),
        pytest.param({"lead": True}, 1, id="the lead"),
        pytest.param({"left_on": 1}, 1, id="leaves tomorrow"),
        pytest.param({"left_on": 0}, 0, id="left today"),
        pytest.param({"left_on": -30}, 0, id="left"),
        pytest.param({"guest": True, "guest_until": 30}, 1, id="a guest"),
        pytest.param({"guest": True, "guest_until": 0}, 1, id="a guest until today"),
        pytest.param({"guest": True, "guest_until": -1}, 0, id="a guest until yesterday"),
    ],
)
def test_a_school_has_a_champion_while_that_person_is_in_the_network(network, champion, count):
    dates = {key: day(value) for key, value in champion.items() if type(value) is int}
    member = NetworkMemberFactory(network=network, **champion | dates)
    NetworkSchoolFactory(network=network, champion=member)
    assert facts(network)["champion_count"] == count


def test_schools_are_counted_not_champions(network):
    member = NetworkMemberFactory(network=network)
    NetworkSchoolFactory.create_batch(2, network=network, champion=member)
    NetworkSchoolFactory(network=network)
    found = facts(network)
    assert (found["school_count"], found["champion_count"]) == (3, 2)


def test_the_champion_of_a_school_that_left_does_not_count(network):
    NetworkSchoolFactory(network=network, with_champion=True, left_on=day(-1))
    assert facts(network)["champion_count"] == 0


@pytest.mark.parametrize(
    ("member", "has_lead"),
    [
        pytest.param({"lead": True}, True, id="a lead"),
        pytest.param({"lead": True, "left_on": 1}, True, id="leads until tomorrow"),
        pytest.param({"lead": True, "left_on": 0}, False, id="a lead who left"),
        pytest.param({}, False, id="a member"),
        pytest.param({"guest": True}, False, id="a guest"),
    ],
)
def test_a_network_has_a_lead_while_one_is_there(network, member, has_lead):
    dates = {key: day(value) for key, value in member.items() if key == "left_on"}
    NetworkMemberFactory(network=network, **member | dates)
    assert facts(network)["has_lead"] == has_lead


@pytest.mark.parametrize(("hours", "known"), [(None, False), (20, True)])
def test_the_hours_are_known_once_somebody_said_them(network, hours, known):
    Network.objects.filter(pk=network.pk).update(hours=hours)
    assert facts(network)["hours_known"] == known


# ---------------------------------------------------------------- meetings and leaders (K8)


def test_meetings_count_unless_they_were_called_off(network):
    MeetingFactory(network=network)
    MeetingFactory(network=network, closed=True)
    MeetingFactory(network=network, cancelled=True)
    assert facts(network)["meeting_count"] == 2


@pytest.mark.parametrize("time_agreed", [True, False])
@pytest.mark.parametrize("answer", ["", *RecognitionAnswer.values])
def test_leaders_recognise_a_goal_and_agree_on_time_apart_from_each_other(
    network, answer, time_agreed
):
    LeaderRecognitionFactory(
        network_school=NetworkSchoolFactory(network=network),
        answer=answer,
        answered_at=timezone.now() if answer else None,
        time_agreed=time_agreed,
    )
    found = facts(network)
    assert found["recognised_count"] == int(answer == "fits")
    assert found["waiting_count"] == int(answer == "")
    assert found["doubting_count"] == int(answer in {"partly", "does_not_fit"})
    assert found["time_agreed_count"] == int(time_agreed)


def test_the_leader_of_a_school_that_left_does_not_count(network):
    school = NetworkSchoolFactory(network=network, left_on=day(0))
    LeaderRecognitionFactory(network_school=school, fits=True)
    found = facts(network)
    assert (found["recognised_count"], found["time_agreed_count"]) == (0, 0)


def test_a_goal_that_changed_since_is_not_recognised(network):
    """`GoalFacts`: recognition is about the present wording of the goal."""
    school = NetworkSchoolFactory(network=network)
    LeaderRecognitionFactory(
        network_school=school, goal_revision=GoalRevisionFactory(network=network), fits=True
    )
    assert facts(network)["recognised_count"] == 1
    GoalRevisionFactory(network=network, sentence="Een heel ander doel")
    assert facts(network)["recognised_count"] == 0


def test_who_was_asked_about_other_words_is_not_waited_for(network):
    school = NetworkSchoolFactory(network=network)
    LeaderRecognitionFactory(
        network_school=school, goal_revision=GoalRevisionFactory(network=network)
    )
    assert facts(network)["waiting_count"] == 1
    GoalRevisionFactory(network=network, sentence="Een heel ander doel")
    assert facts(network)["waiting_count"] == 0


def test_a_goal_that_the_lead_confirmed_in_the_same_words_is_still_recognised(network):
    school = NetworkSchoolFactory(network=network)
    revision = GoalRevisionFactory(network=network)
    LeaderRecognitionFactory(network_school=school, goal_revision=revision, fits=True)
    GoalRevisionFactory(network=network, sentence=revision.sentence, lead_confirmed=True)
    assert facts(network)["recognised_count"] == 1


@pytest.mark.parametrize(
    ("confirmed", "expected"),
    [
        ([], False),
        ([False], False),
        ([True], True),
        ([False, True], True),
        ([True, False], False),
        ([True, True, True, False, True], True),
    ],
    ids=str,
)
def test_the_lead_confirms_the_last_version(network, confirmed, expected):
    for lead_confirmed in confirmed:
        GoalRevisionFactory(network=network, lead_confirmed=lead_confirmed)
    assert facts(network)["lead_confirmed"] is expected


def test_the_last_version_is_the_one_with_the_highest_number(network):
    GoalRevisionFactory(network=network, number=11, lead_confirmed=True)
    GoalRevisionFactory(network=network, number=9, lead_confirmed=False)
    assert facts(network)["lead_confirmed"] is True


# ---------------------------------------------------------------- all together


def test_facts_do_not_multiply_one_another(network):
    everything(network, schools=4)
    Network.objects.filter(pk=network.pk).update(hours=20)
    NetworkMemberFactory.create_batch(3, network=network)
    PriorityFactory(school=network.schools.first().school)
    joined(network, provisional=True)
    GoalRevisionFactory(network=network, lead_confirmed=True)
    LeaderRecognitionFactory(
        network_school=network.schools.get(recognition=None),
        goal_revision=network.goal_revisions.first(),
        answer="partly",
        answered_at=timezone.now(),
        time_agreed=True,
    )
    assert facts(network) == {
        "school_count": 5,
        "linked_count": 4,
        "provisional_count": 1,
        "with_priorities_count": 5,
        "champion_count": 4,
        "has_lead": True,
        "hours_known": True,
        "meeting_count": 3,
        "time_agreed_count": 5,
        "recognised_count": 4,
        "waiting_count": 0,
        "doubting_count": 1,
        "lead_confirmed": True,
    }


def test_every_network_gets_its_own_facts(network):
    everything(network, schools=3)
    counts = dict(Network.objects.with_goal_facts(DAY).values_list("pk", "champion_count"))
    assert sorted(counts.values()) == [2, 3]
    assert counts[network.pk] == 3


def test_the_order_of_networks_is_kept_and_none_is_lost(network):
    NetworkFactory.create_batch(2)
    assert list(Network.objects.with_goal_facts()) == list(Network.objects.all())


def test_facts_are_one_query_for_one_network_and_for_fifty(django_assert_num_queries):
    everything(NetworkFactory())
    with django_assert_num_queries(1):
        assert len(list(Network.objects.with_goal_facts())) == 1
    for network in NetworkFactory.create_batch(49):
        school = NetworkSchoolFactory(network=network, with_champion=True)
        LeaderRecognitionFactory(network_school=school, fits=True)
    with django_assert_num_queries(1):
        rows = list(Network.objects.with_goal_facts())
    assert len(rows) == 50
    assert all(row.champion_count and row.recognised_count for row in rows)


def test_a_goal_is_concrete_when_all_is_in_place(network):
    everything(network)
    page = NetworkPageFactory(network=network, concrete=True)
    check = page.check_goal(Network.objects.with_goal_facts().get(pk=network.pk))
    assert check.status == GoalStatus.CONCRETE
    assert check.missing == ()
    assert check.next_question is None


@pytest.mark.parametrize(
    ("without", "criterion"),
    [
        (NetworkSchool, Criterion.PRIORITY_LINKS),
        (NetworkMember, Criterion.OWNERS),
        (Meeting, Criterion.INFLUENCE_FEASIBILITY),
    ],
    ids=lambda value: getattr(value, "__name__", value),
)
def test_a_goal_lacks_what_is_taken_away(network, without, criterion):
    everything(network)
    page = NetworkPageFactory(network=network, concrete=True)
    if without is Meeting:
        network.meetings.all().delete()
    else:
        without.objects.filter(network=network).update(left_on=day(0))
    check = page.check_goal(Network.objects.with_goal_facts().get(pk=network.pk))
    assert check.points(criterion) == 0
    assert check.next_question == criterion
