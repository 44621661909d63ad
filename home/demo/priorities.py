"""Speerpunten of the fictional schools of Stichting Waterkring."""

from __future__ import annotations

from typing import NamedTuple


class PriorityPlan(NamedTuple):
    """`why` is how it is now, `desired` where the school wants to go."""

    school: str
    title: str
    theme: str
    why: str
    desired: str


PRIMARY = (
    PriorityPlan(
        "klaproos",
        "Rijke teksten in alle groepen",
        "lezen",
        "Kinderen lezen veel korte, losse teksten. Ze praten er weinig over.",
        "In elke groep staat een paar keer per week een rijke tekst centraal.",
    ),
    PriorityPlan(
        "klaproos",
        "Zachte landing in groep 1",
        "jonge-kind",
        "Leraren van groep 1 weten bij de start nog weinig van wat een kind al kan.",
        "Elk kind begint in groep 1 bij een leraar die weet wat het fijn vindt en al kan.",
    ),
    PriorityPlan(
        "klaproos",
        "Onderzoekslessen die we delen",
        "onderzoekend-leren",
        "Mooie onderzoekslessen blijven in één lokaal.",
        "Elke bouw heeft vier onderzoekslessen die iedereen kan geven.",
    ),
    PriorityPlan(
        "kompas",
        "Vlot rekenen groep 3–5",
        "rekenen",
        "Veel leerlingen in groep 5 tellen nog op hun vingers.",
        "Aan het eind van groep 5 rekenen leerlingen vlot tot 20.",
    ),
    PriorityPlan(
        "kompas",
        "Praten over wat je leest",
        "lezen",
        "Na het lezen volgen vragen op papier. Gesprekken zijn er weinig.",
        "Leerlingen vertellen elkaar wat ze denken van een tekst, en waarom.",
    ),
    PriorityPlan(
        "kompas",
        "Digitaal wijs",
        "digitale-geletterdheid",
        "Elke leraar kiest zelf wat hij met media doet.",
        "Groep 7 en 8 hebben vaste lessen over nieuws, beeld en AI.",
    ),
    PriorityPlan(
        "kompas",
        "Onderzoekend leren in groep 6",
        "onderzoekend-leren",
        "Bij thema's zoeken leerlingen vooral op, ze onderzoeken weinig.",
        "Leerlingen van groep 6 stellen zelf een vraag en zoeken die uit.",
    ),
    PriorityPlan(
        "wilgentak",
        "Combinatiegroepen: zelfstandig werken",
        "zelfstandig-leren",
        "In drie combinatiegroepen wachten leerlingen vaak op hulp.",
        "Leerlingen weten wat ze kunnen doen als de leraar bij de andere groep is.",
    ),
    PriorityPlan(
        "wilgentak",
        "Rekenen met begrip",
        "rekenen",
        "Leerlingen kennen het trucje, maar kunnen het niet uitleggen.",
        "Leerlingen laten met een tekening of blokjes zien wat ze doen.",
    ),
    PriorityPlan(
        "wilgentak",
        "Warme start voor kleuters",
        "jonge-kind",
        "Elk jaar komen er maar een paar kleuters bij. Een vaste werkwijze is er niet.",
        "Elke nieuwe kleuter wordt met een gesprek en een bezoek ontvangen.",
    ),
    PriorityPlan(
        "springplank",
        "Lezen met plezier",
        "lezen",
        "De leesmotivatie daalt vanaf groep 5.",
        "Leerlingen kiezen zelf een boek en vertellen er graag over.",
    ),
    PriorityPlan(
        "springplank",
        "Automatiseren zonder stress",
        "rekenen",
        "Tempotoetsen maken een deel van de leerlingen onzeker.",
        "Leerlingen oefenen elke dag kort, en zien zelf dat ze vooruitgaan.",
    ),
    PriorityPlan(
        "springplank",
        "Vergaderen over lessen",
        "leercultuur",
        "Vergaderingen gaan vooral over regelen.",
        "In elke vergadering praten we minstens twintig minuten over lesgeven.",
    ),
    PriorityPlan(
        "springplank",
        "Mediawijs",
        "digitale-geletterdheid",
        "We reageren als er iets misgaat online. Lessen vooraf zijn er weinig.",
        "Groep 7 en 8 leren hoe media werken, voordat het misgaat.",
    ),
    PriorityPlan(
        "mozaiekplein",
        "Taal bij alle vakken",
        "lezen",
        "Bij wereldoriëntatie blijven leerlingen hangen op moeilijke woorden.",
        "In elk vak lezen, praten en schrijven leerlingen over de inhoud.",
    ),
    PriorityPlan(
        "mozaiekplein",
        "Kleuters in beeld",
        "jonge-kind",
        "We kijken veel met lijsten en weinig naar spel.",
        "Leraren weten van elke kleuter wat de volgende stap in het spel is.",
    ),
    PriorityPlan(
        "mozaiekplein",
        "Duidelijk en vriendelijk",
        "klimaat",
        "Op de gang gelden andere regels dan in de klas.",
        "Overal in school gelden dezelfde vijf verwachtingen.",
    ),
    PriorityPlan(
        "zandloper",
        "Sterke kleuterstart",
        "jonge-kind",
        "De overdracht van de opvang is een formulier dat niemand terugleest.",
        "Opvang en school praten over elk kind voordat het begint.",
    ),
    PriorityPlan(
        "zandloper",
        "Elke dag een goed verhaal",
        "lezen",
        "Voorlezen stopt in groep 4.",
        "In elke groep hoort een goed verhaal bij de dag.",
    ),
    PriorityPlan(
        "zandloper",
        "Getallen leven",
        "rekenen",
        "Rekenen is vooral een boek maken.",
        "Leerlingen zien en gebruiken getallen om zich heen.",
    ),
    PriorityPlan(
        "brug",
        "Voorspelbaar klimaat",
        "klimaat",
        "Wisselmomenten geven onrust. Elke groep heeft eigen regels.",
        "Leerlingen weten overal in school wat we van hen verwachten.",
    ),
    PriorityPlan(
        "brug",
        "Praten over leren",
        "zicht-op-ontwikkeling",
        "Groepsbesprekingen gaan vaak over gedrag.",
        "In elke groepsbespreking gaat het over wat leerlingen nodig hebben om te leren.",
    ),
    PriorityPlan(
        "vliegenier",
        "Rust in de gang, rust in de klas",
        "klimaat",
        "Leerlingen komen onrustig van het plein in de klas.",
        "De weg van plein naar klas verloopt elke dag hetzelfde.",
    ),
    PriorityPlan(
        "hoeksteen",
        "Automatiseren met inzicht",
        "rekenen",
        "Leerlingen oefenen sommen die ze nog niet begrijpen.",
        "Oefenen begint bij een beeld van het getal.",
    ),
    PriorityPlan(
        "hoeksteen",
        "Lezen in samenhang",
        "lezen",
        "Lezen en wereldoriëntatie staan los van elkaar.",
        "Teksten horen bij het thema waar de groep aan werkt.",
    ),
    PriorityPlan(
        "hoeksteen",
        "Elke vergadering een les",
        "leercultuur",
        "We weten weinig van elkaars lessen.",
        "Elke vergadering begint met één les van een collega.",
    ),
)
