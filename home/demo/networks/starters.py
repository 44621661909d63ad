"""Network 7, Starters blijven: with a voorlopig speerpunt that waits for its school leader."""

from __future__ import annotations

from home.demo import goals
from home.demo.practices.starters import STARTERS as STARTERS_PRACTICES
from home.demo.shapes import (
    Answered,
    Confirmed,
    ContributionPlan,
    GoalVersion,
    Item,
    Joining,
    LeaderSays,
    MeetingPlan,
    Member,
    NetworkPlan,
    PracticePlan,
    Proof,
    YearDay,
)
from networks.models import Answer, EvidenceKind

GOALS = (
    GoalVersion(days=-110, sentence=goals.STARTERS.diffuse),
    GoalVersion(
        days=-105,
        sentence=goals.STARTERS.in_progress,
        answers={
            "target_group": "starters op vijf vestigingen",
            "practice_change": "Coaches bezoeken elke starter vier keer.",
            "deadline": YearDay(6, 15),
        },
    ),
    GoalVersion(
        days=-77,
        sentence=goals.STARTERS.concrete,
        answers={
            "target_group": "alle 14 starters op vijf vestigingen",
            "practice_change": "Coaches bezoeken elke starter vier keer en bespreken de les na; "
            "elke starter heeft een maatje.",
            "indicator": "aandeel starters dat zich voldoende gesteund voelt",
            "target": "minstens 80% in mei",
            "deadline": YearDay(5, 28),
            "check_on": YearDay(1, 22),
            "success_evidence": "korte peiling onder starters, vanaf vijf antwoorden",
        },
        asked=True,
        said=(
            LeaderSays(school="linie", time_agreed=True, note="Maatjes krijgen een uur per week."),
            LeaderSays(school="noord"),
            LeaderSays(school="zuid"),
        ),
    ),
)

MEETINGS = (
    MeetingPlan(
        days=-84,
        title="Bezoekschema en maatjes",
        place="Vakcollege Linie, lokaal 21",
        begins="15:45",
        ends="17:15",
        notes="We maakten een schema voor vier bezoeken en spraken af wie maatje wordt. Een maatje "
        "geeft geen oordeel en is er ook voor kleine vragen.",
        decisions=(
            "Elke starter krijgt vier bezoeken.",
            "Een maatje beoordeelt nooit.",
        ),
        contribution="Het bezoekschema staat en elf starters hebben een maatje.",
        school=(
            "We maakten een bezoekschema en zochten maatjes voor alle starters.",
            "Starters die hulp krijgen in de les, blijven vaker.",
            "Elke starter krijgt een maatje en vier bezoeken.",
        ),
        items=(
            Item(
                key="linie",
                text="Maatjes koppelen aan de starters en het schema ophangen",
                owner="inge",
                school="linie",
                due=-63,
            ),
            Item(
                text="Nagaan welke uren de cao voor begeleiding geeft",
                owner="tessa",
                school="noord",
                due=-49,
                done=-50,
                nothing_in_practice="Uitgezocht en gedeeld met de schoolleiders.",
            ),
        ),
    ),
    MeetingPlan(
        days=-20,
        title="De starter kiest de kijkvraag",
        place="Oosterveld Lyceum Zuid, lokaal 8",
        begins="15:45",
        ends="17:15",
        notes="Nabespreking werkt als de starter zelf de kijkvraag kiest; KW1 is te lang, we "
        "gebruiken vier kijkpunten.",
        decisions=("Vier kijkpunten is genoeg.",),
        contribution="We weten hoe een nabespreking de starter verder helpt.",
        school=(
            "We bespraken wat een goed lesbezoek maakt.",
            "Van een vraag die je zelf kiest leer je meer.",
            "Bij elk bezoek kiest de starter vooraf één kijkvraag.",
        ),
        items=(
            Item(
                text="Maatje zoeken voor de laatste starter van Zuid",
                owner="hilde",
                school="zuid",
                due=8,
            ),
            Item(
                text="Twee bezoeken doen met de vier kijkpunten",
                owner="bart",
                school="noord",
                due=22,
                busy=True,
            ),
        ),
        absent=("stefan",),
    ),
    MeetingPlan(
        days=29,
        title="Tussentijds kijken",
        place="Mavo De Haven Centrum, lokaal 3",
        begins="15:45",
        ends="17:15",
    ),
)

CONTRIBUTIONS = (
    ContributionPlan(
        school="linie",
        by="inge",
        item="linie",
        days=-77,
        practice="Geef elke starter een maatje",
        summary="Elke starter een maatje en vier lesbezoeken",
        what_happened="De eerste acht starters hebben een maatje. Twee bezoeken zijn geweest.",
        steps=(
            Answered(
                days=-33,
                answer=Answer.TOGETHER,
                note="11 van de 14 starters hebben een maatje. Alle secties doen mee.",
            ),
            Confirmed(days=-30, by="ahmet"),
            Proof(
                kind=EvidenceKind.AGREEMENT,
                title="Bezoekschema starters",
                text="Vier bezoeken per starter, met nabespreking in dezelfde week.",
                measured=-30,
            ),
        ),
    ),
)

VIEWING_QUESTION = PracticePlan(
    title="Starter kiest de kijkvraag",
    school="linie",
    days=-18,
    for_whom="coaches, maatjes en startende docenten",
    how_to="""<p>Je hebt nodig: tien minuten vooraf, een halve les en twintig minuten erna, op
dezelfde dag. Neem de kaart met vier kijkpunten mee.</p>
<ol><li><b>Vooraf (10 minuten).</b> De starter kiest één vraag. Bijvoorbeeld: <i>wie doet er mee als
ik iets vraag?</i></li>
<li><b>In de les (25 minuten).</b> Kijk alleen naar die vraag. Schrijf op wat je ziet en hoort, geen
oordeel.</li>
<li><b>Erna (20 minuten).</b> De starter vertelt eerst: <i>wat zag je zelf?</i> Dan noem jij drie
dingen die je zag. Dan pas: <i>wat betekent dat voor jou?</i></li>
<li><b>Afspraak.</b> De starter kiest één ding om te proberen. Jij vraagt er over twee weken
naar.</li></ol>
<p>Het verslag is van de starter. Het gaat niet naar de schoolleider.</p>""",
    what_we_saw="""<p>Met een eigen vraag duurt de nabespreking korter en gaat hij ergens over.
Starters vragen zelf om een volgend bezoek.</p>
<p>Wat niet werkte: een lange kijkwijzer. De coach was aan het afvinken en keek niet meer naar de
klas. Vier kijkpunten is genoeg.</p>""",
    file="kijkpunten",
    levels=("Voortgezet onderwijs (vo)",),
)

STARTERS = NetworkPlan(
    number=7,
    board="oosterveld",
    title="Starters blijven",
    themes=("startende-leraren",),
    starts=-112,
    sponsor="Lyceumgroep Oosterveld",
    lead="hilde",
    lead_school="zuid",
    contribution_to_schools="Elke vestiging krijgt maatjes en coaches die starters vier keer in de "
    "les helpen, en zicht op wat starters nodig hebben.",
    # Het Anker entered no priority about starters: the lead wrote one down for its leader.
    proposals=(("anker", "Nieuwe collega's landen goed", "startende-leraren"),),
    joining=(
        Joining(school="linie", priority="Starters blijven", champion="inge"),
        Joining(school="noord", priority="Starters blijven", champion="bart"),
        Joining(
            school="zuid",
            priority="Een goed begin voor nieuwe collega's",
            champion="hilde",
        ),
        Joining(school="anker"),
        Joining(school="haven"),
    ),
    members=(
        Member(person="inge", school="linie"),
        Member(person="bart", school="noord"),
        Member(person="tessa"),
        Member(person="stefan", school="anker"),
        Member(person="youssef", school="haven"),
    ),
    goals=GOALS,
    meetings=MEETINGS,
    practices=(VIEWING_QUESTION, *STARTERS_PRACTICES),
    contributions=CONTRIBUTIONS,
)
