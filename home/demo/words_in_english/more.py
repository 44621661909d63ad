"""What colleagues added to practices, in English, by the Dutch title."""

from __future__ import annotations

MORE = {
    "Gespreksblad rijke tekst": {
        "problem": "In reading lessons pupils guessed the answer. They hardly talked about the "
        "text itself.",
        "needed": "One text of a page at most, and a conversation sheet for every pair.",
        "time_needed": "a quarter of an hour to prepare, a lesson of 35 minutes",
        "tips": "Read the text aloud yourself first. Skip question 3 the first time.",
        "source": "The network began with the chapter on rich texts in a textbook about teaching "
        "to read, and changed the questions three times.",
    },
    "Praat vijf minuten over je boek": {
        "needed": "Cards with reading partners, and a timer that everybody can see.",
        "time_needed": "five minutes a day",
        "tips": "Change partners every month. Let a child who does not want to tell anything begin "
        "by asking.",
    },
    "Hang de woorden van de week aan een touw": {
        "needed": "A rope, clothes pegs and cards.",
        "time_needed": "ten minutes on Monday, two minutes on other days",
    },
    "Lees een prentenboek voor in twee talen": {
        "tips": "Ask parents in person. A letter brought nobody, a chat brought six."
    },
    "Vijf minuten getalbeelden": {
        "needed": "A set of cards with number images, large enough for the back of the room.",
        "time_needed": "five minutes at the start of every arithmetic lesson",
        "tips": "Always ask how somebody saw it. Without that question it is only about speed.",
    },
    "Bespreek de mooiste fout": {
        "tips": "Never take a mistake of somebody of whom you are not sure that they can laugh "
        "about it."
    },
    "Exitticket met twee vragen": {
        "problem": "Only at the test did we see who had not understood it.",
        "needed": "Half a sheet of paper for each pupil.",
        "time_needed": "five minutes at the end, ten minutes to read them",
        "tips": "Make three piles and give no mark. Begin the next lesson with the middle one.",
    },
    "Houd je wisbordje omhoog": {"needed": "A small whiteboard and a marker for each pupil."},
    "Haal op wat je vorige maand leerde": {
        "source": "Research on spaced practice, as our department read it on a study day."
    },
    "Starter kiest de kijkvraag": {
        "problem": "To new teachers a visit to their lesson felt like being judged."
    },
    "Verwachtingen oefenen in drie minuten": {
        "tips": "Practise when things go well too. Who only practises after a mistake, practises "
        "as a punishment."
    },
    "Stel vier vragen na een ruzie": {
        "needed": "A card with the four questions for whoever is on duty in the playground."
    },
    "Leer vaktaal met je handen": {
        "needed": "The real things on a table, and cards without a picture."
    },
}
