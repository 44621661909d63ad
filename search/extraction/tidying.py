"""Text as it came out of a file, made fit to be stored, found and shown in a snippet."""

from __future__ import annotations

import re
import unicodedata

# What databases refuse or what turns a line around: control, format and private signs, halves of
# a pair. A tab and the ends of lines are space.
UNWANTED = {"Cc", "Cf", "Co", "Cs"}
SPACE = {"\t", "\n", "\r", "\v", "\f", "\x85"}
BROKEN_OFF = re.compile(r"(\w)[-\u2010\u00ad] *\n *(?!(?:en|of|and|or)\b)(\w)")
VOWELS = frozenset("aeiouyëïéè")


def tidy(text: str, *, mend: bool = False) -> str:
    """One space between words, one end of line between lines that say something.

    Args:
        mend: words broken off at the end of a line are put together where that is plain.
    """
    if mend:
        text = BROKEN_OFF.sub(_joined, text)
    kept = "".join(
        sign for sign in text if sign in SPACE or unicodedata.category(sign) not in UNWANTED
    )
    whole = unicodedata.normalize("NFKC", kept)  # the ligatures of PDFs
    lines = (" ".join(line.split()) for line in whole.splitlines())
    return "\n".join(line for line in lines if line)


def _joined(found: re.Match[str]) -> str:
    """`lees-` and `onderwijs` are one word; `lees- en`, `mbo-` and `Bo-` keep their hyphen."""
    before, after = found.groups()
    if not (before.islower() and after.islower()):
        return found[0]
    return f"{before}-{after}" if VOWELS.issuperset((before, after)) else before + after
