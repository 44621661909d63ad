"""The goal in words, composed from the answers of the lead; the lead may edit the result.

Source: content-nl-en.md §2 ("NL sjabloon", "EN one-line pattern"). An answer is a noun, a clause
or a whole sentence, just as people write it; therefore it stands behind a colon wherever the
pattern would otherwise decide its grammar.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from string import Formatter


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalParts:
    """The answers, each possibly empty; `priorities` are titles in the order to be named."""

    target_group: str = ""
    practice_change: str = ""
    indicator: str = ""
    baseline: str = ""
    target: str = ""
    deadline: date | None = None
    success_evidence: str = ""
    champion: str = ""
    priorities: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Language:
    """Per sentence the templates from full to short: the first that can be filled is used.

    `openers` are words that lose their capital inside a sentence; any other word keeps it,
    because it may be a name.
    """

    sentences: tuple[tuple[str, ...], ...]
    months: tuple[str, ...]
    quotes: tuple[str, str]
    conjunction: str
    preposition: str
    openers: str


def compose_goal_sentence(parts: GoalParts, language: str = "nl") -> str:
    """The goal in one to five short sentences; what has no answer is left out, "" when nothing has.

    `language` is a language code ("nl", "en", "en-gb"); any other gives Dutch.
    """
    words = _LANGUAGES.get(language[:2].lower(), _DUTCH)
    answers = _answers(parts, words)
    sentences = (_first_that_fits(templates, answers) for templates in words.sentences)
    return " ".join(sentence for sentence in sentences if sentence)


def _first_that_fits(templates: tuple[str, ...], answers: Mapping[str, str]) -> str:
    for template in templates:
        fields = [field for _, field, _, _ in Formatter().parse(template) if field]
        if all(answers[field] for field in fields):
            return template.format_map(answers)
    return ""


def _answers(parts: GoalParts, words: _Language) -> dict[str, str]:
    priorities = [title.join(words.quotes) for title in _different(parts.priorities)]
    return {
        "group": _without_preposition(parts.target_group, words),
        "change": _inside_sentence(parts.practice_change, words),
        "indicator": _inside_sentence(parts.indicator, words),
        "baseline": _inside_sentence(parts.baseline, words),
        "target": _inside_sentence(parts.target, words),
        "when": _in_words(parts.deadline, words),
        "evidence": _inside_sentence(parts.success_evidence, words),
        "champion": _inside_sentence(parts.champion, words),
        "priority": priorities[0] if len(priorities) == 1 else "",
        "priorities": _enumerate(priorities, words.conjunction),
    }


def _in_words(day: date | None, words: _Language) -> str:
    return f"{day.day} {words.months[day.month - 1]} {day.year}" if day else ""


def _different(titles: tuple[str, ...]) -> list[str]:
    """Each title once: several schools may call their priority the same."""
    seen: dict[str, str] = {}
    for title in filter(None, map(_clean, titles)):
        seen.setdefault(title.casefold(), title)
    return list(seen.values())


def _enumerate(items: list[str], conjunction: str) -> str:
    *first, last = items or [""]
    return f"{', '.join(first)} {conjunction} {last}" if first else last


def _clean(text: str) -> str:
    """One line, single spaces, no mark at the end; "" for an answer without a letter or digit."""
    line = " ".join(text.split()).rstrip(" .,;:!?…-–—")
    return line if any(character.isalnum() for character in line) else ""


def _inside_sentence(text: str, words: _Language) -> str:
    line = _clean(text)
    first_word = line.partition(" ")[0].rstrip(",:;")
    is_opener = first_word.lower() in words.openers.split()
    if is_opener and first_word == first_word.capitalize():
        return line[0].lower() + line[1:]
    return line


def _without_preposition(text: str, words: _Language) -> str:
    """An answer to "for whom?" often begins with "for", and so does the sentence."""
    line = _inside_sentence(text, words)
    return _inside_sentence(line.removeprefix(words.preposition), words)


_DUTCH = _Language(
    sentences=(
        (
            "Uiterlijk {when} doen we dit anders voor {group}: {change}.",
            "Uiterlijk {when} doen we dit anders: {change}.",
            "We doen dit anders voor {group}: {change}.",
            "We doen dit anders: {change}.",
            "Uiterlijk {when} is er iets veranderd voor {group}.",
            "Er verandert iets voor {group}.",
        ),
        (
            "Zo merken we het: {indicator}; nu {baseline}, straks {target}.",
            "Zo merken we het: {indicator}; straks {target}.",
            "Zo merken we het: {indicator}; nu {baseline}.",
            "Zo merken we het: {indicator}.",
        ),
        ("Zo laten we het zien: {evidence}.",),
        ("Op elke school is {champion} kartrekker.",),
        (
            "Het draagt bij aan het speerpunt {priority}.",
            "Het draagt bij aan de speerpunten {priorities}.",
        ),
    ),
    months=(
        *("januari", "februari", "maart", "april", "mei", "juni"),
        *("juli", "augustus", "september", "oktober", "november", "december"),
    ),
    quotes=("‘", "’"),
    conjunction="en",
    preposition="voor ",
    openers=(
        "de het een we wij ze zij alle elke elk iedere ieder onze in op bij voor na met per van "
        "leerlingen leraren docenten leerkrachten studenten kinderen kleuters collega's starters "
        "schoolleiders teams groep groepen klas leerjaar minstens"
    ),
)

_ENGLISH = _Language(
    sentences=(
        (
            "By {when}, we do this differently for {group}: {change}.",
            "By {when}, we do this differently: {change}.",
            "We do this differently for {group}: {change}.",
            "We do this differently: {change}.",
            "By {when}, something has changed for {group}.",
            "Something changes for {group}.",
        ),
        (
            "This is how we notice: {indicator}; now {baseline}, then {target}.",
            "This is how we notice: {indicator}; then {target}.",
            "This is how we notice: {indicator}; now {baseline}.",
            "This is how we notice: {indicator}.",
        ),
        ("This is how we show it: {evidence}.",),
        ("At each school, {champion} drives it.",),
        ("It serves the priority {priority}.", "It serves the priorities {priorities}."),
    ),
    months=(
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
    quotes=("“", "”"),
    conjunction="and",
    preposition="for ",
    openers=(
        "the a an we they all every each our in on at for after with per of "
        "pupils learners students children teachers colleagues starters groups group year"
    ),
)

_LANGUAGES = {"nl": _DUTCH, "en": _ENGLISH}
