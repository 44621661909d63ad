"""Practices of network 8, Voorspelbaar klimaat: special and mainstream primary schools."""

from __future__ import annotations

from home.demo.shapes import PracticePlan

CLIMATE = (
    PracticePlan(
        title="Hang de dag op in plaatjes",
        school="brug",
        days=-102,
        for_whom="sbo en so, onderbouw en middenbouw; ook fijn in een gewone kleutergroep",
        how_to="""<p><i>Wat gaan we doen? En daarna? En wanneer eten we?</i> Met het dagritme op
het bord vraagt bijna niemand dat nog.</p>
<ol><li><b>Maak twintig kaarten,</b> altijd hetzelfde plaatje voor hetzelfde moment. Onze
onderwijsassistent tekende ze, zwart op geel.</li>
<li><b>Hang er hooguit acht onder elkaar,</b> op ooghoogte van een kind.</li>
<li><b>Begin de dag ermee (3 minuten).</b> Een kind zet de pijl op het eerste kaartje.</li>
<li><b>Verschuif de pijl bij elke wissel:</b> <i>dit is klaar, nu komt …</i></li>
<li><b>Geef verandering een rode rand.</b> Vertel erbij wat hetzelfde blijft.</li>
<li><b>Maak een strook voor op tafel</b> voor wie dat nodig heeft. Kaartje klaar? In het
bakje.</li></ol>""",
        what_we_saw="""<p>De overgangen werden rustiger, vooral die naar gym. Ook kinderen met
autisme liepen vaker zelf naar het bord om te kijken. Dagen waarop we vergaten te schuiven, waren
erger dan dagen zonder kaarten. Doe het dus goed of niet.</p>""",
        themes=("klimaat", "inclusief-onderwijs"),
        subjects=("Oriëntatie op jezelf en de wereld",),
        levels=("Speciaal onderwijs (so)", "Groep 3", "Groep 4"),
    ),
    PracticePlan(
        title="Kies een kleur voor hoe je je voelt",
        school="vliegenier",
        days=-46,
        for_whom="so en sbo, 8 tot 12 jaar, elke dag vijf minuten",
        how_to="""<p>Boos zijn mag, met stoelen gooien niet. Daartussen zit een stap: merken dat je
boos wórdt.</p>
<ol><li><b>Teken met de groep een thermometer</b> met vier kleuren: blauw is moe of verdrietig,
groen is goed, geel is druk of gespannen, rood is ontploffen.</li>
<li><b>Verzamel bij elke kleur wat je in je lijf voelt.</b> Warme oren, tikkende voeten, een steen
in je buik. Kleur het in op een omtrek van een kind.</li>
<li><b>Zet bij binnenkomst je knijper op een kleur.</b> Jij ook. Wie niets wil, hangt hem aan de
zijkant.</li>
<li><b>Reageer nooit met <i>waarom</i>.</b> Zeg: <i>fijn dat ik het weet. Wat heb je
nodig?</i></li>
<li><b>Maak per kleur een keuzekaart</b> met drie dingen die helpen: drinken, muur duwen, even met
je rug naar de groep, muziek.</li>
<li><b>Oefen de dingen als iedereen groen is.</b> Muren duwen bij rekenen, gewoon voor de lol. In
rood kun je niets nieuws leren.</li>
<li><b>Herhaal halverwege de ochtend:</b> zit je knijper nog goed?</li>
<li><b>Praat pas na over een uitbarsting als de knijper groen is.</b> Soms is dat
morgen.</li></ol>""",
        what_we_saw="""<p>Leerlingen zien geel eerder aankomen, bij zichzelf en ook bij mij:
<i>meester, je staat op geel.</i> Het team gebruikt nu dezelfde woorden, van gym tot taxi.</p>
<p>Sommigen hingen hun knijper een week lang op rood om te kijken wat er gebeurde. Rustig blijven,
het ging over.</p>""",
        themes=("zorg-en-welbevinden", "klimaat"),
        subjects=("Oriëntatie op jezelf en de wereld",),
        levels=("Speciaal onderwijs (so)", "Groep 5", "Groep 6", "Groep 7"),
    ),
    PracticePlan(
        title="Richt een rustplek in die geen straf is",
        school="brug",
        days=-27,
        for_whom="alle groepen in sbo en basisschool",
        how_to="""<ol><li><b>Zoek een hoek in de klas met uitzicht op niets druks.</b> Achter een
kast, onder het raam.</li>
<li><b>Richt hem in met de groep:</b> matras, koptelefoon, zandloper van vijf minuten, iets om in
te knijpen. Geen speelgoed dat leuker is dan de les.</li>
<li><b>Houd twee woorden uit elkaar.</b> De rustplek is van het kind, de time-out is van ons. Je
stuurt nooit iemand naar de rustplek.</li>
<li><b>Oefen met iedereen,</b> ook met wie nooit boos is. Zandloper om, gaan zitten,
terugkomen.</li>
<li><b>Spreek een teken af</b> om zonder woorden te vragen of je mag. Bij ons: hand op je
hoofd.</li>
<li><b>Zeg bij terugkomst alleen:</b> <i>fijn dat je er weer bent, we zijn bij som
4.</i></li></ol>""",
        what_we_saw="""<p>De meeste kinderen zijn terug voordat de zandloper leeg is. Een invaller
gebruikte de plek als strafhoek; er hangt nu uitleg bij. Wie er de hele dag zit, zegt eigenlijk
iets over het werk. Dat begrepen we een paar keer te laat.</p>""",
        themes=("zorg-en-welbevinden", "inclusief-onderwijs"),
        levels=("Speciaal onderwijs (so)", "Primair onderwijs (po)"),
    ),
    PracticePlan(
        title="Stel vier vragen na een ruzie",
        school="mozaiekplein",
        days=-462,
        for_whom="groep 5 tot en met 8, op het plein en in de klas",
        how_to="""<p>Wie begon? Die vraag leverde bij ons vooral nieuwe ruzie op. Wij stellen haar
niet meer.</p>
<ol><li><b>Koel eerst af.</b> Tien minuten uit elkaar, iets doen met je handen. Boos praten heeft
geen zin.</li>
<li><b>Ga op neutrale grond zitten:</b> de bank bij de fietsen. Zelfde hoogte, geen publiek.</li>
<li><b>Leg de regel uit:</b> <i>je praat over jezelf, en je laat de ander uit.</i></li>
<li><b>Vraag een, aan allebei:</b> wat gebeurde er? Herhaal kort wat je hoort.</li>
<li><b>Vraag twee:</b> wat dacht en voelde je toen?</li>
<li><b>Vraag drie:</b> wie heeft er nog meer last van gehad? Vaak komt er dan een derde kind in
beeld, of de juf.</li>
<li><b>Vraag vier:</b> wat is er nodig om het goed te maken? Laat hen iets bedenken. <i>Sorry
zeggen</i> is het begin, niet het eind.</li>
<li><b>Kom er dezelfde dag op terug,</b> een halve minuut: is het gelukt?</li></ol>
<p>Elke pleinwacht heeft een kaart met de vier vragen aan het sleutelkoord. In de bovenbouw leiden
getrainde leerlingen soms zelf zo'n gesprek.</p>""",
        what_we_saw="""<p>Een gesprek kost ongeveer acht minuten; in het begin leek dat onmogelijk
veel. Doordat dezelfde ruzie niet de hele week terugkomt, verdien je ze terug. Kinderen gebruiken
de vragen ook onder elkaar.</p>
<p>Voor pesten is dit níet geschikt. Dan zijn de twee niet gelijk en zet je het slachtoffer voor
het blok.</p>""",
        themes=("klimaat", "burgerschap"),
        subjects=("Burgerschap",),
        levels=("Groep 5", "Groep 6", "Groep 7", "Groep 8"),
    ),
    PracticePlan(
        title="Praat over de rol van de toekijker",
        school="mozaiekplein",
        days=-5,
        for_whom="groep 6 tot en met 8, drie lessen van een halfuur",
        how_to="""<p>Pesten gaat bijna nooit om twee kinderen. Er staat een groep omheen. Daar gaan
deze lessen over, en ze komen vóórdat er iets speelt.</p>
<ol><li><b>Les 1: lees een kort verhaal voor</b> waarin iemand wordt buitengesloten. Stop op het
ergste moment.</li>
<li><b>Geef zes kaarten met rollen:</b> wie doet het, wie overkomt het, wie lacht mee, wie kijkt
weg, wie twijfelt, wie helpt. Leg ze bij de personages. Bij wie ben je niet zeker?</li>
<li><b>Praat over de twijfelaar.</b> <i>Wat houdt haar tegen? Wat zou het makkelijker maken?</i>
Niemand hoeft iets over zichzelf te vertellen.</li>
<li><b>Les 2: maak een standbeeld (drama).</b> Vijf kinderen beelden de scène uit. Eén klasgenoot
verandert de houding van de twijfelaar. Wat gebeurt er met het beeld?</li>
<li><b>Bedenk tien kleine dingen die je kunt doen.</b> Ernaast gaan zitten. <i>Kom, we gaan.</i>
Later vragen hoe het gaat. Een volwassene halen: dat is geen klikken, als het is om te helpen.</li>
<li><b>Les 3: oefen er drie</b> in tweetallen, met de stem en zonder.</li>
<li><b>Vraag op een briefje,</b> anoniem: is er op onze school een plek waar dit gebeurt? Lees ze
dezelfde dag.</li></ol>""",
        what_we_saw="""<p>De briefjes noemden vier keer de kleedkamer. Daar staat nu een collega.
Leerlingen vonden <i>ernaast gaan zitten</i> het meest haalbaar.</p>
<p>Eén groep ging giechelen bij het standbeeld. Met een lege stoel voor degene die wordt gepest,
werd het serieus. Gebruik nooit een echt voorval.</p>""",
        themes=("klimaat", "zorg-en-welbevinden"),
        subjects=("Burgerschap", "Drama"),
        levels=("Groep 6", "Groep 7", "Groep 8"),
    ),
    PracticePlan(
        title="Laat de oudsten een baan in de school doen",
        school="vliegenier",
        days=-15,
        for_whom="eindgroep so en vso, een ochtend per week",
        how_to="""<p>Stage is voor onze leerlingen een reuzenstap. Daarom is er eerst een baan in
huis, met een echte baas die niet hun leraar is.</p>
<ol><li><b>Vraag collega's om klussen die echt moeten:</b> post rondbrengen, fruit snijden, was
vouwen, kapotte potloden slijpen, de plantjes.</li>
<li><b>Hang vacatures op.</b> Een foto, drie taken, de werktijd. <i>Wij zoeken iemand die rustig
kan werken.</i></li>
<li><b>Solliciteer (15 minuten).</b> De conciërge stelt drie vragen. De leerling oefent thuis of in
de klas het begroeten: aankijken, naam zeggen, hand of geen hand.</li>
<li><b>Maak een werkkaart met foto's van elke stap.</b> Vijf tot acht stappen. Afvinken met een
stift.</li>
<li><b>Werk veertig minuten,</b> met vaste begin- en eindtijd. Prikklok van karton.</li>
<li><b>De baas geeft één compliment en één tip,</b> meteen na het werk, met het voorbeeld in de
hand.</li>
<li><b>Bespreek in de klas:</b> wat deed je toen je het niet wist?</li>
<li><b>Wissel na acht weken,</b> ook als het goed gaat. Afscheid nemen hoort erbij.</li></ol>""",
        what_we_saw="""<p>Leerlingen die in de klas bij elke stap hulp vragen, brengen zelfstandig
de post rond. Bellen als je ziek bent, bleek moeilijker dan het werk zelf; dat oefenen we nu
apart.</p>
<p>De conciërge moest wennen en deed soms zelf snel de rest. En potloden slijpen is na twee weken
dodelijk saai. Dat mag ook gezegd worden.</p>""",
        themes=("taal-in-het-beroep", "inclusief-onderwijs"),
        subjects=("Voorbereiding op arbeid", "Oriëntatie op jezelf en de wereld"),
        levels=(
            "Vso, arbeidsmarkt",
            "Voortgezet speciaal onderwijs (vso)",
            "Speciaal onderwijs (so)",
        ),
    ),
    PracticePlan(
        title="Oefen nee zeggen met je hele lijf",
        school="vliegenier",
        days=-78,
        for_whom="so en sbo, 9 tot 12 jaar, sociale vaardigheden",
        how_to="""<p>Onze leerlingen zeggen te vaak ja, of ze zeggen nee met hun vuisten. Tien
minuten per keer, drie keer per week.</p>
<ol><li><b>Sta in een kring, voeten naast elkaar.</b> Voel de vloer. Schouders los.</li>
<li><b>Zeg samen nee:</b> eerst als een muis, dan als een leeuw, dan gewoon. Welke geloof je?</li>
<li><b>Doe drie dingen tegelijk voor:</b> kijk, steek je hand op, zeg één korte zin. <i>Nee, dat
wil ik niet.</i> Meer woorden maken het zwakker.</li>
<li><b>Oefen met iets kleins.</b> Je maatje vraagt je gum, je broodje, een knuffel. Zeg een keer ja
en een keer nee.</li>
<li><b>Voeg twijfel toe.</b> <i>Toe nou, jij bent toch mijn vriend?</i> Herhaal dezelfde zin.
Precies dezelfde.</li>
<li><b>Loop weg naar een volwassene</b> als het drie keer niet helpt. Ook dat speel je uit.</li>
<li><b>Oefen luisteren.</b> Wie een nee krijgt, zegt: <i>oké.</i> Dat is de helft van de
les.</li></ol>""",
        what_we_saw="""<p>Stap 7 was het lastigst en leverde op het plein het meest op. Het woord
<i>oké</i> is nu een grapje tussen kinderen én een afspraak. Te spannende voorbeelden, zoals over
vreemden, gaven bij sommigen slapeloze nachten. Die doen we nu alleen na overleg met
ouders.</p>""",
        themes=("zorg-en-welbevinden", "klimaat"),
        subjects=("Oriëntatie op jezelf en de wereld", "Drama"),
        levels=("Speciaal onderwijs (so)", "Groep 6", "Groep 7", "Groep 8"),
    ),
)
