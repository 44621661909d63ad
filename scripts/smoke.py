"""`make run` as a newcomer does it, twice, on a database and a port of its own.

Twice, because repeating it must be harmless: the first round makes everything, the second
finds it there and serves. The home page, the sign-in and the admin's door must answer.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from http import HTTPStatus

from scripts.demo_server import ROOT, free_port

PATIENCE = 180  # seconds
DOORS = ["/", "/beheer/login/"]


def wait_for(url: str, server: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and server.poll() is None:
        try:
            with urllib.request.urlopen(url, timeout=30) as answer:  # noqa: S310
                if answer.status == HTTPStatus.OK:
                    print(f"{url} answers")
                    return
        except urllib.error.HTTPError as error:
            sys.exit(f"{url} answered {error.code}")
        except OSError:
            time.sleep(0.5)
    sys.exit(f"{url} did not answer")


def serve(environment: dict[str, str]) -> None:
    port = free_port()
    server = subprocess.Popen(
        ["make", "--no-print-directory", "run", f"PORT={port}"],
        cwd=ROOT,
        env=environment,
        start_new_session=True,
    )
    try:
        for door in DOORS:
            wait_for(f"http://127.0.0.1:{port}{door}", server)
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {
            "DATABASE_URL": f"sqlite:///{folder}/portal.sqlite3",
            "MEDIA_ROOT": f"{folder}/media",
            "DOCUMENT_ROOT": f"{folder}/documents",
            "PYTHONUNBUFFERED": "1",
        }
        subprocess.run(
            ["make", "--no-print-directory", "demo"], cwd=ROOT, env=environment, check=True
        )
        serve(environment)
