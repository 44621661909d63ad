"""Network 2, Vlot en met begrip rekenen: on the way; De Zandloper has no champion yet."""

from __future__ import annotations

from home.demo import goals
from home.demo.practices.arithmetic import ARITHMETIC as ARITHMETIC_PRACTICES
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
    YearDay,
)
from networks.models import Answer, RecognitionAnswer

GOALS = (
    GoalVersion(days=-84, sentence=goals.ARITHMETIC.diffuse),
    # One thing more and it is concrete: somebody who drives it at De Zandloper.
    GoalVersion(
        days=-66,
        sentence=goals.ARITHMETIC.in_progress,
        answers={
            "target_group": "leerlingen van groep 4 op vijf scholen",
            "practice_change": "automatiseren in groep 4 op elke school hetzelfde aanpakken",
            "indicator": "aandeel leerlingen dat optellen tot 20 vlot beheerst",
            "baseline": "nulmeting in oktober, totalen per school",
            "target": "10 procentpunt meer dan bij de nulmeting",
            "deadline": YearDay(4, 20),
            "success_evidence": "een korte toets, alleen totalen per school",
        },
        asked=True,
        said=(
            LeaderSays(school="hoeksteen", note="Fijn als er kaarten komen die we kunnen lenen."),
            LeaderSays(school="springplank"),
            LeaderSays(school="kompas"),
            LeaderSays(
                school="zandloper",
                answer=RecognitionAnswer.PARTLY,
                note="Wij zoeken nog iemand die dit bij ons trekt.",
            ),
        ),
    ),
)

MEETINGS = (
    MeetingPlan(
        days=-70,
        title="De nulmeting naast elkaar",
        place="De Springplank, lokaal 4",
        notes="Nulmeting besproken, alleen totalen per school. We kozen vijf minuten oefenen bij "
        "de start van elke les.",
        decisions=("Elke rekenles in groep 4 begint met vijf minuten oefenen.",),
        contribution="We weten waar elke school begint.",
        school=(
            "We legden de nulmeting naast elkaar, alleen totalen per school.",
            "Kort en vaak oefenen helpt leerlingen om vlot te rekenen.",
            "Groep 4 begint elke rekenles met vijf minuten oefenen.",
        ),
        items=(
            Item(
                key="kompas",
                text="Elke rekenles in groep 4 starten met vijf minuten oefenen",
                owner="jelle",
                school="kompas",
                due=-35,
            ),
            Item(
                text="Rondvragen welk oefenmateriaal scholen al hebben",
                owner="anouk",
                school="hoeksteen",
                due=-28,
                done=-30,
                nothing_in_practice="Het was een rondvraag. De lijst staat bij de bestanden.",
            ),
        ),
    ),
    MeetingPlan(
        days=-21,
        title="Wisselen van oefenvorm",
        place="Het Kompas, lokaal 7",
        notes="Kompas filmde een oefenronde, alleen de leraar in beeld, en bekijkt die binnen de "
        "school. We spraken af: wisselen van oefenvorm per week.",
        decisions=("We wisselen elke week van oefenvorm.",),
        contribution="We hebben vijf oefenvormen die op alle scholen passen.",
        school=(
            "We vergeleken vijf manieren om vijf minuten te oefenen.",
            "Met afwisseling blijven leerlingen erbij, ook wie rekenen spannend vindt.",
            "Groep 4 kiest elke week een andere oefenvorm.",
        ),
        items=(
            Item(
                text="Oefenkaarten op één plek zetten",
                owner="joost",
                school="springplank",
                due=9,
            ),
            Item(
                key="wilgentak",
                text="Getalbeelden proberen in de combinatiegroep 3/4",
                owner="femke",
                school="wilgentak",
                due=-14,
            ),
            Item(
                text="Vragen wie dit bij ons op school wil trekken",
                owner="denise",
                school="zandloper",
                due=14,
            ),
        ),
        absent=("denise",),
    ),
    MeetingPlan(days=21, title="Oefenkaarten kiezen", place="De Hoeksteen, lokaal 2"),
)

CONTRIBUTIONS = (
    # Waits for Marleen: the champion reported it, the school leader confirms.
    ContributionPlan(
        school="kompas",
        by="jelle",
        item="kompas",
        practice="Vijf minuten getalbeelden",
        days=-63,
        summary="Elke rekenles in groep 4 begint met vijf minuten oefenen",
        what_happened="In beide groepen 4 drie weken lang elke les kort geoefend.",
        steps=(
            Answered(
                days=-20,
                answer=Answer.TOGETHER,
                note="Groep 3, 4 en 5 doen nu mee. We kijken samen een filmpje terug.",
            ),
        ),
    ),
    # A team of six: a colleague of another school confirms.
    ContributionPlan(
        school="wilgentak",
        by="femke",
        item="wilgentak",
        practice="Vijf minuten getalbeelden",
        days=-16,
        summary="Getalbeelden bij de start van de les in de combinatiegroep 3/4",
        what_happened="Vier lessen gedaan. Groep 3 en 4 oefenen met dezelfde kaarten.",
        steps=(
            Confirmed(
                days=-10,
                by="anouk",
                note="Ik keek een les mee. Het lukt ook met twee groepen tegelijk.",
            ),
        ),
    ),
)

NUMBER_IMAGES = PracticePlan(
    title="Vijf minuten getalbeelden",
    school="kompas",
    days=-68,
    for_whom="leraren van groep 3 tot en met 5, ook in combinatiegroepen",
    how_to="""<p>Je hebt nodig: twintig kaarten met stippen, vingers of eierdozen tot 20, en
wisbordjes. Begin er elke rekenles mee.</p>
<ol><li><b>Kijk (1 minuut).</b> Laat een kaart twee tellen zien. Hoeveel? Niemand zegt iets,
iedereen schrijft het op.</li>
<li><b>Vertel (2 minuten).</b> Vraag twee leerlingen: <i>hoe zag jij het?</i> Er zijn altijd meer
manieren.</li>
<li><b>Oefen (2 minuten).</b> In tweetallen: de een laat een kaart zien, de ander zegt hoeveel er
nog bij moeten tot 10 of 20.</li></ol>
<p>Wissel elke week: maandag kiest de groep de vorm. Zet geen tijd op het bord en houd geen stand
bij. Dan oefent ook wie rekenen spannend vindt.</p>""",
    what_we_saw="""<p>Na drie weken telden minder leerlingen op hun vingers. Ze noemen zelf de vijf
en de tien als hulp. In de combinatiegroep 3/4 van De Wilgentak werkt het met alle leerlingen
tegelijk.</p>
<p>Wat niet werkte: elke dag dezelfde vorm. Na een week was de aandacht weg.</p>""",
    file="getalbeelden",
    subjects=("Rekenen en wiskunde",),
    levels=("Groep 3", "Groep 4", "Groep 5"),
)

ARITHMETIC = NetworkPlan(
    number=2,
    board="waterkring",
    title="Vlot en met begrip rekenen",
    themes=("rekenen",),
    starts=-91,
    sponsor="Stichting Waterkring",
    lead="joost",
    lead_school="springplank",
    exploration_until=70,
    contribution_to_schools="Elke school krijgt een start van de rekenles die bij het eigen "
    "speerpunt past, en oefenkaarten die we samen maken.",
    joining=(
        Joining(school="kompas", priority="Vlot rekenen groep 3–5", champion="jelle"),
        Joining(school="hoeksteen", priority="Automatiseren met inzicht", champion="anouk"),
        Joining(
            school="wilgentak",
            priority="Rekenen met begrip",
            champion="femke",
            expectation="Iets dat in een combinatiegroep kan.",
        ),
        Joining(school="springplank", priority="Automatiseren zonder stress", champion="joost"),
        Joining(school="zandloper", priority="Getallen leven"),
    ),
    members=(
        Member(person="jelle", school="kompas"),
        Member(person="anouk", school="hoeksteen"),
        Member(person="femke", school="wilgentak"),
        Member(person="denise", school="zandloper"),
    ),
    goals=GOALS,
    meetings=MEETINGS,
    practices=(NUMBER_IMAGES, *ARITHMETIC_PRACTICES),
    contributions=CONTRIBUTIONS,
)
