"""Practices of network 4, Warme overdracht peuter–kleuter."""

from __future__ import annotations

from home.demo.shapes import PracticePlan

EARLY_YEARS = (
    PracticePlan(
        title="Kom een uur spelen voor je eerste schooldag",
        school="klaproos",
        days=-171,
        for_whom="instromende kleuters, groep 1, samen met de peutergroep",
        how_to="""<p>Wennen deden we vroeger een hele ochtend. Kinderen waren kapot en ouders ook.
Een uur, drie keer, blijkt veel fijner.</p>
<ol><li><b>Plan drie bezoeken</b> in de zes weken voor de vierde verjaardag, steeds op hetzelfde
uur. Wij doen dinsdag van half tien tot half elf.</li>
<li><b>Bezoek één: spelen met papa of mama erbij.</b> De ouder zit op een laag stoeltje en hoeft
niets. Jij zegt alleen gedag.</li>
<li><b>Laat het kind een haakje kiezen</b> aan de kapstok, met een zelfgekozen plaatje. Dat blijft
hangen.</li>
<li><b>Bezoek twee: een maatje.</b> Een kleuter die het leuk vindt, laat de wc, de zandtafel en de
fruitbak zien.</li>
<li><b>Bezoek drie: de ouder drinkt koffie in de hal.</b> Vijftien minuten is genoeg. Zeg van
tevoren wanneer papa terugkomt: <i>na het liedje.</i></li>
<li><b>Vraag één ding:</b> <i>wat doet je kind als het moe is?</i> Dat weet je in de eerste week
graag.</li>
<li><b>Maak een foto van het haakje</b> voor thuis op de koelkast.</li></ol>""",
        what_we_saw="""<p>Bij de meeste kinderen waren er op de eerste echte dag geen tranen; ze
liepen naar hun eigen haakje. De pedagogisch medewerker van de opvang kwam één keer mee en dat
hielp kinderen die niet loslieten.</p>
<p>Met drie nieuwe kinderen in hetzelfde uur werd het te druk. Dan liever een extra
dinsdag.</p>""",
        themes=("jonge-kind", "ouderbetrokkenheid"),
        subjects=("Oriëntatie op jezelf en de wereld",),
        levels=("Voor- en vroegschoolse educatie (vve)", "Groep 1"),
    ),
    PracticePlan(
        title="Zing de dag aan elkaar",
        school="wilgentak",
        days=-66,
        for_whom="peuters en kleuters, de hele dag door",
        how_to="""<p>Ik kan niet zingen. Geeft niks, kleuters ook niet. Het spaart je stem.</p>
<ol><li><b>Kies vier momenten:</b> binnenkomen, opruimen, handen wassen, naar huis.</li>
<li><b>Bedenk bij elk een liedje van vier regels</b> op een bekend wijsje. Ons opruimlied duurt
precies zo lang als het opruimen.</li>
<li><b>Neem één liedje over van de opvang.</b> Dan herkent een nieuwe kleuter meteen iets.</li>
<li><b>Zing zonder aankondiging.</b> Geen <i>jongens, luister even</i>. Gewoon beginnen,
zacht.</li>
<li><b>Doe er een beweging bij.</b> Wie nog weinig Nederlands spreekt, doet via de beweging
mee.</li>
<li><b>Laat na twee weken een kind beginnen,</b> of zing een regel niet en wacht. Zij zingen
hem.</li></ol>
<p>Neem de liedjes op voor de invaller en voor thuis.</p>""",
        what_we_saw="""<p>Opruimen duurde een minuut of zeven en nu drie, met minder waarschuwen.
Een nieuw liedje invoeren op een drukke dag lukt niet. En zingen als een reus liep bij ons uit op
gebrul.</p>""",
        themes=("jonge-kind", "kunst-en-cultuur"),
        subjects=("Muziek",),
        levels=("Voor- en vroegschoolse educatie (vve)", "Groep 1", "Groep 2"),
    ),
    PracticePlan(
        title="Bouw samen een winkel in de hoek",
        school="mozaiekplein",
        days=-45,
        for_whom="groep 1 en 2, twee tot drie weken",
        how_to="""<p>Een hoek die ik in het weekend inrichtte, was maandag mooi en donderdag saai.
Nu bouwen de kinderen.</p>
<ol><li><b>Praat in de kring (10 minuten).</b> <i>Er komt een winkel. Wat heb je daarvoor
nodig?</i> Teken alles op een groot vel.</li>
<li><b>Ga kijken.</b> Loop met de groep naar de bakker of de groenteboer op de hoek. Geef elk kind
één ding om op te letten: de weegschaal, de prijskaartjes, wat de mevrouw zegt.</li>
<li><b>Verzamel (week 1).</b> Lege doosjes van thuis, kassa van een schoenendoos, geld van karton.
Kinderen schrijven of stempelen zelf de prijsjes.</li>
<li><b>Speel mee, tien minuten per dag.</b> Ik ben een lastige klant: <i>deze is mij te duur, heeft
u iets anders?</i> Dan hebben ze taal nodig.</li>
<li><b>Herhaal vijf zinnen</b> tot ze erin zitten: <i>Wat mag het zijn? Anders nog iets? Dat is dan
…</i></li>
<li><b>Laat een probleem gebeuren.</b> De stroom valt uit, het brood is op. Wat nu?</li>
<li><b>Sluit af met een opening:</b> ouders komen kopen.</li>
<li><b>Kijk met je collega terug:</b> welk kind speelde waar, en wie zagen we niet?</li></ol>""",
        what_we_saw="""<p>Kinderen die net in Nederland zijn, stonden graag achter de kassa: de
zinnen komen steeds terug, dat geeft houvast. Er werd spontaan geteld tot ver boven de tien.</p>
<p>Het uitje naar de bakker moest twee keer, want in de spits stonden we vooral in de weg.</p>""",
        themes=("jonge-kind", "meertaligheid"),
        subjects=("Nederlands", "Oriëntatie op jezelf en de wereld"),
        levels=("Groep 1", "Groep 2"),
    ),
    PracticePlan(
        title="Rol, klim en balanceer elke ochtend",
        school="zandloper",
        days=-110,
        for_whom="peuters en kleuters, een kwartier per dag",
        how_to="""<p>We hebben maar twee keer per week de gymzaal. Dus maken we elke ochtend een
parcours in de hal, samen met de peutergroep van beneden.</p>
<ol><li><b>Teken een vast parcours van vijf onderdelen:</b> bank om over te lopen, mat om te
rollen, hoepels om te springen, tunnel, lage kast. De plattegrond hangt bij de deur.</li>
<li><b>Zet het neer met vier kinderen</b> voordat de bel gaat. Zij weten inmiddels precies waar
alles moet.</li>
<li><b>Kies elke week één nadruk.</b> Deze week: achteruit. Volgende week: met iets in je
handen.</li>
<li><b>Laat kinderen het voordoen,</b> niet jij. <i>Wie weet een andere manier om over de bank te
komen?</i></li>
<li><b>Kijk naar één kind per dag.</b> Schrijf een zin op: durft springen met twee voeten, zoekt
nog steun op de bank.</li>
<li><b>Maak het moeilijker of makkelijker op de plek zelf.</b> Leg een kussen onder de bank, houd
een vinger vast.</li>
<li><b>Koel af (2 minuten).</b> Lig op je rug en voel je buik op en neer gaan.</li></ol>""",
        what_we_saw="""<p>In de kring daarna zitten ze rustiger; dat zeggen beide leidsters en ik
zie het ook. Peuters keken het klimmen af bij de kleuters, die daar groot van werden.</p>
<p>Met alle vijf de onderdelen nieuw ontstond een file. Wissel er één per week.</p>""",
        themes=("bewegen", "jonge-kind"),
        subjects=("Bewegingsonderwijs",),
        levels=("Voor- en vroegschoolse educatie (vve)", "Groep 1", "Groep 2"),
    ),
    PracticePlan(
        title="Neem de bouwhoek mee naar groep 3",
        school="klaproos",
        days=-57,
        for_whom="leraren van groep 2 en 3, rond de overgang",
        how_to="""<p>In juni spelen ze nog, in september zitten ze uren op een stoel. Wij maken de
stap kleiner.</p>
<ol><li><b>Bekijk elkaars lokaal (april, een uur).</b> De leraar van groep 3 zit een ochtend in
groep 2 en schrijft op wat kinderen zelfstandig doen. Dat is meer dan je denkt.</li>
<li><b>Kies twee hoeken die meegaan.</b> Bij ons: de bouwhoek en de schrijftafel. Dezelfde bakken,
dezelfde stickers.</li>
<li><b>Geef de bouwhoek een opdracht die bij groep 3 past.</b> <i>Bouw een garage voor zes auto's
en schrijf er een bordje bij. Meet hoe breed de deur moet zijn.</i></li>
<li><b>Plan hoektijd in:</b> tot de kerst elke middag 45 minuten, daarna drie keer per week.</li>
<li><b>Gebruik die tijd.</b> De ene helft speelt, met de andere helft lees je in een klein groepje.
Wissel halverwege.</li>
<li><b>Speel zelf een keer per week tien minuten mee</b> en leg vast wat je hoort.</li>
<li><b>Zit na zes weken samen</b> met de oude leraar: <i>wie bloeit, wie verrast
je?</i></li></ol>""",
        what_we_saw="""<p>Het lezen ging niet langzamer, terwijl we daar wel bang voor waren; de
kleine groepjes maakten veel goed. Er kwamen bordjes, lijstjes en plattegronden uit de bouwhoek
zonder dat iemand erom vroeg.</p>
<p>Een collega vond het rommelig en had gelijk: het kost opruimtijd. En in januari deden we het te
snel minder, toen werd de groep onrustig.</p>""",
        themes=("jonge-kind", "zicht-op-ontwikkeling"),
        subjects=("Rekenen en wiskunde", "Nederlands"),
        levels=("Groep 2", "Groep 3"),
    ),
)
