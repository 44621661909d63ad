"""Names of towns as people write them; the registry has them in capitals without accents."""

import re

_WORD = re.compile(r"[^ -]+|[ -]")
_SMALL = frozenset(
    "'s 't aan ad bij ca de den der en gem gem. het in la of op te ten ter tot uit van".split()
)
_PROVINCES = frozenset("DR FR GN L LB NB NH OV UT ZH".split())
_ACCENTS = {"fryslan": "Fryslân", "sudwest": "Súdwest"}


def city_name(raw: str) -> str:
    """The display form of a town or municipality: `BERGEN OP ZOOM` -> `Bergen op Zoom`.

    Small words are lower case except in front (`Den Haag`, but `'s-Gravenhage` and `'t Harde`),
    the digraph IJ is capital as a whole, and the letters that tell two towns apart stay as the
    registry has them (`Bergen NH`, `Elst Gld`). Text that is not in capitals is left alone.
    """
    if raw != raw.upper():
        return raw
    if raw.startswith(("S GRAVEN", "S HERTOGEN")):
        raw = f"'S-{raw[2:]}"
    words: list[str] = _WORD.findall(raw)
    return "".join(_cased(word, words[:index]) for index, word in enumerate(words))


def _cased(word: str, before: list[str]) -> str:
    """One word, knowing the words and separators before it."""
    lower = word.lower()
    if lower in ("'s", "'t"):
        return lower
    after_space = bool(before) and before[-1] == " "
    if after_space and word in _PROVINCES:
        return word
    if before and lower in _SMALL and before[-2:-1] not in (["GEM"], ["GEM."]):
        return lower
    if lower.startswith("ij"):
        return "IJ" + lower[2:]
    return _ACCENTS.get(lower) or lower[:1].upper() + lower[1:]
