"""Network 5, Groepsbespreking die over leren gaat: closed, and nothing came of it yet."""

from __future__ import annotations

from home.demo import goals
from home.demo.practices.pupil_talks import PUPIL_TALKS as PUPIL_TALKS_PRACTICES
from home.demo.shapes import (
    GoalVersion,
    Item,
    Joining,
    LeaderSays,
    MeetingPlan,
    Member,
    NetworkPlan,
    YearDay,
)
from networks.models import RecognitionAnswer, Visibility

GOALS = (
    GoalVersion(days=-70, sentence=goals.PUPIL_TALKS.diffuse),
    GoalVersion(
        days=-56,
        sentence=goals.PUPIL_TALKS.in_progress,
        answers={
            "target_group": "ib'ers van negen scholen",
            "practice_change": "Ib'ers oefenen groepsbesprekingen met een vaste vragenkaart.",
            "deadline": YearDay(2, 28),
        },
        asked=True,
        said=(
            LeaderSays(school="brug", time_agreed=True, note="Dit hoort bij praten over leren."),
            LeaderSays(school="hoeksteen", answer=RecognitionAnswer.PARTLY),
            LeaderSays(
                school="vliegenier",
                answer=RecognitionAnswer.DOES_NOT_FIT,
                note="Ons speerpunt ligt dit jaar ergens anders. Mark doet wel mee.",
            ),
        ),
    ),
)

MEETINGS = (
    MeetingPlan(
        days=-63,
        title="Welke vraag durven we niet te stellen?",
        place="De Brug, vergaderkamer",
        begins="13:00",
        ends="14:30",
        notes="Dialoog over de stelling: onze vergaderingen maken ons onderwijs beter. Eerst stil "
        "schrijven, dan een ronde zonder reactie. Oogst: welke vraag durven we niet te stellen?",
        decisions=("We maken samen een kaart met vragen over leren.",),
        contribution="We weten welke vragen in besprekingen ontbreken.",
        school=(
            "We praatten over hoe een groepsbespreking over leren kan gaan.",
            "Een goede vraag verandert meer dan een goed advies.",
            "De ib'er probeert in één bespreking een vraag van de kaart.",
        ),
        items=(
            Item(
                text="Vijf vragen voor op de kaart verzamelen",
                owner="thea",
                school="brug",
                due=-35,
                done=-36,
                nothing_in_practice="De vragen staan op de kaart. Oefenen doen we hierna.",
            ),
            Item(
                text="Eén vraag van de kaart proberen in een bespreking",
                owner="karin",
                school="klaproos",
                due=10,
                busy=True,
            ),
        ),
        absent=("mark", "ilse"),
    ),
    MeetingPlan(
        days=-7,
        title="De vragenkaart in gebruik",
        place="Het Kompas, lokaal 7",
        begins="13:00",
        ends="14:30",
        notes="De vragenkaart is in drie scholen gebruikt. Wie begint met een vraag over de "
        "uitleg, komt vanzelf bij het leren uit.",
        decisions=("In elke bespreking stellen we eerst een vraag over de uitleg.",),
        contribution="De vragenkaart is in drie scholen gebruikt.",
        school=(
            "De vragenkaart is in drie scholen gebruikt.",
            "Besprekingen gaan dan meer over wat leerlingen nodig hebben om te leren.",
            "De ib'er gebruikt de kaart bij de volgende groepsbespreking.",
        ),
        items=(
            Item(
                text="De kaart gebruiken bij een groepsbespreking in de middenbouw",
                owner="thea",
                school="brug",
                due=21,
            ),
            Item(
                text="Meekijken bij een bespreking op De Brug",
                owner="wouter",
                school="kompas",
                due=24,
            ),
        ),
        absent=("loes",),
    ),
    MeetingPlan(
        days=42,
        title="Wat veranderde er in de klas?",
        place="De Vliegenier, teamkamer",
        begins="13:00",
        ends="14:30",
    ),
)

PUPIL_TALKS = NetworkPlan(
    number=5,
    board="waterkring",
    title="Groepsbespreking die over leren gaat",
    themes=("zicht-op-ontwikkeling",),
    starts=-77,
    sponsor="Stichting Waterkring",
    lead="denise",
    lead_school="zandloper",
    # Support coordinators talk about how they work with colleagues: only for those who are in it.
    visibility=Visibility.CLOSED,
    exploration_until=70,
    contribution_to_schools="Ib'ers krijgen een vragenkaart en oefening, zodat besprekingen op hun "
    "school over leren gaan.",
    joining=(
        Joining(school="zandloper", champion="denise"),
        Joining(school="klaproos"),
        Joining(school="kompas"),
        Joining(school="wilgentak"),
        Joining(school="springplank"),
        Joining(school="mozaiekplein"),
        Joining(
            school="brug",
            priority="Praten over leren",
            champion="thea",
            expectation="Vragen die we morgen kunnen stellen.",
        ),
        Joining(school="vliegenier"),
        Joining(school="hoeksteen"),
    ),
    members=(
        Member(person="karin", school="klaproos"),
        Member(person="wouter", school="kompas"),
        Member(person="ilse", school="wilgentak"),
        Member(person="yvonne", school="springplank"),
        Member(person="saskia", school="mozaiekplein"),
        Member(person="thea", school="brug"),
        Member(person="mark", school="vliegenier"),
        Member(person="loes", school="hoeksteen"),
    ),
    goals=GOALS,
    meetings=MEETINGS,
    practices=PUPIL_TALKS_PRACTICES,
)
