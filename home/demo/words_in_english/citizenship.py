"""English of practices of network 10, Citizenship in every year."""

from __future__ import annotations

from home.demo.shapes import EnglishPractice

CITIZENSHIP = (
    EnglishPractice(
        dutch="Debatteer met je voeten",
        title="Debate with your feet",
        for_whom="mavo 1 and 2, tutor lesson or citizenship",
        how_to="""<p>Tables to the side. Left is agree, right is disagree, and you may move at any
time.</p>
<ol><li><b>Warm up:</b> <i>cats are better than dogs.</i> Ask three pupils why they are standing
there.</li>
<li><b>Explain the rule.</b> You begin by repeating what the last speaker said: <i>you say that …
and I think …</i></li>
<li><b>Choose a statement that chafes,</b> but is not about anyone in class. <i>Whoever drops
litter must empty the bins for a day.</i></li>
<li><b>First write for a minute</b> what you choose, on a slip of paper. Otherwise they follow
their friends.</li>
<li><b>Walk, talk, move (8 minutes).</b> Show that you value a change of place: <i>what did you
hear?</i></li>
<li><b>Change sides</b> and think of the best argument for the other opinion.</li></ol>""",
        what_we_saw="""<p>Without the slip of paper, twenty of them stood on one side. Pupils who
are silent in class discussions said something by standing somewhere. Three statements are enough;
with the fourth it became a gym lesson. Leave the middle open too: doubt is a position.</p>""",
    ),
    EnglishPractice(
        dutch="Leg twee bronnen naast elkaar",
        title="Put two sources side by side",
        for_whom="history, mavo 3 and 4",
        how_to="""<p>Pupils want me to tell them who is right. In this lesson I do not.</p>
<ol><li><b>Choose one event and two sources.</b> Ours: the railway strike of 1903, in a newspaper
of the management and in a pamphlet of strikers. Cut them down to ten lines, with hard words at the
bottom.</li>
<li><b>Give half of the class source A and the other half B.</b> They do not know that there are
two.</li>
<li><b>Answer three questions (8 minutes):</b> what happened, who was to blame, how did it
end?</li>
<li><b>Compare in pairs of A and B.</b> Wait until the first calls out <i>hey, mine says something
else</i>.</li>
<li><b>Look for words that colour.</b> Underline words that judge: <i>riot, brave, duty.</i>
Replace them by neutral ones. What is left?</li>
<li><b>Fill in:</b> who wrote this, for whom, and what did they want to achieve?</li>
<li><b>Write four sentences</b> about the event in which both writers would recognise themselves.
That is nearly impossible, which is the point.</li>
<li><b>Draw the line to now</b> with two headlines on the same subject in today's
paper.</li></ol>""",
        what_we_saw="""<p>Step 4 is a treat every year. The four neutral sentences were harder than
we thought; year 3 got as far as two.</p>
<p>Once, with a war as the subject, it got out of hand. I now choose something in which nobody had
family.</p>""",
    ),
    EnglishPractice(
        dutch="Klus een ochtend in de wijk",
        title="Do odd jobs in the neighbourhood",
        for_whom="practical education, years 2 and 3",
        how_to="""<p>Our pupils often get help. Here they give help, and it makes them stand
taller.</p>
<ol><li><b>Find one partner to stay with.</b> Ours is the care home around the corner; a community
garden or a charity shop is fine too. Agree on eight Thursdays.</li>
<li><b>Let the partner come and tell</b> what is needed. Pupils choose from: garden, kitchen, walks
with residents, polishing wheelchairs.</li>
<li><b>Practise at school (two lessons).</b> How do you introduce yourself? What do you do when
somebody cannot hear you? How do you get a wheelchair onto the pavement?</li>
<li><b>Make a job card with three pictures:</b> what do I do, what do I need, to whom do I
report.</li>
<li><b>Go in groups of four,</b> with one adult each. Begin with coffee, then work for an
hour.</li>
<li><b>The partner signs it off</b> and names one thing that went well.</li>
<li><b>Back at school: a round of talk.</b> What was strange, what was nice, what would you do
differently?</li>
<li><b>Keep a photo of the work</b> (not of residents) for your portfolio.</li></ol>""",
        what_we_saw="""<p>After three times residents knew their names. Pupils who are often late
at school were there on time. A few found the smell or the illness of residents hard; then the
garden was a good choice.</p>
<p>We have also tried another place every week. Then you begin with introductions again and
again.</p>""",
    ),
)
