"""What was measured, as lines, and whether it is good enough (issue 5)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from tests.search.relevance.judged import Half, Judged, Kind
from tests.search.relevance.metrics import Figures, figures, missed

LEAST_RECALL = 0.95  # of ours, on the half that nobody looked at
MOST_APART = 0.02  # ours on one database and on the other

Rankings = Mapping[str, Sequence[str]]


def figures_of(
    queries: Sequence[Judged], rankings: Rankings, half: Half, kind: Kind | None = None
) -> Figures:
    return figures(
        [
            (rankings[each.key], each.grades)
            for each in queries
            if each.half is half and kind in {None, each.kind}
        ]
    )


def table(queries: Sequence[Judged], rankings: Rankings) -> Iterator[str]:
    """A line per kind, both halves beside each other."""
    head = "nDCG@10 recall@10 nothing"
    yield f"{'':10} {'tune':>5} {head}   {'test':>5} {head}"
    for kind in (*Kind, None):
        cells = (
            f"{found.queries:5} {found.ndcg:7.3f} {found.recall:9.3f} {found.nothing:7.1%}"
            for found in (figures_of(queries, rankings, half, kind) for half in Half)
        )
        yield f"{kind or 'all':10} " + "   ".join(cells)


def misses(queries: Sequence[Judged], rankings: Rankings) -> Iterator[str]:
    """Useful practices that were not among the first ten: of the half that may be looked at."""
    for each in queries:
        if each.half is Half.TUNE and (lost := missed(rankings[each.key], each.grades)):
            yield f"  {each.key} {each.query}: {', '.join(lost)}"


def judge(queries: Sequence[Judged], ours: Mapping[str, Rankings]) -> Iterator[tuple[str, bool]]:
    """A line for each target, and whether it is met; `ours` by the name of the database."""
    for name, rankings in ours.items():
        found = figures_of(queries, rankings, Half.TEST).recall
        yield _line(
            f"ours on {name}: recall@10 {found:.3f}, test half; target at least {LEAST_RECALL}",
            met=found >= LEAST_RECALL,
        )
    if len(ours) > 1:
        apart = _apart([figures_of(queries, each, half) for each in ours.values() for half in Half])
        yield _line(
            f"ours: the databases differ by {apart:.3f}; target under {MOST_APART}",
            met=apart < MOST_APART,
        )


def _apart(found: Sequence[Figures]) -> float:
    """The largest distance of nDCG or recall within a half; halves take turns in `found`."""
    return max(
        max(column) - min(column)
        for half in (found[::2], found[1::2])
        for column in ([each.ndcg for each in half], [each.recall for each in half])
    )


def _line(text: str, *, met: bool) -> tuple[str, bool]:
    return f"{text} {'ok' if met else 'FALLS SHORT'}", met
