"""Network 12, Taal in de praktijkopdracht: met last sixteen school weeks back, and lies still."""

from __future__ import annotations

from home.demo import goals
from home.demo.practices.language_at_work import LANGUAGE_AT_WORK as LANGUAGE_AT_WORK_PRACTICES
from home.demo.shapes import (
    Answered,
    ContributionPlan,
    GoalVersion,
    Item,
    Joining,
    LeaderSays,
    MeetingPlan,
    Member,
    NetworkPlan,
    YearDay,
)
from networks.models import Answer, RecognitionAnswer, Stage

GOALS = (
    GoalVersion(days=-133, sentence=goals.LANGUAGE_AT_WORK.diffuse),
    GoalVersion(
        days=-119,
        sentence=goals.LANGUAGE_AT_WORK.in_progress,
        answers={
            "target_group": "studenten niveau 2 van vier teams",
            "practice_change": "taal en praktijk maken samen opdrachten",
            "deadline": YearDay(4, 20),
        },
        asked=True,
        said=(
            LeaderSays(
                school="zorg",
                answer=RecognitionAnswer.PARTLY,
                note="Graag eerst één opdracht, dan kijken we verder.",
            ),
        ),
    ),
)

MEETINGS = (
    MeetingPlan(
        days=-112,
        title="De eerste opdracht",
        place="De Meander, praktijkhal",
        begins="15:00",
        ends="16:30",
        notes="We ontwierpen de eerste opdracht: een werkbon die studenten zelf schrijven. "
        "Praktijk kiest de inhoud, Nederlands kiest twee taaldoelen.",
        decisions=("Elke opdracht heeft twee taaldoelen, niet meer.",),
        contribution="De eerste opdracht met taaldoelen ligt er.",
        school=(
            "We ontwierpen samen een opdracht met twee taaldoelen.",
            "Studenten oefenen taal in iets dat zij nodig hebben voor hun werk.",
            "Het team bekijkt de opdracht en past hem aan.",
        ),
        items=(
            Item(
                key="horeca",
                text="De opdracht laten zien in het team",
                owner="wendy",
                school="horeca",
                due=-98,
            ),
            # Carried over twice: "nog zinvol?"
            Item(
                text="De opdracht samen met de praktijkdocent geven",
                owner="wendy",
                school="horeca",
                due=-84,
                carried=(-56, -14),
            ),
            Item(
                text="Een werkbon van een leerbedrijf vragen",
                owner="ton",
                school="techniek",
                due=-84,
            ),
        ),
        absent=("joyce",),
    ),
)

CONTRIBUTIONS = (
    ContributionPlan(
        school="horeca",
        by="wendy",
        item="horeca",
        days=-105,
        stage=Stage.BROUGHT_BACK,
        practice="Laat studenten zelf de werkbon schrijven",
        summary="De opdracht met twee taaldoelen in het team laten zien",
        what_happened="In het teamoverleg besproken. Iedereen vond de werkbon een goed begin.",
        steps=(
            Answered(
                days=-61,
                answer=Answer.NOT_YET,
                note="We kregen geen gezamenlijke les in het rooster.",
            ),
        ),
    ),
)

LANGUAGE_AT_WORK = NetworkPlan(
    number=12,
    board="meander",
    title="Taal in de praktijkopdracht",
    themes=("taal-in-het-beroep",),
    starts=-140,
    sponsor="ROC De Meander",
    lead="gijs",
    lead_school="zorg",
    exploration_until=35,
    contribution_to_schools="Elk team krijgt een praktijkopdracht waarin studenten taal oefenen "
    "die zij in hun beroep nodig hebben.",
    joining=(
        Joining(school="zorg", priority="Taal in het beroep", champion="gijs"),
        Joining(school="techniek", priority="Taal in het beroep"),
        Joining(
            school="horeca",
            priority="Taal in het beroep",
            champion="wendy",
            expectation="Een opdracht die in één dagdeel past.",
        ),
        Joining(school="logistiek", priority="Taal in het beroep"),
    ),
    members=(
        Member(person="ton", school="techniek"),
        Member(person="wendy", school="horeca"),
        Member(person="joyce", school="logistiek"),
    ),
    goals=GOALS,
    meetings=MEETINGS,
    practices=LANGUAGE_AT_WORK_PRACTICES,
    contributions=CONTRIBUTIONS,
)
