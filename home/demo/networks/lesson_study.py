"""Network 9, Samen onderzoekslessen: new, school leaders were not asked, and a meeting goes on."""

from __future__ import annotations

from home.demo import goals
from home.demo.practices.inquiry import INQUIRY
from home.demo.shapes import (
    GoalVersion,
    Item,
    Joining,
    MeetingPlan,
    Member,
    NetworkPlan,
    YearDay,
)

GOALS = (
    GoalVersion(days=-38, sentence=goals.LESSON_STUDY.diffuse),
    GoalVersion(
        days=-31,
        sentence=goals.LESSON_STUDY.in_progress,
        answers={
            "target_group": "leerlingen van groep 6 op vier scholen",
            "practice_change": "Duo's ontwerpen samen twee lessen per thema en kijken bij elkaar.",
            "indicator": "leerlingen stellen zelf een vraag die zij kunnen uitzoeken",
            "deadline": YearDay(4, 22),
            "success_evidence": "lesontwerpen met wat we zagen",
        },
    ),
)

MEETINGS = (
    MeetingPlan(
        days=-35,
        title="Duo's en een wisselrooster",
        place="Het Kompas, lokaal 7",
        notes="We vormden duo's van twee scholen en maakten een rooster waarin ieder bij de ander "
        "kan kijken. De schoolleider van Het Kompas neemt twee keer een groep over.",
        decisions=(
            "Elk duo maakt één les en geeft hem twee keer.",
            "Wie kijkt, let op drie leerlingprofielen, zonder namen.",
        ),
        contribution="Er zijn vier duo's en een rooster.",
        school=(
            "We vormden duo's en maakten een rooster om bij elkaar te kijken.",
            "Samen een les maken levert meer op dan ieder voor zich.",
            "Een leraar van groep 6 geeft een les die met een andere school is gemaakt.",
        ),
        items=(
            Item(
                text="Eerste onderzoeksles ontwerpen over water",
                owner="bram",
                school="kompas",
                due=-7,
                done=-8,
                nothing_in_practice="De les is af. Het geven staat in het rooster.",
            ),
            Item(
                text="Meekijken bij de les over water en opschrijven wat leerlingen doen",
                owner="tim",
                school="klaproos",
                due=6,
                busy=True,
            ),
        ),
    ),
    # Goes on: two lessons were given, the log is not closed yet.
    MeetingPlan(
        days=-3,
        title="De eerste twee lessen",
        place="De Klaproos, lokaal 11",
        notes="Er zijn twee lessen gegeven. De vraag van de leraar was te groot; leerlingen wisten "
        "niet waar ze moesten beginnen. We maken de vraag kleiner.",
        decisions=("De tweede les begint met iets dat leerlingen kunnen aanraken.",),
        contribution="Twee lessen zijn gegeven en bekeken.",
        school=(
            "Twee duo's gaven hun eerste onderzoeksles.",
            "Leerlingen gaan pas onderzoeken als de vraag klein genoeg is.",
            "De les wordt aangepast en nog een keer gegeven.",
        ),
        items=(
            Item(
                text="De vraag kleiner maken en de les nog een keer geven",
                owner="bram",
                school="kompas",
                due=13,
            ),
        ),
        absent=("anouk",),
        closed=False,
    ),
    MeetingPlan(days=25, title="Wat zagen we bij leerlingen?", place="De Hoeksteen, lokaal 2"),
)

LESSON_STUDY = NetworkPlan(
    number=9,
    board="waterkring",
    title="Samen onderzoekslessen",
    themes=("onderzoekend-leren",),
    starts=-42,
    sponsor="Schoolleiders van Het Kompas en De Klaproos",
    lead="marleen",
    lead_school="kompas",
    exploration_until=28,
    active=False,
    contribution_to_schools="Elke school krijgt onderzoekslessen voor groep 6 die twee keer zijn "
    "gegeven en verbeterd.",
    joining=(
        Joining(school="kompas", priority="Onderzoekend leren in groep 6", champion="bram"),
        Joining(school="klaproos", priority="Onderzoekslessen die we delen", champion="tim"),
        Joining(school="springplank"),
        Joining(school="hoeksteen", expectation="Eén les die wij ook kunnen geven."),
    ),
    members=(
        Member(person="bram", school="kompas"),
        Member(person="tim", school="klaproos"),
        Member(person="yara", school="springplank"),
        Member(person="anouk", school="hoeksteen"),
    ),
    goals=GOALS,
    meetings=MEETINGS,
    practices=INQUIRY,
)
