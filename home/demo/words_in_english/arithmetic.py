"""English of practices of network 2, Fluent and with insight."""

from __future__ import annotations

from home.demo.shapes import EnglishPractice

ARITHMETIC = (
    EnglishPractice(
        dutch="Vijf minuten getalbeelden",
        title="Five minutes of number images",
        for_whom="teachers of groups 3 to 5, also in mixed-age classes",
        how_to="""<p>You need: twenty cards with dots, fingers or egg boxes up to 20, and mini
whiteboards. Begin every maths lesson with it.</p>
<ol><li><b>Look (1 minute).</b> Show a card for two counts. How many? Nobody says anything,
everybody writes it down.</li>
<li><b>Tell (2 minutes).</b> Ask two pupils: <i>how did you see it?</i> There is always more than
one way.</li>
<li><b>Practise (2 minutes).</b> In pairs: one shows a card, the other says how many more make 10
or 20.</li></ol>
<p>Change every week: on Monday the group chooses the form. Show no clock and keep no score. Then
those who find sums scary will practise too.</p>""",
        what_we_saw="""<p>After three weeks fewer pupils counted on their fingers. They name five
and ten as a help of their own accord. In the mixed class 3/4 of De Wilgentak it works with all
pupils at once.</p>
<p>What did not work: the same form every day. After a week their attention was gone.</p>""",
    ),
    EnglishPractice(
        dutch="Spring de tafel van vier",
        title="Jump the table of four",
        for_whom="groups 4 and 5, in the gym or in the playground",
        how_to="""<p>Chalk, a long rope, twenty minutes. This is practice, not explanation: the
group knows what a times table is.</p>
<ol><li><b>Chalk a number line from 0 to 40,</b> with squares of half a metre.</li>
<li><b>Walk along it together.</b> Call out every fourth number. The others clap.</li>
<li><b>Jump in pairs.</b> One makes jumps of four, the other counts: <i>three times four is
twelve.</i></li>
<li><b>Start at 40 and jump backwards.</b> That is where division comes in.</li>
<li><b>Throw a beanbag.</b> Is it on 28? <i>How many jumps is that, and how do you know?</i></li>
<li><b>Inside, two minutes:</b> write down three sums that you are now sure of.</li></ol>
<p>When it rains we tape the line in the corridor.</p>""",
        what_we_saw="""<p>Jumping backwards did it: only then did they see that 28 ÷ 4 is about the
same jumps. With the rope it became a contest, and half of them dropped out. So we now do
without.</p>""",
    ),
    EnglishPractice(
        dutch="Bespreek de mooiste fout",
        title="Discuss the most beautiful mistake",
        for_whom="groups 6 to 8, the first ten minutes of the maths lesson",
        how_to="""<ol><li><b>Put one sum on the board at the end of the lesson</b> and collect the
answers. No names.</li>
<li><b>Choose the most beautiful mistake at home.</b> Beautiful means: there is a good idea in it.
A slip in counting is not beautiful.</li>
<li><b>Copy it the next day</b> in your own handwriting, with all the steps. That way nobody can
tell whose it was.</li>
<li><b>Say what is good about it.</b> Always begin like this: <i>I see why somebody would think so,
because …</i> Let three pupils finish the sentence.</li>
<li><b>Find the spot (3 minutes, in pairs).</b> Where does it go wrong, and what would you say to
whoever did this?</li>
<li><b>Show it with objects or a bar.</b> Especially with fractions and decimals: draw 0.25 below
0.3.</li>
<li><b>Make a sum in which this mistake does not show,</b> because the answer happens to be right.
That is for the quick thinkers.</li>
<li><b>Put the mistake on the wall of mistakes,</b> with the date and the correction.</li></ol>""",
        what_we_saw="""<p>After a few weeks pupils said: <i>this must be a beautiful one.</i> There
is less rubbing out. I use the wall when we revise for a test.</p>
<p>Once I chose a mistake that could only have been one pupil's. He felt it, and so did I. Since
then I take only mistakes that occur at least three times.</p>""",
    ),
    EnglishPractice(
        dutch="Kauw een week op één lastig probleem",
        title="Chew on one hard problem for a week",
        for_whom="pupils in groups 5 to 8 who are quick at maths, also the highly gifted",
        how_to="""<p>Extra sums for those who have finished are a punishment. With us, these pupils
get less work and one thing that they cannot solve straight away.</p>
<ol><li><b>Scrap first.</b> Whoever does well in the entry test skips half of the normal task.
Agree which half.</li>
<li><b>Put up the problem on Monday.</b> For example: <i>in how many ways can you climb ten stairs,
one or two at a time?</i></li>
<li><b>Start together (10 minutes, all the thinkers).</b> Only this: what don't you understand
about the question? Do not give away an approach.</li>
<li><b>Work in a thinking book.</b> Everything stays, also what failed. Write down why you gave it
up.</li>
<li><b>Wednesday: a question halfway.</b> Do not look whether it is right. Ask: <i>have you tried a
smaller number? Do you see a pattern?</i></li>
<li><b>Friday: explaining (15 minutes).</b> Two pupils tell which way they went, dead end or not.
The others ask on.</li>
<li><b>Let one of them take the whole group along</b> in a small version of the
problem.</li></ol>""",
        what_we_saw="""<p>In the first weeks there were tears. These children are not used to
failing, and one or two wanted to go back to the ordinary rows of sums. The thinking book helped,
because in there getting stuck is part of it.</p>
<p>What I no longer do: send them into the corridor with it. Without conversation it dies
down.</p>""",
    ),
)
