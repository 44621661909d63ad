"""Photographs the key pages of the demo, to look at (`make screens`), and the README's picture.

Every page of scripts/key_pages.py on a phone and a desktop, light and dark, in each language that
has it, into var/screens/PAGE/; var/screens/PAGE.png is a contact sheet of them. What is not
there is said. A page that answers otherwise than expected fails.
"""

from __future__ import annotations

import os
import shutil
import sys
from http import HTTPStatus
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image
from playwright.sync_api import sync_playwright

from scripts.demo_server import ROOT, served_demo

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

    from scripts.key_pages import KeyPage

FOLDER = ROOT / "var/screens"
PICTURE = ROOT / "docs/img/network.png"
PICTURED = "network"
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
WIDTHS = {360: 740, 1280: 1100}
SCHEMES = ("light", "dark")
HALF, GAP, PAPER = 2, 24, "#808080"
TALLEST = 2400  # of a picture on a contact sheet, before it is halved


def sign_in(context: BrowserContext, reader: str) -> None:
    from home.demo.people import DOMAIN, PASSWORD  # noqa: PLC0415

    page = context.new_page()
    page.goto("/inloggen/")
    page.fill("input[name=username]", f"{reader}@{DOMAIN}")
    page.fill("input[name=password]", PASSWORD)
    page.click("main button[type=submit]")
    page.wait_for_url("**/mijn/")
    page.close()


def contexts(browser: Browser, address: str, readers: set[str]) -> dict[str, BrowserContext]:
    """A browser of their own for each reader ("" is a visitor), signed in."""
    found = {}
    for reader in sorted(readers):
        found[reader] = browser.new_context(
            base_url=address,
            locale="nl-NL",
            timezone_id="Europe/Amsterdam",
            reduced_motion="reduce",
        )
        if reader:
            sign_in(found[reader], reader)
    return found


def photograph(page: Page, key: KeyPage) -> list[str]:
    """Every picture of a page; answers with what is wrong."""
    wrong = []
    expected = HTTPStatus.NOT_FOUND if key.name == "not-found" else HTTPStatus.OK
    folder = FOLDER / key.name
    folder.mkdir(parents=True)
    for language, path in key.addresses.items():
        answer = page.goto(path)
        if answer is None or answer.status != expected:
            wrong.append(f"{path} as {key.reader or 'visitor'}: {answer and answer.status}")
            continue
        for width, scheme in product(WIDTHS, SCHEMES):
            page.set_viewport_size({"width": width, "height": WIDTHS[width]})
            page.emulate_media(color_scheme=scheme)
            if (key.name, language, width, scheme) == (PICTURED, "nl", 1280, "light"):
                page.screenshot(path=PICTURE)
            page.screenshot(path=folder / f"{language}-{width}-{scheme}.png", full_page=True)
    return wrong


def contact_sheet(folder: Path) -> None:
    """All pictures of a page beside each other, a row per language, at half their size."""
    rows = []
    for language in sorted({path.name[:2] for path in folder.glob("*.png")}, reverse=True):
        pictures = []
        for width, scheme in product(WIDTHS, SCHEMES):
            with Image.open(folder / f"{language}-{width}-{scheme}.png") as whole:
                top = whole.convert("RGB").crop((0, 0, whole.width, min(whole.height, TALLEST)))
            pictures.append(top.resize((top.width // HALF, top.height // HALF)))
        rows.append(pictures)
    across = sum(picture.width + GAP for picture in rows[0]) + GAP
    down = sum(max(picture.height for picture in row) + GAP for row in rows) + GAP
    sheet = Image.new("RGB", (across, down), PAPER)
    y = GAP
    for row in rows:
        x = GAP
        for picture in row:
            sheet.paste(picture, (x, y))
            x += picture.width + GAP
        y += max(picture.height for picture in row) + GAP
    sheet.save(folder.with_suffix(".png"))


def main() -> None:
    shutil.rmtree(FOLDER, ignore_errors=True)
    with served_demo() as address:
        from scripts.key_pages import LANGUAGES, key_pages  # noqa: PLC0415

        pages = key_pages()
        wrong = []
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
            readers = contexts(browser, address, {key.reader for key in pages})
            for key in pages:
                for language in LANGUAGES:
                    if language not in key.addresses:
                        print(f"{key.name}: not photographed, it is not there in {language}")
                page = readers[key.reader].new_page()
                wrong += photograph(page, key)
                page.close()
                if any((FOLDER / key.name).iterdir()):
                    contact_sheet(FOLDER / key.name)
            browser.close()
    print(f"{len(list(FOLDER.glob('*/*.png')))} pictures in {FOLDER.relative_to(ROOT)}/")
    if wrong:
        sys.exit("\n".join(wrong))


if __name__ == "__main__":
    main()
