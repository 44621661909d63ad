from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from docx import Document
from docx.oxml.ns import qn

ENDS_LINE = {qn("w:p"), qn("w:br"), qn("w:tab"), qn("w:tc")}
# What a text box says is in the file twice: once for programs that are too old for it.
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"


def pieces(source: BinaryIO) -> Iterator[str]:
    """The body as it is read: also what tables and text boxes say, not what was struck out."""
    body = Document(source).element.body
    for double in list(body.iter(FALLBACK)):
        double.getparent().remove(double)
    line = ""
    for part in body.iter(*ENDS_LINE, qn("w:t")):
        if part.tag in ENDS_LINE:
            yield line
            line = ""
        else:
            line += part.text or ""
    yield line
