"""Practices of network 1, Rijke teksten: words, spelling and writing."""

from __future__ import annotations

from home.demo.shapes import PracticePlan

WRITING = (
    PracticePlan(
        title="Hang de woorden van de week aan een touw",
        school="mozaiekplein",
        days=-131,
        for_whom="groep 3 en 4, veel kinderen die thuis een andere taal spreken",
        how_to="""<p>Je hebt nodig: een waslijn, knijpers en stevige kaarten. Tien minuten per
dag.</p>
<ol><li><b>Kies maandag zes woorden</b> uit de tekst van deze week. Geen moeilijke dierennamen,
maar woorden die je overal tegenkomt: <i>bijna, ontdekken, plotseling, de rand</i>.</li>
<li><b>Laat ze zien en doen.</b> Ga op de rand van een stoel zitten, doe plotseling het licht uit.
Zeg het woord, de groep zegt het na.</li>
<li><b>Vraag om de thuistaal:</b> <i>hoe heet dit bij jou?</i> Kinderen schrijven of tekenen het op
de achterkant van de kaart. Weet niemand het, dan gaat de kaart mee naar huis.</li>
<li><b>Hang ze op.</b> Soort bij soort: woorden over tijd links, woorden over plaats rechts.</li>
<li><b>Gebruik ze de hele dag.</b> Wie een woord van de lijn hoort of zegt, tikt tegen de kaart. Ik
doe het zelf zo vaak als ik kan: <i>we zijn bijna klaar met rekenen.</i></li>
<li><b>Vrijdag: raad het woord.</b> Eén kind beeldt uit, de rest gokt.</li>
<li><b>Oude kaarten gaan in een doos</b> en komen na een maand één keer terug.</li></ol>""",
        what_we_saw="""<p>Kinderen die weinig zeiden, begonnen met tikken en daarna met praten.
Ouders stuurden woorden in het Tigrinya en het Pools mee; die hangen er nu trots bij.</p>
<p>Twaalf woorden per week was te gulzig. En de woorden die alleen op papier werden uitgelegd,
waren vrijdag weer weg.</p>""",
        themes=("meertaligheid", "lezen"),
        subjects=("Nederlands",),
        levels=("Groep 3", "Groep 4"),
    ),
    PracticePlan(
        title="Lees een prentenboek voor in twee talen",
        school="mozaiekplein",
        days=-237,
        for_whom="groep 1 en 2, samen met ouders",
        how_to="""<p>Eén keer in de twee weken komt een ouder, opa of grote zus voorlezen in de
eigen taal. Ik lees hetzelfde boek in het Nederlands.</p>
<ol><li><b>Vraag het persoonlijk, bij de deur.</b> <i>Wil jij dit verhaal in het Turks voorlezen?
Het duurt tien minuten, ik zit naast je.</i> Een briefje werkt niet.</li>
<li><b>Kies een boek met weinig tekst en duidelijke platen.</b> Geef het een week mee. Lezen hoeft
niet: vertellen bij de plaatjes is net zo goed.</li>
<li><b>Ik lees eerst (maandag).</b> In het Nederlands, met de voorwerpen uit het boek op
tafel.</li>
<li><b>De ouder leest (woensdag).</b> Alle kinderen erbij. Na elke bladzijde houd ik even de plaat
omhoog.</li>
<li><b>Zoek woorden die op elkaar lijken.</b> <i>Banaan! Dat klinkt hetzelfde!</i> Zing samen het
tellen tot vijf in die taal.</li>
<li><b>Speel het na</b> in de huishoek. Leg daar beide boeken neer.</li>
<li><b>Bedank met een foto</b> van het boek en de voorlezer, voor thuis.</li></ol>""",
        what_we_saw="""<p>Kleuters die bij ons stil zijn, zaten te glunderen en legden de rest uit
waar het over ging. Drie ouders kwamen daarna vaker even binnen.</p>
<p>Niet elke ouder wil voor een groep zitten. Een vader sprak het verhaal thuis in en wij
luisterden met de ogen dicht. Dat was bijna mooier. Vertaalde boekjes met fouten erin hebben we
weggedaan.</p>""",
        themes=("meertaligheid", "ouderbetrokkenheid"),
        subjects=("Nederlands",),
        levels=("Groep 1", "Groep 2"),
    ),
    PracticePlan(
        title="Kijk af bij een echte schrijver",
        school="klaproos",
        days=-78,
        for_whom="groep 7, schrijfles van een uur",
        how_to="""<p>De opdracht <i>schrijf een spannend verhaal</i> levert drie regels op of drie
kladblokken vol. Beter gaat het als je eerst samen bekijkt hoe een ander het doet.</p>
<ol><li><b>Lees één alinea voor (5 minuten)</b> uit een kinderboek. De mijne begint met een deur
die op een kier staat. Meer niet.</li>
<li><b>Pluis uit (10 minuten).</b> Iedereen heeft de alinea op papier. Wat doet de schrijver?
Streep korte zinnen aan, geluiden, iets wat je nog niet weet. Geef elke truc een naam: <i>de
kier-truc</i>.</li>
<li><b>Schrijf er samen één na op het bord.</b> Andere plek, zelfde truc. Ik schrijf, streep door,
twijfel hardop.</li>
<li><b>Zelf schrijven (15 minuten, stil).</b> Alleen een begin van acht zinnen. Kies minstens één
truc. Over spelling hoef je nu niet na te denken.</li>
<li><b>Voorlezen in tweetallen.</b> De luisteraar zegt welke truc hij hoorde, en waar hij meer
wilde weten.</li>
<li><b>Herschrijf twee zinnen (10 minuten).</b> Niet het hele verhaal.</li>
<li><b>Lees er drie voor.</b> Hang de trucs op; volgende week komt er één bij.</li></ol>""",
        what_we_saw="""<p>Er werd doorgestreept, en dat zag ik in deze groep nog nooit. De teksten
werden korter en beter. Iemand zei: ik wist niet dat schrijvers ook trucjes doen.</p>
<p>Bij de eerste poging deelde ik een hele bladzijde uit. Veel te veel: dan gaan ze lezen in plaats
van afkijken.</p>""",
        themes=("schrijven-en-spelling",),
        subjects=("Nederlands",),
        levels=("Groep 7", "Groep 8"),
    ),
    PracticePlan(
        title="Verbeter je eigen dictee",
        school="zandloper",
        days=-36,
        for_whom="groep 5 en 6, twee keer per week twintig minuten",
        how_to="""<p>Spelfouten nakijken kostte mij een avond en leerde de kinderen niets. Nu doen
zij het werk.</p>
<ol><li><b>Dicteer vijf zinnen.</b> Stop in elke zin één woord met de regel van deze week en één
van vorige maand.</li>
<li><b>Wacht na elke zin een minuut.</b> Kinderen zetten een stip onder een woord waarover ze
twijfelen. Twijfel is goed, zeg je erbij.</li>
<li><b>Zet de zinnen op het bord,</b> goed geschreven, zonder uitleg.</li>
<li><b>Verbeter met groene pen.</b> Schrijf het woord opnieuw en zet erachter welke regel je
vergat. Bijvoorbeeld: <i>verlengen: hond, honden.</i></li>
<li><b>Tel twee dingen:</b> hoeveel stippen stonden er op de goede plek? En welke regel vergat je
het vaakst? Geen cijfer.</li>
<li><b>Vijf minuten hulp.</b> Wie dezelfde regel lastig vindt, komt bij mij aan tafel. De rest
bedenkt in tweetallen drie nieuwe woorden bij hun regel.</li>
<li><b>Neem je lastigste woord mee</b> naar je eigen lijstje. Dat komt donderdag
terug.</li></ol>""",
        what_we_saw="""<p>De stippen werden steeds nauwkeuriger. In het begin stonden ze overal of
nergens, na een week of vijf meestal onder het goede woord. Ik besteed nu een kwartier aan het
bekijken van de lijstjes, niet meer aan rood zetten.</p>
<p>Sommige kinderen verbeterden slordig en maakten nieuwe fouten. Die kijken samen met een maatje
na. Werkwoorden blijven een ander verhaal.</p>""",
        themes=("schrijven-en-spelling",),
        subjects=("Nederlands",),
        levels=("Groep 5", "Groep 6"),
    ),
)
