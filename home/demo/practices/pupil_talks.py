"""Practices of network 5, Groepsbespreking die over leren gaat."""

from __future__ import annotations

from home.demo.shapes import PracticePlan

PUPIL_TALKS = (
    PracticePlan(
        title="Begin de bespreking met een vraag over de uitleg",
        school="brug",
        days=-12,
        for_whom="ib'ers en leraren bij een groepsbespreking van 45 minuten",
        how_to="""<p>Onze besprekingen waren een rondje langs zorgkinderen. Tijd op, niets
veranderd in de les. Met deze volgorde gaat het over lesgeven.</p>
<ol><li><b>Vraag de leraar vooraf om één les, niet om een lijst.</b> <i>Welke les van vorige week
snapte ongeveer de helft niet?</i></li>
<li><b>Begin met de uitleg (10 minuten).</b> <i>Hoe legde je het uit? Waar haakten ze af? Wat deden
degenen die het wel begrepen?</i></li>
<li><b>Leg leerlingwerk op tafel.</b> Drie schriften, namen afgedekt: een die het kan, een die er
bijna is, een die vastzit.</li>
<li><b>Trek een kaart als het stilvalt.</b> Bijvoorbeeld: <i>wat zou een leerling hierover
zeggen?</i></li>
<li><b>Pas in minuut 25: welke leerlingen hebben iets anders nodig?</b> Noem hooguit drie, en wat
zij al kunnen.</li>
<li><b>Bedenk één aanpassing voor de hele groep.</b> Iets dat morgen kan.</li>
<li><b>Spreek af wanneer je komt kijken.</b> Ik kijk dan een kwartier mee, alleen naar die ene
aanpassing.</li>
<li><b>Schrijf drie regels op.</b> Meer leest niemand terug.</li></ol>""",
        what_we_saw="""<p>Leraren gingen weg met een lesidee in plaats van een afspraak voor een
onderzoek. Een collega zei dat zij voor het eerst niet het gevoel had verantwoording af te
leggen.</p>
<p>Er blijven leerlingen voor wie meer nodig is. Daarvoor plannen we nu een apart gesprek, anders
slokt dat ene kind alles op. Het kostte me moeite om zelf geen advies te geven.</p>""",
        levels=("Primair onderwijs (po)",),
    ),
    PracticePlan(
        title="Vraag de leerling wat er op het rapport moet",
        school="kompas",
        days=-48,
        for_whom="groep 5 tot en met 8, gesprek van tien minuten",
        how_to="""<p>Wij schreven rapporten over kinderen, voor ouders. Kinderen lazen ze als
laatsten. Sinds dit jaar vullen ze het zelf mee in.</p>
<ol><li><b>Laat iedereen drie dingen kiezen (een les).</b> Werk waar je trots op bent, werk dat
lastig was en iets dat de juf niet weet. In een mapje.</li>
<li><b>Vul apart van elkaar dezelfde vijf zinnen in.</b> Leerling en leraar: <i>dit kan ik nu … /
hier werk ik aan … / dit helpt mij …</i></li>
<li><b>Plan tien minuten per kind.</b> Ik doe er drie op een dag, tijdens het zelfstandig werken,
twee weken lang.</li>
<li><b>Begin bij het mapje.</b> <i>Vertel eens, waarom ligt dit bovenop?</i> Luisteren, niet
verbeteren.</li>
<li><b>Leg de zinnen naast elkaar.</b> Waar denken we hetzelfde? Over het verschil praat je
door.</li>
<li><b>Kies samen één doel voor zes weken,</b> in woorden van het kind. <i>Ik wil durven zeggen dat
ik het niet snap.</i></li>
<li><b>Het kind vertelt dit thuis in het oudergesprek,</b> jij vult aan.</li>
<li><b>Na zes weken een minuut:</b> gelukt, bijna, of ander doel?</li></ol>""",
        what_we_saw="""<p>In het begin zeiden kinderen wat ze dachten dat ik wilde horen. Bij het
tweede gesprek werd het eerlijker. Ouders stelden vragen aan hun kind en niet alleen aan mij.</p>
<p>Het kost tijd: bij 27 kinderen ruim vier uur. Daarvoor schrijf ik geen lange teksten meer. In
groep 5 hadden ze bij de zinnen een voorbeeld nodig.</p>""",
        themes=("zicht-op-ontwikkeling", "ouderbetrokkenheid"),
        subjects=("Leergebiedoverstijgende vaardigheden",),
        levels=("Groep 5", "Groep 6", "Groep 7", "Groep 8"),
    ),
)
