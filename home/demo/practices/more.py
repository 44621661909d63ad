"""What colleagues added to some practices, and two that are still being written."""

from __future__ import annotations

from home.demo.shapes import MoreOfPractice, UnderWay

MORE = {
    "Gespreksblad rijke tekst": MoreOfPractice(
        tags=("leesgesprek", "vragen stellen", "wereldoriëntatie"),
        links=("Map met twintig rijke teksten https://drive.google.com/drive/my-drive",),
        problem="Bij begrijpend lezen gokten leerlingen het antwoord. Over de tekst zelf ging het "
        "bijna niet.",
        needed="Eén tekst van hooguit een bladzijde en voor elk tweetal een gespreksblad.",
        time_needed="een kwartier voorbereiden, 35 minuten les",
        tips="Lees de tekst zelf eerst hardop. Sla vraag 3 de eerste keer over.",
        source="Het netwerk begon met het hoofdstuk over rijke teksten in een studieboek over "
        "leesonderwijs, en paste de vragen drie keer aan.",
        contact="samira",
    ),
    "Praat vijf minuten over je boek": MoreOfPractice(
        tags=("vrij lezen", "leesmotivatie", "maatjes"),
        needed="Kaartjes met leesmaatjes en een zichtbare wekker.",
        time_needed="vijf minuten per dag",
        tips="Wissel de maatjes elke maand. Laat een kind dat niets wil vertellen eerst vragen "
        "stellen.",
        contact="lieke",
    ),
    "Lees in koor, in echo en als toneelstuk": MoreOfPractice(
        tags=("vloeiend lezen", "hardop lezen", "drama"),
        problem="Kinderen die nog hakkelen, lazen hardop voor de hele klas en durfden niet meer.",
        needed="Een tekst met een gesprek erin, voor iedereen op papier.",
        time_needed="drie keer een kwartier per week",
    ),
    "Laat groep 8 voorlezen aan de kleuters": MoreOfPractice(
        tags=("voorlezen", "leesmotivatie", "oudsten en jongsten"),
        tips="Oefen het boek eerst in tweetallen. Laat de kleuter het boek kiezen.",
    ),
    "Hang de woorden van de week aan een touw": MoreOfPractice(
        tags=("woordenschat", "meertaligheid"),
        needed="Een touw, wasknijpers en kaartjes.",
        time_needed="tien minuten op maandag, twee minuten op andere dagen",
    ),
    "Lees een prentenboek voor in twee talen": MoreOfPractice(
        tags=("meertaligheid", "ouders", "voorlezen"),
        tips="Vraag ouders persoonlijk. Een briefje leverde niemand op, een praatje zes.",
    ),
    "Vijf minuten getalbeelden": MoreOfPractice(
        tags=("automatiseren", "getalbegrip", "lesstart"),
        needed="Een set kaarten met getalbeelden, groot genoeg voor achter in de klas.",
        time_needed="vijf minuten aan het begin van elke rekenles",
        tips="Vraag altijd hoe iemand het zag. Zonder die vraag wordt het alleen snelheid.",
    ),
    "Bespreek de mooiste fout": MoreOfPractice(
        tags=("fouten bespreken", "lesstart"),
        tips="Neem nooit een fout van iemand van wie je niet zeker weet dat die erom kan lachen.",
    ),
    "Werk met een weekblad in de combinatiegroep": MoreOfPractice(
        tags=("combinatiegroep", "zelfstandig werken"),
        needed="Een blad per week, voor elk kind hetzelfde, met een hoek om zelf te vullen.",
    ),
    "Exitticket met twee vragen": MoreOfPractice(
        tags=("formatief handelen", "lesafsluiting", "exitticket"),
        links=(
            "Voorbeelden per vak https://drive.google.com/drive/my-drive",
            "Opname van een les https://teams.microsoft.com/",
        ),
        problem="We merkten pas bij de toets wie het niet begrepen had.",
        needed="Een half blaadje per leerling.",
        time_needed="vijf minuten aan het eind, tien minuten nakijken",
        tips="Maak drie stapels en geef geen cijfer. Begin de volgende les bij de middelste.",
        contact="koen",
    ),
    "Houd je wisbordje omhoog": MoreOfPractice(
        tags=("formatief handelen", "beurten geven"),
        needed="Een wisbordje en een stift per leerling.",
    ),
    "Haal op wat je vorige maand leerde": MoreOfPractice(
        tags=("ophalen uit je geheugen", "lesstart"),
        source="Onderzoek naar gespreid oefenen, zoals onze vakgroep het in een studiemiddag las.",
    ),
    "Overdrachtskaart in 20 minuten": MoreOfPractice(
        tags=("overdracht", "ouders", "peuters"),
        time_needed="twintig minuten per kind",
        tips="Vraag ouders of ze erbij willen zijn. Schrijf op wat een kind kan.",
    ),
    "Starter kiest de kijkvraag": MoreOfPractice(
        tags=("lesbezoek", "begeleiden van starters"),
        problem="Een lesbezoek voelde voor starters als een beoordeling.",
        contact="hilde",
    ),
    "Leer alle namen in twee weken": MoreOfPractice(
        tags=("nieuwe klas", "begeleiden van starters"),
        time_needed="vijf minuten per les, twee weken lang",
    ),
    "Verwachtingen oefenen in drie minuten": MoreOfPractice(
        tags=("voorspelbaarheid", "gedrag oefenen", "lesstart"),
        tips="Oefen ook als het goed gaat. Wie alleen na een fout oefent, oefent als straf.",
    ),
    "Stel vier vragen na een ruzie": MoreOfPractice(
        tags=("ruzie oplossen", "pleinwacht"),
        needed="Een kaartje met de vier vragen voor wie pleinwacht heeft.",
    ),
    "Laat water omhoog klimmen": MoreOfPractice(
        tags=("onderzoekend leren", "proefjes"),
        needed="Keukenpapier, glazen, water en kleurstof.",
        time_needed="een half uur klaarzetten, 75 minuten les",
    ),
    "Beoordelingswijzer burgerschap met leerlingen": MoreOfPractice(
        tags=("beoordelen", "leerlingen denken mee"),
        tips="Laat leerlingen eerst twee uitgewerkte voorbeelden vergelijken.",
    ),
    "Laat studenten zelf de werkbon schrijven": MoreOfPractice(
        tags=("taal in het vak", "schrijven voor het werk"),
        problem="Werkbonnen waren zo kort dat een collega er niets mee kon.",
        contact="gijs",
    ),
    "Leer vaktaal met je handen": MoreOfPractice(
        tags=("taal in het vak", "nt2", "woordenschat"),
        needed="De echte spullen op een tafel, en kaartjes zonder plaatje.",
    ),
}

# By the number of the network: one that waits for its lead, one that is not finished yet.
UNDER_WAY = {
    1: (
        UnderWay(
            title="Teken de kaart van het verhaal",
            by="fatma",
            for_whom="groep 5 tot en met 7, na het tweede hoofdstuk",
            how_to="<p>Voor leerlingen die in een dik boek de draad kwijtraken.</p>"
            "<ol><li>Lees de eerste twee hoofdstukken voor.</li>"
            "<li>Teken samen op een groot vel waar alles gebeurt: huis, school, bos.</li>"
            "<li>Zet bij elk hoofdstuk een vlaggetje op de plek waar het zich afspeelt.</li>"
            "<li>Laat wie wil vertellen hoe iemand van de ene plek naar de andere kwam.</li></ol>",
            what_we_saw="<p>Leerlingen wezen de plek aan als ze iets uitlegden. Bij een verhaal "
            "zonder duidelijke plekken werkt het niet: toen werd het een tekenles.</p>",
            tags=("dikke boeken", "leesgesprek"),
            sent=True,
        ),
        UnderWay(
            title="Lees de krant van morgen",
            by="nadia",
            for_whom="groep 8, op vrijdag",
            how_to="<p>Kies een kort bericht en lees alleen de kop. Wat zal er morgen staan?</p>",
        ),
    ),
}
