from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import BinaryIO

from odfdo import Document, Element

# Outermost paragraphs, so that a frame within one is not read twice; not what was struck out.
LINES = """//*[self::text:p or self::text:h]
    [not(ancestor::text:p or ancestor::text:h or ancestor::text:tracked-changes)]"""


def pieces(source: BinaryIO) -> Iterator[str]:
    """Each heading and paragraph, also in tables, in frames and below a slide."""
    for line in Document(BytesIO(source.read())).body.xpath(LINES):
        if isinstance(line, Element):
            yield line.inner_text
