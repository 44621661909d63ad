"""Files that come with practices: short, printable, and to be edited in any word processor."""

from __future__ import annotations

from typing import NamedTuple


class Handout(NamedTuple):
    title: str
    intro: str
    lines: tuple[str, ...]


HANDOUTS = {
    "gespreksblad": Handout(
        "Gespreksblad rijke tekst",
        "Schrijf je drie vragen op voordat je de tekst met de groep leest.",
        (
            "Titel van de tekst:",
            "Wat weten wij hier al over?",
            "Vraag 1: wat staat er?",
            "Vraag 2: waarom is dat zo?",
            "Vraag 3: wat kan niemand zeker weten?",
            "Waar in de tekst zie je dat?",
            "Wat weten we nu meer?",
        ),
    ),
    "getalbeelden": Handout(
        "Vijf oefenvormen met getalbeelden",
        "Kies elke week één vorm. Vijf minuten is genoeg.",
        (
            "Flits: een kaart twee tellen laten zien, het getal opschrijven.",
            "Vertel: hoe zag jij het?",
            "Vul aan: hoeveel moet erbij tot 10 of 20?",
            "Dubbel: twee dezelfde kaarten, hoeveel samen?",
            "Bijna dubbel: wat verandert er met één erbij?",
        ),
    ),
    "exitticket": Handout(
        "Exitticket met twee vragen",
        "De laatste zes minuten van de les. Zonder cijfer.",
        (
            "Vraag 1 (onthouden):",
            "Vraag 2 (begrijpen):",
            "Wat wil je de volgende les nog een keer horen?",
            "Voor de docent: kan verder, moet nog oefenen, heeft nieuwe uitleg nodig.",
        ),
    ),
    "overdrachtskaart": Handout(
        "Overdrachtskaart peuter–kleuter (leeg exemplaar)",
        "Zeven vragen voor een gesprek van twintig minuten. Een ingevulde kaart blijft op school.",
        (
            "1. Waar wordt dit kind blij van?",
            "2. Waar speelt het graag, en met wie?",
            "3. Wat kan het al zelf?",
            "4. Hoe laat het merken dat iets te veel is?",
            "5. Welke talen hoort en spreekt het?",
            "6. Wat willen de ouders dat wij weten?",
            "7. Wat helpt op de eerste dag?",
        ),
    ),
    "kijkpunten": Handout(
        "Vier kijkpunten voor een lesbezoek",
        "De starter kiest vooraf één kijkpunt. Schrijf op wat je ziet, zonder oordeel.",
        (
            "Wie denkt er mee als er een vraag is gesteld?",
            "Wat doen leerlingen in de eerste vijf minuten?",
            "Waar staat de docent, en wat doet dat?",
            "Hoe weten leerlingen wat ze daarna moeten doen?",
            "Wat wil de starter de volgende keer proberen?",
        ),
    ),
    "beoordelingswijzer": Handout(
        "Beoordelingswijzer burgerschap",
        "In woorden die leerlingen kozen. De mening telt niet mee, de uitleg wel.",
        (
            "Ik zeg wat ik vind.",
            "Ik zeg waarom ik dat vind.",
            "Ik laat ook de andere kant horen.",
            "Ik zeg waar ik het vandaan heb.",
            "Ik zeg wat ik zou doen.",
        ),
    ),
}


def rich_text_file(handout: Handout) -> bytes:
    """The handout as RTF, with a real heading and Dutch as its language."""
    rows = "".join(rf"\pard\sb280 {_escaped(line)}\par\pard\sb280 \par" for line in handout.lines)
    return (
        r"{\rtf1\ansi\deff0\deflang1043{\fonttbl{\f0\fswiss Arial;}}"
        r"{\stylesheet{\s0 Standaard;}{\s1\outlinelevel0\b\fs36 heading 1;}}\lang1043\f0\fs24"
        rf"\pard\s1\outlinelevel0\b\fs36 {_escaped(handout.title)}\b0\fs24\par"
        rf"\pard\sb120 {_escaped(handout.intro)}\par{rows}}}"
    ).encode("ascii")


def _escaped(text: str) -> str:
    signs = {"\\": r"\\", "{": r"\{", "}": r"\}"}
    return "".join(
        signs.get(sign, sign) if ord(sign) < 128 else rf"\u{ord(sign)}?" for sign in text
    )
