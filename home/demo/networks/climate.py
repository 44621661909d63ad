"""Network 8, Voorspelbaar klimaat: an effect that can be seen, and a school that uses it too."""

from __future__ import annotations

from home.demo import goals
from home.demo.practices.climate import CLIMATE as CLIMATE_PRACTICES
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
    GoalVersion(days=-89, sentence=goals.CLIMATE.diffuse),
    GoalVersion(
        days=-84,
        sentence=goals.CLIMATE.in_progress,
        answers={
            "target_group": "leerlingen in so en sbo",
            "practice_change": "Teams gebruiken dezelfde gedragsverwachtingen.",
            "deadline": YearDay(6, 15),
        },
    ),
    GoalVersion(
        days=-66,
        sentence=goals.CLIMATE.concrete,
        answers={
            "target_group": "leerlingen van een so- en een sbo-school, alle groepen van het sbo",
            "practice_change": "Teams gebruiken in gang en klas dezelfde vijf verwachtingen en "
            "oefenen die elke week.",
            "indicator": "aantal time-outs per maand",
            "baseline": "telling van oktober",
            "target": "minder dan in oktober",
            "deadline": YearDay(4, 21),
            "success_evidence": "telling per maand, alleen totalen",
        },
        asked=True,
        said=(
            LeaderSays(school="brug", note="Wij beginnen elke maandag met oefenen."),
            LeaderSays(school="vliegenier"),
        ),
    ),
)

MEETINGS = (
    MeetingPlan(
        days=-60,
        title="Vijf verwachtingen in beeld en taal",
        place="De Brug, hal",
        notes="We kozen vijf verwachtingen en maakten er beelden bij. Ze zeggen wat we wél willen "
        "zien. Imre bracht zijn pictogramkaart in.",
        decisions=(
            "Op beide scholen hangen dezelfde vijf beelden.",
            "Eén verwachting per week, drie minuten per dag.",
        ),
        contribution="Beide scholen gebruiken dezelfde vijf verwachtingen.",
        school=(
            "We kozen vijf verwachtingen, in beeld en in woorden.",
            "Leerlingen weten dan overal in school wat we van hen vragen.",
            "Elke groep oefent drie minuten per dag, één verwachting per week.",
        ),
        items=(
            Item(
                key="brug",
                text="Elke dag drie minuten oefenen, één verwachting per week",
                owner="esther",
                school="brug",
                due=-21,
            ),
            Item(
                text="Pictogramkaarten voor de gang maken",
                owner="imre",
                school="brug",
                due=-42,
                done=-44,
                nothing_in_practice="De kaarten hangen er. Het oefenen gebeurt in de groepen.",
            ),
        ),
    ),
    MeetingPlan(
        days=-11,
        title="Van de gang naar het plein",
        place="De Vliegenier, teamkamer",
        notes="Oefenen in de gang hielp; op het plein nog niet. Daar staan steeds andere "
        "collega's. De Brug telt minder time-outs dan in oktober.",
        decisions=("Het plein krijgt twee verwachtingen, geen vijf.",),
        contribution="In de gang werkt het. Nu het plein.",
        school=(
            "We keken terug op het oefenen van de vijf verwachtingen.",
            "In de gang is het rustiger; op het plein nog niet.",
            "Elke groep oefent twee verwachtingen op het plein.",
        ),
        items=(
            Item(
                text="Twee verwachtingen op het plein voordoen en oefenen",
                owner="rachid",
                school="vliegenier",
                due=17,
                busy=True,
            ),
            Item(
                text="Een pictogramkaart voor het plein maken",
                owner="imre",
                school="brug",
                due=10,
            ),
        ),
    ),
    MeetingPlan(days=24, title="Oefenen op het plein", place="De Brug, plein en hal"),
)

CONTRIBUTIONS = (
    ContributionPlan(
        school="brug",
        by="esther",
        item="brug",
        days=-56,
        summary="Vijf verwachtingen, elke dag drie minuten oefenen",
        what_happened="Alle groepen oefenden drie weken in de gang.",
        practice="Verwachtingen oefenen in drie minuten",
        steps=(
            Moved(
                days=-30,
                to=Stage.TEAM_APPLIED,
                colleagues=22,
                note="Het hele team oefent, ook de onderwijsassistenten.",
            ),
            Confirmed(days=-27, by="wim"),
            Answered(days=-13, answer=Answer.TOGETHER, note="De gang is merkbaar rustiger."),
            Moved(days=-9, to=Stage.EFFECT_VISIBLE, note="Er zijn minder time-outs."),
            Proof(
                kind=EvidenceKind.MEASUREMENT,
                title="Time-outs per maand",
                text="Geteld voor de hele school, zonder namen.",
                before="31 per maand",
                after="22 per maand",
                also_played="Er waren ook minder wisselingen in personeel.",
                measured=-9,
            ),
            Confirmed(days=-8, by="wim", note="Ik zie het elke dag als ik de gang in loop."),
        ),
    ),
    # "Wij gebruiken dit ook": nobody has confirmed it yet, so De Brug does not bear the mark.
    ContributionPlan(
        school="mozaiekplein",
        by="daan",
        days=-9,
        stage=Stage.BROUGHT_BACK,
        adopted_from="brug",
        practice="Verwachtingen oefenen in drie minuten",
        summary="Wij gebruiken dit ook: vijf verwachtingen, drie minuten per dag",
        what_happened="Besproken in de bouwvergadering. Groep 3 en 4 willen beginnen.",
    ),
)

PRACTISE = PracticePlan(
    title="Verwachtingen oefenen in drie minuten",
    school="brug",
    days=-9,
    for_whom="leraren en onderwijsassistenten in so, sbo en basisonderwijs",
    how_to="""<p>Je hebt nodig: vijf verwachtingen in beeld en drie minuten per dag. Kies één
verwachting per week, voor de hele school dezelfde.</p>
<ol><li><b>Maandag: voordoen.</b> Laat zien hoe het wél gaat, op de plek zelf. Bijvoorbeeld: zo
lopen we van het plein naar de klas.</li>
<li><b>Dinsdag: samen oefenen.</b> Met de hele groep, één keer. Noem wat goed gaat.</li>
<li><b>Woensdag: fout doen.</b> De leraar doet het verkeerd voor. Leerlingen zeggen wat beter
kan.</li>
<li><b>Donderdag: oefenen met afleiding.</b> Bijvoorbeeld als een andere groep langsloopt.</li>
<li><b>Vrijdag: terugkijken.</b> Wijs op het beeld: waar ging dit deze week goed?</li></ol>
<p>Zeg wat je wél wilt zien. Hang geen lijst met namen op en geef geen punten.</p>""",
    what_we_saw="""<p>Na zes weken was de gang rustiger. Het aantal time-outs per maand ging van 31
naar 22. Er waren ook minder wisselingen in personeel, dus het komt niet alleen hierdoor.</p>
<p>Wat niet werkte: alle vijf tegelijk. En op het plein, waar steeds iemand anders toezicht houdt,
lukt het nog niet.</p>""",
    levels=("Speciaal onderwijs (so)", "Primair onderwijs (po)"),
)

CLIMATE = NetworkPlan(
    number=8,
    board="waterkring",
    title="Voorspelbaar klimaat",
    themes=("klimaat",),
    starts=-91,
    sponsor="Schoolleiders van De Brug en De Vliegenier",
    lead="esther",
    lead_school="brug",
    contribution_to_schools="Scholen krijgen vijf verwachtingen in beeld en taal, en een manier om "
    "ze elke dag kort te oefenen.",
    joining=(
        Joining(school="brug", priority="Voorspelbaar klimaat", champion="esther"),
        Joining(
            school="vliegenier",
            priority="Rust in de gang, rust in de klas",
            champion="rachid",
        ),
        Joining(
            school="mozaiekplein",
            priority="Duidelijk en vriendelijk",
            expectation="Dit jaar te gast: kijken wat bij ons past.",
        ),
    ),
    members=(
        Member(person="rachid", school="vliegenier"),
        Member(person="imre", school="brug"),
        Member(person="daan", school="mozaiekplein", role=MemberRole.GUEST, guest_until=210),
    ),
    goals=GOALS,
    meetings=MEETINGS,
    practices=(PRACTISE, *CLIMATE_PRACTICES),
    contributions=CONTRIBUTIONS,
)
