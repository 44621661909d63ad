"""English of practices of network 1, Rich texts."""

from __future__ import annotations

from home.demo.shapes import EnglishPractice

READING = (
    EnglishPractice(
        dutch="Gespreksblad rijke tekst",
        title="Conversation sheet for a rich text",
        for_whom="teachers of groups 5 to 8, also for history, geography and science",
        how_to="""<p>You need: a text of one or two pages that people can disagree about, and the
conversation sheet. Allow 35 minutes.</p>
<ol><li><b>Beforehand (10 minutes).</b> Read the text yourself. Write down three questions: one
about what it says, one about why, and one that nobody can be sure of.</li>
<li><b>What we know already (5 minutes).</b> Show the title. What do you know about this? Write it
on the board and leave it there.</li>
<li><b>Reading (10 minutes).</b> Read the text aloud while everybody follows. Do not stop
anywhere.</li>
<li><b>Talking (15 minutes).</b> First in threes, then together. Begin with the third question.
Keep asking: <i>where in the text do you see that?</i></li>
<li><b>Back (5 minutes).</b> Look at the board. What was right, and what do we know now that we did
not?</li></ol>
<p>Mind: never answer the third question yourself. That ends the conversation.</p>""",
        what_we_saw="""<p>In six groups the conversation lasted longer than with the old questions.
Pupils who write little when questions are on paper now joined in. The first time was messy; after
three times it went by itself.</p>
<p>What did not work: a text that is too easy. Then everybody agrees.</p>""",
    ),
    EnglishPractice(
        dutch="Praat vijf minuten over je boek",
        title="Talk about your book for five minutes",
        for_whom="groups 6 and 7, after silent reading",
        how_to="""<p>At our school everybody read silently for a quarter of an hour a day. Then the
books were closed and that was that. Now they talk about them for another five minutes.</p>
<ol><li><b>Read along yourself (15 minutes).</b> Where they can see it, and in a children's book.
No marking in the meantime.</li>
<li><b>Find your partner.</b> Every pupil has a card with five reading partners, a different one
for each day.</li>
<li><b>Tell (1 minute each).</b> Three sentences on the board help you begin: <i>I didn't see why
…</i>, <i>I had to laugh at …</i> and <i>If I were the writer, I would …</i></li>
<li><b>Ask back.</b> The other asks one question that cannot be answered with yes or no.</li>
<li><b>Make a mark.</b> Would you like to read your partner's book? Then make a mark on the list by
the bookcase.</li>
<li><b>Friday: one minute in front of the group.</b> Whoever wants to recommends a book. Nobody has
to.</li></ol>
<p>Change the sentences every month. Let pupils think of them.</p>""",
        what_we_saw="""<p>After a month there were well over forty marks on the list. Pupils who
used to leaf through their books began to read, because they would have to have something to
tell.</p>
<p>The first week was bedlam. It helped to put the timer where all could see it, and not to walk
about myself. Group 8 took to it less: they would rather write a note in the book for the next
reader.</p>""",
    ),
    EnglishPractice(
        dutch="Geef de tekst een dag eerder mee",
        title="Hand out the text a day early",
        for_whom="groups 6 to 8, for pupils who read slowly or have dyslexia",
        how_to="""<p>These pupils used to get an easier text. So they could not join in the
conversation. Now they read the same as everybody else, with a head start.</p>
<ol><li><b>Choose Thursday's text on Tuesday.</b> Do not shorten anything.</li>
<li><b>Record it</b> with your phone, at an easy pace. It takes me six minutes.</li>
<li><b>On Wednesday, give it to anyone who wants it:</b> on paper with wide lines, plus the
recording.</li>
<li><b>Talk it through for ten minutes</b> at the instruction table: what is it about, and which
three words are hard? One question goes home with them: <i>is the hunter bad or afraid?</i></li>
<li><b>On Thursday everybody reads.</b> Begin with exactly that question, and let the early readers
speak first.</li></ol>""",
        what_we_saw="""<p>Pupils who often gave up on texts now opened the conversation. By now
good readers ask for the recording too. Fine: that way nobody stands out.</p>
<p>Planning remains the hard part. If I do not choose the text until Wednesday evening, the
advantage is gone.</p>""",
    ),
    EnglishPractice(
        dutch="Hang de woorden van de week aan een touw",
        title="Hang this week's words on a line",
        for_whom="groups 3 and 4, many children who speak another language at home",
        how_to="""<p>You need: a washing line, pegs and stiff cards. Ten minutes a day.</p>
<ol><li><b>On Monday, choose six words</b> from this week's text. No rare animals, but words that
you come across everywhere: <i>almost, discover, suddenly, the edge</i>.</li>
<li><b>Show them and do them.</b> Sit on the edge of a chair, switch off the light suddenly. Say
the word; the group repeats it.</li>
<li><b>Ask for the language of home:</b> <i>what do you call this?</i> Children write or draw it on
the back of the card. If nobody knows, the card goes home with somebody.</li>
<li><b>Hang them up.</b> Like with like: words about time on the left, words about place on the
right.</li>
<li><b>Use them all day.</b> Whoever hears or says a word from the line taps the card. I do so as
often as I can: <i>we have almost finished our sums.</i></li>
<li><b>Friday: guess the word.</b> One child acts it out, the others guess.</li>
<li><b>Old cards go into a box</b> and come back once, a month later.</li></ol>""",
        what_we_saw="""<p>Children who said little began by tapping and went on to talking. Parents
sent in words in Tigrinya and Polish; those now hang there proudly.</p>
<p>Twelve words a week was greedy. And words that were explained on paper only were gone by
Friday.</p>""",
    ),
    EnglishPractice(
        dutch="Lees een prentenboek voor in twee talen",
        title="Read a picture book aloud in two languages",
        for_whom="groups 1 and 2, together with parents",
        how_to="""<p>Once a fortnight a parent, a grandfather or a big sister comes in to read in
their own language. I read the same book in Dutch.</p>
<ol><li><b>Ask in person, at the door.</b> <i>Would you read this story in Turkish? It takes ten
minutes, and I will sit next to you.</i> A note does not work.</li>
<li><b>Choose a book with few words and clear pictures.</b> Lend it out for a week. Reading is not
a must: telling the story from the pictures is just as good.</li>
<li><b>I read first (Monday).</b> In Dutch, with the things from the book on the table.</li>
<li><b>The parent reads (Wednesday).</b> All the children are there. After each page I hold up the
picture for a moment.</li>
<li><b>Look for words that are alike.</b> <i>Banana! That sounds the same!</i> Sing the numbers up
to five together in that language.</li>
<li><b>Play the story</b> in the home corner. Put both books there.</li>
<li><b>Say thank you with a photo</b> of the book and the reader, to take home.</li></ol>""",
        what_we_saw="""<p>Children who are quiet with us were beaming, and explained to the rest
what it was about. Three parents came in more often after that.</p>
<p>Not every parent wants to sit in front of a group. One father recorded the story at home and we
listened with our eyes closed. That was almost better. We threw away translated books with mistakes
in them.</p>""",
    ),
    EnglishPractice(
        dutch="Kijk af bij een echte schrijver",
        title="Copy a trick from a real writer",
        for_whom="group 7, a writing lesson of an hour",
        how_to="""<p>The task <i>write an exciting story</i> yields three lines, or three notebooks
full. It goes better if you first look together at how somebody else does it.</p>
<ol><li><b>Read one paragraph aloud (5 minutes)</b> from a children's book. Mine begins with a door
that stands ajar. No more than that.</li>
<li><b>Take it apart (10 minutes).</b> Everybody has the paragraph on paper. What does the writer
do? Mark short sentences, sounds, something you do not know yet. Give every trick a name: <i>the
door-ajar trick</i>.</li>
<li><b>Write one like it together on the board.</b> Another place, the same trick. I write, cross
out and doubt aloud.</li>
<li><b>Write yourself (15 minutes, in silence).</b> Only a beginning, of eight sentences. Choose at
least one trick. Spelling does not matter yet.</li>
<li><b>Read aloud in pairs.</b> The listener says which trick it was, and where they wanted to know
more.</li>
<li><b>Rewrite two sentences (10 minutes).</b> Not the whole story.</li>
<li><b>Read out three.</b> Put up the tricks; next week there will be one more.</li></ol>""",
        what_we_saw="""<p>Things were crossed out, which I had never seen in this group. The texts
became shorter and better. Somebody said: I didn't know that writers use tricks too.</p>
<p>The first time I handed out a whole page. Far too much: then they read instead of
copying.</p>""",
    ),
)
