"""Makes docs/img/network.png, the picture of the README, from the demo (`make screenshot`).

On a database of its own, with a server of its own, signed in as the network's lead.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
PICTURE = ROOT / "docs/img/network.png"
ADDRESS = "http://127.0.0.1:8765"
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


def wait_until_it_answers() -> None:
    for _ in range(120):
        try:
            urllib.request.urlopen(ADDRESS, timeout=5)
        except OSError:
            time.sleep(0.5)
        else:
            return
    sys.exit(f"{ADDRESS} does not answer")


def photograph(email: str, password: str) -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        page = browser.new_page(viewport={"width": 1280, "height": 1100}, color_scheme="light")
        page.goto(f"{ADDRESS}/inloggen/")
        page.fill("input[name=username]", email)
        page.fill("input[name=password]", password)
        page.click("main button[type=submit]")
        page.goto(f"{ADDRESS}/netwerken/rijke-teksten/")
        PICTURE.parent.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=PICTURE)
        browser.close()


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        os.environ["DATABASE_URL"] = f"sqlite:///{folder}/demo.sqlite3"
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings.dev")
        manage = [sys.executable, str(ROOT / "manage.py")]
        subprocess.run([*manage, "migrate", "--verbosity", "0"], check=True)
        subprocess.run([*manage, "load_demo"], check=True, stdout=subprocess.DEVNULL)
        server = subprocess.Popen([*manage, "runserver", "--noreload", ADDRESS[len("http://") :]])
        try:
            wait_until_it_answers()
            sys.path.insert(0, str(ROOT))
            import django  # noqa: PLC0415

            django.setup()
            from home.demo.people import PASSWORD  # noqa: PLC0415

            photograph("samira@voorbeeld.invalid", PASSWORD)
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
