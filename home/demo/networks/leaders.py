"""Network 11, Schoolleiders op bezoek: leaders report, so others confirm."""

from __future__ import annotations

from home.demo import goals
from home.demo.practices.leading import LEADING
from home.demo.shapes import (
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
    YearDay,
)
from networks.models import Stage

GOALS = (
    GoalVersion(days=-82, sentence=goals.LEADERS.diffuse),
    GoalVersion(
        days=-77,
        sentence=goals.LEADERS.in_progress,
        answers={
            "target_group": "schoolleiders van negen scholen",
            "practice_change": "Schoolleiders bezoeken elkaars vergadering.",
            "indicator": "vergaderingen gaan vaker over lesgeven",
            "deadline": YearDay(6, 15),
        },
    ),
    GoalVersion(
        days=-62,
        sentence=goals.LEADERS.concrete,
        answers={
            "target_group": "schoolleiders van negen scholen",
            "practice_change": "Elke schoolleider bezoekt twee vergaderingen bij een collega en "
            "vraagt feedback op één punt.",
            "indicator": "aantal scholen dat één afspraak in het vergaderritme veranderde",
            "baseline": "geen enkele school in november",
            "target": "alle negen scholen in mei",
            "deadline": YearDay(5, 28),
            "check_on": YearDay(2, 5),
            "success_evidence": "per school één nieuwe afspraak over vergaderen",
        },
        asked=True,
        said=(
            LeaderSays(school="hoeksteen"),
            LeaderSays(school="springplank", note="Dit is ons speerpunt."),
            LeaderSays(school="wilgentak"),
            LeaderSays(school="kompas"),
            LeaderSays(school="zandloper"),
        ),
    ),
)

MEETINGS = (
    MeetingPlan(
        days=-55,
        title="Bezoeken plannen",
        place="De Sluis, vergaderzaal",
        begins="09:00",
        ends="10:30",
        notes="Ieder koos een collega om te bezoeken en één punt om feedback op te vragen. De "
        "bezoeken staan in de agenda.",
        decisions=("De gastheer kiest zelf waar de bezoeker op let.",),
        contribution="Alle bezoeken tot de voorjaarsvakantie staan gepland.",
        school=(
            "We planden bezoeken aan elkaars teamvergadering.",
            "Zo leren schoolleiders hoe een vergadering over lesgeven kan gaan.",
            "Een collega van een andere school komt een keer meekijken.",
        ),
        items=(
            Item(
                text="De vergadering van De Hoeksteen bezoeken",
                owner="marleen",
                school="kompas",
                due=-21,
                done=-23,
                nothing_in_practice="Ik heb gekeken. Op Het Kompas hebben we nog niets veranderd.",
            ),
        ),
        absent=("wim",),
    ),
    MeetingPlan(
        days=-13,
        title="Een vergadering die met een les begint",
        place="De Hoeksteen, lokaal 2",
        begins="09:00",
        ends="10:30",
        notes="Bij De Hoeksteen begint elke vergadering met één les; drie scholen nemen dat over. "
        "Vragenronde: hoe houd je het klein als de agenda vol is?",
        decisions=("Drie scholen proberen het de komende weken.",),
        contribution="Drie scholen veranderen de start van hun vergadering.",
        school=(
            "We zagen hoe De Hoeksteen elke vergadering met een les begint.",
            "Zo leert een team van elkaar zonder extra vergadering.",
            "De volgende vergadering begint met één les van een collega.",
        ),
        items=(
            Item(
                key="springplank",
                text="De volgende vergaderingen met een les beginnen",
                owner="peter",
                school="springplank",
                due=8,
            ),
            Item(
                key="wilgentak",
                text="Eén vergadering met een les beginnen",
                owner="bas",
                school="wilgentak",
                due=8,
            ),
            Item(
                text="Een les zoeken om de vergadering mee te beginnen",
                owner="hanan",
                school="mozaiekplein",
                due=8,
            ),
        ),
        absent=("jolanda", "corrie"),
    ),
    MeetingPlan(
        days=22,
        title="Terug van de bezoeken",
        place="De Zandloper, teamkamer",
        begins="09:00",
        ends="10:30",
    ),
)

CONTRIBUTIONS = (
    # No priority of De Wilgentak fits: to be linked within thirty days.
    ContributionPlan(
        school="wilgentak",
        by="bas",
        item="wilgentak",
        days=-8,
        practice="Vergadering start met een les",
        summary="De teamvergadering begint met één les van een collega",
        what_happened="Eén keer gedaan, met een rekenles uit de combinatiegroep. Iedereen praatte "
        "mee.",
    ),
    # The leader reported it and is the only one who could confirm: so a colleague elsewhere does.
    ContributionPlan(
        school="springplank",
        by="peter",
        item="springplank",
        days=-10,
        practice="Vergadering start met een les",
        summary="Elke teamvergadering begint met een les",
        what_happened="De eerste vergadering begon met een leesles van groep 6.",
        steps=(
            Moved(
                days=-4,
                to=Stage.TEAM_APPLIED,
                colleagues=21,
                note="Het team sprak af dat elke vergadering zo begint.",
            ),
            Confirmed(
                days=-2,
                by="gerard",
                note="Ik was erbij. Het was de hele vergadering stil van aandacht.",
            ),
        ),
    ),
)

LESSON_FIRST = PracticePlan(
    title="Vergadering start met een les",
    school="hoeksteen",
    days=-16,
    for_whom="schoolleiders en teams die al vol zitten met vergaderingen",
    how_to="""<p>Je hebt nodig: twintig minuten van de vergadering die je toch al hebt. Maak er geen
extra vergadering van.</p>
<ol><li><b>Een week vooraf.</b> Een collega kiest een les van die week. Gelukt of mislukt, allebei
is goed.</li>
<li><b>Vertellen (5 minuten).</b> Wat wilde ik dat leerlingen leerden? Wat deed ik? Wat zag ik?</li>
<li><b>Vragen (8 minuten).</b> Alleen open vragen. Advies komt later.</li>
<li><b>Meenemen (5 minuten).</b> Ieder zegt in één zin wat hij of zij in de eigen groep
probeert.</li>
<li><b>Volgende (2 minuten).</b> Wie vertelt de volgende keer?</li></ol>
<p>Zet het bovenaan de agenda. Staat het onderaan, dan valt het weg.</p>""",
    what_we_saw="""<p>Na vier vergaderingen kwamen collega's zelf met een les. Er werd meer
doorgevraagd en minder geregeld. De rest van de vergadering werd korter, omdat we mededelingen nu
mailen.</p>
<p>Wat niet werkte: alleen succesverhalen. Toen een collega een mislukte les vertelde, kwam het
gesprek pas los.</p>""",
)

LEADERS = NetworkPlan(
    number=11,
    board="waterkring",
    title="Schoolleiders op bezoek",
    themes=("leercultuur",),
    starts=-84,
    sponsor="Stichting Waterkring",
    lead="noor",
    contribution_to_schools="Schoolleiders krijgen ideeën en feedback waarmee hun team beter "
    "vergadert over lesgeven.",
    joining=(
        Joining(school="hoeksteen", priority="Elke vergadering een les", champion="gerard"),
        Joining(school="springplank", priority="Vergaderen over lessen"),
        Joining(school="wilgentak", expectation="Iets dat ook met zes mensen kan."),
        Joining(school="kompas"),
        Joining(school="klaproos"),
        Joining(school="mozaiekplein"),
        Joining(school="zandloper"),
        Joining(school="brug"),
        Joining(school="vliegenier"),
    ),
    members=(
        Member(person="gerard", school="hoeksteen"),
        Member(person="peter", school="springplank"),
        Member(person="bas", school="wilgentak"),
        Member(person="marleen", school="kompas"),
        Member(person="annelies", school="klaproos"),
        Member(person="hanan", school="mozaiekplein"),
        Member(person="corrie", school="zandloper"),
        Member(person="wim", school="brug"),
        Member(person="jolanda", school="vliegenier"),
    ),
    goals=GOALS,
    meetings=MEETINGS,
    practices=(LESSON_FIRST, *LEADING),
    contributions=CONTRIBUTIONS,
)
