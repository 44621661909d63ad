"""Practices of network 7, Starters blijven: class management, mentors and parents."""

from __future__ import annotations

from home.demo.shapes import PracticePlan

STARTERS = (
    PracticePlan(
        title="Geef elke starter een maatje",
        school="linie",
        days=-80,
        for_whom="teamleiders, coaches en ervaren docenten in vmbo, havo en vwo",
        how_to="""<p>Een maatje is geen coach en geen beoordelaar. Het is iemand die je appt om te
vragen waar de nietjes liggen, en of het normaal is dat je na het zesde uur wilt huilen.</p>
<ol><li><b>Kies op rooster, niet op vak.</b> Een maatje heeft minstens twee dezelfde tussenuren.
Dat is belangrijker dan dezelfde sectie.</li>
<li><b>Vraag de starter:</b> met wie zou je koffie willen drinken?</li>
<li><b>Regel een uur per week</b> in de taak van het maatje. Zonder uur wordt het liefdewerk en
dooft het uit in november.</li>
<li><b>Week 0: loop samen door het gebouw.</b> Kopieerapparaat, brandtrap, waar je staat bij
pleinwacht, welke conciërge wat weet.</li>
<li><b>Week 1 tot 6: elke week een kwartier.</b> Drie vaste vragen: <i>wat lukte, wat vrat energie,
wat wil je volgende week weten?</i></li>
<li><b>Eén keer ruilen:</b> de starter zit achter in de les van het maatje, met een boek op schoot,
gewoon om te kijken.</li>
<li><b>Wat je bespreekt, blijft onder jullie.</b> Ook de teamleider hoort niets.</li>
<li><b>In januari:</b> gaan we door, of is het klaar?</li></ol>""",
        what_we_saw="""<p>De eerste acht starters hebben een maatje. Zij zeiden het meest te hebben
aan het rondje in week 0. De ruilles viel vaak uit, door het rooster.</p>
<p>Twee duo's klikten niet. Sinds dat bespreekbaar is, wisselen we zonder gedoe.</p>""",
        themes=("startende-leraren", "leercultuur"),
        levels=("Voortgezet onderwijs (vo)",),
    ),
    PracticePlan(
        title="Sta bij de deur en begin altijd hetzelfde",
        school="noord",
        days=-34,
        for_whom="starters en hun coaches, alle vakken in de onderbouw",
        how_to="""<p>Mijn eerste jaar begon elke les met vijf minuten <i>jongens, mag het stil</i>.
Dit rijtje heeft me gered.</p>
<ol><li><b>Zet voor de bel een startopdracht op het bord.</b> Iets wat iedereen kan zonder uitleg:
drie vragen over vorige les, een plaatje met <i>wat klopt hier niet?</i></li>
<li><b>Ga op de drempel staan.</b> Eén voet in het lokaal, één op de gang. Zo zie je beide.</li>
<li><b>Groet ieder bij binnenkomst.</b> Een knik is genoeg. Jassen en telefoons regel je hier,
fluisterend, niet straks voor de klas.</li>
<li><b>Wijs, praat niet.</b> Wijs naar het bord.</li>
<li><b>Loop direct een rondje</b> langs de tafels. Complimenteer zacht wie al schrijft. Sla
gekibbel over zaken van de vorige les over.</li>
<li><b>Na vier minuten sta je stil, vooraan, op een vaste plek.</b> Wacht. Zeg dan: <i>pennen neer,
ik begin.</i> Niet eerder praten dan dat het stil is.</li>
<li><b>Bespreek de opdracht kort.</b> Anders maakt morgen niemand hem.</li>
<li><b>Houd het drie weken vol,</b> ook als het raar voelt.</li></ol>""",
        what_we_saw="""<p>In de brugklas liep het na een week. In 2 havo duurde het een maand en
ging het na elke vakantie weer even mis. De grootste winst: ik kom zelf rustig binnen.</p>
<p>Wat niet hielp: strafwerk dreigen bij de deur. En in een lokaal waar je zelf aan komt rennen van
de andere vleugel, kan het simpelweg niet. Vraag dan om een vast lokaal.</p>""",
        themes=("startende-leraren", "klimaat"),
        levels=("Onderbouw vo", "Havo 1", "Havo 2", "Vwo 1", "Vwo 2"),
    ),
    PracticePlan(
        title="Bel naar huis met goed nieuws",
        school="zuid",
        days=-160,
        for_whom="nieuwe mentoren, klas 1 en 2",
        how_to="""<p>Ik belde alleen als er iets mis was. Ouders namen op met <i>wat heeft ze nu
weer gedaan?</i> Dat wilde ik omdraaien.</p>
<ol><li><b>Noteer bij elke mentorleerling iets kleins</b> dat je de laatste twee weken zag: hielp
opruimen, stelde een slimme vraag.</li>
<li><b>Zie je bij iemand niets? Kijk dan beter.</b> Dat is misschien de belangrijkste
opbrengst.</li>
<li><b>Bel er vier per week,</b> tussen vijf en zes. Vijf minuten per gesprek.</li>
<li><b>Stel meteen gerust:</b> <i>er is niets aan de hand, ik bel met iets leuks.</i></li>
<li><b>Vraag één ding:</b> <i>hoe vertelt hij thuis over school?</i> Luister. Maak geen
afspraken.</li>
<li><b>Zeg het de leerling van tevoren.</b> Anders krijg je: <i>je hebt mijn moeder
gebeld?!</i></li></ol>
<p>Spreken ouders weinig Nederlands, dan vraag ik een collega die hun taal spreekt.</p>""",
        what_we_saw="""<p>Voor de herfstvakantie had ik iedereen gehad. Toen er in december een
lastig gesprek kwam, kenden we elkaars stem al. Voicemails inspreken werkte averechts: daar
schrikken mensen van.</p>""",
        themes=("ouderbetrokkenheid", "startende-leraren"),
        levels=("Onderbouw vo", "Havo 1", "Vwo 1"),
    ),
    PracticePlan(
        title="Oefen het lastige oudergesprek met een collega",
        school="zuid",
        days=-98,
        for_whom="starters en mentoren, een uur voor de ouderavond",
        how_to="""<ol><li><b>Kies een gesprek dat je echt gaat voeren,</b> zonder naam en met
veranderde details. Bijvoorbeeld: een vader vindt dat zijn kind naar het vwo moet.</li>
<li><b>Schrijf je eerste zin op (5 minuten).</b> Eén feit en één zorg. <i>Ik zie dat de laatste
drie toetsen onvoldoende waren, en ik maak me zorgen over hoe hij zich daarbij voelt.</i> Lees hem
hardop voor. Te lang? Schrappen.</li>
<li><b>Vertel je collega hoe de ouder is:</b> boos, stil, in tranen, of met een lijstje. Je collega
speelt dat, niet te gemeen.</li>
<li><b>Speel vier minuten.</b> Een derde kijkt en let op één ding: wie is er aan het woord?</li>
<li><b>Stop en spoel terug.</b> Kies het moment waarop het stroef werd en speel alleen dat opnieuw,
met een vraag in plaats van een uitleg.</li>
<li><b>Ruil van rol.</b> Nu ben jij de ouder. Dit is het leerzaamst, sla het niet over.</li>
<li><b>Schrijf een noodzin op</b> voor als het misloopt: <i>ik merk dat we er zo niet uitkomen, ik
stel voor dat we volgende week met de teamleider verder praten.</i></li>
<li><b>De dag erna: koffie.</b> Hoe ging het?</li></ol>""",
        what_we_saw="""<p>Als ouder voelde ik pas hoe bedreigend mijn eigen cijferlijst was. Ik
begin nu met vragen. Twee starters gebruikten de noodzin, en waren blij dat hij bestond.</p>
<p>Met meer dan vier mensen erbij wordt het toneel en klapt iedereen dicht.</p>""",
        themes=("startende-leraren", "ouderbetrokkenheid"),
        levels=("Voortgezet onderwijs (vo)",),
    ),
    PracticePlan(
        title="Leer alle namen in twee weken",
        school="noord",
        days=-470,
        for_whom="mentoren en vakdocenten met een nieuwe klas",
        how_to="""<p>Acht klassen, tweehonderd namen. Ik was er slecht in en schaamde me tot
Kerstmis. Zo lukt het wel.</p>
<ol><li><b>Vouw in les 1 een naambord.</b> Ik verzamel ze bij de deur en deel ze de volgende les
zelf uit. Dat uitdelen is mijn oefening.</li>
<li><b>Vraag hoe je de naam uitspreekt</b> en schrijf het op zoals je het hoort. <i>Zeg het nog
eens, ik wil het goed doen.</i></li>
<li><b>Geef een maand lang vaste plekken.</b> Kijk vijf minuten voor de les naar de plattegrond.
Begin bij de stille leerlingen; de drukke ken je vanzelf.</li>
<li><b>Doe in les 3 de proef:</b> <i>ik zeg jullie namen op zonder bord. Wie ik mis, mag mij iets
vragen.</i></li>
<li><b>Noem de naam bij iets goeds</b> voordat je hem nodig hebt bij iets vervelends.</li></ol>""",
        what_we_saw="""<p>Na twee weken zat ik er nog een paar keer per klas naast, en iedereen zag
dat ik moeite deed. In klassen die ik één uur per week zie, duurt het langer. Dan is een spiekbrief
eerlijker.</p>""",
        themes=("startende-leraren", "klimaat"),
        subjects=("Leergebiedoverstijgende vaardigheden",),
        levels=("Onderbouw vo", "Havo 4", "Vwo 4"),
    ),
    PracticePlan(
        title="Loop een dag mee met een klas",
        school="anker",
        days=-19,
        for_whom="nieuwe docenten in het praktijkonderwijs en vmbo, eerste maand",
        how_to="""<p>Wie alleen zijn eigen vak ziet, snapt niet waarom leerlingen het zesde uur op
zijn. Nieuwe collega's zijn bij ons een dag leerling.</p>
<ol><li><b>Kies een klas die je zelf lesgeeft</b> en vraag hun of het mag. Ze vinden het meestal
grappig.</li>
<li><b>Draai de hele dag mee:</b> kookles, rekenen, gym aan de kant, pauze in de aula, praktijkles
in de werkplaats.</li>
<li><b>Ga zitten waar een leerling zit.</b> Maak de opdrachten mee. Geen laptop, geen koffie uit de
personeelskamer.</li>
<li><b>Schrijf elk uur drie regels:</b> wat moest ik doen, wat hielp mij, wanneer was ik mijn
aandacht kwijt?</li>
<li><b>Tel iets kleins.</b> Hoe vaak moest ik van plek wisselen? Hoeveel minuten moest ik
luisteren?</li>
<li><b>Vraag in de pauze aan twee leerlingen:</b> <i>wat is een goede les, en waaraan merk je
dat?</i></li>
<li><b>Bespreek het dezelfde week met je coach,</b> twintig minuten. Niet wat collega's fout deden,
wel wat jij verandert.</li>
<li><b>Vertel de klas wat je veranderde.</b></li></ol>""",
        what_we_saw="""<p>Een nieuwe collega telde dat zij op één dag ruim drie uur had stilgezeten
en geluisterd. Haar uitleg is nu tien minuten, daarna handen uit de mouwen. De leerlingen waren
trots dat hun tip gebruikt werd.</p>
<p>Collega's die bezoek kregen, voelden zich soms bekeken. Kondig het aan en zeg erbij waar je naar
kijkt: naar jezelf.</p>""",
        themes=("startende-leraren",),
        subjects=("Leergebiedoverstijgende vaardigheden",),
        levels=("Praktijkonderwijs (pro)",),
    ),
    PracticePlan(
        title="Maak teams zonder aanvoerders",
        school="linie",
        days=-55,
        for_whom="lichamelijke opvoeding, vmbo kader en basis, klas 1 en 2",
        how_to="""<p>Als starter liet ik twee leerlingen om de beurt kiezen. Wie als laatste
overbleef, had tien minuten lang pijn. Zo gaat het sneller en zonder publiek.</p>
<ol><li><b>Deel bij binnenkomst een kleur uit.</b> Gewoon, een lintje in de hand. Klaar.</li>
<li><b>Of tel op een rij:</b> iedereen zoekt in stilte een plek op volgorde van verjaardag. Dan tel
je af in vieren.</li>
<li><b>Wissel elke twaalf minuten</b> één speler per team. Een scheve wedstrijd is zo weer
recht.</li>
<li><b>Geef drie rollen per team:</b> iemand let op de regels, iemand telt, iemand moedigt aan. Ook
wie een blessure heeft, kan een rol krijgen.</li>
<li><b>Spreek een tweede doel af</b> naast winnen: iedereen raakt de bal, of je scoort pas na vier
passes.</li>
<li><b>Stop twee keer, dertig seconden.</b> <i>Wie speelde jou aan toen je vrij stond?</i></li>
<li><b>Ruim per kleur op.</b> Wie zijn hoek klaar heeft, gaat.</li></ol>""",
        what_we_saw="""<p>Omkleden en beginnen kost nu zes minuten, eerst was dat een kwartier. De
fanatieke voetballers mopperden over de vier passes, tot een ander team daardoor won. Met oneven
aantallen heb ik zelf een lintje om.</p>""",
        themes=("bewegen", "startende-leraren", "klimaat"),
        subjects=("Lichamelijke opvoeding",),
        levels=("Vmbo kader 1", "Vmbo kader 2", "Vmbo basis 2"),
    ),
)
