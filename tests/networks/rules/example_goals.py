"""The twelve triples of example goals of content-nl-en.md §2, word for word."""

from typing import NamedTuple


class ExampleGoal(NamedTuple):
    diffuse: str
    in_progress: str
    concrete: str


EXAMPLE_GOALS = {
    "G1": ExampleGoal(
        "Kennis delen over begrijpend lezen.",
        "Leraren groep 5–6 gebruiken vaker rijke teksten; in juni kijken we terug.",
        "Eind mei {jaar} werken de groepen 5 en 6 van zes scholen minstens drie keer per "
        "week met een rijke tekst en een gesprek erover. Bewijs: lesontwerpen en een korte "
        "leesmotivatiemeting in oktober en mei. Op elke school is de taalspecialist "
        "kartrekker.",
    ),
    "G2": ExampleGoal(
        "Het rekenonderwijs versterken.",
        "Elke school start met automatiseren in groep 4.",
        "Vóór de meivakantie starten alle rekenlessen in groep 4 en 5 op vijf scholen met "
        "vijf minuten oefenen. Het aandeel leerlingen dat optellen tot 20 vlot beheerst "
        "gaat van de nulmeting in oktober 10 procentpunt omhoog.",
    ),
    "G3": ExampleGoal(
        "Samen nadenken over formatief handelen.",
        "Secties wiskunde en Engels proberen in leerjaar 1 wisbordjes en exittickets.",
        "In april {jaar} gebruiken de secties wiskunde en Engels (leerjaar 1, vier "
        "vestigingen) in minstens één les per week een exitticket en passen zij de "
        "volgende les aan. Bewijs: 12 beschreven lessen en een leerlingpeiling.",
    ),
    "G4": ExampleGoal(
        "Meer aandacht voor het jonge kind.",
        "De overgang van peuter- naar kleutergroep krijgt een vaste werkwijze.",
        "In maart {jaar} voeren vier scholen met hun peuteropvang een warme overdracht "
        "volgens dezelfde kaart. Bewijs: 90% van de overdrachten in het voorjaar volgens "
        "de kaart; terugblik met leraren en pedagogisch medewerkers.",
    ),
    "G5": ExampleGoal(
        "Van elkaar leren als ib'ers.",
        "Ib'ers oefenen groepsbesprekingen die over het leren gaan.",
        "In februari voert elke ib'er (9 scholen) groepsbesprekingen met de afgesproken "
        "vragenkaart; 8 van de 10 leraren geven aan dat de bespreking hun aanpak "
        "veranderde.",
    ),
    "G6": ExampleGoal(
        "Digitale geletterdheid op de kaart zetten.",
        "Elke school kiest twee lijnen voor groep 7–8.",
        "Juni {jaar}: groep 7 en 8 van drie scholen doen drie dezelfde lessenreeksen "
        "mediawijsheid; leraren beoordelen de reeks op uitvoerbaarheid, leerlingen maken "
        "een eindproduct.",
    ),
    "G7": ExampleGoal(
        "Starters beter begeleiden.",
        "Starters op drie scholen krijgen een maatje en vier bezoeken.",
        "Alle 14 starters in het vo-cluster krijgen dit schooljaar vier lesbezoeken met "
        "nabespreking en een maatje. In mei zegt minstens 80% dat zij zich voldoende "
        "gesteund voelen; we kijken in januari tussentijds.",
    ),
    "G8": ExampleGoal(
        "Werken aan een rustig schoolklimaat.",
        "Gedragsverwachtingen zijn op elke school zichtbaar.",
        "Eind april gebruiken twee so/sbo-teams dezelfde vijf gedragsverwachtingen in gang "
        "en klas en oefenen die wekelijks. Het aantal time-outs per maand daalt ten "
        "opzichte van oktober.",
    ),
    "G9": ExampleGoal(
        "Inspiratie opdoen over onderzoekend leren.",
        "Twee lessen per thema worden samen gemaakt.",
        "Voor mei ontwerpen en geven zes duo's uit zes scholen elk twee onderzoekslessen "
        "in groep 6; zij observeren drie leerlingprofielen en leggen vast wat werkte.",
    ),
    "G10": ExampleGoal(
        "Burgerschap borgen.",
        "Per leerjaar is er één burgerschapsopdracht.",
        "In juni heeft elk leerjaar van de drie mavo-vestigingen één burgerschapsopdracht "
        "met een gezamenlijke beoordelingswijzer; de opdrachten staan in het jaarplan van "
        "volgend schooljaar.",
    ),
    "G11": ExampleGoal(
        "Professionaliseren van schoolleiders in feedback.",
        "Schoolleiders bezoeken elkaars teamvergadering.",
        "Tussen november en mei bezoekt elke schoolleider twee teambijeenkomsten bij een "
        "collega en krijgt feedback op één zelfgekozen punt; in mei is per school één "
        "afspraak in het vergaderritme veranderd.",
    ),
    "G12": ExampleGoal(
        "Meer samenwerken tussen mbo-teams.",
        "Taal en praktijk maken samen opdrachten.",
        "In blok 3 geven vier opleidingsteams (niveau 2) samen met Nederlands één "
        "praktijkopdracht met taaldoelen; het aantal voldoende verslagen stijgt ten "
        "opzichte van blok 1.",
    ),
}
