"""Practices of network 11, Schoolleiders op bezoek: how teams learn together."""

from __future__ import annotations

from home.demo.shapes import PracticePlan

LEADING = (
    PracticePlan(
        title="Ruil een uur van groep om te kijken",
        school="kompas",
        days=-26,
        for_whom="teams in het basisonderwijs en hun schoolleider",
        how_to="""<p>Bij elkaar kijken strandde altijd op de vraag: wie neemt mijn groep? Het
antwoord bij ons: ik. Twee keer per week sta ik een uur voor de klas.</p>
<ol><li><b>Blokkeer twee uren in je eigen agenda,</b> het hele jaar, en laat er niets overheen
plannen. Bij mij dinsdag en donderdag van negen tot tien.</li>
<li><b>Hang een lijst in de teamkamer.</b> Wie wil kijken, schrijft op bij wie en met welke vraag.
<i>Hoe krijg jij het stil na gym?</i> Geen vraag, geen ruil.</li>
<li><b>Vraag een kant-en-klare les.</b> De leraar laat liggen wat ik moet doen, op één blaadje. Ik
verzin niets.</li>
<li><b>Kijk een half uur, praat een kwartier.</b> De bezoekte collega vertelt eerst. Ik ben daar
niet bij.</li>
<li><b>Vraag de kijker alleen:</b> <i>wat neem je mee?</i> Een zin. Verder hoor ik niets.</li>
<li><b>Vertel in de vergadering wat je zelf leerde</b> van het voor de klas staan. Dat breekt het
ijs.</li>
<li><b>Na tien ruilen kijken we of het ergens heen gaat.</b> Welke vraag komt steeds terug? Die
gaat op de agenda.</li></ol>""",
        what_we_saw="""<p>In acht weken is er dertien keer geruild. Het eerste bezoek was altijd
bij de meest populaire collega; na een tijd ook bij elkaar. Ik ken de kinderen weer.</p>
<p>Twee keer moest ik afzeggen door een gesprek dat echt niet kon wachten. Dat merkte iedereen.
Spreek een vervanger af, of zeg eerlijk dat het een week niet kan.</p>""",
        levels=("Primair onderwijs (po)",),
    ),
    PracticePlan(
        title="Streep samen iets door",
        school="wilgentak",
        days=-62,
        for_whom="kleine en grote teams, studiemiddag van anderhalf uur",
        how_to="""<p>Elke nieuwe afspraak kwam erbij. Er ging nooit iets af. Met zes mensen voel je
dat snel.</p>
<ol><li><b>Schrijf alles op (20 minuten).</b> Ieder voor zich, op losse briefjes: wat doen wij
omdat het moet, omdat het altijd zo ging, omdat iemand erom vroeg? Ook lijstjes, toetsen, feesten,
versieringen.</li>
<li><b>Plak op de muur en voeg samen.</b> Wij kwamen op 71.</li>
<li><b>Zet een stip.</b> Groen: kinderen leren hiervan. Grijs: niemand weet waarom. Meer kleuren
zijn er niet.</li>
<li><b>Pak de grijze.</b> Vraag bij elke: <i>wat gebeurt er als we dit een jaar niet doen? Wie
merkt het?</i> Moet het wettelijk, zoek dat dan op. Vaak moet het anders dan je denkt.</li>
<li><b>Kies drie dingen om te stoppen</b> en één om te halveren. Niet meer.</li>
<li><b>Houd een afscheid.</b> Scheur het briefje door, noem degene die het ooit bedacht en
bedank.</li>
<li><b>Schrijf op waar de tijd heen gaat.</b> Bij ons: elke maandag een half uur samen lessen
voorbereiden.</li>
<li><b>Kijk over een half jaar:</b> missen we het?</li></ol>""",
        what_we_saw="""<p>Weg zijn: de dubbele registratie van leesniveaus, de wekelijkse
nieuwsbrief (nu maandelijks) en de doorgedraaide sinterklaasversiering. Van het laatste kregen we
wel vragen van ouders.</p>
<p>Eén gestopt ding kwam stiekem terug, omdat een collega het fijn vond. Dat mag, als je het zelf
doet.</p>""",
        themes=("leercultuur",),
        levels=("Primair onderwijs (po)",),
    ),
    PracticePlan(
        title="Geef de invaller een warme start",
        school="zandloper",
        days=-14,
        for_whom="elke groep; voor wie morgen ziek is",
        how_to="""<p>Een invaldag was bij ons een verloren dag. Nu liggen er drie dingen klaar en
draait de klas zichzelf.</p>
<ol><li><b>Maak een invalmap per groep (een uur werk).</b> Voorop een halve pagina: dagritme, waar
de sleutel ligt, teken voor stilte, wie iets weet van allergieën. Persoonlijke dingen staan er niet
in; daarvoor bel je de intern begeleider.</li>
<li><b>Voeg drie lessen toe die altijd kunnen,</b> zonder voorbereiding: een leesles bij elk boek,
een rekenspel, een tekenopdracht.</li>
<li><b>Wijs twee gidsen aan.</b> Leerlingen die de weg weten. Elke maand andere. Zij krijgen een
speldje op de dag zelf.</li>
<li><b>Oefen een invaldag terwijl je er bent (30 minuten).</b> Ik zit achterin en zeg niets. De
gidsen leiden de kring, de taak, het opruimen.</li>
<li><b>Zet op het bord wat zelfstandig kan.</b> Onze weektaak loopt gewoon door.</li>
<li><b>Vraag de invaller om één zin:</b> wat ging vanzelf, wat was onduidelijk? Verbeter de map
meteen.</li>
<li><b>Bel aan het eind van de dag,</b> ook als je ziek bent één minuut. Of een collega doet
het.</li></ol>""",
        what_we_saw="""<p>Een vaste invalster zei dat ze voor het eerst niet alleen de orde
bewaarde maar lesgaf. De oefening van stap 4 was de sleutel; kinderen vonden het een spel.</p>
<p>De map veroudert snel. Ik kijk hem nu na bij elke vakantie. In groep 1 en 2 werkt het met
plaatjes en een knuffel als gids.</p>""",
        themes=("leercultuur", "zelfstandig-leren"),
        levels=("Primair onderwijs (po)", "Groep 3", "Groep 6"),
    ),
)
