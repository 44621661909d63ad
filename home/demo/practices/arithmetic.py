"""Practices of network 2, Vlot en met begrip rekenen."""

from __future__ import annotations

from home.demo.shapes import PracticePlan

ARITHMETIC = (
    PracticePlan(
        title="Maak van een kale som een verhaal",
        school="zandloper",
        days=-52,
        for_whom="groep 3 en 4, twee keer per week",
        how_to="""<p>Mijn leerlingen konden 13 − 5 uitrekenen, maar hadden geen idee wat ze aan het
doen waren. Daarom draaien we het om: eerst het verhaal, dan het antwoord.</p>
<ol><li><b>Zet één som op het bord.</b> Bijvoorbeeld 13 − 5. Niemand rekent.</li>
<li><b>Bedenk een verhaal (3 minuten, in tweetallen).</b> <i>Er zaten dertien vogels op het hek
…</i> Met blokjes of een tekening erbij.</li>
<li><b>Speel er twee uit.</b> Een groepje doet het voor met kinderen als vogels. De rest steekt een
duim op als het klopt met de som.</li>
<li><b>Vraag:</b> <i>waar zie je de 13, waar zie je de 5, en waar zit het antwoord?</i> Dat laatste
vinden ze het moeilijkst.</li>
<li><b>Verander één ding.</b> <i>En als er acht vogels bij kwamen?</i> Welke som hoort daar nu
bij?</li>
<li><b>Reken het uit</b> op je eigen manier, en schrijf de som onder je tekening.</li>
<li><b>Bewaar de mooiste</b> in het sommenboek van de groep. Op een loos moment lees je er één voor
en raadt de groep de som.</li></ol>""",
        what_we_saw="""<p>Verschilsommen kwamen vanzelf op tafel: <i>ik ben 13 jaar en jij 5,
hoeveel ouder ben ik?</i> Dat is ook min, ontdekte de groep, en daar hebben we een halve les over
gepraat.</p>
<p>De eerste verhalen gingen allemaal over snoep dat op was. Met een vel vol plaatjes (bus, markt,
trap) kwam er meer variatie.</p>""",
        subjects=("Rekenen en wiskunde",),
        levels=("Groep 3", "Groep 4"),
    ),
    PracticePlan(
        title="Spring de tafel van vier",
        school="springplank",
        days=-143,
        for_whom="groep 4 en 5, in de speelzaal of op het plein",
        how_to="""<p>Stoepkrijt, een lang springtouw, twintig minuten. Het is oefenen, geen uitleg:
de groep weet al wat een tafel is.</p>
<ol><li><b>Krijt een getallenlijn van 0 tot 40,</b> met hokjes van een halve meter.</li>
<li><b>Loop hem samen.</b> Roep elk vierde getal hardop. De rest klapt.</li>
<li><b>Spring in tweetallen.</b> De een springt met sprongen van vier, de ander telt: <i>drie keer
vier is twaalf.</i></li>
<li><b>Begin bij 40 en spring achteruit.</b> Daar komt de deeltafel om de hoek kijken.</li>
<li><b>Gooi een pittenzak.</b> Ligt hij op 28? <i>Hoeveel sprongen is dat, en hoe weet je
het?</i></li>
<li><b>Binnen, twee minuten:</b> schrijf drie sommen op die je nu zeker weet.</li></ol>
<p>Bij regen plakken we tape in de gang.</p>""",
        what_we_saw="""<p>Het achteruitspringen deed het hem: toen pas zagen ze dat 28 : 4 over
dezelfde sprongen gaat. Met het touw werd het een wedstrijd en deed de helft niet meer mee. Dat
doen we nu dus zonder.</p>""",
        themes=("rekenen", "bewegen"),
        subjects=("Rekenen en wiskunde", "Bewegingsonderwijs"),
        levels=("Groep 4", "Groep 5"),
    ),
    PracticePlan(
        title="Bespreek de mooiste fout",
        school="hoeksteen",
        days=-29,
        for_whom="groep 6 tot en met 8, eerste tien minuten van de rekenles",
        how_to="""<ol><li><b>Zet aan het eind van de les één som op het bord</b> en haal de
briefjes op. Geen naam erop.</li>
<li><b>Kies thuis de mooiste fout.</b> Mooi is: er zit een goed idee in. Een telfout is niet
mooi.</li>
<li><b>Schrijf hem de volgende dag over</b> in je eigen handschrift, met alle stappen. Zo herkent
niemand wie het was.</li>
<li><b>Vertel wat er goed aan is.</b> Begin altijd zo: <i>ik snap waarom iemand dit denkt, want
…</i> Laat drie leerlingen dat afmaken.</li>
<li><b>Zoek de plek (3 minuten, in tweetallen).</b> Waar gaat het mis, en wat zou je tegen deze
rekenaar zeggen?</li>
<li><b>Laat het zien met materiaal of een strook.</b> Vooral bij breuken en kommagetallen: teken
0,25 en 0,3 onder elkaar.</li>
<li><b>Maak een som waarin deze fout niet opvalt</b> omdat het antwoord toevallig klopt. Dat is
voor de snelle denkers.</li>
<li><b>Zet de fout op de foutenmuur</b> met de datum en de verbetering.</li></ol>""",
        what_we_saw="""<p>Na een paar weken zeiden leerlingen: <i>dit is vast een mooie.</i> Er
wordt minder gegumd. De foutenmuur gebruik ik bij de herhaling voor een toets.</p>
<p>Eén keer koos ik een fout die maar van één leerling kon zijn. Dat voelde hij, en ik ook.
Sindsdien pak ik alleen fouten die minstens drie keer voorkomen.</p>""",
        themes=("rekenen", "formatief-handelen"),
        subjects=("Rekenen en wiskunde",),
        levels=("Groep 6", "Groep 7", "Groep 8"),
    ),
    PracticePlan(
        title="Doe boodschappen uit de folder",
        school="zandloper",
        days=-8,
        for_whom="groep 7 en 8, projectmiddag van twee uur",
        how_to="""<p>Procenten uit een boek zijn zo weer vergeten. Met een tientje op zak wordt het
ineens belangrijk.</p>
<ol><li><b>Verzamel folders</b> van vier winkels. Vraag ouders, dan heb je er in een week
genoeg.</li>
<li><b>Geef de opdracht:</b> kook voor vier mensen voor hooguit 12 euro. Er moet groente in, en je
houdt liefst over.</li>
<li><b>Schat eerst (5 minuten).</b> Schrijf per ingrediënt een bedrag op zonder de folder.</li>
<li><b>Zoek en reken (40 minuten, in drietallen).</b> Wat kost 400 gram als de prijs per kilo
staat? Is drie halen, twee betalen goedkoper als je er maar één nodig hebt?</li>
<li><b>Leg twee aanbiedingen naast elkaar.</b> 25 procent korting of de tweede voor de halve prijs:
<i>wanneer is dat hetzelfde?</i></li>
<li><b>Presenteer het bonnetje</b> op een poster. De klas controleert één regel per poster.</li>
<li><b>Kijk terug op je schatting.</b> Waar zat je het verst naast, en waardoor?</li>
<li><b>Verlengen?</b> Kook één gerecht echt, met de ouderraad als gast.</li></ol>""",
        what_we_saw="""<p>De discussie over de tweede voor de halve prijs duurde twintig minuten en
niemand keek op de klok. Kilo's omrekenen bleek het gat: bijna elk groepje liep daarop vast, dus
dat kwam de week erna terug.</p>
<p>Pas op met vragen over wat kinderen thuis eten of uitgeven. Ik houd het bij de folder.</p>""",
        themes=("rekenen",),
        subjects=("Rekenen en wiskunde", "Oriëntatie op jezelf en de wereld"),
        levels=("Groep 7", "Groep 8"),
    ),
    PracticePlan(
        title="Werk met een weekblad in de combinatiegroep",
        school="wilgentak",
        days=-95,
        for_whom="groep 5/6 en andere combinatiegroepen",
        how_to="""<p>Wij zijn met zes leraren en iedereen heeft twee groepen in één lokaal. Zonder
planning sta je de hele dag brandjes te blussen. Zo doen wij het.</p>
<ol><li><b>Maak één blad per week, met twee kolommen:</b> <i>met de juf of meester</i> en
<i>zelf</i>. Hooguit zes taken bij <i>zelf</i>.</li>
<li><b>Maandag plannen (15 minuten).</b> Kinderen zetten een cijfer voor de volgorde en kleuren het
vak van de dag. Jij kijkt mee bij wie alles op vrijdag zet.</li>
<li><b>Spreek af wat je doet als je vastzit:</b> lees opnieuw, vraag je buur, sla over en zet een
vraagteken. Pas dan naar het hulprondje.</li>
<li><b>Loop vaste hulprondjes.</b> Na elke instructie vijf minuten door de andere groep, altijd
dezelfde route. Daartussen ben je niet te storen: de ketting om je nek zegt dat.</li>
<li><b>Laat nakijken.</b> Antwoordboekjes liggen bij het raam, met een groene pen. Foutje? Eerst
zelf zoeken.</li>
<li><b>Woensdag tussenstand (3 minuten).</b> Wie moet schuiven?</li>
<li><b>Vrijdag terugkijken:</b> <i>wat plande ik goed, wat doe ik volgende week anders?</i> Eén
zin.</li></ol>""",
        what_we_saw="""<p>Het duurde tot de herfstvakantie voordat de ketting echt werkte, en bij
de jongste groep kostte het nog langer. Daarna gaf ik instructies uit zonder onderbroken te worden,
vaak twintig minuten achter elkaar.</p>
<p>Te veel keuze werkt averechts. Met tien taken op het blad gingen kinderen lijstjes afvinken en
werd het werk slordig.</p>""",
        themes=("zelfstandig-leren", "rekenen"),
        subjects=("Leergebiedoverstijgende vaardigheden", "Rekenen en wiskunde"),
        levels=("Groep 5", "Groep 6", "Groep 7", "Groep 8"),
    ),
    PracticePlan(
        title="Kauw een week op één lastig probleem",
        school="springplank",
        days=-475,
        for_whom="snelle rekenaars in groep 5 tot en met 8, ook hoogbegaafde leerlingen",
        how_to="""<p>Extra sommen voor wie al klaar is, dat is straf. Deze leerlingen krijgen bij
ons minder werk en één ding waar ze niet meteen uitkomen.</p>
<ol><li><b>Schrap eerst.</b> Wie de instaptoets goed maakt, slaat de helft van de gewone taak over.
Spreek af welke helft.</li>
<li><b>Hang maandag het probleem op.</b> Bijvoorbeeld: <i>op hoeveel manieren kun je een trap van
tien treden op, met stappen van één of twee?</i></li>
<li><b>Startgesprek (10 minuten, alle denkers samen).</b> Alleen: wat snap je niet aan de vraag?
Geen aanpak verklappen.</li>
<li><b>Werk in een denkschrift.</b> Alles blijft staan, ook wat mislukt. Schrijf erbij waarom je
ermee stopte.</li>
<li><b>Woensdag: tussenvraag.</b> Kijk niet of het goed is. Vraag: <i>heb je het met een kleiner
getal geprobeerd? Zie je een patroon?</i></li>
<li><b>Vrijdag: uitleggen (15 minuten).</b> Twee leerlingen vertellen hun weg, ook als die
doodloopt. De anderen vragen door.</li>
<li><b>Laat één denker de groep meenemen</b> met een kleine versie van het probleem, voor
iedereen.</li></ol>""",
        what_we_saw="""<p>De eerste weken waren er tranen. Deze kinderen zijn niet gewend dat iets
niet lukt, en een enkeling wilde terug naar de gewone rijtjes. Het denkschrift hielp, omdat
vastlopen daar gewoon bij hoort.</p>
<p>Wat ik niet meer doe: ze ermee op de gang zetten. Zonder gesprek valt het stil.</p>""",
        themes=("inclusief-onderwijs", "rekenen"),
        subjects=("Rekenen en wiskunde",),
        levels=("Groep 5", "Groep 6", "Groep 7", "Groep 8"),
    ),
)
