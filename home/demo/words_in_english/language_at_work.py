"""English of practices of network 12, Language in the practical task."""

from __future__ import annotations

from home.demo.shapes import EnglishPractice

LANGUAGE_AT_WORK = (
    EnglishPractice(
        dutch="Draag je dienst over in twee minuten",
        title="Hand over your shift in two minutes",
        for_whom="vocational education, care and welfare, level 2",
        how_to="""<p>Our students know a lot about the client, but tell it in the wrong order. Then
the night shift stops listening.</p>
<ol><li><b>Listen to two recordings (10 minutes)</b> that we made with colleagues: a muddled one
and a clear one. What do you remember of each?</li>
<li><b>Find the order.</b> Who, what happened, what did you do, what does the next person need to
know? Four fingers, four points.</li>
<li><b>Get an invented shift</b> on paper: six clients, far too many details. Cross out what is not
needed (10 minutes).</li>
<li><b>Write key words,</b> no sentences, on a card the size of your hand.</li>
<li><b>Hand over in pairs with a timer at two minutes.</b> The other takes notes and repeats: <i>so
I have to …</i></li>
<li><b>Compare.</b> What did not come across? Was it the word, the pace or the order?</li>
<li><b>Change partners and do it again.</b> Now with interference: a bell rings, somebody comes
in.</li>
<li><b>Write it as a report,</b> five sentences, with facts and opinions apart. <i>She was a
nuisance</i> becomes <i>she called four times and did not want to eat.</i></li></ol>""",
        what_we_saw="""<p>The second time nearly everybody was quicker, and there was more eye
contact. The four fingers were a great support to students who are learning Dutch as a second
language.</p>
<p>On placement it turned out that not every team uses this order. Ask, and adapt.</p>""",
    ),
    EnglishPractice(
        dutch="Leer vaktaal met je handen",
        title="Learn the language of the job with your hands",
        for_whom="vocational education, entry level and level 2 logistics, many students with "
        "Dutch as a second language",
        how_to="""<p><i>Stack the roll containers behind the dock leveller.</i> If you do not
understand that, you are literally in the way. Learning lists of words hardly helped; doing
does.</p>
<ol><li><b>Choose eight words that go with today's job.</b> Four things, two verbs, two
places.</li>
<li><b>Walk past them in the warehouse (10 minutes).</b> Point, say it, let them take hold of the
thing. With their phones, students film a dictionary of their own.</li>
<li><b>Add your own language.</b> In pairs with the same language, or in your head. Watch out for
words that sound nearly alike.</li>
<li><b>Give orders, first you, then they.</b> <i>Take the hand truck. Go to aisle four. Stand it
upright.</i> Done wrong? Say it again, do not translate.</li>
<li><b>Turn it around:</b> student A sees a drawing, student B does not. A says what B has to build
with boxes.</li>
<li><b>Write three sentences</b> on your sheet: what did I do, with what, where?</li>
<li><b>Repeat with a question:</b> <i>may I interrupt, do you mean the pallet or the trestle?</i>
Asking is a skill, not a shame.</li>
<li><b>Friday: watch the film</b> without sound. You are the voice.</li></ol>""",
        what_we_saw="""<p>In the third week I heard students correct each other at the forklift.
Asking remained the hardest; nodding yes is easier. So every question now earns a mark on the
board.</p>
<p>More than eight words a job does not work. And do not plan it when the real lorry is at the
door.</p>""",
    ),
)
