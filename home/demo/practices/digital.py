"""Practices of network 6, Digitaal wijs in 7 en 8: lessons that single schools brought in."""

from __future__ import annotations

from home.demo.shapes import PracticePlan

DIGITAL = (
    PracticePlan(
        title="Zoek uit of een bericht klopt",
        school="springplank",
        days=-31,
        for_whom="groep 7 en 8, les van een uur",
        how_to="""<p>Nepnieuws herkennen leer je niet van een rijtje kenmerken. Je moet het een
paar keer zelf uitzoeken. Nodig: vier berichten op papier en een laptop per drietal.</p>
<ol><li><b>Kies vier berichten:</b> een dat klopt maar raar klinkt, een verzinsel, een grap en een
oude foto bij nieuw nieuws. Geen politiek, liever dieren en weer.</li>
<li><b>Stem met je duim (3 minuten).</b> Geloof je het? Schrijf op hoe zeker je bent, van 1 tot
5.</li>
<li><b>Doe één bericht voor op het bord.</b> Laat zien dat je níet verder leest, maar een nieuw
tabblad opent. <i>Wie zegt dit? Zegt iemand anders het ook?</i></li>
<li><b>Drietallen zoeken (20 minuten).</b> Drie vragen: wie heeft het gemaakt, wat vind je ergens
anders, sinds wanneer bestaat die foto?</li>
<li><b>Verslag van een minuut per groepje:</b> klopt, klopt niet of weten we niet. <i>Weten we
niet</i> is een goed antwoord.</li>
<li><b>Stem opnieuw.</b> Wie is van gedachten veranderd, en waardoor?</li>
<li><b>Bespreek het lastigste:</b> wat doe je als je vriend zo'n bericht doorstuurt?</li></ol>""",
        what_we_saw="""<p>Bij de eerste stemming geloofde driekwart de grap. Zoeken met beeld
vonden ze prachtig. Het omslagpunt was dat ik zelf ook iets niet wist.</p>
<p>Wat tegenviel: een paar leerlingen geloofden daarna helemaal niets meer. Vandaar dat er altijd
een waar bericht tussen zit.</p>""",
        themes=("digitale-geletterdheid", "burgerschap"),
        subjects=("Digitale geletterdheid", "Nederlands"),
        levels=("Groep 7", "Groep 8"),
    ),
    PracticePlan(
        title="Betrap de chatbot op een fout",
        school="kompas",
        days=-13,
        for_whom="groep 8, twee lessen van 45 minuten",
        how_to="""<p>Kinderen gebruiken AI toch, dus liever samen. In deze lessen werk ik op het
digibord met mijn eigen account; leerlingen loggen nergens in en typen niets over zichzelf.</p>
<ol><li><b>Vraag wat ze al doen (5 minuten).</b> Zonder oordeel. <i>Waar gebruik jij het voor, en
wat laat je niet zien aan de juf?</i></li>
<li><b>Kies een onderwerp waar de klas veel van weet.</b> Ons dorp, een boek dat we net uit hebben,
de regels van slagbal.</li>
<li><b>Stel samen drie vragen</b> en voorspel wat eruit komt. Print de antwoorden.</li>
<li><b>Keur in drietallen (15 minuten).</b> Groen: klopt. Rood: onzin. Oranje: klinkt goed, maar
hoe weet je het? Zoek oranje op in een boek of op de site van de gemeente.</li>
<li><b>Tel en vertel.</b> Welke fout klonk het meest overtuigend? Waarom trapten we er bijna
in?</li>
<li><b>Les twee: verbeter de vraag.</b> Wat verandert er als je erbij zegt voor wie het is, of om
een bron vraagt?</li>
<li><b>Maak een klassenafspraak:</b> waar helpt het je leren, waar neemt het je denkwerk over? Drie
zinnen, handtekening eronder.</li></ol>""",
        what_we_saw="""<p>De chatbot verzon een zwembad in ons dorp. Hilariteit, en daarna een
serieus gesprek over waarom het zo zeker klinkt. De afspraak ging over: <i>eerst zelf een idee, dan
pas vragen</i>.</p>
<p>Bij een onderwerp waar de klas niets van wist, werd alles groen. Dan mis je het punt.</p>""",
        themes=("ict-en-ai", "digitale-geletterdheid"),
        subjects=("Digitale geletterdheid",),
        levels=("Groep 8",),
    ),
    PracticePlan(
        title="Programmeer je buurvrouw",
        school="mozaiekplein",
        days=-58,
        for_whom="groep 6 en 7, zonder computer, 50 minuten",
        how_to="""<p>Een computer doet precies wat je zegt, en dat is meestal niet wat je bedoelt.
Dat voel je pas als je zelf de computer bent.</p>
<ol><li><b>Smeer een boterham op bevel (10 minuten).</b> De klas roept, jij voert uit. <i>Doe de
pindakaas erop?</i> Dan zet je de pot op de boterham. Succes verzekerd.</li>
<li><b>Spreek een taal af:</b> stap, draai links, draai rechts, pak, herhaal … keer. Meer bevelen
zijn er niet.</li>
<li><b>Leg een doolhof</b> van stoelen of tegels. In tweetallen: de programmeur schrijft eerst
alles op, de robot voert uit met de ogen dicht.</li>
<li><b>Zoek de fout.</b> Loopt de robot tegen een stoel, dan streep je de verkeerde regel aan. Eén
regel verbeteren, opnieuw vanaf het begin.</li>
<li><b>Maak het korter.</b> Wie ziet iets dat je met <i>herhaal</i> kunt schrijven?</li>
<li><b>Ruil van programma.</b> Kan een ander tweetal jullie code lezen? Zo niet, wat ontbreekt
er?</li>
<li><b>Voeg een voorwaarde toe:</b> <i>als er een stoel staat, dan draai.</i></li>
<li><b>Praat na:</b> welke apparaten thuis volgen zo'n lijstje?</li></ol>""",
        what_we_saw="""<p>Het woord <i>bug</i> namen ze meteen over; nu hebben ze het ook bij
spelling over debuggen. Leerlingen die goed Nederlands spreken zijn niet in het voordeel: de taal
is nieuw voor iedereen.</p>
<p>De ogen-dichtversie gaf twee blauwe plekken. Met een hand op de schouder is het ook
leuk.</p>""",
        themes=("digitale-geletterdheid", "wetenschap-en-techniek"),
        subjects=("Digitale geletterdheid", "Rekenen en wiskunde"),
        levels=("Groep 6", "Groep 7"),
    ),
    PracticePlan(
        title="Maak samen afspraken over de groepsapp",
        school="springplank",
        days=-88,
        for_whom="groep 7 en 8, drie keer een half uur",
        how_to="""<p>Op maandagochtend begon de les steevast met ruzie uit het weekend. Verbieden
kan niet: de app is van henzelf. Afspraken maken wel.</p>
<ol><li><b>Vertel waarom je het doet,</b> zonder een voorval te noemen. Vraag niemand om zijn
telefoon te laten zien.</li>
<li><b>Speel een verzonnen gesprek na op papier.</b> Zes berichtjes: een grapje, iemand reageert
niet, iemand wordt eruit gegooid. Lees voor met rollen.</li>
<li><b>Stop na elk bericht:</b> <i>wat denkt degene die dit stuurt? En wie het leest?</i> Wissel
van rol.</li>
<li><b>Sorteer twintig kaartjes (les twee)</b> in drie stapels: prima, hangt ervan af, nooit doen.
Over de middelste stapel praat je.</li>
<li><b>Schrijf vijf afspraken.</b> In de wij-vorm. Die van ons: <i>we bellen als het ingewikkeld
wordt</i> en <i>na negen uur 's avonds is het stil</i>.</li>
<li><b>Bedenk wat je doet als het misgaat (les drie).</b> Wie kun je aanspreken? Wanneer haal je er
een volwassene bij? Wat kun je doen als je alleen maar meeleest?</li>
<li><b>Stuur de afspraken naar ouders</b> en vraag of zij ze thuis bespreken.</li>
<li><b>Kijk elke maand tien minuten terug.</b></li></ol>""",
        what_we_saw="""<p>De stilte na negen uur werd het vaakst overtreden, en tegelijk het vaakst
verdedigd. De maandagruzies zijn niet weg, wel korter: er wordt naar de afspraken gewezen.</p>
<p>Praten over de ergste gebeurtenis van die week werkte slecht. De verzonnen berichten waren
veilig genoeg.</p>""",
        themes=("digitale-geletterdheid", "klimaat"),
        subjects=("Digitale geletterdheid", "Burgerschap"),
        levels=("Groep 7", "Groep 8"),
    ),
)
