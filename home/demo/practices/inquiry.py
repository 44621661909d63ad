"""Practices of network 9, Samen onderzoekslessen."""

from __future__ import annotations

from home.demo.shapes import PracticePlan

INQUIRY = (
    PracticePlan(
        title="Laat water omhoog klimmen",
        school="kompas",
        days=-6,
        for_whom="groep 6, les van 75 minuten in duo's",
        how_to="""<p>De eerste versie van deze les mislukte: <i>waar komt water vandaan?</i> was
veel te groot. Nu beginnen we met iets wat je kunt aanraken.</p>
<ol><li><b>Zet een bakje blauw water neer</b> en hang er een strook keukenpapier in. Kijk een
minuut, zonder te praten.</li>
<li><b>Wat zie je, wat denk je, wat vraag je je af?</b> Drie kolommen op het bord. Laat vooral de
derde vollopen (10 minuten).</li>
<li><b>Maak een vraag klein.</b> <i>Wat gebeurt er als …?</i> met maar één ding dat je verandert.
Doe er één voor: ander papier, zelfde water, zelfde tijd.</li>
<li><b>Elk duo kiest een vraag en voorspelt.</b> Dikker papier, zout water, schuin of recht,
wc-papier of krant.</li>
<li><b>Onderzoek (25 minuten).</b> Meet elke twee minuten hoe hoog het staat en zet een stip in een
grafiek.</li>
<li><b>Loop rond met één zin:</b> <i>hoe weet je dat het daardoor komt?</i> Geef geen
antwoord.</li>
<li><b>Leg de grafieken op de grond</b> op volgorde van hoog naar laag. Wat valt op?</li>
<li><b>Schrijf op wat je nu denkt,</b> en één nieuwe vraag. Die gaat naar de
vragenmuur.</li></ol>""",
        what_we_saw="""<p>We keken met een collega van een andere school mee naar leerlingen met
veel, gemiddeld en weinig houvast. Wie weinig houvast had, deed bij stap 5 het meest. Stap 3 blijft
lastig: vier duo's veranderden twee dingen tegelijk en ontdekten dat pas bij de grafieken.
Leerzaam, achteraf.</p>
<p>Neem dweilen mee.</p>""",
        themes=("onderzoekend-leren", "wetenschap-en-techniek"),
        subjects=("Oriëntatie op jezelf en de wereld", "Mens, natuur en techniek"),
        levels=("Groep 6",),
    ),
    PracticePlan(
        title="Keer een stoeptegel om",
        school="klaproos",
        days=-482,
        for_whom="groep 5 en 6, in de herfst of het voorjaar, buiten",
        how_to="""<p>Natuur hoeft niet ver weg te zijn. Onder twaalf tegels achter ons fietsenhok
wonen meer dieren dan in het boek staan.</p>
<ol><li><b>Raad eerst (5 minuten).</b> Wat leeft er onder een tegel, en hoeveel?</li>
<li><b>Spreek af hoe je kijkt:</b> langzaam kantelen, niets doodmaken, alles terug zoals het
lag.</li>
<li><b>Zoek in viertallen (20 minuten).</b> Een tilt, een telt, een tekent, een zoekt op. Neem een
loep, een kwastje en een wit bakje mee.</li>
<li><b>Noteer de plek:</b> zon of schaduw, nat of droog. Wie zag pissebedden, en waar?</li>
<li><b>Bedenk een vraag:</b> <i>zijn er meer als het geregend heeft?</i> Geef twee tegels elke dag
water en tel na een week opnieuw.</li>
<li><b>Maak één tabel van de hele klas.</b> Welke conclusie durf je aan?</li></ol>""",
        what_we_saw="""<p>Kinderen die <i>ieuw</i> riepen, hielden een kwartier later een
duizendpoot vast. Bij één groepje had de natte tegel er juist minder; dat gaf een mooi gesprek over
hoe zeker je bent. In januari lag alles stijf: niemand thuis.</p>""",
        themes=("onderzoekend-leren", "wetenschap-en-techniek"),
        subjects=("Oriëntatie op jezelf en de wereld", "Biologie"),
        levels=("Groep 5", "Groep 6"),
    ),
    PracticePlan(
        title="Bouw een brug van tien vellen papier",
        school="hoeksteen",
        days=-10,
        for_whom="groep 6, een middag",
        how_to="""<p>Materiaal: tien velletjes per drietal, een meter plakband, twee tafels op
veertig centimeter, gewichten (wij gebruiken blikken soep).</p>
<ol><li><b>Laat een plat vel zien</b> dat tussen twee tafels hangt. Een potlood erop: het zakt.
<i>Hoe maak je papier sterk?</i></li>
<li><b>Onderzoek één vel (10 minuten).</b> Vouwen, rollen, kreukelen, dubbel. Elk drietal vertelt
de sterkste vondst.</li>
<li><b>Teken een plan</b> voordat je knipt. Niet mooi, wel met maten.</li>
<li><b>Bouw (30 minuten).</b> Halverwege leg ik alles stil: loop rond, kijk af, neem één idee mee.
Afkijken is vandaag een vak.</li>
<li><b>Test.</b> Eén blik, twee blikken, tot hij bezwijkt. Film of kijk heel goed waar het
begint.</li>
<li><b>Schrijf op waar hij brak</b> en waarom je dat denkt.</li>
<li><b>Verbeter met vijf nieuwe vellen (20 minuten).</b> Alleen het zwakke punt.</li>
<li><b>Test opnieuw</b> en vergelijk met jezelf, niet met de rest.</li>
<li><b>Kijk naar een foto van een echte brug.</b> Welke vouw herken je?</li></ol>""",
        what_we_saw="""<p>Ons record bij de eerste test was twee blikken; bij de tweede ronde hield
bijna iedereen er vijf. De kokertjes en de harmonica kwamen uit de klas zelf.</p>
<p>Toen ik er een wedstrijd van maakte, kopieerde niemand nog iets van elkaar en werd er gehuild om
plakband. Die fout maak ik niet meer. Een leraar van een andere school keek mee en zag dat vooral
de tekenaars weinig bouwden; ik wissel nu de rollen.</p>""",
        themes=("wetenschap-en-techniek", "onderzoekend-leren"),
        subjects=("Techniek", "Oriëntatie op jezelf en de wereld"),
        levels=("Groep 6", "Groep 7"),
    ),
    PracticePlan(
        title="Interview iemand over de straat van toen",
        school="springplank",
        days=-38,
        for_whom="groep 6 en 7, geschiedenis, vier middagen",
        how_to="""<ol><li><b>Begin met een oude foto van de straat van de school.</b> Het archief
van de gemeente heeft er vaak een paar. Zoek in tweetallen vijf verschillen met nu, en ga buiten
kijken of het klopt.</li>
<li><b>Verzamel vragen (middag 1).</b> Streep weg wat je op internet vindt. Wat alleen een mens kan
vertellen, blijft over: <i>waar speelde u als het regende? Waar was u bang voor?</i></li>
<li><b>Oefen het interview op elkaar.</b> Leer drie doorvragers: <i>hoe ging dat dan? Wie was
erbij? Wat rook je?</i></li>
<li><b>Nodig vijf oudere buurtbewoners uit (middag 2).</b> Het buurthuis of een opa kent er genoeg.
Ook iemand die later naar Nederland is gekomen.</li>
<li><b>Interview in groepjes van vijf (30 minuten).</b> Een vraagt, een schrijft, een neemt op,
twee letten op.</li>
<li><b>Vergelijk (middag 3).</b> Waar vertellen twee mensen iets anders over hetzelfde? Wie heeft
gelijk, en hoe kom je daarachter?</li>
<li><b>Maak een wandeling met vijf stopplekken (middag 4).</b> Bij elke plek vertelt een
groepje.</li>
<li><b>Loop hem met de gasten.</b> Koffie na.</li></ol>""",
        what_we_saw="""<p>Over de winter dat de gracht dicht lag, bestonden drie versies. Precies
daardoor begrepen leerlingen wat een bron is.</p>
<p>Een gast praatte aan één stuk door en de kinderen durfden niet te onderbreken. We spreken nu een
belletje af. Plan de middagen niet te ver uit elkaar: na de vakantie was de vaart eruit.</p>""",
        themes=("onderzoekend-leren", "burgerschap"),
        subjects=("Geschiedenis", "Oriëntatie op jezelf en de wereld"),
        levels=("Groep 6", "Groep 7"),
    ),
    PracticePlan(
        title="Componeer met de geluiden van de school",
        school="springplank",
        days=-22,
        for_whom="groep 5 en 6, muziek, twee lessen",
        how_to="""<p>Geen muziekleraar, geen instrumenten, wel dertig paar oren. Dat bleek
genoeg.</p>
<ol><li><b>Luister drie minuten met je ogen dicht.</b> In de gang, op het plein, in het keukentje.
Teken elk geluid als een teken: een stip, een golf, een kras.</li>
<li><b>Sorteer in de klas:</b> hoog of laag, kort of lang, hard of zacht. Waar past de deur van de
gymzaal?</li>
<li><b>Zoek het mooiste geluid na</b> met spullen die je hebt: liniaal op de tafelrand, jas met een
rits, potlood langs de verwarming (10 minuten, het wordt hard).</li>
<li><b>Maak in viertallen een stuk van één minuut.</b> Het heeft een begin, iets wat terugkomt en
een slot.</li>
<li><b>Schrijf het op als een partituur</b> op een lange strook papier, met jullie eigen
tekens.</li>
<li><b>Speel, en laat een ander viertal jullie strook spelen.</b> Klinkt het zoals bedoeld? Wat
moet duidelijker op papier?</li>
<li><b>Dirigeer.</b> Eén kind wijst aan, de klas speelt alles door elkaar en dan samen.</li>
<li><b>Neem op en luister terug</b> met een vraag: waar word je stil van?</li></ol>""",
        what_we_saw="""<p>De partituur van een ander spelen was de vondst. Opeens snapten ze waarom
noten bestaan. Stille kinderen hadden de beste oren.</p>
<p>De klas hiernaast was minder enthousiast. Waarschuw je buren of ga naar de speelzaal. Met meer
dan vier in een groepje ging het alleen over wie de rits mocht.</p>""",
        themes=("kunst-en-cultuur", "onderzoekend-leren"),
        subjects=("Muziek", "Kunstzinnige oriëntatie"),
        levels=("Groep 5", "Groep 6"),
    ),
)
