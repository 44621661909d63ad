"""Cut the fonts of static/fonts/ to size: `make fonts`, after `npm ci`.

Both come from packages of Fontsource (package.json) under the SIL Open Font License. Kept are the
characters of European languages in Latin script and the weights that the stylesheets use. What
Dutch and English need is one file per family, which pages preload; the rest of the Latin script
(names such as Yıldız or Kołodziej) is a second file that browsers fetch only where it is used.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ROOT / "node_modules" / "@fontsource-variable"
FONTS = ROOT / "static" / "fonts"
FAMILIES = ("figtree", "literata")
WEIGHTS = (400, 700)
FEATURES = ["ccmp", "kern", "liga", "locl", "mark", "mkmk", "tnum"]
LATIN = {*range(0x20, 0x7F), *range(0xA0, 0x100), 0x131, 0x152, 0x153}
SIGNS = {*range(0x2010, 0x2015), *range(0x2018, 0x201F), 0x2022, 0x2026, 0x202F, 0x2039, 0x203A}
SIGNS |= {0x20AC, 0x2122, 0x2190, 0x2192, 0x2212}
PARTS = {"latin": LATIN | SIGNS, "latin-ext": set(range(0x100, 0x180)) | set(range(0x218, 0x21C))}


def cut(family: str, part: str, characters: set[int]) -> Path:
    """Writes one file of a family, and says where."""
    font = TTFont(PACKAGES / family / "files" / f"{family}-{part}-wght-normal.woff2")
    options = Options()
    options.layout_features = FEATURES
    options.hinting = False
    cutter = Subsetter(options)
    cutter.populate(unicodes=characters & set(font.getBestCmap()))
    cutter.subset(font)
    font = instantiateVariableFont(font, {"wght": WEIGHTS})
    font.flavor = "woff2"
    path = FONTS / f"{family}-{part}.woff2"
    font.save(path)
    return path


def main() -> None:
    FONTS.mkdir(exist_ok=True)
    for family in FAMILIES:
        shutil.copy(PACKAGES / family / "LICENSE", FONTS / f"{family}-OFL.txt")
        for part, characters in PARTS.items():
            path = cut(family, part, characters)
            print(f"{path.relative_to(ROOT)}: {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
