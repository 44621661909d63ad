"""A portal to measure: the demo on a database of its own, served as production serves it.

    with served_demo() as address:
        ...

Production's settings, gunicorn, static files compressed by whitenoise. What stands in front of it
on a real machine is missing: no TLS, so production's switch for a proxy that redirects by itself
is used. Django is set up in this process too, on the same database, for the addresses of pages.
"""

from __future__ import annotations

import os
import secrets
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 60  # seconds


def environment_in(folder: str) -> dict[str, str]:
    """What production asks of its environment, with everything that it stores in a folder."""
    return {
        "DJANGO_SETTINGS_MODULE": "portal.settings.production",
        "SECRET_KEY": secrets.token_urlsafe(64),
        "ALLOWED_HOSTS": "127.0.0.1,localhost,testserver",
        "SECURE_SSL_REDIRECT": "false",
        "DATABASE_URL": f"sqlite:///{folder}/demo.sqlite3",
        "MEDIA_ROOT": f"{folder}/media",
        "DOCUMENT_ROOT": f"{folder}/documents",
        "STATIC_ROOT": f"{folder}/static",
        "EMAIL_URL": "dummymail://",
    }


@contextmanager
def fresh_demo() -> Iterator[None]:
    """The demo, loaded; Django set up on it in this process."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(environment_in(folder))
        for command in (
            ["migrate", "--verbosity", "0"],
            ["load_demo", "--known-password"],
            ["collectstatic", "--noinput", "--verbosity", "0"],
        ):
            subprocess.run(
                [sys.executable, "manage.py", *command],
                cwd=ROOT,
                check=True,
                stdout=subprocess.DEVNULL,
            )
        import django  # noqa: PLC0415

        django.setup()
        yield


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(address: str, server: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and server.poll() is None:
        try:
            with urllib.request.urlopen(address, timeout=30):  # noqa: S310
                return
        except OSError:
            time.sleep(0.5)
    sys.exit(f"{address} did not answer")


@contextmanager
def served_demo() -> Iterator[str]:
    """The address at which a fresh demo is served."""
    with fresh_demo():
        address = f"127.0.0.1:{free_port()}"
        gunicorn = [sys.executable, "-m", "gunicorn", "portal.wsgi", "--bind", address]
        server = subprocess.Popen([*gunicorn, "--workers", "2", "--log-level", "warning"], cwd=ROOT)
        try:
            wait_for(f"http://{address}/", server)
            yield f"http://{address}"
        finally:
            server.terminate()
            server.wait()
