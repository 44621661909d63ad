"""What holds for every test run, whatever it tests.

Rows that migrations make (home page, locales, site, reference data, roles) are there at the
start of every test. A test in a transaction gives them back by itself. A transactional one
(`live_server`, `django_db(transaction=True)`) empties every table behind itself, so each of those
is marked for Django's serialized rollback, which keeps the rows of a fresh database aside, and
gets them back at its end: the order of tests and xdist do not matter then. Nobody needs to ask.

On SQLite the test database is a file, one per process: the threads of `live_server` then have a
connection each and wait for one another's locks as they do in production. Migrating takes much
longer than most runs, so a migrated file is kept in var/test-databases under a digest of what it
was made from, and copied; `--create-db` makes it anew.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from django.db import connection
from hypothesis import settings as hypothesis_settings
from pytest_django.fixtures import validate_django_db

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent
PREPARED = ROOT / "var" / "test-databases"
# What decides how a fresh database looks; roles and permissions are renewed at every start.
MADE_FROM = ["requirements.txt", "portal/settings/*.py", "*/migrations/*.py", "*/data/*"]

# A busy machine is no reason to fail, and a red build must be red again on the next machine.
hypothesis_settings.register_profile("portal", deadline=None, derandomize=True)
hypothesis_settings.load_profile("portal")


def is_transactional(item: pytest.Item) -> bool:
    fixtures = getattr(item, "fixturenames", ())
    marker = item.get_closest_marker("django_db")
    asked = bool(marker and validate_django_db(marker)[0])
    return asked or "transactional_db" in fixtures or "live_server" in fixtures


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if isinstance(item, pytest.Function) and is_transactional(item):
            marker = item.get_closest_marker("django_db")
            asked = marker.kwargs if marker else {}
            rolled_back = {**asked, "transaction": True, "serialized_rollback": True}
            item.add_marker(pytest.mark.django_db(**rolled_back), append=False)
            # First in, so last out: after pytest-django has emptied the tables.
            item.fixturenames.insert(0, "rows_of_migrations")


@pytest.fixture
def rows_of_migrations(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    yield
    with django_db_blocker.unblock():
        connection.creation.deserialize_db_from_string(connection._test_serialized_contents)


def prepared_database() -> Path:
    digest = hashlib.sha256()
    for path in sorted(path for pattern in MADE_FROM for path in ROOT.glob(pattern)):
        digest.update(str(path.relative_to(ROOT)).encode() + path.read_bytes())
    return PREPARED / f"{digest.hexdigest()[:16]}.sqlite3"


@pytest.fixture(scope="session")
def django_db_keepdb(request: pytest.FixtureRequest) -> bool:
    """On SQLite: start from the file that lies there, which pytest's own folder throws away."""
    return connection.vendor == "sqlite" or bool(request.config.getvalue("reuse_db"))


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    django_db_modify_db_settings_parallel_suffix: None,
    django_db_createdb: bool,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    if connection.vendor != "sqlite":
        return
    database = tmp_path_factory.mktemp("database") / "test.sqlite3"
    connection.settings_dict["TEST"]["NAME"] = str(database)
    # As in production, but nothing here must survive a power cut.
    connection.settings_dict["OPTIONS"]["init_command"] = (
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF;"
    )
    prepared = prepared_database()
    if prepared.exists() and not django_db_createdb:
        shutil.copy(prepared, database)


@pytest.fixture(scope="session")
def django_db_setup(
    django_db_setup: None, django_db_createdb: bool, django_db_blocker: Any
) -> None:
    """Keep a freshly migrated file for the next run."""
    prepared = prepared_database()
    if connection.vendor != "sqlite" or (prepared.exists() and not django_db_createdb):
        return
    PREPARED.mkdir(parents=True, exist_ok=True)
    fresh = PREPARED / f"{prepared.stem}.{os.getpid()}"
    with django_db_blocker.unblock(), connection.cursor() as cursor:
        cursor.execute("VACUUM INTO %s", [str(fresh)])
    for old in PREPARED.glob("*.sqlite3"):
        old.unlink(missing_ok=True)
    fresh.replace(prepared)
