"""How well teachers find what they mean (`make relevance`).

The demo is loaded into a SQLite file and a PostgreSQL database of their own; in each, Wagtail's
stock search and ours answer the judged queries. Printed: figures per kind for both halves, and what
was missed in the half that may be looked at. Fails when ours falls short of the targets of issue 5.

POSTGRES_URL says where databases can be made.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psycopg
from psycopg import sql

from tests.search.relevance.judged import judged_queries
from tests.search.relevance.ranking import OURS, STOCK
from tests.search.relevance.report import judge, misses, table

ROOT = Path(__file__).resolve().parents[3]
POSTGRES = os.environ.get("POSTGRES_URL", "postgres://postgres@127.0.0.1:5432/postgres")


@contextmanager
def sqlite() -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        yield f"sqlite:///{folder}/relevance.sqlite3"


@contextmanager
def postgres() -> Iterator[str]:
    """The address of a new database, which is dropped in the end."""
    name = f"relevance_{os.getpid()}"
    with psycopg.connect(POSTGRES, autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        try:
            yield urlsplit(POSTGRES)._replace(path=f"/{name}").geturl()
        finally:
            drop = sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name))
            connection.execute(drop)


DATABASES = {"SQLite": sqlite, "PostgreSQL": postgres}


def rankings_on(address: str) -> dict[str, Any]:
    """By search, then by query, what was found: in a process of its own, on that database."""
    with tempfile.TemporaryDirectory() as folder:
        answers = Path(folder) / "rankings.json"
        environment = os.environ | {
            "DJANGO_SETTINGS_MODULE": "portal.settings.dev",
            "DATABASE_URL": address,
            "MEDIA_ROOT": f"{folder}/media",
            "DOCUMENT_ROOT": f"{folder}/documents",
            "EMAIL_URL": "dummymail://",
        }
        for command in (
            ["manage.py", "migrate", "--verbosity", "0"],
            ["manage.py", "load_demo"],
            ["-m", "tests.search.relevance.ranking", str(answers)],
        ):
            subprocess.run(  # noqa: S603
                [sys.executable, *command],
                cwd=ROOT,
                env=environment,
                check=True,
                stdout=subprocess.DEVNULL,
            )
        return json.loads(answers.read_text(encoding="utf-8"))


def main() -> int:
    queries = judged_queries()
    found = {}
    for name, database in DATABASES.items():
        with database() as address:
            found[name] = rankings_on(address)
    for search in (STOCK, OURS):
        for name, rankings in found.items():
            if search in rankings:
                print(f"\n== {search} on {name}")
                print(*table(queries, rankings[search]), sep="\n")
    ours = {name: rankings[OURS] for name, rankings in found.items() if OURS in rankings}
    if not ours:
        print("\nours: not built yet")
        return 1
    for name, rankings in ours.items():
        print(f"\nmissed by ours on {name}, tune half:")
        print(*misses(queries, rankings), sep="\n")
    print()
    verdicts = list(judge(queries, ours))
    print(*(line for line, _met in verdicts), sep="\n")
    return 0 if all(met for _line, met in verdicts) else 1


if __name__ == "__main__":
    sys.exit(main())
