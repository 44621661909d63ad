"""Practices of network 12, Taal in de praktijkopdracht."""

from __future__ import annotations

from home.demo.shapes import PracticePlan

LANGUAGE_AT_WORK = (
    PracticePlan(
        title="Laat studenten zelf de werkbon schrijven",
        school="horeca",
        days=-108,
        for_whom="mbo niveau 2, horeca en techniek, blokuur van praktijk en Nederlands samen",
        how_to="""<p>Een werkbon invullen kan iedereen, dachten we. Tot de chef er drie teruggaf
omdat hij ze niet begreep.</p>
<ol><li><b>Haal een echte bon op bij een leerbedrijf.</b> Vraag erbij: <i>wat gaat er vaak mis op
zo'n bon?</i> Bij ons: aantallen en voor hoe laat.</li>
<li><b>Kies twee taaldoelen, niet meer.</b> Hier: een zin met wie, wat en wanneer, en de juiste
vakwoorden (mise-en-place, uitserveren, blancheren).</li>
<li><b>Geef een rommelige opdracht mondeling.</b> De praktijkdocent speelt een gehaaste gastvrouw:
<i>o ja, en voor tafel zes geen noten.</i> Studenten maken aantekeningen.</li>
<li><b>Schrijf de bon (15 minuten).</b> Alleen, met je aantekeningen. Woordenlijst mag.</li>
<li><b>Ruil van tafel.</b> De ander voert uit wat er staat, niet wat bedoeld is. Zet klaar, reken
uit, leg neer.</li>
<li><b>Kijk wat er misging.</b> Wat stond er niet? Verbeter de bon met een andere kleur.</li>
<li><b>Beoordeel samen,</b> praktijk kijkt naar inhoud, Nederlands naar de twee doelen. Verder
nergens naar.</li>
<li><b>Hang de drie duidelijkste bonnen</b> in de keuken.</li></ol>""",
        what_we_saw="""<p>Toen een student vier borden klaarzette in plaats van veertien, was de
discussie over leesbare cijfers snel klaar. De tweede bonnen waren korter en vollediger.</p>
<p>In één les lukt het net. Zonder de praktijkdocent erbij werd het een invuloefening.</p>""",
        subjects=("Nederlands", "Horeca, bakkerij en recreatie"),
        levels=("Mbo 2 (basisberoepsopleiding)",),
    ),
    PracticePlan(
        title="Draag je dienst over in twee minuten",
        school="zorg",
        days=-101,
        for_whom="mbo zorg en welzijn, niveau 2",
        how_to="""<p>Onze studenten weten veel over de cliënt, maar vertellen het in de verkeerde
volgorde. De nachtdienst haakt dan af.</p>
<ol><li><b>Luister naar twee opnames (10 minuten)</b> die we met collega's inspraken: een warrige
en een heldere. Wat onthoud je van elk?</li>
<li><b>Haal de volgorde eruit.</b> Wie, wat is er gebeurd, wat heb je gedaan, wat moet de volgende
weten? Vier vingers, vier punten.</li>
<li><b>Krijg een verzonnen dienst</b> op papier: zes cliënten, veel te veel details. Streep weg wat
niet hoeft (10 minuten).</li>
<li><b>Schrijf steekwoorden,</b> geen zinnen, op een kaartje ter grootte van je hand.</li>
<li><b>Draag over in tweetallen met een wekker op twee minuten.</b> De ander schrijft mee en
herhaalt: <i>dus ik moet …</i></li>
<li><b>Vergelijk.</b> Wat kwam niet aan? Lag dat aan het woord, het tempo of de volgorde?</li>
<li><b>Ruil van maatje en doe het nog eens.</b> Nu met stoorzender: er gaat een bel, iemand komt
binnen.</li>
<li><b>Schrijf het op als rapportage,</b> vijf zinnen, met feit en mening uit elkaar. <i>Mevrouw
was vervelend</i> wordt <i>mevrouw riep vier keer en wilde niet eten.</i></li></ol>""",
        what_we_saw="""<p>De tweede keer ging bij bijna iedereen sneller en was er meer oogcontact.
Studenten die Nederlands als tweede taal leren, hadden veel steun aan de vier vingers.</p>
<p>Op stage bleek dat niet elk team deze volgorde gebruikt. Vraag dat na en pas aan.</p>""",
        subjects=("Nederlands", "Zorg en welzijn"),
        levels=("Mbo 2 (basisberoepsopleiding)", "Mbo 3 (vakopleiding)"),
    ),
    PracticePlan(
        title="Leer vaktaal met je handen",
        school="logistiek",
        days=-125,
        for_whom="mbo entree en niveau 2 logistiek, veel studenten met NT2",
        how_to="""<p><i>Stapel de rolcontainers achter de dockleveller.</i> Wie dat niet verstaat,
staat letterlijk in de weg. Woordenlijsten leren hielp nauwelijks, doen wel.</p>
<ol><li><b>Kies acht woorden bij de klus van vandaag.</b> Vier dingen, twee werkwoorden, twee
plekken.</li>
<li><b>Loop ze af in het magazijn (10 minuten).</b> Wijs aan, zeg het, laat het ding vastpakken.
Studenten filmen met hun telefoon hun eigen woordenboek.</li>
<li><b>Zeg het in je eigen taal erbij.</b> In tweetallen met dezelfde taal, of in je hoofd. Let op
woorden die bijna hetzelfde klinken.</li>
<li><b>Geef bevelen, eerst jij, dan zij.</b> <i>Pak de steekwagen. Rijd naar gang vier. Zet hem
rechtop.</i> Fout gedaan? Nog eens zeggen, niet vertalen.</li>
<li><b>Draai om:</b> student A ziet een tekening, student B niet. A zegt wat B moet bouwen met
dozen.</li>
<li><b>Schrijf drie zinnen</b> op je werkblad: wat deed ik, waarmee, waar?</li>
<li><b>Herhaal met vraag:</b> <i>mag ik je even onderbreken, bedoel je de pallet of de bok?</i>
Doorvragen is een vaardigheid, geen schande.</li>
<li><b>Vrijdag: film kijken</b> zonder geluid. Jij bent de stem.</li></ol>""",
        what_we_saw="""<p>In de derde week hoorde ik studenten elkaar verbeteren bij de heftruck.
Vragen stellen bleef het lastigst; ja knikken is makkelijker. We belonen daarom elke doorvraag met
een streepje op het bord.</p>
<p>Meer dan acht woorden per klus werkt niet. En plan het niet als de echte vrachtwagen voor de
deur staat.</p>""",
        themes=("taal-in-het-beroep", "meertaligheid"),
        subjects=("Nederlands", "Mobiliteit en transport"),
        levels=("Mbo 1 (entree)", "Mbo 2 (basisberoepsopleiding)"),
    ),
    PracticePlan(
        title="Lees de handleiding voordat je schroeft",
        school="techniek",
        days=-115,
        for_whom="mbo techniek niveau 2 en vmbo kader 4",
        how_to="""<p>Mijn jongens en meiden beginnen meteen met schroeven. Bij een cv-ketel is dat
onhandig.</p>
<ol><li><b>Leg een apparaat op de bank</b> met een handleiding van een bladzijde of vier. Verstop
er drie vragen in die je niet kunt raden: het aanhaalmoment, de volgorde, de waarschuwing.</li>
<li><b>Verbied gereedschap (15 minuten).</b> Eerst lezen in tweetallen, met drie stiften: groen wat
je doet, rood wat gevaar is, blauw wat je moet opzoeken.</li>
<li><b>Lees niet van voren naar achteren.</b> Doe voor hoe jij het doet: kopjes, plaatjes, tabel,
dan pas de tekst. <i>Ik zoek nu alleen de veiligheid.</i></li>
<li><b>Leg blauw aan elkaar uit.</b> Samengestelde woorden hak je in stukken: aan-haal-moment,
druk-vereffening.</li>
<li><b>Maak een stappenkaart</b> van hooguit acht regels, elke regel begint met een werkwoord.</li>
<li><b>Ruil de kaart en werk ermee</b> (40 minuten), handleiding dicht.</li>
<li><b>Stop bij de eerste fout.</b> Lag het aan de kaart of aan de lezer? Verbeter de regel.</li>
<li><b>Bewaar de beste kaart</b> in de toolbox. Volgend jaar is hij lesmateriaal.</li></ol>""",
        what_we_saw="""<p>Drie tweetallen misten de waarschuwing, en een draaide de koppeling stuk.
Dat verhaal gaat nu rond en doet meer dan mijn preek. Studenten die zwaar lezen, waren goed in de
plaatjes en in de stappenkaart.</p>
<p>De vertaling van een buitenlandse handleiding was zo slecht dat niemand er iets mee kon. Test
zelf even.</p>""",
        themes=("taal-in-het-beroep", "lezen"),
        subjects=("Nederlands", "Techniek"),
        levels=("Mbo 2 (basisberoepsopleiding)", "Vmbo kader 4"),
    ),
    PracticePlan(
        title="Laat AI je stageverslag bevragen",
        school="zorg",
        days=-90,
        for_whom="mbo niveau 2 tot en met 4, bij reflectieverslagen",
        how_to="""<p>De verslagen werden opeens erg mooi, en niemand kon er iets over vertellen.
Verbieden werkt niet. We draaien het om: de student schrijft, de chatbot vraagt.</p>
<ol><li><b>Begin op papier (20 minuten).</b> Eén moment van stage dat je bijbleef. Geen namen van
cliënten, geen plek, geen diagnose. Dat blijft de hele les gelden.</li>
<li><b>Markeer wat niemand anders kan weten.</b> Wat rook je, wat dacht je, wat deed je met je
handen?</li>
<li><b>Typ het over in de omgeving van school.</b> Geef deze opdracht: <i>stel mij vijf vragen over
dit verslag. Verbeter niets en herschrijf niets.</i></li>
<li><b>Kies de twee beste vragen.</b> Streep domme vragen door en zeg waarom.</li>
<li><b>Beantwoord ze hardop aan een medestudent,</b> en schrijf dan pas.</li>
<li><b>Lever drie dingen in:</b> papieren versie, de vragen, de eindversie.</li>
<li><b>Voer een gesprek van drie minuten.</b> Ik wijs een zin aan en vraag door. Wie het zelf
meemaakte, praat.</li>
<li><b>Sluit af:</b> wat hielp, wat had je zelf gekund?</li></ol>""",
        what_we_saw="""<p>De vragen zijn wisselend: soms scherp, soms <i>hoe voelde dat?</i> voor
de vijfde keer. Juist daarover praten bleek nuttig. De drie minuten kosten me een middag per klas,
en ik wil ze niet meer kwijt.</p>
<p>Een student plakte toch een heel verslag van de bot. Dat viel door de mand bij stap 7, zonder
drama.</p>""",
        themes=("ict-en-ai", "taal-in-het-beroep"),
        subjects=("Nederlands", "Zorg en welzijn"),
        levels=(
            "Mbo 2 (basisberoepsopleiding)",
            "Mbo 3 (vakopleiding)",
            "Mbo 4 (middenkader- en specialistenopleiding)",
        ),
    ),
    PracticePlan(
        title="Reken het recept om naar tachtig gasten",
        school="horeca",
        days=-94,
        for_whom="mbo horeca niveau 2, rekenen in de keuken",
        how_to="""<p>Rekenen in lokaal 12 vinden onze studenten niks. In de keuken moeten ze
wel.</p>
<ol><li><b>Geef een recept voor zes en een reservering voor tachtig.</b> Eerst schatten: hoeveel
kilo uien?</li>
<li><b>Zoek de tussenstap.</b> Van 6 naar 1, of van 6 naar 60 en 20 erbij? Leg uit waarom jij jouw
weg handiger vindt.</li>
<li><b>Vul de tabel in (15 minuten):</b> ingrediënt, voor 6, voor 80, eenheid van de groothandel.
Grammen worden kilo's, deciliters worden liters.</li>
<li><b>Rond af zoals een kok.</b> 13,3 eieren bestaat niet. En zout gaat niet keer dertien:
proef.</li>
<li><b>Controleer met je handen.</b> Weeg één portie af. Kan dat kloppen, keer tachtig?</li>
<li><b>Schrijf de bestellijst</b> in volzinnen voor de leverancier.</li>
<li><b>Bereken wat een bord kost,</b> met tien procent afval erbij.</li></ol>""",
        what_we_saw="""<p>Iemand bestelde op papier 130 kilo ui. Sindsdien begint iedereen met
schatten. De tabel is blijven hangen, ook thuis, zegt een student.</p>
<p>De kostprijs kregen we nooit af in dezelfde les.</p>""",
        themes=("taal-in-het-beroep", "rekenen"),
        subjects=("Rekenen en wiskunde", "Horeca, bakkerij en recreatie"),
        levels=("Mbo 2 (basisberoepsopleiding)",),
    ),
    PracticePlan(
        title="Neem je eerste sollicitatie op",
        school="logistiek",
        days=-128,
        for_whom="mbo entree en niveau 2, loopbaanles van anderhalf uur",
        how_to="""<p>Wie nooit een gesprek heeft gevoerd, is vooral bang voor de stilte. Daar
oefenen we op.</p>
<ol><li><b>Lees een echte vacature in drietallen.</b> Onderstreep wat je al kunt. Er blijft altijd
iets over.</li>
<li><b>Krijg zes vragen</b> die leerbedrijven ons gaven. <i>Waarom wil je hier werken? Wat doe je
als je je verslaapt?</i></li>
<li><b>Maak bij elke vraag twee steekwoorden en een voorbeeld.</b> <i>Ik ben op tijd</i> zegt
niets. <i>Ik breng elke ochtend mijn zusje weg en ben om acht uur op school</i> wel.</li>
<li><b>Speel het gesprek (5 minuten).</b> Begin buiten de deur: kloppen, naam, gaan zitten. De
derde filmt met de telefoon van de sollicitant, zo blijft de opname bij jou.</li>
<li><b>Kijk alleen, met oortjes.</b> Twee vragen: waar klonk ik als mezelf, waar was ik te
snel?</li>
<li><b>Kies één antwoord en doe dat over.</b></li>
<li><b>Sluit af met een vraag aan het bedrijf.</b> Die vergeet iedereen.</li>
<li><b>Wis de film als je wilt.</b> Niemand hoeft hem te laten zien.</li></ol>""",
        what_we_saw="""<p>Zichzelf terugzien vonden studenten vreselijk, en bijna iedereen deed
daarna uit eigen beweging nog een ronde. Het voorbeeld van stap 3 maakte het verschil.</p>
<p>Een werkgever uitnodigen om mee te kijken was te vroeg. Dat doen we nu pas in de vierde
week.</p>""",
        themes=("taal-in-het-beroep",),
        subjects=("Nederlands",),
        levels=("Mbo 1 (entree)", "Mbo 2 (basisberoepsopleiding)"),
    ),
)
