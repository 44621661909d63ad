"""Network 4, Warme overdracht: with a guest from a day nursery, and one fixed agreement."""

from __future__ import annotations

from home.demo import goals
from home.demo.practices.early_years import EARLY_YEARS
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
    Moved,
    NetworkPlan,
    PracticePlan,
    Proof,
    YearDay,
)
from networks.models import Answer, EvidenceKind, MemberRole, Stage

GOALS = (
    GoalVersion(days=-103, sentence=goals.HANDOVER.diffuse),
    GoalVersion(
        days=-98,
        sentence=goals.HANDOVER.in_progress,
        answers={
            "target_group": "peuters die naar groep 1 gaan",
            "practice_change": "Leraren en opvang voeren een vast gesprek.",
            "deadline": YearDay(6, 15),
        },
    ),
    GoalVersion(
        days=-70,
        sentence=goals.HANDOVER.concrete,
        answers={
            "target_group": "peuters die naar groep 1 gaan, op vier scholen",
            "practice_change": "Leraren en pedagogisch medewerkers voeren elk gesprek volgens "
            "dezelfde kaart.",
            "indicator": "aandeel overdrachten volgens de kaart",
            "target": "90% van de overdrachten in het voorjaar",
            "deadline": YearDay(3, 31),
            "success_evidence": "telling per school, en een terugblik met leraren en opvang",
        },
        asked=True,
        said=(
            LeaderSays(school="zandloper", time_agreed=True, note="Dit komt in ons jaarplan."),
            LeaderSays(school="klaproos"),
            LeaderSays(
                school="wilgentak", time_agreed=True, note="Bij ons gaat het om vier kinderen."
            ),
        ),
    ),
)

MEETINGS = (
    MeetingPlan(
        days=-77,
        title="Wat wil je van een kind weten?",
        place="De Zandloper, kleuterlokaal",
        notes="We vergeleken vier formulieren van de opvang. Ze zijn lang en niemand leest ze "
        "terug. We maakten een kaart met zeven gespreksvragen.",
        decisions=("We praten over elk kind aan de hand van dezelfde zeven vragen.",),
        contribution="De overdrachtskaart met zeven vragen is er.",
        school=(
            "We maakten één kaart voor het gesprek tussen opvang en groep 1.",
            "Zo weet de leraar bij de start wat een kind al kan en fijn vindt.",
            "De leraar van groep 1 voert de eerste gesprekken met de kaart.",
        ),
        items=(
            Item(
                key="zandloper",
                text="De eerste gesprekken voeren met de kaart",
                owner="marit",
                school="zandloper",
                due=-42,
            ),
        ),
    ),
    MeetingPlan(
        days=-28,
        title="Twintig minuten is genoeg",
        place="Peuteropvang aan de Dijk",
        notes="Bij Zandloper bleef het gesprek 20 minuten in plaats van 45 en leverde het meer op. "
        "De opvang vindt het fijn dat er iemand doorvraagt.",
        decisions=(
            "Een gesprek duurt twintig minuten.",
            "De opvang krijgt na zes weken bericht hoe het gaat.",
        ),
        contribution="We weten hoe lang het duurt en wat het oplevert.",
        school=(
            "We keken terug op de eerste gesprekken met de kaart.",
            "Een kort gesprek levert meer op dan een lang formulier.",
            "In het voorjaar voert groep 1 alle gesprekken met de kaart.",
        ),
        items=(
            Item(
                text="Gesprekken in het voorjaar inplannen met de opvang",
                owner="mirjam",
                school="klaproos",
                due=12,
            ),
            Item(
                text="De kaart voorleggen aan ouders van nieuwe kleuters",
                owner="eva",
                school="mozaiekplein",
                due=14,
                busy=True,
            ),
        ),
        absent=("ilse",),
    ),
    MeetingPlan(days=19, title="De gesprekken in het voorjaar", place="De Klaproos, speellokaal"),
)

CONTRIBUTIONS = (
    ContributionPlan(
        school="zandloper",
        by="marit",
        item="zandloper",
        practice="Overdrachtskaart in 20 minuten",
        days=-70,
        summary="Elk kind krijgt een gesprek van twintig minuten tussen opvang en groep 1",
        what_happened="Zes gesprekken gevoerd met de kaart. Ze duurden twintig minuten.",
        steps=(
            Answered(
                days=-27,
                answer=Answer.TOGETHER,
                note="Alle drie de leraren van groep 1 en 2 doen het zo.",
            ),
            Confirmed(days=-21, by="corrie"),
            Moved(days=-12, to=Stage.EMBEDDED, note="Het staat in het jaarplan."),
            Proof(
                kind=EvidenceKind.YEAR_PLAN,
                title="Overdrachtskaart, leeg exemplaar",
                text="Regel in het jaarplan: elk kind een gesprek met de opvang, voor de eerste "
                "schooldag. De leraar van groep 1 beheert de kaart. Geen persoonsgegevens.",
                measured=-12,
                review=YearDay(6, 10),
                file="overdrachtskaart",
            ),
            Confirmed(days=-10, by="corrie", note="Zo beginnen wij vanaf nu altijd."),
        ),
    ),
)

HANDOVER_CARD = PracticePlan(
    title="Overdrachtskaart in 20 minuten",
    school="zandloper",
    days=-72,
    for_whom="leraren van groep 1 en pedagogisch medewerkers van de opvang",
    how_to="""<p>Je hebt nodig: de kaart, een rustige plek en twintig minuten. Doe het gesprek op de
opvang, dan zie je meteen waar het kind speelt.</p>
<ol><li><b>Vraag ouders vooraf</b> of het gesprek mag, en wat zij willen dat de school weet.</li>
<li><b>Loop de zeven vragen langs.</b> Begin met: <i>waar wordt dit kind blij van?</i> Eindig met:
<i>wat helpt op de eerste dag?</i></li>
<li><b>Vraag door bij één vraag.</b> Kies die waar je het meest aan hebt. De rest mag kort.</li>
<li><b>Spreek één ding af</b> voor de eerste schoolweek.</li>
<li><b>Na zes weken</b> bel je de opvang: zo gaat het nu.</li></ol>
<p>De ingevulde kaart blijft op school, in het dossier van het kind. Hier staat alleen een leeg
exemplaar.</p>""",
    what_we_saw="""<p>Het gesprek duurde twintig minuten in plaats van drie kwartier en leverde meer
op. Leraren kenden op de eerste dag het favoriete spel van elk kind. De opvang hoorde voor het eerst
hoe het daarna ging.</p>
<p>Wat niet werkte: de kaart opsturen zonder gesprek. Dan is het weer een formulier.</p>""",
    file="overdrachtskaart",
    levels=("Voor- en vroegschoolse educatie (vve)", "Groep 1"),
)

HANDOVER = NetworkPlan(
    number=4,
    board="waterkring",
    title="Warme overdracht peuter–kleuter",
    themes=("jonge-kind",),
    starts=-105,
    sponsor="Stichting Waterkring, met de peuteropvang",
    lead="denise",
    lead_school="zandloper",
    contribution_to_schools="Elke school krijgt één kaart en een kort gesprek met de opvang, zodat "
    "kleuters zacht landen in groep 1.",
    joining=(
        Joining(school="zandloper", priority="Sterke kleuterstart", champion="marit"),
        Joining(school="mozaiekplein", priority="Kleuters in beeld", champion="eva"),
        Joining(school="klaproos", priority="Zachte landing in groep 1", champion="mirjam"),
        Joining(
            school="wilgentak",
            priority="Warme start voor kleuters",
            expectation="Meedoen zonder extra papier.",
        ),
    ),
    members=(
        Member(person="marit", school="zandloper"),
        Member(person="eva", school="mozaiekplein"),
        Member(person="mirjam", school="klaproos"),
        Member(person="ilse", school="wilgentak"),
        Member(person="sanne", role=MemberRole.GUEST, guest_until=210),
    ),
    goals=GOALS,
    meetings=MEETINGS,
    practices=(HANDOVER_CARD, *EARLY_YEARS),
    contributions=CONTRIBUTIONS,
)
