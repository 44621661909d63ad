"""Network 1, Rijke teksten: the red thread from goal to a fixed agreement, at its longest."""

from __future__ import annotations

from home.demo import goals
from home.demo.networks.reading_thread import CONTRIBUTIONS, MEETINGS
from home.demo.practices.reading import READING as READING_PRACTICES
from home.demo.practices.writing import WRITING
from home.demo.shapes import (
    GoalVersion,
    Joining,
    LeaderSays,
    Member,
    NetworkPlan,
    PracticePlan,
    YearDay,
)
from networks.models import Visibility

GOALS = (
    GoalVersion(days=-210, sentence=goals.READING.diffuse),
    GoalVersion(
        days=-180,
        sentence=goals.READING.in_progress,
        answers={
            "target_group": "leerlingen van groep 5–6",
            "practice_change": "Leraren gebruiken vaker rijke teksten.",
            "deadline": YearDay(6, 20),
        },
        asked=True,
        said=(
            LeaderSays(school="klaproos", time_agreed=True),
            LeaderSays(school="springplank"),
        ),
    ),
    # Still open: what do you want to reach, and when is it measured?
    GoalVersion(
        days=-150,
        sentence=goals.READING.concrete,
        answers={
            "target_group": "leerlingen van groep 5 en 6 op zes scholen",
            "practice_change": "Leraren lezen minstens drie keer per week een rijke tekst met de "
            "groep en bespreken die.",
            "indicator": "leesmotivatie van leerlingen in groep 5 en 6",
            "baseline": "korte meting in oktober",
            "deadline": YearDay(5, 31),
            "check_on": YearDay(1, 20),
            "success_evidence": "lesontwerpen en een korte leesmotivatiemeting",
            "evidence_by": "de taalspecialist van elke school",
        },
        asked=True,
        said=(
            LeaderSays(
                school="klaproos",
                time_agreed=True,
                note="Dit is precies ons speerpunt. Samira krijgt er elke week een uur voor.",
            ),
            LeaderSays(school="springplank", time_agreed=True),
            LeaderSays(school="mozaiekplein", note="Graag ook bij wereldoriëntatie."),
            LeaderSays(school="zandloper"),
        ),
    ),
)

TALK_SHEET = PracticePlan(
    title="Gespreksblad rijke tekst",
    school="klaproos",
    days=-45,
    for_whom="leraren van groep 5 tot en met 8, ook bij wereldoriëntatie",
    how_to="""<p>Je hebt nodig: een tekst van één of twee bladzijden waar je het over oneens kunt
zijn, en het gespreksblad. Reken op 35 minuten.</p>
<ol><li><b>Vooraf (10 minuten).</b> Lees de tekst zelf. Schrijf drie vragen op: één over wat er
staat, één over waarom, en één die niemand zeker kan weten.</li>
<li><b>Voorkennis (5 minuten).</b> Laat de titel zien. Wat weten jullie al? Schrijf dat op het
bord en laat het staan.</li>
<li><b>Lezen (10 minuten).</b> Lees de tekst voor; iedereen leest mee. Stop nergens.</li>
<li><b>Praten (15 minuten).</b> Eerst in drietallen, dan samen. Begin bij de derde vraag. Vraag
steeds: <i>waar in de tekst zie je dat?</i></li>
<li><b>Terug (5 minuten).</b> Kijk naar het bord. Wat klopte, wat weten we nu meer?</li></ol>
<p>Let op: geef zelf geen antwoord op de derde vraag. Dan stopt het gesprek.</p>""",
    what_we_saw="""<p>In zes groepen duurde het gesprek langer dan bij de oude vragen. Leerlingen
die bij vragen op papier weinig schrijven, praatten nu mee. De eerste keer was het rommelig; na drie
keer ging het vanzelf.</p>
<p>Wat niet werkte: een tekst die te makkelijk is. Dan is iedereen het eens.</p>""",
    file="gespreksblad",
    subjects=("Nederlands",),
    levels=("Groep 5", "Groep 6", "Groep 7", "Groep 8"),
)

READING = NetworkPlan(
    number=1,
    board="waterkring",
    title="Rijke teksten",
    themes=("lezen",),
    starts=-315,
    sponsor="Schoolleiders van De Klaproos en Het Mozaïekplein",
    lead="samira",
    lead_school="klaproos",
    # Anybody may read the goal and the practice: this is the network that we like to show.
    visibility=Visibility.PUBLIC,
    contribution_to_schools="Elke school krijgt lessen met rijke teksten die bij het eigen "
    "speerpunt over lezen passen, en een taalspecialist die collega's op weg helpt.",
    about="<p>We komen elke zes weken bij elkaar, steeds op een andere school. Iedereen neemt iets "
    "mee uit de eigen klas. Wil je een keer meelezen of meekijken? Vraag het de netwerkleider.</p>",
    joining=(
        Joining(
            school="klaproos",
            priority="Rijke teksten in alle groepen",
            champion="samira",
            expectation="Een vaste manier om over teksten te praten.",
        ),
        Joining(school="springplank", priority="Lezen met plezier", champion="lieke"),
        Joining(
            school="mozaiekplein",
            priority="Taal bij alle vakken",
            champion="fatma",
            expectation="Iets dat ook werkt bij wereldoriëntatie.",
        ),
        Joining(school="kompas", priority="Praten over wat je leest", champion="nadia"),
        Joining(school="hoeksteen", priority="Lezen in samenhang", champion="anouk"),
        Joining(school="zandloper", priority="Elke dag een goed verhaal", champion="sjoerd"),
    ),
    members=(
        Member(person="nadia", school="kompas"),
        Member(person="lieke", school="springplank"),
        Member(person="fatma", school="mozaiekplein"),
        Member(person="sjoerd", school="zandloper"),
        Member(person="anouk", school="hoeksteen"),
        Member(person="tim", school="klaproos"),
        Member(person="bram", school="kompas"),
        Member(person="yara", school="springplank"),
        Member(person="daan", school="mozaiekplein"),
    ),
    goals=GOALS,
    meetings=MEETINGS,
    practices=(TALK_SHEET, *READING_PRACTICES, *WRITING),
    contributions=CONTRIBUTIONS,
)
