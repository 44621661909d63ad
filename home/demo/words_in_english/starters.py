"""English of practices of network 7, Beginning teachers stay."""

from __future__ import annotations

from home.demo.shapes import EnglishPractice

STARTERS = (
    EnglishPractice(
        dutch="Starter kiest de kijkvraag",
        title="The beginner chooses what to look for",
        for_whom="coaches, buddies and beginning teachers",
        how_to="""<p>You need: ten minutes before, half a lesson and twenty minutes after, on the
same day. Bring the card with four things to look for.</p>
<ol><li><b>Before (10 minutes).</b> The beginner chooses one question. For example: <i>who joins in
when I ask something?</i></li>
<li><b>In the lesson (25 minutes).</b> Look at that question only. Write down what you see and
hear, no judgement.</li>
<li><b>After (20 minutes).</b> The beginner goes first: <i>what did you see yourself?</i> Then you
name three things that you saw. Only then: <i>what does that mean to you?</i></li>
<li><b>Agreement.</b> The beginner chooses one thing to try. You ask about it in a
fortnight.</li></ol>
<p>The notes belong to the beginner. They do not go to the school leader.</p>""",
        what_we_saw="""<p>With a question of one's own the talk is shorter, and it is about
something. Beginners ask for a next visit themselves.</p>
<p>What did not work: a long observation form. The coach was ticking boxes and no longer looked at
the class. Four things are enough.</p>""",
    ),
    EnglishPractice(
        dutch="Sta bij de deur en begin altijd hetzelfde",
        title="Stand at the door and always begin the same way",
        for_whom="beginning teachers and their coaches, all subjects in the lower years",
        how_to="""<p>In my first year every lesson began with five minutes of <i>guys, can we have
some quiet</i>. This list saved me.</p>
<ol><li><b>Before the bell, put a starter task on the board.</b> Something that everybody can do
without explanation: three questions about the last lesson, a picture with <i>what is wrong
here?</i></li>
<li><b>Stand on the threshold.</b> One foot in the room, one in the corridor. That way you see
both.</li>
<li><b>Greet each of them as they come in.</b> A nod is enough. Coats and phones are dealt with
here, in a whisper, not later in front of the class.</li>
<li><b>Point, do not talk.</b> Point at the board.</li>
<li><b>Walk past the tables at once.</b> Quietly praise those who are writing. Pass over squabbles
about the last lesson.</li>
<li><b>After four minutes you stand still, in front, on a fixed spot.</b> Wait. Then say: <i>pens
down, I am starting.</i> Do not speak before it is quiet.</li>
<li><b>Discuss the task briefly.</b> Otherwise nobody will do it tomorrow.</li>
<li><b>Keep it up for three weeks,</b> even if it feels odd.</li></ol>""",
        what_we_saw="""<p>In the first-year class it worked after a week. In havo 2 it took a
month, and it slipped again after every holiday. The greatest gain: I am calm myself when I come
in.</p>
<p>What did not help: threatening with lines at the door. And if you come running from the other
wing yourself, it simply cannot be done. Then ask for a room of your own.</p>""",
    ),
    EnglishPractice(
        dutch="Bel naar huis met goed nieuws",
        title="Ring home with good news",
        for_whom="new tutors, years 1 and 2",
        how_to="""<p>I only rang when something was wrong. Parents answered with <i>what has she
done now?</i> I wanted to turn that around.</p>
<ol><li><b>Note something small about each pupil of your tutor group</b> that you saw in the last
fortnight: helped to tidy up, asked a clever question.</li>
<li><b>Nothing to note about somebody? Then look more closely.</b> That may be what you gain most
by.</li>
<li><b>Ring four a week,</b> between five and six. Five minutes each.</li>
<li><b>Reassure them at once:</b> <i>nothing is the matter, I am ringing with good news.</i></li>
<li><b>Ask one thing:</b> <i>what does he tell you about school?</i> Listen. Make no
arrangements.</li>
<li><b>Tell the pupil beforehand.</b> Otherwise you get: <i>you rang my mum?!</i></li></ol>
<p>If parents speak little Dutch, I ask a colleague who speaks their language.</p>""",
        what_we_saw="""<p>By the autumn holiday I had spoken to everybody. When there was a
difficult talk in December, we knew each other's voices. Leaving voicemails backfired: people are
alarmed by them.</p>""",
    ),
    EnglishPractice(
        dutch="Maak teams zonder aanvoerders",
        title="Make teams without captains",
        for_whom="physical education, vmbo, years 1 and 2",
        how_to="""<p>As a beginner I let two pupils take turns to choose. Whoever was left until
last was miserable for ten minutes. This is quicker, and nobody is on show.</p>
<ol><li><b>Hand out a colour as they come in.</b> Just a ribbon in the hand. Done.</li>
<li><b>Or count along a row:</b> everybody silently finds a place in order of birthday. Then count
off in fours.</li>
<li><b>Every twelve minutes, swap</b> one player per team. A lopsided match is soon level
again.</li>
<li><b>Give each team three roles:</b> somebody minds the rules, somebody counts, somebody cheers.
Those with an injury can have a role too.</li>
<li><b>Agree on a second aim</b> besides winning: everybody touches the ball, or you may score
after four passes.</li>
<li><b>Stop twice, for thirty seconds.</b> <i>Who passed to you when you were free?</i></li>
<li><b>Clear up by colour.</b> When your corner is done, you may go.</li></ol>""",
        what_we_saw="""<p>Changing and starting now takes six minutes; it used to be a quarter of
an hour. The keen footballers grumbled about the four passes, until another team won because of
them. If the number is odd, I wear a ribbon myself.</p>""",
    ),
)
