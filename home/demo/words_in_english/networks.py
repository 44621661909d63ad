"""English of the networks that have it, by their Dutch name. `{year}` is that of the deadline."""

from __future__ import annotations

NETWORKS = {
    "Rijke teksten": {
        "title": "Rich texts",
        "slug": "rich-texts",
        "goal": "By the end of May {year}, groups 5 and 6 of six schools work with a rich text, "
        "and talk about it, at least three times a week. Evidence: lesson designs and a short "
        "survey of reading motivation in October and May. At each school the language specialist "
        "is the champion.",
        "contribution_to_schools": "Every school gets lessons with rich texts that suit its own "
        "priority about reading, and a language specialist who helps colleagues to begin.",
        "target_group": "pupils of groups 5 and 6 at six schools",
        "practice_change": "Teachers read a rich text with the class at least three times a week "
        "and talk about it.",
        "indicator": "reading motivation of pupils in groups 5 and 6",
        "baseline": "short survey in October",
        "success_evidence": "lesson designs and a short survey of reading motivation",
        "evidence_by": "the language specialist of each school",
        "body": "We meet every six weeks, each time at another school. Everybody brings something "
        "from their own class. Would you like to read along or visit us once? Ask the network "
        "lead.",
    },
    "Exittickets en de les daarna": {
        "title": "Exit tickets and the next lesson",
        "slug": "exit-tickets",
        "goal": "In April {year}, the mathematics and English departments (year 1, four sites) "
        "use an exit ticket in at least one lesson a week and adapt the next lesson. Evidence: "
        "12 described lessons and a survey of pupils.",
        "contribution_to_schools": "Departments get a short way to see what pupils understand, "
        "and lessons that go on from there.",
        "target_group": "pupils of year 1 at four sites",
        "practice_change": "Teachers of mathematics and English use an exit ticket every week and "
        "adapt the next lesson.",
        "indicator": "pupils say that the lesson fits what they can do already",
        "success_evidence": "12 described lessons and a survey of pupils",
    },
    "Vlot en met begrip rekenen": {
        "title": "Fluent arithmetic, with insight",
        "slug": "fluent-arithmetic",
        "goal": "Every school begins with number facts in group 4.",
        "contribution_to_schools": "Every school gets a start of the maths lesson that suits its "
        "own priority, and practice cards that we make together.",
        "target_group": "pupils of group 4 at five schools",
        "practice_change": "practise number facts in group 4 in the same way at every school",
        "indicator": "share of pupils who add fluently up to 20",
        "baseline": "first measurement in October, totals per school",
        "target": "10 percentage points more than at the first measurement",
        "success_evidence": "a short test, only totals per school",
    },
    "Starters blijven": {
        "title": "Beginning teachers stay",
        "slug": "beginning-teachers-stay",
        "goal": "This school year, all 14 beginning teachers of our secondary schools get four "
        "lesson visits with a talk afterwards, and a buddy. In May at least 80% say that they "
        "feel supported enough; we look halfway, in January.",
        "contribution_to_schools": "Every site gets buddies and coaches who help beginning "
        "teachers in the lesson four times, and sees what beginning teachers need.",
        "target_group": "all 14 beginning teachers at five sites",
        "practice_change": "Coaches visit every beginning teacher four times and talk the lesson "
        "through; every beginning teacher has a buddy.",
        "indicator": "share of beginning teachers who feel supported enough",
        "target": "at least 80% in May",
        "success_evidence": "short survey of beginning teachers, from five answers on",
    },
    "Voorspelbaar klimaat": {
        "title": "A predictable climate",
        "slug": "predictable-climate",
        "goal": "By the end of April, two teams in special primary education use the same five "
        "expectations of behaviour in corridor and classroom, and practise them every week. The "
        "number of time-outs a month falls compared with October.",
        "contribution_to_schools": "Schools get five expectations in pictures and words, and a way "
        "to practise them briefly every day.",
        "target_group": "pupils of two special primary schools, one of them with all its groups",
        "practice_change": "Teams use the same five expectations in corridor and classroom and "
        "practise them every week.",
        "indicator": "number of time-outs a month",
        "baseline": "count in October",
        "target": "fewer than in October",
        "success_evidence": "count per month, only totals",
    },
    "Burgerschap per leerjaar": {
        "title": "Citizenship in every year",
        "slug": "citizenship-in-every-year",
        "goal": "In June, every year of the three mavo sites has one citizenship assignment with a "
        "shared marking guide; the assignments are in the year plan of the next school year.",
        "contribution_to_schools": "Every site gets one assignment per year that builds on the "
        "one before, and one marking guide.",
        "target_group": "pupils of years 1 to 4 at three mavo sites",
        "practice_change": "Teachers give one assignment in every year and use the same marking "
        "guide.",
        "indicator": "pupils explain why they think something",
        "success_evidence": "the assignments are in the year plan of the next school year",
    },
    "Taal in de praktijkopdracht": {
        "title": "Language in the practical task",
        "slug": "language-in-the-practical-task",
        "goal": "Language and practice make tasks together.",
        "contribution_to_schools": "Every team gets a practical task in which students practise "
        "the language that they need in their job.",
        "target_group": "level 2 students of four teams",
        "practice_change": "language and practice make tasks together",
    },
}
