"""Whether a board's accent colour can be read, and the nearest one that can.

The accent draws the thread and underlines links, and it colours words too, so it answers to the
contrast of text: 4.5 to 1 (WCAG 2.2, success criterion 1.4.3) on every surface of the portal.
"""

from __future__ import annotations

from dataclasses import dataclass

from coloraide import Color

LEAST_CONTRAST = 4.5
# What words stand on, by scheme: --paper, --sheet and --field of static/css/tokens.css.
LIGHT_SURFACES = ("#fdfcf9", "#f5f2eb", "#ffffff")
DARK_SURFACES = ("#171923", "#20232f", "#101219")
STEPS = 20  # halvings of the lightness: finer than what eight bits can hold


@dataclass(frozen=True)
class Accent:
    """A colour as it is shown, "#rrggbb", on light and on dark pages."""

    light: str
    dark: str


def accent_passes(colour: str) -> bool:
    """Whether words in this colour ("#rrggbb") can be read on a light page."""
    return _contrast(colour, LIGHT_SURFACES) >= LEAST_CONTRAST


def contrast_of(colour: str) -> float:
    """The contrast of a colour with the light surface on which it stands out least, 1 to 21."""
    return _contrast(colour, LIGHT_SURFACES)


def nearest_accent(colour: str) -> str:
    """The same hue, no darker than it has to be; the colour itself where it passes."""
    return _shifted(colour, LIGHT_SURFACES, towards=0.0)


def build_accent(colour: str) -> Accent:
    """An accent that passes, and its sister for dark pages: the same hue, no lighter than needed.

    Raises:
        ValueError: no colour, or one that does not pass.
    """
    if not accent_passes(colour):
        raise ValueError(f"{colour} does not stand out enough on a light page")
    return Accent(light=colour, dark=_shifted(colour, DARK_SURFACES, towards=1.0))


def _contrast(colour: str, surfaces: tuple[str, ...]) -> float:
    return min(Color(colour).contrast(surface) for surface in surfaces)


def _shifted(colour: str, surfaces: tuple[str, ...], *, towards: float) -> str:
    """The colour with the lightness nearest to its own at which it passes.

    `towards` is the lightness (0 to 1, OKLCH) at which anything passes on these surfaces.
    """
    if _contrast(colour, surfaces) >= LEAST_CONTRAST:
        return colour
    own = Color(colour).convert("oklch")
    fails, passes = own["lightness"], towards
    for _step in range(STEPS):
        between = (fails + passes) / 2
        if _contrast(_with_lightness(own, between), surfaces) >= LEAST_CONTRAST:
            passes = between
        else:
            fails = between
    return _with_lightness(own, passes)


def _with_lightness(colour: Color, lightness: float) -> str:
    return str(colour.clone().set("lightness", lightness).convert("srgb").fit().to_string(hex=True))
