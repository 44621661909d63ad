"""Network 10, Burgerschap per leerjaar: concrete, with a practice but no contribution yet."""

from __future__ import annotations

from home.demo import goals
from home.demo.practices.citizenship import CITIZENSHIP as CITIZENSHIP_PRACTICES
from home.demo.shapes import (
    GoalVersion,
    Item,
    Joining,
    LeaderSays,
    MeetingPlan,
    Member,
    NetworkPlan,
    PracticePlan,
    YearDay,
)
from networks.models import RecognitionAnswer

GOALS = (
    GoalVersion(days=-117, sentence=goals.CITIZENSHIP.diffuse),
    GoalVersion(
        days=-112,
        sentence=goals.CITIZENSHIP.in_progress,
        answers={
            "target_group": "leerlingen van leerjaar 1 tot en met 4",
            "practice_change": "Docenten geven per leerjaar dezelfde opdracht.",
            "deadline": YearDay(6, 25),
        },
    ),
    GoalVersion(
        days=-84,
        sentence=goals.CITIZENSHIP.concrete,
        answers={
            "target_group": "leerlingen van leerjaar 1 tot en met 4 op drie mavo-vestigingen",
            "practice_change": "Docenten geven in elk leerjaar één opdracht en gebruiken dezelfde "
            "beoordelingswijzer.",
            "indicator": "leerlingen leggen uit waarom zij iets vinden",
            "deadline": YearDay(6, 25),
            "success_evidence": "de opdrachten staan in het jaarplan van volgend schooljaar",
        },
        asked=True,
        said=(
            LeaderSays(school="haven", note="Goed dat de opdrachten op elkaar aansluiten."),
            LeaderSays(school="haven_oost"),
            LeaderSays(
                school="haven_west",
                answer=RecognitionAnswer.PARTLY,
                note="Voor leerjaar 4 is er dit jaar weinig ruimte.",
            ),
            LeaderSays(school="anker"),
        ),
    ),
)

MEETINGS = (
    MeetingPlan(
        days=-90,
        title="Welke opdrachten hebben we al?",
        place="Mavo De Haven Centrum, lokaal 3",
        begins="15:45",
        ends="17:15",
        notes="Elke vestiging nam opdrachten mee. We verzamelden er negen; drie waren dubbel. "
        "Leerjaar 3 had er nog geen.",
        decisions=("Per leerjaar kiezen we één opdracht voor alle vestigingen.",),
        contribution="We weten welk leerjaar nog een opdracht mist.",
        school=(
            "We legden alle burgerschapsopdrachten naast elkaar.",
            "Zo bouwt elk leerjaar voort op het vorige.",
            "Elke vestiging probeert de gekozen opdracht in één klas.",
        ),
        items=(
            Item(
                text="De opdracht voor leerjaar 3 ontwerpen",
                owner="priya",
                school="haven_oost",
                due=-60,
                done=-62,
                nothing_in_practice="De opdracht is af. We proberen hem na de bijeenkomst.",
            ),
        ),
    ),
    MeetingPlan(
        days=-30,
        title="De beoordelingswijzer getest",
        place="Mavo De Haven Oost, lokaal 15",
        begins="15:45",
        ends="17:15",
        notes="Leerlingen testten de beoordelingswijzer. Twee woorden begrepen ze niet: "
        "perspectief en onderbouwen. Die zijn vervangen.",
        decisions=("De beoordelingswijzer gebruikt woorden die leerlingen kozen.",),
        contribution="Er is één beoordelingswijzer voor alle leerjaren.",
        school=(
            "Leerlingen testten de beoordelingswijzer voor burgerschap.",
            "Leerlingen weten vooraf wat een goed antwoord is.",
            "In elk leerjaar gebruikt één klas de beoordelingswijzer.",
        ),
        items=(
            Item(
                text="De beoordelingswijzer gebruiken in leerjaar 2",
                owner="ruben",
                school="haven_west",
                due=11,
                busy=True,
            ),
            Item(
                text="Een opdracht in de wijk proberen met klas 2",
                owner="stefan",
                school="anker",
                due=20,
            ),
        ),
    ),
    MeetingPlan(
        days=33,
        title="Opdrachten van leerjaar 1 en 2 naast elkaar",
        place="Praktijkschool Het Anker, kantine",
        begins="15:45",
        ends="17:15",
    ),
)

MARKING_GUIDE = PracticePlan(
    title="Beoordelingswijzer burgerschap met leerlingen",
    school="haven_oost",
    days=-29,
    for_whom="docenten en mentoren van leerjaar 1 tot en met 4",
    how_to="""<p>Je hebt nodig: drie oude opdrachten zonder naam, de beoordelingswijzer en één les
van 50 minuten.</p>
<ol><li><b>Sorteren (15 minuten).</b> Groepjes leggen de drie opdrachten op volgorde. Welke is het
sterkst, en waaraan zie je dat?</li>
<li><b>Eigen woorden (10 minuten).</b> Schrijf op het bord wat groepjes noemen. Bijvoorbeeld: <i>je
hoort ook de andere kant</i>.</li>
<li><b>Naast de wijzer (10 minuten).</b> Zoek die woorden in de beoordelingswijzer. Vervang wat
leerlingen niet begrijpen.</li>
<li><b>Proberen (15 minuten).</b> Ieder kijkt één opdracht na met de wijzer, in
tweetallen.</li></ol>
<p>Gebruik de wijzer daarna bij de eigen opdracht, vóór het inleveren. De mening van een leerling
telt niet mee voor het oordeel, de uitleg wel.</p>""",
    what_we_saw="""<p>Leerlingen zijn strenger dan wij. Ze vervingen twee woorden die niemand
begreep. In de klas die de wijzer vooraf kreeg, noemden meer leerlingen ook de andere kant.</p>
<p>Wat niet werkte: meer dan vijf regels. Dan leest niemand hem.</p>""",
    file="beoordelingswijzer",
    subjects=("Burgerschap", "Maatschappijleer"),
    levels=("Vmbo",),
)

CITIZENSHIP = NetworkPlan(
    number=10,
    board="oosterveld",
    title="Burgerschap per leerjaar",
    themes=("burgerschap",),
    starts=-119,
    sponsor="Schoolleiders van Mavo De Haven",
    lead="youssef",
    lead_school="haven",
    contribution_to_schools="Elke vestiging krijgt per leerjaar één opdracht die aansluit op de "
    "vorige, en één beoordelingswijzer.",
    joining=(
        Joining(school="haven", priority="Burgerschap in elk leerjaar", champion="youssef"),
        Joining(school="haven_oost", priority="Burgerschap in elk leerjaar", champion="priya"),
        Joining(school="haven_west", priority="Burgerschap in elk leerjaar", champion="ruben"),
        Joining(school="anker", priority="Meedoen in de wijk", champion="stefan"),
    ),
    members=(
        Member(person="priya", school="haven_oost"),
        Member(person="ruben", school="haven_west"),
        Member(person="stefan", school="anker"),
    ),
    goals=GOALS,
    meetings=MEETINGS,
    practices=(MARKING_GUIDE, *CITIZENSHIP_PRACTICES),
)
