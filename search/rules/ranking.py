"""How well a text answers: the same sum on every database, over the tokens that are stored.

The index of the database chooses candidates by a rank of its own; these are weighed here, so
that SQLite and PostgreSQL show the same order. A term counts once per field, for the best of
its ways; often in a field counts a little more; terms that few candidates have count more.
"""

from __future__ import annotations

from collections import Counter
from math import log
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from search.analysis import QueryTerm

WEIGHTS = {"title": 8.0, "lead": 4.0, "body": 1.5, "files": 0.5}
LOOSELY = 0.5  # of what it weighs, where less was found than was asked
SOME = 0.5  # where a phrase or a compound is there in part
OFTEN = 1.2  # how soon more of the same stops to count (k1 of BM25)


def weigh(terms: Sequence[QueryTerm], texts: Mapping[int, Mapping[str, str]]) -> dict[int, float]:
    """How well each candidate answers.

    Args:
        texts: per candidate the tokens of each field, as one string.
    """
    found = {key: [_of_term(term, fields) for term in terms] for key, fields in _counted(texts)}
    rarity = [
        _rarity(sum(1 for scores in found.values() if scores[at]), len(found))
        for at in range(len(terms))
    ]
    return {
        key: sum(score * rare for score, rare in zip(scores, rarity, strict=True))
        for key, scores in found.items()
    }


def _counted(
    texts: Mapping[int, Mapping[str, str]],
) -> list[tuple[int, dict[str, Counter[str]]]]:
    return [
        (key, {name: Counter(tokens.split()) for name, tokens in fields.items()})
        for key, fields in texts.items()
    ]


def _of_term(term: QueryTerm, fields: Mapping[str, Counter[str]]) -> float:
    return sum(
        WEIGHTS[name]
        * max(
            (
                way.weight
                * (LOOSELY if way.loose else 1)
                * _all_or_some([counts[token] for token in way.tokens])
                for way in term.alternatives
            ),
            default=0.0,
        )
        for name, counts in fields.items()
    )


def _all_or_some(counts: list[int]) -> float:
    """Of several tokens, having only some is worth less than the share that is there."""
    if all(counts):
        return _often(min(counts))
    return SOME * _often(max(counts)) * sum(map(bool, counts)) / len(counts)


def _often(times: int) -> float:
    return times * (OFTEN + 1) / (times + OFTEN)


def _rarity(having: int, of: int) -> float:
    return log(1 + (of - having + 0.5) / (having + 0.5)) + 0.3
