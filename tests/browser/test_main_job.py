"""The main job through the screens, on a real board from the registry, on a phone and a desktop.

A lead takes an empty network to a concrete goal, plans and logs a first meeting and closes it; a
champion makes a contribution of what was agreed; the school leader confirms; and a colleague reads
on the priority page what the network brought.
"""

from __future__ import annotations

import io
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from networks.actions import add_member, add_school, open_network, record_contribution
from networks.models import Contribution, GoalStatus, LeaderRecognition, Network
from schools.actions import add_priority
from schools.models import School, SchoolBoard
from schools.rules.school_years import school_year_of
from tests.factories import UserFactory, board_staff_of, colleague_at, leader_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Locator, Page

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

ROOT = Path(__file__).resolve().parents[2]
EXCERPT = ROOT / "tests/schools/importers/fixtures/po_2026.csv"
BOARD = "41398"
MOST_FIELDS_TO_PUBLISH, MOST_FIELDS_TO_CONCRETE = 6, 16
MOST_CLICKS_TO_A_LOG_LINE = 3


class Hands:
    """A page, and how many fields were filled in and how often was clicked."""

    def __init__(self, page: Page, sign_in: Callable[..., None]) -> None:
        self.page, self.sign_in = page, sign_in
        self.fields = self.clicks = 0

    def become(self, user: Any) -> None:
        self.page.context.clear_cookies()
        self.sign_in(self.page, user)
        self.page.goto(reverse("home:start"))
        self.clicks = 0

    def fill(self, name: str, value: str) -> None:
        self.fields += 1
        self.page.locator(f"main [name={name}]:visible").fill(value)

    def choose(self, name: str, label: str) -> None:
        self.fields += 1
        self.page.locator(f"main select[name={name}]").select_option(label=label)

    def tick(self, label: str) -> None:
        self.page.get_by_label(label).check()

    def press(self, what: Locator) -> None:
        """Every link and button leads to a page, or puts its answer in place of this one; it is
        there, with its styles, afterwards."""
        self.clicks += 1
        self.page.evaluate("document.getElementById('content').dataset.before = ''")
        what.click()
        self.page.locator("#content:not([data-before])").wait_for()
        self.page.wait_for_load_state()

    def click(self, words: str, role: str = "button") -> None:
        self.press(self.page.locator("main").get_by_role(role, name=words).first)

    def send(self) -> None:
        """The form that was unfolded."""
        self.press(self.page.locator("details[open]").get_by_role("button"))

    def follow(self, words: str) -> None:
        self.click(words, "link")

    def reads(self, words: str) -> None:
        self.page.get_by_text(words).first.wait_for()


@pytest.fixture
def board() -> SchoolBoard:
    call_command("import_duo", str(EXCERPT), board=[BOARD], stdout=io.StringIO())
    return SchoolBoard.objects.get(number=BOARD)


@pytest.fixture
def people(board: SchoolBoard) -> dict[str, Any]:
    """An empty network of this board, opened for a lead; six schools whose priorities are known."""
    schools = list(School.objects.filter(board=board).order_by("name")[:6])
    year = school_year_of(timezone.localdate())
    leaders = [leader_of(school) for school in schools]
    for school, leader in zip(schools, leaders, strict=True):
        add_priority(
            by=leader,
            school=school,
            title="Vlot rekenen",
            first_school_year=year,
            last_school_year=year + 1,
        )
    coordinator, lead = board_staff_of(board), UserFactory()
    network = open_network(by=coordinator, board=board, title="Rekenkracht", lead=lead)
    champion = colleague_at(schools[0])
    return {
        "schools": schools,
        "leaders": leaders,
        "coordinator": coordinator,
        "lead": lead,
        "network": network,
        "champion": champion,
    }


def status_of(network: Network) -> str:
    facts = Network.objects.with_goal_facts().get(pk=network.pk)
    return facts.main_page.check_goal(facts).status


def test_from_an_empty_network_to_what_a_school_reads_at_its_priority(
    page: Page,
    people: dict[str, Any],
    sign_in: Callable[..., None],
    axe: Callable[..., None],
) -> None:
    hands = Hands(page, sign_in)
    publish_with_little(hands, people)
    sharpen_until_concrete(hands, people, axe)
    assert status_of(people["network"]) == GoalStatus.CONCRETE
    log_the_first_meeting(hands, people, axe)
    make_it_a_contribution(hands, people, axe)
    confirm_as_school_leader(hands, people, axe)
    read_it_at_the_priority(hands, people)


def publish_with_little(hands: Hands, people: dict[str, Any]) -> None:
    """A name it has; one sentence, the contribution and schools make it fit to publish."""
    hands.become(people["lead"])
    hands.follow("Rekenkracht")
    hands.follow("Scholen en hun speerpunten")
    hands.follow("Een school toevoegen")
    for school in people["schools"]:
        hands.tick(school.name)
    hands.fields += 1  # one list to tick in
    hands.click("Toevoegen")
    hands.follow("Rekenkracht")
    hands.follow("Ons doel")
    hands.follow("Schrijf meteen de zin")
    hands.fill("goal", "Het rekenonderwijs versterken.")
    hands.fill("contribution_to_schools", "Elke school krijgt twaalf oefenvormen.")
    hands.click("Opslaan")
    hands.reads("Dit beschrijft vooral wat jullie gaan doen als netwerk")
    hands.click("Publiceer het doel")
    hands.reads("Het doel is gepubliceerd")
    assert hands.fields <= MOST_FIELDS_TO_PUBLISH
    assert people["network"].main_page.live


def sharpen_until_concrete(hands: Hands, people: dict[str, Any], axe: Callable[..., None]) -> None:
    today = timezone.localdate()
    hands.page.get_by_role("heading", name="De vijf vragen").wait_for()
    hands.page.goto(reverse("networks:goal_question", args=[people["network"].public_id, 1]))
    axe(hands.page)
    hands.fill("target_group", "leerlingen van groep 4 en 5 van zes scholen")
    hands.click("Opslaan, en naar de volgende vraag")
    hands.fill("practice_change", "elke les starten met vijf minuten oefenen")
    hands.click("Opslaan, en naar de volgende vraag")
    hands.fill("indicator", "leerlingen tellen vlot op tot 20")
    hands.fill("baseline", "48% in oktober")
    hands.fill("target", "58% in juni")
    hands.click("Opslaan, en naar de volgende vraag")
    hands.fill("deadline", (today + timedelta(days=200)).isoformat())
    hands.fill("check_on", (today + timedelta(days=100)).isoformat())
    hands.click("Opslaan, en naar de volgende vraag")
    hands.fill("success_evidence", "de rekenmeting van oktober en juni")
    hands.click("Opslaan, en naar de zin")
    hands.click("Neem deze zin over")
    hands.click("Opslaan")
    link_three_schools_and_a_champion(hands, people)
    hands.page.goto(reverse("networks:goal", args=[people["network"].public_id]))
    axe(hands.page)
    hands.click("Publiceer het doel")
    hands.click("Vraag schoolleiders of dit past")
    assert hands.fields <= MOST_FIELDS_TO_CONCRETE
    first = LeaderRecognition.objects.get(network_school__school=people["schools"][0])
    hands.become(people["leaders"][0])
    hands.follow(f"Past dit doel bij {people['schools'][0].name}?")
    assert str(first.public_id) in hands.page.url
    axe(hands.page)
    hands.click("Ja, dit past bij ons speerpunt")
    hands.reads("Dank je")


def link_three_schools_and_a_champion(hands: Hands, people: dict[str, Any]) -> None:
    """Half of the schools linked is enough to be concrete, and one champion to begin with."""
    network = people["network"]
    add_member(
        by=people["lead"], network=network, user=people["champion"], school=people["schools"][0]
    )
    for number, school in enumerate(people["schools"][:3]):
        joined = network.schools.get(school=school)
        hands.page.goto(reverse("networks:network_school", args=[joined.public_id]))
        hands.choose("priority", "Vlot rekenen")
        if number == 0:
            name = people["champion"].get_full_name()
            hands.choose("champion", f"{name}, {school.name}")
        hands.click("Opslaan")


def log_the_first_meeting(hands: Hands, people: dict[str, Any], axe: Callable[..., None]) -> None:
    today = timezone.localdate()
    hands.become(people["lead"])
    hands.page.goto(reverse("networks:plan_meeting", args=[people["network"].public_id]))
    hands.fill("title", "Waar staan we?")
    hands.fill("day", (today - timedelta(days=1)).isoformat())
    hands.fill("starts", "14:00")
    hands.click("Plan deze bijeenkomst")
    hands.reads("De bijeenkomst is gepland")
    # From the start page to a line in the log.
    hands.become(people["lead"])
    hands.follow("Werkbank")
    hands.follow("Schrijf het verslag van")
    hands.fill("notes", "We vergeleken de nulmetingen.")
    hands.page.get_by_role("status").filter(has_text="Opgeslagen om").wait_for()
    assert hands.clicks <= MOST_CLICKS_TO_A_LOG_LINE
    axe(hands.page)
    name = people["champion"].get_full_name()
    hands.tick(f"{name}, {people['schools'][0].name}")
    hands.fill("decisions", "Elke les vijf minuten oefenen.")
    hands.fill("item_text", "Proberen in groep 4")
    hands.choose("item_owner", f"{name}, {people['schools'][0].name}")
    hands.fill("contribution_to_goal", "We weten waar we beginnen.")
    hands.fill("school_what", "We vergeleken de nulmetingen.")
    hands.click("Opslaan, en de bijeenkomst afronden")
    hands.reads("Proberen in groep 4")
    hands.click("Rond de bijeenkomst af")
    hands.reads("We weten waar we beginnen.")
    assert people["network"].meetings.get().is_closed


def make_it_a_contribution(hands: Hands, people: dict[str, Any], axe: Callable[..., None]) -> None:
    hands.become(people["champion"])
    hands.page.goto(reverse("networks:my_action_items"))
    hands.follow("Proberen in groep 4")
    axe(hands.page)
    hands.page.locator("summary", has_text="Het is gedaan").click()
    hands.fill("what_happened", "Alle leraren van groep 4 en 5 doen het, elke dag.")
    hands.tick("Doen we samen")
    hands.fill("colleagues", "8")
    hands.send()
    hands.reads("Doen we samen")
    axe(hands.page)
    made = Contribution.objects.get(network=people["network"])
    assert (made.stage, made.confirmed_stage) == ("team_applied", "")


def confirm_as_school_leader(
    hands: Hands, people: dict[str, Any], axe: Callable[..., None]
) -> None:
    hands.become(people["leaders"][0])
    hands.follow("Kun je dit bevestigen")
    axe(hands.page)
    hands.send()
    hands.reads("bevestigd door de schoolleider")


def read_it_at_the_priority(hands: Hands, people: dict[str, Any]) -> None:
    made = Contribution.objects.get(network=people["network"])
    hands.become(colleague_at(people["schools"][0]))
    hands.page.goto(made.priority.get_absolute_url())
    hands.reads("Hieraan droegen bij")
    hands.reads("Doen we samen")


def test_a_leader_of_a_small_school_sees_who_confirms_instead(
    page: Page, people: dict[str, Any], sign_in: Callable[..., None]
) -> None:
    """In a team of six nobody confirms a colleague: somebody of another school does."""
    here, there = people["schools"][:2]
    network, lead, champion = people["network"], people["lead"], people["champion"]
    School.objects.filter(pk=here.pk).update(team_size=6)
    for school in (here, there):
        add_school(by=lead, network=network, school=school)
    elsewhere = colleague_at(there)
    for user, school in ((champion, here), (elsewhere, there)):
        add_member(by=lead, network=network, user=user, school=school)
    made = record_contribution(
        by=champion, network=network, school=here, summary="Oefenen", stage="team_applied"
    )
    hands = Hands(page, sign_in)
    hands.become(people["leaders"][0])
    page.goto(reverse("networks:contribution", args=[made.public_id]))
    hands.reads("een collega van een andere school die meedoet")
    hands.reads("het team kleiner is dan tien mensen")
    assert not page.locator("main").get_by_role("group").filter(has_text="Ja, dit klopt").count()
    hands.become(elsewhere)
    hands.follow("Kun je dit bevestigen")
    hands.send()
    hands.reads("bevestigd door een collega van een andere school")


def test_a_coordinator_hands_the_network_over(
    page: Page,
    people: dict[str, Any],
    sign_in: Callable[..., None],
    axe: Callable[..., None],
    complaints: list[str],
) -> None:
    network, to = people["network"], people["champion"]
    add_member(by=people["lead"], network=network, user=to)
    hands = Hands(page, sign_in)
    hands.become(people["coordinator"])
    page.goto(reverse("networks:people", args=[network.public_id]))
    axe(page)
    hands.follow("Het netwerk overdragen")
    axe(page)
    page.locator("main select").select_option(label=to.get_full_name())
    hands.click("Overdragen")
    axe(page)
    hands.click(f"Ja, overdragen aan {to.get_full_name()}")
    hands.reads(to.get_full_name())
    assert network.members.leads().current().get().user == to
    hands.become(people["lead"])
    assert page.goto(reverse("networks:goal", args=[network.public_id])).status == 403
    complaints.clear()  # 403
