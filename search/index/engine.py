"""Asking the index of the database: FTS5 on SQLite, tsvector with GIN on PostgreSQL.

Both hold the tokens of `SearchText` by field and nothing of their own: tokens are a–z and 0–9
(docs/decisions/0011-analysis.md). What is asked comes as `search.rules.asked`, restricted to a
queryset of entries, so who may see what is decided there, in the same query.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar

from django.db import connection

from search.rules.asked import All, Word

if TYPE_CHECKING:
    from search.models import SearchText
    from search.querysets import SearchEntryQuerySet
    from search.rules.asked import Asked

FIELDS = ("title", "lead", "body", "files")


class Engine:
    """What differs between databases."""

    sql: ClassVar[str]
    all_of: ClassVar[str]
    any_of: ClassVar[str]

    def hits(
        self, asked: Asked, entries: SearchEntryQuerySet, columns: Iterable[str]
    ) -> list[tuple[Any, ...]]:
        """Rows of (key, rank, *columns) of every entry that has what is asked; least rank first
        is best. Not sorted."""
        return self._run(self.sql, asked, entries, columns)

    def newest(
        self, asked: Asked, entries: SearchEntryQuerySet, *, most: int
    ) -> list[tuple[Any, ...]]:
        """Keys of a few entries, without weighing them: the last that were indexed."""
        return self._run(f"{self.sql} ORDER BY 1 DESC LIMIT {int(most)}", asked, entries, (), "0")

    def _run(
        self,
        sql: str,
        asked: Asked,
        entries: SearchEntryQuerySet,
        columns: Iterable[str],
        rank: str | None = None,
    ) -> list[tuple[Any, ...]]:
        names = list(columns)
        inner, params = entries.order_by().values("pk", *names).query.sql_with_params()
        chosen = "".join(f", entries.{connection.ops.quote_name(name)}" for name in names)
        statement = sql.format(rank=rank or self.rank, chosen=chosen, entries=inner)
        with connection.cursor() as cursor:
            cursor.execute(statement, self._params(self.express(asked), params))
            return cursor.fetchall()

    def express(self, asked: Asked) -> str:
        """What is asked, in the language of the index."""
        if isinstance(asked, Word):
            return self.word(asked)
        joint = self.all_of if isinstance(asked, All) else self.any_of
        return "(" + joint.join(self.express(part) for part in asked.parts) + ")"

    rank: ClassVar[str]

    def word(self, asked: Word) -> str:
        raise NotImplementedError

    def _params(self, expression: str, of_entries: tuple[Any, ...]) -> list[Any]:
        raise NotImplementedError

    def keep(self, texts: Iterable[SearchText]) -> None:
        """Takes over what was saved, where triggers do not."""


class Fts5(Engine):
    """`search_fts` follows `search_searchtext` by triggers (migration 0001)."""

    sql = (
        "SELECT search_fts.rowid, {rank}{chosen} FROM search_fts"
        " JOIN ({entries}) entries ON entries.pk = search_fts.rowid WHERE search_fts MATCH %s"
    )
    rank = "bm25(search_fts, 8.0, 4.0, 1.0, 0.5)"
    all_of, any_of = " AND ", " OR "

    def word(self, asked: Word) -> str:
        found = f'"{asked.token}"' + ("*" if asked.begins else "")
        return f"({{title}} : {found})" if asked.in_title else found

    def _params(self, expression: str, of_entries: tuple[Any, ...]) -> list[Any]:
        return [*of_entries, expression]


class TsVector(Engine):
    """`search_searchtext.vector`, with weights A to D for the fields."""

    sql = (
        "SELECT entries.pk, {rank}{chosen} FROM search_searchtext words"
        " JOIN ({entries}) entries ON entries.pk = words.entry_id"
        " CROSS JOIN (SELECT %s::tsquery) asked(query) WHERE words.vector @@ asked.query"
    )
    rank = "-ts_rank('{0.06,0.12,0.5,1.0}', words.vector, asked.query, 1)"
    all_of, any_of = " & ", " | "

    def word(self, asked: Word) -> str:
        marks = ("*" if asked.begins else "") + ("A" if asked.in_title else "")
        return f"'{asked.token}'" + (f":{marks}" if marks else "")

    def _params(self, expression: str, of_entries: tuple[Any, ...]) -> list[Any]:
        return [*of_entries, expression]

    def keep(self, texts: Iterable[SearchText]) -> None:
        with connection.cursor() as cursor:
            cursor.executemany(
                "UPDATE search_searchtext SET vector = %s::tsvector WHERE entry_id = %s",
                [(vector_of(text), text.entry_id) for text in texts],
            )


MOST_POSITIONS, LAST_POSITION = 255, 16383  # what a tsvector holds of one word


def vector_of(text: SearchText) -> str:
    """The tokens of all fields as PostgreSQL writes a tsvector: `'0les':3A,17C`."""
    places: dict[str, list[str]] = {}
    for field, weight in zip(FIELDS, "ABCD", strict=True):
        for position, token in enumerate(getattr(text, field).split(), start=1):
            places.setdefault(token, []).append(f"{min(position, LAST_POSITION)}{weight}")
    return " ".join(
        f"'{token}':{','.join(found[:MOST_POSITIONS])}" for token, found in places.items()
    )


def engine() -> Engine:
    return TsVector() if connection.vendor == "postgresql" else Fts5()
