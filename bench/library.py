"""Believable Dutch practices for tests and benchmarks, at any size: plain data, no database.

    for practice in library(100_000): ...

The same seed gives the same practices, and a smaller library is the beginning of a larger one.
Sentences are those of a colleague, with gaps (`library.toml`). Words of the theme fill them, words
that the demo's practices say, and then the list of Dutch words. A word's share falls with its rank
(Zipf): common words are in most texts, most words in hardly any. `bench.library_rows` makes pages.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from pathlib import Path
from random import Random
from typing import Any

from home.demo.networks import NETWORKS as DEMO

ROOT = Path(__file__).resolve().parent.parent
NETWORKS, SCHOOLS, SCHOOLS_PER_NETWORK = 300, 60, 6
OLDEST = 1_000  # days ago
STEPS, SIGHTS = range(9, 13), range(3, 6)  # sentences of a text
MINUTES = (5, 10, 15, 20, 30, 40, 50)
# A word of rank r has a share of 1 / (r + 5) ** 1.2: as in real texts, and the first is not in all.
FLATTER, STEEPNESS = 5, 1.2
NOUN = re.compile(
    r"\b(?:de|het|een|elk|elke|hun|hun eigen) ([a-z]{3,})"
    r"(?=[.,;:<]| (?:aan|bij|die|dat|en|in|is|met|of|op|over|uit|van|voor)\b)"
)


@dataclass(frozen=True, slots=True)
class Practice:
    """Theme by short name, subject and level by Dutch name; network and school by number."""

    title: str
    for_whom: str
    how_to: str
    what_we_saw: str
    theme: str
    subject: str
    level: str
    network: int
    school: int
    days_ago: int


class Ranked:
    """Words by rank: the nearer to the front, the more often drawn."""

    def __init__(self, words: Sequence[str]) -> None:
        self.words = words
        ranks = range(1, len(words) + 1)
        self.shares = list(accumulate((rank + FLATTER) ** -STEEPNESS for rank in ranks))

    def draw(self, random: Random, count: int) -> list[str]:
        return random.choices(self.words, cum_weights=self.shares, k=count)

    def one(self, random: Random) -> str:
        return self.draw(random, 1)[0]


def library(count: int, *, seed: int = 1) -> Iterator[Practice]:
    """So many practices, one after the other."""
    random = Random(seed)  # noqa: S311
    words, themes = _all_words(), _words_of_themes()
    subjects, levels, slugs = Ranked(names("subjects")), _levels(), Ranked(list(themes))
    for _number in range(count):
        theme, level, network = slugs.one(random), levels.one(random), random.randrange(NETWORKS)
        title, steps, sights = _written(random, themes[theme], words)
        yield Practice(
            title=title,
            for_whom=f"{level[0].lower()}{level[1:]}, {random.choice(MINUTES)} minuten",
            how_to=f"<ol>{''.join(f'<li>{step}</li>' for step in steps)}</ol>",
            what_we_saw=f"<p>{' '.join(sights)}</p>",
            theme=theme,
            subject=subjects.one(random),
            level=level,
            network=network,
            school=random.choice(schools_of(network)),
            days_ago=random.randrange(1, OLDEST),
        )


def schools_of(network: int) -> list[int]:
    """The schools that take part in a network, by number."""
    return [(network * 7 + place * 10) % SCHOOLS for place in range(SCHOOLS_PER_NETWORK)]


def names(table: str) -> list[str]:
    """Dutch names of subjects or levels, as SLO has them."""
    rows = json.loads((ROOT / f"schools/data/{table}.json").read_text(encoding="utf-8"))
    return [row["name_nl"] for row in rows]


def _written(random: Random, theme: Ranked, words: Ranked) -> tuple[str, list[str], list[str]]:
    """A title, steps and what was seen, with their gaps filled."""
    frames = _frames()
    first, second = random.sample(theme.words, 2)
    title = random.choice(frames["titles"]).replace("{t}", first, 1).replace("{t}", second)
    steps = random.sample(frames["steps"], random.choice(STEPS))
    sights = random.sample(frames["sights"], random.choice(SIGHTS))
    pieces = re.split(r"(\{[tw]\})", "\n".join([*steps, *sights]))
    gaps = pieces[1::2]
    drawn = {
        gap: iter(ranked.draw(random, gaps.count(gap)))
        for gap, ranked in (("{t}", theme), ("{w}", words))
    }
    pieces[1::2] = [next(drawn[gap]) for gap in gaps]
    lines = "".join(pieces).split("\n")
    return title, lines[: len(steps)], lines[len(steps) :]


@cache
def _frames() -> dict[str, Any]:
    return tomllib.loads((ROOT / "bench/library.toml").read_text(encoding="utf-8"))


def _words_of_themes() -> dict[str, Ranked]:
    return {theme: Ranked(words.split()) for theme, words in _frames()["themes"].items()}


@cache
def _all_words() -> Ranked:
    """What the demo's practices call things, by how often; then all Dutch words, shuffled."""
    listed = (ROOT / "search/analysis/data/lexicon-nl.words").read_text(encoding="utf-8")
    lexicon = [word for word in listed.split("\n") if word and not word.startswith("#")]
    texts = (f"{plan.how_to} {plan.what_we_saw}" for each in DEMO for plan in each.practices)
    said = Counter(word for text in texts for word in NOUN.findall(text))
    rest = [word for word in lexicon if word not in said]
    Random(0).shuffle(rest)  # noqa: S311
    return Ranked([word for word, _times in said.most_common()] + rest)


def _levels() -> Ranked:
    """Levels in an order that mixes sectors, so that the frequent ones are of all of them."""
    levels = names("levels")
    Random(0).shuffle(levels)  # noqa: S311
    return Ranked(levels)
