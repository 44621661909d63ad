"""Speerpunten of the fictional schools of Lyceumgroep Oosterveld and ROC De Meander."""

from __future__ import annotations

from home.demo.priorities import PRIMARY, PriorityPlan


def _at_each(schools: tuple[str, ...], *words: str) -> tuple[PriorityPlan, ...]:
    return tuple(PriorityPlan(school, *words) for school in schools)


SECONDARY = (
    PriorityPlan(
        "noord",
        "Feedback die leerlingen gebruiken",
        "formatief-handelen",
        "Leerlingen kijken naar het cijfer en leggen het werk weg.",
        "Leerlingen passen hun werk aan met de feedback die ze krijgen.",
    ),
    PriorityPlan(
        "noord",
        "Starters blijven",
        "startende-leraren",
        "In drie jaar vertrok een derde van de nieuwe docenten.",
        "Nieuwe docenten krijgen hulp in de les en blijven graag.",
    ),
    PriorityPlan(
        "zuid",
        "Minder cijfers, meer zicht",
        "formatief-handelen",
        "Een leerling in leerjaar 1 krijgt ruim honderd cijfers.",
        "Docenten weten wat leerlingen kunnen, ook zonder cijfer.",
    ),
    PriorityPlan(
        "zuid",
        "Een goed begin voor nieuwe collega's",
        "startende-leraren",
        "Nieuwe collega's zoeken zelf uit hoe de school werkt.",
        "Elke nieuwe collega heeft een maatje en een plan voor het eerste jaar.",
    ),
    *_at_each(
        ("haven", "haven_oost", "haven_west"),
        "Burgerschap in elk leerjaar",
        "burgerschap",
        "Burgerschap zit in losse projecten. Het hangt af van de docent.",
        "In elk leerjaar maken leerlingen één opdracht die bij de vorige aansluit.",
    ),
    PriorityPlan(
        "haven",
        "Toetsen om van te leren",
        "formatief-handelen",
        "Na een toets gaan we door met het volgende hoofdstuk.",
        "Na een toets weet een leerling wat de volgende stap is.",
    ),
    PriorityPlan(
        "anker",
        "Meedoen in de wijk",
        "burgerschap",
        "Leerlingen kennen de wijk rond de school weinig.",
        "Elke klas doet in het jaar iets voor en met de wijk.",
    ),
    PriorityPlan(
        "linie",
        "Starters blijven",
        "startende-leraren",
        "Zijinstromers staan snel alleen voor een praktijkgroep.",
        "Elke starter wordt het hele eerste jaar geholpen.",
    ),
    PriorityPlan(
        "linie",
        "Zicht op de praktijkles",
        "formatief-handelen",
        "In de praktijkles zien we werkstukken, maar weinig van het leren.",
        "Docenten zien tijdens de les wie vooruitgaat en wie hulp nodig heeft.",
    ),
)

VOCATIONAL = _at_each(
    ("zorg", "techniek", "horeca", "logistiek"),
    "Taal in het beroep",
    "taal-in-het-beroep",
    "Studenten vinden Nederlands een los vak. In de praktijk lopen ze vast op verslagen.",
    "Taal oefenen studenten in opdrachten uit hun eigen beroep.",
)

PRIORITIES = (*PRIMARY, *SECONDARY, *VOCATIONAL)
