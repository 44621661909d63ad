"""Practices of network 1, Rijke teksten: reading, and talking about books."""

from __future__ import annotations

from home.demo.shapes import PracticePlan

READING = (
    PracticePlan(
        title="Praat vijf minuten over je boek",
        school="springplank",
        days=-262,
        for_whom="groep 6 en 7, na het stillezen",
        how_to="""<p>Bij ons las iedereen elke dag een kwartier stil. Daarna ging het boek dicht en
was het klaar. Nu praten ze er nog vijf minuten over.</p>
<ol><li><b>Lees zelf mee (15 minuten).</b> Zichtbaar, in een kinderboek. Kijk in die tijd niets
na.</li>
<li><b>Zoek je maatje.</b> Elke leerling heeft een kaartje met vijf leesmaatjes, voor elke dag een
ander.</li>
<li><b>Vertel (1 minuut ieder).</b> Op het bord staan drie zinnen om mee te beginnen: <i>Ik snapte
niet waarom …</i>, <i>Ik moest lachen om …</i> en <i>Als ik de schrijver was, dan …</i></li>
<li><b>Vraag terug.</b> De ander stelt één vraag waar je geen ja of nee op kunt zeggen.</li>
<li><b>Zet een streepje.</b> Wil je het boek van je maatje lezen? Dan zet je een streepje op de
lijst bij de boekenkast.</li>
<li><b>Vrijdag: één minuut voor de groep.</b> Wie wil, prijst een boek aan. Niemand moet.</li></ol>
<p>Wissel de zinnen elke maand. Laat leerlingen ze zelf bedenken.</p>""",
        what_we_saw="""<p>Na een maand stonden er ruim veertig streepjes op de lijst. Leerlingen
die eerst alleen bladerden, gingen lezen, want ze moesten straks iets te vertellen hebben.</p>
<p>De eerste week was het een kippenhok. Het hielp om de wekker zichtbaar te zetten en zelf niet
rond te lopen. In groep 8 sloeg het minder aan: zij schreven liever een briefje in het boek voor de
volgende lezer.</p>""",
        subjects=("Nederlands",),
        levels=("Groep 6", "Groep 7"),
    ),
    PracticePlan(
        title="Lees in koor, in echo en als toneelstuk",
        school="kompas",
        days=-205,
        for_whom="groep 4, drie keer per week een kwartier",
        how_to="""<p>Voor kinderen die wel kunnen ontsleutelen maar nog hakkelen. Je leest één week
lang dezelfde tekst, elke keer anders. Kies een tekst van hooguit 150 woorden met een gesprek erin:
een mop, een gedicht, een scène uit een boek.</p>
<ol><li><b>Maandag: jij leest voor.</b> Overdrijf de stemmen. Kinderen volgen met hun vinger en
luisteren waar je pauzeert.</li>
<li><b>Bespreek kort:</b> <i>waarom fluisterde ik hier?</i> Zet samen streepjes in de tekst waar je
ademhaalt.</li>
<li><b>Woensdag: echo.</b> Jij leest een zin, de groep leest hem na in hetzelfde tempo.</li>
<li><b>Daarna in koor.</b> Allemaal tegelijk. Jouw stem gaat bij elke alinea iets zachter.</li>
<li><b>Donderdag: in drietallen.</b> Verdeel de rollen en oefen tien minuten. Loop rond en lees mee
bij wie vastloopt.</li>
<li><b>Vrijdag: opvoeren.</b> Twee groepjes voor de klas, de rest voor groep 3 of voor de spiegel
op de gang.</li></ol>
<p>Kinderen met leesproblemen krijgen de tekst op vrijdag al mee naar huis voor de week
erna.</p>""",
        what_we_saw="""<p>Niemand hoefde meer alleen hardop te lezen voor de hele klas. Dat
scheelde buikpijn op dinsdag, zeiden ouders. Aan het eind van de week las bijna iedereen de tekst
vlot, ook kinderen die bij een nieuwe tekst nog spellen.</p>
<p>Of ze daardoor ook onbekende teksten sneller lezen, weten we niet. En een weetjestekst werkt
niet: zonder gesprek geen toneel.</p>""",
        themes=("lezen",),
        subjects=("Nederlands",),
        levels=("Groep 4",),
    ),
    PracticePlan(
        title="Laat groep 8 voorlezen aan de kleuters",
        school="hoeksteen",
        days=-480,
        for_whom="groep 8 en groep 1/2, elke vrijdag na de kleine pauze",
        how_to="""<p>Ik deed het eerst om de oudsten aan het voorlezen te krijgen. De kleuters
bleken er minstens zoveel aan te hebben.</p>
<ol><li><b>Kies samen (donderdag, 10 minuten).</b> Elke achtstegroeper pakt een prentenboek en
leest het één keer voor zichzelf.</li>
<li><b>Plak drie briefjes in het boek.</b> Op elk briefje een vraag: <i>wat zie je hier?</i>,
<i>wat denk je dat er gaat gebeuren?</i>, <i>heb jij dat ook weleens?</i></li>
<li><b>Oefen op elkaar (10 minuten).</b> Let op twee dingen: boek naar de luisteraar gedraaid, en
wachten na een vraag.</li>
<li><b>Ophalen.</b> Vaste duo's, het hele jaar. De grote haalt de kleine op bij de deur.</li>
<li><b>Voorlezen (15 minuten).</b> Door de hele school: in de hal, onder de kapstok, in de
bibliotheek. Twee leraren lopen rond.</li>
<li><b>Terug in de klas (5 minuten).</b> Wat zei jouw kleuter dat je niet had verwacht?</li>
<li><b>Schrijf één zin</b> in het voorleesschrift. Dat lees je de week erna eerst
door.</li></ol>""",
        what_we_saw="""<p>Leerlingen die zelf moeizaam lezen, lazen hier zonder tegenzin, want een
prentenboek past bij hun niveau en niemand vindt dat kinderachtig. Kleuters vroegen op maandag al
wanneer het vrijdag was.</p>
<p>Minder geslaagd: wisselende duo's. Dan moest iedereen elke keer wennen. En twee druktemakers bij
elkaar in de hal, dat doe ik niet meer.</p>""",
        themes=("lezen", "jonge-kind"),
        subjects=("Nederlands",),
        levels=("Groep 1", "Groep 2", "Groep 8"),
    ),
    PracticePlan(
        title="Maak van een weettekst een tekening",
        school="hoeksteen",
        days=-64,
        for_whom="groep 5 en 6 bij geschiedenis, aardrijkskunde of natuur",
        how_to="""<p>Samenvatten vinden kinderen saai en ze schrijven vooral over. Tekenen kan niet
zonder begrijpen. Reken op 40 minuten.</p>
<ol><li><b>Lees de tekst voor</b> tot het eind. Ongeveer een bladzijde, bijvoorbeeld over hoe een
sluis werkt.</li>
<li><b>Teken de eerste alinea voor op het bord.</b> Denk hardop: <i>ik zet een pijl, want het water
gaat van hoog naar laag.</i> Teken lelijk, dan durven zij ook.</li>
<li><b>Teken de rest in tweetallen (15 minuten).</b> Pijlen mogen, hele zinnen niet. Hooguit tien
woorden.</li>
<li><b>Dek de tekst af</b> en vertel hem na met alleen de tekening. Wat mis je nog? Vul dat aan in
een andere kleur.</li>
<li><b>Begin er de volgende les mee:</b> één kind vertelt de hele vorige les na.</li></ol>""",
        what_we_saw="""<p>Je ziet meteen wie het niet begreep: daar staat een mooi bootje, maar
geen pijl. Een verhaal leent zich er slecht voor. En perfectionisten waren na een kwartier nog aan
het gummen; die krijgen een dikke stift.</p>""",
        themes=("lezen",),
        subjects=("Nederlands", "Oriëntatie op jezelf en de wereld"),
        levels=("Groep 5", "Groep 6"),
    ),
    PracticePlan(
        title="Geef de tekst een dag eerder mee",
        school="springplank",
        days=-17,
        for_whom="groep 6 tot en met 8, voor leerlingen die traag lezen of dyslexie hebben",
        how_to="""<p>Vroeger kregen deze leerlingen een makkelijkere tekst. Daardoor konden ze niet
meepraten. Nu lezen ze hetzelfde als de rest, met een voorsprong.</p>
<ol><li><b>Kies op dinsdag de tekst van donderdag.</b> Niets inkorten.</li>
<li><b>Spreek hem in</b> met je telefoon, in een rustig tempo. Kost mij zes minuten.</li>
<li><b>Geef hem woensdag mee aan wie dat wil:</b> op papier met ruime regels, plus de opname.</li>
<li><b>Praat tien minuten voor</b> aan de instructietafel: waar gaat het over, welke drie woorden
zijn lastig? Eén vraag gaat mee naar huis: <i>is de jager slecht of bang?</i></li>
<li><b>Donderdag leest iedereen.</b> Begin met precies die vraag en geef de voorlezers als eersten
het woord.</li></ol>""",
        what_we_saw="""<p>Leerlingen die bij teksten vaak afhaakten, openden nu het gesprek.
Inmiddels vragen ook goede lezers om de opname. Prima: dan valt niemand op.</p>
<p>Lastig blijft de planning. Kies ik de tekst pas woensdagavond, dan is het voordeel weg.</p>""",
        themes=("inclusief-onderwijs", "lezen"),
        subjects=("Nederlands",),
        levels=("Groep 6", "Groep 7", "Groep 8"),
    ),
)
