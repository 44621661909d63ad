from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from pptx import Presentation
from pptx.oxml.ns import qn


def pieces(source: BinaryIO) -> Iterator[str]:
    """The text of each slide, also in tables and groups, and what its speaker wrote below it."""
    for slide in Presentation(source).slides:
        text = "".join(
            "\n" if part.tag == qn("a:p") else part.text or ""
            for part in slide.element.iter(qn("a:p"), qn("a:t"))
        )
        notes = slide.notes_slide.notes_text_frame if slide.has_notes_slide else None
        yield f"{text}\n{notes.text if notes else ''}"
