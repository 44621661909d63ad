"""An accent that words can be read in, on light pages and on dark ones."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from coloraide import Color
from hypothesis import given
from hypothesis import strategies as st

from home.rules.accent import (
    DARK_SURFACES,
    LEAST_CONTRAST,
    LIGHT_SURFACES,
    accent_passes,
    build_accent,
    contrast_of,
    nearest_accent,
)

ROOT = Path(__file__).resolve().parents[3]
colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


def least(colour: str, surfaces: tuple[str, ...]) -> float:
    return min(Color(colour).contrast(surface) for surface in surfaces)


@given(colours)
def test_the_nearest_accent_always_passes_on_light_and_dark_pages(colour: str) -> None:
    accent = build_accent(nearest_accent(colour))
    assert least(accent.light, LIGHT_SURFACES) >= LEAST_CONTRAST
    assert least(accent.dark, DARK_SURFACES) >= LEAST_CONTRAST


@given(colours)
def test_an_accent_that_passes_is_left_as_it_is(colour: str) -> None:
    assert (nearest_accent(colour) == colour) == accent_passes(colour)


@given(colours)
def test_the_nearest_accent_is_no_darker_than_it_has_to_be(colour: str) -> None:
    if not accent_passes(colour):
        assert contrast_of(nearest_accent(colour)) < LEAST_CONTRAST + 0.25


@pytest.mark.parametrize("colour", ["#ffcc00", "#00a3e0", "#7ac143", "#f58220"])
def test_the_nearest_accent_keeps_the_hue(colour: str) -> None:
    hues = [Color(each).convert("oklch")["hue"] for each in (colour, nearest_accent(colour))]
    assert abs((hues[0] - hues[1] + 180) % 360 - 180) < 12


@pytest.mark.parametrize("colour", ["", "rood", "#12", "#12345g"])
def test_what_is_no_colour_is_refused(colour: str) -> None:
    with pytest.raises(ValueError, match="colo"):
        build_accent(colour)


def test_the_surfaces_are_those_of_the_stylesheet() -> None:
    css = (ROOT / "static/css/tokens.css").read_text()
    told = [
        re.search(rf"--{name}: light-dark\((#\w+), (#\w+)\)", css).groups()
        for name in ("paper", "sheet", "field")
    ]
    assert {light for light, _dark in told} == set(LIGHT_SURFACES)
    assert {dark for _light, dark in told} == set(DARK_SURFACES)
