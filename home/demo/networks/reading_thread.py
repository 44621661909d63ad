"""The thread of network 1, Rijke teksten: its meetings and what came of them at schools."""

from __future__ import annotations

from home.demo.shapes import (
    Answered,
    Confirmed,
    ContributionPlan,
    Item,
    MeetingPlan,
    Moved,
    Proof,
    YearDay,
)
from networks.models import Answer, EvidenceKind, Stage

MEETINGS = (
    MeetingPlan(
        days=-189,
        title="Waar willen we met lezen naartoe?",
        place="De Klaproos, lokaal 3",
        begins="14:00",
        ends="15:30",
        notes="Elke school vertelde hoe het lezen nu gaat. Overal lezen leerlingen veel losse "
        "stukjes. Een gesprek over de tekst schiet er vaak bij in.",
        decisions=("We kiezen voor groep 5 en 6.",),
        contribution="We weten voor wie er iets moet veranderen: groep 5 en 6.",
        school=(
            "We vergeleken hoe lezen nu gaat in groep 5 en 6.",
            "We zoeken wat lezen bij alle zes de scholen vooruithelpt.",
            "De taalspecialist vraagt leraren wat zij nu lezen.",
        ),
        items=(
            Item(
                text="Vragen wat leraren van groep 5 en 6 nu lezen",
                owner="nadia",
                school="kompas",
                due=-160,
                done=-161,
                nothing_in_practice="Het was een rondvraag. De uitkomst namen we mee.",
            ),
        ),
    ),
    MeetingPlan(
        days=-154,
        title="Wat is een rijke tekst?",
        place="Het Mozaïekplein, personeelskamer",
        begins="14:00",
        ends="15:30",
        notes="We legden tien teksten naast elkaar. Een rijke tekst heeft een mooie opbouw, "
        "echte woorden en iets om het over oneens te zijn.",
        decisions=("We lezen minstens drie keer per week een rijke tekst.",),
        contribution="Het doel is scherper: drie keer per week, met een gesprek erover.",
        school=(
            "We spraken af wat wij een rijke tekst noemen.",
            "Zo bedoelen alle scholen hetzelfde.",
            "Na de vakantie kiest elke bouw een eerste tekst.",
        ),
        items=(
            Item(
                text="Een eerste rijke tekst kiezen met de bouw",
                owner="lieke",
                school="springplank",
                due=-105,
                done=-106,
                nothing_in_practice="De tekst ligt klaar. Het lezen begint na de bijeenkomst.",
            ),
        ),
        absent=("sjoerd",),
    ),
    MeetingPlan(
        days=-98,
        title="Eerste teksten",
        place="De Springplank, lokaal 12",
        begins="14:00",
        ends="15:30",
        notes="Vijf van de zes scholen hebben een tekst uitgeprobeerd. De gesprekken worden beter "
        "als leraren drie vragen vooraf opschrijven. Hoeksteen had geen tijd vanwege invallers.",
        decisions=(
            "Ieder doet twee teksten.",
            "Eén keer kijkt een collega mee.",
        ),
        contribution="Drie vragen vooraf maken het gesprek beter. Dat is onze eerste les.",
        school=(
            "Vijf van de zes scholen hebben een tekst uitgeprobeerd.",
            "Een gesprek over de tekst helpt leerlingen om te begrijpen wat ze lezen.",
            "Leraren geven twee teksten; één keer kijkt een collega mee.",
        ),
        items=(
            Item(
                key="klaproos",
                text="Twee teksten geven, één keer met een collega erbij",
                owner="samira",
                school="klaproos",
                due=-84,
            ),
            Item(
                key="springplank",
                text="Twee teksten geven en vragen wat leerlingen van lezen vinden",
                owner="lieke",
                school="springplank",
                due=-84,
            ),
            Item(
                key="hoeksteen",
                text="In het team vertellen wat een rijke tekst is",
                owner="anouk",
                school="hoeksteen",
                due=-63,
            ),
        ),
        absent=("daan", "yara"),
    ),
    MeetingPlan(
        days=-42,
        title="Vragen die verder gaan",
        place="De Zandloper, teamkamer",
        begins="14:00",
        ends="15:30",
        notes="Samira bracht een onderzoekssamenvatting in over voorkennis. We maakten een "
        "gespreksblad. Mozaïekplein gebruikt het ook bij wereldoriëntatie.",
        decisions=(
            "We gebruiken allemaal hetzelfde gespreksblad.",
            "In mei meten we de leesmotivatie opnieuw.",
        ),
        contribution="Er is één gespreksblad voor alle zes de scholen.",
        school=(
            "We maakten samen een gespreksblad voor bij een rijke tekst.",
            "Leerlingen praten langer over de tekst en gebruiken wat ze al weten.",
            "De bouw bespreekt het gespreksblad en probeert het in de groep.",
        ),
        items=(
            Item(
                key="mozaiekplein",
                text="Gespreksblad bespreken in bouw 5–6",
                owner="fatma",
                school="mozaiekplein",
                due=-28,
            ),
            Item(
                text="Gespreksblad proberen in groep 5",
                owner="sjoerd",
                school="zandloper",
                due=9,
                busy=True,
            ),
            Item(
                text="Twee teksten over hetzelfde thema zoeken",
                owner="samira",
                school="klaproos",
                due=9,
            ),
            Item(
                text="Meenemen hoe het blad werkt bij wereldoriëntatie",
                owner="fatma",
                school="mozaiekplein",
                due=9,
            ),
        ),
        absent=("anouk",),
    ),
    MeetingPlan(
        days=9,
        title="Wat lezen kinderen uit zichzelf?",
        place="Het Kompas, lokaal 7",
        begins="14:00",
        ends="15:30",
    ),
    MeetingPlan(
        days=51,
        title="Samen een les maken",
        place="De Hoeksteen, lokaal 2",
        begins="14:00",
        ends="15:30",
    ),
)

CONTRIBUTIONS = (
    # The whole way: tried, done together, kept for good; and taken over by Het Kompas.
    ContributionPlan(
        school="klaproos",
        by="samira",
        item="klaproos",
        days=-91,
        summary="Drie vragen vooraf bij elke rijke tekst, in groep 5 tot en met 8",
        what_happened="In twee groepen een tekst gelezen. Met drie vragen vooraf deden meer "
        "leerlingen mee aan het gesprek.",
        steps=(
            Moved(
                days=-60,
                to=Stage.TEAM_APPLIED,
                colleagues=8,
                note="Alle groepen 5 tot en met 8 schrijven vooraf drie vragen op.",
            ),
            Confirmed(days=-56, by="annelies"),
            Answered(days=-48, answer=Answer.TOGETHER, note="Het hoort nu bij de weekplanning."),
            Moved(
                days=-20,
                to=Stage.EMBEDDED,
                note="De afspraak staat op onze kwaliteitskaart lezen.",
            ),
            Proof(
                kind=EvidenceKind.AGREEMENT,
                title="Kwaliteitskaart lezen",
                text="Drie keer per week een rijke tekst, met drie vragen vooraf. De "
                "taalspecialist beheert de kaart.",
                measured=-20,
                review=YearDay(6, 15),
            ),
            Confirmed(
                days=-14,
                by="annelies",
                note="Ik zie het in elke groep. De kaart hoort bij de start van nieuwe collega's.",
            ),
            Answered(days=-6, answer=Answer.TOGETHER, note="We doen het allemaal."),
        ),
    ),
    ContributionPlan(
        school="springplank",
        by="lieke",
        item="springplank",
        days=-91,
        practice="Praat vijf minuten over je boek",
        summary="Elke week twee rijke teksten en tijd om over boeken te praten",
        what_happened="In groep 6 twee teksten gelezen. Leerlingen vroegen om het hele boek.",
        steps=(
            Moved(
                days=-63,
                to=Stage.TEAM_APPLIED,
                colleagues=5,
                note="De vijf leraren van groep 5 tot en met 7 doen mee.",
            ),
            Confirmed(days=-58, by="peter"),
            Answered(days=-47, answer=Answer.TOGETHER, note="Leerlingen vragen er zelf om."),
            Moved(
                days=-19,
                to=Stage.EFFECT_VISIBLE,
                note="De leesmotivatie in groep 5 tot en met 7 is hoger dan bij de start.",
            ),
            Proof(
                kind=EvidenceKind.MEASUREMENT,
                title="Leesmotivatiepeiling groep 5 tot en met 7",
                text="Gemiddelde per bouw, zonder namen.",
                before="2,4 op 4",
                after="2,9 op 4",
                also_played="Ook de nieuwe boekencollectie kan meespelen.",
                measured=-21,
            ),
            Confirmed(days=-13, by="peter", note="Ik hoor leerlingen op het plein over boeken."),
            Answered(days=-6, answer=Answer.TOGETHER, note="We houden het zo."),
        ),
    ),
    ContributionPlan(
        school="mozaiekplein",
        by="fatma",
        item="mozaiekplein",
        practice="Gespreksblad rijke tekst",
        days=-30,
        summary="Gespreksblad bij rijke teksten in bouw 5–6, ook bij wereldoriëntatie",
        what_happened="Proef in vier groepen. Leerlingen haalden er meer voorkennis bij.",
        steps=(
            Answered(
                days=-14,
                answer=Answer.TOGETHER,
                note="De hele bouw gebruikt het blad, twee keer per week.",
            ),
            Confirmed(days=-10, by="hanan", note="Ik zag het in drie lessen."),
            Proof(
                kind=EvidenceKind.LESSON_DESIGN,
                title="Les bij wereldoriëntatie met het gespreksblad",
                text="Eerst de drie vragen, dan lezen, dan praten in drietallen.",
                measured=-14,
                file="gespreksblad",
            ),
        ),
    ),
    # Its first follow-up waits for an answer about now: one tap on a phone.
    ContributionPlan(
        school="kompas",
        by="nadia",
        days=-43,
        adopted_from="klaproos",
        practice="Gespreksblad rijke tekst",
        summary="Drie vragen vooraf, overgenomen van De Klaproos, in groep 5",
        what_happened="Twee leraren van groep 5 schreven vooraf drie vragen op.",
        steps=(Confirmed(days=-28, by="marleen", note="Ik was bij een van de gesprekken."),),
    ),
    # Nobody has said how it went: "nog geen bericht".
    ContributionPlan(
        school="hoeksteen",
        by="anouk",
        item="hoeksteen",
        days=-63,
        stage=Stage.BROUGHT_BACK,
        summary="In het team verteld wat een rijke tekst is",
        what_happened="Tien minuten in de teamvergadering, met een voorbeeldtekst.",
    ),
)
