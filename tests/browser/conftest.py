"""A real browser: Chromium, on a phone and on a desktop.

    @pytest.mark.browser
    def test_lead_closes_a_meeting(phone, sign_in, axe):
        sign_in(phone, lead)
        phone.goto("/netwerken/")
        axe(phone)

`phone` and `desktop` are Playwright pages on the live server; `page` runs a test on both. A test
fails at its end on whatever the browser complained about: a console error, a violation of the
content security policy, an exception in a script, a request to anywhere else. A test that means
to see an error page says so with `complaints.clear()`.

No browser: skipped with a line that says so, and a failure in CI (CI=true). Chromium is looked
for at $CHROMIUM, else at /usr/bin/chromium and on the path; nothing is ever downloaded.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from axe_playwright_python.base import AXE_SCRIPT, AxeResults
from django.conf import settings as portal_settings
from django.db import DEFAULT_DB_ALIAS, connections
from django.test import Client
from playwright.sync_api import expect, sync_playwright

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, BrowserContext, Page

    from accounts.models import User

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
SCREENS = {"phone": (360, 740), "desktop": (1280, 900)}
PATIENCE = 10_000  # milliseconds
LISTEN_TO_POLICY = """
document.addEventListener("securitypolicyviolation", (event) => {
  console.error(`policy: ${event.violatedDirective} refused ${event.blockedURI}`);
});
"""
# WCAG 2.2 AA and axe's own good advice; target-size is off unless asked for.
AXE_OPTIONS: dict[str, Any] = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
}
# Only what is wrong comes back: all that axe knows takes longer to send than to find.
RUN_AXE = """
([where, options]) => axe.run(where ?? document, options).then((found) => found.violations)
"""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whatever lies in this folder needs the browser, marked or not."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)


def find_chromium() -> str | None:
    names = [os.environ.get("CHROMIUM")]
    if not names[0]:
        names = ["/usr/bin/chromium", "chromium", "chromium-browser"]
    return next((found for name in names if name and (found := shutil.which(name))), None)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    executable = find_chromium()
    if executable is None:
        line = "no Chromium here (apt-get install chromium, or CHROMIUM=path): browser not tested"
        if os.environ.get("CI") == "true":
            pytest.fail(line, pytrace=False)
        pytest.skip(line)
    # Playwright keeps an event loop running in this thread. Django's ORM would refuse to work
    # beside it, and open a connection other than the one that made the test database.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    connection = connections[DEFAULT_DB_ALIAS]
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        connections[DEFAULT_DB_ALIAS] = connection
        browser = playwright.chromium.launch(executable_path=executable, args=ARGUMENTS)
        yield browser
        browser.close()
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture(autouse=True)
def files_on_disk(settings: Any, tmp_path: Path) -> None:
    """The live server serves uploads from a folder, not from memory."""
    settings.MEDIA_ROOT = tmp_path / "media"
    storage = "django.core.files.storage.FileSystemStorage"
    settings.STORAGES = {
        **settings.STORAGES,
        "default": {"BACKEND": storage},
        "documents": {"BACKEND": storage, "OPTIONS": {"location": tmp_path / "documents"}},
    }


@pytest.fixture
def complaints() -> Iterator[list[str]]:
    """What the browser complained about so far; not empty at the end: the test fails."""
    found: list[str] = []
    yield found
    if found:
        pytest.fail("the browser complained:\n" + "\n".join(found), pytrace=False)


def watch(context: BrowserContext, origin: str, complaints: list[str]) -> None:
    def note_console(message: Any) -> None:
        if message.type == "error":
            complaints.append(f"console: {message.text} ({message.location.get('url')})")

    def refuse_elsewhere(route: Any) -> None:
        complaints.append(f"request to elsewhere: {route.request.url}")
        route.abort()

    context.on("console", note_console)
    context.on("weberror", lambda error: complaints.append(f"exception: {error.error}"))
    context.route(
        lambda url: not url.startswith((f"{origin}/", "data:", "blob:")), refuse_elsewhere
    )
    context.add_init_script(LISTEN_TO_POLICY)


@pytest.fixture
def open_screen(
    chromium: Browser, live_server: Any, complaints: list[str]
) -> Iterator[Callable[[str], Page]]:
    contexts: list[BrowserContext] = []

    def open_one(screen: str) -> Page:
        width, height = SCREENS[screen]
        context = chromium.new_context(
            base_url=live_server.url,
            viewport={"width": width, "height": height},
            has_touch=screen == "phone",
            locale="nl-NL",
            timezone_id="Europe/Amsterdam",
            reduced_motion="reduce",
        )
        context.set_default_timeout(PATIENCE)
        watch(context, live_server.url, complaints)
        contexts.append(context)
        return context.new_page()

    yield open_one
    for context in contexts:
        context.close()


@pytest.fixture
def phone(open_screen: Callable[[str], Page]) -> Page:
    return open_screen("phone")


@pytest.fixture
def desktop(open_screen: Callable[[str], Page]) -> Page:
    return open_screen("desktop")


@pytest.fixture(params=SCREENS)
def page(request: pytest.FixtureRequest, open_screen: Callable[[str], Page]) -> Page:
    """The same test on the phone and on the desktop."""
    return open_screen(request.param)


@pytest.fixture
def sign_in(live_server: Any) -> Callable[[Page, User], None]:
    """Give a page the session of somebody, without the form (which has a test of its own)."""

    def give_session(page: Page, user: User) -> None:
        client = Client()
        client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
        name = portal_settings.SESSION_COOKIE_NAME
        page.context.add_cookies(
            [{"name": name, "value": client.cookies[name].value, "url": live_server.url}]
        )

    return give_session


@pytest.fixture(scope="session")
def axe() -> Callable[..., None]:
    """`axe(page)`: no barrier that axe-core 4.12 can see; `axe(page, "main")` for a part, and
    `axe(page, runOnly=["color-contrast"])` for one rule."""

    def check(page: Page, context: str | None = None, **options: Any) -> None:
        if not page.evaluate("'axe' in window"):
            page.evaluate(AXE_SCRIPT)
        found = page.evaluate(RUN_AXE, [context, AXE_OPTIONS | options])
        results = AxeResults({"violations": found})
        assert not results.violations_count, results.generate_report()

    return check
