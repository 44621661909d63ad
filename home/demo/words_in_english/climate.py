"""English of practices of network 8, A predictable climate."""

from __future__ import annotations

from home.demo.shapes import EnglishPractice

CLIMATE = (
    EnglishPractice(
        dutch="Verwachtingen oefenen in drie minuten",
        title="Practise expectations in three minutes",
        for_whom="teachers and classroom assistants in special and mainstream primary schools",
        how_to="""<p>You need: five expectations in pictures, and three minutes a day. Choose one
expectation a week, the same for the whole school.</p>
<ol><li><b>Monday: show it.</b> Show how it should be done, on the spot itself. For example: this
is how we walk from the playground to the classroom.</li>
<li><b>Tuesday: practise together.</b> With the whole group, once. Name what goes well.</li>
<li><b>Wednesday: do it wrong.</b> The teacher does it the wrong way. Pupils say what could be
better.</li>
<li><b>Thursday: practise with distraction.</b> For example when another group walks past.</li>
<li><b>Friday: look back.</b> Point at the picture: where did this go well this week?</li></ol>
<p>Say what you do want to see. Put up no list of names and give no points.</p>""",
        what_we_saw="""<p>After six weeks the corridor was calmer. The number of time-outs a month
went from 31 to 22. There were also fewer changes of staff, so it is not only because of this.</p>
<p>What did not work: all five at once. And in the playground, where somebody else is on duty every
time, it does not work yet.</p>""",
    ),
    EnglishPractice(
        dutch="Hang de dag op in plaatjes",
        title="Hang up the day in pictures",
        for_whom="special primary schools, lower and middle years; also nice in an ordinary "
        "infant class",
        how_to="""<p><i>What are we going to do? And then? And when do we eat?</i> With the day on
the board, hardly anybody asks that any more.</p>
<ol><li><b>Make twenty cards,</b> always the same picture for the same moment. Our classroom
assistant drew them, black on yellow.</li>
<li><b>Hang at most eight below each other,</b> at a child's eye level.</li>
<li><b>Begin the day with them (3 minutes).</b> A child puts the arrow at the first card.</li>
<li><b>Move the arrow at every change:</b> <i>this is done, now we …</i></li>
<li><b>Give a change a red border.</b> Add what stays the same.</li>
<li><b>Make a strip for the table</b> for those who need one. Card done? Into the
tray.</li></ol>""",
        what_we_saw="""<p>Going from one thing to the next became calmer, above all on the way to
the gym. Children with autism too went to the board more often to look for themselves. Days on
which we forgot the arrow were worse than days without cards. So do it properly or not at
all.</p>""",
    ),
    EnglishPractice(
        dutch="Kies een kleur voor hoe je je voelt",
        title="Choose a colour for how you feel",
        for_whom="special primary schools, ages 8 to 12, five minutes every day",
        how_to="""<p>You may be angry, you may not throw chairs. There is a step in between:
noticing that you are getting angry.</p>
<ol><li><b>Draw a thermometer with the group</b> in four colours: blue is tired or sad, green is
fine, yellow is restless or tense, red is exploding.</li>
<li><b>Collect what you feel in your body with each colour.</b> Hot ears, tapping feet, a stone in
your stomach. Colour it in on the outline of a child.</li>
<li><b>Put your peg on a colour when you come in.</b> You too. Whoever would rather not hangs it at
the side.</li>
<li><b>Never react with <i>why</i>.</b> Say: <i>good that I know. What do you need?</i></li>
<li><b>Make a card for each colour</b> with three things that help: a drink, pushing the wall,
turning your back to the group for a while, music.</li>
<li><b>Practise those things when everybody is green.</b> Push walls during maths, just for fun. In
red you cannot learn anything new.</li>
<li><b>Again halfway through the morning:</b> is your peg still right?</li>
<li><b>Talk about an outburst only when the peg is green.</b> Sometimes that is
tomorrow.</li></ol>""",
        what_we_saw="""<p>Pupils see yellow coming sooner, in themselves and in me: <i>sir, you are
on yellow.</i> The team now uses the same words, from the gym to the taxi.</p>
<p>Some left their peg on red for a week to see what would happen. Stay calm, it passed.</p>""",
    ),
    EnglishPractice(
        dutch="Stel vier vragen na een ruzie",
        title="Ask four questions after a quarrel",
        for_whom="groups 5 to 8, in the playground and in class",
        how_to="""<p>Who started it? At our school that question mostly started another quarrel. We
no longer ask it.</p>
<ol><li><b>Cool down first.</b> Ten minutes apart, doing something with your hands. There is no
point in talking while angry.</li>
<li><b>Sit down on neutral ground:</b> the bench by the bicycles. The same height, no
audience.</li>
<li><b>Explain the rule:</b> <i>you talk about yourself, and you let the other finish.</i></li>
<li><b>Ask the first, of both:</b> what happened? Briefly repeat what you hear.</li>
<li><b>Ask the second:</b> what did you think and feel then?</li>
<li><b>Ask the third:</b> who else was bothered by it? Often a third child turns up, or the
teacher.</li>
<li><b>Ask the fourth:</b> what is needed to make up for it? Let them think of something. <i>Saying
sorry</i> is the beginning, not the end.</li>
<li><b>Come back to it the same day,</b> for half a minute: did it work?</li></ol>
<p>Everybody on playground duty has a card with the four questions on their key cord. In the upper
years trained pupils sometimes lead such a talk themselves.</p>""",
        what_we_saw="""<p>A talk takes about eight minutes; at first that seemed impossibly long.
As the same quarrel does not come back all week, you earn them back. Children use the questions
among themselves too.</p>
<p>This is not for bullying. There the two are not equal, and you would put the victim on the
spot.</p>""",
    ),
)
