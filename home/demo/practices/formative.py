"""Practices of network 3, Exittickets en de les daarna."""

from __future__ import annotations

from home.demo.shapes import PracticePlan

FORMATIVE = (
    PracticePlan(
        title="Laat de klas de ticketvraag bedenken",
        school="haven",
        days=-41,
        for_whom="Engels, leerjaar 1 en 2 mavo",
        how_to="""<p>Een exitticket in elk uur was ons te veel. Eén keer per week laat ik
leerlingen nu zelf de vraag maken, en daar leer ik meer van.</p>
<ol><li><b>Tien minuten voor tijd: boeken dicht.</b> <i>What was this lesson about? Tell your
neighbour.</i></li>
<li><b>Schrijf een vraag (3 minuten).</b> Alleen of samen. Eisen: je weet zelf het antwoord, en
iemand die zat te slapen weet het niet.</li>
<li><b>Ruil en beantwoord (3 minuten).</b> Het briefje gaat twee plaatsen naar links.</li>
<li><b>Terug naar de maker.</b> Die zet er een vinkje op, of schrijft wat er nog mist.</li>
<li><b>Inleveren bij de deur.</b> Ik zeg <i>see you Thursday</i> en kijk ondertussen wat er op
staat.</li>
<li><b>Sorteer in de pauze op soort vraag:</b> woordje, regel, of waarom. Meer tijd dan vijf
minuten kost het niet.</li>
<li><b>Begin de volgende les met de beste twee.</b> Noem geen maker, tenzij die dat leuk
vindt.</li></ol>""",
        what_we_saw="""<p>De eerste lading was vertalen: <i>wat is fiets in het Engels?</i> Toen ik
drie voorbeelden van waarom-vragen ophing, veranderde dat: <i>why do you say 'he works' but 'they
work'?</i> Wat niemand vraagt, zegt ook iets. Over de ontkenning kwam geen enkel briefje, en die
bleek niemand te snappen.</p>
<p>In klas 2 gaven leerlingen elkaar de antwoorden door. Flauw, maar dan hadden ze het wel over de
stof.</p>""",
        subjects=("Engels",),
        levels=("Vmbo theoretisch (tl, mavo) 1", "Vmbo theoretisch (tl, mavo) 2"),
    ),
    PracticePlan(
        title="Houd je wisbordje omhoog",
        school="zuid",
        days=-70,
        for_whom="wiskunde, leerjaar 1 havo/vwo",
        how_to="""<p>Zelfde vraag, dertig antwoorden, binnen een minuut. Meer is het niet, maar het
luistert nauw.</p>
<ol><li><b>Deel bordjes, stiften en doekjes uit bij binnenkomst.</b> Wie tekent voordat de les
begint, is zijn stift kwijt.</li>
<li><b>Stel een vraag met een duidelijke valkuil.</b> Bijvoorbeeld: <i>hoeveel is −3²?</i> Of:
<i>teken een vierhoek met precies één symmetrieas.</i></li>
<li><b>Denk eerst (30 seconden).</b> Niemand schrijft.</li>
<li><b>Schrijf met het bordje plat op tafel.</b> Anders kijkt de rij achter je mee.</li>
<li><b>Drie, twee, een, omhoog.</b> Allemaal tegelijk, ook met een vraagteken. Kijk rustig rond,
zeg niets.</li>
<li><b>Kies drie bordjes</b> die verschillen en zet ze op de vensterbank. <i>Wie kan uitleggen hoe
iemand hierop komt?</i></li>
<li><b>Besluit hardop:</b> <i>ik zie dat bijna iedereen dit heeft, we gaan door</i>, of <i>hier
blijven we nog tien minuten</i>. Geef wie het snapt ondertussen opgave 14.</li>
<li><b>Stel dezelfde soort vraag nog eens</b> aan het eind.</li></ol>
<p>Doe er hooguit drie per les.</p>""",
        what_we_saw="""<p>Ik dacht dat mijn klas negatieve getallen beheerste, want vijf vingers in
de lucht gaven altijd het goede antwoord. Op de bordjes had de helft het fout. Confronterend en
heel nuttig.</p>
<p>Met een vraag waar iedereen iets anders kan tekenen, ben ik het overzicht kwijt. En neem
reservestiften mee, altijd.</p>""",
        subjects=("Wiskunde",),
        levels=("Havo 1", "Vwo 1", "Onderbouw vo"),
    ),
    PracticePlan(
        title="Geef commentaar, en pas een week later een cijfer",
        school="noord",
        days=-118,
        for_whom="Nederlands, havo 4, bij een betoog of beschouwing",
        how_to="""<p>Leerlingen keken naar het cijfer en legden de rest ongelezen weg. Nu staat er
eerst geen cijfer op.</p>
<ol><li><b>Maak de eisen vooraf bekend.</b> Vier regels, niet meer: standpunt, argumenten,
tegenwerping, zinnen die op elkaar aansluiten.</li>
<li><b>Laat een eerste versie inleveren</b> van 300 woorden.</li>
<li><b>Schrijf drie opmerkingen per tekst.</b> Eén over wat werkt, twee met een vraag: <i>welk
argument zou je tegenstander gebruiken?</i> Spelling omcirkel ik alleen in de eerste alinea. Kost
mij vijf minuten per leerling.</li>
<li><b>Geef terug in de les, niet aan het eind.</b> Zet de wekker op twintig minuten: eerst lezen,
dan één alinea herschrijven. Rondlopen en vragen beantwoorden.</li>
<li><b>Vul het strookje in:</b> <i>ik heb … veranderd, omdat …</i> Dat lever je bij de tweede
versie in.</li>
<li><b>Lees bij de tweede versie eerst het strookje,</b> daarna alleen wat veranderd is.</li>
<li><b>Een week later komt het cijfer,</b> met daaronder de zin die het meest
vooruitging.</li></ol>""",
        what_we_saw="""<p>In de eerste ronde leverden 26 van de 28 leerlingen een versie in die
echt anders was; bij de oude manier was dat een handvol. Het nakijken duurt samen niet langer, de
tweede lezing gaat snel.</p>
<p>Er was protest: <i>maar wat stá ik dan?</i> Ouders vroegen het ook. Een kort bericht vooraf had
dat gescheeld.</p>""",
        themes=("formatief-handelen", "schrijven-en-spelling"),
        subjects=("Nederlands",),
        levels=("Havo 4", "Havo 5"),
    ),
    PracticePlan(
        title="Kijk elkaars betoog na met drie kleuren",
        school="zuid",
        days=-24,
        for_whom="geschiedenis en maatschappijleer, vwo 4 en 5",
        how_to="""<p>Peerfeedback werd bij ons vaak <i>goed gedaan, leuke zinnen</i>. Met stiften
wordt het concreet.</p>
<ol><li><b>Oefen op een tekst van niemand.</b> Ik schrijf zelf een matig betoog over de oorzaken
van de Eerste Wereldoorlog. Die eerste keer kost een heel lesuur en dat is het waard.</li>
<li><b>Deel de kleuren uit.</b> Geel: hier staat een bewering. Groen: hier staat bewijs, een bron
of een jaartal. Blauw: hier wordt het een met het ander verbonden.</li>
<li><b>Markeer alleen (12 minuten).</b> Geen woord commentaar in de kantlijn.</li>
<li><b>Kijk naar het patroon.</b> Veel geel zonder groen? Groen zonder blauw? Schrijf één zin op:
<i>in alinea 2 zie ik wel …, maar geen …</i></li>
<li><b>Praat na (2 keer 4 minuten).</b> De schrijver legt uit, de lezer vraagt: <i>waarom bewijst
dit feit jouw bewering?</i></li>
<li><b>Herschrijf één alinea in de les.</b> Lever beide versies in.</li>
<li><b>Bewaar de sterkste blauwe zin</b> van de klas voor de volgende keer.</li></ol>""",
        what_we_saw="""<p>Blauw ontbrak bijna overal, ook bij leerlingen met mooie cijfers.
Daarover hadden we een beter gesprek dan over welke opmerking van mij ook.</p>
<p>Vrienden markeerden bij elkaar te royaal. Ik deel nu in. Leerlingen die kleuren slecht zien,
werken met streep, golf en stippels.</p>""",
        subjects=("Geschiedenis", "Maatschappijleer"),
        levels=("Vwo 4", "Vwo 5"),
    ),
    PracticePlan(
        title="Zoek na de toets uit waar je punten liggen",
        school="haven",
        days=-152,
        for_whom="biologie en andere vakken, mavo 3 en 4",
        how_to="""<p>De toetsbespreking was bij mij een uur lang mopperen over halve punten. Ik doe
het nu zo, in veertig minuten.</p>
<ol><li><b>Geef de toets terug zonder de punten op te tellen.</b> Wel goed of fout per vraag.</li>
<li><b>Deel het uitzoekblad uit.</b> Achter elke foute vraag zet je een letter: W wist ik niet, L
verkeerd gelezen, U kon ik niet uitleggen, S slordig.</li>
<li><b>Tel je letters.</b> Schrijf op wat je het meest hebt.</li>
<li><b>Zoek iemand met een andere letter</b> en verbeter samen drie vragen. Boek erbij.</li>
<li><b>Kies één voornemen dat bij je letter hoort.</b> Bij W: vragen maken bij elke paragraaf. Bij
L: eerst het werkwoord in de vraag onderstrepen. Bij U: hardop oefenen op je moeder. Bij S: vijf
minuten overhouden.</li>
<li><b>Nu pas tel je de punten op</b> en controleer je mij.</li>
<li><b>Berg het blad op in je map.</b> Twee dagen voor de volgende toets haal je het
tevoorschijn.</li></ol>""",
        what_we_saw="""<p>De L kwam vaker voor dan ik dacht. <i>Noem</i> en <i>leg uit</i> waren
voor veel leerlingen hetzelfde. Daar geef ik nu een les over.</p>
<p>Het voornemen werd niet altijd gehaald, eerlijk gezegd. Pas toen ik de mappen zelf uitdeelde
voor de toets, keek iedereen erin.</p>""",
        themes=("formatief-handelen", "zelfstandig-leren"),
        subjects=("Biologie",),
        levels=("Vmbo theoretisch (tl, mavo) 3", "Vmbo theoretisch (tl, mavo) 4"),
    ),
    PracticePlan(
        title="Doe een examenopgave hardop voor",
        school="noord",
        days=-9,
        for_whom="natuurkunde en scheikunde, havo 5 en vwo 6",
        how_to="""<p>In de examenklas maakte ik altijd keurige uitwerkingen op het bord. Leerlingen
schreven ze over en konden het thuis niet. Wat ze misten: hoe je begint als je het nog niet
weet.</p>
<ol><li><b>Laat een leerling een opgave kiezen die jij niet hebt voorbereid.</b> Ja, echt.</li>
<li><b>Lees hardop en zeg wat je denkt.</b> <i>Constante snelheid, dus de nettokracht is nul. Ik
weet nog niet waar het heen gaat.</i></li>
<li><b>Schets voordat je rekent.</b> Gegeven, gevraagd of zelf opzoeken?</li>
<li><b>Loop een keer vast.</b> Leerlingen mogen pas na een minuut stilte iets roepen.</li>
<li><b>Wissel (10 minuten).</b> In tweetallen: een denkt hardop, de ander schrijft alleen op welke
stappen hij hoort.</li>
<li><b>Maak samen een lijstje</b> van zinnen die helpen als je vastzit. Dat hangt tot mei naast het
bord.</li></ol>""",
        what_we_saw="""<p>Toen ik zelf een minuut met mijn mond vol tanden stond, werd het doodstil
en daarna heel levendig. Stille leerlingen vonden hardop denken eng. Die doen het nu in de
kantlijn.</p>""",
        themes=("formatief-handelen",),
        subjects=("Natuurkunde", "Scheikunde"),
        levels=("Havo 5", "Vwo 6"),
    ),
    PracticePlan(
        title="Hang een foto van goed werk bij de werkbank",
        school="linie",
        days=-20,
        for_whom="praktijkvakken vmbo basis en kader, leerjaar 3",
        how_to="""<p><i>Is het zo goed, meneer?</i> Veertig keer per blokuur. Nu kijken ze eerst
zelf.</p>
<ol><li><b>Bewaar drie werkstukken van vorig jaar:</b> een soldeernaad die goed is, een die het net
niet is en een prutswerk.</li>
<li><b>Leg ze op tafel, zeg niets.</b> <i>Welke wil jij in je eigen badkamer, en waarom?</i></li>
<li><b>Schrijf op wat ze zeggen:</b> <i>glad, overal even dik, geen druppels.</i> Dat zijn vandaag
de eisen.</li>
<li><b>Hang een foto bij elke werkbank,</b> met die woorden eronder.</li>
<li><b>Halverwege: stop.</b> Leg je werk onder de foto en zeg tegen je maat welk woord al
klopt.</li>
<li><b>Dan pas mag je mij roepen,</b> met een zin: <i>ik twijfel over …</i></li></ol>""",
        what_we_saw="""<p>Ik word nu een keer of tien geroepen, en dan gaat het ergens over. Het
net-niet-werkstuk geeft de meeste discussie. Gebruik nooit werk van iemand die in de klas
zit.</p>""",
        themes=("formatief-handelen",),
        subjects=("Produceren, installeren en energie", "Techniek"),
        levels=("Vmbo basis 3", "Vmbo kader 3"),
    ),
    PracticePlan(
        title="Haal op wat je vorige maand leerde",
        school="zuid",
        days=-3,
        for_whom="aardrijkskunde, havo 3 en vwo 3, eerste vijf minuten",
        how_to="""<p>Voor de toets kenden ze de stof, een maand later was alles weg. Daarom
beginnen mijn lessen met terughalen.</p>
<ol><li><b>Projecteer vier vragen:</b> van vorige les, vorige week, vorige maand en uit een ander
hoofdstuk. <i>Waarom regent het aan één kant van een gebergte meer?</i></li>
<li><b>Schrijf op zonder boek (3 minuten).</b> Gokken mag, met een g ervoor.</li>
<li><b>Vergelijk met je buur</b> en vul aan in een andere kleur.</li>
<li><b>Ik geef kort de antwoorden.</b> Zo nodig teken ik een doorsnede.</li>
<li><b>Geen cijfer, geen telling.</b> Ik zie vanzelf welke vraag bij velen wit bleef. Die komt
volgende week terug.</li></ol>
<p>Tien vragen per hoofdstuk in één document, en je knipt er steeds uit. Meer voorbereiding is het
niet.</p>""",
        what_we_saw="""<p>De rustigste start die ik ken: ze lopen binnen en pakken een pen. Bij de
vraag van vorige maand werd in september gezucht, nu vinden ze het een sport. Een paar leerlingen
wachten gewoon op het antwoord. Die vraag ik om hun gok hardop te zeggen.</p>""",
        subjects=("Aardrijkskunde",),
        levels=("Havo 3", "Vwo 3"),
    ),
    PracticePlan(
        title="Praat vijf keer twee minuten Frans",
        school="zuid",
        days=-134,
        for_whom="Frans en Duits, havo 2 en 3",
        how_to="""<p>Spreken schoof ik altijd door naar de toetsweek. Nu doen we het elke vrijdag,
staand, in twee rijen.</p>
<ol><li><b>Zet vijf vragen op het bord</b> die bij het hoofdstuk horen. <i>Tu fais quoi ce
week-end? Pourquoi?</i></li>
<li><b>Schrijf een minuut steekwoorden</b> op je hand of een kladje. Geen zinnen.</li>
<li><b>Praat twee minuten</b> met wie tegenover je staat. Weet je een woord niet, dan omschrijf je
het of je wijst.</li>
<li><b>Schuif één plaats op</b> en begin opnieuw. Zelfde vragen, andere partner. Doe dit vijf
keer.</li>
<li><b>Stop na de derde ronde.</b> Welk woord miste je? Ik schrijf er vijf op, meer niet.</li>
<li><b>Sluit af met een tip voor jezelf:</b> <i>volgende week wil ik … kunnen
zeggen.</i></li></ol>""",
        what_we_saw="""<p>Bij de vijfde keer praatten leerlingen langer dan ik twee minuten geef.
Fouten hoor ik, maar ik zeg er niets van tot stap 5. Dat vond ik zelf het moeilijkst.</p>
<p>Vrienden tegenover elkaar gaan over op Nederlands. Door het schuiven is dat na twee minuten
voorbij.</p>""",
        themes=("formatief-handelen", "meertaligheid"),
        subjects=("Frans", "Duits", "Moderne vreemde talen"),
        levels=("Havo 2", "Havo 3"),
    ),
    PracticePlan(
        title="Loop langs elkaars tekening",
        school="haven",
        days=-44,
        for_whom="tekenen en handvaardigheid, mavo 1 en 2",
        how_to="""<p>Halverwege een werkstuk, dus niet als het af is. Dan kun je er nog iets
mee.</p>
<ol><li><b>Leg al het werk op tafel,</b> met de naam onder het papier. Ernaast een leeg
strookje.</li>
<li><b>Noem waar je naar kijkt.</b> Vandaag alleen licht en schaduw. De rest bestaat even
niet.</li>
<li><b>Loop vijf minuten in stilte rond.</b> Handen op de rug.</li>
<li><b>Schrijf op drie strookjes</b> een zin die begint met <i>ik zie</i>: <i>ik zie dat de schaduw
twee kanten op valt.</i> Mooi en lelijk zijn verboden woorden.</li>
<li><b>Lees je eigen strookje</b> en kies één ding om te veranderen.</li>
<li><b>Werk twintig minuten door.</b></li></ol>""",
        what_we_saw="""<p><i>Ik zie</i> lokt beter kijken uit dan <i>ik vind</i>. Een leerling
ontdekte zo dat haar lamp in de tekening verhuisd was. Bij abstract werk kwamen we met licht en
schaduw nergens; kies dan iets anders.</p>""",
        themes=("kunst-en-cultuur", "formatief-handelen"),
        subjects=("Tekenen", "Beeldende vorming"),
        levels=("Vmbo theoretisch (tl, mavo) 1", "Vmbo theoretisch (tl, mavo) 2"),
    ),
)
