"""The product's main job, end to end, on a real board: from the registry to the priority page."""

from __future__ import annotations

import io
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from django.core.management import call_command
from django.test import Client
from django.utils import timezone

from networks.actions import (
    add_action_item,
    add_member,
    add_school,
    answer_recognition,
    appoint_champion,
    ask_leaders,
    close_meeting,
    complete_action_item,
    confirm_contribution,
    log_meeting,
    open_network,
    plan_meeting,
    publish_goal,
    publish_network_page,
    record_attendance,
    set_hours,
)
from networks.models import GoalStatus, NetworkMember, RecognitionAnswer, Stage
from schools.actions import add_priority
from schools.models import School, SchoolBoard
from schools.rules.school_years import school_year_of
from tests.factories import UserFactory, board_staff_of, colleague_at, leader_of

if TYPE_CHECKING:
    from networks.models import Contribution, Network

pytestmark = pytest.mark.django_db

ROOT = Path(__file__).resolve().parents[2]
BOARD = "41398"
EXCERPT = ROOT / "tests/schools/importers/fixtures/po_2026.csv"
REGISTRY = ROOT.parent / "shared/data/duo/po_vestigingen_2026-08.csv"


@pytest.fixture(
    params=[
        pytest.param(EXCERPT, id="excerpt"),
        pytest.param(
            REGISTRY,
            id="whole registry",
            marks=pytest.mark.skipif(not REGISTRY.exists(), reason=f"{REGISTRY} is not there"),
        ),
    ]
)
def schools(request: pytest.FixtureRequest) -> list[School]:
    """The schools of a real board, as the registry of 2026 has them."""
    call_command("import_duo", str(request.param), board=[BOARD], stdout=io.StringIO())
    return list(School.objects.filter(board__number=BOARD))


def test_from_the_real_2026_primary_file_to_what_a_network_brought_to_a_schools_priority(
    schools: list[School],
) -> None:
    assert len(schools) >= 10
    taking_part = schools[:5]
    leaders = {school: leader_of(school) for school in taking_part}
    network = a_concrete_network(taking_part, leaders)
    first = taking_part[0]
    contribution = from_a_meeting_to_a_contribution(network, first)

    confirm_contribution(by=leaders[first], contribution=contribution)

    reader = Client()
    reader.force_login(colleague_at(first))
    page = reader.get(contribution.priority.get_absolute_url()).content.decode()
    assert "Hieraan droegen bij" in page
    assert "Doen we samen" in page
    assert "bevestigd door de schoolleider" in page
    assert first.name.replace("'", "&#x27;") in page
    assert "Vlot rekenen in groep 4 en 5" in page
    assert network.main_page.url in page


def a_concrete_network(schools: list[School], leaders: dict[School, object]) -> Network:
    """A coordinator opens it; the lead publishes its goal; school leaders say that it fits."""
    board = SchoolBoard.objects.get(number=BOARD)
    coordinator, lead = board_staff_of(board), UserFactory()
    year = school_year_of(timezone.localdate())
    network = open_network(by=coordinator, board=board, title="Vlot rekenen", lead=lead)
    for school in schools:
        priority = add_priority(
            by=leaders[school],
            school=school,
            title="Vlot rekenen in groep 4 en 5",
            first_school_year=year,
            last_school_year=year + 1,
        )
        taking_part = add_school(by=lead, network=network, school=school, priority=priority)
        champion = add_member(by=lead, network=network, user=colleague_at(school), school=school)
        appoint_champion(by=lead, network_school=taking_part, member=champion)
    set_hours(by=lead, network=network, hours=20)
    starts_at = timezone.now() - timedelta(days=1)
    plan_meeting(by=lead, network=network, title="Eerste keer", starts_at=starts_at)
    publish_network_page(
        by=lead,
        network=network,
        goal="Het rekenonderwijs versterken.",
        contribution_to_schools="Elke school krijgt twaalf oefenvormen bij haar speerpunt.",
    )
    publish_goal(
        by=lead,
        network=network,
        goal="Vóór de zomer starten alle rekenlessen in groep 4 en 5 met vijf minuten oefenen.",
        target_group="leerlingen van groep 4 en 5 van vijf scholen",
        practice_change="elke les starten met vijf minuten oefenen",
        indicator="leerlingen tellen vlot op tot 20",
        baseline="48% in oktober",
        target="58% in juni",
        deadline=date(year + 1, 7, 31),
        check_on=date(year + 1, 2, 1),
        success_evidence="de rekenmeting van oktober en juni",
        evidence_by="de kartrekkers",
        evidence_on=date(year + 1, 6, 15),
    )
    for recognition in ask_leaders(by=lead, network=network):
        answer_recognition(
            by=leaders[recognition.network_school.school],
            recognition=recognition,
            answer=RecognitionAnswer.FITS,
            time_agreed=True,
        )
    facts = type(network).objects.with_goal_facts().get(pk=network.pk)
    assert facts.main_page.check_goal(facts).status == GoalStatus.CONCRETE
    return facts


def from_a_meeting_to_a_contribution(network: Network, school: School) -> Contribution:
    """The lead logs a meeting; a champion does what was agreed, together with the team."""
    lead = network.members.leads().get().user
    champion = NetworkMember.objects.get(network=network, school=school)
    meeting = network.meetings.get()
    record_attendance(by=lead, meeting=meeting, present=[champion])
    log_meeting(
        by=lead,
        meeting=meeting,
        decisions=["We starten elke les met vijf minuten oefenen."],
        contribution_to_goal="We kozen drie oefenvormen voor alle scholen.",
        school_what="We kozen drie oefenvormen.",
        school_why="Zo wordt rekenen in groep 4 en 5 vlotter.",
        school_here="Groep 4 begint maandag.",
    )
    item = add_action_item(
        by=lead,
        meeting=meeting,
        text="Oefenvormen uitproberen in groep 4",
        owner=champion.user,
        school=school,
    )
    close_meeting(by=lead, meeting=meeting)
    contribution = complete_action_item(
        by=champion.user,
        item=item,
        what_happened="Drie collega's oefenen nu elke les vijf minuten.",
        stage=Stage.TEAM_APPLIED,
        colleagues=3,
    )
    assert contribution is not None
    assert contribution.priority is not None
    return contribution
