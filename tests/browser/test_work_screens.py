"""Every screen on which somebody works, on the narrowest phone: as it opens, and after nonsense.

No barrier that axe sees, in light and in dark; nothing wider than the screen; one heading on top.
A form that was filled in wrongly says so in a summary, which has the focus and leads to its fields.
What goes wrong on several screens is told at once, because opening them all takes long.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

import pytest
from django import forms
from django.conf import settings
from django.test import Client
from django.urls import resolve, reverse
from django.utils import translation
from django.views.generic.edit import FormMixin
from playwright.sync_api import TimeoutError as TookTooLong

from accounts.forms import MailForm
from networks.actions import save_goal
from tests.browser.work_screens import APART, VISITS, make_busy_world
from tests.factories import PASSWORD
from tests.portal.test_every_url import BUTTONS, addresses

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Page

    from tests.networks.actions.world import World

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

NARROWEST = {"width": 320, "height": 740}  # pixels
# What axe looks at: in the dark only colours are different, in English only words.
SCHEMES: dict[str, dict[str, Any]] = {
    "nl": {"light": {}, "dark": {"runOnly": ["color-contrast"]}},
    "en": {"light": {}},
}
NO_SUCH_CHOICE = "onzin" * 20
UNFOLD = "document.querySelectorAll('main details').forEach((one) => { one.open = true; })"
AS_IT_SHOULD = {"wider": [], "headings": 1}
LOOKS = """
() => {
  const over = document.documentElement.scrollWidth - innerWidth;
  const outside = [...document.querySelectorAll("body *")]
    .filter((one) => one.getBoundingClientRect().right > innerWidth)
    .map((one) => one.outerHTML.slice(0, 120));
  return {
    wider: over > 0 ? [over, ...outside] : [],
    headings: document.querySelectorAll("h1").length,
  };
}
"""
# The form that belongs to this address; a page of choices has the forms of other addresses too.
FORM = """
  const form = [...document.querySelectorAll("main form[method=post]")]
    .find((one) => new URL(one.action).pathname === location.pathname);
"""
# Fills in that form, in every field what cannot be right: as if the page had been open for days
# and the browser refused nothing. Answers with how many fields there were. A form without any has
# only the version that was on the screen, which has moved on.
NONSENSE = f"""
() => {{ {FORM}
  const long = (field) => field.dataset.most ? "a".repeat(+field.dataset.most + 1) : "a\\0";
  const written = (field) => {{ field.value = field.required ? "" : long(field); }};
  const chosen = (field) => {{ field.value = "{NO_SUCH_CHOICE}"; field.checked = true; }};
  const fill = {{
    text: written,
    textarea: written,
    password: (field) => {{ field.value = ""; }},
    radio: chosen,
    checkbox: chosen,
    "select-one": (field) => field.add(new Option("?", "{NO_SUCH_CHOICE}", true, true)),
    file: () => {{}},
    hidden: (field) => {{ field.value = Number(field.value) + 1; }},
  }};
  const unlike = (field) => {{ field.type = "text"; field.value = "veel"; }};
  const all = [...(form?.elements ?? [])].filter((one) => one.name && one.type !== "submit");
  const asked = all.filter((one) => one.type !== "hidden");
  const filled = asked.length ? asked : all.filter((one) => one.name === "seen");
  filled.forEach((field) => (fill[field.type] ?? unlike)(field));
  return filled.length;
}}
"""
SEND = f"() => {{ {FORM} form.querySelector('[type=submit]').click(); }}"
# Links of the summary that do not lead to a field which says the same.
LOOSE = """
() => [...document.querySelectorAll(".error-summary a")].filter((link) => {
  const field = document.getElementById(link.hash.slice(1));
  field?.focus();
  if (!field || field !== document.activeElement) return true;
  const said = [field, field.closest("fieldset")]
    .flatMap((one) => (one?.getAttribute("aria-describedby") ?? "").split(" "))
    .map((id) => id && document.getElementById(id)?.textContent.trim());
  return !said.some((words) => words && link.textContent.endsWith(words));
}).map((link) => link.outerHTML)
"""


@pytest.fixture
def world(transactional_db: None) -> World:
    return make_busy_world()


@pytest.fixture
def narrow(phone: Page) -> Page:
    phone.set_viewport_size(NARROWEST)
    return phone


@pytest.fixture
def open_all(
    narrow: Page, sign_in: Callable[..., None], world: World
) -> Callable[..., Iterator[str]]:
    """Opens one screen after the other, of all or of those `wanted`, and tells who is where."""

    def walk(language: str, wanted: Callable[[Any], bool] = bool) -> Iterator[str]:
        by_role = sorted(VISITS, key=lambda visit: visit.role)
        for role, visits in groupby(by_role, lambda visit: visit.role):
            narrow.goto("about:blank")  # nothing there saves by itself
            narrow.context.clear_cookies()
            if role:
                sign_in(narrow, getattr(world, role))
            for visit in visits:
                with translation.override(language):
                    url = reverse(visit.name, args=visit.args(world))
                    view = resolve(url).func
                if wanted(view):
                    assert narrow.goto(url).status == 200, (role, url)
                    yield f"{role} {url}"

    return walk


def asks_something(view: Any) -> bool:
    """Whether something can be filled in wrongly: more than a button, or a tick."""
    made_of = getattr(view, "view_class", object)
    return issubclass(made_of, FormMixin) and made_of.form_class not in {forms.Form, MailForm}


def barriers(page: Page, axe: Callable[..., None], language: str) -> Iterator[str]:
    for scheme, options in SCHEMES[language].items():
        page.emulate_media(color_scheme=scheme)
        try:
            axe(page, **options)
        except AssertionError as barrier:
            yield f"{scheme}: {barrier}"
    looks = page.evaluate(LOOKS)
    if looks != AS_IT_SHOULD:
        yield f"{looks}"


def mistakes_untold(page: Page) -> Iterator[str]:
    """Sends nonsense; the summary that comes back has the focus and leads to the fields."""
    if not page.evaluate(NONSENSE):
        yield "there is no form to fill in"
        return
    page.evaluate(SEND)
    try:
        page.locator(".error-summary:focus").wait_for()
    except TookTooLong:
        yield "no summary of errors has the focus"
    for link in page.evaluate(LOOSE):
        yield f"does not lead to a field that says so: {link}"


def test_every_address_is_opened_here() -> None:
    assert {visit.name for visit in VISITS} == {*addresses()} - BUTTONS - APART


@pytest.mark.parametrize("language", SCHEMES)
def test_on_no_screen_somebody_meets_a_barrier(
    open_all: Callable[..., Any], narrow: Page, axe: Callable[..., None], language: str
) -> None:
    problems = []
    for where in open_all(language):
        narrow.evaluate(UNFOLD)
        problems += [f"{where}: {each}" for each in barriers(narrow, axe, language)]
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("language", SCHEMES)
def test_every_form_says_what_is_wrong_and_where(
    open_all: Callable[..., Any],
    narrow: Page,
    axe: Callable[..., None],
    complaints: list[str],
    language: str,
) -> None:
    problems = []
    for where in open_all(language, asks_something):
        found = [*mistakes_untold(narrow), *barriers(narrow, axe, language)]
        problems += [f"{where}: {each}" for each in found]
    assert not problems, "\n".join(problems)
    # What saves by itself tries so with the nonsense too, and hears that it does not fit.
    complaints[:] = [each for each in complaints if " 422 " not in each]


def asked_once_more(page: Page, world: World) -> str:
    page.goto(reverse("networks:hand_over", args=[world.network.public_id]))
    page.locator("main select").select_option(index=1)
    page.evaluate(SEND)
    return "main button[name=sure]"


def two_wrote_at_once(page: Page, world: World) -> str:
    page.goto(reverse("networks:goal_question", args=[world.network.public_id, 2]))
    save_goal(by=world.coordinator, network=world.network, practice_change="Hardop denken.")
    page.locator("[name=practice_change]").evaluate("(field) => { field.value = 'Samen lezen.'; }")
    page.evaluate(SEND)
    return ".error-summary:focus ~ form .theirs"


def signed_out_meanwhile(page: Page, world: World) -> str:
    page.goto(reverse("networks:hours", args=[world.network.public_id]))
    page.context.clear_cookies(name=settings.SESSION_COOKIE_NAME)
    page.evaluate(SEND)
    return "main [name=kept]"


def signed_in_again(page: Page, world: World) -> str:
    page.locator("main [name=username]").fill(world.lead.email)
    page.locator("main [name=password]").fill(PASSWORD)
    page.locator("main [name=password]").press("Enter")
    return "main [type=hidden][name=hours]"


def locked_out(page: Page, world: World) -> str:
    page.context.clear_cookies()
    wrong = {"username": world.member.email, "password": "geraden"}
    for _attempt in range(settings.AXES_FAILURE_LIMIT):
        Client().post(reverse("accounts:sign_in"), wrong)
    page.goto(reverse("accounts:sign_in"))
    for name, value in wrong.items():
        page.locator(f"main [name={name}]").fill(value)
    page.locator("main [name=password]").press("Enter")
    return f"main a[href='{reverse('accounts:password_reset')}']"


# In this order: who signs in again was signed out.
WITHOUT_ADDRESS = (
    asked_once_more,
    two_wrote_at_once,
    signed_out_meanwhile,
    signed_in_again,
    locked_out,
)


def test_nor_on_a_screen_that_comes_in_place_of_another(
    narrow: Page,
    sign_in: Callable[..., None],
    axe: Callable[..., None],
    world: World,
    complaints: list[str],
) -> None:
    sign_in(narrow, world.lead)
    problems = []
    for lead_there in WITHOUT_ADDRESS:
        narrow.locator(lead_there(narrow, world)).first.wait_for(state="attached")
        problems += [f"{lead_there.__name__}: {each}" for each in barriers(narrow, axe, "nl")]
    assert not problems, "\n".join(problems)
    complaints.clear()  # too many attempts: 429
