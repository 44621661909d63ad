"""Goals before and after, per theme, for whoever wants to see what sharper looks like.

Source: content-nl-en.md §2 (G1 to G12); the English is ours. Keys are slugs of themes.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Example:
    before: str
    after: str


def example_for(themes: list[str], language: str) -> Example | None:
    """The example of the first theme that has one; None where none has."""
    examples = _ENGLISH if language.startswith("en") else _DUTCH
    return next((examples[slug] for slug in themes if slug in examples), None)


_DUTCH = {
    "lezen": Example(
        "Kennis delen over begrijpend lezen.",
        "Eind mei werken de groepen 5 en 6 van zes scholen minstens drie keer per week met een "
        "rijke tekst en een gesprek erover. Bewijs: lesontwerpen en een korte "
        "leesmotivatiemeting in oktober en mei.",
    ),
    "rekenen": Example(
        "Het rekenonderwijs versterken.",
        "Vóór de meivakantie starten alle rekenlessen in groep 4 en 5 op vijf scholen met vijf "
        "minuten oefenen. Het aandeel leerlingen dat optellen tot 20 vlot beheerst gaat 10 "
        "procentpunt omhoog.",
    ),
    "formatief-handelen": Example(
        "Samen nadenken over formatief handelen.",
        "In april gebruiken de secties wiskunde en Engels (leerjaar 1, vier vestigingen) in "
        "minstens één les per week een exitticket en passen zij de volgende les aan.",
    ),
    "jonge-kind": Example(
        "Meer aandacht voor het jonge kind.",
        "In maart voeren vier scholen met hun peuteropvang een warme overdracht volgens dezelfde "
        "kaart. Bewijs: 90% van de overdrachten in het voorjaar volgens de kaart.",
    ),
    "zicht-op-ontwikkeling": Example(
        "Van elkaar leren als ib'ers.",
        "In februari voert elke ib'er (9 scholen) groepsbesprekingen met de afgesproken "
        "vragenkaart; 8 van de 10 leraren geven aan dat de bespreking hun aanpak veranderde.",
    ),
    "digitale-geletterdheid": Example(
        "Digitale geletterdheid op de kaart zetten.",
        "In juni doen groep 7 en 8 van drie scholen drie dezelfde lessenreeksen mediawijsheid; "
        "leerlingen maken een eindproduct.",
    ),
    "startende-leraren": Example(
        "Starters beter begeleiden.",
        "Alle 14 starters krijgen dit schooljaar vier lesbezoeken met nabespreking en een maatje. "
        "In mei zegt minstens 80% dat zij zich voldoende gesteund voelen.",
    ),
    "klimaat": Example(
        "Werken aan een rustig schoolklimaat.",
        "Eind april gebruiken twee teams dezelfde vijf gedragsverwachtingen in gang en klas en "
        "oefenen die wekelijks. Het aantal time-outs per maand daalt ten opzichte van oktober.",
    ),
    "onderzoekend-leren": Example(
        "Inspiratie opdoen over onderzoekend leren.",
        "Voor mei ontwerpen en geven zes duo's uit zes scholen elk twee onderzoekslessen in "
        "groep 6 en leggen vast wat werkte.",
    ),
    "burgerschap": Example(
        "Burgerschap borgen.",
        "In juni heeft elk leerjaar van de drie mavo-vestigingen één burgerschapsopdracht met een "
        "gezamenlijke beoordelingswijzer; de opdrachten staan in het jaarplan.",
    ),
    "leercultuur": Example(
        "Professionaliseren van schoolleiders in feedback.",
        "Tussen november en mei bezoekt elke schoolleider twee teambijeenkomsten bij een collega "
        "en krijgt feedback op één zelfgekozen punt; in mei is per school één afspraak in het "
        "vergaderritme veranderd.",
    ),
    "taal-in-het-beroep": Example(
        "Meer samenwerken tussen mbo-teams.",
        "In blok 3 geven vier opleidingsteams (niveau 2) samen met Nederlands één "
        "praktijkopdracht met taaldoelen; het aantal voldoende verslagen stijgt ten opzichte van "
        "blok 1.",
    ),
}

_ENGLISH = {
    "lezen": Example(
        "Sharing knowledge about reading comprehension.",
        "By the end of May, groups 5 and 6 of six schools work with a rich text, and talk about "
        "it, at least three times a week. Evidence: lesson designs, and a short measurement of "
        "reading motivation in October and May.",
    ),
    "rekenen": Example(
        "Strengthening arithmetic.",
        "Before the May holiday, all arithmetic lessons in groups 4 and 5 of five schools start "
        "with five minutes of practice. The share of pupils who add fluently up to 20 goes up by "
        "10 percentage points.",
    ),
    "formatief-handelen": Example(
        "Thinking about formative practice together.",
        "In April, the maths and English departments (year 1, four sites) use an exit ticket in "
        "at least one lesson a week and adjust the next lesson.",
    ),
    "jonge-kind": Example(
        "More attention for the early years.",
        "In March, four schools and their nurseries hand children over with the same card. "
        "Evidence: 90% of the spring handovers follow the card.",
    ),
    "zicht-op-ontwikkeling": Example(
        "Learning from each other as support coordinators.",
        "In February, every support coordinator (9 schools) leads class reviews with the agreed "
        "question card; 8 out of 10 teachers say that the review changed what they do.",
    ),
    "digitale-geletterdheid": Example(
        "Putting digital literacy on the map.",
        "In June, groups 7 and 8 of three schools do the same three series of lessons on media "
        "literacy; pupils make a final product.",
    ),
    "startende-leraren": Example(
        "Supporting new teachers better.",
        "All 14 new teachers get four lesson visits with a talk afterwards and a buddy this "
        "school year. In May at least 80% say that they feel supported enough.",
    ),
    "klimaat": Example(
        "Working on a calm school climate.",
        "By the end of April, two teams use the same five expectations of behaviour in corridor "
        "and classroom and practise them weekly. The number of time-outs a month is lower than "
        "in October.",
    ),
    "onderzoekend-leren": Example(
        "Getting inspired about inquiry-based learning.",
        "Before May, six pairs from six schools design and teach two research lessons each in "
        "group 6 and write down what worked.",
    ),
    "burgerschap": Example(
        "Embedding citizenship.",
        "In June, every year of the three mavo sites has one citizenship assignment with a shared "
        "guide for assessment; the assignments stand in the year plan.",
    ),
    "leercultuur": Example(
        "Professionalising school leaders in feedback.",
        "Between November and May, every school leader visits two team meetings of a colleague "
        "and gets feedback on one point of their own choice; in May each school has changed one "
        "agreement about its meetings.",
    ),
    "taal-in-het-beroep": Example(
        "More collaboration between vocational teams.",
        "In block 3, four vocational teams (level 2) and the teachers of Dutch give one practical "
        "assignment with language goals together; more reports are sufficient than in block 1.",
    ),
}
