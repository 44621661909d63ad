"""How good a list of results is: pure functions of a ranking and the grades of a query."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import log2
from statistics import fmean
from typing import NamedTuple

FIRST = 10  # what fits on the first screens of a phone
USEFUL = 2  # the lowest grade that recall asks for

Ranking = Sequence[str]
Grades = Mapping[str, int]


def ndcg(ranking: Ranking, grades: Grades) -> float:
    """Gain of the first ten (7, 3 and 1 for grades 3, 2 and 1), each worth less the lower it
    stands, as a share of the best possible order."""
    best = sorted(grades.values(), reverse=True)
    return _gain(grades.get(key, 0) for key in ranking) / _gain(best)


def recall(ranking: Ranking, grades: Grades) -> float:
    """Which share of the useful practices is among the first ten; where there are more than ten,
    ten are all."""
    useful = {key for key, grade in grades.items() if grade >= USEFUL}
    return len(useful.intersection(ranking[:FIRST])) / min(FIRST, len(useful))


def missed(ranking: Ranking, grades: Grades) -> list[str]:
    """The useful practices that are not among the first ten, the best first."""
    useful = [key for key in sorted(grades, key=lambda key: -grades[key]) if grades[key] >= USEFUL]
    return [key for key in useful if key not in ranking[:FIRST]]


def _gain(grades: Iterable[int]) -> float:
    return sum(
        (2**grade - 1) / log2(place + 1)
        for place, grade in enumerate(list(grades)[:FIRST], start=1)
    )


class Figures(NamedTuple):
    """Means over queries; `nothing` is the share that found nothing at all."""

    queries: int
    ndcg: float
    recall: float
    nothing: float


def figures(judged: Sequence[tuple[Ranking, Grades]]) -> Figures:
    """Raises StatisticsError without queries."""
    return Figures(
        len(judged),
        fmean(ndcg(ranking, grades) for ranking, grades in judged),
        fmean(recall(ranking, grades) for ranking, grades in judged),
        fmean(not ranking for ranking, _grades in judged),
    )
