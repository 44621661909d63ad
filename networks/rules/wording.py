"""Wording hints for a network goal: what sounds like an activity, what sounds concrete.

Source: instruments.md §3.3. A hint asks a lead to reread; it never blocks and is sometimes
wrong. The word lists were tuned on twelve examples, so they promise nothing about other goals.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from re import Pattern


class Hint(StrEnum):
    """A reason to read the goal once more (V1 to V4)."""

    VAGUE_WORD = "vague_word"
    COMPARATIVE_WITHOUT_MEASURE = "comparative_without_measure"
    ACTIVITY_AS_GOAL = "activity_as_goal"
    EVERYONE = "everyone"


class Signal(StrEnum):
    """Something that makes a text concrete (C)."""

    NUMBER = "number"
    DATE = "date"
    LEARNER_GROUP = "learner_group"
    PROFESSIONAL_GROUP = "professional_group"
    VISIBLE_BEHAVIOUR = "visible_behaviour"


@dataclass(frozen=True, slots=True)
class Span:
    """Where a match stands: `text` equals `source[start:end]`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class FoundHint:
    hint: Hint
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class FoundSignal:
    signal: Signal
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class WordingCheck:
    """What was found in one text, with the places, so that a screen can mark them.

    Spans of one hint never overlap; spans of two different hints may.
    """

    hints: tuple[FoundHint, ...]
    signals: tuple[FoundSignal, ...]

    def has_hint(self, hint: Hint) -> bool:
        return any(found.hint is hint for found in self.hints)

    def has_signal(self, *signals: Signal) -> bool:
        """Whether at least one of the signals was found."""
        return any(found.signal in signals for found in self.signals)

    @property
    def has_date_signal(self) -> bool:
        return self.has_signal(Signal.DATE)

    @property
    def has_group_signal(self) -> bool:
        return self.has_signal(Signal.LEARNER_GROUP, Signal.PROFESSIONAL_GROUP)

    @property
    def has_visible_behaviour(self) -> bool:
        return self.has_signal(Signal.VISIBLE_BEHAVIOUR)

    @property
    def describes_activity(self) -> bool:
        """Whether the text tells what the network does, not what changes at school.

        Verbs ("begrijpend lezen") and professions ("van elkaar leren als ib'ers") stand in
        vague goals too, so only numbers, dates and groups of learners speak against it.
        """
        vague = self.has_hint(Hint.VAGUE_WORD) or self.has_hint(Hint.ACTIVITY_AS_GOAL)
        return vague and not self.has_signal(Signal.NUMBER, Signal.DATE, Signal.LEARNER_GROUP)


@dataclass(frozen=True, slots=True)
class _Language:
    """The patterns of one language; `measure` is what a comparative needs in its sentence."""

    vague: Pattern[str]
    comparative: Pattern[str]
    measure: Pattern[str]
    activity: Pattern[str]
    everyone: Pattern[str]
    signals: dict[Signal, Pattern[str]]


def check_wording(text: str, language: str = "nl") -> WordingCheck:
    """Look for hints and concrete signals in a goal, or in one answer of it.

    `language` is a language code ("nl", "en", "en-gb"); any other is read as Dutch, because a
    hint may never stop anybody.
    """
    words = _LANGUAGES.get(language[:2].lower(), _DUTCH)
    group = words.signals[Signal.LEARNER_GROUP]
    hints = {
        Hint.VAGUE_WORD: _spans(words.vague, text),
        Hint.COMPARATIVE_WITHOUT_MEASURE: _spans_without(words.comparative, words.measure, text),
        Hint.ACTIVITY_AS_GOAL: _spans(words.activity, text),
        Hint.EVERYONE: _spans_without(words.everyone, group, text),
    }
    signals = {signal: _spans(pattern, text) for signal, pattern in words.signals.items()}
    return WordingCheck(
        hints=tuple(FoundHint(hint, spans) for hint, spans in hints.items() if spans),
        signals=tuple(FoundSignal(signal, spans) for signal, spans in signals.items() if spans),
    )


def _spans(pattern: Pattern[str], text: str) -> tuple[Span, ...]:
    return tuple(Span(*match.span(), match.group()) for match in pattern.finditer(text))


def _spans_without(pattern: Pattern[str], remedy: Pattern[str], text: str) -> tuple[Span, ...]:
    """The matches that stand in a sentence without the remedy."""
    return tuple(
        Span(*match.span(), match.group())
        for start, end in _sentences(text)
        if not remedy.search(text, start, end)
        for match in pattern.finditer(text, start, end)
    )


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    return (match.span() for match in re.finditer(r"[^.!?\n]+", text))


def _any_of(lines: str) -> Pattern[str]:
    """One pattern out of one alternative per line, as whole words; a space is any whitespace.

    Keep every repetition bounded (`{0,60}`): the text is whatever somebody pasted.
    """
    alternatives = [line.strip().replace(" ", r"\s+") for line in lines.strip().splitlines()]
    return re.compile(rf"\b(?:{'|'.join(alternatives)})(?!\w)", re.IGNORECASE)


_NUMBER = re.compile(r"\d+(?:[.,]\d+)*\s?%?|\bprocent(?:punt)?\b|\bper ?cent\b", re.IGNORECASE)

_DUTCH = _Language(
    vague=_any_of(r"""
        versterk\w*|bevorder\w*|stimul(?:eer|er)\w*
        aandacht(?: besteden)? (?:voor|aan)
        uit(?:ge|te)?wissel\w*|uit te wisselen|wissel(?:en|t)?\b[^.!?\n]{0,60}?\buit
        (?:kennis|ervaring(?:en)?) (?:te )?delen|kennisdeling
        (?:delen|deelt?) (?:\w+ ){0,2}(?:kennis|ervaring(?:en)?)
        (?:ge)?inspir(?:eer|er|at)\w*|verken(?:nen|ning\w*|t|d)?|(?:ge)?optimalis(?:eer|er)\w*
        verbind\w*|ontmoet\w*|bewustwording\w*|bewust worden|draagvlak|op de kaart|in beweging
        spar(?:ren|t|ring)|bijpra(?:ten|at)
        van elkaar (?:te )?leren|leren (?:\w+ ){0,2}van elkaar
        (?:ge)?professionalis(?:eer|er)\w*|borg(?:en|t|ing)|geborgd|door(?:ge|te)?ontwikkel\w*
        vormge(?:ven|ving|geven)|vorm te geven|(?:geven|geeft) (?:\w+ ){0,2}vorm
        nadenken over|na te denken over|denk(?:en|t)? (?:\w+ ){0,3}na over
        werk(?:en|t)? (?:\w+ ){0,2}aan|samen(?:ge|te)?werk\w*|samen te werken|begeleid\w*
    """),
    comparative=_any_of("meer|beter|vaker|sterker|hoger|effectiever|krachtiger"),
    measure=_any_of(r"""
        \d\w*|procent\w*|percentage|aantal|aandeel|gemiddelde?|scores?|helft
        twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|dertig|honderd
    """),
    activity=_any_of(r"""
        (?:komen|kwamen|komt)\b[^.!?;\n]{0,80}?\b(?:keer|bijeen|samen)
        bijeenkomst(?:en)? (?:te )?(?:organiseren|houden)
        (?:organiseren|organiseert|houden|houdt) (?:\w+ ){0,3}bijeenkomst(?:en)?
        netwerk (?:op te richten|oprichten|(?:te )?starten)
    """),
    everyone=_any_of("iedereen|alle scholen|het onderwijs|de leerlingen|het team"),
    signals={
        Signal.NUMBER: _NUMBER,
        Signal.DATE: _any_of(r"""
            januari|februari|maart|april|mei|juni|juli|augustus
            september|oktober|november|december|(?:herfst|kerst|voorjaars|mei|zomer)vakantie
            (?:blok|periode|week) \d{1,2}|einde?(?: van)?(?: het| dit| volgend)? schooljaar
            \d{1,2}[-/]\d{1,2}[-/](?:\d{4}|\d{2})|20\d\d
        """),
        Signal.LEARNER_GROUP: _any_of(r"""
            groep(?:en)? (?:[1-8]|een|één|twee|drie|vier|vijf|zes|zeven|acht)
            leerja(?:ar|ren)|brugklas\w*|klas(?:sen)? [1-6]
            (?:[1-6]e|eerste|tweede|derde|vierde|vijfde|zesde) klas(?:sen)?
            (?:kleuter|peuter)\w*|(?:onder|midden|boven)bouw
            niveau [1-4]|havo|vwo|vmbo|mavo|sbo|vso|(?:pro|so)(?!-)
        """),
        Signal.PROFESSIONAL_GROUP: _any_of(r"""
            ib['’‘-]?ers?|ict['’‘-]?ers?|interne? begeleiders?|zij-?instromers?|mentor(?:en)?
            starters|startende (?:leraren|leerkrachten|docenten|collega['’]s)
            schoolleiders?|teamleiders?|directeur(?:en)?|kartrekkers?|secties?|opleidingsteams?
            \w{2,30}(?:specialist|coördinator|consulent)(?:en)?
            (?:vak|gym|taal)(?:docent|leerkracht)(?:en)?|vakleraren|pedagogisch medewerkers?
            onderwijsassistent(?:en)?|leraarondersteuners?
        """),
        # The list of §3.3, and verbs of the same kind in the twelve concrete examples.
        Signal.VISIBLE_BEHAVIOUR: _any_of(r"""
            doen|doet|voordoen|(?<!vorm\s)(?:geven|geeft)(?! aan dat)|stellen|stelt
            gebruik(?:en|t)|start(?:en|t)?(?: \w+){0,4} met|oefen(?:en|t)
            (?<!begrijpend\s)(?<!technisch\s)lezen|leest|(?:na)?bespre(?:ken|ekt)
            observe(?:ren|ert)|plannen|plant|toets(?:en|t)|herha(?:len|alt)
            (?:uit)?voer(?:en|t)|bezoek(?:en|t)|schrij(?:ven|ft)|ontwerp(?:en|t)
        """),
    },
)

_ENGLISH = _Language(
    vague=_any_of(r"""
        strengthen\w*|promot(?:e|es|ing|ion)|encourag\w*|stimulat\w*|attention (?:to|for)
        exchang\w*|shar(?:e|es|ing) (?:\w+ ){0,2}(?:knowledge|experiences?|ideas|practices?)
        inspir\w*|explor\w*|optimi[sz]\w*|connect\w*|meet(?:ing)? each other|awareness|buy-in
        on the map|get(?:ting)? (?:\w+ ){0,2}moving|catch(?:ing)? up
        learn(?:ing)? from (?:each other|one another)|professionali[sz]\w*|embed\w*
        develop\w* further|further develop\w*|shap(?:e|es|ing)|think(?:ing)? about
        work(?:ing)? (?:on|together)|collaborat\w*|cooperat\w*|support\w*|guid(?:e|es|ing|ance)
    """),
    comparative=_any_of("more|better|stronger|higher|greater"),
    measure=_any_of(r"""
        \d\w*|percent\w*|per cent|percentage|number|share|proportion|average|scores?|half|twice
        two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|hundred
    """),
    activity=_any_of(r"""
        (?:meets?|met|comes?|came|gather)\b[^.!?;\n]{0,80}?\b(?:times|together)
        (?:organi[sz]|hold)\w* (?:\w+ ){0,3}meetings?
        (?:set|setting) up (?:\w+ ){0,2}network|(?:start|launch)\w* (?:\w+ ){0,2}network
    """),
    everyone=_any_of("everyone|everybody|all schools|the pupils|the students|the team"),
    signals={
        Signal.NUMBER: _NUMBER,
        # "may" and "march" are verbs too: the word or number beside them makes them a month.
        Signal.DATE: _any_of(r"""
            january|february|april|june|july|august|september|october|november|december
            (?:by|in|until|before|from|of|since|early|mid|late|\d{1,2}) (?:may|march)
            (?:may|march) \d{1,4}|(?:autumn|christmas|spring|may|summer) (?:holidays?|break)
            (?:block|period|week|term) \d{1,2}|end of (?:the |this |next )?school year
            \d{1,2}[-/]\d{1,2}[-/](?:\d{4}|\d{2})|20\d\d
        """),
        Signal.LEARNER_GROUP: _any_of(r"""
            (?:group|year|grade|class|form)s? (?:[1-8]|one|two|three|four|five|six|seven|eight)
            (?:first|second|third|fourth|fifth|sixth)[\s-]years?
            kindergarten|toddlers?|infants?|pre-?school\w*|level [1-4]
            (?:lower|middle|upper) (?:primary|secondary|years)|havo|vwo|vmbo|mavo|sbo|vso
        """),
        Signal.PROFESSIONAL_GROUP: _any_of(r"""
            support coordinators?|(?:new|starting|beginning|early[\s-]career) teachers?
            school leaders?|team leaders?|headteachers?|head teachers?|\w{2,30} specialists?
            (?:teaching|classroom) assistants?|champions?|mentors?
            (?:maths|english|science|subject) (?:teachers?|departments?)
        """),
        Signal.VISIBLE_BEHAVIOUR: _any_of(r"""
            do|does|gives?|asks?|uses?|starts?(?: \w+){0,4} with|practi[sc]es?|reads?
            discuss(?:es)?|observes?|plans?|tests?|repeats?|models?|demonstrates?
            visits?|writes?|designs?
        """),
    },
)

_LANGUAGES = {"nl": _DUTCH, "en": _ENGLISH}
