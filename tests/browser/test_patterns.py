"""Every component in every state (/patronen/): for everybody's eyes, hands and settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from django.urls import reverse
from django.utils import translation

from tests.factories import superuser

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

NARROWEST, PHONE, DESKTOP = 320, 360, 1280  # pixels
LEAST_TARGET = 24
TWICE_AS_LARGE = {"fontSizes": {"standard": 32, "fixed": 26}}

UNFOLD = "document.querySelectorAll('details').forEach((one) => { one.open = true; })"
WIDER_THAN_THE_SCREEN = """
() => document.documentElement.scrollWidth - document.documentElement.clientWidth
"""
# A link in running text is as high as its line (WCAG 2.5.8, inline). A box to tick is as big as
# the words beside it, which tick it too.
SMALL_TARGETS = """
(least) => [...document.querySelectorAll("a, button, summary, input, select, textarea")]
  .filter((one) => one.checkVisibility() && one.type !== "hidden")
  .filter((one) => {
    const words = one.parentElement.textContent.trim();
    const inText = one.matches("p a, dd a") && getComputedStyle(one).display === "inline"
      && words !== one.textContent.trim();
    if (inText) return false;
    const target = one.labels?.length && ["checkbox", "radio"].includes(one.type)
      ? one.labels[0] : one;
    const { width, height } = target.getBoundingClientRect();
    return width < least || height < least;
  })
  .map((one) => one.outerHTML.slice(0, 120))
"""
# What has the focus, and whether an outline, or a shadow, shows it: its own or, in the search
# field, that of the frame around it.
FOCUSED = """
() => {
  const one = document.activeElement;
  if (!one || one === document.body) return null;
  const visible = (each) => {
    const style = getComputedStyle(each);
    return style.boxShadow !== "none"
      || (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2);
  };
  const frame = one.closest(".searchbox");
  return { what: one.outerHTML.slice(0, 120), seen: visible(one) || (!!frame && visible(frame)) };
}
"""
FORCED = """
() => {
  const paper = getComputedStyle(document.body).backgroundColor;
  const drawn = (style, side) =>
    parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Color`] !== paper
    && style[`border${side}Style`];
  const all = (selector, look) => [...document.querySelectorAll(selector)].map(look);
  const before = (side) => (one) => drawn(getComputedStyle(one, "::before"), side);
  return {
    line: all(".thread:not(.thread-across) > .thread-item:not(:last-child)",
      (one) => drawn(getComputedStyle(one, "::after"), "InlineStart")),
    across: all(".thread-across .thread-item:not(:last-child)",
      (one) => drawn(getComputedStyle(one, "::after"), "Top")),
    knots: all('.thread-item[data-kind="knot"], .thread-item[data-kind="ring"]', before("Top")),
    open: all('.thread-item[data-kind="open"]', before("Top")),
    strands: all('.branch[data-kind="knot"]', before("InlineStart")),
    openStrands: all('.branch[data-kind="open"]', before("Bottom")),
    marks: all(".message, .notice", (one) => drawn(getComputedStyle(one), "InlineStart")),
    buttons: all(".pattern .button", (one) => drawn(getComputedStyle(one), "Top")
      || drawn(getComputedStyle(one.closest(".searchbox") ?? one), "Top")),
    icons: all(".state .icon, .track", (one) => one.getBoundingClientRect().width > 0
      && getComputedStyle(one).color !== paper && "solid"),
  };
}
"""
MOVING = """
() => [...document.querySelectorAll("*")]
  .filter((one) => [null, "::before", "::after"].some((part) => {
    const style = getComputedStyle(one, part);
    return style.transitionDuration.split(", ").some((time) => parseFloat(time) > 0)
      || style.animationName !== "none";
  })).length
"""


@pytest.fixture
def open_patterns(live_server: Any, sign_in: Callable[..., None]) -> Callable[[Page, str], None]:
    """Opens the pattern page as somebody who edits."""

    def open_in(page: Page, language: str = "nl") -> None:
        sign_in(page, superuser())
        with translation.override(language):
            page.goto(reverse("home:patterns"))
        assert page.locator(".pattern").count()

    return open_in


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_pattern_is_a_barrier(
    desktop: Page, open_patterns: Callable[..., None], axe: Callable[..., None], language: str
) -> None:
    open_patterns(desktop, language)
    assert desktop.locator("html").get_attribute("lang") == language
    desktop.evaluate(UNFOLD)
    for width in (DESKTOP, PHONE):
        desktop.set_viewport_size({"width": width, "height": 900})
        for scheme in ("light", "dark"):
            desktop.emulate_media(color_scheme=scheme)
            axe(desktop)


def test_patterns_fit_a_narrow_screen_and_letters_twice_as_large(
    desktop: Page, open_patterns: Callable[..., None]
) -> None:
    open_patterns(desktop)
    desktop.evaluate(UNFOLD)
    desktop.set_viewport_size({"width": NARROWEST, "height": 900})
    assert desktop.evaluate(WIDER_THAN_THE_SCREEN) <= 0
    # As in the settings of the browser, which media queries follow.
    desktop.context.new_cdp_session(desktop).send("Page.setFontSizes", TWICE_AS_LARGE)
    assert desktop.evaluate("getComputedStyle(document.documentElement).fontSize") == "32px"
    for width in (DESKTOP, PHONE):
        desktop.set_viewport_size({"width": width, "height": 900})
        assert desktop.evaluate(WIDER_THAN_THE_SCREEN) <= 0, width


def test_everything_to_press_is_large_enough_and_shows_that_it_has_the_focus(
    page: Page, open_patterns: Callable[..., None]
) -> None:
    open_patterns(page)
    assert page.evaluate(SMALL_TARGETS, LEAST_TARGET) == []
    assert page.evaluate(SMALL_TARGETS, 10 * DESKTOP)  # there is something to press
    seen: dict[str, bool] = {}
    page.keyboard.press("Tab")
    while found := page.evaluate(FOCUSED):
        # A field for a day is several places; the browser shows its calendar button itself.
        seen[found["what"]] = seen.get(found["what"], False) or found["seen"]
        page.keyboard.press("Tab")
    assert len(seen) > page.locator(".pattern").count()
    assert [what for what, it_was in seen.items() if not it_was] == []


def test_states_stay_visible_in_forced_colours_and_without_movement(
    desktop: Page, open_patterns: Callable[..., None]
) -> None:
    open_patterns(desktop)
    assert desktop.evaluate(MOVING) == 0
    desktop.emulate_media(reduced_motion="no-preference")
    assert desktop.evaluate(MOVING)
    for scheme in ("light", "dark"):
        desktop.emulate_media(color_scheme=scheme, forced_colors="active")
        looks = desktop.evaluate(FORCED)
        dashed = {"open", "openStrands"}
        for name, styles in looks.items():
            assert styles, name
            assert set(styles) == {"dashed" if name in dashed else "solid"}, (scheme, name, styles)
