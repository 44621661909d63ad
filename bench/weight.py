"""What the key pages weigh as they are served, beside the budget (`make weight`).

Chromium opens each page with an empty cache; what it received is counted, compressed and without
headers. The budget (issue 4): under 60 KB of CSS and JavaScript together, and nothing from a third
party. The other figures have no target; they are here to be seen.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from playwright.sync_api import sync_playwright

from scripts.demo_server import served_demo
from scripts.screens import ARGUMENTS, CHROMIUM, sign_in

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from scripts.key_pages import KeyPage

MOST_CSS_AND_JS = 60_000  # bytes
# The beginning of a content type, and what it counts as.
KINDS = {
    "text/html": "HTML",
    "text/css": "CSS",
    "text/javascript": "JS",
    "image/": "images",
    "font/": "fonts",
    "": "other",
}


@dataclass(frozen=True)
class Received:
    """One answer: where from, its content type, and how many bytes."""

    address: str
    content_type: str
    size: int

    @property
    def kind(self) -> str:
        return next(kind for start, kind in KINDS.items() if self.content_type.startswith(start))


def judge(name: str, origin: str, answers: list[Received]) -> tuple[str, bool]:
    """The line of a page, and whether it is within the budget."""
    sizes = dict.fromkeys(KINDS.values(), 0)
    for each in answers:
        sizes[each.kind] += each.size
    strangers = {urlsplit(each.address).netloc for each in answers} - {urlsplit(origin).netloc}
    light = sizes["CSS"] + sizes["JS"] < MOST_CSS_AND_JS
    figures = ", ".join(f"{kind} {size / 1000:.1f} KB" for kind, size in sizes.items() if size)
    both = (sizes["CSS"] + sizes["JS"]) / 1000
    line = (
        f"{name}: CSS and JS {both:.1f} KB; target under {MOST_CSS_AND_JS / 1000:.0f} KB "
        f"{'ok' if light else 'FALLS SHORT'}; third parties {len(strangers)}; target 0 "
        f"{'FALLS SHORT: ' + ' '.join(sorted(strangers)) if strangers else 'ok'}\n"
        f"    {len(answers)} requests: {figures}"
    )
    return line, light and not strangers


def received(request: Any) -> Received:
    answer = request.response()
    if answer is None:  # refused by the content security policy, or by the other side
        return Received(request.url, "", 0)
    size = request.sizes()["responseBodySize"]
    return Received(request.url, answer.headers.get("content-type", ""), size)


def weigh(browser: Browser, address: str, page: KeyPage) -> list[Received]:
    """What a browser that was never here gets for a page."""
    context = browser.new_context(base_url=address, viewport={"width": 360, "height": 740})
    if page.reader:
        sign_in(context, page.reader)
    tab = context.new_page()
    session = context.new_cdp_session(tab)
    session.send("Network.enable")
    session.send("Network.setCacheDisabled", {"cacheDisabled": True})
    requests: list[Any] = []

    def note(request: Any) -> None:
        requests.append(request)

    tab.on("request", note)
    tab.goto(next(iter(page.addresses.values())), wait_until="networkidle")
    found = [received(each) for each in requests if not each.url.startswith("data:")]
    context.close()
    return found


def main() -> int:
    good = True
    with served_demo() as address:
        from scripts.key_pages import key_pages  # noqa: PLC0415

        pages = key_pages()
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
            for page in pages:
                if not page.addresses:
                    print(f"{page.name}: not weighed, it is not there")
                    continue
                line, within = judge(page.name, address, weigh(browser, address, page))
                print(line)
                good = good and within
            browser.close()
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
