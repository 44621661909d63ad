"""Network 3, Exittickets en de les daarna: two schools do it together, one stopped and learned."""

from __future__ import annotations

from home.demo import goals
from home.demo.practices.formative import FORMATIVE
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
from networks.models import Answer, EvidenceKind, RecognitionAnswer, Stage

GOALS = (
    GoalVersion(days=-89, sentence=goals.EXIT_TICKETS.diffuse),
    GoalVersion(
        days=-84,
        sentence=goals.EXIT_TICKETS.in_progress,
        answers={
            "target_group": "leerlingen van leerjaar 1",
            "practice_change": "Docenten wiskunde en Engels gebruiken wisbordjes en exittickets.",
            "deadline": YearDay(6, 15),
        },
    ),
    GoalVersion(
        days=-63,
        sentence=goals.EXIT_TICKETS.concrete,
        answers={
            "target_group": "leerlingen van leerjaar 1 op vier vestigingen",
            "practice_change": "Docenten wiskunde en Engels gebruiken elke week een exitticket en "
            "passen de volgende les aan.",
            "indicator": "leerlingen zeggen dat de les aansluit bij wat zij al kunnen",
            "deadline": YearDay(4, 20),
            "check_on": YearDay(1, 22),
            "success_evidence": "12 beschreven lessen en een leerlingpeiling",
        },
        asked=True,
        said=(
            LeaderSays(school="noord", note="Dit past bij feedback die leerlingen gebruiken."),
            LeaderSays(school="zuid"),
            LeaderSays(
                school="haven",
                answer=RecognitionAnswer.PARTLY,
                note="Graag klein beginnen: één sectie.",
            ),
        ),
    ),
)

MEETINGS = (
    MeetingPlan(
        days=-56,
        title="Twaalf tickets naast elkaar",
        place="Oosterveld Lyceum Noord, lokaal 114",
        begins="15:45",
        ends="17:15",
        notes="Twaalf tickets naast elkaar gelegd. De meeste vroegen naar onthouden, drie naar "
        "begrijpen.",
        decisions=("Elk ticket krijgt één vraag over onthouden en één over begrijpen.",),
        contribution="We hebben één vorm: een ticket met twee vragen.",
        school=(
            "We legden twaalf exittickets naast elkaar en maakten er één vorm van.",
            "Met twee goede vragen zie je wat een klas al begrijpt.",
            "Wiskunde en Engels proberen het ticket in leerjaar 1.",
        ),
        items=(
            Item(
                key="noord",
                text="Samen een les wiskunde maken en die twee keer geven",
                owner="koen",
                school="noord",
                due=-28,
            ),
            Item(
                key="zuid",
                text="De les van Noord geven en meekijken bij Koen",
                owner="meryem",
                school="zuid",
                due=-28,
            ),
            Item(
                key="haven",
                text="In elke les Engels een ticket proberen",
                owner="tanja",
                school="haven",
                due=-28,
            ),
        ),
    ),
    MeetingPlan(
        days=-14,
        title="En dan de les daarna",
        place="Oosterveld Lyceum Zuid, lokaal 8",
        begins="15:45",
        ends="17:15",
        notes="Engels laat leerlingen de vraag zelf maken; wiskunde past de volgende les aan met "
        "drie niveaus.",
        decisions=("Eén keer per week een ticket is genoeg.",),
        contribution="Twee secties passen de volgende les nu echt aan.",
        school=(
            "We bespraken wat er in de les na het ticket gebeurt.",
            "Leerlingen krijgen uitleg die past bij wat zij al kunnen.",
            "Elke week één ticket, en de volgende les begint ermee.",
        ),
        items=(
            Item(
                text="Drie niveaus maken bij het ticket over breuken",
                owner="koen",
                school="noord",
                due=8,
            ),
            Item(
                text="Een leerlingpeiling van vier vragen maken",
                owner="sophie",
                school="noord",
                due=23,
            ),
            Item(
                text="Een ticket proberen in de praktijkles rekenen",
                owner="niels",
                school="linie",
                due=16,
            ),
        ),
        absent=("niels",),
    ),
    MeetingPlan(
        days=28,
        title="Leerlingen maken de vraag",
        place="Vakcollege Linie, lokaal 21",
        begins="15:45",
        ends="17:15",
    ),
)

CONTRIBUTIONS = (
    ContributionPlan(
        school="noord",
        by="koen",
        item="noord",
        practice="Exitticket met twee vragen",
        days=-49,
        summary="Samen-les wiskunde met een exitticket en drie vervolgen",
        what_happened="De les twee keer gegeven. We keken naar leerlingen met veel, gemiddeld en "
        "weinig houvast, zonder namen.",
        steps=(
            Proof(
                kind=EvidenceKind.LESSON_DESIGN,
                title="Lesopzet breuken, tweede versie",
                text="Met per profiel A, B en C wat we verwachtten en wat we zagen.",
                measured=-30,
                file="exitticket",
            ),
            Answered(
                days=-6,
                answer=Answer.TOGETHER,
                note="De hele sectie wiskunde geeft deze les in leerjaar 1.",
            ),
            Confirmed(days=-4, by="mariska"),
        ),
    ),
    ContributionPlan(
        school="zuid",
        by="meryem",
        item="zuid",
        practice="Exitticket met twee vragen",
        days=-48,
        summary="Samen-les wiskunde van Noord, in alle klassen van leerjaar 1",
        what_happened="Meegekeken bij Noord en de les daarna zelf gegeven.",
        steps=(
            Moved(
                days=-12,
                to=Stage.TEAM_APPLIED,
                colleagues=4,
                note="Vier docenten geven de les volgens dezelfde opzet.",
            ),
            Confirmed(days=-9, by="edwin", note="De sectie plant hem al in voor volgend jaar."),
            Answered(days=-5, answer=Answer.TOGETHER),
        ),
    ),
    ContributionPlan(
        school="haven",
        by="tanja",
        item="haven",
        days=-47,
        practice="Exitticket met twee vragen",
        summary="In elke les Engels een exitticket",
        what_happened="Drie weken lang elk uur een ticket, in twee klassen.",
        steps=(
            Moved(
                days=-13,
                to=Stage.STOPPED,
                note="Tickets in elk uur was te veel; één keer per week is genoeg.",
            ),
        ),
    ),
)

TICKET = PracticePlan(
    title="Exitticket met twee vragen",
    school="noord",
    days=-51,
    for_whom="docenten in de onderbouw, voor elk vak",
    how_to="""<p>Je hebt nodig: een half A4 per leerling en de laatste zes minuten van de les. Eén
keer per week is genoeg.</p>
<ol><li><b>Maak twee vragen.</b> Vraag 1 kan wie oplette: <i>wat betekent …?</i> Vraag 2 kan alleen
wie het begrijpt: <i>waarom werkt dit niet bij …?</i></li>
<li><b>Zes minuten voor tijd.</b> Iedereen schrijft, zonder naam of met een letter. Niet
nakijken met een cijfer.</li>
<li><b>Drie stapels (5 minuten na de les).</b> Kan verder, moet nog oefenen, heeft nieuwe uitleg
nodig.</li>
<li><b>De volgende les begint ermee.</b> Laat twee antwoorden zien, en geef elke stapel een eigen
start van tien minuten.</li></ol>
<p>Geen tijd voor stap 4? Sla het ticket dan over. Een ticket waar niets mee gebeurt, merken
leerlingen meteen.</p>""",
    what_we_saw="""<p>Van de twaalf tickets uit de eerste ronde vroegen er negen alleen naar
onthouden. Met de tweede vraag zagen we pas wie het begreep. Bij wiskunde sloeg een derde van de
klas de herhaling over.</p>
<p>Wat niet werkte: een ticket in elk uur. De Haven stopte daarmee na drie weken.</p>""",
    file="exitticket",
    subjects=("Wiskunde", "Engels"),
    levels=("Onderbouw vo",),
)

EXIT_TICKETS = NetworkPlan(
    number=3,
    board="oosterveld",
    title="Exittickets en de les daarna",
    themes=("formatief-handelen",),
    starts=-91,
    sponsor="Lyceumgroep Oosterveld",
    lead="koen",
    lead_school="noord",
    contribution_to_schools="Secties krijgen een korte manier om te zien wat leerlingen begrijpen, "
    "en lessen die daarop doorgaan.",
    joining=(
        Joining(school="noord", priority="Feedback die leerlingen gebruiken", champion="koen"),
        Joining(school="zuid", priority="Minder cijfers, meer zicht", champion="meryem"),
        Joining(school="haven", priority="Toetsen om van te leren", champion="tanja"),
        # Linie looks on; its own speerpunt about practical lessons has no network yet.
        Joining(school="linie", champion="niels", expectation="Kijken wat past in de praktijkles."),
    ),
    members=(
        Member(person="meryem", school="zuid"),
        Member(person="tanja", school="haven"),
        Member(person="niels", school="linie"),
        Member(person="sophie", school="noord"),
    ),
    goals=GOALS,
    meetings=MEETINGS,
    practices=(TICKET, *FORMATIVE),
    contributions=CONTRIBUTIONS,
)
