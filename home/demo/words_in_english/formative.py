"""English of practices of network 3, Exit tickets and the next lesson."""

from __future__ import annotations

from home.demo.shapes import EnglishPractice

FORMATIVE = (
    EnglishPractice(
        dutch="Exitticket met twee vragen",
        title="Exit ticket with two questions",
        for_whom="teachers of the lower years, for any subject",
        how_to="""<p>You need: half a sheet of A4 for each pupil and the last six minutes of the
lesson. Once a week is enough.</p>
<ol><li><b>Make two questions.</b> Anyone who paid attention can answer question 1: <i>what does …
mean?</i> Only those who understand can answer question 2: <i>why does this not work with
…?</i></li>
<li><b>Six minutes before the end.</b> Everybody writes, without a name or with a letter. No marks
are given.</li>
<li><b>Three piles (5 minutes after the lesson).</b> Can go on, needs more practice, needs a new
explanation.</li>
<li><b>The next lesson begins with it.</b> Show two answers, and give each pile its own start of
ten minutes.</li></ol>
<p>No time for step 4? Then skip the ticket. Pupils notice at once when nothing is done with
it.</p>""",
        what_we_saw="""<p>Of the twelve tickets of the first round, nine asked for remembering
only. The second question showed us who understood. In mathematics, a third of the class skipped
the revision.</p>
<p>What did not work: a ticket in every lesson. De Haven stopped that after three weeks.</p>""",
    ),
    EnglishPractice(
        dutch="Houd je wisbordje omhoog",
        title="Hold up your whiteboard",
        for_whom="mathematics, year 1 havo/vwo",
        how_to="""<p>The same question, thirty answers, within a minute. There is no more to it
than that, but it needs care.</p>
<ol><li><b>Hand out boards, pens and cloths as they come in.</b> Whoever draws before the lesson
starts loses the pen.</li>
<li><b>Ask a question with a clear pitfall.</b> For example: <i>what is −3²?</i> Or: <i>draw a
quadrilateral with exactly one line of symmetry.</i></li>
<li><b>Think first (30 seconds).</b> Nobody writes.</li>
<li><b>Write with the board flat on the table.</b> Otherwise the row behind you can see it.</li>
<li><b>Three, two, one, up.</b> All at once, question marks too. Look around calmly and say
nothing.</li>
<li><b>Choose three boards</b> that differ and put them on the windowsill. <i>Who can explain how
somebody gets to this?</i></li>
<li><b>Decide aloud:</b> <i>I see that nearly everybody has this, we go on</i>, or <i>we will stay
here for another ten minutes</i>. Meanwhile, those who get it do number 14.</li>
<li><b>Ask the same kind of question again</b> at the end.</li></ol>
<p>Three in a lesson is the limit.</p>""",
        what_we_saw="""<p>I thought my class had mastered negative numbers, as five hands in the
air always gave the right answer. On the boards, half of them had it wrong. Painful, and very
useful.</p>
<p>With a question to which everybody draws something else, I lose track. And always bring spare
pens.</p>""",
    ),
    EnglishPractice(
        dutch="Geef commentaar, en pas een week later een cijfer",
        title="Comment now, give the mark a week later",
        for_whom="Dutch, havo 4, with an argumentative text",
        how_to="""<p>Pupils looked at the mark and put the rest away unread. Now there is no mark
at first.</p>
<ol><li><b>Say in advance what you ask.</b> Four lines, no more: point of view, arguments,
counter-argument, sentences that follow from each other.</li>
<li><b>Collect a first version</b> of 300 words.</li>
<li><b>Write three comments on each text.</b> One on what works, two with a question: <i>which
argument would your opponent use?</i> I circle spelling in the first paragraph only. It takes me
five minutes per pupil.</li>
<li><b>Give them back during the lesson, not at the end.</b> Set the timer at twenty minutes: read
first, then rewrite one paragraph. Walk around and answer questions.</li>
<li><b>Fill in the slip:</b> <i>I changed … because …</i> Hand it in with the second version.</li>
<li><b>With the second version, read the slip first,</b> and then only what has changed.</li>
<li><b>A week later comes the mark,</b> and below it the sentence that improved most.</li></ol>""",
        what_we_saw="""<p>In the first round 26 of 28 pupils handed in a version that was really
different; the old way, it was a handful. The marking takes no longer in all, as the second reading
is quick.</p>
<p>There were protests: <i>but what did I get?</i> Parents asked too. A short message beforehand
would have saved us that.</p>""",
    ),
    EnglishPractice(
        dutch="Haal op wat je vorige maand leerde",
        title="Bring back what you learned last month",
        for_whom="geography, havo 3 and vwo 3, the first five minutes",
        how_to="""<p>They knew it for the test, and a month later it was all gone. So my lessons
begin with bringing it back.</p>
<ol><li><b>Project four questions:</b> from the last lesson, last week, last month and another
chapter. <i>Why does it rain more on one side of a mountain range?</i></li>
<li><b>Write without the book (3 minutes).</b> You may guess, with a g in front of it.</li>
<li><b>Compare with your neighbour</b> and add to it in another colour.</li>
<li><b>I give the answers briefly.</b> If need be, I draw a cross-section.</li>
<li><b>No mark, no count.</b> I can see which question stayed blank for many. It comes back next
week.</li></ol>
<p>Ten questions per chapter in one document, and you cut from it each time. That is all there is
to prepare.</p>""",
        what_we_saw="""<p>The calmest start I know: they walk in and pick up a pen. In September
there was sighing at last month's question; now it is a sport. A few pupils just wait for the
answer. Those I ask to say their guess aloud.</p>""",
    ),
)
