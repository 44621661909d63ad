"""Practices of network 10, Burgerschap per leerjaar."""

from __future__ import annotations

from home.demo.shapes import PracticePlan

CITIZENSHIP = (
    PracticePlan(
        title="Debatteer met je voeten",
        school="haven_oost",
        days=-140,
        for_whom="mavo 1 en 2, mentorles of burgerschap",
        how_to="""<p>Tafels aan de kant. Links is eens, rechts is oneens, en je mag altijd
verschuiven.</p>
<ol><li><b>Warm op:</b> <i>katten zijn beter dan honden.</i> Vraag drie leerlingen waarom ze daar
staan.</li>
<li><b>Leg de regel uit.</b> Je begint met herhalen wat de vorige zei: <i>jij zegt dat … en ik vind
…</i></li>
<li><b>Kies een stelling die schuurt,</b> maar niet over iemand in de klas gaat. <i>Wie rommel
maakt, moet een dag prullenbakken legen.</i></li>
<li><b>Schrijf eerst een minuut</b> je keuze op een briefje. Anders lopen ze achter hun vrienden
aan.</li>
<li><b>Loop, praat, verschuif (8 minuten).</b> Waardeer wie van plek verandert: <i>wat hoorde
je?</i></li>
<li><b>Wissel van kant</b> en bedenk het beste argument voor de andere mening.</li></ol>""",
        what_we_saw="""<p>Zonder briefje stond twintig man aan één kant. Leerlingen die in een
klassengesprek zwijgen, zeiden wat door ergens te gaan staan. Drie stellingen is genoeg; bij de
vierde werd het een gymles. Laat ook het midden open: twijfelen is een standpunt.</p>""",
        subjects=("Burgerschap", "Nederlands"),
        levels=("Vmbo theoretisch (tl, mavo) 1", "Vmbo theoretisch (tl, mavo) 2"),
    ),
    PracticePlan(
        title="Kies samen waar het geld heen gaat",
        school="haven_west",
        days=-50,
        for_whom="mavo 2, vijf lessen maatschappijleer of mens en maatschappij",
        how_to="""<p>Democratie uitleggen lukt me in tien minuten. Het doen duurt vijf lessen en
dat blijft hangen. Van de leerlingenraad kregen we 250 euro voor <i>iets waar de hele school wat
aan heeft</i>.</p>
<ol><li><b>Les 1: bedenk plannen in viertallen.</b> Eisen: haalbaar, binnen het budget, voor meer
mensen dan je eigen vriendengroep.</li>
<li><b>Ga de gang op.</b> Vraag twintig leerlingen uit andere klassen en drie medewerkers wat zij
missen. Turf.</li>
<li><b>Les 2: reken het door.</b> Offerte zoeken, verzendkosten, wie houdt het schoon?</li>
<li><b>Les 3: houd een hoorzitting.</b> Elk groepje heeft drie minuten. De conciërge en een
leerling uit klas 4 stellen kritische vragen.</li>
<li><b>Les 4: bepaal hóe je beslist.</b> De meeste stemmen? Puntjes verdelen? Loten? Laat de klas
daarover praten voordat ze weten wat er wint.</li>
<li><b>Stem, tel openlijk.</b> Vraag de verliezers wat er nodig is om ermee te kunnen leven. Pas
het plan daarop aan.</li>
<li><b>Les 5: voer uit en schrijf een bedankbrief</b> met een verantwoording van elke
euro.</li></ol>""",
        what_we_saw="""<p>Het werden bankjes bij de fietsenstalling. Met puntjes won een ander plan
dan met één stem; daar is twintig minuten verontwaardigd over gepraat, en dat was de beste les van
het jaar.</p>
<p>De bestelling duurde zeven weken. Zoek dus iets wat snel geleverd wordt, anders geloven ze niet
meer dat het echt is.</p>""",
        themes=("burgerschap",),
        subjects=("Mens en maatschappij", "Economie"),
        levels=("Vmbo theoretisch (tl, mavo) 2",),
    ),
    PracticePlan(
        title="Leg twee bronnen naast elkaar",
        school="haven",
        days=-107,
        for_whom="geschiedenis, mavo 3 en 4",
        how_to="""<p>Leerlingen willen van mij horen wie er gelijk heeft. In deze les zeg ik dat
niet.</p>
<ol><li><b>Kies één gebeurtenis en twee bronnen.</b> Bij ons: de spoorwegstaking van 1903, in een
krant van de directie en in een pamflet van stakers. Kort ze in tot tien regels, moeilijke woorden
onderaan.</li>
<li><b>Geef de helft van de klas bron A, de andere helft B.</b> Ze weten niet dat het er twee
zijn.</li>
<li><b>Beantwoord drie vragen (8 minuten):</b> wat gebeurde er, wie was de schuldige, hoe liep het
af?</li>
<li><b>Vergelijk in tweetallen A en B.</b> Even wachten tot de eerste <i>hè, dat staat bij mij
anders</i> roept.</li>
<li><b>Zoek de kleurwoorden.</b> Onderstreep woorden die een oordeel geven: <i>oproer, moedig,
plicht.</i> Vervang ze door neutrale woorden. Wat blijft er over?</li>
<li><b>Vul in:</b> wie schreef dit, voor wie, wat wilde die bereiken?</li>
<li><b>Schrijf vier zinnen</b> over de gebeurtenis waar beide schrijvers zich in zouden herkennen.
Dat lukt bijna niet, en daar gaat het om.</li>
<li><b>Trek de lijn naar nu</b> met twee koppen over hetzelfde onderwerp uit de krant van
vandaag.</li></ol>""",
        what_we_saw="""<p>Stap 4 is elk jaar een feestje. De neutrale vier zinnen kostten meer
moeite dan gedacht; klas 3 kwam tot twee.</p>
<p>Met een oorlog als onderwerp liep het een keer uit de hand. Ik kies nu iets waar niemand familie
bij had.</p>""",
        themes=("burgerschap", "lezen"),
        subjects=("Geschiedenis",),
        levels=("Vmbo theoretisch (tl, mavo) 3", "Vmbo theoretisch (tl, mavo) 4"),
    ),
    PracticePlan(
        title="Praat over discriminatie zonder iemand aan te wijzen",
        school="haven",
        days=-28,
        for_whom="mavo 4, maatschappijleer, een dubbeluur",
        how_to="""<p>Mijn grootste angst was dat leerlingen met een andere achtergrond de les
moesten geven. Dat voorkom je zo.</p>
<ol><li><b>Bereid je eigen grens voor.</b> Welke zin sta je niet toe, en wat zeg je dan? Ik: <i>die
zin gaat over mensen in dit lokaal. Zeg het zo dat ze erbij kunnen zitten.</i></li>
<li><b>Open met een verhaal van buiten de klas.</b> Een kort krantenstuk over iemand die geen
stageplek kreeg en met een andere achternaam wel. Lees voor.</li>
<li><b>Schrijf stil (4 minuten):</b> wat raakt je, wat geloof je niet, wat wil je weten? Lees niets
verplicht voor.</li>
<li><b>Praat in drietallen met een praatstok.</b> Ieder twee minuten, zonder reactie.</li>
<li><b>Zet drie woorden op het bord:</b> vooroordeel, discriminatie, pech. Verdeel acht korte
situaties. Waar zijn jullie het niet over eens?</li>
<li><b>Zoek de regel op.</b> Wat zegt artikel 1? Waar kun je in onze gemeente een melding
doen?</li>
<li><b>Vraag wat je kunt doen als je erbij staat.</b> Oefen twee zinnen.</li>
<li><b>Sluit af bij de deur:</b> <i>met wat voor gevoel ga je weg?</i> Wie blijft hangen, krijgt
tijd.</li></ol>""",
        what_we_saw="""<p>Door het stille schrijven kwam er meer op tafel dan bij een kringgesprek.
Twee leerlingen wilden na afloop hun eigen ervaring kwijt, en dat kon.</p>
<p>Er viel ook een grap die pijn deed. Stap 1 had ik nodig. Doe dit niet op een vrijdag het laatste
uur.</p>""",
        themes=("kansengelijkheid", "burgerschap"),
        subjects=("Maatschappijleer", "Burgerschap"),
        levels=("Vmbo theoretisch (tl, mavo) 4",),
    ),
    PracticePlan(
        title="Klus een ochtend in de wijk",
        school="anker",
        days=-82,
        for_whom="praktijkonderwijs, klas 2 en 3",
        how_to="""<p>Onze leerlingen krijgen vaak hulp. Hier geven ze hulp, en dat doet iets met
hun schouders.</p>
<ol><li><b>Zoek één vaste partner.</b> Bij ons het verzorgingshuis om de hoek; een buurtmoestuin of
kringloop kan ook. Spreek acht donderdagen af.</li>
<li><b>Laat de partner zelf komen vertellen</b> wat er nodig is. Leerlingen kiezen uit: tuin,
keuken, wandelen met bewoners, rolstoelen poetsen.</li>
<li><b>Oefen op school (twee lessen).</b> Hoe stel je je voor? Wat doe je als iemand je niet
verstaat? Hoe duw je een rolstoel een stoep op?</li>
<li><b>Maak een werkbriefje met drie plaatjes:</b> wat doe ik, wat heb ik nodig, bij wie meld ik
me.</li>
<li><b>Ga met groepjes van vier,</b> een begeleider per groep. Begin met koffie, dan een uur
werken.</li>
<li><b>De partner tekent af</b> en noemt één ding dat goed ging.</li>
<li><b>Terug op school: praatrondje.</b> Wat was raar, wat was leuk, wat zou je anders doen?</li>
<li><b>Bewaar een foto van het werk</b> (niet van bewoners) voor je portfolio.</li></ol>""",
        what_we_saw="""<p>Na drie keer kenden bewoners hun namen. Leerlingen die op school vaak te
laat zijn, stonden er op tijd. Een paar leerlingen vonden de geur of de ziekte van bewoners
moeilijk; tuin was dan een goede keus.</p>
<p>Elke week een andere plek hebben we ook geprobeerd. Dan begin je steeds opnieuw met
kennismaken.</p>""",
        themes=("burgerschap", "taal-in-het-beroep"),
        subjects=("Burgerschap", "Voorbereiding op arbeid", "Groen"),
        levels=("Praktijkonderwijs (pro)",),
    ),
    PracticePlan(
        title="Oefen een week met twintig euro",
        school="anker",
        days=-120,
        for_whom="rekenen en wonen, praktijkonderwijs en vmbo basis",
        how_to="""<p>Straks wonen ze zelfstandig of begeleid. Dan moet je weten of het geld op is
vóór zaterdag.</p>
<ol><li><b>Deel envelopjes uit met twintig euro speelgeld.</b> Daarmee doe je van maandag tot
vrijdag.</li>
<li><b>Trek elke ochtend een gebeurteniskaart.</b> <i>Je fietsband is lek: 8 euro. Je krijgt 2 euro
statiegeld. Je vriend wil friet.</i> Sommige kaarten zijn een keuze, andere niet.</li>
<li><b>Schrijf het op in een kasboekje</b> met drie kolommen: erin, eruit, over. Rekenmachine
mag.</li>
<li><b>Bespreek één keuze per dag</b> in tweetallen: wat als je nee zegt? Wat als je het
leent?</li>
<li><b>Woensdag: de winkel.</b> Loop met echte prijzen door de supermarkt en zoek voor 5 euro een
avondmaaltijd.</li>
<li><b>Vrijdag: tel wat over is.</b> Leg de envelopjes op een rij. Geen winnaar: iedereen vertelt
welke beslissing hij nu anders zou nemen.</li>
<li><b>Maak een regel voor jezelf.</b> <i>Eerst de dingen die moeten.</i></li>
<li><b>Herhaal na een maand met een abonnement erbij,</b> dat ongemerkt elke week geld
kost.</li></ol>""",
        what_we_saw="""<p>Het abonnement was een eyeopener; meer dan de helft vergat het te boeken.
Rekenen met de komma ging beter dan op papier, omdat het ergens om ging.</p>
<p>Houd het bij verzonnen geld. Wij vroegen ooit wat leerlingen zelf te besteden hadden en dat deed
een aantal van hen pijn. Nooit meer.</p>""",
        themes=("kansengelijkheid", "rekenen"),
        subjects=("Rekenen en wiskunde", "Dienstverlening en producten"),
        levels=("Praktijkonderwijs (pro)", "Vmbo basis 2", "Vmbo basis 3"),
    ),
    PracticePlan(
        title="Zoek de koelte in je wijk",
        school="haven_west",
        days=-12,
        for_whom="aardrijkskunde, mavo 2, twee blokuren",
        how_to="""<p>Klimaat is ver weg, tot je in september op een stenen plein van 38 graden
staat. We meten in de wijk en brengen er verslag van uit.</p>
<ol><li><b>Voorspel op de plattegrond.</b> Kleur in tweetallen: waar is het heet, waar is het koel?
(10 minuten)</li>
<li><b>Meet in viertallen op zes plekken:</b> asfalt, gras, onder een boom, bij water, tussen
flats, op het schoolplein. Thermometer op heuphoogte, drie minuten wachten.</li>
<li><b>Tel wat er is:</b> bomen, bankjes in de schaduw, ramen met zonwering.</li>
<li><b>Praat met iemand die er woont.</b> <i>Waar gaat u heen als het heet is?</i> Twee leerlingen
vragen, twee schrijven. Blijf in zicht van de docent.</li>
<li><b>Maak samen één kaart (blokuur 2).</b> Van geel naar rood. Waar klopte jullie voorspelling
niet?</li>
<li><b>Kies één plek en bedenk een ingreep</b> die minder kost dan duizend euro.</li>
<li><b>Schrijf de wijkraad</b> een brief van tien regels, met de kaart als bewijs.</li>
<li><b>Vraag om antwoord</b> en bespreek het, ook als het nee is.</li></ol>""",
        what_we_saw="""<p>Het verschil tussen plein en boom was elf graden; dat geloofden ze pas na
drie metingen. De wijkraad schreef na vijf weken terug en kwam langs.</p>
<p>Op een bewolkte dag viel alles plat. Houd een reservedatum vrij. En in groepjes van vier lopen
er altijd twee te slenteren: geef iedereen een taak op papier.</p>""",
        themes=("burgerschap", "onderzoekend-leren"),
        subjects=("Aardrijkskunde", "Mens en maatschappij"),
        levels=("Vmbo theoretisch (tl, mavo) 2",),
    ),
)
